"""Lines that sites write into their articles, in a text that was copied from one."""

import pytest

from reader.cleaning import clean
from reader.domain.document import Category
from reader.domain.source import MediaType, SourceDocument

_PARTS = (
    "The ferry to Varby has been out of service since Sunday, and the islanders wait for news.",
    "Its captain said that the rudder was bent by a log, and that a new one has to be cast.",
    "The council will pay for a smaller boat until the autumn, if the county agrees to it.",
)


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("SCROLL TO RESUME CONTENT", Category.ADVERTISEMENT),
        ("Story continues below advertisement", Category.ADVERTISEMENT),
        ("[Gambas:Video 20detik]", Category.PROMOTION),
        ("Halaman selanjutnya", Category.PAGER),
    ],
)
def test_a_line_of_the_site_is_left_out_and_the_text_around_it_kept(
    line: str, category: Category
) -> None:
    text = "\n".join(["Ferry out of service", "", _PARTS[0], line, *_PARTS[1:]])
    found = clean(SourceDocument(text.encode(), MediaType.TEXT, "ferry.txt"))
    removed = [
        (found.document.block_text(block), verdict.category)
        for block, verdict in zip(found.document.blocks, found.verdicts, strict=True)
        if not verdict.kept
    ]
    assert removed == [(line, category)]


def test_a_sentence_with_the_same_words_stays() -> None:
    said = "Scroll to continue, the screen said to the waiting islanders, but nothing followed."
    text = "\n".join(["Ferry out of service", "", _PARTS[0], said, *_PARTS[1:]])
    found = clean(SourceDocument(text.encode(), MediaType.TEXT, "ferry.txt"))
    assert said in found.kept_text()


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Follow us on Facebook", False),
        ("JavaScript is required of all 40 crews since the boats are steered by it.", True),
        ("Support local news outlets get was cut by 40 percent in 2019.", True),
    ],
)
def test_what_begins_like_a_line_of_the_site_may_be_a_sentence(line: str, stays: bool) -> None:
    text = "\n".join(["Ferry out of service", "", _PARTS[0], line, *_PARTS[1:]])
    found = clean(SourceDocument(text.encode(), MediaType.TEXT, "ferry.txt"))
    assert (line in found.kept_text()) is stays

"""What a file states goes over what is found in its text, and a text that is given as the article
stays whole.
"""

import pytest

from reader.cleaning import clean
from reader.domain.document import BlockKind, Cleaned
from reader.domain.source import MediaType, SourceDocument, Stated

STORY = (
    "The ferry to Holm sails at 7.15 again, the harbour office said on Sunday.\n"
    "Read also: Ten islands to see\n"
    "It takes 84 cars.\n"
    "Sold out.\n"
)
FACTS = Stated(
    title="Ferry sails again",
    authors=("Runa Dahl and Bo Lind",),
    published="2025-03-02T08:12:00+01:00",
    modified="3 March 2025",
    language="en-GB",
    url="https://www.holm.example/ferry",
)


def cleaned(text: str, kind: MediaType, stated: Stated = FACTS) -> Cleaned:
    return clean(SourceDocument(text.encode(), kind, "ferry", encoding="utf-8", stated=stated))


def blocks(found: Cleaned) -> dict[str, tuple[BlockKind, bool]]:
    return {
        found.document.block_text(block): (block.kind, verdict.kept)
        for block, verdict in zip(found.document.blocks, found.verdicts, strict=True)
    }


def test_facts_go_over_guesses() -> None:
    found = cleaned(
        f"Ferry sails again\n\nBy Somebody Else\n1 January 2020\n\n{STORY}", MediaType.TEXT
    )
    metadata = found.document.metadata
    assert (metadata.title, metadata.authors, metadata.published, metadata.modified) == (
        "Ferry sails again",
        ("Runa Dahl", "Bo Lind"),
        "2025-03-02T08:12:00+01:00",
        "2025-03-03",
    )
    assert (metadata.site, metadata.language, metadata.url) == (
        "holm.example",
        "en",
        "https://www.holm.example/ferry",
    )


def test_only_what_says_so_itself_is_removed_from_a_given_text() -> None:
    told = blocks(cleaned(f"Ferry sails again\n\n{STORY}", MediaType.TEXT))
    assert told["Ferry sails again"] == (BlockKind.TITLE, True)
    assert told["It takes 84 cars."][1]
    assert told["Sold out."][1]
    assert not told["Read also: Ten islands to see"][1]


def test_a_letter_is_judged_as_any_page_and_names_its_author_itself() -> None:
    page = (
        "<html><body><h1>Ferry sails again</h1><p>By Runa Dahl</p><p>The ferry to Holm sails at "
        "7.15 again, the harbour office said on Sunday, and it takes 84 cars this time.</p></body>"
    )
    letter = Stated(title="This week", authors=("The Holm Post",), whole=False, authors_last=True)
    assert cleaned(page, MediaType.HTML, letter).document.metadata.authors == ("Runa Dahl",)
    assert cleaned("<p>Hello.</p>" * 3, MediaType.HTML, letter).document.metadata.authors == (
        "The Holm Post",
    )


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (("By Runa Dahl",), ("Runa Dahl",)),
        (("Runa Dahl; Bo Lind",), ("Runa Dahl", "Bo Lind")),
        (("Dahl, Runa", "Lind, Bo"), ("Runa Dahl", "Bo Lind")),
        (("Runa Dahl", "Bo Lind, Jr."), ("Runa Dahl", "Bo Lind, Jr.")),
        (("Di Marzio",), ("Di Marzio",)),
        (("作者：王伟",), ("王伟",)),
    ],
)
def test_names_as_exports_write_them(written: tuple[str, ...], names: tuple[str, ...]) -> None:
    found = cleaned(STORY, MediaType.TEXT, Stated(authors=written))
    assert found.document.metadata.authors == names


def test_seconds_since_1970_are_a_time() -> None:
    for written in ("1740899520", "1740899520000", "1740899520.0"):
        found = cleaned(STORY, MediaType.TEXT, Stated(published=written))
        assert found.document.metadata.published == "2025-03-02T07:12:00+00:00"


def test_half_an_address_is_no_site() -> None:
    assert cleaned(STORY, MediaType.TEXT, Stated(url="http://[holm")).document.metadata.site is None

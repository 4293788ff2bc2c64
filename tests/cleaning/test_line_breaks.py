"""Running text that was broken at a fixed width is read by the paragraph; all else by the line."""

import textwrap

import pytest

from reader.cleaning import clean
from reader.cleaning.text.line_breaks import WrittenLine, joined, paragraphs
from reader.cleaning.text.lines import split_lines
from reader.domain.source import MediaType, SourceDocument

_ENGLISH = (
    "The council of Ulm decided on Monday that the old bridge over the Danube will be closed for "
    "eleven weeks. Pedestrians may "
    "still cross it, as long as the weather allows for that, and buses will take the way through "
    "the northern parts of the town. "
    "The mayor said that nobody had to be afraid of longer ways, because the works would be over "
    "before the schools open again.",
    "Others were less sure. A shopkeeper who has sold bread beside the bridge since his childhood "
    "spoke of the last works, which "
    "took two years instead of one, and of neighbours who had to give up their shops while nobody "
    "came by. He hopes that "
    "the town will pay for what he loses, but so far nobody has answered any of his letters to the "
    "council.",
)
_CHINESE = (
    "市政府星期一宣布，多瑙河上的老桥将从三月起关闭十一周。行人仍然可以通过，只要天气允许；公共汽车将绕行城市北部。市长说，"
    "没有人需要担心路程变长，因为工程会在学校开学之前结束。附近的居民却不那么放心，他们记得上一次工程拖延了整整两年。",
    "一位从小在桥边卖面包的店主谈到上一次的工程，当时许多邻居因为没有顾客而关闭了商店。他希望城市能够赔偿他的损失，但是到目前为止，"
    "他的信没有得到任何答复，星期一的会议上也没有人提到这件事。专家们认为，这样的工程总是比计划的时间更长，费用也更高。",
)


def wrapped(paragraph: str, width: int) -> list[str]:
    if " " in paragraph:
        return textwrap.wrap(paragraph, width)
    return [paragraph[at : at + width // 2] for at in range(0, len(paragraph), width // 2)]


def rows(text: str) -> list[str]:
    return [joined(lines).text for lines in paragraphs(split_lines(text))]


@pytest.mark.parametrize("article", [_ENGLISH, _CHINESE], ids=["English", "Chinese"])
@pytest.mark.parametrize("width", [60, 72])
@pytest.mark.parametrize("apart", ["\n", "\n\n"], ids=["lines", "lines apart"])
def test_broken_paragraphs_are_whole_again(
    article: tuple[str, str], width: int, apart: str
) -> None:
    text = apart.join(line for paragraph in article for line in wrapped(paragraph, width))
    assert rows(text) == list(article)


def test_a_blank_line_or_an_inset_begins_a_paragraph() -> None:
    lines = [wrapped(paragraph, 72) for paragraph in _ENGLISH]
    assert len(rows("\n\n".join("\n".join(part) for part in lines))) == 2
    cut = [
        textwrap.fill(paragraph[:430].rsplit(maxsplit=1)[0], 72, initial_indent="    ")
        for paragraph in _ENGLISH
    ]
    assert len(rows("\n".join(cut))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        [
            f"Minister number {at} says that the bridge will open again before May"
            for at in range(40)
        ],
        [f"市长{at}：老桥将从三月起关闭，居民表示担心" for at in range(40)],
        ["Home", "News", "Sport", *_ENGLISH],
        [
            "The boy stood on the burning deck",
            "Whence all but he had fled;",
            "The flame that lit the battle's wreck",
        ]
        * 9,
        ["", "x", "ä"],
        [
            f"{letter}) the council of Ulm has to be told of each delay of the works."
            for letter in "abcdefgh"
        ],
        [f"市长{at}说，老桥将从三月起关闭，居民表示很担心，因为他们要绕远路。" for at in range(40)],
    ],
    ids=[
        "headlines",
        "Chinese headlines",
        "an article",
        "a poem",
        "next to nothing",
        "a list",
        "Chinese sentences",
    ],
)
def test_other_lines_stay_alone(lines: list[str]) -> None:
    assert rows("\n".join(lines)) == [line for line in lines if line]


@pytest.mark.parametrize(
    ("article", "whole"), [(_ENGLISH, True), (_CHINESE, False)], ids=["English", "Chinese"]
)
def test_a_broken_text_is_kept_by_paragraphs_or_where_it_might_be_verse_by_lines(
    article: tuple[str, str], whole: bool
) -> None:
    menu = ["Home", "News", "Sport", "Weather", "Contact"]
    parts = [wrapped(part, 72) for part in article * 2]
    text = "\n\n".join(
        ["\n".join(menu), "Bridge over the Danube closed", *map("\n".join, parts), "Imprint"]
    )
    cleaned = clean(SourceDocument(text.encode(), MediaType.TEXT, "mail"))
    document = cleaned.document
    texts = [document.block_text(block) for block in document.blocks]
    assert texts[6:-1] == ([*article * 2] if whole else [line for part in parts for line in part])
    kept = {text for text, verdict in zip(texts, cleaned.verdicts, strict=True) if verdict.kept}
    assert kept.issuperset(texts[6:-1])
    assert kept.isdisjoint(menu)


def test_a_dash_keeps_its_space_and_a_parted_word_is_whole() -> None:
    written = ("They may cross it -", "as long as exam-", "ples say so.")
    lines = [WrittenLine(text, False) for text in written]
    assert joined(lines).text == "They may cross it - as long as examples say so."


def test_a_very_long_paragraph_is_one() -> None:
    assert (
        len(
            paragraphs(
                [WrittenLine("so it goes on and on, and nobody knows where. and then it", False)]
                * 100_000
            )
        )
        == 1
    )

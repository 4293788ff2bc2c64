"""Fragments that lead into the middle of a page: as a browser reads them, they fit the one place."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import BlockKind, Document, Mark, MarkKind, Metadata, Span, assemble
from reader.domain.text_fragment import address_at, text_fragment


def made(*paragraphs: str) -> Document:
    return assemble([(BlockKind.PARAGRAPH, words) for words in paragraphs], Metadata())


def span_of(document: Document, words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = document.text.index(words, start + 1)
    return Span(start, start + len(words))


def parts(fragment: str) -> list[str]:
    return [unquote(part) for part in fragment.removeprefix(":~:text=").split(",")]


WALL = made(
    "The sea wall is 1,000 km long, he said. It isn't.",
    "The sea wall is 1,000 km long, she said, and the long-term costs & risks are known.",
    "他说，俄罗斯与北约的边界超过一千公里，这是事实。",
)


@pytest.mark.parametrize(
    ("words", "number", "expected"),
    [
        ("It isn't.", 0, ["It isn't."]),
        ("long-term costs & risks", 0, ["long-term costs & risks"]),
        ("1,000 km", 0, ["is-", "1,000 km", "-long, he"]),
        ("1,000 km", 1, ["is-", "1,000 km", "-long, she"]),
        ("ong-term cos", 0, ["long-term costs"]),
        ("000 k", 1, ["is-", "1,000 km", "-long, she"]),
    ],
)
def test_words_and_what_tells_them_apart(words: str, number: int, expected: list[str]) -> None:
    assert parts(text_fragment(WALL, span_of(WALL, words, number))) == expected


def test_signs_that_mean_something_in_a_fragment_are_encoded() -> None:
    fragment = text_fragment(WALL, span_of(WALL, "long-term costs & risks"))
    assert fragment == ":~:text=long%2Dterm%20costs%20%26%20risks"
    assert "1%2C000%20km" in text_fragment(WALL, span_of(WALL, "1,000 km"))


def test_words_of_a_script_without_spaces_stay_as_selected() -> None:
    assert parts(text_fragment(WALL, span_of(WALL, "俄罗斯与北约"))) == [
        "俄罗斯与北约",
        "-的边界超过一千公里",
    ]


def test_words_over_several_paragraphs_are_given_by_both_ends() -> None:
    span = Span(span_of(WALL, "It isn't").start, span_of(WALL, "she said").end)
    assert parts(text_fragment(WALL, span)) == ["It isn't.", "long, she said"]


def test_long_words_are_given_by_both_ends() -> None:
    long = made("Before. " + " ".join(f"word{number}" for number in range(40)) + " after.")
    span = span_of(long, long.text[8:-7])
    assert parts(text_fragment(long, span)) == ["word0 word1 word2", "word37 word38 word39"]


def test_cells_and_numbers_that_a_page_draws_itself_are_no_words_of_it() -> None:
    table = assemble(
        [
            (BlockKind.TABLE_ROW, "Norway | 198 km | 5 posts"),
            (BlockKind.LIST_ITEM, "12. Estonia has sent a note."),
        ],
        Metadata(),
        {1: (Mark(MarkKind.NUMBER, 0, 4),)},
    )
    assert parts(text_fragment(table, span_of(table, "Norway | 198 km"))) == ["Norway", "198 km"]
    assert parts(text_fragment(table, span_of(table, "12. Estonia"))) == ["Estonia"]


def test_the_page_keeps_its_own_anchor() -> None:
    span = span_of(WALL, "It isn't.")
    assert address_at("https://a.example/x?y=1#top", WALL, span) == (
        "https://a.example/x?y=1#top:~:text=It%20isn%27t."
    )
    assert address_at("https://a.example/x", WALL, span) == (
        "https://a.example/x#:~:text=It%20isn%27t."
    )


def test_nothing_leads_to_the_page() -> None:
    blank = made("a b")
    assert address_at("https://a.example/", blank, Span(1, 2)) == "https://a.example/"


def found_by_a_browser(document: Document, fragment: str) -> tuple[int, int] | None:
    """Return the first place that a fragment fits, as the specification has a browser look."""
    before = after = end = None
    given = fragment.removeprefix(":~:text=").split(",")
    if given[0].endswith("-"):
        before = unquote(given.pop(0)[:-1])
    if given[-1].startswith("-"):
        after = unquote(given.pop()[1:])
    start = unquote(given[0])
    if len(given) == 2:
        end = unquote(given[1])
    pattern = rf"(?:{re.escape(before)}\s*)" if before is not None else ""
    pattern += f"(?P<start>{re.escape(start)})"
    pattern += rf"[\s\S]*?(?P<end>{re.escape(end)})" if end is not None else "(?P<end>)"
    pattern += rf"\s*{re.escape(after)}" if after is not None else ""
    match = re.search(pattern, document.text)
    return None if match is None else (match.start("start"), match.end("end"))


@given(
    paragraphs=st.lists(
        st.lists(st.sampled_from(["one", "two", "three-four", "5,000", "km."]), min_size=1).map(
            " ".join
        ),
        min_size=1,
        max_size=4,
    ),
    data=st.data(),
)
def test_a_browser_goes_to_words_that_can_be_told_apart(
    paragraphs: list[str], data: st.DataObject
) -> None:
    document = made(*(f"p{number} {words} q{number}" for number, words in enumerate(paragraphs)))
    words = [match.span() for match in re.finditer(r"\S+", document.text)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    span = Span(words[first][0], words[last][1])
    found = found_by_a_browser(document, text_fragment(document, span))
    assert found is not None
    if len(document.text) < 60:  # what is around words is close enough to tell them apart
        assert found == (span.start, span.end)


def test_a_hundred_thousand_words_take_no_time() -> None:
    same = made(*["the same words again and again"] * 4_000)
    middle = Span(len(same.text) // 2, len(same.text) // 2 + 30)
    assert text_fragment(same, middle).startswith(":~:text=")
    whole = made("word " * 20_000 + "end")
    assert len(text_fragment(whole, Span(0, len(whole.text)))) < 200

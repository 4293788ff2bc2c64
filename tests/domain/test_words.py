"""What counts as an equal word: white space, variants of signs and invisible characters do not tell
words apart; figures do.
"""

import pytest

from reader.domain.document import Span
from reader.domain.words import fold, inner_offset, is_figure, snapped, split, without_figures

INVISIBLE = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"


@pytest.mark.parametrize(
    ("plain", "variants"),
    [("'", "‘’‚‛′ʼ`´‹›"), ('"', "“”„‟″«»"), ("-", "‐‑‒–—―−﹘﹣－")],
    ids=["apostrophe", "quotation", "dash"],
)
def test_variants_of_a_sign_are_one_sign(plain: str, variants: str) -> None:
    for variant in variants:
        assert split(f"a {variant} b").forms == ["a", plain, "b"]
        assert fold(f"a {variant} b") == f"a {plain} b"


@pytest.mark.parametrize(
    "character", INVISIBLE, ids=[f"U+{ord(character):04X}" for character in INVISIBLE]
)
def test_invisible_characters_do_not_count(character: str) -> None:
    assert split(f"har{character}bour").forms == ["harbour"]
    assert fold(f"har{character}bour") == "harbour"


@pytest.mark.parametrize("character", ["\u2010", "\u2065", "\u202f", "\u00ae", "\u2027"])
def test_their_neighbours_in_unicode_do(character: str) -> None:
    assert fold(f"har{character}bour") != "harbour"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cost 1,000.50 crowns.", ["It", "cost", "1,000.50", "crowns", "."]),
        ("in 1999, 2000", ["in", "1999", ",", "2000"]),
        ("it’s", ["it", "'", "s"]),
        ("Wait ... what…", ["Wait", "…", "what", "…"]),
        ("图书馆 860人", ["图", "书", "馆", "860", "人"]),
        ("ไทย", ["ไ", "ท", "ย"]),
        ("été", ["été"]),
        ("e\u0301te\u0301", ["été"]),
        ("a_b", ["a", "_", "b"]),
        ("", []),
    ],
)
def test_a_text_is_parted_into_words(text: str, words: list[str]) -> None:
    found = split(text)
    assert found.written == words
    assert found.forms == [word.casefold() for word in words]
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == [
        found.word(index) for index in range(len(found))
    ]
    assert found.weight(0, len(found)) == sum(map(len, words))


def test_weight_counts_the_letters_of_some_words() -> None:
    assert split("one three fifteen").weight(1, 3) == len("three" + "fifteen")


def test_fold_keeps_case_and_figures() -> None:
    assert fold("  The\u00a0mayor ... said:\t“Ten” ") == 'The mayor … said: "Ten"'
    assert fold("e\u0301") == "é"
    assert without_figures("Day 12, 1,000.5 km, 7") == "Day 0, 0 km, 0"


@pytest.mark.parametrize(
    ("word", "figure"),
    [("12", True), ("1,000", True), ("١٢", True), ("a1", False), ("½", False), ("", False)],
)
def test_a_figure_begins_with_a_digit_of_any_script(word: str, figure: bool) -> None:
    assert is_figure(word) is figure


@pytest.mark.parametrize(
    ("old", "new", "offset", "place"),
    [
        ("harbour", "harbour", 3, 3),
        ("harbour", "har\u00adbour", 3, 3),
        ("harbour", "har\u00adbour", 4, 5),
        ("har\u00adbour", "harbour", 5, 4),
        ("harbour", "h\u200barbour", 1, 1),
        ("harbour", "har", 6, 3),
        ("harbour", "harbour\u00ad", 7, 7),
        ("har\u00ad", "harb", 4, 3),
    ],
)
def test_a_border_inside_a_word_is_found_in_another_spelling(
    old: str, new: str, offset: int, place: int
) -> None:
    assert inner_offset(old, new, offset) == place


@pytest.mark.parametrize(
    ("text", "span", "wider"),
    [
        ("ab", Span(0, 1), Span(0, 1)),
        ("e\u0301e", Span(1, 2), Span(0, 2)),
        ("e\u0301e", Span(0, 1), Span(0, 2)),
        ("ae\u0301", Span(1, 2), Span(1, 3)),
        ("👍🏻.", Span(0, 1), Span(0, 2)),
        ("👍🏿.", Span(1, 2), Span(0, 2)),
        ("👩\u200d👧.", Span(0, 1), Span(0, 3)),
        ("👩\u200d👧.", Span(2, 3), Span(0, 3)),
        ("👩\u200d👧.", Span(3, 4), Span(3, 4)),
    ],
)
def test_a_span_parts_no_character(text: str, span: Span, wider: Span) -> None:
    assert snapped(text, span) == wider


@pytest.mark.parametrize("other", ["841", "84", "84 1", "84²", "84₁"])
def test_a_raised_figure_behind_a_figure_makes_it_another_one(other: str) -> None:
    assert split("84¹").forms != split(other).forms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("m²", "m2"),
        ("H₂O", "H2O"),
        ("rule¹²", "rule12"),
        ("٨٤", "84"),
        ("oﬃce", "office"),
        ("الـمِيناء", "الميناء"),
        ("ﾊﾞｽ", "バス"),
        ("か\u3099", "が"),
    ],
)
def test_the_same_word_set_in_another_way_is_equal(one: str, other: str) -> None:
    assert split(one).written == split(other).written

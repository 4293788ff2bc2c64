"""Where annotations come out when the text has changed."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.anchor import Anchored, anchor
from reader.anchoring.places import Quote
from reader.domain.annotation import Placement, Target, describe
from reader.domain.document import BlockKind, Document, Metadata, Span, assemble
from reader.domain.reason import Cause, because
from reader.domain.reason_sentences import sentence_for
from reader.domain.words import split
from tests.effort import ends_in_time, lines_run

MAYOR = "The mayor of Ulm spoke on Monday at the old harbour."
BRIDGE = (
    "The bridge is more than 1,000 km long, he said, and cost “ten” million euros, all of it lent."
)
WITNESS = "Nobody else wanted to say a single word about the whole affair."
ENDING = "The last of the workers went home when the night came down."
OLD = (MAYOR, BRIDGE, WITNESS, ENDING)


def document(*paragraphs: str) -> Document:
    return assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], Metadata())


def target(old: Document, quote: str, nth: int = 0) -> Target:
    start = -1
    for _ in range(nth + 1):
        start = old.text.index(quote, start + 1)
    return describe(old.text, Span(start, start + len(quote)))


def anchored(
    old: tuple[str, ...], quote: str, new: tuple[str, ...], nth: int = 0
) -> tuple[Placement, str | None]:
    """Return what became of a quote, and the text it is placed on."""
    before, after = document(*old), document(*new)
    (result,) = anchor([target(before, quote, nth)], before, after)
    assert (result.span is None) == (result.placement is Placement.UNPLACED)
    assert 0 <= result.score <= 1
    assert sentence_for(result.reason).english().endswith(".")
    return result.placement, None if result.span is None else after.text[
        result.span.start : result.span.end
    ]


def rewritten(paragraph: str, *changes: tuple[str, str]) -> tuple[str, ...]:
    """Return the old article with one paragraph changed."""
    after = paragraph
    for before, instead in changes:
        assert before in after
        after = after.replace(before, instead)
    return tuple(after if one == paragraph else one for one in OLD)


EXACT, MOVED, CHANGED, UNPLACED = (
    Placement.EXACT,
    Placement.MOVED,
    Placement.CHANGED,
    Placement.UNPLACED,
)
SPANNING = "old harbour.\nThe bridge is more than 1,000 km long"


@pytest.mark.parametrize(
    ("quote", "new", "placement", "found"),
    [
        ("1,000 km", OLD, EXACT, "1,000 km"),
        ("1,000 km", ("An entirely new paragraph.", *OLD), EXACT, "1,000 km"),
        ("1,000 km", (MAYOR, BRIDGE), EXACT, "1,000 km"),
        ("1,000 km", (MAYOR, WITNESS, ENDING, BRIDGE), MOVED, "1,000 km"),
        ("1,000 km", rewritten(BRIDGE, ("he said, and", "she added, it had")), MOVED, "1,000 km"),
        (
            "more than 1,000 km long",
            (MAYOR, f"{BRIDGE} {WITNESS}", ENDING),
            MOVED,
            "more than 1,000 km long",
        ),
        (
            "more than 1,000 km long",
            (MAYOR, BRIDGE[:38], BRIDGE[39:], WITNESS, ENDING),
            MOVED,
            "more than 1,000 km long",
        ),
        ("cost “ten” million", rewritten(BRIDGE, ("“ten”", '"ten"')), MOVED, 'cost "ten" million'),
        (
            "million euros",
            rewritten(BRIDGE, ("million euros", "mil\u00adlion\u00a0euros")),
            MOVED,
            "mil\u00adlion\u00a0euros",
        ),
        ("1,000 km", rewritten(BRIDGE, ("1,000", "1,200")), CHANGED, "1,200 km"),
        ("1,000", rewritten(BRIDGE, ("1,000", "900")), CHANGED, "900"),
        ("1,000 km", rewritten(BRIDGE, ("1,000", "1.000")), CHANGED, "1.000 km"),
        (
            "ridge is more than 1,000 k",
            rewritten(BRIDGE, ("1,000", "1,200")),
            CHANGED,
            "ridge is more than 1,200 k",
        ),
        (
            "single word about the whole affair",
            rewritten(WITNESS, ("single", "Single")),
            CHANGED,
            "Single word about the whole affair",
        ),
        (
            "wanted to say a single word",
            rewritten(WITNESS, ("single ", "")),
            CHANGED,
            "wanted to say a word",
        ),
        (
            "wanted to say a single word",
            rewritten(WITNESS, ("to say", "to ever say")),
            CHANGED,
            "wanted to ever say a single word",
        ),
        (
            "the whole affair.",
            rewritten(WITNESS, ("affair.", "affair. Then it was quiet for hours.")),
            MOVED,
            "the whole affair.",
        ),
        (SPANNING, (ENDING, MAYOR, BRIDGE), EXACT, SPANNING),
        (
            SPANNING,
            rewritten(BRIDGE, ("1,000", "1,300")),
            CHANGED,
            SPANNING.replace("1,000", "1,300"),
        ),
        (
            SPANNING,
            (MAYOR, "Advertisement", BRIDGE, WITNESS),
            CHANGED,
            SPANNING.replace("\n", "\nAdvertisement\n"),
        ),
        ("1,000 km", (MAYOR, WITNESS, ENDING), UNPLACED, None),
        (
            "whole affair",
            (MAYOR, BRIDGE, "It was the whole affair that mattered to the court now.", ENDING),
            UNPLACED,
            None,
        ),
        (
            "Nobody else wanted to say",
            (MAYOR, BRIDGE, "Somebody had much to tell about other things.", ENDING),
            UNPLACED,
            None,
        ),
    ],
)
def test_a_quote_goes_where_its_words_went(
    quote: str, new: tuple[str, ...], placement: Placement, found: str | None
) -> None:
    assert anchored(OLD, quote, new) == (placement, found)


def test_a_changed_figure_is_named() -> None:
    old, new = document(*OLD), document(*rewritten(BRIDGE, ("1,000", "1,200")))
    (result,) = anchor([target(old, "more than 1,000 km")], old, new)
    assert result.reason == because(Cause.FIGURE_CHANGED, old="1,000", new="1,200")


@pytest.mark.parametrize("nth", [0, 1])
def test_the_same_words_elsewhere_are_another_place(nth: int) -> None:
    old = (MAYOR, f"{MAYOR} It was late.", BRIDGE)
    kept = old[nth]
    result, text = anchored(
        old, "spoke on Monday", ("Something else stood here before.", kept), nth
    )
    assert (result, text) == (EXACT, "spoke on Monday")
    assert anchored(
        old, "spoke on Monday", ("Something else stood here before.", kept), 1 - nth
    ) == (UNPLACED, None)


def test_equal_paragraphs_are_told_apart_by_their_neighbours() -> None:
    old = (MAYOR, "Advertisement", BRIDGE, "Advertisement", WITNESS)
    before, after = document(*old), document(MAYOR, BRIDGE, "Advertisement", WITNESS)
    gone, there = anchor([target(before, "Advertisement", nth) for nth in (0, 1)], before, after)
    assert gone.placement is UNPLACED
    assert there.span == Span(
        after.text.index("Adv"), after.text.index("Adv") + len("Advertisement")
    )


def test_what_could_be_either_of_two_is_not_placed() -> None:
    assert anchored((MAYOR, "Share", "Share", BRIDGE), "Share", (MAYOR, "Share", BRIDGE)) == (
        UNPLACED,
        None,
    )


def test_a_short_quote_needs_its_surroundings() -> None:
    old = (MAYOR, "He paid, in the end, 40 euros for the lot, which was fair.", ENDING)
    alone = (MAYOR, "Some 40 people asked for tickets on this very day.", ENDING)
    assert anchored(old, "40", alone) == (UNPLACED, None)
    assert anchored(old, "40", (MAYOR, "He paid, in the end, 45 euros for the lot.", ENDING)) == (
        CHANGED,
        "45",
    )


def test_a_target_of_an_earlier_text_is_found_when_its_words_come_back() -> None:
    first, second = document(*OLD), document(MAYOR, ENDING)
    lost = target(first, "wanted to say a single word")
    (result,) = anchor([lost], second, first)
    assert result.placement is MOVED
    assert result.span == lost.span


def test_a_target_of_an_earlier_text_does_not_take_a_place_that_another_text_had() -> None:
    second = document(MAYOR, ENDING)
    stray = Target(Span(4, 9), "mayor", "The ", " of Berlin was not there at all.")
    (result,) = anchor([stray], second, document(MAYOR, ENDING, BRIDGE))
    assert result.placement is UNPLACED


FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("place", "quote", "found"),
    [
        ("e\u0301te\u0301 at the edge of the town", "te\u0301 at the edge", "te\u0301 at the edge"),
        ("cafe\u0323\u0301 at the edge of the town", "at the edge", "at the edge"),
        (f"{FAMILY} at the edge of the town", "👧 at the edge", f"{FAMILY} at the edge"),
        ("it was नमस्ते and no more than that", "नमस्त", "नमस्ते"),
        ("all of them 👍🏽 at the edge of town", "all of them 👍", "all of them 👍🏽"),
    ],
)
def test_no_border_parts_a_character_in_a_changed_text(place: str, quote: str, found: str) -> None:
    old = (MAYOR, f"They stood there, {place}, and they waited for the bus.")
    assert anchored(
        old, quote, (MAYOR, f"They stood there, {place}, and they waited for a tram.")
    ) == (MOVED, found)


def test_every_target_has_one_result_in_order() -> None:
    old, new = document(*OLD), document(MAYOR, ENDING)
    targets = [target(old, quote) for quote in ("Ulm", "1,000", "night", "whole", "Ulm")]
    assert [result.target for result in anchor(targets, old, new)] == targets
    assert anchor([], old, new) == ()


LINE = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(
    lambda text: "".join(text.splitlines()) or "x"
)
SCRIPTS = st.text(
    st.sampled_from('ab1,. 🙂👩\u200d👧🏽e\u0301\u0e01\u0e34שלום中文\u00a0\u00ad\u200b\t"“…'),
    min_size=1,
    max_size=30,
)
ARTICLE = st.lists(LINE | SCRIPTS, min_size=1, max_size=8)


@st.composite
def highlights(draw: st.DrawFn) -> tuple[list[str], Target]:
    """Draw an article and a target in it."""
    paragraphs = draw(ARTICLE)
    text = "\n".join(paragraphs)
    start = draw(st.integers(0, len(text) - 1))
    return paragraphs, describe(text, Span(start, draw(st.integers(start + 1, len(text)))))


@given(highlights())
def test_in_the_same_text_every_span_stays(drawn: tuple[list[str], Target]) -> None:
    paragraphs, wanted = drawn
    old, new = document(*paragraphs), document(*paragraphs)
    assert anchor([wanted], old, new) == (
        Anchored(wanted, EXACT, wanted.span, 1.0, because(Cause.SAME_PLACE)),
    )


@given(
    highlights(),
    st.lists(st.text("xyzäöü🙂 ", min_size=30).filter(str.strip), min_size=1, max_size=3),
)
def test_paragraphs_put_in_front_move_every_span(
    drawn: tuple[list[str], Target], more: list[str]
) -> None:
    paragraphs, wanted = drawn
    old, new = document(*paragraphs), document(*more, *paragraphs)
    (result,) = anchor([wanted], old, new)
    if result.span is not None:
        assert new.text[result.span.start : result.span.end] == wanted.exact
        assert result.placement is not CHANGED


@given(highlights(), ARTICLE)
def test_between_any_two_texts_nothing_is_lost_or_out_of_bounds(
    drawn: tuple[list[str], Target], other: list[str]
) -> None:
    paragraphs, wanted = drawn
    old, new = document(*paragraphs), document(*other)
    (result,) = anchor([wanted], old, new)
    assert result.target == wanted
    if result.span is not None:
        assert 0 <= result.span.start < result.span.end <= len(new.text)


def test_a_hundred_highlights_of_a_long_text_cost_little_more_than_reading_it() -> None:
    chance = Random(1)  # noqa: S311 (an experiment, no secret)
    words = [
        "".join(chance.choices("abcdefghijklmnop", k=chance.randint(2, 9))) for _ in range(5000)
    ]
    paragraphs = [chance.choices(words, k=60) for _ in range(260)]
    old = document(*map(" ".join, paragraphs))
    assert len(old.text) > 95_000
    for paragraph in paragraphs[::2]:
        paragraph[chance.randrange(60)] = "instead"
    new = document(
        *(" ".join(paragraph) for number, paragraph in enumerate(paragraphs) if number % 10)
    )
    targets = [describe(old.text, Span(place, place + 80)) for place in range(100, 95_000, 950)]
    assert len(anchor(targets, old, new)) == 100
    all_of_them, one_of_them = (
        lines_run(lambda: anchor(some, old, new))  # noqa: B023 (called at once)
        for some in (targets, targets[:1])
    )
    assert all_of_them < 12 * len(old.text)
    assert all_of_them < 1.1 * one_of_them


REPETITIONS: dict[str, Callable[[int], tuple[list[str], list[str]]]] = {
    "letter": lambda size: (["a" * size], ["a" * (size - 5) + "b"]),
    "words": lambda size: (["a " * (size // 2) + "x"], ["y " + "a " * (size // 2 - 7) + "b"]),
    "blocks": lambda size: (["a"] * (size // 2), ["a"] * (size // 2 - 9)),
    "two blocks": lambda size: (["a", "b"] * (size // 4), ["b", "a", "a"] * (size // 6)),
    "marks": lambda size: (["e" + "\u0301" * size], ["f" + "\u0301" * size]),
    "unspaced": lambda size: (["中" * size], ["文" + "中" * size]),
    "invisible": lambda size: (["f" + "\u00ad" * size + "g"], ["f" + "\u00ad" * size + "g h"]),
    "nearly equal": lambda size: (
        ["word " * 9 + str(number) for number in range(size // 50)],
        ["word " * 9 + str(-number) for number in range(size // 50)],
    ),
}


def repetition(kind: str, size: int) -> Callable[[], list[Anchored]]:
    """Return the anchoring of 990 highlights in an article of ``size`` characters that says the
    same over and over.
    """
    before, after = (document(*paragraphs) for paragraphs in REPETITIONS[kind](size))
    step = len(before.text) // 1000
    targets = [describe(before.text, Span(place * step, place * step + 60)) for place in range(990)]
    return lambda: anchor(targets, before, after)


@pytest.mark.slow
@pytest.mark.parametrize("kind", REPETITIONS)
def test_the_work_of_hostile_repetition_grows_no_faster_than_the_text(kind: str) -> None:
    one, two = (lines_run(repetition(kind, size)) for size in (6_250, 12_500))
    assert two < 2.2 * one


@pytest.mark.slow
@pytest.mark.parametrize("kind", REPETITIONS)
def test_hostile_repetition_does_not_hold_anchoring_up(kind: str) -> None:
    with ends_in_time():
        assert len(repetition(kind, 200_000)()) == 990


COUNTRIES = ("Ethiopia", "Falkland", "Faroe", "Fiji", "Finland", "France", "Gabon")


def test_a_short_block_is_known_by_the_gap_it_stands_in() -> None:
    """A menu that the page has twice: an entry of the first one is gone, and before that of the
    second one a line was put in.
    """
    old = (*COUNTRIES, *OLD, *COUNTRIES)
    new = ("Ethiopia", *COUNTRIES[2:], *OLD, "Ethiopia", "Angola", *COUNTRIES[1:])
    assert anchored(old, "Falkland", new, 1) == (EXACT, "Falkland")
    before, after = document(*old), document(*new)
    (result,) = anchor([target(before, "Falkland", 1)], before, after)
    assert result.span is not None
    assert result.span.start == after.text.rindex("Falkland")


def test_a_short_quote_that_is_repeated_beside_itself_is_not_guessed() -> None:
    """Two lines of a menu have become one, and the name in the second one stands in it twice."""
    menu = ("Thickeners", "Gluten-Free", "Gluten-Free Flour", "Gluten-Free Mixes", "Gluten-Free")
    joined = ("Thickeners", "Gluten-Free Gluten-Free Flour", "Gluten-Free Mixes", "Gluten-Free")
    before, after = document(*OLD, *menu), document(*OLD, *joined)
    (same_words,) = anchor([target(before, "Gluten-Free", 1)], before, after)
    assert same_words.span == target(after, "Gluten-Free", 1).span
    one_more = (*OLD, *joined[:1], "Gluten-Free Gluten-Free Gluten-Free Flour", *joined[2:])
    placement, _ = anchored((*OLD, *menu), "Gluten-Free", one_more, 1)
    assert placement is UNPLACED


def test_of_equal_paragraphs_in_a_row_that_were_rewritten_none_is_guessed() -> None:
    """A teaser and the article's first paragraph; the wrong one of the two keeps the quote's
    words.
    """
    one = BRIDGE.replace("he said", "she said").replace("all of it lent", "most of it lent")
    other = BRIDGE.replace("more than 1,000 km", "about that")
    for first, second in ((one, other), (other, one)):
        assert (
            anchored(
                (MAYOR, BRIDGE, BRIDGE, WITNESS),
                "more than 1,000 km",
                (MAYOR, first, second, WITNESS),
                1,
            )[0]
            is UNPLACED
        )


MENU = ("Contact the editors", "Sitemap and archive", "Jobs with the paper", "Imprint")
JOINED = (" ".join(MENU[:2]), " ".join(MENU[2:]))


@pytest.mark.parametrize("nth", [0, 1])
def test_of_two_copies_whose_lines_were_joined_each_is_known_by_what_is_around(nth: int) -> None:
    before, after = document(*MENU, *OLD, *MENU), document(*JOINED, *OLD, *JOINED)
    (result,) = anchor([target(before, "and archive", nth)], before, after)
    start = after.text.index("and archive") if nth == 0 else after.text.rindex("and archive")
    assert (result.placement, result.span) == (MOVED, Span(start, start + len("and archive")))


def test_where_one_of_two_copies_is_gone_the_other_is_not_taken_for_it() -> None:
    before, after = document(*MENU, *OLD, *MENU), document(*JOINED, *OLD)
    for result in anchor([target(before, "and archive", nth) for nth in (0, 1)], before, after):
        assert result.placement is UNPLACED
        assert result.reason == because(Cause.MANY_COPIES)


@pytest.mark.parametrize(
    ("quote", "short"), [("9/1/2023 +1.8%", True), ("1,000 km long", True), (MAYOR, False)]
)
def test_a_row_of_figures_is_not_known_by_its_words(quote: str, short: bool) -> None:
    """In a table, and where figures have changed, many rows have most of the same ones."""
    assert Quote(split(quote), Span(0, len(quote))).is_short() is short

"""Where quotes come out whose words, or whose paragraphs, a text has more than once: in the right
place, or in none.
"""

import pytest

from reader.anchoring.anchor import anchor
from reader.anchoring.blocks import twins
from reader.anchoring.copies import Copies
from reader.anchoring.places import Quote
from reader.domain.annotation import Placement
from reader.domain.document import Span
from reader.domain.words import split
from tests.anchoring.test_anchor import (
    BRIDGE,
    ENDING,
    MAYOR,
    OLD,
    WITNESS,
    anchored,
    document,
    target,
)

MENU = ("News feed", "Rankings", "Commitments", "Decommitments", "Scheduled", "Calculator")


def placed_at(
    old: tuple[str, ...], quote: str, new: tuple[str, ...], nth: int = 0
) -> tuple[Placement, int | None]:
    """Return what became of a quote, and in which of the new paragraphs it is."""
    before, after = document(*old), document(*new)
    (result,) = anchor([target(before, quote, nth)], before, after)
    inside = [
        block.index
        for block in after.blocks
        if result.span and block.start <= result.span.start < block.end
    ]
    return result.placement, inside[0] if inside else None


@pytest.mark.parametrize("nth", [0, 1])
def test_an_entry_of_a_doubled_menu_is_not_taken_for_the_other_one(nth: int) -> None:
    old = (*MENU, MAYOR, BRIDGE, *MENU, "Sitemap")
    new = ("News feed", "Decommitments", "Scheduled", "Calculator", BRIDGE, *MENU[:5], "Sitemap")
    assert placed_at(old, "Decommitments", new, nth)[1] in (None, (1, 8)[nth])
    swapped = (
        *MENU[:2],
        *MENU[3:],
        MAYOR,
        BRIDGE,
        *MENU[:3],
        *MENU[4:],
        "Sitemap",
        "Decommitments",
    )
    assert placed_at(old, "Decommitments", swapped, nth)[1] in (None, (2, 14)[nth])
    assert placed_at(old, "Scheduled", (*old[:2], *old[3:]), nth) == (Placement.EXACT, (3, 11)[nth])


def test_what_was_taken_out_may_have_begun_as_what_follows_it_does() -> None:
    old = (MAYOR, "Professor of law", "Professor of law in the faculty of Ulm", ENDING)
    new = (MAYOR, "Professor of law in the faculty of Ulm", ENDING)
    assert anchored(old, "of law", (f"{MAYOR} Professor of law in the faculty of Ulm", ENDING)) == (
        Placement.UNPLACED,
        None,
    )
    assert placed_at(old, "of law", new, 1) == (Placement.EXACT, 1)


def test_what_was_put_in_may_begin_as_what_follows_it_does() -> None:
    old = (MAYOR, "The government spoke of other things that day.", ENDING)
    new = (
        f"{MAYOR} The bridge is closed.",
        "The government spoke of other things that day, and so on.",
        ENDING,
    )
    assert placed_at(old, "The", new, 1)[1] in (None, 1)
    more = (f"{MAYOR[:-1]} and its cellars. Nobody knew what to do. It was late.", ENDING)
    assert anchored((f"{MAYOR[:-1]} and its cellars. It was late.", ENDING), "cellars.", more) == (
        Placement.MOVED,
        "cellars.",
    )


def test_a_paragraph_that_was_rewritten_is_not_the_one_that_became_what_it_was() -> None:
    old = (
        MAYOR,
        "Watch series 3",
        "It has a heart sensor",
        BRIDGE,
        "Watch series 4",
        "It has a larger display",
        ENDING,
    )
    new = (
        MAYOR,
        "Watch series 87",
        "It has a heart sensor",
        BRIDGE,
        "Watch series 3",
        "It has a larger display",
        ENDING,
    )
    assert placed_at(old, "Watch series", new) == (Placement.MOVED, 1)


def test_a_paragraph_that_was_cut_is_not_the_end_of_a_longer_one_that_was_cut_too() -> None:
    teaser = f"{WITNESS} {ENDING}"
    old = (MAYOR, teaser, BRIDGE, "It was late.", f"{BRIDGE} More of it: {teaser}")
    new = (MAYOR, WITNESS, ENDING, BRIDGE, "It was late.", f"{BRIDGE} More of it:", teaser)
    assert placed_at(old, "wanted to say a single word", new) == (Placement.MOVED, 1)


def test_of_two_equal_paragraphs_far_apart_that_were_both_rewritten_none_is_guessed() -> None:
    between = tuple(
        f"Paragraph {number} says how much {number * 7} workers were paid." for number in range(6)
    )
    old = (MAYOR, WITNESS, *between, WITNESS, ENDING)
    moved = WITNESS.replace("Nobody else", "Not a soul here")
    new = (
        MAYOR,
        "Other things happened first of all.",
        WITNESS.replace("affair", "night"),
        *between[::2],
        ENDING,
        moved,
    )
    assert placed_at(old, "wanted to say a single word", new, 1)[0] is Placement.UNPLACED


@pytest.mark.parametrize("nth", [0, 1])
def test_one_of_two_equal_paragraphs_that_was_rewritten_where_it_stood(nth: int) -> None:
    old = (MAYOR, WITNESS, BRIDGE, WITNESS, ENDING)
    new = (MAYOR, WITNESS.replace("affair", "night"), BRIDGE, WITNESS, ENDING)
    assert placed_at(old, "wanted to say a single word", new, nth)[1] == (1, 3)[nth]


@pytest.mark.parametrize("nth", [0, 1])
def test_a_row_of_equal_paragraphs_that_has_grown_begins_with_what_it_was(nth: int) -> None:
    old, new = (MAYOR, "Share", "Share", BRIDGE), (MAYOR, "Share", "Share", "Share", BRIDGE)
    assert placed_at(old, "Share", new, nth) == (Placement.EXACT, nth + 1)


def test_white_space_at_a_quotes_borders_goes_with_it() -> None:
    paragraph = "x xxxxxxx and some more words"
    variant = paragraph.replace("x xx", "x     xx")
    assert anchored((paragraph,), "x ", (variant, paragraph)) == (Placement.EXACT, "x ")
    assert anchored((paragraph,), " and some ", ("Put before it. " + paragraph, BRIDGE)) == (
        Placement.MOVED,
        " and some ",
    )


def test_where_only_the_figures_of_a_list_changed_what_is_repeated_in_it_stays() -> None:
    old = (MAYOR, "Day 1", "Share", "Day 2", "Share", "Day 3", "Share", "Day 4", "Share", ENDING)
    new = (
        MAYOR,
        "Day 31",
        "Share",
        "Day 32",
        "Share",
        "Day 33",
        "Share",
        "Day 34",
        "Share",
        ENDING,
    )
    assert [placed_at(old, "Share", new, nth)[1] for nth in range(4)] == [2, 4, 6, 8]


@pytest.mark.parametrize(
    ("years", "found"), [((2010, 2009), None), ((2010, 2009, 2008), 3), ((2012, 2010, 2009), 3)]
)
def test_a_line_is_not_the_next_one_whose_figure_became_what_it_had(
    years: tuple[int, ...], found: int | None
) -> None:
    """Of two lines it may be chance that one is now what the other was; with three, one was put in
    and one is gone.
    """
    old = (MAYOR, *(f"Report on mobile health {year}" for year in years), ENDING)
    new = (
        MAYOR,
        f"Report on mobile health {max(years) + 1}",
        *(f"Report on mobile health {year}" for year in years[:-1]),
        ENDING,
    )
    assert placed_at(old, f"health {years[-2]}", new)[1] == found
    assert placed_at(old, f"health {years[0]}", (*old, BRIDGE)) == (Placement.EXACT, 1)


def test_a_list_of_which_only_the_figures_changed_stays_line_for_line() -> None:
    old = (
        MAYOR,
        *(f"Day {day} of the games, {day + 10}:30 to {day + 12}:00 in Ulm" for day in (1, 2, 3)),
        ENDING,
    )
    new = (
        MAYOR,
        *(
            f"Day {day} of the games, {hour}:30 to 21:15 in Ulm"
            for day, hour in ((4, 12), (5, 11), (7, 13))
        ),
        ENDING,
    )
    assert [placed_at(old, "of the games", new, nth)[1] for nth in range(3)] == [1, 2, 3]


def test_a_paragraph_that_was_rewritten_is_not_a_longer_one_that_was_cut_to_it() -> None:
    old = document(MAYOR, "Foo", WITNESS, BRIDGE, f"It was late. {WITNESS}", ENDING)
    new = document(
        MAYOR, "Foo", WITNESS.replace("affair", "night"), "It was late.", WITNESS, ENDING
    )
    assert twins(old, new).places[2] is None
    cut = document(MAYOR, "Foo", "Nothing else was here.", WITNESS, ENDING)
    assert twins(old, cut).places[2] == 3


def test_one_word_does_not_tell_that_a_paragraph_still_stands_behind_the_one_before() -> None:
    diet = "Goodbye to the endless diet, and hello to eating"
    old = (MAYOR, diet, "The challenge of today helps you to avoid the effect.", ENDING)
    crowd = "The crowd laughed of it"
    new = (
        f"Nothing was said. {diet}",
        crowd,
        "Other things happened",
        "A challenge of today helps you to avoid the effect.",
        ENDING,
    )
    assert anchored(old, "The", new, 1) == (Placement.UNPLACED, None)


def test_a_family_of_emoji_is_one_word_and_joiners_alone_are_none() -> None:
    family = "👩\u200d👩\u200d👧"
    assert anchored(
        (MAYOR, f"They are {family} at home now."),
        family,
        (MAYOR, f"They were {family} at home now."),
    ) == (
        Placement.MOVED,
        family,
    )
    assert [
        len(split(word))
        for word in (family, "👩\u200d🤝\u200d👩🏽", "👩\u200d⚕\ufe0f", "\ufe0f" * 9)
    ] == [1, 1, 1, 9]
    before = document(MAYOR, "\u200d", BRIDGE)
    after = document(f"{MAYOR} \u200d {BRIDGE}")
    start = len(MAYOR)
    lone = target(before, before.text[start : start + 3])
    assert lone.span == Span(start, start + 3)
    assert anchor([lone], before, after)[0].placement is Placement.UNPLACED


@pytest.mark.parametrize("same_paragraph", [True, False])
def test_a_place_beside_the_words_of_another_copy_is_that_ones(same_paragraph: bool) -> None:
    old = document(
        f"It was late. {WITNESS}",
        f"Others spoke of the harbour on Monday. {WITNESS} Then it rained on and on.",
    )
    new = document(f"Others spoke of the harbour on Monday. {WITNESS} Then it rained on and on.")
    copies = Copies(split(old.text), split(new.text))
    first, second = (
        Quote(split(old.text), target(old, "a single word", nth).span) for nth in (0, 1)
    )
    there = Quote(split(new.text), target(new, "a single word").span)
    paired = set(range(len(split(old.text))))
    assert copies.is_another(first, there, same_paragraph, paired)
    assert not copies.is_another(second, there, same_paragraph, paired)


def test_a_place_is_doubted_that_is_as_like_another_copy_which_is_nowhere() -> None:
    old = document(MAYOR, WITNESS, BRIDGE, WITNESS, ENDING)
    new = document(
        MAYOR, WITNESS.replace("Nobody", "Hardly anybody").replace("affair", "night"), BRIDGE
    )
    words = split(old.text)
    copies = Copies(words, split(new.text))
    quote, other = (Quote(words, target(old, "a single word", nth).span) for nth in (0, 1))
    place = Quote(split(new.text), target(new, "a single word").span)
    everything = set(range(len(words)))
    assert copies.is_another(
        quote, place, False, everything.difference(range(other.first, other.last + 1))
    )
    assert not copies.is_another(
        quote, place, True, everything.difference(range(other.first, other.last + 1))
    )


def test_the_whole_article_stays_what_it_is() -> None:
    assert [placed_at(OLD, paragraph, OLD)[1] for paragraph in OLD] == [0, 1, 2, 3]

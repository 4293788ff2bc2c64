"""Where quotes come out whose words, or whose paragraphs, a text has more than once: in the right place, or in none."""

import pytest

from reader.domain.anchoring import Placement, anchor
from reader.domain.anchoring_copies import Copies
from reader.domain.anchoring_places import Quote
from reader.domain.anchoring_words import split
from reader.domain.document import Span
from tests.domain.test_anchoring import BRIDGE, ENDING, MAYOR, OLD, WITNESS, anchored, document, target

MENU = ("News feed", "Rankings", "Commitments", "Decommitments", "Scheduled", "Calculator")


def placed_at(old: tuple[str, ...], quote: str, new: tuple[str, ...], nth: int = 0) -> tuple[Placement, int | None]:
    """Return what became of a quote, and in which of the new paragraphs it is."""
    before, after = document(*old), document(*new)
    (result,) = anchor([target(before, quote, nth)], before, after)
    inside = [block.index for block in after.blocks if result.span and block.start <= result.span.start < block.end]
    return result.placement, inside[0] if inside else None


@pytest.mark.parametrize("nth", [0, 1])
def test_an_entry_of_a_doubled_menu_is_not_taken_for_the_other_one(nth: int) -> None:
    old = (*MENU, MAYOR, BRIDGE, *MENU, "Sitemap")
    new = ("News feed", "Decommitments", "Scheduled", "Calculator", BRIDGE, *MENU[:5], "Sitemap")
    assert placed_at(old, "Decommitments", new, nth)[1] in (None, (1, 8)[nth])
    swapped = (*MENU[:2], *MENU[3:], MAYOR, BRIDGE, *MENU[:3], *MENU[4:], "Sitemap", "Decommitments")
    assert placed_at(old, "Decommitments", swapped, nth)[1] in (None, (2, 14)[nth])
    assert placed_at(old, "Scheduled", (*old[:2], *old[3:]), nth) == (Placement.EXACT, (3, 11)[nth])


def test_what_was_taken_out_may_have_begun_as_what_follows_it_does() -> None:
    old = (MAYOR, "Professor of law", "Professor of law in the faculty of Ulm", ENDING)
    new = (MAYOR, "Professor of law in the faculty of Ulm", ENDING)
    assert anchored(old, "of law", (f"{MAYOR} Professor of law in the faculty of Ulm", ENDING)) == (Placement.UNPLACED, None)
    assert placed_at(old, "of law", new, 1) == (Placement.EXACT, 1)


def test_what_was_put_in_may_begin_as_what_follows_it_does() -> None:
    old = (MAYOR, "The government spoke of other things that day.", ENDING)
    new = (f"{MAYOR} The bridge is closed.", "The government spoke of other things that day, and so on.", ENDING)
    assert placed_at(old, "The", new, 1)[1] in (None, 1)
    more = (f"{MAYOR[:-1]} and its cellars. Nobody knew what to do. It was late.", ENDING)
    assert anchored((f"{MAYOR[:-1]} and its cellars. It was late.", ENDING), "cellars.", more) == (Placement.MOVED, "cellars.")


def test_a_paragraph_that_was_rewritten_is_not_the_one_that_became_what_it_was() -> None:
    old = (MAYOR, "Watch series 3", "It has a heart sensor", BRIDGE, "Watch series 4", "It has a larger display", ENDING)
    new = (MAYOR, "Watch series 87", "It has a heart sensor", BRIDGE, "Watch series 3", "It has a larger display", ENDING)
    assert placed_at(old, "Watch series", new) == (Placement.MOVED, 1)


def test_a_paragraph_that_was_cut_is_not_the_end_of_a_longer_one_that_was_cut_too() -> None:
    teaser = f"{WITNESS} {ENDING}"
    old = (MAYOR, teaser, BRIDGE, "It was late.", f"{BRIDGE} More of it: {teaser}")
    new = (MAYOR, WITNESS, ENDING, BRIDGE, "It was late.", f"{BRIDGE} More of it:", teaser)
    assert placed_at(old, "wanted to say a single word", new) == (Placement.MOVED, 1)


def test_of_two_equal_paragraphs_far_apart_that_were_both_rewritten_none_is_guessed() -> None:
    between = tuple(f"Paragraph {number} says how much {number * 7} workers were paid." for number in range(6))
    old = (MAYOR, WITNESS, *between, WITNESS, ENDING)
    moved = WITNESS.replace("Nobody else", "Not a soul here")
    new = (MAYOR, "Other things happened first of all.", WITNESS.replace("affair", "night"), *between[::2], ENDING, moved)
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
    assert anchored((paragraph,), " and some ", ("Put before it. " + paragraph, BRIDGE)) == (Placement.MOVED, " and some ")


def test_where_only_the_figures_of_a_list_changed_what_is_repeated_in_it_stays() -> None:
    old = (MAYOR, "Day 1", "Share", "Day 2", "Share", "Day 3", "Share", "Day 4", "Share", ENDING)
    new = (MAYOR, "Day 31", "Share", "Day 32", "Share", "Day 33", "Share", "Day 34", "Share", ENDING)
    assert [placed_at(old, "Share", new, nth)[1] for nth in range(4)] == [2, 4, 6, 8]


def test_a_family_of_emoji_is_one_word_and_joiners_alone_are_none() -> None:
    family = "👩\u200d👩\u200d👧"
    assert anchored((MAYOR, f"They are {family} at home now."), family, (MAYOR, f"They were {family} at home now.")) == (
        Placement.MOVED,
        family,
    )
    assert [len(split(word)) for word in (family, "👩\u200d🤝\u200d👩🏽", "👩\u200d⚕\ufe0f", "\ufe0f" * 9)] == [1, 1, 1, 9]
    before = document(MAYOR, "\u200d", BRIDGE)
    after = document(f"{MAYOR} \u200d {BRIDGE}")
    start = len(MAYOR)
    lone = target(before, before.text[start : start + 3])
    assert lone.span == Span(start, start + 3)
    assert anchor([lone], before, after)[0].placement is Placement.UNPLACED


@pytest.mark.parametrize("same_paragraph", [True, False])
def test_a_place_beside_the_words_of_another_copy_is_that_ones(same_paragraph: bool) -> None:
    old = document(f"It was late. {WITNESS}", f"Others spoke of the harbour on Monday. {WITNESS} Then it rained on and on.")
    new = document(f"Others spoke of the harbour on Monday. {WITNESS} Then it rained on and on.")
    copies = Copies(split(old.text), split(new.text))
    first, second = (Quote(split(old.text), target(old, "a single word", nth).span) for nth in (0, 1))
    there = split(new.text).forms.index("single") - 1
    assert copies.is_another(first, there, same_paragraph)
    assert not copies.is_another(second, there, same_paragraph)


def test_the_whole_article_stays_what_it_is() -> None:
    assert [placed_at(OLD, paragraph, OLD)[1] for paragraph in OLD] == [0, 1, 2, 3]

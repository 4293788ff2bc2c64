"""What became of highlights, told by what they were and what they are."""

from reader.anchoring.since import placements_since
from reader.domain.annotation import Placement, Target, describe
from reader.domain.document import BlockKind, Document, Metadata, Span, assemble

OLD = (
    "The ferry sails twice a day from the northern pier.",
    "A ticket costs 12 euros for grown-ups and nothing for children.",
    "The next boat is said to be built abroad.",
)


def document(*paragraphs: str) -> Document:
    return assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], Metadata())


def target(text: Document, quote: str) -> Target:
    start = text.text.index(quote)
    return describe(text.text, Span(start, start + len(quote)))


def told(new: Document, quote: str, now: str) -> Placement:
    old = document(*OLD)
    (found,) = placements_since([(target(old, quote), target(new, now))], old, new)
    return found


def test_the_same_words_in_the_same_paragraph_are_exact() -> None:
    new = document("Sailing was resumed on Friday.", *OLD)
    assert told(new, "12 euros", "12 euros") is Placement.EXACT


def test_the_same_words_in_a_rewritten_paragraph_have_moved() -> None:
    new = document(OLD[0], OLD[1].replace("A ticket", "Since May a ticket"), OLD[2])
    assert told(new, "12 euros", "12 euros") is Placement.MOVED


def test_a_paragraph_that_stands_elsewhere_has_moved() -> None:
    new = document(OLD[2], OLD[0], OLD[1])
    assert told(new, "next boat", "next boat") is Placement.MOVED


def test_other_words_have_changed() -> None:
    new = document(OLD[0], OLD[1].replace("12", "21"), OLD[2])
    assert told(new, "12 euros", "21 euros") is Placement.CHANGED

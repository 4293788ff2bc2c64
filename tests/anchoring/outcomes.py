"""Reads the table of outcomes: what becomes of a quote when its article changes, a row for each
case.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from reader.anchoring.anchor import anchor
from reader.domain.annotation import Placement, describe
from reader.domain.document import BlockKind, Document, Metadata, Span, assemble

_TABLE = Path(__file__).with_suffix(".toml")
_OPEN, _CLOSE = "⟦", "⟧"


@dataclass(frozen=True, slots=True)
class Row:
    """One case: a quote of an old text and what has to become of it in a new one.

    ``place`` is ``None`` for a quote that has to stay unplaced. ``at_hand`` is the text that it is
    looked for from, which is not the old one where an earlier change had left it unplaced.
    ``holds`` names the constants that the row notices when they move.
    """

    case: str
    old: Document
    quote: Span
    at_hand: Document
    new: Document
    placement: Placement
    place: Span | None
    holds: tuple[str, ...]

    @property
    def expected(self) -> tuple[Placement, Span | None]:
        """What has to become of the quote."""
        return self.placement, self.place

    def outcome(self) -> tuple[Placement, Span | None]:
        """Find the quote again; return what becomes of it."""
        (result,) = anchor([describe(self.old.text, self.quote)], self.at_hand, self.new)
        return result.placement, result.span


def rows() -> list[Row]:
    """Return the table."""
    return [_row(fields) for fields in tomllib.loads(_TABLE.read_text(encoding="utf-8"))["row"]]


def _row(fields: dict[str, str]) -> Row:
    old, quote = _unmarked(fields["old"])
    new, place = _unmarked(fields["new"])
    assert quote is not None, f"{fields['case']}: mark the quote in the old text"
    at_hand = _unmarked(fields["at_hand"])[0] if "at_hand" in fields else old
    return Row(
        fields["case"],
        old,
        quote,
        at_hand,
        new,
        Placement(fields["placement"]),
        place,
        tuple(fields["holds"]),
    )


def _unmarked(text: str) -> tuple[Document, Span | None]:
    """Return the document of which each line is a paragraph, and the span that is marked in it."""
    marked = text.strip("\n")
    plain = marked.replace(_OPEN, "").replace(_CLOSE, "")
    document = assemble([(BlockKind.PARAGRAPH, line) for line in plain.split("\n")], Metadata())
    if _OPEN not in marked:
        return document, None
    return document, Span(marked.index(_OPEN), marked.index(_CLOSE) - len(_OPEN))

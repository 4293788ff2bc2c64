"""The text of an article that a page keeps in its data (JSON-LD) and leaves to a script to draw.

Such text is no part of what the markup shows. It is added to the document, marked by the rule
``DATA_RULE``; all other blocks together stay what a reader of the page sees.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.cleaning.markup.live_updates import LiveUpdate
from reader.cleaning.markup.page import MOST_BLOCKS, Node, PageBlock, TooManyPieces
from reader.cleaning.markup.segmentation import segment
from reader.domain.document import BlockKind

_MARKUP = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|figure|table)\b[^<>]*>", re.I
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|cite|code|del|em|font|i|iframe|img|ins|mark|picture|q|s|small|span|strike"
    r"|strong|sub|sup|time|u|video)(?:\s[^<>]*)?/?>",
    re.I,
)
_LEAST = 120
"""Signs of a text, white space not counted, below which it is a teaser at most."""
_MISSING = 0.5
"""Share of the declared text that must be missing from the visible one before any of it is
added.
"""
_SHOWN = 0.5
"""Share of a paragraph's windows from which on it counts as shown: typography may differ, the words
do not.
"""
_WINDOW = 12


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Paragraphs that stand in the page's data alone; they belong before the visible block with the
    number ``place``.

    ``stand_ins`` are the blocks that are shown in their stead where scripts are off.
    """

    place: int
    pieces: tuple[tuple[BlockKind, str], ...] = ()
    stand_ins: tuple[int, ...] = ()


def find_undrawn(blocks: list[PageBlock], body: str, first: int) -> Undrawn:
    """Return what of the declared text of the article no visible block shows.

    They go after the last block that shows a part of the declared text, else before the block with
    the number ``first``. Linear in the length of both texts. Raises ``TooManyPieces``.
    """
    nothing = Undrawn(first)
    if len(body) < _LEAST:
        return nothing
    signs = [_signs(block.text) for block in blocks]
    shown = _Windows(signs)
    pieces = _pieces(body)
    missing = [piece for piece in pieces if not shown.hold(_signs(piece[1]))]
    if len(blocks) + len(missing) > MOST_BLOCKS:
        raise TooManyPieces
    lacking = _size(missing)
    if lacking < _LEAST or lacking < _MISSING * _size(pieces):
        return nothing
    declared = _Windows(_signs(text) for _, text in pieces)
    shared = [
        at for at, text in enumerate(signs) if len(text) > 2 * _WINDOW and declared.hold(text)
    ]
    stand_ins = tuple(at for at, block in enumerate(blocks) if _is_stand_in(block.node))
    return Undrawn(shared[-1] + 1 if shared else first, tuple(missing), stand_ins)


def find_undrawn_updates(
    blocks: list[PageBlock], updates: list[LiveUpdate]
) -> list[tuple[BlockKind, str]]:
    """Return the entries of a live blog that no visible block shows, in their order, each below its
    time and headline. Linear in the length of both texts. Raises ``TooManyPieces``.
    """
    if not updates:
        return []
    shown = _Windows([_signs(block.text) for block in blocks])
    days = {update.day for update in updates}
    found: list[tuple[BlockKind, str]] = []
    for update in updates:
        pieces = _pieces(update.body)
        if all(shown.hold(_signs(text)) for _, text in pieces):
            continue
        when = f"{update.day} {update.time}" if len(days) > 1 else update.time
        headline = " ".join(text for _, text in _pieces(update.headline))
        if head := " ".join(part for part in (when.strip(), headline) if part):
            found.append((BlockKind.HEADING, head))
        found += pieces
        if len(blocks) + len(found) > MOST_BLOCKS:
            raise TooManyPieces
    return found


class _Windows:
    """Every piece of ``_WINDOW`` signs, one behind the other, of some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.whole = set(texts)
        self.pieces = {
            text[at : at + _WINDOW]
            for text in self.whole
            for at in range(0, len(text) - _WINDOW + 1, _WINDOW)
        }

    def hold(self, text: str) -> bool:
        """Whether a text is among the texts, or at least ``_SHOWN`` of it stands in them."""
        count = len(text) - _WINDOW + 1
        if text in self.whole or count < 1:
            return text in self.whole
        found = sum(text[at : at + _WINDOW] in self.pieces for at in range(count))
        return found * _WINDOW >= _SHOWN * count


def _is_stand_in(node: Node) -> bool:
    above: Node | None = node
    while above is not None and above.tag != "noscript":
        above = above.parent
    return above is not None


def _pieces(body: str) -> list[tuple[BlockKind, str]]:
    """Return the paragraphs of a declared text, which is markup on some pages and plain lines on
    others, or lines with some markup in them.
    """
    if not _MARKUP.search(body):
        lines = [line for line in (" ".join(line.split()) for line in body.splitlines()) if line]
        if not _INLINE.search(body):
            return [(BlockKind.PARAGRAPH, line) for line in lines]
        body = "".join(f"<p>{line}</p>" for line in lines)
    return [(block.kind, block.text) for block in segment(body).blocks]


def _size(pieces: Iterable[tuple[BlockKind, str]]) -> int:
    return sum(len(_signs(text)) for _, text in pieces)


def _signs(text: str) -> str:
    return "".join(text.split())

"""What is different between two texts, paragraph by paragraph and word by word. Knows nothing of
articles.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import groupby

_TOKEN = re.compile(
    r"\d(?:[\d.,'’\u00a0\u202f]*\d)?"  # a figure with its separators
    r"|[^\W\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
    r"|\s+|.",
    re.DOTALL,
)
_ALIKE = 0.4
"""Share of words in common from which two paragraphs are one that was changed."""
_AHEAD = 30
"""Paragraphs among which the one is looked for that another was changed to."""
_MOST_CELLS = 4_000_000
"""Pairs of words up to which it is looked which belong together."""


class Change(Enum):
    """What became of a piece of text."""

    SAME = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words. ``figure`` is true of a number that is another one now."""

    change: Change
    text: str
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph as it was and as it is, each with what is common; ``None`` where there is no
    such paragraph.
    """

    old: tuple[Piece, ...] | None
    new: tuple[Piece, ...] | None

    @property
    def is_changed(self) -> bool:
        """Whether anything in it is different."""
        sides = (self.old, self.new)
        return None in sides or any(
            piece.change is not Change.SAME for side in sides if side for piece in side
        )

    def inline(self) -> tuple[Piece, ...]:
        """Return it as one paragraph: what was removed stands before what was added."""
        if self.old is None or self.new is None:
            return self.old or self.new or ()
        return tuple(_woven(self.old, self.new))


def compare(old: Sequence[str], new: Sequence[str]) -> list[Line]:
    """Return the paragraphs of both texts in one order. Quadratic at worst within what is
    different, and bounded there.
    """
    lines: list[Line] = []
    matcher = SequenceMatcher(None, list(old), list(new), autojunk=False)
    for kind, first, end, first_new, end_new in matcher.get_opcodes():
        if kind == "equal":
            lines += [_unchanged(text) for text in old[first:end]]
        else:
            lines += _replaced(old[first:end], new[first_new:end_new])
    return lines


def _unchanged(text: str) -> Line:
    piece = (Piece(Change.SAME, text),)
    return Line(piece, piece)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    """Yield paragraphs that stand for each other: in their order, those that are alike together."""
    at = 0
    for text in old:
        ahead = range(at, min(at + _AHEAD, len(new)))
        match = next((place for place in ahead if _are_alike(text, new[place])), None)
        if match is None:
            yield Line(tuple(_whole(text, Change.REMOVED)), None)
            continue
        yield from (Line(None, tuple(_whole(one, Change.ADDED))) for one in new[at:match])
        yield _by_words(text, new[match])
        at = match + 1
    yield from (Line(None, tuple(_whole(one, Change.ADDED))) for one in new[at:])


def _whole(text: str, change: Change) -> Iterator[Piece]:
    if text:
        yield Piece(change, text)


def _are_alike(one: str, other: str) -> bool:
    words, others = set(_words(one)), set(_words(other))
    return 2 * len(words & others) >= _ALIKE * (len(words) + len(others))


def _words(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text) if not token.isspace()]


def _by_words(old: str, new: str) -> Line:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) * len(after) > _MOST_CELLS:
        return Line(tuple(_whole(old, Change.REMOVED)), tuple(_whole(new, Change.ADDED)))
    was, now = [Change.REMOVED] * len(before), [Change.ADDED] * len(after)
    for place, place_new, size in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_matching_blocks():
        was[place : place + size] = [Change.SAME] * size
        now[place_new : place_new + size] = [Change.SAME] * size
    return Line(tuple(_pieces(before, was)), tuple(_pieces(after, now)))


def _pieces(tokens: Sequence[str], changes: list[Change]) -> Iterator[Piece]:
    """Yield tokens as stretches of one kind; a space between two changed words is changed too."""
    for at in range(1, len(tokens) - 1):
        around = (changes[at - 1], changes[at + 1])
        if tokens[at].isspace() and around[0] is around[1]:
            changes[at] = around[0]

    def kind(pair: tuple[str, Change]) -> tuple[Change, bool]:
        return pair[1], pair[1] is not Change.SAME and pair[0][0].isdigit()

    for (change, figure), group in groupby(zip(tokens, changes, strict=True), key=kind):
        yield Piece(change, "".join(token for token, _ in group), figure)


def _woven(old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of both, in the order of what they have in common."""
    rest = list(new)
    for piece in old:
        if piece.change is Change.SAME:
            while rest and rest[0].change is Change.ADDED:
                yield rest.pop(0)
            if rest:
                rest.pop(0)
        yield piece
    yield from (piece for piece in rest if piece.change is Change.ADDED)

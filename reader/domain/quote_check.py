"""Comparing a quotation with its source: unchanged, shortened, with insertions, altered, or not
there.

How letters, figures, quotation marks and dashes are set does not count, and the numbers of notes
may be left out; letters, figures and all other marks have to be the same. ``[…]`` stands for words
left out, other words in brackets for an insertion.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader.domain.document import Span
from reader.domain.folded_text import Folded, written, written_bare


class Fidelity(IntEnum):
    """What a quotation is to its source, the truest first."""

    UNCHANGED = 0
    SHORTENED = 1
    INSERTED = 2
    ALTERED = 3
    NOT_FOUND = 4


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a quotation compares. ``span`` is where it stands in the source's text, ``None`` where it
    was not found.
    """

    likeness: Fidelity
    span: Span | None = None


FLOOR = 0.6
"""The share of words that a quotation and a passage of the source have in one order, by all words
of both, from which on the one is taken for the other.
"""
MOST_INSERTED = 120
"""Code points of the source that one insertion in brackets may stand for."""

_LEFT_OUT = re.compile(r"\[\s*(?:\.\.\.|\. \. \.)\s*\]|\(\s*\.\.\.\s*\)|\.\.\.")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_CASE = re.compile(r"\[(\w)\](?=\w)")
"""``[T]he``: only the letter's case was changed."""
_MARKUP = re.compile(r"\\(?=[!-/:-@\[-`{-~])|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
_WORDY = re.compile(r"\w")
_GOES_ON = re.compile(r"[\w\u0300-\u036f]|[.,]\d")
_WORDS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|\w+")
"""Words, and single letters of scripts that write no spaces between words."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source's text made ready for comparing: folded as it is, and without what may be passed
    over in it.
    """

    whole: Folded
    bare: Folded
    words: tuple[tuple[str, int, int], ...]
    """Each word with its place in ``bare``."""


def prepared(text: str) -> Source:
    """Make a source's text ready. Linear; worth keeping where several quotations of one source are
    compared.
    """
    bare = written_bare(text)
    words = tuple((one[0].casefold(), one.start(), one.end()) for one in _WORDS.finditer(bare.text))
    return Source(written(text), bare, words)


def compare(quotation: str, source: Source) -> Comparison:
    """Return what a quotation is to a source."""
    raw = _folded(quotation)
    for wording in dict.fromkeys((raw, _folded(_MARKUP.sub("", quotation)))):
        for text in (source.whole, source.bare):
            found = _compare_exactly(wording, text)
            if found is not None:
                return found
    return _approximately(_folded(_MARKUP.sub("", quotation)), source)


def _folded(text: str) -> str:
    """Return a quotation folded as its source is, without the marks and white space at its ends."""
    return written(text).text.strip(" \"'")


def _compare_exactly(wording: str, source: Folded) -> Comparison | None:
    if not wording:
        return None
    start = _find(source.text, wording)
    if start >= 0:
        return Comparison(Fidelity.UNCHANGED, source.covering(start, start + len(wording)))
    if _CASE.search(wording):
        changed = (
            _CASE.sub(lambda letter: letter[1].lower(), wording),
            _CASE.sub(lambda letter: letter[1].upper(), wording),
        )
        found = next(
            (one for one in (_compare_exactly(other, source) for other in changed) if one), None
        )
        return found and Comparison(max(found.likeness, Fidelity.INSERTED), found.span)
    pieces, gaps = _divided(wording)
    if len(pieces) < 2 or not any(pieces):
        return None
    at = _pieces_in_order(source.text, pieces, gaps)
    if at is None:
        return None
    likeness = Fidelity.SHORTENED if None in gaps else Fidelity.INSERTED
    return Comparison(likeness, source.covering(*at))


def _divided(wording: str) -> tuple[list[str], list[int | None]]:
    """Divide a quotation where something is left out or inserted; how long each gap may be,
    ``None`` for any length.
    """
    marked = _BRACKETS.sub("\0", _LEFT_OUT.sub("\1", wording))
    parts = re.split("([\0\1])", marked)
    return [part.strip() for part in parts[::2]], [
        None if part == "\1" else MOST_INSERTED for part in parts[1::2]
    ]


def _pieces_in_order(
    folded: str, pieces: list[str], gaps: list[int | None]
) -> tuple[int, int] | None:
    """Return where all pieces stand one behind the other, or ``None``. The first piece is tried
    wherever it stands, until one is missing that might stand anywhere behind it.
    """
    first = next(place for place, piece in enumerate(pieces) if piece)
    start = _find(folded, pieces[first])
    while start >= 0:
        end = start + len(pieces[first])
        for piece, gap in zip(pieces[first + 1 :], gaps[first:], strict=True):
            found = _next(folded, piece, end, gap)
            if found is None:
                if gap is None:
                    return None
                break
            end = found
        else:
            return start, end
        start = _find(folded, pieces[first], start + 1)
    return None


def _next(folded: str, piece: str, start: int, gap: int | None) -> int | None:
    """Return where a piece ends that begins at most ``gap`` behind ``start``, or ``None``."""
    if not piece:
        return start
    limit = len(folded) if gap is None else start + gap + len(piece)
    found = folded.find(piece, start, limit)
    return None if found < 0 else found + len(piece)


def _find(folded: str, wording: str, start: int = 0) -> int:
    """Return where a wording stands, not beginning or ending inside a word or a figure; -1 where it
    does not.
    """
    at = folded.find(wording, start)
    while at >= 0 and not _stands_alone(folded, wording, at):
        at = folded.find(wording, at + 1)
    return at


def _stands_alone(folded: str, wording: str, at: int) -> bool:
    """Whether no word or figure goes on before or behind a place of a wording."""
    if _is_wordy(wording[0]) and at and _WORDY.match(folded, at - 1):
        return False
    return not (_is_wordy(wording[-1]) and _GOES_ON.match(folded, at + len(wording)))


def _is_wordy(character: str) -> bool:
    """Whether a character is part of a word in a script that divides its words by spaces."""
    return character.isalnum() and ord(character) < 0x0E00


def _approximately(wording: str, source: Source) -> Comparison:
    """Return the passage whose words are most like the quotation's, where they are like enough.

    Every word that both have votes for the place where the quotation would begin; the passage with
    the most votes is compared word by word. Linear in the source for quotations of ordinary length.
    """
    quoted = [one[0].casefold() for one in _WORDS.finditer(_LEFT_OUT.sub(" ", wording))]
    places: dict[str, list[int]] = {}
    for place, word in enumerate(quoted):
        places.setdefault(word, []).append(place)
    width = max(2, len(quoted) // 4)
    votes: Counter[int] = Counter()
    for place, (word, _, _) in enumerate(source.words):
        for offset in places.get(word, ())[:20]:
            bucket = (place - offset) // width
            votes[bucket] += 1
            votes[bucket + 1] += 1
    best, passage = FLOOR, None
    for bucket, _ in votes.most_common(5):
        start = max(0, (bucket - 1) * width)
        words = [word for word, _, _ in source.words[start : start + len(quoted) + 3 * width]]
        shared, end = _in_one_order(words, quoted)
        if not shared:
            continue
        begin = end - _in_one_order(words[:end][::-1], quoted[::-1])[1]
        ratio = 2 * shared / (len(quoted) + end - begin)
        if ratio >= best:
            best, passage = ratio, (start + begin, start + end)
    if passage is None:
        return Comparison(Fidelity.NOT_FOUND)
    return Comparison(
        Fidelity.ALTERED,
        source.bare.covering(source.words[passage[0]][1], source.words[passage[1] - 1][2]),
    )


def _in_one_order(words: Sequence[str], quoted: Sequence[str]) -> tuple[int, int]:
    """Return how many words both have in one order at most, and how many of ``words`` it takes to
    have that many.

    The longest common subsequence by bits, a sum for each word (Heikki Hyyrö, "Bit-parallel
    LCS-length computation revisited", 2004), which no text makes slower.
    """
    places: dict[str, int] = {}
    for place, word in enumerate(quoted):
        places[word] = places.get(word, 0) | 1 << place
    every = (1 << len(quoted)) - 1
    open_, shared, end = every, 0, 0
    for count, word in enumerate(words, 1):
        here = open_ & places.get(word, 0)
        added = open_ + here
        if added > every:
            shared, end = shared + 1, count
        open_ = (added | (open_ - here)) & every
    return shared, end

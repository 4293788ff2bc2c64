"""Where sentences begin and end in a block, in any script, without a model.

A full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal or a
figure. Chinese, Japanese, Devanagari and Arabic have marks of their own, which always end one. Thai
and Lao have none: there a block is one sentence.
"""

import re
from collections.abc import Iterator, Set

from reader.domain.document import Span

_CLOSING = "\"'”’»“)\\]〉》」』】"
_END = re.compile(rf"(?:(?<![.!?…؟۔])[.!?…؟۔]+[{_CLOSING}]*(?=\s)|[。！？｡।॥]+[{_CLOSING}]*)")
"""A row of marks is tried from its first one alone, so that the time stays linear."""
_WORD_BEFORE = re.compile(r"[^\s(\[“„\"'«]*$")
_OPENING = "\"'“‘„«([¿¡—–-「『《〈"


def sentence_spans(text: str, abbreviations: Set[str] = frozenset()) -> Iterator[Span]:
    """Yield the sentences of one block's text, in its own offsets, without the white space between
    them; linear in the text.

    ``abbreviations`` are in lower case and without their last full stop.
    """
    start = 0
    for mark in _END.finditer(text):
        if mark[0].startswith((".", "…")) and not _ends_here(text, mark, abbreviations):
            continue
        yield from _trimmed(text, start, mark.end())
        start = mark.end()
    yield from _trimmed(text, start, len(text))


def _ends_here(text: str, mark: re.Match[str], abbreviations: Set[str]) -> bool:
    """Whether a full stop ends a sentence, by the word before it and the letter behind it."""
    behind = text[mark.end() : mark.end() + 40].lstrip().lstrip(_OPENING)
    if behind[:1].islower():
        return False
    if mark[0] != ".":
        return True
    before = _WORD_BEFORE.search(text, max(0, mark.start() - 40), mark.start())
    word = before[0] if before else ""
    if len(word) == 1 and word.isalpha():  # an initial
        return False
    if word.isdecimal() and len(word) <= 2 and behind[:1].isalpha():  # "am 3. Mai", "2. Division"
        return False
    return word.casefold().rstrip(".") not in abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    begin = start + len(piece) - len(piece.lstrip())
    if piece.strip():
        yield Span(begin, begin + len(piece.strip()))

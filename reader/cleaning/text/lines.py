"""Plain text to lines: one line is one block, with what can be measured on it."""

import re
from dataclasses import dataclass

from reader.cleaning.text.line_breaks import LineRole, WrittenLine
from reader.cleaning.text.phrases import PhraseBook, PhraseHit
from reader.domain.document import Category

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_WORD = re.compile(r"\w+")
_WORDS_ALONE = bytes(
    byte if chr(byte).isalnum() or byte == ord("_") else ord(" ") for byte in range(128)
).ljust(256)
"""Makes everything in ASCII a space but what words are made of; faster than any search."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_STOP = re.compile(r"[.!?…](?:[\"'”’»)\]]|\s|$)|[。！？．؟।]")
_END = re.compile(r"[.!?…:,;。！？：؟।][\"'”’»)\]」』]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. ``gap`` says whether a blank line stands before it."""

    text: str
    gap: bool
    words: int
    prose: bool
    hit: PhraseHit | None
    role: LineRole = LineRole.TEXT

    @property
    def category(self) -> Category | None:
        """The category of removed blocks that a phrase in the line belongs to."""
        return (
            None
            if self.hit is None or self.hit.category.startswith("mark ")
            else Category(self.hit.category)
        )

    def marked(self, name: str) -> bool:
        """Whether a phrase gives the line a mark such as "byline"."""
        return self.hit is not None and self.hit.category == f"mark {name}"


def split_lines(text: str) -> list[WrittenLine]:
    """Return the lines that are not blank, stripped at both ends."""
    found = []
    gap = True
    for line in _BREAKS.split(text):
        if stripped := line.strip():
            found.append(WrittenLine(stripped, gap, line[0].isspace()))
        gap = not stripped
    return found


def measure(rows: list[WrittenLine], book: PhraseBook) -> list[Line]:
    """Return the lines with what can be measured on each alone."""
    return [
        Line(
            row.text,
            row.gap,
            count := word_count(row.text),
            is_prose(row.text, count),
            book.find(row.text) if row.role is LineRole.TEXT else None,
            row.role,
        )
        for row in rows
    ]


def word_count(text: str) -> int:
    """Return the number of words; two signs of a script without spaces count as one word."""
    if text.isascii():
        return len(text.encode().translate(_WORDS_ALONE).split())
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text) if unspaced else text)) + (unspaced + 1) // 2


def is_prose(text: str, words: float) -> bool:
    """Whether a line reads like sentences rather than like a title, a label or a link."""
    return words >= 25 or (words >= 8 and _STOP.search(text) is not None)


def ends_sentence(text: str) -> bool:
    """Whether a line ends in a mark that titles and sub-headings do not end in."""
    return _END.search(text) is not None

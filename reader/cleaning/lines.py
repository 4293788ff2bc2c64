"""Plain text to lines: one line is one block, with what can be measured on it."""

import re
from dataclasses import dataclass

from reader.cleaning.phrases import Hit, PhraseBook
from reader.domain.document import Category

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_STOP = re.compile(r"[.!?…](?:[\"'”’»)\]]|\s|$)|[。！？．؟।]")
_END = re.compile(r"[.!?…:,;。！？：؟।][\"'”’»)\]」』]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. ``number`` counts all lines from 1; ``gap`` says whether a blank line stands before it."""

    number: int
    text: str
    gap: bool
    words: int
    prose: bool
    hit: Hit | None

    @property
    def category(self) -> Category | None:
        """The category of removed blocks that a phrase in the line belongs to."""
        return None if self.hit is None or self.hit.category.startswith("mark ") else Category(self.hit.category)

    def marked(self, name: str) -> bool:
        """Whether a phrase gives the line a mark such as "byline"."""
        return self.hit is not None and self.hit.category == f"mark {name}"


def split_lines(text: str) -> list[tuple[int, str, bool]]:
    """Return the lines that are not blank, stripped at both ends: number from 1, text, whether a blank line stands before."""
    found = []
    gap = True
    for number, line in enumerate(_BREAKS.split(text), 1):
        stripped = line.strip()
        if stripped:
            found.append((number, stripped, gap))
        gap = not stripped
    return found


def measure(rows: list[tuple[int, str, bool]], book: PhraseBook) -> list[Line]:
    """Return the lines with what can be measured on each alone."""
    return [
        Line(number, text, gap, count := word_count(text), is_prose(text, count), book.find(text)) for number, text, gap in rows
    ]


def word_count(text: str) -> int:
    """Return the number of words; two signs of a script without spaces count as one word."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text) if unspaced else text)) + (unspaced + 1) // 2


def is_prose(text: str, words: int) -> bool:
    """Whether a line reads like sentences rather than like a title, a label or a link."""
    return words >= 25 or (words >= 8 and _STOP.search(text) is not None)


def ends_sentence(text: str) -> bool:
    """Whether a line ends in a mark that titles and sub-headings do not end in."""
    return _END.search(text) is not None

"""Running text that was broken at a fixed width, as in mail and in old files: which lines are so,
and what they were.

Such lines are alike in width, and sentences end inside them rather than with them.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.cleaning.text.hyphens import WordsOfText, ends_parted, join_parted

_INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s|[。！？．؟।](?=.)")
"""The end of a sentence that goes on to the next one in the same line."""

_INNER_SIGN = re.compile("[。！？，、；：]")
"""Where no letter case tells that a line goes on, a stop or comma inside it does."""

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
"""Characters of two columns, of scripts that put no space between words; Korean does."""

_NEAR = 8
"""Lines on either side that a line is compared with."""

_LEAST = 6
"""Lines among them that have to be as wide."""

_NARROWEST, _WIDEST = 40, 100
"""Columns; a Chinese character has two."""

_SLACK, _SLACK_UNSPACED = 14, 8
"""Columns by which a broken line may be narrower than the others: a word did not fit, or the first
was indented.
"""

_LEAST_SHARE = 0.25
"""Share of a text's columns that has to be in broken lines; else they are headlines that happen to
be as long.
"""

_EVEN = 2
"""Columns by which most lines of a script without spaces differ: a character has two, and may not
be followed by a comma.
"""


_OPEN_LEAST = 10
"""Code points from which on a line may be the beginning of a parted word's paragraph: a shorter one
with a hyphen at its end is rather a label or an item of a list. The narrowest columns of papers
hold a dozen letters.
"""


class LineRole(StrEnum):
    """What a line is by its form alone, before its place in the article is known."""

    TEXT = "text"
    ADDRESS = "address"
    PLACEHOLDER = "placeholder"
    FIELD = "field"
    PAGE = "page"
    MESSAGE = "message"
    MAIL_FROM = "mail from"
    MAIL_SUBJECT = "mail subject"
    MAIL_DATE = "mail date"
    MAIL_HEAD = "mail head"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line that is not blank, or the paragraph that several were.

    ``gap`` says whether a blank line stands before it, ``inset`` whether white space does.
    """

    text: str
    gap: bool
    inset: bool = False
    role: LineRole = LineRole.TEXT


_NO_WORDS = WordsOfText(frozenset())


def paragraphs(rows: list[WrittenLine]) -> list[list[WrittenLine]]:
    """Return the lines in groups: those of a broken paragraph together, each other one alone.
    Linear in their number.

    A line that only tells the page comes after the paragraph that goes on over it.
    """
    texts = [row for row in rows if row.role is LineRole.TEXT]
    broken = _broken([row.text for row in texts])
    gaps = [row.gap for row, before in zip(texts[1:], broken, strict=False) if before]
    spread = 2 * sum(gaps) > len(gaps)  # where all lines are apart, that does not part paragraphs
    insets = [row.inset for row, is_broken in zip(texts, broken, strict=True) if is_broken]
    indents = 2 * sum(insets) < len(insets)
    groups: list[list[WrittenLine]] = []
    text: list[WrittenLine] = []
    asides: list[WrittenLine] = []
    late: list[WrittenLine] = []
    was_broken, marks = False, iter(broken)
    for row in rows:
        if row.role is not LineRole.TEXT:
            asides.append(row)
            continue
        apart = (row.gap and not spread) or (indents and row.inset) or _are_pages(asides)
        if text and ((was_broken and not apart) or _continues(text[-1], row, asides)):
            text.append(row)
            late += asides
        else:
            groups += [[aside] for aside in late + asides]
            text, late = [row], []
            groups.append(text)
        asides = []
        was_broken = next(marks)
    return groups + [[aside] for aside in late + asides]


def _are_pages(asides: list[WrittenLine]) -> bool:
    return any(aside.role is LineRole.PAGE for aside in asides)


def _continues(last: WrittenLine, row: WrittenLine, asides: list[WrittenLine]) -> bool:
    """Whether a line goes on with the word that the last one parted, or over the end of a page with
    its sentence.
    """
    if len(last.text) < _OPEN_LEAST or not row.text[0].isalnum():
        return False
    parted = ends_parted(last.text)
    if _are_pages(asides):
        open_end = parted or last.text[-1].isalpha() or last.text[-1] == ","
        return open_end and row.text[0].islower()
    return parted and not row.gap and not asides


def joined(lines: list[WrittenLine], known: WordsOfText = _NO_WORDS) -> WrittenLine:
    """Return the paragraph that lines were before it was broken; ``known`` tells which hyphens were
    put there for the line's end.
    """
    text = lines[0].text
    for line in lines[1:]:
        if ends_parted(text):
            text = join_parted(text, line.text, known)
        else:
            touches = _WIDE.match(text[-1]) or _WIDE.match(line.text)
            text += line.text if touches else f" {line.text}"
    return replace(lines[0], text=text)


def block_texts(lines: list[WrittenLine], known: WordsOfText = _NO_WORDS) -> list[str]:
    """Return the texts of the blocks that the lines of a paragraph become: of one as a whole.

    In scripts without spaces they stay apart: there verse looks the same.
    """
    is_unspaced = any(_WIDE.match(line.text[-1]) for line in lines[:-1])
    return [line.text for line in lines] if is_unspaced else [joined(lines, known).text]


def _broken(texts: list[str]) -> list[bool]:
    """Return for each line whether it was broken off at the width of its neighbours."""
    columns = _Columns(texts)
    found = [columns.is_broken(at) for at in range(len(texts))]
    broken = sum(width for width, is_broken in zip(columns.widths, found, strict=True) if is_broken)
    return found if broken >= _LEAST_SHARE * sum(columns.widths) else [False] * len(texts)


class _Columns:
    """How wide the lines of a text are on a screen of fixed columns, and which of them seem to go
    on.
    """

    def __init__(self, texts: list[str]) -> None:
        wide = [len(_WIDE.findall(text)) for text in texts]
        self.widths = [len(text) + more for text, more in zip(texts, wide, strict=True)]
        self._unspaced = [2 * more > len(text) for text, more in zip(texts, wide, strict=True)]
        self._runs_on = [
            _runs_on(text, unspaced) for text, unspaced in zip(texts, self._unspaced, strict=True)
        ]
        self._stops = [_INNER_STOP.search(text) is not None for text in texts]

    def is_broken(self, at: int) -> bool:
        """Whether a line is as wide as those around it, and these go on like sentences that a width
        has cut.
        """
        near = range(max(0, at - _NEAR), min(len(self.widths), at + _NEAR + 1))
        limit = max(self.widths[i] for i in near)
        least = limit - (_SLACK_UNSPACED if self._unspaced[at] else _SLACK)
        if not _NARROWEST <= limit <= _WIDEST or self.widths[at] < least:
            return False
        full = [i for i in near if self.widths[i] >= least]
        return (
            len(full) >= _LEAST
            and self._go_on(full)
            and (not self._unspaced[at] or self._are_even(full, limit))
        )

    def _go_on(self, lines: list[int]) -> bool:
        """Whether half of the lines begin inside a sentence, and in a fifth of them one ends and
        another begins.
        """
        running, stopping = (sum(marks[i] for i in lines) for marks in (self._runs_on, self._stops))
        return 2 * running >= len(lines) and 5 * stopping >= len(lines)

    def _are_even(self, lines: list[int], limit: int) -> bool:
        return 2 * sum(self.widths[i] >= limit - _EVEN for i in lines) >= len(lines)


def _runs_on(text: str, unspaced: bool) -> bool:
    """Whether a line reads like the middle of a sentence."""
    if unspaced:
        return _INNER_SIGN.search(text[:-2]) is not None
    return text[0].islower() and " " in text

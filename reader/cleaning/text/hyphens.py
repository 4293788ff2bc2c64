"""Words that a line's end has parted: whether the hyphen was put there for the line, or belongs to
the word.

No dictionary is asked, only the text itself: what it writes elsewhere in one word was one word. A
hyphen beside a digit always stays.
"""

import re
from dataclasses import dataclass

_HYPHENS = "-\u2010\u00ad"
_SOFT = "\u00ad"
_DASH = "–"
"""Between the years of a span."""
_WORD = re.compile(r"[^\W_]+(?:[-\u2010'’][^\W_]+)*")
_TAIL = re.compile(r"[^\W_]+(?:[-\u2010'’][^\W_]+)*$")
_HEAD = re.compile(r"[^\W_]+")
_LEAST = 3
"""Letters of the parts that are compared with words of their own: shorter ones are syllables."""


@dataclass(frozen=True, slots=True)
class WordsOfText:
    """The words of a text in lower case, and what its language says on hyphens.

    ``suspending`` are words such as "and" before which a hyphen stands for a missing part ("pre-
    and post-war"); ``prefixes`` are first parts that always keep theirs ("self-").
    """

    words: frozenset[str]
    suspending: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, compounds with their hyphens."""
    return frozenset(
        word.lower().replace("\u2010", "-") for word in _WORD.findall(text.replace(_SOFT, ""))
    )


def ends_parted(line: str) -> bool:
    """Whether a line ends in a letter or digit with a hyphen behind it, or in a figure with a
    dash.
    """
    if len(line) < 2:
        return False
    return (line[-1] in _HYPHENS and line[-2].isalnum()) or (
        line[-1] == _DASH and line[-2].isdigit()
    )


def join_parted(line: str, after: str, known: WordsOfText) -> str:
    """Return two lines as one, the first of which ``ends_parted``."""
    begin, hyphen = line[:-1], line[-1]
    if hyphen == _SOFT:
        return begin + after
    if hyphen == _DASH:
        return line + after if after[:1].isdigit() else f"{line} {after}"
    tail, head = _TAIL.search(begin), _HEAD.match(after)
    if tail is None or head is None:
        return f"{line} {after}" if after[:1].isspace() or head is None else line + after
    if head.group().lower() in known.suspending:
        return f"{line} {after}"
    return line + after if _stays(tail.group(), head.group(), known) else begin + after


def _stays(tail: str, head: str, known: WordsOfText) -> bool:
    """Whether the hyphen belongs to the word."""
    if not tail.isalpha() or not head.isalpha():  # a figure, or a compound that has a hyphen more
        return True
    if head[0].isupper() and not (tail.isupper() and len(tail) > 1):
        return True
    first, second = tail.lower(), head.lower()
    if f"{first}-{second}" in known.words:
        return True
    if first + second in known.words:
        return False
    if first in known.prefixes:
        return True
    return all(len(part) > _LEAST and part in known.words for part in (first, second))

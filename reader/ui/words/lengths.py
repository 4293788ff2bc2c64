"""How long a text is, in words on screen."""

from collections.abc import Callable

from PySide6.QtCore import QTextBoundaryFinder

from reader.domain.message import COUNT, Message, translate
from reader.domain.text_length import TextLength, estimated, text_length

LONGEST_WORD = 12
"""Code points in the mean beyond which Qt has found no words: it needs a dictionary for these
scripts, which some systems do not have.
"""


def length_of(text: str, check: Callable[[], None] = lambda: None) -> TextLength:
    """Return how long a text is, with the words of scripts without spaces as Qt finds them;
    ``check`` may end it by an exception.
    """
    return text_length(text, words_in, check)


def words_in(run: str) -> int:
    """Return how many words stand in a run of a script without spaces."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, run)
    found = 0
    while finder.toNextBoundary() >= 0:
        found += 1
    return found if found * LONGEST_WORD >= len(run) else estimated(run)


def shown_length(length: TextLength) -> Message:
    """Return a length in words for people."""
    count = length.count
    if length.of_characters:
        return translate("Lengths", "%n characters", "1 character", COUNT, count)
    return translate("Lengths", "%n words", "1 word", COUNT, count)

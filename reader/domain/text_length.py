"""How long a text is for a reader: in words, or in characters where its script sets no spaces and
its readers count those.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.domain.portions import portions

_CHARACTERS = re.compile(
    "[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Chinese characters and kana, of which each is counted."""

_RUNS = re.compile("[\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17ff]+")
"""Thai, Lao, Burmese and Khmer, whose words stand without spaces between them."""

CODE_POINTS = 4
"""How many code points of such a script a word has in the mean."""

_WORD = re.compile(r"\w[^\s—–/…]*")
"""From the first sign of a word to the next gap."""

WordsIn = Callable[[str], int]
"""Counts the words of a run without spaces."""


@dataclass(frozen=True, slots=True)
class TextLength:
    """A length; ``of_characters`` says that it counts those and not words."""

    count: int
    of_characters: bool = False


def estimated(run: str) -> int:
    """Return about how many words a run of a script without spaces has."""
    return max(1, round(len(run) / CODE_POINTS))


def text_length(
    text: str, words_in: WordsIn = estimated, check: Callable[[], None] = lambda: None
) -> TextLength:
    """Return how long a text is. Where Chinese and Japanese characters are most of it, what stands
    in other scripts counts a word as one, as word processors there do. Linear; ``check`` is called
    now and then and may end it by an exception.
    """
    characters = spaced = 0
    for _, part in portions(text):
        check()
        characters += len(_CHARACTERS.findall(part))
        rest = _CHARACTERS.sub(" ", part)
        spaced += sum(words_in(found.group()) for found in _RUNS.finditer(rest))
        spaced += len(_WORD.findall(_RUNS.sub(" ", rest)))
    return TextLength(characters + spaced, of_characters=characters > spaced)

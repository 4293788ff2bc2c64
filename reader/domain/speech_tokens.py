"""The words and signs of a veiled sentence, as who said it is read off them."""

import re
from dataclasses import dataclass

from reader.domain.quoted_speech import QUOTED

MOST_WORDS = 14
"""Words beyond which a phrase names nobody."""
_TOKEN = re.compile(
    rf"{QUOTED}[{QUOTED}.\"]*|[^\W\d_]\.(?:[^\W\d_]\.)*|(?:[CcDdJjLlMmNnSsTt]|[Qq]u)['’](?=\w)"
    r"|[^\W\d_][\w\u0300-\u036f]*(?:[-'’][^\W\d_][\w\u0300-\u036f]*)*(?:\.(?=\s+[^\W\d_a-z]))?"
    r"|\d+(?:[.,:/-]\d+)*|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign of a sentence, where it stands there, and in lower case."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word that is not quoted."""
        return self.text[0].isalpha() and self.text[0] != QUOTED

    @property
    def is_quoted(self) -> bool:
        """Whether it stands for what is quoted."""
        return self.text[0] == QUOTED

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper() or self.text[0].istitle()


def tokens_of(sentence: str) -> list[Token]:
    """Return the words and signs of a sentence, in order."""
    return [
        Token(found[0], found[0].lower(), found.start(), found.end())
        for found in _TOKEN.finditer(sentence)
    ]

"""The text of a published page as a browser counts it (``document.body.textContent``), and finding
in it what stands in an article's text.

An article's text is what a reader sees; a page's has the white space of its source, its scripts and
styles besides. So words are compared by their letters and digits alone, and only where they can be
seen.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from reader.domain.annotation import CONTEXT, Target
from reader.domain.document import Span

_WORD = re.compile(r"[^\W_]+")
_MOST_PLACES = 200
"""Places of the same words that are compared by what is around them."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The text, in code points; ``silent`` are the parts that no reader sees, in order."""

    text: str
    silent: tuple[Span, ...] = ()
    _letters: str = field(init=False, repr=False, compare=False)
    _at: list[int] = field(init=False, repr=False, compare=False)
    _from: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        letters: list[str] = []
        at: list[int] = []
        begins: list[int] = []
        count = done = 0
        for hidden in (*self.silent, Span(len(self.text), len(self.text))):
            for word in _WORD.finditer(self.text, done, hidden.start):
                letters.append(word[0])
                at.append(word.start())
                begins.append(count)
                count += len(word[0])
            done = hidden.end
        object.__setattr__(self, "_letters", "".join(letters))
        object.__setattr__(self, "_at", at)
        object.__setattr__(self, "_from", begins)

    def find(self, target: Target) -> Target | None:
        """Return where the words of an article's target stand on the page, with what is around them
        there; ``None`` where they do not, or have no letter.

        Of several places that one is taken whose surroundings fit best.
        """
        wanted, before, after = map(_bare, (target.exact, target.prefix, target.suffix))
        best, most = -1, -1
        place = self._letters.find(wanted) if wanted else -1
        for _ in range(_MOST_PLACES):
            if place < 0:
                break
            fits = self._fits(place, before, place + len(wanted), after)
            if fits > most:
                best, most = place, fits
            place = self._letters.find(wanted, place + 1)
        if best < 0:
            return None
        start, end = self._offset(best), self._offset(best + len(wanted) - 1) + 1
        return Target(
            Span(start, end),
            self.text[start:end],
            self.text[max(0, start - CONTEXT) : start],
            self.text[end : end + CONTEXT],
        )

    def _fits(self, start: int, before: str, end: int, after: str) -> int:
        """Return how many letters around a place are those that are looked for."""
        left = self._letters[max(0, start - len(before)) : start]
        right = self._letters[end : end + len(after)]
        return _alike(left[::-1], before[::-1]) + _alike(right, after)

    def _offset(self, letter: int) -> int:
        """Return where in the text a letter stands that is counted among the letters alone."""
        word = bisect_right(self._from, letter) - 1
        return self._at[word] + letter - self._from[word]


def _bare(text: str) -> str:
    return "".join(_WORD.findall(text))


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))

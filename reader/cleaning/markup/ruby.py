"""Ruby: readings above a text, put in brackets behind it, so that they do not run into it."""

import unicodedata

_READINGS = frozenset(("rt", "rtc"))
_OF_TITLES = frozenset("《〈「『")
RUBY_PARTS = frozenset(("rt", "rtc", "rp", "rb"))


class Ruby:
    """One ``ruby`` element. Its readings are gathered until it ends: what stands under them stays
    together, as it is read.
    """

    def __init__(self) -> None:
        self._open: list[str] = []
        self._readings: list[list[str]] = []
        self._brackets: list[str] = []

    @property
    def takes_text(self) -> bool:
        """Whether text that comes now is a reading or a bracket, not what they belong to."""
        return bool(self._open) and self._open[-1] != "rb"

    def enter(self, tag: str) -> None:
        """Open one of the parts of a ruby."""
        self._open.append(tag)
        if tag in _READINGS:
            self._readings.append([])

    def leave(self, tag: str) -> None:
        """Close one of its parts."""
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def take(self, text: str) -> None:
        """Take the text of a reading or bracket."""
        if self._open[-1] == "rp":
            self._brackets.append(text.strip())
        else:
            if not self._readings:
                self._readings.append([])
            self._readings[-1].append(text)

    def told(self, before: str) -> str:
        """Return the readings so far in brackets, the page's own where it has some, unless these
        mark titles. ``before`` is the last sign before the readings.
        """
        readings = [" ".join("".join(parts).split()) for parts in self._readings]
        readings = [reading for reading in readings if reading]
        brackets = [bracket for bracket in self._brackets if bracket]
        self._readings, self._brackets = [], []
        if not readings:
            return "".join(brackets)
        is_spelt = any(reading[0].isascii() and reading[0].isalpha() for reading in readings)
        text = (" " if is_spelt or _has_latin(readings) else "").join(readings)
        if len(brackets) > 1 and brackets[0] not in _OF_TITLES:
            return f"{brackets[0]}{text}{brackets[-1]}"
        is_wide = not before or unicodedata.east_asian_width(before) in "WF"
        return f"（{text}）" if is_wide else f" ({text})"


def _has_latin(readings: list[str]) -> bool:
    """Whether readings are spelt in letters that words are made of, as Pinyin is."""
    return any(unicodedata.name(reading[0], "").startswith("LATIN") for reading in readings)

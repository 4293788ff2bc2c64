"""The kinds of preferences: which values each can have, and how one is read that was typed or
stored.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from math import isfinite

from reader.domain.message import Message

Value = bool | float | str | tuple[str, ...]
"""What a preference can have as its value."""

YES, NO = ("true", "on", "yes", "1"), ("false", "off", "no", "0")
"""What stands for a switch that is on or off, however it was written."""

LONGEST = 4_096
"""Characters of one text; no font or folder has a longer name."""


class Source(Enum):
    """Where names come from that are not known before the program runs."""

    FONTS = auto()
    LABELS = auto()
    LANGUAGES = auto()
    PALETTES = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values of a choice, and what it is called."""

    value: str
    text: Message


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def read(self, value: object) -> bool | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        if isinstance(value, bool):
            return value
        word = value.strip().casefold() if isinstance(value, str) else ""
        return True if word in YES else False if word in NO else None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values."""

    options: tuple[Option, ...]

    def read(self, value: object) -> str | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        return next((one.value for one in self.options if one.value == value), None)


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two others; ``step`` is how far one press of a key goes. ``unit`` is what it
    counts, for a person.
    """

    least: float
    most: float
    step: float
    unit: Message
    decimals: int = 0

    def read(self, value: object) -> float | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        number = _number(value)
        return number if number is not None and self.least <= number <= self.most else None

    def nearest(self, value: object) -> float | None:
        """Return the value, the nearest one in the range, or ``None`` for what is no number."""
        number = _number(value)
        return None if number is None else min(max(number, self.least), self.most)


@dataclass(frozen=True, slots=True)
class Named:
    """One name out of a source, or ``none``, which is stored as an empty text."""

    source: Source
    none: Message

    def read(self, value: object) -> str | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        return value if isinstance(value, str) and _is_plain(value) else None


@dataclass(frozen=True, slots=True)
class Several:
    """Some of the names of a source; of none, all are meant, which is what ``every`` says."""

    source: Source
    every: Message

    def read(self, value: object) -> tuple[str, ...] | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        return _texts(value, ",")


@dataclass(frozen=True, slots=True)
class Folders:
    """Folders of this computer, each as its whole path."""

    def read(self, value: object) -> tuple[str, ...] | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        return _texts(value, "\n")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of this computer, as its whole path; none is the program's own choice, which
    ``own`` names.
    """

    own: Message

    def read(self, value: object) -> str | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        if not isinstance(value, str) or len(value) > LONGEST or "\0" in value:
            return None
        return value.strip()


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a server on the web; none is stored as an empty text, which ``none`` names."""

    none: Message

    def read(self, value: object) -> str | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        if not isinstance(value, str) or not _is_plain(value):
            return None
        bare = value.strip()
        is_web = bare.lower().startswith(("http://", "https://")) and len(bare.split()) == 1
        return bare if is_web or not bare else None


@dataclass(frozen=True, slots=True)
class Words:
    """A line that the user writes, or none, which ``none`` explains."""

    none: Message

    def read(self, value: object) -> str | None:
        """Return the value, or ``None`` for one that this preference cannot have."""
        return value.strip() if isinstance(value, str) and _is_plain(value) else None


Kind = Switch | Choice | Number | Named | Several | Folders | Folder | Words | Address


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    if number in (float("inf"), float("-inf")):
        return number  # beyond the end of every range, and nearest to it
    return number if isfinite(number) else None


def _texts(value: object, between: str) -> tuple[str, ...] | None:
    """Return the texts of a list, or of one text that holds several."""
    parts: Sequence[object]
    if isinstance(value, str):
        parts = value.split(between)
    elif isinstance(value, list | tuple):
        parts = value
    else:
        return None
    texts = [part.strip() for part in parts if isinstance(part, str)]
    if len(texts) != len(parts) or not all(map(_is_plain, texts)):
        return None
    return tuple(dict.fromkeys(text for text in texts if text))


def _is_plain(text: str) -> bool:
    return len(text) <= LONGEST and not any(
        letter in "\0\r\n" or "\ud800" <= letter <= "\udfff" for letter in text
    )

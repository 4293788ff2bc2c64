"""Rows: what a reading view shows from top to bottom, one paragraph each, with the style it is set in. Knows no Qt."""

from dataclasses import dataclass
from enum import Enum, auto


class Face(Enum):
    """Which of the three typefaces a row is set in."""

    READING = auto()
    INTERFACE = auto()
    CODE = auto()


class Decoration(Enum):
    """What is painted beside or under a row."""

    NONE = auto()
    BULLET = auto()
    QUOTE = auto()
    RULE = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Style:
    """How a row is set.

    ``size`` is a factor of the reading size; ``above``, ``below`` and ``indent`` are in ems of it. ``line_height`` overrides
    the reader's own. ``ghost`` rows lie on a common ground.
    """

    colour: str
    size: float = 1.0
    face: Face = Face.READING
    bold: bool = False
    italic: bool = False
    above: float = 0.0
    below: float = 0.8
    indent: int = 0
    line_height: float | None = None
    decoration: Decoration = Decoration.NONE
    ghost: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph on screen.

    ``block`` is the index of the block that it shows; the text is then that block's, to the character. A row without one is
    not part of the document: it may stand for a run of blocks that are folded under it (``covers``, a half-open interval of
    indices), or say something about one block (``about``). ``link`` is the end of its text that can be clicked.
    """

    text: str
    style: Style
    block: int | None = None
    covers: tuple[int, int] | None = None
    about: int | None = None
    link: str = ""
    note: str = ""

    @property
    def first_block(self) -> int | None:
        """The block that it shows, says something about, or stands for first."""
        if self.block is not None:
            return self.block
        return self.about if self.covers is None else self.covers[0]

"""How a row of a reading view is set: typeface, size, space and decoration. Knows no Qt."""

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

    ``size`` is a factor of the reading size; ``above``, ``below`` and ``indent`` are in ems of it.
    ``line_height`` overrides the reader's own. ``ghost`` rows lie on a common ground. A line goes
    through the text of ``struck`` ones.
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
    struck: bool = False

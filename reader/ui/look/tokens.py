"""The measures that the window is laid out by: few spaces, sizes and weights, from a data file."""

import tomllib
from dataclasses import dataclass
from functools import cache

from reader.resources import resource_folder


@dataclass(frozen=True, slots=True)
class Spacing:
    """Pixels between things, from what belongs together to what does not."""

    hair: int
    small: int
    medium: int
    large: int
    wide: int
    huge: int


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Pixels: sizes of letters at 100 per cent. Between the two of the text and of titles the
    user's choice lies at first.
    """

    small: float
    interface: float
    least_text: float
    most_text: float
    least_title: float
    most_title: float


@dataclass(frozen=True, slots=True)
class Weights:
    """How bold letters are, as CSS and Qt count it; there are no others."""

    plain: int
    strong: int


@dataclass(frozen=True, slots=True)
class Shape:
    """Pixels: the radius of corners, and the sizes of icons at 100 per cent."""

    radius: int
    icon: int
    tool_icon: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """All measures."""

    spacing: Spacing
    type: TypeSizes
    weight: Weights
    shape: Shape


@cache
def tokens() -> Tokens:
    """Read the measures. A file without one is a defect and raises."""
    with (resource_folder() / "tokens.toml").open("rb") as file:
        data = tomllib.load(file)
    return Tokens(
        Spacing(**data["spacing"]),
        TypeSizes(**data["type"]),
        Weights(**data["weight"]),
        Shape(**data["shape"]),
    )

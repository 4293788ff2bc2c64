"""Colours to choose labels from, from ``resources/palettes``: each file one palette, most of them
told apart by everybody.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

from reader.resources import resource_folder


@dataclass(frozen=True, slots=True)
class Palette:
    """A named row of colours, ``#rrggbb``, in the order in which they are best given out."""

    name: str
    colours: tuple[str, ...]


@cache
def palettes() -> tuple[Palette, ...]:
    """Return all palettes, by name."""
    files = sorted(resource_folder("palettes").glob("*.toml"))
    read = [tomllib.loads(file.read_text("utf-8")) for file in files]
    return tuple(
        sorted(
            (Palette(one["name"], tuple(one["colours"])) for one in read),
            key=lambda palette: palette.name,
        )
    )


def palette_named(name: str) -> Palette:
    """Return the palette of a name; the first where there is none."""
    every = palettes()
    return next((palette for palette in every if palette.name == name), every[0])


def next_colour(palette: Palette, taken: frozenset[str]) -> str:
    """Return the first colour of a palette that no label has; where all are taken, the first
    one.
    """
    return next((colour for colour in palette.colours if colour not in taken), palette.colours[0])

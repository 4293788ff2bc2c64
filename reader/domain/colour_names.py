"""What colours are called: the name of the nearest of a few that everybody has a word for."""

from collections.abc import Mapping
from functools import cache

from reader.domain.message import Message, translate

NAMED: Mapping[str, Message] = {
    "#000000": translate("Colour", "black"),
    "#404040": translate("Colour", "dark grey"),
    "#808080": translate("Colour", "grey"),
    "#c0c0c0": translate("Colour", "light grey"),
    "#ffffff": translate("Colour", "white"),
    "#8b1a1a": translate("Colour", "dark red"),
    "#e03131": translate("Colour", "red"),
    "#e8546b": translate("Colour", "rose"),
    "#f4a6c0": translate("Colour", "pink"),
    "#d55e00": translate("Colour", "dark orange"),
    "#ff8c1a": translate("Colour", "orange"),
    "#7b4a20": translate("Colour", "brown"),
    "#e0a800": translate("Colour", "gold"),
    "#f5e030": translate("Colour", "yellow"),
    "#dccb77": translate("Colour", "sand"),
    "#8f8f2a": translate("Colour", "olive"),
    "#9acd32": translate("Colour", "lime"),
    "#116b30": translate("Colour", "dark green"),
    "#2f9e44": translate("Colour", "green"),
    "#2bc998": translate("Colour", "mint"),
    "#00838c": translate("Colour", "teal"),
    "#40d0d8": translate("Colour", "turquoise"),
    "#70c0f0": translate("Colour", "light blue"),
    "#1769c4": translate("Colour", "blue"),
    "#648fff": translate("Colour", "blue"),
    "#1f2a7a": translate("Colour", "dark blue"),
    "#6a5bf0": translate("Colour", "violet"),
    "#b79ce8": translate("Colour", "lilac"),
    "#86358a": translate("Colour", "purple"),
    "#7a1f50": translate("Colour", "wine"),
    "#d81b9a": translate("Colour", "magenta"),
}


def colour_name(colour: str) -> Message:
    """Return the name of the nearest named colour. Raises ``ValueError`` for anything but
    ``#rrggbb``.
    """
    return NAMED[_nearest(colour.lower())]


@cache
def _nearest(colour: str) -> str:
    place = _seen(colour)
    return min(NAMED, key=lambda named: _apart(place, _seen(named)))


def _apart(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    return sum((one - other) ** 2 for one, other in zip(first, second, strict=True))


@cache
def _seen(colour: str) -> tuple[float, float, float]:
    """Return a colour as the eye tells them apart: lightness and two hues of Oklab (Ottosson,
    2020).
    """
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)

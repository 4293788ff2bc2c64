"""Colours as numbers: contrast, blending, and the nearest shade that can be read. Knows no Qt;
colours are ``#rrggbb``.
"""

from functools import lru_cache

BLACK = "#000000"
WHITE = "#ffffff"

TEXT = 4.5
"""Least contrast of text with what is under it (WCAG 2.2, 1.4.3)."""

GRAPHIC = 3.0
"""Least contrast of lines and marks with what is beside them (WCAG 2.2, 1.4.11)."""

STEPS = 50


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, each 0 to 255. Raises ``ValueError`` for anything but
    ``#rrggbb``.
    """
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def blend(colour: str, page: str, strength: float) -> str:
    """Return a colour laid over a page, from 0 (the page) to 1 (the colour)."""
    mixed = (
        under + (over - under) * strength
        for over, under in zip(channels(colour), channels(page), strict=True)
    )
    return "#" + "".join(f"{round(channel):02x}" for channel in mixed)


@lru_cache(maxsize=4096)
def tint(colour: str, page: str, text: str, strength: float) -> str:
    """Return a colour laid over a page with that strength, or as much weaker as the text over both
    needs to be read.
    """
    tints = (blend(colour, page, strength * (1 - step / STEPS)) for step in range(STEPS + 1))
    return next((tinted for tinted in tints if contrast(text, tinted) >= TEXT), page)


@lru_cache(maxsize=4096)
def mean(colours: tuple[str, ...]) -> str:
    """Return the mean of one or more colours."""
    sums = (sum(parts) for parts in zip(*map(channels, colours), strict=True))
    return "#" + "".join(f"{round(total / len(colours)):02x}" for total in sums)


@lru_cache(maxsize=4096)
def readable(colour: str, page: str, least: float) -> str:
    """Return the colour, or the nearest darker or lighter shade of it that has at least that
    contrast with the page.
    """
    away = max((BLACK, WHITE), key=lambda end: contrast(end, page))
    shades = (blend(away, colour, step / STEPS) for step in range(STEPS + 1))
    return next((shade for shade in shades if contrast(shade, page) >= least), away)


def text_on(colour: str) -> str:
    """Return black or white, whichever is easier to read on the colour; it is always at least 4.5 :
    1.
    """
    return max((BLACK, WHITE), key=lambda text: contrast(text, colour))

"""What the declarations that hold for an element do to its text: whether any of them hides it."""

import re
from collections.abc import Mapping

_LENGTH = re.compile(r"(-?[\d.]+)\s*(px|r?em|%|pt|ex|ch|vw|vh|)(?![\w%])")
_PIXELS = {"px": 1.0, "": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3, "ex": 8.0, "ch": 8.0}
_PIXELS |= {"%": 8.0, "vw": 12.8, "vh": 8.0}
_FAR_OUT = -500.0
"""Pixels beside the page at which a text is put away rather than moved a little."""
_SMALL = 1.0
"""Pixels of a box of which nothing can be read."""
_NOTHING = frozenset(
    ("inset(50%)", "inset(100%)", "circle(0)", "circle(0px)", "circle(0%)", "polygon(0 0)")
)
_PLACES = ("left", "top", "right", "inset-inline-start", "margin-left", "margin-top", "margin")
_STILL = frozenset(("", "none", "unset", "initial", "inherit", "auto"))
LASTING = frozenset(("clip", "clip-path", "text-indent", *_PLACES))
"""Properties with which a text is put away for good rather than until a click."""


def hiding_property(values: Mapping[str, str]) -> str | None:
    """Return the property that hides an element's text, none where it is shown or a movement is
    about to show it. ``values`` are those that hold, in lower case.
    """
    if values.get("display") == "none":
        return "display"
    if values.get("visibility") in ("hidden", "collapse"):
        return None if _moves(values) else "visibility"
    if values.get("content-visibility") == "hidden":
        return "content-visibility"
    if _is_zero(values.get("opacity", "")):
        return None if _moves(values) or _is_turned(values) else "opacity"
    if (name := _without_size(values)) is not None:
        return name
    return _put_away(values)


def _without_size(values: Mapping[str, str]) -> str | None:
    """Return the property that leaves the text no room."""
    size = values.get("font-size", "")
    if _is_zero(size) or (size.endswith("px") and _is_small(size)):
        return "font-size"
    if re.match(r"0(?:px)?(?:/|\s)", values.get("font", "")):
        return "font"
    scale = values.get("transform", "")
    if re.search(r"scale[xy]?\(\s*0*\.?0+\s*[,)]", scale) and not _moves(values):
        return "transform"
    cuts = any("hidden" in values.get(name, "") or "clip" in values.get(name, "") for name in _CUTS)
    if cuts and not _moves(values):
        return next((name for name in _SIZES if _is_small(values.get(name, ""))), None)
    return None


_CUTS = ("overflow", "overflow-x", "overflow-y")
_SIZES = ("height", "max-height", "width", "max-width")


def _put_away(values: Mapping[str, str]) -> str | None:
    """Return the property that cuts the text off or moves it off the page."""
    out_of_flow = values.get("position") in ("absolute", "fixed")
    if out_of_flow and _cuts_all(values.get("clip", "")):
        return "clip"
    path = values.get("clip-path", "")
    if path in _NOTHING or re.match(r"inset\((?:50|100)%", path):
        return "clip-path"
    if _is_far(values.get("text-indent", "")):
        return "text-indent"
    for name in _PLACES:
        if (out_of_flow or name.startswith("margin")) and _is_far(values.get(name, "")):
            return None if _moves(values) else name
    return None


def _cuts_all(clip: str) -> bool:
    if not clip.startswith("rect("):
        return False
    sides = _LENGTH.findall(clip)
    return len(sides) == 4 and all(float_of(number) <= _SMALL for number, _ in sides)


def _is_zero(value: str) -> bool:
    match = _LENGTH.match(value)
    return match is not None and float_of(match[1]) == 0


def _is_small(value: str) -> bool:
    match = _LENGTH.match(value)
    return match is not None and match[2] in ("px", "") and 0 <= float_of(match[1]) <= _SMALL


def _is_far(value: str) -> bool:
    return any(
        float_of(number) * _PIXELS[unit] <= _FAR_OUT for number, unit in _LENGTH.findall(value)
    )


def float_of(number: str) -> float:
    """Return a number of a style sheet, 1 where it is none."""
    try:
        return float(number)
    except ValueError:
        return 1.0


def _moves(values: Mapping[str, str]) -> bool:
    """Whether a transition or an animation is declared, by which a script lets a text come in."""
    names = ("transition", "transition-property", "animation", "animation-name")
    return any(values.get(name, "") not in _STILL for name in names)


def _is_turned(values: Mapping[str, str]) -> bool:
    """Whether an element waits beside its place, as what a script lets come in does."""
    return values.get("transform", "") not in _STILL

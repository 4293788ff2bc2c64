"""Whether a media query holds on the screen that pages are read on: 1280 by 800 pixels, in a
browser without scripts.

Anything but the common features leaves the answer open.
"""

import re
from functools import lru_cache

WIDTH, HEIGHT = 1280.0, 800.0
_LONGEST = 2_000
"""Code points of a query list beyond which its answer is open."""
_TYPES = {"all": True, "screen": True, "print": False, "speech": False, "tty": False, "tv": False}
_TYPES |= dict.fromkeys(("handheld", "projection", "aural", "braille", "embossed"), False)
_UNITS = {"px": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3, "in": 96.0, "cm": 96 / 2.54, "": 1.0}
_LENGTH = re.compile(r"([\d.]+)(px|r?em|pt|in|cm|)\Z")
_SIZES = {"width": WIDTH, "device-width": WIDTH, "height": HEIGHT, "device-height": HEIGHT}
_STATED = {
    "orientation": "landscape",
    "hover": "hover",
    "any-hover": "hover",
    "pointer": "fine",
    "any-pointer": "fine",
    "prefers-color-scheme": "light",
    "prefers-reduced-motion": "no-preference",
    "prefers-contrast": "no-preference",
    "forced-colors": "none",
    "scripting": "none",
    "update": "fast",
    "color": "",
}
_PART = re.compile(r"\(([^()]*)\)|([a-z-]+)|(\S)")
_RANGE = re.compile(r"(?:([\d.a-z]+)\s*([<>]=?)\s*)?([a-z-]+)(?:\s*([<>]=?|=)\s*([\d.a-z]+))?\Z")


def holds(query: str) -> bool | None:
    """Return whether a list of media queries holds, ``None`` where that is open. Linear."""
    return _holds(query) if len(query) <= _LONGEST else None


@lru_cache(maxsize=1_000)  # the pages of a site have the same sheets
def _holds(query: str) -> bool | None:
    answers = [_one(part) for part in query.lower().split(",")]
    if True in answers:
        return True
    return None if None in answers else False


def _one(query: str) -> bool | None:
    """Return whether one query holds: its type and conditions, joined by "and" or by "or"."""
    answers: list[bool | None] = []
    negated = turned = either = False
    for condition, word, other in _PART.findall(query):
        if other:
            return None
        if word == "or":
            either = True
        elif word == "not":
            if answers:
                turned = True
            else:
                negated = True
        elif word in ("", "and", "only"):
            if not word:
                answer = _condition(condition.strip())
                answers.append(answer if not turned or answer is None else not answer)
                turned = False
        else:
            answers.append(_TYPES.get(word, False))
    found = _joined(answers, either=either)
    return found if not negated or found is None else not found


def _joined(answers: list[bool | None], *, either: bool) -> bool | None:
    decisive = either
    if decisive in answers:
        return decisive
    return None if None in answers else not decisive


def _condition(text: str) -> bool | None:
    name, colon, value = (part.strip() for part in text.partition(":"))
    if not colon:
        return _ranged(text)
    bound, _, size = name.partition("-")
    if bound in ("min", "max") and size in _SIZES:
        wanted = _pixels(value)
        if wanted is None:
            return None
        return _SIZES[size] >= wanted if bound == "min" else _SIZES[size] <= wanted
    stated = _STATED.get(name)
    return None if stated is None else value == stated


def _ranged(text: str) -> bool | None:
    """Return whether a condition such as "600px <= width < 900px" holds, or a bare feature."""
    match = _RANGE.match(text)
    if match is None:
        return None
    low, low_sign, name, sign, high = match.groups()
    if low is None and sign is None:
        return _STATED[name] != "none" if name in _STATED else None
    size = _SIZES.get(name)
    if size is None:
        return None
    sides: list[tuple[float | None, str, float | None]] = []
    sides += [(_pixels(low), low_sign, size)] if low else []
    sides += [(size, sign, _pixels(high))] if high else []
    answers = [_compared(*side) for side in sides]
    return None if None in answers else all(answers)


def _compared(left: float | None, sign: str, right: float | None) -> bool | None:
    if left is None or right is None:
        return None
    if sign == "=":
        return left == right
    if left == right:
        return len(sign) > 1
    return (left < right) == (sign[0] == "<")


def _pixels(value: str) -> float | None:
    match = _LENGTH.match(value)
    if match is None or match[1].count(".") > 1 or match[1] == ".":
        return None
    return float(match[1]) * _UNITS[match[2]]

"""Formulas in MathML as one line of text: "1/12", "1.05¹⁰", "√(x+1)".

A formula is said once: the notes of its source (TeX) that stand beside its signs and that no
browser shows are left out, unless there is nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.cleaning.markup.raised import lowered, raised

_NOTES = frozenset(("annotation", "annotation-xml"))
_OUTSIDE_TAGS = (
    "article aside blockquote body br center code dd div dl dt embed figure footer h1 h2 h3 h4 h5 "
    "h6 header hr img li main nav ol p pre ruby section table ul"
)
_OUTSIDE = frozenset(_OUTSIDE_TAGS.split())
_HOLDING_MARKUP = frozenset(("mtext", "mi", "mo", "mn", "ms", "annotation-xml", "annotation"))
_SILENT = frozenset(("script", "style", "template"))
_SIMPLE_LENGTH = 1
_ACCENTS = {"¯": "\u0304", "‾": "\u0304", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303"}
_ACCENTS |= {"˜": "\u0303", "→": "\u20d7", "⃗": "\u20d7", "˙": "\u0307", "¨": "\u0308"}
_INVISIBLE = str.maketrans("", "", "\u2061\u2062\u2063\u2064")
"""Signs that say to a machine how a formula is read."""


@dataclass(slots=True)
class _Part:
    """An element of a formula, with what its children read."""

    tag: str
    attributes: dict[str, str]
    pieces: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Formula:
    """Gathers one ``math`` element from the parser's events."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self._parts = [_Part("math", attributes)]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element in the formula."""
        self._parts.append(_Part(tag, attributes))

    def breaks_off(self, tag: str) -> bool:
        """Whether an element cannot stand in a formula, which was not closed then."""
        return tag in _OUTSIDE and self._parts[-1].tag not in _HOLDING_MARKUP

    def text(self) -> str:
        """Close all of the formula; return what it reads."""
        text = None
        while text is None:
            text = self.end()
        return text

    def data(self, text: str) -> None:
        """Take some text."""
        part = self._parts[-1]
        piece = " ".join(text.split()) if part.tag != "mtext" else text
        if piece:
            part.pieces.append(piece)

    def end(self) -> str | None:
        """Close the innermost element; return the whole text where it is the formula itself."""
        part = self._parts.pop()
        text = _line(part).translate(_INVISIBLE)
        if not self._parts:
            return " ".join(
                (text or " ".join(part.notes) or part.attributes.get("alttext", "")).split()
            )
        above = self._parts[-1]
        if part.tag in _NOTES:
            above.notes.append(text)
        else:
            above.notes += part.notes
            if text or above.tag in _ORDERED:
                above.pieces.append(text)
        return None


def _line(part: _Part) -> str:
    """Return what an element reads, of what its children read."""
    if part.tag in _SILENT:
        return ""
    make = _MAKERS.get(part.tag)
    pieces = part.pieces
    if make is not None and len(pieces) >= _LEAST[part.tag]:
        return make(part, pieces)
    return _joined(pieces)


def _joined(pieces: list[str]) -> str:
    """Return pieces side by side; two figures never make one."""
    if len(pieces) == 1:
        return pieces[0]
    line: list[str] = []
    last = ""
    for piece in pieces:
        if last.isdigit() and piece[:1].isdigit():
            line.append(" ")
        line.append(piece)
        last = piece[-1:] or last
    return "".join(line)


def _grouped(text: str) -> str:
    """Return a text in brackets, unless it is one figure or one name."""
    bare = text.replace(".", "").replace(",", "")
    is_bracketed = text[:1] == "(" and text[-1:] == ")" and text.count("(") == 1
    return text if bare.isalnum() or is_bracketed or len(text) <= _SIMPLE_LENGTH else f"({text})"


def _fraction(part: _Part, pieces: list[str]) -> str:
    above, below = _grouped(pieces[0]), _grouped("".join(pieces[1:]))
    is_line = part.attributes.get("linethickness", "") not in ("0", "0px", "0pt")
    return f"{above}/{below}" if is_line else f"({pieces[0]} choose {''.join(pieces[1:])})"


def _up(base: str, script: str) -> str:
    if not script:
        return base
    made = raised(script, "x", "")
    if script in ("′", "″", "‴", "°", "*", "†", "'"):
        return _grouped(base) + script
    is_raised = made != script and made[0] not in " ^" and not script.isalpha()
    if not is_raised and len(script) == 1 and made != script:
        is_raised = True
    return _grouped(base) + (made if is_raised else f"^{_grouped(script)}")


def _down(base: str, script: str) -> str:
    if not script:
        return base
    made = lowered(script, "x")
    return base + (made if made[:1] not in (" ", script[:1]) else f"_{_grouped(script)}")


def _over(_: _Part, pieces: list[str]) -> str:
    base, accent = pieces[0], "".join(pieces[1:])
    if accent in _ACCENTS and len(base) == 1:
        return base + _ACCENTS[accent]
    return _up(base, accent)


def _scripts(_: _Part, pieces: list[str]) -> str:
    above = _up("", "".join(pieces[2:]))
    return _down(pieces[0], pieces[1]) + above


def _root(_: _Part, pieces: list[str]) -> str:
    index = raised("".join(pieces[1:]), "", "")
    return f"{index}√{_grouped(pieces[0])}"


def _fenced(part: _Part, pieces: list[str]) -> str:
    attributes = part.attributes
    signs = "".join(attributes.get("separators", ",").split())
    line = pieces[0]
    for at, piece in enumerate(pieces[1:]):
        line += (signs[min(at, len(signs) - 1)] if signs else "") + piece
    return attributes.get("open", "(") + line + attributes.get("close", ")")


_MAKERS: dict[str, Callable[[_Part, list[str]], str]] = {
    "mfrac": _fraction,
    "msup": lambda _, pieces: _up(pieces[0], "".join(pieces[1:])),
    "msub": lambda _, pieces: _down(pieces[0], "".join(pieces[1:])),
    "munder": lambda _, pieces: _down(pieces[0], "".join(pieces[1:])),
    "mover": _over,
    "msubsup": _scripts,
    "munderover": _scripts,
    "msqrt": lambda _, pieces: f"√{_grouped(_joined(pieces))}",
    "mroot": _root,
    "mfenced": _fenced,
    "mtr": lambda _, pieces: ", ".join(pieces),
    "mlabeledtr": lambda _, pieces: ", ".join(pieces),
    "mtable": lambda _, pieces: f"[{'; '.join(pieces)}]" if len(pieces) > 1 else pieces[0],
    "mspace": lambda _, pieces: " ",
}
_LEAST = dict.fromkeys(_MAKERS, 1) | {"mspace": 0, "msubsup": 2, "munderover": 2}
_LEAST |= dict.fromkeys(("mfrac", "msup", "msub", "munder", "mover", "mroot"), 2)
_ORDERED = frozenset(
    ("mfrac", "msup", "msub", "msubsup", "munder", "mover", "munderover", "mroot", "mtr")
)
"""Elements whose children mean something by their place, an empty one too."""

"""Selectors of style sheets: the simple ones, matched against the elements above and before one.

What is not understood makes no selector at all, so that it can hide nothing.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.sibling_places import Nth, read_nth

_MOST_PARTS = 12
"""Compounds of one selector."""
_LONGEST = 400
"""Code points of one selector."""
_MOST_IN_LIST = 60
"""Selectors inside one ``:not(…)`` or ``:is(…)``."""
_DEEPEST = 3
"""Levels of such lists inside each other."""

Specificity = tuple[int, int, int]

_NAME = r"(?:[\w\u00a0-\U0010ffff-]|\\[0-9a-fA-F]{1,6}\s?|\\.)+"
_SIMPLE = re.compile(
    rf"""
    (?P<tag>\*|{_NAME})
    | \#(?P<id>{_NAME})
    | \.(?P<class>{_NAME})
    | \[\s*(?P<attribute>{_NAME})\s*
        (?:(?P<how>[~|^$*]?=)\s*(?P<value>"[^"]*"|'[^']*'|{_NAME})\s*(?P<case>[is]\s*)?)?\]
    | (?P<pseudo>::?{_NAME})(?P<open>\()?
    """,
    re.X,
)
_BRACKET = re.compile(r"[()]")
_COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_STATE_NAMES = (
    "hover focus focus-within focus-visible active checked target target-within open popover-open "
    "modal visited fullscreen indeterminate valid invalid user-valid placeholder-shown defined "
    "not-defined"
)
_STATES = frozenset(_STATE_NAMES.split())
"""What an element is in for a while: a click or a pointer brings it about."""
_PARTS = frozenset(("before", "after", "first-letter", "first-line", "marker", "backdrop"))
_HOSTS = frozenset(("host", "host-context"))
_PLACES = {"first-child": (0, 1, False), "first-of-type": (0, 1, True)}
_COUNTED = {"nth-child": False, "nth-of-type": True}


@dataclass(frozen=True, slots=True)
class Attribute:
    """A condition on an attribute; ``how`` is the sign before the value, "" for its presence."""

    name: str
    how: str
    value: str
    folded: bool

    def holds(self, found: str | None) -> bool:
        """Whether an attribute's value fulfils the condition."""
        if found is None or not self.how:
            return found is not None
        value = self.value
        if self.folded:
            found, value = found.lower(), value.lower()
        return _FULFILLED[self.how](found, value)


_FULFILLED: dict[str, Callable[[str, str], bool]] = {
    "=": lambda found, value: found == value,
    "~=": lambda found, value: bool(value) and value in found.split(),
    "|=": lambda found, value: found == value or found.startswith(value + "-"),
    "^=": lambda found, value: bool(value) and found.startswith(value),
    "$=": lambda found, value: bool(value) and found.endswith(value),
    "*=": lambda found, value: bool(value) and value in found,
}


@dataclass(frozen=True, slots=True)
class Compound:
    """What one element has to be.

    ``none_of`` and ``any_of`` hold the lists of ``:not(…)`` and ``:is(…)``. ``in_state`` says that
    it has to be in a state that passes, such as ``:hover``, or to be what cannot be told when it
    begins, such as ``:last-child``, which ``unsure`` says alone; ``places`` that it is such a child
    of its parent; ``root`` that it is the outermost.
    """

    tag: str = ""
    id: str = ""
    classes: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    none_of: tuple["Compound", ...] = ()
    any_of: tuple[tuple["Compound", ...], ...] = ()
    in_state: bool = False
    places: tuple[Nth, ...] = ()
    root: bool = False
    unsure: bool = False

    def matches(self, node: Node, *, loosely: bool = False) -> bool:
        """Whether an element is such; ``loosely`` disregards states."""
        if (self.in_state and not loosely) or (self.tag and self.tag != node.tag):
            return False
        if not self._is_named(node) or (self.root and node.tag != "html"):
            return False
        if self.places and not all(place.holds(node) for place in self.places):
            return False
        if self.none_of and any(other.matches(node) for other in self.none_of):
            return False
        return not self.any_of or all(
            any(other.matches(node, loosely=loosely) for other in group) for group in self.any_of
        )

    @property
    def key(self) -> str:
        """The rarest name that such an element has, as ``names_of`` writes it; "*" for any."""
        if self.id:
            return f"#{self.id}"
        if self.classes:
            return f".{self.classes[0]}"
        return self.tag or ("html" if self.root else "*")

    def _is_named(self, node: Node) -> bool:
        """Whether an element has the id, the classes and the attributes."""
        attributes = node.attributes
        if self.id and attributes.get("id") != self.id:
            return False
        if self.classes:
            own = classes_of(node)
            for name in self.classes:
                if name not in own:
                    return False
        return not self.attributes or all(
            wanted.holds(attributes.get(wanted.name)) for wanted in self.attributes
        )


@dataclass(frozen=True, slots=True)
class Selector:
    """``parts`` from the element itself outwards, each with the sign that binds it to the part
    before it: " ", ">", "+" or "~". ``around`` names something of each element that has to be
    around, as ``names_of`` does. ``in_state`` says that it holds only while something is in a state
    that passes.
    """

    text: str
    parts: tuple[tuple[str, Compound], ...]
    specificity: Specificity
    around: tuple[str, ...] = ()
    in_state: bool = False


class Effort:
    """How many steps may still be spent on a page's selectors: hostile sheets and deep pages are
    given up, and hide nothing more.
    """

    def __init__(self, steps: int) -> None:
        self.steps = steps

    @property
    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.steps <= 0


def matches(selector: Selector, node: Node, effort: Effort, *, loosely: bool = False) -> bool:
    """Whether an element is what a selector says. Costs a step for each element looked at."""
    effort.steps -= 1
    if not selector.parts[0][1].matches(node, loosely=loosely):
        return False
    if len(selector.parts) == 1:
        return True
    waiting = [(node, 0)]
    while waiting and not effort.spent:
        effort.steps -= 1
        here, at = waiting.pop()
        # Those beyond the first are matched where they are found.
        if at + 1 == len(selector.parts):
            return True
        waiting.extend(
            (other, at + 1) for other in _bound(here, selector.parts[at + 1], effort, loosely)
        )
    return False


def _bound(node: Node, part: tuple[str, Compound], effort: Effort, loosely: bool) -> Iterator[Node]:
    """Return the elements that stand to one as a part's sign says, and fit the part."""
    sign, compound = part
    along = node.before if sign in "+~" else above(node)
    while along is not None and not effort.spent:
        effort.steps -= 1
        if compound.matches(along, loosely=loosely):
            yield along
        if sign in ">+":
            return
        along = along.before if sign == "~" else above(along)


def above(node: Node) -> Node | None:
    """Return the element around one, none around the outermost."""
    return node.parent if node.parent is not None and node.parent.tag else None


def classes_of(node: Node) -> list[str]:
    """Return the classes of an element."""
    if node.classes is None:
        classes = node.attributes.get("class")
        node.classes = classes.split() if classes else []
    return node.classes


def names_of(node: Node) -> list[str]:
    """Return what selectors call an element: its tag, its id after "#" and its classes, each after
    a dot.
    """
    names = [node.tag]
    if node.attributes:
        if (name := node.attributes.get("id")) is not None:
            names.append(f"#{name}")
        names += [f".{name}" for name in classes_of(node)]
    return names


def read_selectors(text: str) -> list[Selector]:
    """Return the selectors of a list, without those that are not understood."""
    pieces = _split(text) if "(" in text or "[" in text else text.split(",")
    bare = (piece.strip() for piece in pieces)
    found = (_selector(piece) for piece in bare if len(piece) <= _LONGEST)
    return [selector for selector in found if selector is not None]


def _split(text: str) -> list[str]:
    """Return the pieces between commas that stand in no brackets."""
    pieces, depth, begin = [], 0, 0
    for match in re.finditer(r"[(\[]|[)\]]|,", text):
        sign = match[0]
        if sign == "," and depth <= 0:
            pieces.append(text[begin : match.start()])
            begin = match.end()
        elif sign != ",":
            depth += 1 if sign in "([" else -1
    return [*pieces, text[begin:]]


@lru_cache(maxsize=4_000)  # the pages of a site have the same sheets
def _selector(text: str) -> Selector | None:
    if not text:
        return None
    parts: list[tuple[str, Compound]] = []
    weight = [0, 0, 0]
    place, sign = 0, " "
    while place < len(text):
        read = _compound(text, place, weight, 0)
        if read is None or len(parts) == _MOST_PARTS:
            return None
        compound, place = read
        parts.append((sign, compound))
        if place < len(text):
            gap = _COMBINATOR.match(text, place)
            if gap is None or gap.end() == len(text):
                return None
            sign, place = gap[1] or " ", gap.end()
    # From the element outwards: each sign goes with the part on its left.
    signs = [" ", *(sign for sign, _ in reversed(parts[1:]))]
    outwards = tuple(zip(signs, (part for _, part in reversed(parts)), strict=True))
    around = (part.key for sign, part in outwards[1:] if sign in " >")
    names = tuple(name for name in around if name != "*")
    in_state = any(part.in_state for _, part in outwards)
    return Selector(text, outwards, (weight[0], weight[1], weight[2]), names, in_state)


class _Parts:
    """The simple selectors of a compound that is being read."""

    def __init__(self) -> None:
        self.tag = self.id = ""
        self.classes: list[str] = []
        self.attributes: list[Attribute] = []
        self.none_of: list[Compound] = []
        self.any_of: list[tuple[Compound, ...]] = []
        self.places: list[Nth] = []
        self.in_state = self.root = self.unsure = False

    def compound(self) -> Compound:
        return Compound(
            self.tag,
            self.id,
            tuple(self.classes),
            tuple(self.attributes),
            tuple(self.none_of),
            tuple(self.any_of),
            self.in_state,
            tuple(self.places),
            self.root,
            self.unsure,
        )


def _compound(text: str, place: int, weight: list[int], depth: int) -> tuple[Compound, int] | None:
    """Read the compound at a place; return it with the place behind it, or none where anything in
    it is not understood.
    """
    parts = _Parts()
    begin = place
    while place < len(text) and (match := _SIMPLE.match(text, place)) is not None:
        if match["tag"] and place != begin:
            return None
        place = match.end()
        if match["pseudo"]:
            close = _closing(text, place) if match["open"] else place - 1
            inside = text[place:close] if match["open"] else ""
            if close < 0 or not _pseudo(parts, match["pseudo"], inside, weight, depth):
                return None
            place = close + 1
        else:
            _simple(parts, match, weight)
    return (parts.compound(), place) if place > begin else None


def _closing(text: str, place: int) -> int:
    """Return where the bracket that was opened before a place is closed, -1 where it is not."""
    depth = 1
    for match in _BRACKET.finditer(text, place):
        depth += 1 if match[0] == "(" else -1
        if not depth:
            return match.start()
    return -1


def _simple(parts: _Parts, match: re.Match[str], weight: list[int]) -> None:
    if match["tag"]:
        if match["tag"] != "*":
            parts.tag = _plain(match["tag"]).lower()
            weight[2] += 1
    elif match["id"]:
        parts.id = _plain(match["id"])
        weight[0] += 1
    elif match["class"]:
        parts.classes.append(_plain(match["class"]))
        weight[1] += 1
    else:
        value = match["value"] or ""
        value = value[1:-1] if value[:1] in ("'", '"') else _plain(value)
        folded = (match["case"] or "").strip() == "i"
        name = _plain(match["attribute"]).lower()
        parts.attributes.append(Attribute(name, match["how"] or "", value, folded))
        weight[1] += 1


def _pseudo(parts: _Parts, name: str, inside: str, weight: list[int], depth: int) -> bool:
    """Take in a pseudo-class; return whether an element may be such at all."""
    is_part, name = name.startswith("::"), name.lstrip(":").lower()
    if is_part or name in _PARTS or name in _HOSTS:
        return False
    if name in ("not", "is", "where", "matches", "-webkit-any", "-moz-any"):
        listed = _listed(inside, weight if name != "where" else [0, 0, 0], depth)
        if listed is None:
            return False
        unsure = any(one.unsure for one in listed)
        parts.unsure |= unsure
        if name == "not":
            parts.in_state |= unsure
            parts.none_of.extend(listed)
        else:
            parts.any_of.append(tuple(listed))
        return True
    if name.startswith("-"):
        return False  # of another browser
    weight[1] += 1
    place = Nth(*_PLACES[name]) if name in _PLACES else None
    if name in _COUNTED:
        place = read_nth(inside, of_type=_COUNTED[name])
    if place is not None:
        parts.places.append(place)
    elif name == "root":
        parts.root = True
    elif name not in ("link", "any-link"):
        parts.in_state = True
        parts.unsure |= name not in _STATES
    return True


def _listed(inside: str, weight: list[int], depth: int) -> list[Compound] | None:
    """Return the compounds of a list in brackets; none where one of them is not understood."""
    pieces = _split(inside) if "(" in inside else inside.split(",")
    if depth >= _DEEPEST or len(pieces) > _MOST_IN_LIST:
        return None
    found, heaviest = [], [0, 0, 0]
    for piece in pieces:
        own = [0, 0, 0]
        read = _compound(piece.strip(), 0, own, depth + 1)
        if read is None or read[1] != len(piece.strip()):
            return None
        found.append(read[0])
        heaviest = max(heaviest, own)
    for level, count in enumerate(heaviest):
        weight[level] += count
    return found


def _plain(name: str) -> str:
    """Return a name without its escapes."""
    return _ESCAPE.sub(_unescaped, name) if "\\" in name else name


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        code = int(match[1], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return match[2]

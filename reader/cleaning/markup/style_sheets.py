"""The style sheets that stand in a page itself, read for what may hide a text.

Only rules that hold on a screen are read (``media_queries``), with the layers and conditions around
them. Sheets that a page links to are not there to be read.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.cleaning.markup.media_queries import holds
from reader.cleaning.markup.page import Node
from reader.cleaning.markup.selectors import (
    Compound,
    Effort,
    Selector,
    matches,
    names_of,
    read_selectors,
)

LARGEST = 4_000_000
"""Code points of all sheets of a page beyond which the rest is not read."""
_MOST_RULES = 150_000
_DEEPEST = 12
"""Levels of rules inside each other beyond which none is read."""
_EFFORT = 400_000
"""Elements that selectors may look at, some ten times what a real page needs."""

_NO_CODE = re.compile(
    r"/\*.*?(?:\*/|\Z)|\"(?:[^\"\\\n]|\\.|\\\Z)*+(?:\"|\n|\Z)"
    r"|'(?:[^'\\\n]|\\.|\\\Z)*+(?:'|\n|\Z)|<!--|-->",
    re.S,
)
_PIECE = re.compile(r"([^{};]*)(?:\{([^{}]*)\}|([{};])|\Z)")
_HIDING_VALUE = re.compile(
    r":\s*(?:none|hidden|collapse|rect\(|inset\(|circle\(|polygon\(|-\s*\d{3}|scale|translate"
    r"|0*\.?0+(?![.\d])|1px)"
)
"""What a declaration that hides says, in lower case; it is found faster than the whole."""
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+(?![.\d])"
    r"|font(?:-size)?\s*:\s*(?:0|1px)|clip(?:-path)?\s*:|text-indent\s*:\s*-|content-visibility\s*:\s*hidden"
    r"|left\s*:\s*-\d{3}|top\s*:\s*-\d{3}|right\s*:\s*-\d{3}|inset[\w-]*\s*:\s*-\d{3}"
    r"|margin(?:-left|-top)?\s*:\s*-\d{3}|width\s*:\s*(?:0|1px)|height\s*:\s*(?:0|1px)"
    r"|transform\s*:[^;]*(?:scale[xy]?\(\s*0|-\d{3})"
)
"""The whole of it. Each way begins with a letter of its own and in lower case, which lets the
search leap to the next such letter.
"""
_DECLARATION = re.compile(
    r"(?:^|[;\s])(display|visibility|opacity|font|font-size|clip|clip-path|text-indent"
    r"|content-visibility|position|left|top|right|inset(?:-inline-start)?|margin(?:-left|-top)?"
    r"|(?:max-)?(?:width|height)|overflow(?:-[xy])?|transform|transition(?:-property)?"
    r"|animation(?:-name)?|white-space)\s*:\s*([^;]*)",
    re.I,
)
_UNSURE = re.compile(r"\bnot\b|\(\s*-(?:ms|moz|apple|webkit-(?:touch|overflow))", re.I)

_CODE = re.compile(r"[{};]|\\n")
_LONGEST_NESTED = 300
"""Code points of the selectors of rules inside each other."""

_NOT_PLAIN = re.compile(r"[\\\[(:*]")
_ID, _CLASS = re.compile(r"#[\w-]+"), re.compile(r"\.[\w-]+")
STATE = re.compile(
    r"(?<![a-z])(?:open|opened|active|activated|show|shown|visible|expand|expanded|in|js|load|loaded"
    r"|ready|select|selected|current|checked|on|toggle|toggled|hover|hovered|focus|focused|unfold"
    r"|unfolded|reveal|revealed|display|displayed|enabled|animated|finished|done|state)(?![a-z])"
    r"|^(?:is|has)-",
    re.I,
)
"""In the name of a class or an attribute: a script gives and takes it while the page is read."""
_ANY = Compound()

_LONGEST_BLOCK = 5_000
"""Code points of a block of declarations beyond which no more are read."""
Declaration = tuple[str, str, bool]
"""A property, its value in lower case, and whether it is important."""
Precedence = tuple[bool, int, tuple[int, int, int], int]
"""Of a declaration: important, its layer, the specificity and place of its rule."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector of a rule with what it declares.

    ``sure`` is whether it holds on a screen; else it holds under a condition that is not
    understood.
    """

    selector: Selector
    declared: tuple[Declaration, ...]
    layer: int
    place: int
    sure: bool = True

    def written(self, name: str) -> str:
        """Return the rule as its sheet has it, with one of its properties."""
        value = next((value for declared, value, _ in self.declared if declared == name), "")
        return f"{' '.join(self.selector.text.split())} {{ {name}: {value} }}"


def declarations(block: str) -> Iterator[Declaration]:
    """Return what the declarations of a block say of the properties that may hide a text."""
    for name, value in _DECLARATION.findall(block[:_LONGEST_BLOCK]):
        folded = value.strip().lower()
        important = folded.endswith("important") and "!" in folded
        yield name.lower(), folded.partition("!")[0].strip() if important else folded, important


def hides(block: str) -> bool:
    """Whether anything in a block of declarations may hide a text."""
    folded = block.lower()
    return _HIDING_VALUE.search(folded) is not None and _HIDES.search(folded) is not None


class _Unread(NamedTuple):
    """A rule that hides nothing: it is read when such rules are first asked for."""

    selectors: str
    block: str
    layer: int
    place: int
    sure: bool


@dataclass(frozen=True, slots=True)
class _Scope:
    """What holds inside a block: whether it applies, in which layer, and the selectors around."""

    answer: bool | None
    layer: str = ""
    selectors: str = ""


Around = Callable[[], frozenset[str]]
"""Finds the names of the elements around one, when a rule asks for them."""


Called = tuple[str, str | None, str | None, tuple[str, ...]]
"""The tag, the id and the classes of an element, and those attributes that rules ask for."""


@dataclass(slots=True)
class _Index:
    """Rules by the rarest name that their element has to have."""

    by_key: dict[str, list[Rule]] = field(default_factory=dict)
    _attributes: set[str] = field(default_factory=set)
    _known: dict[Called, list[list[Rule]]] = field(default_factory=dict)

    def add(self, rule: Rule) -> None:
        part = rule.selector.parts[0][1]
        self.by_key.setdefault(part.key, []).append(rule)
        self._attributes.update(one.name for one in part.attributes)
        self._known.clear()

    def called(self, node: Node) -> Called:
        """Return what rules may call an element."""
        attributes = node.attributes
        asked = self._attributes
        return (
            node.tag,
            attributes.get("id"),
            attributes.get("class"),
            tuple([name for name in attributes if name in asked]) if asked and attributes else (),
        )

    def near(self, node: Node, called: Called) -> list[list[Rule]]:
        """Return the rules that may mean an element, those of one name together. Most elements of a
        page are called as others are.
        """
        found = self._known.get(called)
        if found is None:
            names = [name for name in (*names_of(node), "*") if name in self.by_key]
            lists = ([rule for rule in self.by_key[name] if _has_all(node, rule)] for name in names)
            found = self._known[called] = [rules for rules in lists if rules]
        return found


class StyleSheets:
    """All rules of the sheets of a page, or of those of one shadow tree."""

    def __init__(self) -> None:
        self.effort = Effort(_EFFORT)
        self._unused = LARGEST
        self._rules = 0
        self._hiding = _Index()
        self._unread: list[_Unread] = []
        self._unread_by_key: dict[str, list[_Unread]] = {}
        self._other = _Index()
        self._layers: dict[str, int] = {}

    def __bool__(self) -> bool:
        """Whether any rule may hide a text."""
        return bool(self._hiding.by_key)

    def read(self, sheet: str, media: str = "", *, only_shows: bool = False) -> None:
        """Take in a sheet; of one that is ``only_shows`` nothing that hides. Linear."""
        sheet, self._unused = sheet[: self._unused], self._unused - min(len(sheet), self._unused)
        answer = holds(media.strip()) if media.strip() else True
        if answer is not False:
            self._read(_NO_CODE.sub(_emptied, sheet), _Scope(answer), only_shows)

    def called(self, node: Node) -> Called:
        """Return what rules that may hide a text call an element."""
        return self._hiding.called(node)

    def near(self, node: Node, called: Called) -> list[list[Rule]]:
        """Return the rules that may hide a text and ask for nothing that an element is not called;
        they are the same for all that are called the same.
        """
        return self._hiding.near(node, called) if self._hiding.by_key else []

    def hiding(
        self, node: Node, near: list[list[Rule]], around: Around
    ) -> dict[str, tuple[str, Rule]]:
        """Return the same as ``declared``, of the rules ``near`` alone that may hide a text."""
        return self._decided(_within(self._left(near), around), node)

    def declared(self, node: Node, around: Around) -> dict[str, tuple[str, Rule]]:
        """Return for each property that matters what holds for an element, and the rule that says
        so. ``around`` finds the names of all elements around it.
        """
        return self._decided(_within(self._near(node), around), node)

    def _decided(self, rules: Iterable[Rule], node: Node) -> dict[str, tuple[str, Rule]]:
        found: dict[str, tuple[Precedence, str, Rule]] = {}
        for rule in rules:
            selector = rule.selector
            if not rule.sure or selector.in_state or not matches(selector, node, self.effort):
                continue
            for name, value, important in rule.declared:
                layer = -rule.layer if important else rule.layer
                weight = (important, layer, selector.specificity, rule.place)
                if name not in found or weight >= found[name][0]:
                    found[name] = (weight, value, rule)
        return {name: (value, rule) for name, (_, value, rule) in found.items()}

    def is_shown_in_other_states(self, node: Node, shows: Callable[[Rule], bool]) -> bool:
        """Whether a rule that ``shows`` would hold for an element if it or what is around it were
        in another state: pointed at, checked, or with a class more.
        """
        for rule in self._near(node):
            if not shows(rule):
                continue
            if not rule.sure or rule.selector.in_state:
                if matches(rule.selector, node, self.effort, loosely=True):
                    return True
            elif _would_match(rule.selector, node, self.effort):
                return True
        return False

    def _near(self, node: Node) -> Iterator[Rule]:
        names = names_of(node)
        for unread in self._unread:
            if _DECLARATION.search(unread.block) is None:
                continue
            for key, piece in _roughly_keyed(unread.selectors):
                self._unread_by_key.setdefault(key, []).append(unread._replace(selectors=piece))
        self._unread = []
        for name in (*names, "*"):
            for unread in self._unread_by_key.pop(name, ()):
                declared = tuple(declarations(unread.block))
                for selector in read_selectors(unread.selectors):
                    self._other.add(
                        Rule(selector, declared, unread.layer, unread.place, unread.sure)
                    )
        for index in (self._hiding, self._other):
            yield from self._left(index.near(node, index.called(node)))

    def _left(self, found: Iterable[list[Rule]]) -> Iterator[Rule]:
        """Return rules, none once the effort is spent."""
        for rules in found:
            for rule in rules:
                if self.effort.spent:
                    return
                yield rule

    def _read(self, sheet: str, outermost: _Scope, only_shows: bool) -> None:
        scopes = [outermost]
        skipped = 0  # levels of a block that is passed over
        for match in _PIECE.finditer(sheet):
            prelude, block, sign = match.groups()
            if skipped:
                skipped += (sign == "{") - (sign == "}")
                continue
            scope = scopes[-1]
            if block is not None:
                self._block(prelude.strip(), block, scope, only_shows)
            elif sign == "{":
                opened = self._opened(prelude.strip(), scope)
                if opened is None or len(scopes) > _DEEPEST:
                    skipped = 1
                else:
                    scopes.append(opened)
            else:
                self._statement(prelude.strip(), scope, only_shows)
                if sign == "}" and len(scopes) > 1:
                    scopes.pop()

    def _block(self, prelude: str, block: str, scope: _Scope, only_shows: bool) -> None:
        """Take in a rule that holds no others."""
        if not prelude.startswith("@"):
            self._add(_nested(prelude, scope.selectors), block, scope, only_shows)
        elif scope.selectors and (inner := self._opened(prelude, scope)) is not None:
            self._add(inner.selectors, block, inner, only_shows)

    def _statement(self, text: str, scope: _Scope, only_shows: bool) -> None:
        if text.startswith("@layer"):
            for name in text[6:].split(","):
                self._layer(f"{scope.layer}.{name.strip()}" if scope.layer else name.strip())
        elif scope.selectors and text and not text.startswith("@"):
            self._add(scope.selectors, text, scope, only_shows)

    def _opened(self, prelude: str, scope: _Scope) -> _Scope | None:
        """Return what holds inside a block that has others in it, none where it is to be passed
        over.
        """
        if not prelude.startswith("@"):
            return _Scope(scope.answer, scope.layer, _nested(prelude, scope.selectors))
        name, _, condition = prelude[1:].replace("(", " (", 1).partition(" ")
        answer, layer = scope.answer, scope.layer
        match name.lower():
            case "media":
                answer = _both(answer, holds(condition.strip()))
            case "supports":
                answer = _both(answer, None if _UNSURE.search(condition) else True)
            case "container":
                answer = None
            case "layer":
                own = condition.strip() or f"#{len(self._layers)}"
                layer = f"{layer}.{own}" if layer else own
                self._layer(layer)
            case _:
                return None
        return None if answer is False else _Scope(answer, layer, scope.selectors)

    def _layer(self, name: str) -> int:
        return self._layers.setdefault(name, len(self._layers))

    def _add(self, selectors: str, block: str, scope: _Scope, only_shows: bool) -> None:
        hiding = hides(block)
        if self._rules >= _MOST_RULES or (hiding and (only_shows or scope.answer is None)):
            return
        self._rules += 1
        layer = self._layers[scope.layer] if scope.layer else _MOST_RULES
        if hiding:
            declared = tuple(declarations(block))
            for selector in read_selectors(selectors):
                self._hiding.add(Rule(selector, declared, layer, self._rules))
        else:
            sure = scope.answer is True
            self._unread.append(_Unread(selectors, block, layer, self._rules, sure))


def _has_all(node: Node, rule: Rule) -> bool:
    """Whether an element has all attributes that a rule asks for, whatever their values."""
    return all(one.name in node.attributes for one in rule.selector.parts[0][1].attributes)


def _within(rules: Iterable[Rule], around: Around) -> Iterator[Rule]:
    """Return the rules whose selectors ask for nothing around an element that is not there."""
    there: frozenset[str] | None = None
    for rule in rules:
        if rule.selector.around:
            there = around() if there is None else there
            if not there.issuperset(rule.selector.around):
                continue
        yield rule


def _roughly_keyed(selectors: str) -> Iterator[tuple[str, str]]:
    """Return the selectors of a list with a name that the element of each has, told without reading
    them.
    """
    if _NOT_PLAIN.search(selectors) is not None:
        for selector in read_selectors(selectors):
            yield selector.parts[0][1].key, selector.text
        return
    for piece in selectors.split(","):
        own = max(piece.split()[-1:], default="")
        for sign in ">+~":
            own = own.rpartition(sign)[2]
        if own:
            named = ("#" in own and _ID.search(own)) or ("." in own and _CLASS.search(own))
            yield named[0] if named else own.lower(), piece


def _would_match(selector: Selector, node: Node, effort: Effort) -> bool:
    """Whether a selector would mean an element if a script gave it, or what is around it, a class
    or an attribute that says what state it is in.
    """
    for at, (sign, part) in enumerate(selector.parts):
        less = _stateless(part)
        if less is part or (at == 0 and less == _ANY):
            continue
        parts = (*selector.parts[:at], (sign, less), *selector.parts[at + 1 :])
        if matches(Selector("", parts, (0, 0, 0)), node, effort, loosely=True):
            return True
    return False


def _stateless(part: Compound) -> Compound:
    """Return a compound without the classes and attributes that say a state."""
    classes = tuple(name for name in part.classes if not STATE.search(name))
    attributes = tuple(one for one in part.attributes if not STATE.search(one.name))
    if len(classes) + len(attributes) == len(part.classes) + len(part.attributes):
        return part
    return replace(part, classes=classes, attributes=attributes)


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _nested(prelude: str, around: str) -> str:
    """Return the selectors of a rule that stands inside another; too many make none."""
    if not around:
        return prelude
    if "," in around or len(around) + len(prelude) > _LONGEST_NESTED:
        return ""
    own = (piece.strip() for piece in prelude.split(","))
    return ", ".join(
        piece.replace("&", around) if "&" in piece else f"{around} {piece}" for piece in own
    )


def _emptied(match: re.Match[str]) -> str:
    """Return a comment or a string without what could be taken for code."""
    text = match[0]
    if text[0] not in "\"'":
        return ""
    return text if _CODE.search(text) is None else text[0] * 2

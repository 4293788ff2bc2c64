"""The style sheets that stand in a page itself, read for what may hide a text, strike it out, or
number the items of a list in another way.

Only rules that hold on a screen are read (``media_queries``), with the layers and conditions around
them. Sheets that a page links to are not there to be read.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

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
from reader.cleaning.markup.style_rules import (
    DECLARATION,
    EFFORT,
    Called,
    DrawnRules,
    Precedence,
    Rule,
    RuleIndex,
    UnreadRule,
    declarations,
    hides,
    leaves_open,
)
from reader.cleaning.markup.style_variables import StyleVariables

LARGEST = 4_000_000
"""Code points of all sheets of a page beyond which the rest is not read."""
_MOST_RULES = 150_000
_MOST_LOOKS = 1_000_000
"""Rules looked at for all elements of a page, some fifteen times what a real page needs."""
_DEEPEST = 12
"""Levels of rules inside each other beyond which none is read."""

_NO_CODE = re.compile(
    r"/\*.*?(?:\*/|\Z)|\"(?:[^\"\\\n]|\\.|\\\Z)*+(?:\"|\n|\Z)"
    r"|'(?:[^'\\\n]|\\.|\\\Z)*+(?:'|\n|\Z)|<!--|-->",
    re.S,
)
_PIECE = re.compile(r"([^{};]*)(?:\{([^{}]*)\}|([{};])|\Z)")
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


@dataclass(frozen=True, slots=True)
class _Scope:
    """What holds inside a block: whether it applies, in which layer, and the selectors around."""

    answer: bool | None
    layer: str = ""
    selectors: str = ""


Around = Callable[[], frozenset[str]]
"""Finds the names of the elements around one, when a rule asks for them."""


_DRAWN_BY = ("text-decoration", "list-style", "white-space")


class StyleSheets:
    """All rules of the sheets of a page, or of those of one shadow tree."""

    def __init__(self) -> None:
        self.effort = Effort(EFFORT)
        self._looks = _MOST_LOOKS
        self._unused = LARGEST
        self._rules = 0
        self._hiding = RuleIndex()
        self._unread: list[UnreadRule] = []
        self._unread_by_key: dict[str, list[UnreadRule]] = {}
        self._other = RuleIndex()
        self._drawing = {name: DrawnRules() for name in _DRAWN_BY}
        self._striking = DrawnRules()
        self._counts = False
        self._layers: dict[str, int] = {}
        self.variables = StyleVariables()

    def __bool__(self) -> bool:
        """Whether any rule may hide a text."""
        return bool(self._hiding.by_key)

    def read(self, sheet: str, media: str = "", *, only_shows: bool = False) -> None:
        """Take in a sheet; of one that is ``only_shows`` nothing that hides. Linear."""
        sheet, self._unused = sheet[: self._unused], self._unused - min(len(sheet), self._unused)
        answer = holds(media.strip()) if media.strip() else True
        self._counts |= "counter(" in sheet
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

    def strikes(self, node: Node, around: Around) -> bool | None:
        """Return whether a line goes through an element's words; none where no rule says so that
        may mean it.
        """
        if next(self._striking.near(node), None) is None:
            return None
        found = self._drawn("text-decoration", node, around)
        return None if found is None else "line-through" in found[0]

    def list_style(self, node: Node, around: Around) -> str:
        """Return the value of ``list-style`` for an element, "" where none is believed: numbers
        that a sheet writes itself stand where it draws none, and rules for all lists are often
        taken back by the sheets that a page links to.
        """
        found = self._drawn("list-style", node, around)
        if found is None or not found[0].startswith("none"):
            return "" if found is None else found[0]
        specificity = found[1].selector.specificity
        return "" if self._counts or not any(specificity[:2]) else found[0]

    def white_space(self, node: Node, around: Around) -> str:
        """Return the value of ``white-space`` for an element, "" where no rule gives it one."""
        found = self._drawn("white-space", node, around)
        return "" if found is None else found[0]

    def _drawn(self, name: str, node: Node, around: Around) -> tuple[str, Rule] | None:
        drawing = self._drawing[name]
        return self._decided(_within(drawing.near(node), around), node, drawing.effort).get(name)

    def _decided(
        self, rules: Iterable[Rule], node: Node, effort: Effort | None = None
    ) -> dict[str, tuple[str, Rule]]:
        effort = self.effort if effort is None else effort
        found: dict[str, tuple[Precedence, str, Rule]] = {}
        for rule in rules:
            selector = rule.selector
            if not rule.sure or selector.in_state or not matches(selector, node, effort):
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
            if DECLARATION.search(unread.block) is None:
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
            self._looks -= len(rules)
            for rule in rules:
                if self.effort.spent or self._looks < 0:
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
        if "--" in block:
            self.variables.add(selectors, block, sure=scope.answer is True and not only_shows)
        hiding = hides(block)
        if self._rules >= _MOST_RULES or (hiding and (only_shows or scope.answer is None)):
            return
        self._rules += 1
        layer = self._layers[scope.layer] if scope.layer else _MOST_RULES
        if scope.answer is True and not only_shows:
            self._add_drawing(UnreadRule(selectors, block, layer, self._rules, True))
        if hiding or (scope.answer is True and not only_shows and leaves_open(block)):
            declared = tuple(declarations(block))
            for selector in read_selectors(selectors):
                self._hiding.add(Rule(selector, declared, layer, self._rules))
        else:
            sure = scope.answer is True
            self._unread.append(UnreadRule(selectors, block, layer, self._rules, sure))

    def _add_drawing(self, unread: UnreadRule) -> None:
        """Take in a rule that may say how a text or a list is drawn."""
        folded = unread.block.lower()
        for name, drawing in self._drawing.items():
            if name in folded:
                drawing.unread.append(unread)
        if "line-through" in folded:
            self._striking.unread.append(unread)


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

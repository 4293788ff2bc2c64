"""Which elements of a page nobody saw: what hides them, and whether a click could show them.

Asked once for each element, in the order of the page. What a reader opens (folds, tabs, menus,
dialogs) is not hidden in this sense, nor what a script is about to show.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from reader.cleaning.markup.computed_style import LASTING, hiding_property
from reader.cleaning.markup.page import Node, Veil
from reader.cleaning.markup.selectors import above, names_of
from reader.cleaning.markup.shadow_trees import LIGHT, REPLACED, SHEET, UNPLACED
from reader.cleaning.markup.style_elements import read_style_elements
from reader.cleaning.markup.style_rules import Called, Rule, declarations, hides
from reader.cleaning.markup.style_sheets import STATE, StyleSheets
from reader.cleaning.text.page_cache import for_one_page
from reader.domain.reason import Cause, cut

_FOR_SCREEN_READERS = {
    "only": r"sr-?only|at-only",
    "hidden": r"(?:visually|accessibly)-?hidden|hidden-visually|vis-?hidden",
    "screen": r"screen-?reader(?:-?s)?(?:-?(?:only|text))?|(?:for|only)-screen-?readers?",
    "assistive": r"assistive-?(?:text|hidden|hide|only)",
    "a11y": r"a11y-?(?:text|hidden|hide|only)",
    "accessib": r"accessib(?:le|ility)-?(?:text|hidden|hide|only)",
    "invisible": r"element-invisible",
    "nonvisual": r"nonvisual",
}
"""Classes under which the usual style sheets show a text to screen readers alone, by what all of a
kind hold: most classes of a page hold none of it, and are passed over at once.
"""
_RUN_TOGETHER = r"VisuallyHidden|ScreenReader(?:Only|Text)?|SrOnly|SROnly|A11yHidden"
_SCREEN_READER = re.compile(
    rf"(?:^|[-_])(?:{'|'.join(_FOR_SCREEN_READERS.values())})(?:$|[-_])"
    rf"|(?:^|[a-z0-9_-])(?:{_RUN_TOGETHER})(?![a-z])"
)
_UNHIDDEN = re.compile(r"(?:^|[-:])(?:not-sr-only|focus|skip)|focusable", re.I)
_HIDDEN_CLASS = re.compile(
    r"^(?:d-none|hidden|hide|is-hidden|u-hidden|invisible|display-none|dn)$", re.I
)
_FOLD = re.compile(
    r"accordion|collaps|expand|toggl|(?:^|[-_])tab(?:s|-?pane|-?panel|-?content)?(?:$|[-_])"
    r"|fold|spoiler|faq|answer|more(?:$|[-_])|(?:read|show|see|view|load)-?more|full-?(?:text|story"
    r"|article|content)|(?:^|[-_])rest(?:$|[-_])|remain|truncat|exposed|slid(?:e|er)|carousel|swiper"
    r"|galler|lightbox|modal|pop-?(?:up|over)|dialog|drawer|drop-?down|menu|lazy|(?:pre)?load(?:ing|ed)"
    r"|anim|fade|reveal|(?:^|[-_])(?:aos|wow|js|cloak|fouc)(?:$|[-_])|scroll|pay-?wall|premium|subscri"
    r"|locked|member|reg-?wall|meter|transcript|flip|quiz|step|panel",
    re.I,
)
"""In the names of what a click, a script or a subscription opens."""
_FOLD_ROLES = frozenset(
    ("tabpanel", "dialog", "alertdialog", "menu", "tooltip", "listbox", "region")
)
_FOLD_ATTRIBUTE = re.compile(
    r"^(?:x-(?:show|cloak|collapse|transition)|v-(?:show|cloak|if)|ng-(?:show|hide|cloak|if)"
    r"|data-aos|data-animate\w*|data-[\w-]*(?:toggl|collaps|expand|accordion|fold|tab)[\w-]*"
    r"|aria-expanded|aria-labelledby)$"
)
_OF_FORMULAS = ("math", "katex", "mjx")
"""In the class of what holds the words of a formula that is drawn beside them."""
_TELLING = (*_FOR_SCREEN_READERS, *_OF_FORMULAS)
_INLINE = frozenset(
    ("span", "a", "i", "em", "b", "strong", "small", "sup", "sub", "cite", "abbr", "label")
)
_OVER = re.compile(r"tool-?tip|pop-?over|hover-?card", re.I)
_CLOSED = re.compile(
    r"(?:^|[-_])(?:no-?js|loading|preload|collapsed|closed|folded|inactive)(?:$|[-_])", re.I
)
"""Classes that a script takes away."""
_MOST_NAMES = 500
"""Names of the elements around one that are kept: of more, rules that ask for others hide nothing.
"""
_REACH = 3
"""How many elements, from the hidden one upwards, are asked for the names of a fold."""
_POINTING = (
    r"(?:aria-controls|aria-owns|aria-details|(?:data-(?:bs-|mdb-|uk-)?(?:target|toggle|collapse)"
    r"|popovertarget|commandfor|for|href|on))\s*=\s*[\"']?(?:tap:)?#?"
)
_LONGEST_ID = 80
_TARGETS = re.compile(rf"{_POINTING}([\w-]{{1,{_LONGEST_ID}}})")
_LONGEST_POINTER = 60
"""Code points before an id in which the attribute stands that points at it."""
_BEFORE_ID = frozenset("=\"':# \t\n\r\f\v")
_FEW_IDS, _FEW_PLACES = 24, 200
"""Ids, and places of one, that are looked at one by one before all that is pointed at is read."""
_CONTROL_ROLES = frozenset(("button", "tab", "switch", "checkbox"))
_OUTERMOST = ("html", "body", "main")
_WORDLESS_TAGS = (
    "img input source track embed area col hr wbr meta link param path use g rect circle line "
    "polygon polyline ellipse defs clippath lineargradient radialgradient stop mask"
)
_UNASKED = frozenset((*_OUTERMOST, *_WORDLESS_TAGS.split()))
"""Elements that hold all of the page, or no text."""
_MARKS = frozenset(("hidden", "popover", "style", "fallback", "aria-hidden"))
"""Attributes that may hide a text."""
_CONTROLS = frozenset(("button", "summary", "input", "a"))
_CONTROL_MARKS = frozenset(("onclick", "aria-expanded", "aria-controls", "role"))
_MAY_VARY = ("display", "visibility", "opacity")
"""Properties whose value a variable may hold."""
Declared = Mapping[str, tuple[str, Rule]]
_STANDING_IN = {REPLACED: Cause.REPLACED, UNPLACED: Cause.NO_PLACE}
_OPENED_TAGS = frozenset(("dialog", "details", "menu", "option", "select", "optgroup", "datalist"))


@dataclass(frozen=True, slots=True)
class Disbelief:
    """Veils that a page's own text speaks against: by what they are made of, and of which elements
    (``Node.order``).
    """

    marks: frozenset[str] = frozenset()
    orders: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.marks or self.orders)


BELIEVED = Disbelief()
"""No doubt of anything."""


class Veils:
    """Says of each element of a page whether it is hidden, and by what."""

    def __init__(self, html: str, disbelief: Disbelief, sheets: StyleSheets | None = None) -> None:
        self.html = html
        self.disbelief = disbelief
        self.whole = read_style_elements(html) if sheets is None else sheets
        self.sheets = self.whole
        self.in_shadow: dict[int, StyleSheets] = {}
        self.linked = False
        self.control: Node | None = None
        self.opened: set[int] = set()
        self.rule: Rule | None = None  # of the last veil
        self._targets: frozenset[str] | None = None
        self._asked = 0
        self._names: dict[Node, frozenset[str]] = {}
        self._shown: set[Called] = set()
        """How elements are called that nothing hides; most on a page are called alike."""

    def of(self, node: Node) -> Veil | None:
        """Return what hides an element's text."""
        tag = node.tag
        around = node.parent.veil if node.parent is not None else None
        if (tag in _CONTROLS or node.attributes) and _is_control(node):
            self.control = node
            self._note_opened(node)
        if self.in_shadow or tag == "template":
            self._enter(node)
        if around is not None:
            return around if not self._is_lifted(node, around) else None
        if tag in _UNASKED:
            return None
        found = self._own(node)
        if found is None or found.mark in self.disbelief.marks:
            return None
        return None if node.order in self.disbelief.orders else found

    def strikes(self, node: Node) -> bool | None:
        """Return whether the sheets draw a line through an element's words, none where they say
        nothing of it. Asked behind ``of``.
        """
        return self.sheets.strikes(node, partial(self._around, node))

    def list_style(self, node: Node) -> str:
        """Return what the sheets say of a list's style; "" for nothing. Asked behind ``of``."""
        return self.sheets.list_style(node, partial(self._around, node))

    def white_space(self, node: Node) -> str:
        """Return what the sheets say of an element's white space; "" for nothing."""
        return self.sheets.white_space(node, partial(self._around, node))

    def _enter(self, node: Node) -> None:
        """Take the style sheets of the shadow tree that an element stands in, else the page's."""
        parent = node.parent
        inside = self.in_shadow.get(parent.order) if parent is not None and parent.tag else None
        if node.tag == "template" and SHEET in node.attributes:
            inside = StyleSheets()
            inside.read(node.attributes[SHEET])
        elif node.tag == LIGHT:
            inside = None
        if inside is not None:
            self.in_shadow[node.order] = inside
        self.sheets = inside if inside is not None else self.whole

    def _around(self, node: Node) -> frozenset[str]:
        """Return the names of all elements around an element, and its own; of a great many the
        outermost.
        """
        chain: list[Node] = []
        at: Node | None = node
        while at is not None and at not in self._names:
            chain.append(at)
            at = at.parent
        names: frozenset[str] = frozenset() if at is None else self._names[at]
        for inner in reversed(chain):
            if len(names) < _MOST_NAMES and not names.issuperset(own := names_of(inner)):
                names = names.union(own)
            self._names[inner] = names
        return names

    def _own(self, node: Node) -> Veil | None:
        """Return what an element itself says of hiding its text."""
        attributes = node.attributes
        unmarked = not attributes or _MARKS.isdisjoint(attributes)
        called = self.sheets.called(node)
        if unmarked and called in self._shown and not self.in_shadow:
            return None
        if node.tag in _STANDING_IN:
            return Veil(_STANDING_IN[node.tag], node.tag, "display", node)
        classes = attributes.get("class", "") if attributes else ""
        if classes and (telling := _telling_class(classes)) is not None:
            mark = f'class="{telling}"'
            return Veil(Cause.SCREEN_READERS_ONLY, mark, "class", node) if telling else None
        rules = self.sheets.near(node, called)
        if rules:
            ruled = self.sheets.hiding(node, rules, partial(self._around, node))
        elif unmarked:
            self._shown.add(called)
            return None
        else:
            ruled = {}
        if unmarked and not ruled:
            return None
        return self._marked_or_ruled(node, classes, ruled, unmarked=unmarked)

    def _marked_or_ruled(
        self, node: Node, classes: str, ruled: Declared, *, unmarked: bool
    ) -> Veil | None:
        """Return the veil that an element's other attributes or the rules for it make."""
        attributes = node.attributes
        if _is_named_fold(node) and "fallback" not in attributes and not _is_over_text(node):
            return None  # a click shows it, whatever hides it
        style = attributes.get("style", "")
        if (found := self._styled(node, style, ruled)) is not None:
            return found if not self._opens(node, found.by, self.rule) else None
        return None if unmarked else self._otherwise(node, classes)

    def _styled(self, node: Node, style: str, ruled: Declared) -> Veil | None:
        """Return the veil that an element's attributes and the rules for it make."""
        values, rules = self._values_of(node, style, ruled)
        name = hiding_property(values)
        if name is None:
            return None
        if self.sheets:
            declared = self.sheets.declared(node, partial(self._around, node))
            values, rules = self._values_of(node, style, declared)
            name = hiding_property(values)
        if name is None or (name in rules and self.sheets.effort.spent):
            return None
        if name == "display" and values.get("position") in ("absolute", "fixed"):
            return None  # it lies over the page when it is opened
        self.rule = rules.get(name)
        if self.rule is not None:
            return Veil(Cause.HIDDEN_BY_SHEET, cut(self.rule.written(name), 80), name, node)
        mark = "popover" if "popover" in node.attributes else "hidden"
        if style and hides(style):
            mark = cut(f'style="{" ".join(style.split())}"', 80)
        return Veil(Cause.HIDDEN_BY_MARK, mark, name, node)

    def _values_of(
        self, node: Node, style: str, ruled: Declared
    ) -> tuple[dict[str, str], dict[str, Rule]]:
        """Return the values that hold for an element, and the rules that those of sheets are of."""
        values, rules = _values(node, style, ruled)
        for name in _MAY_VARY:
            if values.get(name, "").startswith("var("):
                values[name] = self.sheets.variables.resolved(
                    values[name], self.html, complete=not self.linked
                )
        return values, rules

    def _otherwise(self, node: Node, classes: str) -> Veil | None:
        """Return the veil of what two weak signs together, or a component's markup, say is not
        shown.
        """
        attributes = node.attributes
        if attributes.get("aria-hidden") == "true" and classes:
            name = next((one for one in classes.split() if _HIDDEN_CLASS.match(one)), None)
            if name and not self._opens(node, "display", None):
                return Veil(
                    Cause.HIDDEN_BY_MARK, f'class="{name}" aria-hidden="true"', "class", node
                )
        parent = above(node)
        if "fallback" in attributes and parent is not None and parent.tag.startswith("amp-"):
            return Veil(Cause.HIDDEN_BY_MARK, "fallback", "display", node)
        return None

    def _is_lifted(self, node: Node, veil: Veil) -> bool:
        """Whether an element shows itself although the one around it is hidden."""
        if node.tag == "math":
            return True
        if veil.by not in ("visibility", "font-size", "font") or not node.attributes:
            return False
        ruled = self.sheets.declared(node, partial(self._around, node)) if self.sheets else {}
        values, _ = self._values_of(node, node.attributes.get("style", ""), ruled)
        if veil.by == "visibility":
            return values.get("visibility") == "visible"
        size = values.get("font-size", "")
        if size:
            return hiding_property({"font-size": size}) is None and not size.endswith(("em", "%"))
        return self.linked and "class" in node.attributes

    def _opens(self, node: Node, name: str, rule: Rule | None) -> bool:
        """Whether a click or a script shows what an element hides."""
        if name in LASTING or _is_over_text(node):
            return False
        return (
            self._is_fold(node)
            or self._is_controlled(node)
            or (rule is not None and _is_of_a_state(rule))
            or self.sheets.is_shown_in_other_states(node, lambda other: _shows(other, name))
        )

    def _is_fold(self, node: Node) -> bool:
        if node.tag in _OPENED_TAGS or node.attributes.get("role") in _FOLD_ROLES:
            return True
        if any(_FOLD_ATTRIBUTE.match(attribute) for attribute in node.attributes):
            return True
        at: Node | None = node
        for _ in range(_REACH):
            if at is None or at.tag in ("article", "main", "body"):
                return False
            if _is_named_fold(at) or at.tag in ("details", "dialog", "select"):
                return True
            at = above(at)
        return False

    def _is_controlled(self, node: Node) -> bool:
        """Whether a button, a link or a label points at an element, or stands right before it."""
        if (name := node.attributes.get("id", "")) and self._is_target(name):
            return True
        at = self.control
        for _ in range(_REACH + 1):
            if at is None:
                return False
            if at is node.before:
                return True
            at = above(at)
        return False

    def _note_opened(self, control: Node) -> None:
        """Keep which hidden element stands right before a control, or ends what stands there."""
        parent = above(control)
        before = control.before or (parent.before if parent is not None else None)
        for at in (before, before.last if before is not None else None):
            if at is not None and at.veil is not None and at.veil.node is at:
                self.opened.add(at.order)

    def _is_target(self, name: str) -> bool:
        """Whether anything on the page points at an id. The first few are looked for one by one,
        which is faster than to read all that is pointed at.
        """
        if self._targets is None and self._asked < _FEW_IDS:
            self._asked += 1
            found = _points_at(self.html, name)
            if found is not None:
                return found
        if self._targets is None:
            self._targets = frozenset(_TARGETS.findall(self.html))
        return name in self._targets


def _points_at(html: str, name: str) -> bool | None:
    """Whether an attribute that points at an element has an id for its value; none where the id's
    letters stand at so many places that it is faster to read all that is pointed at.
    """
    looked = 0
    at = html.find(name)
    while at >= 0:
        if html[at - 1 : at] in _BEFORE_ID:
            looked += 1
            if looked > _FEW_PLACES:
                return None
            begin, end = max(0, at - _LONGEST_POINTER), at + _LONGEST_ID + 1
            if any(found[1] == name for found in _TARGETS.finditer(html, begin, end)):
                return True
        at = html.find(name, at + 1)
    return False


def _values(node: Node, style: str, ruled: Declared) -> tuple[dict[str, str], dict[str, Rule]]:
    """Return the values that hold for an element, and the rules that those of sheets are of."""
    values: dict[str, str] = {}
    rules: dict[str, Rule] = {}
    hidden = node.attributes.get("hidden")
    if (hidden is not None and hidden.lower() != "until-found") or "popover" in node.attributes:
        values["display"] = "none"
    fixed: set[str] = set()
    for name, (value, rule) in ruled.items():
        values[name], rules[name] = value, rule
        if any(named == name and important for named, _, important in rule.declared):
            fixed.add(name)
    for name, value, important in declarations(style) if style else ():
        if important or name not in fixed:
            values[name] = value
            rules.pop(name, None)
    return values, rules


def _is_over_text(node: Node) -> bool:
    """Whether an element inside a text is shown over it for a while: never as a part of it."""
    return node.tag in _INLINE and (
        "popover" in node.attributes
        or node.attributes.get("role") == "tooltip"
        or any(_OVER.search(node.attributes.get(name, "")) for name in ("class", "id"))
    )


def _is_control(node: Node) -> bool:
    """Whether an element is there to be clicked, other than to go elsewhere."""
    attributes = node.attributes
    if node.tag not in _CONTROLS and _CONTROL_MARKS.isdisjoint(attributes):
        return False
    if node.tag in ("button", "summary"):
        return True
    if node.tag == "input":
        return attributes.get("type") in ("checkbox", "radio", "button")
    if "onclick" in attributes or "aria-expanded" in attributes or "aria-controls" in attributes:
        return True
    if attributes.get("role") in _CONTROL_ROLES:
        return True
    address = attributes.get("href", "") if node.tag == "a" else ""
    return address == "#" or address.startswith("javascript:")


def _is_of_a_state(rule: Rule) -> bool:
    """Whether a rule hides only what is in a state that a script ends: closed, loading, not yet
    open.
    """
    for _, part in rule.selector.parts:
        if any(_CLOSED.search(name) for name in part.classes):
            return True
        for other in part.none_of:
            names = [*other.classes, *(one.name for one in other.attributes)]
            if other.in_state or any(STATE.search(name) for name in names):
                return True
    return False


def _shows(rule: Rule, name: str) -> bool:
    """Whether a rule would show what a property hides."""
    return any(
        declared == name and hiding_property({name: value, "position": "absolute"}) is None
        for declared, value, _ in rule.declared
    )


def _is_named_fold(node: Node) -> bool:
    names = node.attributes
    return bool(names) and (_calls_fold(names.get("class", "")) or _calls_fold(names.get("id", "")))


@for_one_page
def _calls_fold(name: str) -> bool:
    return _FOLD.search(name) is not None


@for_one_page
def _telling_class(classes: str) -> str | None:
    """Return the class that shows a text to screen readers alone, "" for the words of a formula,
    none where no class says either.
    """
    folded = classes.lower()
    if not any(word in folded for word in _TELLING):
        return None
    if any(word in folded for word in _OF_FORMULAS):
        return ""
    if _UNHIDDEN.search(classes):
        return None
    return next((cut(name) for name in classes.split() if ":" not in name and _names(name)), None)


def _names(name: str) -> bool:
    return _SCREEN_READER.search(name) is not None or (
        name.islower() is False and _SCREEN_READER.search(name.lower()) is not None
    )

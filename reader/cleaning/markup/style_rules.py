"""Rules of style sheets, and which of them may mean an element: told by the rarest name that each
asks for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.selectors import Effort, Selector, names_of, read_selectors

EFFORT = 400_000
"""Elements that selectors may look at, some ten times what a real page needs."""
_DRAWING_EFFORT = 100_000
"""The same of rules that say how something is drawn, each of which counts too."""

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
_OPEN = re.compile(r"(?<![\w-])(?:display|visibility|opacity)\s*:\s*var\(", re.I)
DECLARATION = re.compile(
    r"(?:^|[;\s])(display|visibility|opacity|font|font-size|clip|clip-path|text-indent"
    r"|content-visibility|position|left|top|right|inset(?:-inline-start)?|margin(?:-left|-top)?"
    r"|(?:max-)?(?:width|height)|overflow(?:-[xy])?|transform|transition(?:-property)?"
    r"|animation(?:-name)?|white-space)\s*:\s*([^;]*)",
    re.I,
)
_DRAWN = re.compile(
    r"(?:^|[;\s])(text-decoration|list-style|white-space)(?:-line|-type|-collapse)?\s*:\s*([^;]*)",
    re.I,
)
"""What says how a text or a list is drawn, by the name of the property that takes in the others."""
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
    return _declared(DECLARATION, block)


def _declared(pattern: re.Pattern[str], block: str) -> Iterator[Declaration]:
    for name, value in pattern.findall(block[:_LONGEST_BLOCK]):
        folded = value.strip().lower()
        important = folded.endswith("important") and "!" in folded
        yield name.lower(), folded.partition("!")[0].strip() if important else folded, important


def hides(block: str) -> bool:
    """Whether anything in a block of declarations may hide a text."""
    folded = block.lower()
    return _HIDING_VALUE.search(folded) is not None and _HIDES.search(folded) is not None


def leaves_open(block: str) -> bool:
    """Whether a block of declarations leaves it to a variable whether a text is hidden."""
    return "var(" in block and _OPEN.search(block) is not None


class UnreadRule(NamedTuple):
    """A rule that hides nothing: it is read when such rules are first asked for."""

    selectors: str
    block: str
    layer: int
    place: int
    sure: bool


Called = tuple[str, str | None, str | None, tuple[str, ...]]
"""The tag, the id and the classes of an element, and those attributes that rules ask for."""


@dataclass(slots=True)
class RuleIndex:
    """Rules by the rarest name that their element has to have."""

    by_key: dict[str, list[Rule]] = field(default_factory=dict)
    _attributes: set[str] = field(default_factory=set)
    _known: dict[Called, list[list[Rule]]] = field(default_factory=dict)

    def add(self, rule: Rule) -> None:
        """Take in a rule."""
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


@dataclass(slots=True)
class DrawnRules:
    """The rules that declare how a text or a list is drawn, read when they are first asked for."""

    unread: list[UnreadRule] = field(default_factory=list)
    index: RuleIndex = field(default_factory=RuleIndex)
    effort: Effort = field(default_factory=lambda: Effort(_DRAWING_EFFORT))

    def near(self, node: Node) -> Iterator[Rule]:
        """Return the rules that may mean an element, none once the effort is spent. Costs a step
        for each.
        """
        unread, self.unread = self.unread, []
        for one in unread:
            declared = tuple(_declared(_DRAWN, one.block))
            for selector in read_selectors(one.selectors) if declared else ():
                self.index.add(Rule(selector, declared, one.layer, one.place))
        for rules in self.index.near(node, self.index.called(node)) if self.index.by_key else ():
            for rule in rules:
                self.effort.steps -= 1
                if self.effort.spent:
                    return
                yield rule


def _has_all(node: Node, rule: Rule) -> bool:
    """Whether an element has all attributes that a rule asks for, whatever their values."""
    return all(one.name in node.attributes for one in rule.selector.parts[0][1].attributes)

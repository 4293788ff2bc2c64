"""Components of a page in the order in which they are drawn: what stands in a component's element
goes where its template has a slot for it.

Needed by the few pages that declare shadow trees in their markup; the events of all others pass by.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from reader.cleaning.markup.page import Page

LIGHT, REPLACED, UNPLACED = "\0light", "\0replaced", "\0unplaced"
"""Elements that no page can have: around what a slot takes, around what a slot shows where it is
empty, and around what no slot takes.
"""
SHEET = "\0sheet"
"""The attribute of a shadow tree's template that holds its own style sheets."""


class Receiver(Protocol):
    """What takes the parser's events."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""

    def end(self, tag: str) -> None:
        """Close an element."""

    def data(self, text: str) -> None:
        """Take some text."""

    def close(self) -> Page:
        """Return what was found."""


@dataclass(slots=True, eq=False)
class _Element:
    tag: str
    attributes: dict[str, str]
    children: "list[_Element | str]" = field(default_factory=list)

    def shadow(self) -> "_Element | None":
        """Return the template of the element's shadow tree."""
        return next(
            (
                child
                for child in self.children
                if isinstance(child, _Element)
                and child.tag == "template"
                and is_shadow(child.attributes)
            ),
            None,
        )

    def sheet(self) -> str:
        """Return the style sheets right below the element."""
        return "\n".join(
            "".join(text for text in child.children if isinstance(text, str))
            for child in self.children
            if isinstance(child, _Element) and child.tag == "style"
        )


@dataclass(slots=True, eq=False)
class _Component:
    """What is to be slotted into a shadow tree, by the names of the slots; ``around`` is the
    component that the element itself stands in.
    """

    around: "_Component | None"
    light: "dict[str, list[_Element | str]]"


@dataclass(slots=True, eq=False)
class _End:
    tag: str


@dataclass(slots=True, eq=False)
class _Rest:
    """What no slot of a component took."""

    of: _Component


_Item = _Element | str | _End | _Rest


def is_shadow(attributes: dict[str, str]) -> bool:
    """Whether a template with such attributes is a shadow tree."""
    return "shadowrootmode" in attributes or "shadowroot" in attributes


class Composer:
    """Takes a whole page and hands its events on in the order in which they are drawn.

    Of more than ``most`` elements those beyond are dropped: so many the receiver has to refuse.
    """

    def __init__(self, receiver: Receiver, most: int) -> None:
        self.receiver = receiver
        self.left = most
        self.root = _Element("", {})
        self.open = [self.root]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        self.left -= 1
        element = _Element(tag, dict(attributes))
        if self.left > 0:
            self.open[-1].children.append(element)
        self.open.append(element)

    def end(self, tag: str) -> None:
        """Close an element."""
        if len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()

    def data(self, text: str) -> None:
        """Take some text."""
        self.open[-1].children.append(text)

    def close(self) -> Page:
        """Return what was found."""
        for item in _drawn(self.root):
            if isinstance(item, str):
                self.receiver.data(item)
            elif isinstance(item, _End):
                self.receiver.end(item.tag)
            else:
                self.receiver.start(item.tag, item.attributes)
        return self.receiver.close()


def _drawn(root: _Element) -> Iterator[_Element | str | _End]:
    """Return the beginnings, texts and ends of all elements below one, as they are drawn."""
    waiting: list[tuple[_Item, _Component | None]] = [(child, None) for child in root.children]
    waiting.reverse()
    while waiting:
        item, component = waiting.pop()
        if isinstance(item, _Rest):
            left = [child for children in item.of.light.values() for child in children]
            if any(_says(child) for child in left):
                waiting.append((_Element(UNPLACED, {}, left), component))
            continue
        yield item
        if not isinstance(item, _Element):
            continue
        inside = _inside(item, component)
        waiting.append((_End(item.tag), None))
        waiting.extend(reversed(inside))


def _inside(
    element: _Element, component: _Component | None
) -> list[tuple[_Item, _Component | None]]:
    """Return what is drawn inside an element, each with the component that it belongs to."""
    shadow = element.shadow()
    if shadow is not None:
        own = _Component(component, _light(element, shadow))
        template = _Element("template", {**shadow.attributes, SHEET: shadow.sheet()})
        template.children = shadow.children
        return [(template, own), (_Rest(own), component)]
    if element.tag == "slot" and component is not None:
        taken = component.light.pop(element.attributes.get("name", ""), [])
        if any(_says(child) for child in taken):
            fallback = [child for child in element.children if _says(child)]
            light: list[tuple[_Item, _Component | None]] = [
                (_Element(LIGHT, {}, taken), component.around)
            ]
            return light + ([(_Element(REPLACED, {}, fallback), component)] if fallback else [])
    return [(child, component) for child in element.children]


def _light(element: _Element, shadow: _Element) -> "dict[str, list[_Element | str]]":
    light: dict[str, list[_Element | str]] = {}
    for child in element.children:
        if child is not shadow:
            name = child.attributes.get("slot", "") if isinstance(child, _Element) else ""
            light.setdefault(name, []).append(child)
    return light


def _says(child: "_Element | str") -> bool:
    return isinstance(child, _Element) or not child.isspace()

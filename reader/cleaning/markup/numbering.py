"""The numbers that a browser draws before the items of a list."""

import re
from dataclasses import dataclass, field

from reader.cleaning.markup.page import Node, PageBlock

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([^;]+)", re.I)
_DISPLAY = re.compile(r"(?:^|[;\s])display\s*:\s*(?!list-item)[a-z]", re.I)
_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman"}
_TYPES |= {"I": "upper-roman"}
_SPELT = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_STYLE_NAMES = (
    "decimal-leading-zero decimal lower-roman upper-roman lower-alpha upper-alpha lower-latin "
    "upper-latin"
)
_NUMBERS = frozenset(_STYLE_NAMES.split())
_NO_NUMBERS = ("none", "disc", "circle", "square", "disclosure")
_UNNUMBERED = re.compile(
    r"(?:^|[-_\s])(?:bread-?crumbs?|crumbs?|nav(?:igation|bar|list)?|menu|pagination|pager|comments?"
    r"|comment-?list|commentlist|children|unstyled|un-?numbered|no-?bullets?|no-?list|list-none|plain"
    r"|inline|slides?|slider|carousel|swiper|tabs?|social|share|sharing|thread|posts?|articles?"
    r"|stories|teasers?|cards?|grid|flex|timeline|results?|stream|feed|gallery|thumbs?|thumbnails?"
    r"|indicators|steps?|progress|related|tags?|hfeed|reset|clean|clearfix|row)(?=$|[-_\s\d])",
    re.I,
)
"""Names of lists to which every style sheet gives another look."""
_ROUND = frozenset(("nav", "header", "footer", "menu"))
_REACH = 4
"""Elements above a list that are asked whether it is one of links."""
_LARGEST = 100_000
_ROMAN = {1000: "m", 900: "cm", 500: "d", 400: "cd", 100: "c", 90: "xc", 50: "l"}
_ROMAN |= {40: "xl", 10: "x", 9: "ix", 5: "v", 4: "iv", 1: "i"}


@dataclass(slots=True, eq=False)
class Item:
    """An item of a list; ``number`` is "" until it is known. ``block`` is the first in it."""

    node: Node
    number: str = ""
    block: PageBlock | None = None
    spare: PageBlock | None = None
    """The first block that was taken out of the item's text, which has the number where nothing
    else is left of the item.
    """

    def end(self) -> None:
        """End an item that no block was given to."""
        if self.spare is not None:
            self.give(self.spare)

    def give(self, block: PageBlock) -> None:
        """Take the first block of the item."""
        self.block = block
        self._write()

    def settle(self, number: str) -> None:
        """Take the number, where it was not known when the item came."""
        self.number = number
        self._write()

    def _write(self) -> None:
        block = self.block
        if block is not None and self.number and not _says(block.text, self.number):
            block.number = f"{block.number}{self.number}. "


@dataclass(slots=True, eq=False)
class Numbered:
    """An ordered list while it is read."""

    style: str
    following: int
    step: int = 1
    waiting: list[Item] = field(default_factory=list)
    """Items of a list that counts down from a number that only its end tells."""

    def item(self, node: Node) -> Item:
        """Return an item that begins, with its number."""
        if not self.step:
            item = Item(node)
            self.waiting.append(item)
            return item
        own = _whole(node.attributes.get("value", ""))
        number = self.following if own is None else own
        self.following = number + self.step
        style = node.attributes.get("style", "")
        if style and (_DISPLAY.search(style) or _style_of(node, self.style) == "none"):
            return Item(node)
        return Item(node, _written(number, _style_of(node, self.style)))

    def end(self) -> None:
        """Number the items that waited for the end."""
        for place, item in enumerate(self.waiting):
            item.settle(_written(len(self.waiting) - place, self.style))


def numbered(node: Node, drawn: str = "") -> Numbered | None:
    """Return what numbers the items of an ``ol`` element, none where a browser draws no numbers.
    ``drawn`` is the value of ``list-style`` that the style sheets give to it; what they say of its
    items is not asked.
    """
    attributes = node.attributes
    style = _style_of(node, _counted(drawn, "decimal"))
    if style == "none" or _DISPLAY.search(attributes.get("style", "")):
        return None
    said = "start" in attributes or "type" in attributes or "reversed" in attributes
    if not said and (_UNNUMBERED.search(attributes.get("class", "")) or _is_of_links(node)):
        return None
    start = _whole(attributes.get("start", ""))
    if "reversed" in attributes:
        return Numbered(style, start or 0, -1 if start is not None else 0)
    return Numbered(style, 1 if start is None else start)


def _is_of_links(node: Node) -> bool:
    above = node.parent
    for _ in range(_REACH):
        if above is None:
            return False
        if above.tag in _ROUND or above.attributes.get("role") == "navigation":
            return True
        above = above.parent
    return False


def _counted(value: str, otherwise: str) -> str:
    """Return how a value of ``list-style`` counts."""
    for word in value.lower().split():
        if word in _NUMBERS:
            return _SPELT.get(word, word)
        if word.startswith(_NO_NUMBERS) or word[0] in "\"'":
            return "none"
    return otherwise


def _style_of(node: Node, otherwise: str) -> str:
    """Return how an element's items are counted: a value of ``list-style-type``."""
    found = _STYLE.search(node.attributes.get("style", "")) if node.attributes else None
    if found is not None and (style := _counted(found[1], "")):
        return style
    said = node.attributes.get("type", "").strip() if node.attributes else ""
    if said.lower() in _NO_NUMBERS:
        return "none"
    return _TYPES.get(said, otherwise)


def _whole(text: str) -> int | None:
    text = text.strip()
    found = re.match(r"-?\d{1,6}\Z", text, re.ASCII)
    return int(text) if found else None


def _written(number: int, style: str) -> str:
    """Return a number as the items are counted."""
    letters = style.endswith("alpha")
    if number < 1 or number > _LARGEST or not (letters or style.endswith("roman")):
        return f"{number:02}" if style == "decimal-leading-zero" else str(number)
    text = _in_letters(number) if letters else _in_roman(number)
    return text.upper() if style.startswith("upper") else text


def _in_letters(number: int) -> str:
    text = ""
    while number:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) + text
    return text


def _in_roman(number: int) -> str:
    if number > 3999:
        return str(number)
    text = ""
    for value, signs in _ROMAN.items():
        count, number = divmod(number, value)
        text += signs * count
    return text


def _says(text: str, number: str) -> bool:
    """Whether a text begins with its number itself."""
    return re.match(rf"[(\[]?{re.escape(number)}(?:[.):\]]|\s?[-–—])", text) is not None

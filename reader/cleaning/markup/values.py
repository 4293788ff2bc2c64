"""Whether two elements side by side show two values, though no white space parts them.

A style sheet draws many of them apart: the goals of two teams, a figure and what it counts. Others
are one word in pieces: a drop cap, letters that a script moves, the colours of program code.
"""

import re

from reader.cleaning.markup.page import Node

_STRESS = frozenset(("b", "strong", "em", "i"))
VALUE_TAGS = frozenset(("span", "time", "data", "label", "small", "output", "a", *_STRESS))
_APART = re.compile(
    r"(?:^|[;\s])display\s*:\s*(?:block|inline-block|flex|inline-flex|grid|inline-grid|table(?:-cell)?"
    r"|list-item)\b",
    re.I,
)
_PLACED = frozenset(("x", "y", "dy"))
"""Attributes of a piece of a drawing's text that begins anew somewhere."""
_FLOAT = re.compile(r"(?:^|[;\s])(?:float\s*:|initial-letter)", re.I)
_PIECES = re.compile(
    r"letter|(?:^|[-_\s])(?:chars?|digits?|signs?|glyphs?)(?=$|[-_\s\d])|drop-?cap|dropcap|initial|lettrine"
    r"|versal|(?:^|[-_\s])cap(?=$|[-_\s])|odometer|flip|ticker|token|hljs|highlight|small-?caps"
    r"|integer|decimal|fraction|whole|cents|(?:^|[-_\s])(?:hl|mark|match|search-term)(?=$|[-_\s])",
    re.I,
)
"""In the class of what is one piece of a word or figure."""
_GROUPS = re.compile(
    r"stat|score|goal|result|figure|fact|number|count|metric|kpi|tile|card|value|total|badge|flex"
    r"|grid|col(?:umn)?s?\b|row|meta|info|team|match|poll|chart|legend|data|table|cell",
    re.I,
)
"""In the class of what holds values side by side."""
_TILES = re.compile(
    r"(?:^|[-_\s])(?:stats?|score(?:-?board)?|kpis?|metrics?|tiles?|counters?)(?=$|[-_\s])"
)
"""In the class of what holds nothing but values and their names."""
_FIGURE = re.compile(r"[-+−–±~<>≈]?[$€£¥]?\d(?:[\d.,:/\u00a0\u202f]*\d)?\s?[%‰…+]?\Z")
_ENDINGS = re.compile(r"(?:st|nd|rd|th|er|[eèaoºª]|me|[kmb]n?|m|g|s|h|x|C|F)\Z", re.I)
"""What belongs to the figure before it."""
_BOXES = frozenset(("li", "td", "th", "div", "dd", "dt"))
_LEAST_NAME = 3
_LONGEST = 60
"""Code points of a value; what is longer is a text."""
BETWEEN_FIGURES = " | "


def stands_apart(node: Node) -> bool:
    """Whether an element says itself that it is drawn as a box of its own."""
    if node.tag == "text" or not node.attributes:
        return node.tag == "text"
    if node.tag == "tspan":
        return not _PLACED.isdisjoint(node.attributes)
    style = node.attributes.get("style", "")
    if not style or _APART.search(style) is None or _FLOAT.search(style) is not None:
        return False
    name = node.attributes.get("class", "")
    return _PIECES.search(name) is None and _INITIAL_NAME.search(name) is None


def gap(before: str, text: str) -> str:
    """Return what parts two texts that are drawn apart: figures get a sign between them, so that
    they do not read as groups of one.
    """
    left, right = before[-1:], text[:1]
    if not (left.isalnum() and right.isalnum()):
        return ""
    return BETWEEN_FIGURES if left.isdigit() and right.isdigit() else " "


def value_gap(left: Node, right: Node, first: str, second: str, *, alone: bool = False) -> str:
    """Return what parts the texts of two elements that touch, "" where they are one word.
    ``alone`` says that no other words stand before them in their block.
    """
    first, second = first.strip(), second.strip()
    if not first or not second or len(first) > _LONGEST or len(second) > _LONGEST:
        return ""
    last, next_ = first[-1], second[0]
    if not (last.isalnum() and next_.isalnum()):
        return ""
    if "a" in (left.tag, right.tag):
        linked = left.tag == right.tag and _FIGURE.match(first) and _FIGURE.match(second)
        return BETWEEN_FIGURES if linked else ""
    if not _may_part(left, right):
        bare = alone and not (left.tag in _STRESS and right.tag in _STRESS)
        return _gap_in_list(left, right, first, second) if bare else ""
    if last.isdigit() and next_.isdigit():
        whole = _FIGURE.match(first) and _FIGURE.match(second)
        return BETWEEN_FIGURES if whole else " " if _is_marked(left, right) else ""
    return " " if _are_apart(first, second) else ""


def _are_apart(first: str, second: str) -> bool:
    """Whether two values of which one at most is a figure are no one word."""
    if first[-1].isdigit():
        return not _ENDINGS.match(second) and _FIGURE.match(first) is not None
    if second[0].isdigit():
        letters = sum(map(str.isalpha, first))
        return letters >= 3 and _FIGURE.match(second.split(maxsplit=1)[0]) is not None
    return first[-1].islower() and second[0].isupper() and len(first) > 1 and len(second) > 1


def _gap_in_list(left: Node, right: Node, first: str, second: str) -> str:
    """Return what parts a figure and a word, or two figures, that are all that an item of a list, a
    cell or a box holds, though no name says that they are values.
    """
    if right.parent is None or right.parent.tag not in _BOXES or _is_of_pieces(right):
        return ""
    figures = _FIGURE.match(first), _FIGURE.match(second)
    if figures[0] and figures[1]:
        return BETWEEN_FIGURES if min(len(first), len(second)) > 1 else ""
    if figures[0]:
        return "" if _ENDINGS.match(second) or len(second) < _LEAST_NAME else " "
    least = 1 if left.tag == "label" else _LEAST_NAME
    return " " if figures[1] and first.isalpha() and len(first) >= least else ""


def _is_of_pieces(node: Node) -> bool:
    """Whether an element, one right before it, or what holds them is called a piece of a word."""
    near = (node, node.before, node.parent)
    return any(one is not None and _PIECES.search(one.attributes.get("class", "")) for one in near)


def _may_part(left: Node, right: Node) -> bool:
    names = left.attributes.get("class", ""), right.attributes.get("class", "")
    around = "" if right.parent is None else right.parent.attributes.get("class", "")
    if any(_PIECES.search(name) for name in names if name) or _PIECES.search(around):
        return False
    if left.tag in _STRESS or right.tag in _STRESS:
        above = None if right.parent is None else right.parent.parent
        wider = "" if above is None else above.attributes.get("class", "")
        return _TILES.search(f"{around} {wider}") is not None
    return _is_marked(left, right) or (
        _GROUPS.search(around) is not None or _is_flexible(right.parent)
    )


def _is_marked(left: Node, right: Node) -> bool:
    return bool(left.attributes.get("class") and right.attributes.get("class"))


def _is_flexible(node: Node | None) -> bool:
    style = "" if node is None else node.attributes.get("style", "")
    return (
        bool(style)
        and re.search(r"display\s*:\s*(?:inline-)?(?:flex|grid)", style, re.I) is not None
    )


_INITIAL = re.compile(r"[\"'“„«‘(\[¿¡—–-]{0,2}[^\W\d_]\Z")
_INITIAL_NAME = re.compile(
    r"drop(?!-?down)|initial|lettrine|versal|first-?letter|big-?letter|(?:^|[-_\s])cap(?=$|[-_\s])|letter",
    re.I,
)


def is_initial(text: str, *nodes: Node) -> bool:
    """Whether a text in some elements is the large first letter of the word that follows."""
    if len(text) > 3 or _INITIAL.match(text) is None:
        return False
    return any(
        _INITIAL_NAME.search(node.attributes.get("class", ""))
        or _FLOAT.search(node.attributes.get("style", ""))
        for node in nodes
    )


_WORDS = frozenset("AIOEYUÀaioeyuàКОУЯВСИкоуявси")
"""Letters that are a word by themselves in some language."""


def goes_on(initial: str, text: str) -> bool:
    """Whether a text goes on with the word that a large first letter began."""
    first = text[:1]
    if first.islower():
        return True
    return first.isupper() and text[1:2].isupper() and initial[-1] not in _WORDS


def is_no_word(initial: str) -> bool:
    """Whether a large first letter cannot be a word by itself, whatever the language."""
    return initial[-1:] not in _WORDS

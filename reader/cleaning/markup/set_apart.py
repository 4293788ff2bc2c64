"""Which elements of a page hold words that are no part of the text around them.

Struck out is what an element's name, its own style, the usual classes or the page's own sheets
strike out; sheets that a page links to are not read.

Segmentation makes a block of its own of such words, right behind the paragraph that they stood in,
and the paragraph reads on without them.
"""

import re
from collections.abc import Callable
from itertools import islice

from reader.cleaning.markup.page import Apart, Node
from reader.cleaning.markup.pictures import PREVIEW
from reader.cleaning.text.page_cache import for_one_page
from reader.domain.document import Category
from reader.domain.reason import Cause, because

_DRAWN_REACH = 2
"""Elements around the letters of a formula among which the one is that says it in MathML."""
_STRUCK_TAGS = frozenset(("del", "s", "strike"))
_HOLDING = frozenset(("div", "section", "article", "main", "body", "html", "table", "ul", "ol"))
"""Elements that hold too much for a class or a rule alone to strike it out."""
_STRUCK_CLASSES = frozenset(
    ("line-through", "text-decoration-line-through", "strikethrough", "strike-through")
)
_LINE_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.I)
_STRUCK = Apart(because(Cause.STRUCK_OUT), Category.STRUCK_OUT)
_DRAWN_FORMULA = Apart(because(Cause.FORMULA_AGAIN), Category.DUPLICATE, drawn=False)


_CARD = re.compile(
    r"(?<!has-)(?<!with-)(?:(?:roll|mouse)-?over|hover-?card|tool-?tip|pop-?over)", re.I
)
"""In the class of an inline element: it may be a card that is shown over the words beside it."""


@for_one_page
def is_card(classes: str) -> bool:
    """Whether an inline element of some classes may be such a card."""
    return _CARD.search(classes) is not None


Strikes = Callable[[Node], bool | None]
"""Says whether the sheets of a page strike an element out; none where they say nothing of it."""


def set_apart(node: Node, strikes: Strikes | None = None) -> Apart | None:
    """Return why the words of an element stand apart, none where they are what the text says.
    ``strikes`` is asked where the sheets of a page may strike something out.
    """
    if (veil := node.veil) is not None and veil.node is node and node.block is not node:
        reason = because(veil.cause, rule=veil.mark)
        return Apart(reason, Category.HIDDEN, drawn=False, in_text_only=True)
    if node.tag in _STRUCK_TAGS:
        return None if _is_unstruck(node) else _STRUCK
    attributes = node.attributes
    if attributes and "style" in attributes and _LINE_THROUGH.search(attributes["style"]):
        return _STRUCK
    if _is_drawn_struck(node, strikes):
        return None if _is_unstruck(node) else _STRUCK
    if not attributes:
        return None
    again = "aria-hidden" in attributes and _draws_formula(node)
    return _DRAWN_FORMULA if again or _follows_preview(node) else None


def _is_drawn_struck(node: Node, strikes: Strikes | None) -> bool:
    """Whether the page's sheets or, where these say nothing of it, a usual class strike an
    element's words out.
    """
    if node.tag in _HOLDING:
        return False
    said = strikes(node) if strikes is not None else None
    return said if said is not None else _is_called_struck(node.attributes.get("class", ""))


@for_one_page
def _is_called_struck(classes: str) -> bool:
    """Whether a class is one with which the usual style sheets strike words out."""
    return "through" in classes and not _STRUCK_CLASSES.isdisjoint(classes.split())


_NO_LINE = re.compile(r"text-decoration(?:-line)?\s*:\s*none\b", re.I)


def _is_unstruck(node: Node) -> bool:
    """Whether the element itself says that no line goes through its words."""
    return "style" in node.attributes and _NO_LINE.search(node.attributes["style"]) is not None


def _draws_formula(node: Node) -> bool:
    """Whether an element draws, with letters placed one by one, the formula that MathML beside it
    says.
    """
    parent = node.parent
    if parent is None:
        return False
    classes = node.attributes.get("class", "")
    if "katex-html" in classes:
        return parent.formula
    if node.tag != "nobr" and "mjx-math" not in classes:
        return False
    return any("data-mathml" in at.attributes for at in islice(parent.outward(), _DRAWN_REACH))


def _follows_preview(node: Node) -> bool:
    """Whether an element draws the formula that stands, written, right before it."""
    if "MathJax" not in node.attributes.get("class", ""):
        return False
    before = node.before
    return before is not None and before.formula and PREVIEW in before.attributes.get("class", "")

"""Which elements of a page hold words that are no part of the text around them.

Segmentation makes a block of its own of such words, right behind the paragraph that they stood in,
and the paragraph reads on without them.
"""

import re

from reader.cleaning.markup.page import Apart, Node
from reader.domain.reason import Cause, because

_STRUCK_TAGS = frozenset(("del", "s", "strike"))
_LINE_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.I)
_STRUCK = Apart(because(Cause.STRUCK_OUT))


def set_apart(node: Node) -> Apart | None:
    """Return why the words of an element stand apart, none where they are what the text says."""
    if (veil := node.veil) is not None and veil.node is node and node.block is not node:
        return Apart(because(veil.cause, rule=veil.mark), drawn=False, in_text_only=True)
    if node.tag in _STRUCK_TAGS:
        return None if _is_unstruck(node) else _STRUCK
    style = node.attributes.get("style", "") if node.attributes else ""
    return _STRUCK if style and _LINE_THROUGH.search(style) else None


_NO_LINE = re.compile(r"text-decoration(?:-line)?\s*:\s*none\b", re.I)


def _is_unstruck(node: Node) -> bool:
    """Whether the element itself says that no line goes through its words."""
    return "style" in node.attributes and _NO_LINE.search(node.attributes["style"]) is not None

"""Which elements are drawn with the line breaks that stand in their text, as ``white-space:
pre-line`` has it.
"""

import re

from reader.cleaning.markup.page import Node
from reader.cleaning.markup.veils import Veils

_ANYWHERE = re.compile(r"white-space(?:-collapse)?\s*:\s*(?:pre|break)", re.I)
_OWN = re.compile(r"(?:^|[;\s])white-space(?:-collapse)?\s*:\s*([\w-]+)", re.I)
_KEEPING = ("pre", "break-spaces")


class LineKeeping:
    """Says of elements whether their line breaks are drawn. Linear for all of a page."""

    def __init__(self, veils: Veils) -> None:
        self._veils = veils
        self._known: dict[Node, bool] = {}
        self._any = _ANYWHERE.search(veils.html) is not None

    def __bool__(self) -> bool:
        """Whether anything on the page may be drawn so."""
        return self._any

    def keeps(self, node: Node) -> bool:
        """Whether an element's line breaks are drawn: as it says itself, or the nearest around."""
        chain: list[Node] = []
        keeps = False
        for at in node.outward():
            if at in self._known:
                keeps = self._known[at]
                break
            chain.append(at)
            value = self._said(at)
            if value and value != "inherit":
                keeps = value.startswith(_KEEPING)
                break
        self._known.update(dict.fromkeys(chain, keeps))
        return keeps

    def _said(self, node: Node) -> str:
        """Return what an element's own style, else a sheet, says of its white space."""
        own = _OWN.findall(node.attributes.get("style", "")) if node.attributes else []
        return own[-1].lower() if own else self._veils.white_space(node)

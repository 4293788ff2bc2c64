"""A page without what nobody saw of it, as far as that can be believed.

Many pages hide their text until a script runs. What would take much of the running text away is
therefore taken to be shown after all.
"""

from collections import Counter
from collections.abc import Iterable

from reader.cleaning.markup.page import Page, PageBlock, Veil
from reader.cleaning.markup.segmentation import segment
from reader.cleaning.markup.style_elements import read_style_elements
from reader.cleaning.markup.veils import BELIEVED, Disbelief, Veils
from reader.domain.reason import Cause

_MOST_OF_ONE = 0.25
"""Share of a page's running text that one rule or mark may hide."""
_MOST_FADED = 0.12
"""The same for a rule that makes a text transparent: scripts let such texts come in."""
_MOST_OF_ALL = 0.4
"""Share of it that may be hidden by all of them."""
_ROUNDS = 3
"""How often a page is read again where one doubt brings up the next."""
_LEAST = 40
"""Code points of a block from which on it counts as running text."""


def read_page(html: str) -> Page:
    """Return the blocks of a page, with what hides them. Linear. Raises ``TooManyPieces``."""
    doubts = BELIEVED
    sheets = read_style_elements(html)
    page = segment(html, doubts, sheets)
    for _ in range(_ROUNDS):
        found = _doubts(page)
        if not found:
            break
        doubts = Disbelief(doubts.marks | found.marks, doubts.orders | found.orders)
        if _parts_text(page, found) or not _veil_anew(page, Veils(html, doubts, sheets)):
            page = segment(html, doubts, sheets)
    return page


def _parts_text(page: Page, doubts: Disbelief) -> bool:
    """Whether words inside a text were taken out of it for the sake of what is doubted now."""
    return any(
        veil.node is node
        and node.block is not node
        and (veil.mark in doubts.marks or node.order in doubts.orders)
        for node in page.nodes
        if (veil := node.veil) is not None
    )


def _veil_anew(page: Page, veils: Veils) -> bool:
    """Ask again what hides each element of a page; return whether the blocks are as they would be
    if the page were read again. They are unless something inside a text, a card or a row of a table
    is concerned.
    """
    if any(block.card for block in page.blocks):
        return False
    before = [node.veil for node in page.nodes]
    changed: list[bool] = []
    in_row: list[bool] = []
    is_simple = True
    for node, old in zip(page.nodes, before, strict=True):
        veils.linked = page.linked is not None and node.order >= page.linked
        new = node.veil = veils.of(node)
        parent = node.parent if node.parent is not None and node.parent.tag else None
        around = parent is not None and changed[parent.order]
        changed.append(not _is_same(old, new))
        in_row.append(node.tag == "tr" or (parent is not None and in_row[parent.order]))
        if (changed[-1] or around) and is_simple:
            inherits = parent is not None and (old is before[parent.order] and new is parent.veil)
            is_simple = not in_row[-1] and (inherits or node.block is node)
    if not is_simple:
        return False
    page.opened = veils.opened
    for block in (*page.blocks, *(block for _, block in page.apart)):
        if block.inner.tag and changed[block.inner.order]:
            if not _is_same(block.veil, before[block.inner.order]):
                return False
            block.veil = block.inner.veil
    return True


def _is_same(one: Veil | None, other: Veil | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.node is other.node and one.mark == other.mark


def _doubts(page: Page) -> Disbelief:
    """Return the veils that cannot be what a reader of the page met."""
    blocks = [*page.blocks, *(block for _, block in page.apart)]
    veiled = [(block, block.veil) for block in blocks if block.veil is not None]
    if not veiled:
        return BELIEVED
    orders = frozenset(veil.node.order for _, veil in veiled) & page.opened
    sizes = _hidden_sizes(veiled, page.blocks)
    shown = sum(_size(block) for block in page.blocks if block.veil is None)
    hidden = sum(sizes.values())
    everything = shown + hidden
    marks = {
        veil.mark
        for veil, size in sizes.items()
        if size > everything * (_MOST_FADED if veil.by == "opacity" else _MOST_OF_ONE)
    }
    if hidden > _MOST_OF_ALL * everything:
        marks |= {veil.mark for veil in sizes if veil.cause != Cause.SCREEN_READERS_ONLY}
    return Disbelief(frozenset(marks), orders)


def _hidden_sizes(
    veiled: Iterable[tuple[PageBlock, Veil]], blocks: Iterable[PageBlock]
) -> dict[Veil, int]:
    """Return how much running text each rule or mark hides that no other block shows; for each its
    first veil.
    """
    running = [(block, veil) for block, veil in veiled if _size(block)]
    seen = {_signs(block) for block in blocks if block.veil is None} if running else set[str]()
    sizes: Counter[str] = Counter()
    first: dict[str, Veil] = {}
    for block, veil in running:
        if _signs(block) not in seen:
            first.setdefault(veil.mark, veil)
            sizes[veil.mark] += _size(block)
    return {first[mark]: size for mark, size in sizes.items()}


def _size(block: PageBlock) -> int:
    """Return the code points of running text in a block."""
    length = len(block.text)
    return length if length >= _LEAST and 2 * block.linked < length else 0


def _signs(block: PageBlock) -> str:
    return "".join(block.text.split())

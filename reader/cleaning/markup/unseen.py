"""A page without what nobody saw of it, as far as that can be believed.

Many pages hide their text until a script runs. What would take much of the running text away is
therefore taken to be shown after all.
"""

from collections import Counter
from collections.abc import Iterable

from reader.cleaning.markup.page import Page, PageBlock, Veil
from reader.cleaning.markup.segmentation import segment
from reader.cleaning.markup.style_elements import read_style_elements
from reader.cleaning.markup.veils import BELIEVED, Disbelief
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
        page = segment(html, doubts, sheets)
    return page


def _doubts(page: Page) -> Disbelief:
    """Return the veils that cannot be what a reader of the page met."""
    blocks = [*page.blocks, *(block for _, block in page.apart)]
    veiled = [(block, block.veil) for block in blocks if block.veil is not None]
    if not veiled:
        return BELIEVED
    orders = frozenset(veil.node.order for _, veil in veiled) & page.opened
    sizes = _hidden_sizes(veiled, {_signs(block) for block in page.blocks if block.veil is None})
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


def _hidden_sizes(veiled: Iterable[tuple[PageBlock, Veil]], seen: set[str]) -> dict[Veil, int]:
    """Return how much running text each rule or mark hides that is not shown elsewhere; for each
    its first veil.
    """
    sizes: Counter[str] = Counter()
    first: dict[str, Veil] = {}
    for block, veil in veiled:
        if _size(block) and _signs(block) not in seen:
            first.setdefault(veil.mark, veil)
            sizes[veil.mark] += _size(block)
    return {first[mark]: size for mark, size in sizes.items()}


def _size(block: PageBlock) -> int:
    """Return the code points of running text in a block."""
    length = len(block.text)
    return length if length >= _LEAST and 2 * block.linked < length else 0


def _signs(block: PageBlock) -> str:
    return "".join(block.text.split())

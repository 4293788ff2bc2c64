"""Other articles beside an article: entries that each have a linked headline, and parts that are
called recommendations.

Their teasers are fluent text, and below a short article there is more of it than of the article.
"""

from collections import Counter

from reader.cleaning.markup.page import Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, name_bits
from reader.cleaning.model.page_tree import PageTree, with_above
from reader.cleaning.verdicts.categories import called, part_reason
from reader.domain.document import Category
from reader.domain.reason import Cause, Reason, because

_LEAST_ENTRIES = 3
_LINKED = 0.9
"""Share of a headline that is a link."""
_HEADINGS = frozenset(["h2", "h3", "h4", "h5"])
_RECOMMENDED = next(1 << bit for bit, (group, _) in enumerate(GROUPS) if group == "recommended")
_WHOLE = frozenset(["article", "main", "body", "html"])
"""Elements that hold an article, whatever they are called."""


def teasers(page: Page, tree: PageTree, title: int) -> dict[int, Reason]:
    """Return, for each block below the title that is of another article by the elements around it,
    the reason.

    ``title`` is the number of the title's block; elements around it are the article's. Linear in
    the size of the page.
    """
    around = with_above(tree.parent, page.blocks[title].node.order)
    entries = _entries(page, tree, around)
    recommended = _recommended(page, tree, around)
    found: dict[int, Reason] = {}
    for at in range(title + 1, len(page.blocks)):
        order = page.blocks[at].node.order
        if recommended[order] >= 0:
            found[at] = part_reason(
                Category.RECOMMENDATION, called(page.nodes[recommended[order]], _RECOMMENDED)
            )
        elif entries[order]:
            found[at] = because(Cause.LISTED_ARTICLE, entries=entries[order])
    return found


def _entries(page: Page, tree: PageTree, around: set[int]) -> list[int]:
    """Return for each element how many entries are in the list of other articles that it is in; 0
    for most.
    """
    entry: list[int] = []
    for order, (node, above) in enumerate(zip(page.nodes, tree.parent, strict=True)):
        nearest = order if node.tag == "li" else entry[above] if above >= 0 else -1
        entry.append(-1 if order in around else nearest)
    headed = {entry[block.node.order] for block in page.blocks if _is_headline(block)} - {-1}
    all_of = Counter(
        tree.parent[one] for one in {entry[block.node.order] for block in page.blocks} - {-1}
    )
    headed_of = Counter(tree.parent[one] for one in headed)
    lists = {
        one: count
        for one, count in headed_of.items()
        if count >= max(_LEAST_ENTRIES, all_of[one] / 2)
    }
    return [lists.get(tree.parent[one], 0) if one >= 0 else 0 for one in entry]


def _is_headline(block: PageBlock) -> bool:
    above = block.node.parent
    is_heading = block.node.tag in _HEADINGS or (above is not None and above.tag in _HEADINGS)
    return is_heading and block.linked >= _LINKED * len(block.text)


def _recommended(page: Page, tree: PageTree, around: set[int]) -> list[int]:
    """Return for each element the outermost one above it, or itself, that is called
    recommendations; -1 for most.
    """
    counts = tree.blocks.tolist()
    found: list[int] = []
    for order, (node, above) in enumerate(zip(page.nodes, tree.parent, strict=True)):
        inherited = found[above] if above >= 0 else -1
        own = (
            inherited < 0
            and counts[order] > 1
            and node.tag not in _WHOLE
            and name_bits(node) & _RECOMMENDED
        )
        found.append(-1 if order in around else order if own else inherited)
    return found

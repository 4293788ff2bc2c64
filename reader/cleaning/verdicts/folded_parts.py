"""Parts of an article that its page folds until they are clicked, such as the background below an
AMP page's story: they are the article's as the text above them is.
"""

from dataclasses import replace
from itertools import islice

from reader.cleaning.markup.page import Node, Page
from reader.cleaning.verdicts.judgement import Judgement
from reader.domain.document import BODY_KINDS, BlockKind, Category, Verdict
from reader.domain.reason import Cause, because

_FOLDING = frozenset({"amp-accordion", "details"})
_LEAST_WORDS = 5
"""Words of a paragraph that make a folded part running text rather than a menu."""

_DEEPEST = 100
_LEAST_KEPT = 2
"""Paragraphs of the article that stand in the same element before the part."""

_UNDECIDED = frozenset({None, Category.OTHER, Category.FOOTER, Category.NAVIGATION})
"""Categories that a block is given by its place alone."""

_KEPT = Verdict(True, "article text", because(Cause.FOLDED_PART))


def keep_folded(page: Page, judged: list[Judgement]) -> None:
    """Keep the folded parts that stand in the element that holds the article, below some of its
    text.
    """
    if _FOLDING.isdisjoint(page.tags):
        return
    for root, places in _parts(page).items():
        if _holds_text(page, judged, places) and _follows_text(page, judged, root, places[0]):
            for at in places:
                unseen = page.blocks[at].veil is not None
                if not unseen and not judged[at].verdict.kept and judged[at].kind in BODY_KINDS:
                    judged[at] = replace(judged[at], verdict=_KEPT)


def _parts(page: Page) -> dict[Node, list[int]]:
    """Return the blocks of each folding element, the outermost one."""
    parts: dict[Node, list[int]] = {}
    for at, block in enumerate(page.blocks):
        roots = [node for node in islice(block.node.outward(), _DEEPEST) if node.tag in _FOLDING]
        if roots:
            parts.setdefault(roots[-1], []).append(at)
    return parts


def _holds_text(page: Page, judged: list[Judgement], places: list[int]) -> bool:
    """Whether nothing but text is folded, and one paragraph of it at least."""
    blocks = [page.blocks[at] for at in places]
    if any(judged[at].verdict.category not in _UNDECIDED for at in places):
        return False
    if sum(block.linked for block in blocks) * 4 > sum(len(block.text) for block in blocks):
        return False
    return any(
        block.kind is not BlockKind.HEADING
        and len(block.text.split()) >= _LEAST_WORDS
        and block.text.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "。", "؟", "।"))
        for block in blocks
    )


def _follows_text(page: Page, judged: list[Judgement], root: Node, first: int) -> bool:
    """Whether the element around a folding one holds paragraphs of the article before it."""
    around = {node for node in (root.parent, root.parent and root.parent.parent) if node}
    found = 0
    for at in range(first - 1, -1, -1):
        if not judged[at].verdict.kept or judged[at].kind is not BlockKind.PARAGRAPH:
            continue
        if around.isdisjoint(islice(page.blocks[at].node.outward(), _DEEPEST)):
            return False
        found += 1
        if found == _LEAST_KEPT:
            return True
    return False

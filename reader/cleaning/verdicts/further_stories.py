"""What follows an article on its own page: the next story of an endless page, with a title of the
same form, and the offer of a subscription where the free part of a text ends.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, LONGEST, name_bits, names_of
from reader.cleaning.markup.selectors import above
from reader.cleaning.text.phrases import fold
from reader.domain.document import BlockKind, Category
from reader.domain.reason import Cause, Reason, because, cut

_PROSE = 60
"""Code points of a block from which on it is a paragraph of a story."""
_LEAST_OWN = 2
"""Paragraphs that the article has to have of its own before what follows is another story."""
_LONGEST_OFFER = 900
"""Code points of an offer; a longer part with such a name is the text that is sold."""
_MOST_TITLES = 50
_HEAD = 60
"""Elements of a story among which its author and date are."""
_CREDITS = sum(1 << bit for bit, (group, _) in enumerate(GROUPS) if group in ("byline", "date"))
_REACH = 6
"""How many elements above a block are asked for the name of an offer."""
_OFFER = re.compile(
    r"pay-?wall|reg-?wall|sub(?:scription|scribe|scriber)s?[-_]?(?:wall|offer|box|prompt|banner|cta)"
    r"|(?:premium|plus|piano|abo|membership)[-_]?(?:wall|offer|box|prompt|banner|teaser|cta)",
    re.I,
)
_ASKS = re.compile(
    r"subscri|sign-?(?:in|up)|log-?in|register|regist|abo(?:nn|s\b|-)|offer|checkout|premium|plus",
    re.I,
)
Found = dict[int, tuple[Category, Reason]]


def find_further(page: Page, kept: Sequence[bool], title: int | None) -> Found:
    """Return which kept blocks are of another story or of an offer, as what, and why. Linear."""
    found: Found = {}
    for at, name in _offers(page.blocks, kept):
        found[at] = (Category.PROMOTION, because(Cause.PART_CALLED, name=cut(name)))
    if title is not None:
        found |= dict(_other_stories(page, kept, title))
    return found


def _other_stories(
    page: Page, kept: Sequence[bool], title: int
) -> Iterator[tuple[int, tuple[Category, Reason]]]:
    """Return the blocks of the stories below the one with the title."""
    blocks = page.blocks
    own = blocks[title].node
    wanted = fold(blocks[title].text)
    titles = [at for at in range(title + 1, len(blocks)) if _is_like(blocks[at], own)]
    titles = [at for at in titles[:_MOST_TITLES] if fold(blocks[at].text) != wanted]
    if not titles:
        return
    ends = _ends(page.nodes)
    seen: set[int] = set()
    for at in titles:
        parts = _parted(own, blocks[at].node)
        if parts is None or parts[1].order in seen:
            continue
        first, other = parts
        seen.add(other.order)
        inside = _inside(blocks, at, ends[other.order])
        paragraphs = [one for one in _inside(blocks, title + 1, ends[first.order]) if kept[one]]
        if (
            (first.tag == other.tag == "article" or _is_credited(page, other, ends))
            and sum(len(blocks[one].text) >= _PROSE for one in paragraphs[:200]) >= _LEAST_OWN
            and any(len(blocks[one].text) >= _PROSE for one in inside)
        ):
            reason = because(Cause.FURTHER_STORY, heading=cut(blocks[at].text))
            yield from ((one, (Category.RECOMMENDATION, reason)) for one in inside if kept[one])


def _ends(nodes: list[Node]) -> list[int]:
    """Return for each element the number of the first behind all that is in it."""
    ends = [node.order + 1 for node in nodes]
    for node in reversed(nodes):
        parent = above(node)
        if parent is not None:
            ends[parent.order] = max(ends[parent.order], ends[node.order])
    return ends


def _inside(blocks: list[PageBlock], begin: int, end: int) -> list[int]:
    """Return the blocks from one on that stand before the element of a number."""
    last = begin
    while last < len(blocks) and blocks[last].node.order < end:
        last += 1
    return list(range(begin, last))


def _is_like(block: PageBlock, title: Node) -> bool:
    """Whether a block is a heading of the title's form."""
    node = block.node
    return (
        block.kind == BlockKind.HEADING
        and node.tag == title.tag
        and node.attributes.get("class") == title.attributes.get("class")
    )


def _parted(one: Node, other: Node) -> tuple[Node, Node] | None:
    """Return the elements around two, side by side; none where they stand side by side
    themselves.
    """
    first, second = one, other
    while first.depth > second.depth and first.parent is not None:
        first = first.parent
    while second.depth > first.depth and second.parent is not None:
        second = second.parent
    while first.parent is not second.parent:
        if first.parent is None or second.parent is None:
            return None
        first, second = first.parent, second.parent
    return None if first is second or first is one or second is other else (first, second)


def _is_credited(page: Page, story: Node, ends: list[int]) -> bool:
    """Whether a story names an author or a date of its own."""
    last = min(ends[story.order], story.order + _HEAD)
    return any(name_bits(node) & _CREDITS for node in page.nodes[story.order : last])


def _offers(blocks: list[PageBlock], kept: Sequence[bool]) -> Iterator[tuple[int, str]]:
    """Return the kept blocks of offers, with the names of the parts that they stand in."""
    parts: dict[int, tuple[Node, list[int]]] = {}
    for at, block in enumerate(blocks):
        node = _named_offer(block.node)
        if node is not None:
            parts.setdefault(node.order, (node, []))[1].append(at)
    for node, places in parts.values():
        size = sum(len(blocks[at].text) for at in places)
        if size <= _LONGEST_OFFER and any(_asks(blocks[at]) for at in places):
            yield from ((at, names_of(node)) for at in places if kept[at])


def _named_offer(node: Node) -> Node | None:
    """Return the outermost of the near elements around a block that is called an offer."""
    found = None
    at: Node | None = node
    for _ in range(_REACH):
        if at is None or at.tag in ("article", "main", "body"):
            break
        if at.attributes and _is_offer(names_of(at)[:LONGEST]):
            found = at
        at = above(at)
    return found


@lru_cache(maxsize=5_000)
def _is_offer(names: str) -> bool:
    return _OFFER.search(names) is not None


def _asks(block: PageBlock) -> bool:
    """Whether a block is a button, or a link to where one subscribes."""
    if block.node.tag in ("button", "form", "label"):
        return True
    at: Node | None = block.inner
    while at is not None and at is not block.node.parent:
        if at.tag == "a" and _ASKS.search(at.attributes.get("href", "")):
            return True
        at = at.parent
    return block.links > 0 and _ASKS.search(block.text) is not None

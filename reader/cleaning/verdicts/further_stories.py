"""Another story behind the article on the same saved page, as pages have that load the next one
when the reader comes to the end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, LONGEST, name_bits, names_of
from reader.cleaning.markup.selectors import above
from reader.cleaning.metadata.byline_labels import without_opening
from reader.cleaning.text.dates import read_date
from reader.cleaning.text.phrases import fold
from reader.domain.document import BlockKind

_ADDRESSES = frozenset(
    {
        "data-url",
        "data-href",
        "data-canonical",
        "data-canonical-url",
        "data-permalink",
        "data-article-url",
        "data-page-url",
        "data-link",
        "itemid",
    }
)
_NEXT = re.compile(
    r"next-?(?:article|story|post|page)|infinite|endless|scroll-?(?:article|story|item)", re.I
)
_CREDITS = sum(1 << bit for bit, (group, _) in enumerate(GROUPS) if group in ("byline", "date"))
_HEAD = 60
"""Elements of a story among which its author and date are."""
_CREDIT_REACH = 3
"""Blocks below a headline among which it is credited."""
_HEADINGS = ("h1", "h2")
_MOST_HEADINGS = 100
_LEAST_PARAGRAPHS = 2
_LEAST_WORDS = 10
_LONGEST_CREDIT = 90
_MOST_NAMES = 6
_PROSE = 60
"""Code points from which on a block is a paragraph of a story, however few words a script parts."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What stands side by side with the title's part of the page, and what its elements say:
    whether it is credited to somebody or dated, near its beginning or anywhere, has an address of
    its own or the name of a next story.
    """

    node: Node
    first: int
    end: int
    credited: bool
    signed: bool
    named: bool


def find_further(page: Page, title: int, kept: Sequence[bool]) -> dict[int, str]:
    """Return the blocks of other stories below the article, each with its story's headline.

    A story has a headline, paragraphs, and a byline, a date or an element that says what it is, all
    in an element of its own behind the paragraphs of the first. Linear in the size of the page.
    """
    headings = _headings(page.blocks, title)
    if not headings:
        return {}
    tops = _by_top(page.blocks, headings, frozenset(page.blocks[title].node.outward()))
    bare = [at for at in headings if _is_bare(page.blocks, title, at)]
    if not tops and not bare:
        return {}
    prose = [at for at in range(title + 1, len(page.blocks)) if _is_prose(page.blocks[at])]
    before = [at for at in prose if kept[at]]
    found: dict[int, str] = {}
    for top, places in tops.items():
        if len(before) < _LEAST_PARAGRAPHS or before[_LEAST_PARAGRAPHS - 1] > places[0]:
            continue
        story = _story(page, top, places[0])
        for at in places:
            if _is_another(page, title, at, story, (before, prose)):
                found |= dict.fromkeys(range(story.first, story.end), page.blocks[at].text)
                break
    if bare and sum(at < bare[0] for at in before) >= _LEAST_PARAGRAPHS:
        found |= _bare_stories(page, bare, prose)
    return found


def _is_bare(blocks: list[PageBlock], title: int, at: int) -> bool:
    """Whether a main headline of the title's form, which no element of its own holds, stands right
    above a byline or a date.
    """
    heading = blocks[at]
    return (
        heading.node.tag == "h1"
        and _is_like(heading, blocks[title].node)
        and (
            _is_dated(blocks, at)
            or any(
                _is_signed(block.node) or _is_signed(block.inner)
                for block in blocks[at + 1 : at + 1 + _CREDIT_REACH]
                if not _is_prose(block)
            )
        )
    )


def _is_dated(blocks: list[PageBlock], at: int) -> bool:
    """Whether a short line right below a headline says a day, or who wrote what follows."""
    return any(
        len(block.text) <= _LONGEST_CREDIT
        and (read_date(block.text) is not None or _names_writer(block.text))
        for block in blocks[at + 1 : at + 1 + _CREDIT_REACH]
        if not _is_prose(block) and block.kind != BlockKind.HEADING
    )


def _names_writer(text: str) -> bool:
    """Whether a line is a word for "by" with a name or two behind it."""
    name = without_opening(text, None)
    return name != text and 2 <= len(name.split()) <= _MOST_NAMES and name[:1].isupper()


def _bare_stories(page: Page, headings: list[int], prose: list[int]) -> dict[int, str]:
    """Return the blocks below bare headlines, each up to the next or the end of its element."""
    found: dict[int, str] = {}
    for at, after in pairwise([*headings, len(page.blocks)]):
        parent = above(page.blocks[at].node)
        last = _end(page.nodes, parent) if parent is not None else len(page.nodes)
        end = at + 1
        while end < after and page.blocks[end].node.order < last:
            end += 1
        if bisect_left(prose, end) - bisect_right(prose, at) >= _LEAST_PARAGRAPHS:
            found |= dict.fromkeys(range(at, end), page.blocks[at].text)
    return found


def _headings(blocks: list[PageBlock], title: int) -> list[int]:
    """Return the headlines below the title that say something else."""
    own = blocks[title]
    found = [
        at
        for at in range(title + 1, len(blocks))
        if blocks[at].node.tag in _HEADINGS or _is_like(blocks[at], own.node)
    ]
    wanted = fold(own.text) if found else ""
    return [at for at in found[:_MOST_HEADINGS] if fold(blocks[at].text) != wanted]


def _is_like(block: PageBlock, title: Node) -> bool:
    """Whether a block is a heading of the title's form."""
    node = block.node
    return (
        block.kind == BlockKind.HEADING
        and node.tag == title.tag
        and node.attributes.get("class") == title.attributes.get("class")
    )


def _by_top(
    blocks: list[PageBlock], headings: list[int], around: frozenset[Node]
) -> dict[Node, list[int]]:
    """Return the headings by the outermost element above each that the title does not stand in."""
    tops: dict[Node, list[int]] = {}
    for at in headings:
        top = blocks[at].node
        while (parent := above(top)) is not None and parent not in around:
            top = parent
        if top is not blocks[at].node and top not in around:
            tops.setdefault(top, []).append(at)
    return tops


def _story(page: Page, top: Node, at: int) -> _Story:
    """Return what an element says of itself as a story; ``at`` is a block in it."""
    blocks, last = page.blocks, _end(page.nodes, top)
    inside = page.nodes[top.order : last]
    first, end = at, at + 1
    while first > 0 and top.order <= blocks[first - 1].node.order < last:
        first -= 1
    while end < len(blocks) and blocks[end].node.order < last:
        end += 1
    return _Story(
        top,
        first,
        end,
        credited=any(name_bits(node) & _CREDITS for node in inside[:_HEAD]),
        signed=any(map(_is_signed, inside)) and any(map(_is_own, inside)),
        named=_is_named(top),
    )


def _end(nodes: list[Node], node: Node) -> int:
    """Return the number of the first element behind all that is in one."""
    last = node.order + 1
    while last < len(nodes) and nodes[last].depth > node.depth:
        last += 1
    return last


def _is_signed(node: Node) -> bool:
    return node.tag == "time" or bool(name_bits(node) & _CREDITS)


def _is_own(node: Node) -> bool:
    return node.tag == "article" or _is_named(node)


def _is_named(node: Node) -> bool:
    """Whether an element has the address of a story, or is called the next one."""
    return bool(node.attributes) and (
        not _ADDRESSES.isdisjoint(node.attributes)
        or _NEXT.search(names_of(node)[:LONGEST]) is not None
    )


def _is_another(
    page: Page, title: int, at: int, story: _Story, prose: tuple[list[int], list[int]]
) -> bool:
    """Whether an element holds a story of its own below a heading: one that says so, or one that is
    built as the title's is.

    ``prose`` are the paragraphs below the title, those first that are kept.
    """
    kept, every = prose
    before = kept[: bisect_left(kept, story.first)]
    after = bisect_left(every, story.end) - bisect_right(every, at)
    if len(before) < _LEAST_PARAGRAPHS or not after:
        return False
    own, heading = page.blocks[title].node, page.blocks[at]
    beside = story.node.tag == "article" and _are_in_articles(own, story.node)
    is_headed = beside or story.named or heading.node.tag == "h1"
    told = (
        story.signed
        or _is_dated(page.blocks, at)
        or (story.named and heading.node.tag == own.tag == "h1")
    )
    if is_headed and told and after >= _LEAST_PARAGRAPHS:
        return True
    if not _is_like(heading, own):
        return False
    while own.parent is not None and own.parent is not story.node.parent:
        own = own.parent
    if not story.credited and not own.tag == story.node.tag == "article":
        return False
    numbers = range(own.order, _end(page.nodes, own))
    return sum(page.blocks[one].node.order in numbers for one in before) >= _LEAST_PARAGRAPHS


def _are_in_articles(title: Node, story: Node) -> bool:
    """Whether the title stands in an article that the story does not stand in."""
    shared = any(node.tag == "article" for node in story.outward() if node is not story)
    return not shared and any(node.tag == "article" for node in title.outward())


def _is_prose(block: PageBlock) -> bool:
    is_long = len(block.text) >= _PROSE or len(block.text.split()) >= _LEAST_WORDS
    return is_long and 2 * block.linked < len(block.text)

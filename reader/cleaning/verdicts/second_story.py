"""Another story behind the article on the same saved page, as pages have that load the next article
when the reader comes to the end.
"""

import re

from reader.cleaning.markup.page import Node, Page
from reader.cleaning.markup.part_names import GROUPS, name_bits, names_of
from reader.cleaning.text.phrases import fold

_ADDRESSES = (
    "data-url",
    "data-href",
    "data-canonical",
    "data-canonical-url",
    "data-permalink",
    "data-article-url",
    "data-page-url",
    "data-link",
    "itemid",
)
_NEXT = re.compile(
    r"next-?(?:article|story|post|page)|infinite|endless|scroll-?(?:article|story|item)", re.I
)
_BYLINES = sum(1 << bit for bit, (group, _) in enumerate(GROUPS) if group in ("byline", "date"))
_HEADINGS = ("h1", "h2")
_LEAST_PARAGRAPHS = 2
_LEAST_WORDS = 10
_SIGNED = 3
"""Both signs of a story: a byline or a date, and an element or an address of its own."""


def second_stories(
    page: Page, title: int, kept: list[bool], around: frozenset[int]
) -> dict[int, str]:
    """Return the blocks of other stories below the article with each story's headline.

    ``around`` are the numbers of the elements that the title stands in. A story has a headline, a
    byline or a date and paragraphs in an element of its own, behind the paragraphs of the first.
    """
    headings = [
        at
        for at in range(title + 1, len(page.blocks))
        if page.blocks[at].node.tag in _HEADINGS
        and fold(page.blocks[at].text) != fold(page.blocks[title].text)
    ]
    if not headings:
        return {}
    tops = _tops(page, around)
    signed = _signed(page, tops)
    in_article = _in_article(page, around)
    inside: dict[int, list[int]] = {}
    for at, block in enumerate(page.blocks):
        inside.setdefault(tops[block.node.order], []).append(at)
    paragraphs = [at for at in range(len(page.blocks)) if kept[at] and _is_paragraph(page, at)]
    found: dict[int, str] = {}
    for at in headings:
        top = tops[page.blocks[at].node.order]
        if top < 0 or inside[top][0] in found or signed.get(top) != _SIGNED:
            continue
        beside = page.nodes[top].tag == "article" and top not in in_article
        if not (beside and in_article) and not _is_story(page, at, top):
            continue
        before = sum(title < one < inside[top][0] for one in paragraphs)
        own = sum(_is_paragraph(page, one) for one in inside[top] if one > at)
        if min(before, own) >= _LEAST_PARAGRAPHS:
            found |= dict.fromkeys(inside[top], page.blocks[at].text)
    return found


def _tops(page: Page, around: frozenset[int]) -> list[int]:
    """Return for each element the outermost one above it, or itself, that the title does not stand
    in; -1 for those around the title.
    """
    tops: list[int] = []
    for node in page.nodes:
        above = node.parent.order if node.parent is not None and node.parent.tag else -1
        inherited = tops[above] if above >= 0 else -1
        tops.append(-1 if node.order in around else inherited if inherited >= 0 else node.order)
    return tops


def _signed(page: Page, tops: list[int]) -> dict[int, int]:
    """Return for each outermost element what it holds: 1 a byline or a date, 2 an address or an
    article of its own.
    """
    signed: dict[int, int] = {}
    for node in page.nodes:
        top = tops[node.order]
        if top >= 0:
            signed[top] = signed.get(top, 0) | _signs(node)
    return signed


def _signs(node: Node) -> int:
    byline = node.tag == "time" or bool(name_bits(node) & _BYLINES)
    own = (
        node.tag == "article"
        or any(name in node.attributes for name in _ADDRESSES)
        or _NEXT.search(names_of(node)[:200]) is not None
    )
    return byline + 2 * own


def _in_article(page: Page, around: frozenset[int]) -> set[int]:
    """Return the elements that stand in the title's article."""
    found: set[int] = set()
    for node in page.nodes:
        above = node.parent.order if node.parent is not None and node.parent.tag else -1
        if above in found or (node.tag == "article" and node.order in around):
            found.add(node.order)
    return found


def _is_story(page: Page, at: int, top: int) -> bool:
    node = page.nodes[top]
    addressed = any(name in node.attributes for name in _ADDRESSES)
    named = _NEXT.search(names_of(node)[:200]) is not None
    return page.blocks[at].node.tag == "h1" or addressed or named


def _is_paragraph(page: Page, at: int) -> bool:
    block = page.blocks[at]
    return len(block.text.split()) >= _LEAST_WORDS and 2 * block.linked < len(block.text)

"""Verdicts on the blocks of a page: which of them are the article, by their text and by the elements above them."""

import re

from reader.cleaning.lines import is_prose, word_count
from reader.cleaning.page import Node, Page, PageBlock
from reader.cleaning.phrases import Hit, PhraseBook
from reader.cleaning.wording import phrase_reason, plural
from reader.domain.document import BlockKind, Category, Verdict

_BESIDE = (
    (Category.COMMENTS, re.compile(r"\bcomments?\b|disqus|respond\b|comment-(?:list|section|form)", re.I)),
    (Category.CONSENT, re.compile(r"cookie|consent|gdpr", re.I)),
    (Category.NEWSLETTER, re.compile(r"newsletter|subscri(?:be|ption)|signup", re.I)),
    (Category.SHARING, re.compile(r"\bshar(?:e|ing)\b|social|addthis", re.I)),
    (Category.RELATED_LINK, re.compile(r"related|read-?more|see-?also", re.I)),
    (Category.RECOMMENDATION, re.compile(r"recommend|outbrain|taboola|most-?(?:read|popular)|trending|popular", re.I)),
    (Category.ADVERTISEMENT, re.compile(r"\bad(?:s|vert|vertisement|-slot|-unit)?\b|sponsor", re.I)),
    (Category.FOOTER, re.compile(r"footer|copyright", re.I)),
    (Category.NAVIGATION, re.compile(r"\bnav|menu|breadcrumb|masthead|sidebar|toolbar", re.I)),
)
_TAGS = {
    "nav": Category.NAVIGATION,
    "footer": Category.FOOTER,
    "aside": Category.OTHER,
    "form": Category.OTHER,
    "button": Category.OTHER,
}


def judge(page: Page, title: str | None, book: PhraseBook) -> list[tuple[BlockKind, Verdict]]:
    """Return kind and verdict of each block."""
    container = _container(page)
    return [_verdict(block, container, title, book.find(block.text)) for block in page.blocks]


def _container(page: Page) -> Node | None:
    """Return the lowest element that holds three fifths of the page's running text."""
    weight: dict[Node, int] = {}
    total = 0
    for block in page.blocks:
        words = word_count(block.text)
        if block.linked * 3 > len(block.text) or not is_prose(block.text, words) or beside(block.node):
            continue
        total += words
        node: Node | None = block.node
        while node is not None:
            weight[node] = weight.get(node, 0) + words
            node = node.parent
    good = [node for node, words in weight.items() if words * 5 >= total * 3]
    return max(good, key=lambda node: node.depth, default=None)


def beside(node: Node) -> tuple[Category, str] | None:
    """Return the category that an element's own name, or that of one above it, stands for, with the name."""
    above: Node | None = node
    while above is not None and above.tag not in ("body", "main"):
        if above.tag in _TAGS:
            return _TAGS[above.tag], f"<{above.tag}>"
        names = f"{above.attributes.get('class', '')} {above.attributes.get('id', '')}"
        if above.tag != "article" and names != " ":
            for category, pattern in _BESIDE:
                if found := pattern.search(names):
                    return category, found.group()
        above = above.parent
    return None


def _inside(node: Node, container: Node) -> bool:
    above: Node | None = node
    while above is not None and above.depth >= container.depth:
        if above is container:
            return True
        above = above.parent
    return False


def _verdict(block: PageBlock, container: Node | None, title: str | None, hit: Hit | None) -> tuple[BlockKind, Verdict]:
    if block.node.tag == "h1" and title and block.text == title:
        return BlockKind.TITLE, Verdict(True, "title", "It is the page's main heading.")
    if block.node.hidden:
        return block.kind, _removed(Category.OTHER, "The page hides it.")
    removed = _by_name_or_phrase(block, hit)
    if removed is not None:
        return block.kind, removed
    if container is None or not _inside(block.node, container):
        return block.kind, _removed(Category.OTHER, "It stands outside the part of the page that holds the article.")
    if block.linked * 2 > len(block.text) and block.kind != BlockKind.HEADING:
        reason = f"It is mostly links: {plural(block.links, 'link')} in {plural(len(block.text), 'character')}."
        return block.kind, _removed(Category.RELATED_LINK, reason)
    rule = "article text" if block.kind == BlockKind.PARAGRAPH else block.kind.value
    return block.kind, Verdict(True, rule, "It stands in the part of the page that holds the article.")


def _by_name_or_phrase(block: PageBlock, hit: Hit | None) -> Verdict | None:
    named = beside(block.node)
    if named is not None:
        return _removed(named[0], f"It stands in a part of the page that is called “{named[1]}”.")
    if hit is not None and not hit.category.startswith("mark "):
        category = Category(hit.category)
        return _removed(category, phrase_reason(hit, category))
    return None


def _removed(category: Category, reason: str) -> Verdict:
    return Verdict(False, category.value, reason, category)

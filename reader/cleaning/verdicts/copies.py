"""Copies of an article's own text on the same page: made for other screens, or a part that is there
twice.

A line that only returns, such as a refrain, a quotation or a line of a live blog, is no copy.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from reader.cleaning.markup.page import Node, PageBlock
from reader.cleaning.markup.selectors import above, classes_of
from reader.cleaning.text.page_cache import for_one_page
from reader.cleaning.text.phrases import fold
from reader.cleaning.text.picture_credits import credits_picture
from reader.domain.document import BlockKind
from reader.domain.reason import Cause, Reason, because, cut

_SMALL = r"(?:mobiles?|phones?|handy|smartphones?|xs|small|sm|handhelds?|movil|portrait|narrow)"
_LARGE = r"(?:desktops?|large|lg|xl|xxl|md|medium|pc|wide|tablets?|landscape|escritorio|screen)"
_ONLY = (
    r"(?:only|visible|show(?:n|-for)?|is|(?<!hide[-_])(?<!not[-_])for|display|view|nur|solo|seul"
    r"|block|version)"
)
_NOT = r"(?:hidden|hide(?:-for)?|not|no|none|without|off)"
_FOR_SMALL = re.compile(
    rf"(?:^|[-_]){_ONLY}[-_]*{_SMALL}(?:$|[-_])|(?:^|[-_]){_SMALL}[-_]*{_ONLY}(?:$|[-_])"
    rf"|(?:^|[-_]){_NOT}[-_]*{_LARGE}(?:$|[-_])|(?:^|[-_]){_LARGE}[-_:]*{_NOT}(?:$|[-_])"
    rf"|(?:^|[-_])d-{_LARGE}-none$|^{_LARGE}:hidden$|^(?:mobile|phone|smartphone)$"
    rf"|^{_SMALL}[-_](?:copy|text|body|content|article|story|wrapper|container|view)",
    re.I,
)
_FOR_LARGE = re.compile(
    rf"(?:^|[-_]){_ONLY}[-_]*{_LARGE}(?:$|[-_])|(?:^|[-_]){_LARGE}[-_]*{_ONLY}(?:$|[-_])"
    rf"|(?:^|[-_]){_NOT}[-_]*{_SMALL}(?:$|[-_])|(?:^|[-_]){_SMALL}[-_:]*{_NOT}(?:$|[-_])"
    rf"|(?:^|[-_])d-{_LARGE}-(?:block|flex|inline|grid|table)|^{_LARGE}:(?:block|flex|inline|grid)"
    rf"|^desktop$|^{_LARGE}[-_](?:copy|text|body|content|article|story|wrapper|container|view)",
    re.I,
)
_PRINT = re.compile(
    r"(?:^|[-_])(?:(?:only|visible|show|for)[-_]*print|print[-_]*(?:only|visible|version|copy))"
    r"(?:$|[-_])",
    re.I,
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_REACH = 8
"""How many elements above a block are asked for which screens they are."""
_DEEPEST = 200
"""How many elements above a block are looked at for the part that it stands in."""
_LEAST_RUN = 140
"""Code points from which on several blocks in the same order are a copy."""
_LEAST_LIST, _LEAST_ENTRIES = 3, 100
"""Entries, and their code points, from which on a list that stands there twice is a copy."""
_PARTS = frozenset(("div", "section", "article", "aside", "main", "ul", "ol", "table"))
"""Elements whose id says what they are for; that of a heading is made of its words."""
_LEAST_BESIDE = 35
"""Code points from which on several blocks right behind themselves are a copy: as many as the
shortest byline with its date. With fewer, figures or labels may well stand there twice.
"""
_LEAST_CAPTION = 3
_LEAST_TWINS = 8
"""Words from which on a paragraph right behind itself is a copy."""
_ENTRIES = frozenset((BlockKind.LIST_ITEM, BlockKind.TABLE_ROW))
_QUOTES = "\"'“”„‘’«»‹›「『"
"""What a quotation begins with: it may return."""
_MOST_PLACES = 20
"""Copies of one text beyond which it is none: such a line returns."""


def find_copies(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> dict[int, Reason]:
    """Return which of the kept blocks are copies of others, and why. Linear."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, block in enumerate(blocks):
        if kept[at]:
            places[fold(block.text)].append(at)
    repeated = {text: found for text, found in places.items() if len(found) > 1}
    if not repeated:
        return {}
    copies = dict(_for_other_screens(blocks, repeated))
    left = {at for found in repeated.values() for at in found if at not in copies}
    copies |= _repeated_parts(blocks, kept, repeated, left)
    return copies


def _for_other_screens(
    blocks: Sequence[PageBlock], repeated: dict[str, list[int]]
) -> Iterator[tuple[int, Reason]]:
    """Return the copies that stand in an element for small screens, for print, or for pages
    without scripts.
    """
    for places in repeated.values():
        marks = {at: _screen(blocks[at].node) for at in places[:_MOST_PLACES]}
        others = [at for at, (screen, _) in marks.items() if screen == "small"]
        shown = [at for at in marks if at not in others]
        if not others or not shown:
            large = [at for at, (screen, _) in marks.items() if screen == "large"]
            others = large if len(large) < len(marks) else []
        for at in others:
            yield at, because(Cause.COPY_FOR_SCREEN, name=cut(marks[at][1]))


def _screen(node: Node) -> tuple[str, str]:
    """Return for which screens the nearest telling element around a block is, and what it is
    called; "" for all.
    """
    at: Node | None = node
    for _ in range(_REACH):
        if at is None or at.tag in ("body", "html"):
            break
        if at.tag == "noscript":
            return "small", "<noscript>"
        named = [at.attributes.get("id", "")] if at.tag in _PARTS else []
        for name in [*classes_of(at), *named]:
            if screen := _told_by(name):
                return screen, name
        at = above(at)
    return "", ""


@for_one_page
def _told_by(name: str) -> str:
    """Return for which screens an element of a name is."""
    parted = _CAMEL.sub("-", name)
    if _PRINT.search(parted) or _FOR_SMALL.search(parted):
        return "small"
    return "large" if _FOR_LARGE.search(parted) else ""


def _repeated_parts(
    blocks: Sequence[PageBlock],
    kept: Sequence[bool],
    repeated: dict[str, list[int]],
    left: set[int],
) -> dict[int, Reason]:
    """Return the blocks of parts that stand above already, word for word: several paragraphs, a
    whole list, or a paragraph right behind itself.
    """
    order = [at for at, is_kept in enumerate(kept) if is_kept]
    number = {at: place for place, at in enumerate(order)}
    before: dict[int, int] = {}  # of a block, its nearest twin above
    for places in repeated.values():
        if len(places) <= _MOST_PLACES:
            own = [at for at in places if at in left]
            before.update(zip(own[1:], own, strict=False))
    found: dict[int, Reason] = {}
    done: set[int] = set()
    for at in order:
        if at not in before or at in done:
            continue
        run = [at]
        while (place := number[run[-1]] + 1) < len(order):
            following = order[place]
            twin = number[before[run[-1]]] + 1
            if before.get(following) != order[twin] or order[twin] == at:
                break
            run.append(following)
        done.update(run)
        if _is_copy(blocks, [before[one] for one in run], run):
            found |= dict.fromkeys(run, because(Cause.REPEATED_PART))
    return found


def _is_copy(blocks: Sequence[PageBlock], first: list[int], run: list[int]) -> bool:
    """Whether blocks that stand there twice in the same order are a part and its copy."""
    if blocks[first[0]].node.parent is blocks[run[0]].node.parent:
        return False
    size = sum(len(blocks[at].text) for at in run)
    beside = first[-1] + 1 == run[0]
    if len(run) == 1:
        return beside and _is_twin(blocks[run[0]])
    texts = [blocks[at].text for at in run if blocks[at].kind != BlockKind.CAPTION]
    if beside and texts and size >= _LEAST_BESIDE and all(_of(blocks, one) for one in (first, run)):
        return True
    if all(blocks[at].kind in _ENTRIES for at in run):
        lists = Counter(blocks[at].node.parent for at in (*first, *run))
        return len(run) >= _LEAST_LIST and size >= _LEAST_ENTRIES and len(lists) == 2
    prose = [
        text
        for text in (blocks[at].text for at in run)
        if len(text) >= 60 and text[0] not in _QUOTES
    ]
    return size >= _LEAST_RUN and len(prose) > 1


def _is_twin(block: PageBlock) -> bool:
    """Whether a block that stands right behind itself is a copy."""
    words = len(block.text.split())
    if block.kind == BlockKind.CAPTION:
        # one that says whose a picture is may stand below several
        return words >= _LEAST_CAPTION and not credits_picture(block.text)
    return block.kind != BlockKind.QUOTE and words >= _LEAST_TWINS and _wraps(block.node)


def _of(blocks: Sequence[PageBlock], run: list[int]) -> bool:
    """Whether blocks are all that an element holds: neither the block before them nor the one
    behind them stands in it.
    """
    part = blocks[run[0]].node.parent
    if part is None or not _is_inside(blocks[run[-1]], part):
        return False
    around = [at for at in (run[0] - 1, run[-1] + 1) if 0 <= at < len(blocks)]
    return not any(_is_inside(blocks[at], part) for at in around)


def _is_inside(block: PageBlock, part: Node) -> bool:
    return part in islice(block.node.outward(), _DEEPEST)


def _wraps(node: Node) -> bool:
    """Whether a paragraph is the only element of the one around it."""
    parent = node.parent
    return parent is not None and parent.last is node and node.before is None

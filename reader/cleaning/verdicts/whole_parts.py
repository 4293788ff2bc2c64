"""Parts of an article that are kept or removed whole: embedded posts, tables, notes, texts that
cards part.

The classifier looks at one block after the other; of a table it may keep the head and one row.
"""

import re
from collections.abc import Iterable
from itertools import islice

from reader.cleaning.markup.note_links import leads_to_note
from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.text.picture_credits import credits_picture
from reader.cleaning.verdicts.judgement import Judgement
from reader.domain.document import BODY_KINDS, BlockKind, Category, Verdict
from reader.domain.reason import Cause, Reason, because

_TEXT = "article text"
_LEAST_PARAGRAPH = 50
"""Code points of a paragraph below a heading that is kept for the sake of it."""
_ENDS = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*\Z")
_LONGEST_ROW = 200
_LEAST_CELLS = 2
_LEAST_ROWS = 3
"""Rows of a table of which one that is kept is enough."""
_MOST_LINKED = 0.7
_LONGEST_SOURCE = 90
_LONGEST_NOTE = 800
_MOST_OF_NOTE = 3
"""Blocks of one note."""
_NOTE_REACH = 3
"""How many elements from a block on are asked whether they are the note that a link leads to."""
_BY_PLACE = frozenset(
    {
        None,
        Category.OTHER,
        Category.FOOTER,
        Category.NAVIGATION,
        Category.PAGER,
        Category.RECOMMENDATION,
    }
)
"""Categories that a block may be given by where it stands alone."""


def keep_whole(page: Page, found: list[Judgement], bounds: tuple[int, int]) -> None:
    """Keep all of what is kept for the greater part, or stands in the midst of the article, between
    ``bounds``. Linear in the size of the page.
    """
    blocks = page.blocks
    first, last = bounds
    for places in _posts(blocks):
        inside = first < places[0] and places[-1] < last and _is_said(blocks, places)
        reason = because(Cause.SHOWN_POST)
        _keep_all(places, blocks, found, _kept(BlockKind.EMBED.value, reason), whatever=inside)
    for places in _parted(blocks):
        _keep_all(places, blocks, found, _kept(_TEXT, because(Cause.PARTED_SENTENCE)))
    for places in _tables(blocks):
        inside = first < places[0] and places[-1] <= last + len(places)
        known = (
            inside and len(places) >= _LEAST_ROWS and any(found[at].verdict.kept for at in places)
        )
        row = _kept(BlockKind.TABLE_ROW.value, because(Cause.BESIDE_KEPT))
        _keep_all(places, blocks, found, row, whatever=known)
    for at in _notes(page, found):
        found[at] = _replaced(found[at], _kept(found[at].kind.value, because(Cause.NOTE)))
    _keep_beside(blocks, found)


def _posts(blocks: list[PageBlock]) -> Iterable[list[int]]:
    """Return the blocks of each embedded post: who posted it and when belong to it."""
    posts: dict[Node, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.kind == BlockKind.EMBED and not block.card:
            posts.setdefault(_post(block.node), []).append(at)
    return posts.values()


def _post(node: Node) -> Node:
    """Return the outermost element of the embedded post that an element stands in."""
    while node.parent is not None and node.parent.kind == BlockKind.EMBED:
        node = node.parent
    return node


def _is_said(blocks: list[PageBlock], places: list[int]) -> bool:
    """Whether anything is said in some blocks but what links say."""
    linked = sum(blocks[at].linked for at in places)
    return linked < _MOST_LINKED * sum(len(blocks[at].text) for at in places)


def _parted(blocks: list[PageBlock]) -> list[list[int]]:
    """Return the parts of each text that cards part: what stands right before and behind them in
    the same element.
    """
    texts: list[list[int]] = []
    before = -1  # the last block that is no card
    for at, block in enumerate(blocks):
        if block.card:
            continue
        if 0 <= before < at - 1 and blocks[before].node is block.node:
            if texts and texts[-1][-1] == before:
                texts[-1].append(at)
            else:
                texts.append([before, at])
        before = at
    return texts


def _tables(blocks: list[PageBlock]) -> list[list[int]]:
    """Return the rows of each table of values, two rows at least."""
    tables: dict[Node, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.kind == BlockKind.TABLE_ROW and block.node.tag == "tr":
            table = next((node for node in block.node.outward() if node.tag == "table"), None)
            if table is not None:
                tables.setdefault(table, []).append(at)
    return [places for places in tables.values() if _holds_values(blocks, places)]


def _holds_values(blocks: list[PageBlock], places: list[int]) -> bool:
    if len(places) < _LEAST_CELLS or not _is_said(blocks, places):
        return False
    size = sum(len(blocks[at].text) for at in places)
    cells = sum(blocks[at].shown()[0].count(" | ") + 1 for at in places)
    return size <= _LONGEST_ROW * len(places) and cells >= _LEAST_CELLS * len(places)


def _notes(page: Page, found: list[Judgement]) -> list[int]:
    """Return the blocks of the notes that links in the text lead to."""
    named = {node.attributes["id"]: node for node in page.identified}
    if not named:
        return []
    texts = {
        block.node
        for block, judged in zip(page.blocks, found, strict=True)
        if judged.verdict.kept and judged.kind in BODY_KINDS
    }
    targets = {
        named[name]
        for node in page.nodes
        if node.tag == "a" and node.block in texts and (name := _noted(node)) in named
    }
    notes: dict[Node, list[int]] = {}
    for at, block in enumerate(page.blocks) if targets else ():
        note = next(
            (one for one in islice(block.node.outward(), _NOTE_REACH) if one in targets), None
        )
        if note is None and block.inner in targets:
            note = block.inner
        if note is not None:
            notes.setdefault(note, []).append(at)
    return [
        at
        for places in notes.values()
        if len(places) <= _MOST_OF_NOTE
        and sum(len(page.blocks[at].text) for at in places) <= _LONGEST_NOTE
        for at in places
        if not found[at].verdict.kept
        and page.blocks[at].veil is None
        and found[at].verdict.category in _BY_PLACE
    ]


def _noted(link: Node) -> str:
    """Return the id of the note that a link leads to, "" for any other link."""
    address = link.attributes.get("href", "")
    if address[:1] != "#":
        return ""
    raised = (link.parent is not None and link.parent.tag == "sup") or (
        link.last is not None and link.last.tag == "sup"
    )
    return address[1:] if raised or leads_to_note(address) else ""


def _keep_beside(blocks: list[PageBlock], found: list[Judgement]) -> None:
    """Keep what makes no sense to leave out: whom a kept quotation is of, and the paragraph right
    below a kept heading.
    """
    for at in range(1, len(blocks)):
        block, over = blocks[at], found[at - 1]
        if found[at].verdict.kept or not over.verdict.kept or block.veil is not None:
            continue
        if found[at].verdict.category not in _BY_PLACE or 2 * block.linked > len(block.text):
            continue
        beside = blocks[at - 1].node.parent in (block.node.parent, block.node)
        source = (
            "cite" in (block.inner.tag, block.node.tag)
            and len(block.text) <= _LONGEST_SOURCE
            and not (block.node.parent or block.node).images
            and not credits_picture(block.text)
        )
        opened = (
            over.kind == BlockKind.HEADING
            and len(block.text) >= _LEAST_PARAGRAPH
            and _ENDS.search(block.text) is not None
            and _goes_on(blocks, found, at - 1)
        )
        if beside and (source or opened) and found[at].kind in BODY_KINDS:
            found[at] = _replaced(found[at], _kept(_TEXT, because(Cause.BESIDE_KEPT)))


def _goes_on(blocks: list[PageBlock], found: list[Judgement], heading: int) -> bool:
    """Whether a heading stands with the text before it, in one element or one part further in."""
    above = next((at for at in range(heading - 1, -1, -1) if found[at].verdict.kept), None)
    parent = blocks[heading].node.parent
    if above is None or parent is None or found[above].kind == BlockKind.TITLE:
        return False
    return blocks[above].node.parent in (parent, parent.parent)


def _kept(rule: str, reason: Reason) -> Verdict:
    return Verdict(True, rule, reason)


def _replaced(judged: Judgement, verdict: Verdict) -> Judgement:
    return Judgement(judged.kind, verdict, judged.probability)


def _keep_all(
    places: list[int],
    blocks: list[PageBlock],
    found: list[Judgement],
    verdict: Verdict,
    *,
    whatever: bool = False,
) -> None:
    """Keep all blocks of a part of which half is kept at least, or ``whatever`` is; what nobody
    sees only in the first case, where it is seen elsewhere as well.
    """
    kept = sum(len(blocks[at].text) for at in places if found[at].verdict.kept)
    if whatever or 2 * kept >= sum(len(blocks[at].text) for at in places):
        for at in places:
            if not found[at].verdict.kept and (blocks[at].veil is None or not whatever):
                found[at] = Judgement(blocks[at].kind, verdict, found[at].probability)

"""Offers to subscribe where the free part of a text ends: parts that are called so, blocks that say
it plainly, and what stands around such blocks.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from reader.cleaning.markup.page import Node, PageBlock
from reader.cleaning.markup.part_names import LONGEST, names_of
from reader.cleaning.markup.selectors import above
from reader.cleaning.text.page_cache import for_one_page
from reader.cleaning.text.site_lines import SiteLines
from reader.cleaning.verdicts.categories import called, part_reason
from reader.domain.document import BlockKind, Category
from reader.domain.reason import Cause, Reason, because, cut

_CALLED = re.compile(
    r"pay-?wall|reg-?wall|subscri(?:be|ption|ber)|langganan|abonn|piano|metered|(?:^|[-_ ])offer"
    r"|(?:premium|plus|abo|membership)[-_]?(?:wall|offer|box|prompt|banner|teaser|cta)",
    re.I,
)
_TARGETS = re.compile(
    r"subscri|sign-?(?:in|up)|log-?in|regist|abo(?:nn|s?\b|-)|offer|checkout|premium|plus"
    r"|langganan|prenumer|suscri|assin|prenot",
    re.I,
)
"""What the address of a link to a subscription has in it."""
_CONTROLS = frozenset(("button", "form", "label"))
_OUTER = frozenset(("article", "main", "body", "html"))
_REACH = 6
"""How many elements from a block on are asked for their names."""
_LARGEST = 900
"""Code points of a part that is an offer; what is larger is the text that is sold."""
_LONGEST_OFFER = 420
_LONGEST_LINE = 260
_SHORT = 90
_BELOW_TEXT = 12
"""Blocks below the text among which an offer is looked for."""

_SUCH = "promotion"
Offers = dict[int, Reason]

_BY_NAME = frozenset({Cause.PART_CALLED, Cause.LOOKS_LIKE})
"""Reasons that a part's name alone gives."""


def find_offers(
    blocks: list[PageBlock], lines: SiteLines, title: int | None, kept: Sequence[bool]
) -> Offers:
    """Return which blocks offer a subscription, and why. ``kept`` is what would be kept otherwise.

    Linear in the size of the page.
    """
    start = title + 1 if title is not None else 0
    around = frozenset(blocks[title].node.outward()) if title is not None else frozenset()
    found = _below_text(blocks, lines, start, kept)
    found |= _plain_offers(blocks, lines, start)
    found |= _called_so(blocks, lines, start, around)
    return {at: reason for at, reason in found.items() if kept[at] or reason.code not in _BY_NAME}


def _plain_offers(blocks: list[PageBlock], lines: SiteLines, start: int) -> Offers:
    """Return short blocks that say plainly what they are, with the headline above them."""
    found: Offers = {}
    for at in range(start, len(blocks)):
        block = blocks[at]
        if len(block.text) > _LONGEST_OFFER or (phrase := lines.offer(block.text)) is None:
            continue
        found[at] = _says(phrase)
        over = blocks[at - 1] if at > start else None
        if (
            over is not None
            and over.kind == BlockKind.HEADING
            and (said := lines.speaks_of_offer(over.text)) is not None
        ):
            found[at - 1] = _says(said)
    return found


def _called_so(
    blocks: list[PageBlock], lines: SiteLines, start: int, around: frozenset[Node]
) -> Offers:
    """Return the blocks of small parts that are called offers, and speak of one or lead to one."""
    parts: dict[Node, list[int]] = {}
    for at in range(start, len(blocks)):
        for node in _called(blocks[at].node, around):
            parts.setdefault(node, []).append(at)
    found: Offers = {}
    for node, places in parts.items():
        texts = [blocks[at].text for at in places]
        if sum(map(len, texts)) > _LARGEST:
            continue
        if (phrase := lines.offer(" ".join(texts))) is not None:
            found |= dict.fromkeys(places, _says(phrase))
        elif any(_leads_on(blocks[at]) for at in places):
            reason = part_reason(Category.PROMOTION, called(node))
            found |= dict.fromkeys(places, reason)
    return found


def _called(node: Node, around: frozenset[Node]) -> Iterator[Node]:
    """Yield those of the near elements around a block that are called offers."""
    for at in islice(node.outward(), _REACH):
        if at.tag in _OUTER or at in around:
            return
        if at.attributes and _speaks_of_offer(names_of(at)[:LONGEST]):
            yield at


@for_one_page
def _speaks_of_offer(names: str) -> bool:
    return _CALLED.search(names) is not None


def _leads_on(block: PageBlock) -> bool:
    """Whether a block is a button, or a link to where one subscribes."""
    if block.node.tag in _CONTROLS:
        return True
    at: Node | None = block.inner
    while at is not None and at is not block.node.parent:
        if at.tag == "a" and _TARGETS.search(at.attributes.get("href", "")):
            return True
        at = at.parent
    return False


def _below_text(
    blocks: list[PageBlock], lines: SiteLines, start: int, kept: Sequence[bool]
) -> Offers:
    """Return the blocks right below the text that speak of a subscription, if one of them does so
    to the reader, with what is short and stands in one element with them or leads on.
    """
    begin = _below_running(blocks, lines, start, kept)
    end = min(begin + _BELOW_TEXT, len(blocks))
    said = {
        at: phrase
        for at in range(begin, end)
        if (phrase := _speaks(blocks[at].text, lines)) is not None
    }
    first = next((at for at in said if said[at] in lines.offers), None)
    if first is None:
        return {}
    text = blocks[max(begin - 1, 0)]
    said = {
        at: phrase
        for at, phrase in said.items()
        if at >= first or _in_one(blocks[at], blocks[first], text)
    }
    found = {at: _says(phrase) for at, phrase in said.items()}
    for step in (1, -1):
        for at in sorted(said, reverse=step < 0):
            beside = at + step
            while begin <= beside < end and beside not in found:
                block = blocks[beside]
                if len(block.text) > _SHORT or lines.correction(block.text) is not None:
                    break
                if not (_leads_on(block) or _in_one(block, blocks[at], text)):
                    break
                found[beside] = _says(said[at])
                beside += step
    return found


def _below_running(
    blocks: list[PageBlock], lines: SiteLines, start: int, kept: Sequence[bool]
) -> int:
    """Return the number of the block behind the last one of the text itself."""
    for at in range(len(blocks) - 1, start - 1, -1):
        text = blocks[at].text
        if kept[at] and len(text) > _SHORT and _speaks(text, lines) is None:
            return at + 1
    return start if any(kept) else len(blocks)


def _speaks(text: str, lines: SiteLines) -> str | None:
    """Return the first thing in a block below the text that an offer says; a longer one has to say
    two, for a sentence of the article may say one.
    """
    if len(text) > _SHORT:
        return lines.offer(text) if len(text) <= _LONGEST_LINE else None
    return lines.speaks_of_offer(text)


def _in_one(block: PageBlock, offer: PageBlock, text: PageBlock) -> bool:
    """Whether a block stands with an offer in an element in which the text does not stand."""
    parent = above(offer.node)
    if parent is None or parent.tag in _OUTER or parent in text.node.outward():
        return False
    return parent in block.node.outward()


def _says(phrase: str) -> Reason:
    return because(Cause.CONTAINS, phrase=cut(phrase), such=_SUCH)

"""Blocks whose verdict is certain by what they say or by the elements around them, whatever the
classifier makes of them: a site's own lines inside an article, offers to subscribe, a second story
below the first; corrections, captions and folded parts.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from reader.cleaning.markup.chat_export import chat_posts
from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.markup.part_names import LONGEST, names_of
from reader.cleaning.text.site_lines import SiteLines
from reader.cleaning.verdicts.second_story import second_stories
from reader.domain.document import BlockKind, Category, Verdict
from reader.domain.reason import Cause, Reason, because, cut

_LONGEST_LABEL = 90
_LONGEST_LINE = 260
_LONGEST_OFFER = 420
_LONGEST_CORRECTION = 900
_LEAST_CORRECTION = 5
"""Words of a correction; with fewer it is a date or a label."""

_MOST_TITLES = 8
"""Titles of other articles that one label stands before."""

_LINKED = 0.8
_AFTER_LAST = 12
"""Blocks below the last one of the text among which a correction is looked for."""

_STOP = re.compile(r"[.!?…。！？؟][\"'”’»)]*$")
_SENTENCES = re.compile(r"[.!?] +\w+ \w")
_PART = re.compile(r"(\b[^\W\d_]{3,20}) (\d{1,2}) ?[:：] ")
_LEAST_PARTS = 2
_WALL = re.compile(
    r"pay-?wall|reg-?wall|subscri(?:be|ption|ber)|abo-?(?:box|offer|wall)|premium-?(?:box|offer|wall)"
    r"|piano|(?:^|[-_ ])offer|metered|langganan|abonn",
    re.I,
)
_LARGEST_WALL = 900
"""Code points of a part that is called an offer; what is larger is the article behind it."""

_CAPTION = re.compile(
    r"(?:^| )(?:wp-caption-text|(?:image|img|photo|picture|media|figure)-?caption|figcaption"
    r"|caption-text|amp-caption)(?: |$)|(?:^| )caption-attachment-\d",
    re.I,
)
_SHORTCODE = re.compile(r"\[caption\b[^\]]{0,300}\].*\[/caption\]$")
"""What WordPress writes where nothing draws its captions."""

_BESIDE = frozenset(["aside", "nav", "footer", "form"])
Decided = tuple[BlockKind, Verdict]


@dataclass(slots=True)
class _Places:
    """What stands around the blocks: the outermost folded part, offer or aside that each element is
    in, by its number; -1 for most.
    """

    folded: list[int] = field(default_factory=list)
    walls: list[int] = field(default_factory=list)
    beside: list[int] = field(default_factory=list)


def certain_verdicts(
    page: Page, lines: SiteLines, title: int | None, kept: list[bool]
) -> dict[int, Decided]:
    """Return the certain verdicts of a page's blocks by their numbers. ``kept`` is what the
    classifier would keep. Linear in the size of the page.
    """
    start = title + 1 if title is not None else 0
    last = max((at for at, keep in enumerate(kept) if keep), default=-1)
    first = next((at for at, keep in enumerate(kept) if keep and at >= start), len(kept))
    around = _above(page.blocks[title].node) if title is not None else frozenset()
    places = _places(page, around)
    found: dict[int, Decided] = {}
    for at, block in enumerate(page.blocks):
        decided = None
        if first <= at <= last and block.kind != BlockKind.CAPTION and _is_caption(block):
            decided = BlockKind.CAPTION, Verdict(True, "caption", because(Cause.CAPTION_INSIDE))
        elif start <= at <= last + _AFTER_LAST:
            decided = _goes_on(block, lines, places)
        if decided is not None:
            found[at] = decided
    found |= _site_lines(page.blocks, lines, start)
    found |= _offers(page.blocks, lines, places, start)
    found |= _offers_at_end(page.blocks, lines, start, kept)
    found |= _series(page.blocks, start)
    found |= {at: _post(page.blocks[at]) for at in chat_posts(page) if at != title}
    if title is not None:
        for at, heading in second_stories(page, title, kept, around).items():
            reason = because(Cause.NEXT_STORY, heading=cut(heading))
            found[at] = _removed(page.blocks[at], Category.RECOMMENDATION, reason)
    return found


def _post(block: PageBlock) -> Decided:
    return block.kind, Verdict(True, "article text", because(Cause.CHAT_POST))


def _above(node: Node) -> frozenset[int]:
    """Return the numbers of an element and of those above it."""
    found = set()
    above: Node | None = node
    while above is not None and above.tag:
        found.add(above.order)
        above = above.parent
    return frozenset(found)


def _places(page: Page, around: frozenset[int]) -> _Places:
    places = _Places()
    in_article: list[bool] = []
    for node in page.nodes:
        above = node.parent.order if node.parent is not None and node.parent.tag else -1
        its_own = node.tag == "article" and node.order in around
        in_article.append(its_own or (above >= 0 and in_article[above]))
        for found, is_one in (
            (places.folded, node.tag == "amp-accordion"),
            (places.walls, node.tag not in ("body", "html", "main", "article") and _is_wall(node)),
            (places.beside, node.tag in _BESIDE and not in_article[-1]),
        ):
            inherited = found[above] if above >= 0 else -1
            own = is_one and node.order not in around
            found.append(inherited if inherited >= 0 else node.order if own else -1)
    return places


def _is_wall(node: Node) -> bool:
    names = names_of(node)
    return bool(names) and _speaks_of_wall(names[:LONGEST])


@lru_cache(maxsize=20_000)
def _speaks_of_wall(names: str) -> bool:
    return _WALL.search(names) is not None


def _is_caption(block: PageBlock) -> bool:
    if _SHORTCODE.match(block.text):
        return True
    node = block.node
    names = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"
    above = node.parent
    return (
        _CAPTION.search(names) is not None
        and above is not None
        and (above.images > 0 or (above.parent is not None and above.parent.images > 0))
    )


def _goes_on(block: PageBlock, lines: SiteLines, places: _Places) -> Decided | None:
    """Keep a correction, and what an AMP page folds."""
    order = block.node.order
    if places.beside[order] >= 0 or block.linked > _LINKED * len(block.text):
        return None
    if places.folded[order] >= 0:
        return block.kind, Verdict(True, "article text", because(Cause.FOLDED_PART))
    if (
        len(block.text) <= _LONGEST_CORRECTION
        and len(block.text.split()) >= _LEAST_CORRECTION
        and (words := lines.correction(block.text)) is not None
    ):
        return block.kind, Verdict(True, "correction", because(Cause.CORRECTION, phrase=words))
    return None


def _site_lines(blocks: list[PageBlock], lines: SiteLines, start: int) -> dict[int, Decided]:
    """Remove labels, lines about the next page, and lines that name another article."""
    found: dict[int, Decided] = {}
    titles, label = 0, ""
    for at in range(start, len(blocks)):
        block = blocks[at]
        if (
            titles
            and block.kind != BlockKind.HEADING
            and block.linked >= _LINKED * len(block.text)
            and len(block.text) < _LONGEST_LINE
        ):
            titles -= 1
            found[at] = _removed(
                block, Category.RELATED_LINK, because(Cause.BELOW_HEADING, heading=cut(label))
            )
            continue
        titles = 0
        decided = _site_line(block, lines)
        if decided is None:
            continue
        found[at] = decided
        if decided[1].category == Category.RELATED_LINK and not block.linked:
            titles, label = _MOST_TITLES, block.text
    return found


def _site_line(block: PageBlock, lines: SiteLines) -> Decided | None:
    text = block.text
    if len(text) > _LONGEST_LINE:
        return None
    if len(text) <= _LONGEST_LABEL and (phrase := lines.label(text)) is not None:
        return _removed(block, Category.ADVERTISEMENT, _says(Cause.READS, phrase, "advertisement"))
    if (phrase := lines.opening(text)) is not None:
        return _removed(block, Category.PROMOTION, _says(Cause.STARTS_WITH, phrase, "promotion"))
    if (phrase := lines.turns_page(text)) is not None and not _STOP.search(text):
        return _removed(block, Category.PAGER, _says(Cause.STARTS_WITH, phrase, "pager"))
    lead = lines.lead_in(text)
    if lead is not None and _names_article(block, *lead):
        reason = _says(Cause.STARTS_WITH, lead[0], "related link")
        return _removed(block, Category.RELATED_LINK, reason)
    return None


def _names_article(block: PageBlock, phrase: str, end: int) -> bool:
    """Whether what follows the words is the title of another article rather than a sentence."""
    rest = block.text[end:].strip()
    title = rest.lstrip(":：|»>→–—-").strip(" )]】")
    if not title:
        return block.kind != BlockKind.HEADING or block.linked > 0
    if block.linked >= _LINKED * len(title):
        return True
    parted = rest[:1] in ":：|»>→" and " " in phrase
    return parted and not _STOP.search(title) and not _SENTENCES.search(title)


def _offers(
    blocks: list[PageBlock], lines: SiteLines, places: _Places, start: int
) -> dict[int, Decided]:
    """Remove offers to subscribe: parts that are called so, if they are small and speak of it, and
    short blocks that say it plainly, with the headline above them.
    """
    found: dict[int, Decided] = {}
    walls: dict[int, list[int]] = {}
    for at in range(start, len(blocks)):
        block = blocks[at]
        if (wall := places.walls[block.node.order]) >= 0:
            walls.setdefault(wall, []).append(at)
        if len(block.text) <= _LONGEST_OFFER and (phrase := lines.offer(block.text)) is not None:
            found[at] = _offer(block, phrase)
            above = blocks[at - 1] if at > start else None
            if (
                above is not None
                and above.kind == BlockKind.HEADING
                and (said := lines.speaks_of_offer(above.text)) is not None
            ):
                found[at - 1] = _offer(above, said)
    for inside in walls.values():
        texts = [blocks[at].text for at in inside]
        said = lines.offer(" ".join(texts)) if sum(map(len, texts)) <= _LARGEST_WALL else None
        if said is not None:
            found |= {at: _offer(blocks[at], said) for at in inside}
    return found


def _offers_at_end(
    blocks: list[PageBlock], lines: SiteLines, start: int, kept: list[bool]
) -> dict[int, Decided]:
    """Remove blocks in a row below the text that all speak of an offer to subscribe, one of them to
    the reader.
    """
    if not any(kept):
        return {}
    running = next(
        (
            at
            for at in range(len(blocks) - 1, start - 1, -1)
            if kept[at]
            and len(blocks[at].text) > _LONGEST_LABEL
            and not lines.speaks_of_offer(blocks[at].text)
        ),
        start - 1,
    )
    begin = max(running + 1, start)
    said = {
        at: phrase
        for at in range(begin, min(begin + _AFTER_LAST, len(blocks)))
        if len(blocks[at].text) <= _LONGEST_LINE
        and (phrase := lines.speaks_of_offer(blocks[at].text)) is not None
    }
    addressed = any(phrase in lines.offers for phrase in said.values())
    return {at: _offer(blocks[at], phrase) for at, phrase in said.items()} if addressed else {}


def _offer(block: PageBlock, phrase: str) -> Decided:
    return _removed(block, Category.PROMOTION, _says(Cause.CONTAINS, phrase, "promotion"))


def _series(blocks: list[PageBlock], start: int) -> dict[int, Decided]:
    """Remove the list of a series' parts: the same word with one figure after the other, and mostly
    links behind.
    """
    found: dict[int, Decided] = {}
    at = start
    while at < len(blocks):
        run = (
            [at]
            if _PART.match(blocks[at].text) and len(blocks[at].text) < _LONGEST_LINE * 2
            else []
        )
        while run and run[-1] + 1 < len(blocks) and _PART.match(blocks[run[-1] + 1].text):
            run.append(run[-1] + 1)
        parts = [part for one in run for part in _PART.findall(blocks[one].text)]
        links = sum(blocks[one].links for one in run)
        size = sum(len(blocks[one].text) for one in run)
        linked = sum(blocks[one].linked for one in run)
        if (
            len(parts) >= _LEAST_PARTS
            and len({word.lower() for word, _ in parts}) == 1
            and [int(figure) for _, figure in parts]
            == list(range(int(parts[0][1]), int(parts[0][1]) + len(parts)))
            and 2 * links >= len(parts)
            and 3 * linked >= size
        ):
            reason = because(Cause.LISTED_ARTICLE, entries=len(parts))
            found |= {one: _removed(blocks[one], Category.RELATED_LINK, reason) for one in run}
        at = run[-1] + 1 if run else at + 1
    return found


def _says(cause: Cause, phrase: str, such: str) -> Reason:
    return because(cause, phrase=cut(phrase), such=such)


def _removed(block: PageBlock, category: Category, reason: Reason) -> Decided:
    return block.kind, Verdict(False, category.value, reason, category)

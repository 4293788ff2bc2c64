"""Blocks whose verdict is certain by what they say or by the elements around them, whatever the
classifier makes of them: a site's own lines inside an article, offers to subscribe, another story
below the first; corrections and captions.
"""

import re
from collections import Counter
from itertools import islice

from reader.cleaning.markup.caption_names import has_caption, speaks_of_caption
from reader.cleaning.markup.chat_export import chat_posts
from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.text.dates import read_date
from reader.cleaning.text.site_lines import SiteLines
from reader.cleaning.verdicts.further_stories import find_further
from reader.cleaning.verdicts.offers import find_offers
from reader.domain.document import BlockKind, Category, Verdict
from reader.domain.reason import Cause, Reason, because, cut

_LONGEST_LABEL = 90
_LONGEST_LINE = 260
_LONGEST_LETTER = 160
_LONGEST_CORRECTION = 900
_LEAST_CORRECTION = 5
"""Words of a correction; with fewer it is a date or a label."""

_UNPARTED = re.compile("[\u0e00-\u0eff\u2e80-\U0010ffff]")
"""Signs of scripts without spaces: Thai, Lao, and those of East Asia."""
_SIGNS_OF_WORD = 2
"""Signs of a word of theirs, on the average of Chinese."""

_LEAST_CAPTION, _MOST_CAPTION = 4, 40
"""Words of a text that a picture shares its element with."""
_FIGURE_REACH = 3
_MOST_TITLES = 8
"""Titles of other articles that one label stands before."""

_LINKED = 0.8
_AFTER_LAST = 12
"""Blocks below the last one of the text among which a correction is looked for."""

_STOP = re.compile(r"[.!?…。！？؟][\"'”’»)]*$")
_SENTENCES = re.compile(r"[.!?] +\w+ \w")
_PART = re.compile(r"(\b[^\W\d_]{3,20}) (\d{1,2}) ?[:：] ")
_LEAST_PARTS = 2
_CAPTION = re.compile(
    r"(?:^| )(?:wp-caption-text|(?:[\w-]*[-_])?(?:image|img|photo|picture|media|figure)?-?caption"
    r"(?:[-_]{1,2}(?:text|body|content|inner|title))?|figcaption|amp-caption)(?: |$)"
    r"|(?:^| )caption-attachment-\d",
    re.I,
)
_SHORTCODE = re.compile(r"\[caption\b[^\]]{0,300}\].*\[/caption\]$")
"""What WordPress writes where nothing draws its captions."""

_PLAYER = re.compile(r"\[[\w -]{2,20}:[^\[\]]{1,80}\W*\Z")
"""What a site writes where a script puts a player; the closing bracket may be stripped."""

_QUOTED = re.compile(r"(?:\"[^\"]+\"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|'[^']+'|‘[^’]+’)\s*[:：]?\Z")
"""A title in quotation marks and nothing else."""

_EMBED_TAG = re.compile(
    r"<(?:iframe|script|embed|object|ins|amp-\w{1,40}|blockquote|div|center)(?=\s)([^<>]*)", re.I
)
"""The beginning of markup that a page shows as its text: somebody pasted the code of an embedded
part. Its attributes, which are looked at apart so that none is looked for behind each other.
"""
_EMBED_ATTRIBUTE = re.compile(r"\b(?:src|class|width|height|data-[\w-]{1,60}|id)\s{0,20}=", re.I)

_WHOLE = frozenset(["body", "main", "html"])
_BESIDE = frozenset(["aside", "nav", "footer", "form"])
_LEAST_TEXTS = 3
"""Paragraphs by which an element is one that holds the article's text."""
_DEEPEST = 200
"""How many elements above a block are asked, which is more than people nest."""

Decided = tuple[BlockKind, Verdict]


def certain_verdicts(
    page: Page, lines: SiteLines, title: int | None, kept: list[bool]
) -> dict[int, Decided]:
    """Return the certain verdicts of a page's blocks by their numbers. ``kept`` is what the
    classifier would keep. Linear in the size of the page.
    """
    start = title + 1 if title is not None else 0
    last = max((at for at, keep in enumerate(kept) if keep), default=-1)
    first = next((at for at, keep in enumerate(kept) if keep and at >= start), len(kept))
    around = frozenset(page.blocks[title].node.outward() if title is not None else ())
    texts = Counter(
        block.node.parent
        for at, block in enumerate(page.blocks)
        if kept[at] and at >= start and block.kind == BlockKind.PARAGRAPH
    )
    inside = frozenset(
        node
        for node, count in texts.items()
        if node is not None and count >= _LEAST_TEXTS and node.tag not in _WHOLE
    )
    found: dict[int, Decided] = {}
    for at, block in enumerate(page.blocks):
        decided = None
        if (
            first <= at <= last
            and block.kind != BlockKind.CAPTION
            and (_is_caption(block) or (not kept[at] and _is_below_picture(block)))
        ):
            decided = BlockKind.CAPTION, Verdict(True, "caption", because(Cause.CAPTION_INSIDE))
        elif start <= at <= last + _AFTER_LAST:
            decided = _correction(block, lines, around, inside)
        if decided is not None:
            found[at] = decided
    end = min(last + _AFTER_LAST, len(page.blocks) - 1)
    found |= _headed_correction(page.blocks, lines, range(start, end))
    found |= _site_lines(page.blocks, lines, kept, start) | _letters(
        page.blocks, lines, kept, start
    )
    found |= {
        at: _removed(page.blocks[at], Category.PROMOTION, reason)
        for at, reason in find_offers(page.blocks, lines, title, kept).items()
    }
    found |= _series(page.blocks, start)
    found |= {at: _post(page.blocks[at]) for at in chat_posts(page) if at != title}
    if title is not None:
        for at, heading in find_further(page, title, kept).items():
            reason = because(Cause.FURTHER_STORY, heading=cut(heading))
            found[at] = _removed(page.blocks[at], Category.RECOMMENDATION, reason)
    return found


def _post(block: PageBlock) -> Decided:
    return block.kind, Verdict(True, "article text", because(Cause.CHAT_POST))


def _is_caption(block: PageBlock) -> bool:
    if _SHORTCODE.match(block.text):
        return True
    node = block.node
    near = (node, block.inner) if block.inner.block is node else (node,)
    above = node.parent
    return (
        any(map(_is_called_caption, near))
        and above is not None
        and (above.images > 0 or (above.parent is not None and above.parent.images > 0))
    )


def _is_called_caption(node: Node) -> bool:
    names = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"
    return "aption" in names and any(map(_names_caption, names.split()))


def _names_caption(name: str) -> bool:
    return "aption" in name and _CAPTION.search(name) is not None and not speaks_of_caption(name)


def _has_caption(node: Node) -> bool:
    """Whether an element is called as one that holds a picture with its caption."""
    return any(map(has_caption, node.attributes.get("class", "").split()))


def _is_below_picture(block: PageBlock) -> bool:
    """Whether a short text shares a figure, or a paragraph, with a picture."""
    if not _LEAST_CAPTION <= len(block.text.split()) <= _MOST_CAPTION:
        return False
    if 2 * block.linked > len(block.text) or not block.node.images:
        return False
    return (
        _has_caption(block.node)
        or block.node.tag == "p"
        or any(node.tag == "figure" for node in islice(block.node.outward(), _FIGURE_REACH))
    )


def _headed_correction(
    blocks: list[PageBlock], lines: SiteLines, span: range
) -> dict[int, Decided]:
    """Keep a correction that stands below a heading which says so."""
    found: dict[int, Decided] = {}
    for at in span:
        block, below = blocks[at], blocks[at + 1]
        if len(block.text) > _LONGEST_LABEL or len(below.text) > _LONGEST_CORRECTION:
            continue
        words = lines.heads_correction(block.text)
        if words is None or below.node.parent is not block.node.parent:
            continue
        for one in (at, at + 1) if _says_something(below.text) and not below.linked else ():
            verdict = Verdict(True, "correction", because(Cause.CORRECTION, phrase=words))
            found[one] = blocks[one].kind, verdict
    return found


def _correction(
    block: PageBlock, lines: SiteLines, around: frozenset[Node], inside: frozenset[Node]
) -> Decided | None:
    """Keep a correction of the article. ``around`` are the elements that the title stands in,
    ``inside`` those that hold the text itself.
    """
    if (
        len(block.text) > _LONGEST_CORRECTION
        or not _says_something(block.text)
        or (words := lines.correction(block.text)) is None
        or block.linked > _LINKED * len(block.text)
        or _is_beside(block.node, around, inside)
        or read_date(block.text, whole=True) is not None
    ):
        return None
    return block.kind, Verdict(True, "correction", because(Cause.CORRECTION, phrase=words))


def _says_something(text: str) -> bool:
    """Whether a text is more than a label, in a script with spaces or without."""
    words = len(text.split())
    if words < _LEAST_CORRECTION and not text.isascii():
        words += len(_UNPARTED.findall(text)) // _SIGNS_OF_WORD
    return words >= _LEAST_CORRECTION


def _is_beside(node: Node, around: frozenset[Node], inside: frozenset[Node]) -> bool:
    """Whether an element stands in an aside, menu or footer outside the title's article."""
    beside = False
    for at in islice(node.outward(), _DEEPEST):
        if at in inside:
            return False
        if at in around:
            return beside and all(outer.tag != "article" for outer in at.outward())
        beside |= at.tag in _BESIDE
    return beside


def _site_lines(
    blocks: list[PageBlock], lines: SiteLines, kept: list[bool], start: int
) -> dict[int, Decided]:
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
        decided = _site_line(block, lines, kept=kept[at])
        if decided is None:
            continue
        found[at] = decided
        if decided[1].category == Category.RELATED_LINK and not block.linked:
            titles, label = _MOST_TITLES, block.text
    return found


def _letters(
    blocks: list[PageBlock], lines: SiteLines, kept: list[bool], start: int
) -> dict[int, Decided]:
    """Remove short blocks that ask for an address to send the site's letter to."""
    found: dict[int, Decided] = {}
    for at in range(start, len(blocks)):
        if kept[at] and len(blocks[at].text) <= _LONGEST_LETTER:
            phrase = lines.asks_address(blocks[at].text)
            if phrase is not None:
                reason = _says(Cause.CONTAINS, phrase, "newsletter")
                found[at] = _removed(blocks[at], Category.NEWSLETTER, reason)
    return found


def _site_line(block: PageBlock, lines: SiteLines, *, kept: bool) -> Decided | None:
    text = block.text
    if text[:1] == "<" and block.kind != BlockKind.CODE and _is_embed_code(text):
        return _removed(block, Category.OTHER, _says(Cause.STARTS_WITH, text[:20], "other"))
    if len(text) > _LONGEST_LINE:
        return None
    return _own_line(block, lines, kept=kept) or _other_article(block, lines)


def _is_embed_code(text: str) -> bool:
    """Whether a text is the code of an embedded part. Linear."""
    tag = _EMBED_TAG.match(text) if text.endswith(">") else None
    return tag is not None and _EMBED_ATTRIBUTE.search(tag[1]) is not None


def _own_line(block: PageBlock, lines: SiteLines, *, kept: bool) -> Decided | None:
    """Remove a label, or a line that speaks of the site or the page."""
    text = block.text
    trusted = not kept or 3 * block.linked >= len(text)
    category = None
    if len(text) <= _LONGEST_LABEL and (phrase := lines.label(text)) is not None:
        category, cause = Category.ADVERTISEMENT, Cause.READS
    elif len(text) <= _LONGEST_LABEL and (phrase := lines.says_reading_time(text)) is not None:
        category, cause = Category.NAVIGATION, Cause.CONTAINS
    elif (phrase := lines.opening(text, trusted=trusted)) is not None:
        category, cause = Category.PROMOTION, Cause.STARTS_WITH
    elif (phrase := lines.turns_page(text)) is not None and not _STOP.search(text):
        category, cause = Category.PAGER, Cause.STARTS_WITH
    if category is None or phrase is None:
        return None
    return _removed(block, category, _says(cause, phrase, category.value))


def _other_article(block: PageBlock, lines: SiteLines) -> Decided | None:
    """Remove a line that names another article."""
    lead = lines.lead_in(block.text)
    if lead is None and 3 * block.linked > len(block.text):
        foreign = lines.lead_in(block.text, foreign=True)
        lead = foreign if foreign is not None and _links_rest(block, foreign[1]) else None
    if lead is None or not _names_article(block, *lead):
        return None
    reason = _says(Cause.STARTS_WITH, lead[0], "related link")
    return _removed(block, Category.RELATED_LINK, reason)


def _links_rest(block: PageBlock, end: int) -> bool:
    """Whether what follows the words is a link."""
    return block.linked > 0 and block.linked >= _LINKED * len(_title_behind(block, end))


def _title_behind(block: PageBlock, end: int) -> str:
    return block.text[end:].strip().lstrip(":：|»>→–—-").strip(" )]】")


def _names_article(block: PageBlock, phrase: str, end: int) -> bool:
    """Whether what follows the words is the title of another article rather than a sentence."""
    rest = block.text[end:].strip()
    title = _title_behind(block, end)
    if not title:
        return block.kind != BlockKind.HEADING or block.linked > 0
    if block.linked >= _LINKED * len(title) or _PLAYER.search(title):
        return True
    parted = rest[:1] in ":：|»>→" and " " in phrase
    if " " in phrase and _QUOTED.match(rest):
        return True
    return parted and not _STOP.search(title) and not _SENTENCES.search(title)


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

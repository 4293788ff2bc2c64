"""The days that short lines near the title show to readers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.cleaning.markup.page import Node, Page, PageBlock
from reader.cleaning.markup.part_names import GROUPS, name_bits
from reader.cleaning.metadata.bylines import CLOSE, has_foreign_name
from reader.cleaning.metadata.date_lines import DatedLine, label_of, read_line
from reader.cleaning.text.dates import NEWEST_YEAR, DateReading, find_dates, words_beside
from reader.cleaning.text.phrases import PhraseBook, fold
from reader.domain.document import BlockKind

_DATED = sum(
    1 << bit for bit, (group, _) in enumerate(GROUPS) if group in ("date", "byline", "meta")
)
_DATING = ("mark published", "mark updated", "mark byline")
_NO_PUBLICATION = re.compile(
    r"registriert|registered|joined|member since|mitglied seit|geboren|\bborn\b|出生|农历|^\s*[—–]",
    re.I,
)
_LONGEST_LINE = 160
_MOST_WORDS = 24
_BESIDE_TITLE = 12
_MOST_BESIDE = 10
_MOST_AFTER = 12
"""Words that may follow a date with which a line close to the title begins: "11 December 2023 -
Words by … - 7 min read".
"""
_OPENING = 24
_BESIDE_MARKED = 3
"""Lines below one that says of what its date is, in which another without such a word still counts:
farther down it is another article's.
"""
_TEASER = re.compile(r"teaser|recirc|promo(?!ted)|related|headlines|\bcards?\b", re.I)
_LEAST_TEXT = 2
"""Long blocks that make a text; one may be a summary above the byline."""
_TODAY = re.compile(
    r"(?:^|[-_\s])(?:todays?|current-?_?(?:date|day|time)|(?:mast-?head|top-?bar|nav)-?_?date"
    r")(?:$|[-_\s])",
    re.I,
)
"""In the class of what shows the day on which a page is looked at."""
_APART = frozenset(["aside", "nav", "footer"])
_REACH = 3
_LEAST_TITLE = 4
"""Words of a link that is more than a name: it is the title of another article."""


@dataclass(frozen=True, slots=True)
class ShownDay:
    """A day that a line shows. ``close`` says that the line stands by the title and holds little
    but the date.
    """

    day: str
    close: bool


@dataclass(frozen=True, slots=True)
class ShownDates:
    """Reads the dates that the blocks ``where``, near the title, show."""

    page: Page
    where: Sequence[int]
    book: PhraseBook
    title: str | None
    reading: DateReading

    def find(self, known: set[str]) -> tuple[list[ShownDay], str | None]:
        """Return the days of publication, in the order of their lines, and that of the last change.

        ``known`` are days that the page gives elsewhere: of two readings of a date the one among
        them counts.
        """
        days: list[ShownDay] = []
        unmarked: list[ShownDay] = []
        updated = None
        settled: int | None = None
        for rank, at in enumerate(self.where):
            block = self.page.blocks[at]
            if not self._may_date(block, at):
                continue
            line = self._read(block, at, known, rank)
            updated = updated or next(iter(line.changed), None)
            close = rank < _BESIDE_TITLE and words_beside(line.before) <= _MOST_BESIDE
            days += [ShownDay(day, close) for day in line.published[:1]]
            if line.changed or line.published:
                settled = settled or rank
            if settled is None or rank - settled <= _BESIDE_MARKED:
                unmarked += [ShownDay(day, close) for day in line.unmarked[:1]]
        return [*days, *unmarked], updated

    def _may_date(self, block: PageBlock, at: int) -> bool:
        """Whether a block is a short line with a figure that may date the article."""
        if block.node.hidden or len(block.text) > _LONGEST_LINE:
            return False
        if not any(map(str.isdigit, block.text)) and "年" not in block.text:
            return False
        is_title = fold(block.text) == fold(self.title or "")
        return not (
            is_title
            or of_another_article(self.page, at, self.where)
            or _is_of_something_else(block)
        )

    def _read(self, block: PageBlock, at: int, known: set[str], rank: int) -> DatedLine:
        """Return what a line says of dates; nothing where it is too long to be there for them."""
        text = block.text
        if len(text.split()) > _MOST_WORDS:
            return DatedLine()
        label = label_of(self.page.blocks[at - 1].text) if at else None
        hit = self.book.find(text)
        marked = label is not None or (hit is not None and hit.category in _DATING)
        dated = marked or bool(name_bits(block.node) & _DATED) or block.inner.tag == "time"
        short = replace(self.reading, newest=self.reading.newest or NEWEST_YEAR)
        opening = rank < CLOSE and words_beside(text) <= _MOST_AFTER
        if opening and not dated:
            first = next(iter(find_dates(text, short)), None)
            dated = first is not None and first.start == 0 and first.end <= _OPENING
        reading = short if dated else self.reading
        if not dated:
            line = read_line(text, reading, label)
            said = line.published or line.changed
            if not said and words_beside(text) > 6:
                return DatedLine()
        return self._best(text, reading, label, known)

    def _best(
        self, text: str, reading: DateReading, label: bool | None, known: set[str]
    ) -> DatedLine:
        """Return the reading of a line whose days are known from elsewhere, else the page's own."""
        first = read_line(text, reading, label)
        days = {*first.published, *first.changed, *first.unmarked}
        if days & known:
            return first
        turned = read_line(text, replace(reading, day_first=not reading.day_first), label)
        other = {*turned.published, *turned.changed, *turned.unmarked}
        return turned if other & known else first


def of_another_article(page: Page, at: int, where: Sequence[int], node: Node | None = None) -> bool:
    """Whether the block ``at`` is a teaser's, a comment's or a side column's, as none right below
    the title is. ``node`` is the element asked about, where it is not the block's own.
    """
    if at >= len(page.blocks) or (at in where[:CLOSE] and not _is_below_text(page, at, where)):
        return False
    node = (node or page.blocks[at].node).block
    if has_foreign_name(node):
        return True
    above: Node | None = node
    for _ in range(_REACH):
        if above is None or above.tag in ("body", "html", "main", "article"):
            break
        if above.tag in _APART or _TEASER.search(above.attributes.get("class", "")):
            return True
        above = above.parent
    return any(_is_linked_title(page, beside, node) for beside in (at - 1, at, at + 1))


def _is_below_text(page: Page, at: int, where: Sequence[int]) -> bool:
    """Whether the article's text stands between the title and a block, as where it is short."""
    between = page.blocks[where[0] : at]
    return sum(len(block.text) > _LONGEST_LINE for block in between) >= _LEAST_TEXT


def _is_linked_title(page: Page, at: int, node: Node) -> bool:
    """Whether a block is a title that leads elsewhere, in the same box as an element."""
    if not 0 <= at < len(page.blocks):
        return False
    block = page.blocks[at]
    boxes = (node, node.parent)
    return (
        block.links <= 1
        and 10 * block.linked >= 8 * len(block.text)
        and words_beside(block.text) >= _LEAST_TITLE
        and (block.node.parent in boxes or block.node in boxes)
        and block.node.parent is not None
        and block.node.parent.tag not in ("body", "main", "article")
    )


def _is_of_something_else(block: PageBlock) -> bool:
    """Whether a line's date is that of a quoted post, of a picture, of a table's row, of a person,
    or of the day on which the page was looked at.
    """
    if any(_TODAY.search(node.attributes.get("class", "")) for node in (block.inner, block.node)):
        return True
    dated = block.inner.tag == "time" or name_bits(block.node) & _DATED
    foreign = "%" in block.text or (
        not dated and block.kind in (BlockKind.QUOTE, BlockKind.CAPTION)
    )
    return foreign or _NO_PUBLICATION.search(block.text) is not None

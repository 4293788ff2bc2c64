"""What the cleaned view shows, from the top: what is known of the article, its kept blocks, and
ghosts for the rest.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from itertools import chain, groupby
from types import MappingProxyType

from PySide6.QtCore import QLocale

from reader.domain.article import Article
from reader.domain.document import Block, BlockKind, Category, MarkKind, Verdict
from reader.domain.message import COUNT, listed, translate
from reader.domain.reason_sentences import category_name, category_names, sentence_for
from reader.ui.look.styles import Decoration, Face, Style
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.row_picture import SIGN, RowPicture
from reader.ui.widgets.rows import Row
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import is_mirrored, isolated
from reader.ui.words.saying import said

RESTORE, RESTORE_ALL, ALWAYS = "restore", "restore all", "always"
"""What rows about removed blocks offer."""

_BETWEEN_LINES = 0.1
"""Ems between the lines of a poem or an address."""


def cleaned_rows(
    article: Article,
    opened: Set[int],
    colours: ReadingColours,
    pictures: Mapping[int, RowPicture] = MappingProxyType({}),
) -> list[Row]:
    """Return the rows of an article. A ghost with one of its blocks in ``opened`` is open.
    ``pictures`` stand above their captions, by whose blocks they are given.
    """
    rows = [*_head(article, colours)]
    pairs = zip(article.document.blocks, article.ledger(), strict=True)
    for kept, group in groupby(pairs, key=lambda pair: pair[1].kept):
        run = list(group)
        if kept:
            rows += _kept(article, [block for block, _ in run], colours, pictures)
        else:
            rows += _ghost(article, run, opened, colours)
    return rows


def _kept(
    article: Article,
    blocks: Sequence[Block],
    colours: ReadingColours,
    pictures: Mapping[int, RowPicture],
) -> Iterator[Row]:
    styles, text = _styles(colours), article.document.text
    for block, following in zip(blocks, chain(blocks[1:], (None,)), strict=True):
        style, place = styles[block.kind], block.index
        words = text[block.start : block.end]
        if block.marks or (following is not None and following.marks):
            style = _drawn(style, block, following)
        if place in pictures:
            yield from _picture(place, pictures[place], words, colours)
        yield Row(words, style, place)


def _picture(
    caption: int, picture: RowPicture, words: str, colours: ReadingColours
) -> Iterator[Row]:
    """Yield a picture, or what is said in its place unless the caption says so."""
    if not picture.image.isNull():
        style = Style(colours.text, above=0.6, below=0.3, line_height=1.0)
        yield Row(SIGN, style, note=picture.alternative, picture=caption)
    elif len(picture.alternative.split()) > 1 and picture.alternative not in words:
        style = Style(colours.muted, 0.76, Face.INTERFACE, above=0.4, below=0.2, line_height=1.3)
        sentence = translate("CleanedView", "Picture, not in the library: {words}")
        yield Row(said(sentence.where(words=picture.alternative)), style)


def _drawn(style: Style, block: Block, following: Block | None) -> Style:
    """Return how a block is set that is a line of a text, an item with a number, or struck out."""
    is_line = block.is_marked(MarkKind.LINE)
    goes_on = following is not None and following.is_marked(MarkKind.LINE)
    has_bullet = style.decoration is Decoration.BULLET
    without_bullet = has_bullet and (is_line or block.is_marked(MarkKind.NUMBER))
    return replace(
        style,
        struck=block.is_marked(MarkKind.STRUCK),
        above=0.0 if is_line else style.above,
        below=_BETWEEN_LINES if goes_on else style.below,
        decoration=Decoration.NONE if without_bullet else style.decoration,
    )


def _head(article: Article, colours: ReadingColours) -> Iterator[Row]:
    metadata = article.metadata
    notice = _pages_notice(article)
    if notice:
        yield Row(
            notice,
            Style(
                colours.caption,
                0.78,
                Face.INTERFACE,
                below=1.0,
                decoration=Decoration.NONE,
                ghost=True,
            ),
        )
    known = [metadata.site, shown_date(metadata.published, QLocale()), ", ".join(metadata.authors)]
    line = "  ·  ".join(isolated(part) for part in known if part)
    if line:
        yield Row(line, Style(colours.muted, 0.78, Face.INTERFACE, below=0.9))
    ledger = article.ledger()
    titled = any(
        block.kind is BlockKind.TITLE and ledger[block.index].kept
        for block in article.document.blocks
    )
    if metadata.title and not titled:
        yield Row(metadata.title, _styles(colours)[BlockKind.TITLE])


def _pages_notice(article: Article) -> str:
    """Return which pages of the article are not there; "" where none is missing."""
    page, total = article.metadata.page, article.metadata.pages_total
    if total is None or total <= 1:
        return ""
    if article.pages:
        missing = ", ".join(map(str, article.missing_pages()))
        sentence = translate(
            "CleanedView",
            "The article has {total} pages. Not here yet: {pages}. Import them to join them.",
        )
        return said(sentence.where(total=total, pages=missing)) if missing else ""
    if page is None:
        sentence = translate(
            "CleanedView",
            "This is one page of {total}. Import the other pages to join them.",
        )
        return said(sentence.where(total=total))
    sentence = translate(
        "CleanedView",
        "This is page {page} of {total}. Import the other pages to join them.",
    )
    return said(sentence.where(page=page, total=total))


def _ghost(
    article: Article,
    run: Sequence[tuple[Block, Verdict]],
    opened: Set[int],
    colours: ReadingColours,
) -> Iterator[Row]:
    first, end = run[0][0].index, run[-1][0].index + 1
    is_open = any(block.index in opened for block, _ in run)
    head = Style(
        colours.muted,
        0.74,
        Face.INTERFACE,
        above=0.5,
        below=0.4 if is_open else 0.9,
        line_height=1.2,
        ghost=True,
    )
    yield Row(
        _triangle(is_open) + _ghost_title([verdict for _, verdict in run]),
        head,
        covers=(first, end),
        acts=_acts(len(run), alone=len(run) == 1),
    )
    if is_open:
        for block, verdict in run:
            yield from _ghost_block(article, block, verdict, colours, len(run))


def _triangle(is_open: bool) -> str:
    return "▾  " if is_open else "◂  " if is_mirrored() else "▸  "


def _acts(removed: int, *, alone: bool) -> tuple[tuple[str, str], ...]:
    """Return what a row about removed blocks offers: about one (``alone``), or all of a group."""
    restore = (RESTORE, said(translate("CleanedView", "Restore")))
    restore_all = (RESTORE_ALL, said(translate("CleanedView", "Restore all")))
    always = (ALWAYS, said(translate("CleanedView", "Always…")))
    if not alone:
        return (restore_all,)
    return (restore, restore_all, always) if removed > 1 else (restore, always)


def _ghost_title(verdicts: Sequence[Verdict]) -> str:
    kinds = dict.fromkeys(verdict.category or Category.OTHER for verdict in verdicts)
    count = len(verdicts)
    sentence = translate(
        "CleanedView",
        "%n removed · {categories}",
        "1 removed · {categories}",
        COUNT,
        count
    )  # fmt: skip
    names = [category_name(kind) if count == 1 else category_names(kind) for kind in kinds]
    return said(sentence.where(categories=listed(names)))


def _ghost_block(
    article: Article, block: Block, verdict: Verdict, colours: ReadingColours, removed: int
) -> Iterator[Row]:
    """Yield the words of a removed block, and below them, small, why it was removed."""
    acts = _acts(removed, alone=True)
    pale = Style(
        colours.removed,
        0.92,
        above=0.3,
        below=0.1,
        line_height=1.4,
        ghost=True,
        struck=block.is_marked(MarkKind.STRUCK),
    )
    yield Row(article.document.block_text(block), pale, block=block.index, acts=acts)
    small = Style(
        colours.muted, 0.7, Face.INTERFACE, above=0.0, below=0.6, line_height=1.2, ghost=True
    )
    yield Row(said(sentence_for(verdict.reason)), small, about=block.index, acts=acts)


@cache
def _styles(colours: ReadingColours) -> dict[BlockKind, Style]:
    """Return how kept blocks are set, by their kinds."""
    aside = Style(colours.muted, 0.82, Face.INTERFACE, below=0.6, line_height=1.3)
    caption = Style(colours.caption, 0.82, Face.INTERFACE, above=0.2, below=1.2, line_height=1.4)
    return {
        BlockKind.TITLE: Style(
            colours.heading, 1.75, bold=True, above=0.2, below=0.9, line_height=1.2
        ),
        BlockKind.SUMMARY: Style(colours.caption, 1.14, italic=True, below=1.1, line_height=1.45),
        BlockKind.BYLINE: aside,
        BlockKind.DATELINE: aside,
        BlockKind.CREDIT: replace(aside, size=0.74, below=0.4),
        BlockKind.CAPTION: caption,
        BlockKind.EMBED: Style(
            colours.text,
            0.88,
            Face.INTERFACE,
            indent=1,
            above=0.6,
            below=0.6,
            decoration=Decoration.QUOTE,
        ),
        BlockKind.HEADING: Style(
            colours.heading, 1.25, bold=True, above=1.5, below=0.5, line_height=1.25
        ),
        BlockKind.PARAGRAPH: Style(colours.text, above=0.9, below=0.9),
        BlockKind.QUOTE: Style(
            colours.text, indent=1, above=1.0, below=1.0, decoration=Decoration.QUOTE
        ),
        BlockKind.LIST_ITEM: Style(colours.text, indent=2, below=0.4, decoration=Decoration.BULLET),
        BlockKind.TABLE_ROW: Style(
            colours.text,
            0.88,
            Face.INTERFACE,
            below=0.5,
            line_height=1.3,
            decoration=Decoration.RULE,
        ),
        BlockKind.CODE: Style(colours.text, 0.86, Face.CODE, below=0.8, line_height=1.35),
    }

"""From a source to its document: decode, segment, judge, describe."""

import gc
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import itemgetter

from reader.cleaning.markup.chat_export import chat_name
from reader.cleaning.markup.live_updates import live_updates
from reader.cleaning.markup.page import MOST_BLOCKS, Page, PageBlock, TooManyPieces
from reader.cleaning.markup.undrawn import find_undrawn, find_undrawn_updates
from reader.cleaning.markup.unseen import read_page
from reader.cleaning.metadata.captures import (
    bars,
    canonical_of,
    described,
    own_address,
    read_copy,
    read_line_of_copy,
)
from reader.cleaning.metadata.description import About, describe, language_of, read_head
from reader.cleaning.metadata.paging import (
    LONGEST_LINE,
    Pages,
    combined,
    read_current,
    read_line,
    read_neighbours,
    read_pages,
    read_title,
)
from reader.cleaning.metadata.reader_mode import ReaderView, read_view, with_author
from reader.cleaning.metadata.titles import choose_title
from reader.cleaning.model.classifier import PAGE_FOREST, TEXT_FOREST, likelihood
from reader.cleaning.model.line_features import measure_lines
from reader.cleaning.text.decoding import decode
from reader.cleaning.text.language import detect
from reader.cleaning.text.lines import measure
from reader.cleaning.text.page_cache import forget
from reader.cleaning.text.phrases import phrase_book
from reader.cleaning.text.written_text import WrittenText
from reader.cleaning.verdicts.folded_parts import keep_folded
from reader.cleaning.verdicts.judgement import Judgement
from reader.cleaning.verdicts.line_reasons import LineJudge
from reader.cleaning.verdicts.page_verdicts import (
    below_title,
    judge,
    near_title,
    pager_texts,
)
from reader.cleaning.verdicts.text_verdicts import ScrapedText
from reader.cleaning.verdicts.word_documents import (
    is_word_document,
    keep_document,
    shown_title,
)
from reader.domain.captures import Capture, read_capture
from reader.domain.document import (
    BODY_KINDS,
    DATA_RULE,
    BlockKind,
    Category,
    Cleaned,
    Mark,
    MarkKind,
    Metadata,
    Verdict,
    assemble,
)
from reader.domain.errors import CleaningFailed, NoText, SourceTooLarge
from reader.domain.message import translate
from reader.domain.reason import Cause, because
from reader.domain.source import SourceDocument

LARGEST = 20_000_000
"""Bytes of a source beyond which it is refused."""

_ONE_LINE = frozenset((BlockKind.TITLE, BlockKind.HEADING))
"""Kinds whose lines are one text however they are broken."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, or several that are its lines, with the verdict on them. ``number`` is what the
    first begins with in a list.
    """

    kind: BlockKind
    lines: tuple[str, ...]
    verdict: Verdict
    number: str = ""

    def marks(self, place: int) -> tuple[Mark, ...]:
        """Return how the line with a number is drawn, with offsets in the line."""
        if not place and not self.number and self.verdict.reason.code != Cause.STRUCK_OUT:
            return ()  # as nearly all
        return tuple(self._marks(place))

    def _marks(self, place: int) -> Iterator[Mark]:
        whole = len(self.lines[place])
        if place == 0 and self.number:
            yield Mark(MarkKind.NUMBER, 0, len(self.number.rstrip()))
        if place:
            yield Mark(MarkKind.LINE, 0, whole)
        if self.verdict.reason.code == Cause.STRUCK_OUT:
            yield Mark(MarkKind.STRUCK, 0, whole)


_IN_DATA = Verdict(True, DATA_RULE, because(Cause.IN_DATA))
_BYLINE = Verdict(True, "byline", because(Cause.AUTHOR_NEAR_TITLE))
_STAND_IN = Verdict(False, Category.OTHER.value, because(Cause.STAND_IN), Category.OTHER)


@contextmanager
def _one_source() -> Iterator[None]:
    """Let the garbage collector wait: the elements of a page are all in use until its document is
    made, and to look through them again and again takes a seventh of the time. What was kept of
    the source in between is forgotten at the end.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        forget()
        if collects:
            gc.enable()


@_one_source()
def clean_text(source: SourceDocument, model: str = TEXT_FOREST) -> Cleaned:
    """Clean scraped plain text. ``model`` names the classifier's forest."""
    text = WrittenText(_text_of(source))
    if not text.rows:
        raise NoText(source.name)
    if len(text.rows) > MOST_BLOCKS:
        raise CleaningFailed(
            source.name,
            translate("Errors", "it has more than {most} lines").where(most=f"{MOST_BLOCKS:,}"),
        )
    language = detect("\n".join(row.text for row in text.rows))
    lines = measure(text.joined(language), phrase_book(language))
    scraped = ScrapedText(lines)
    features = measure_lines(lines, language, scraped.title_text)
    decisions = scraped.judge(LineJudge(lines, features, likelihood(features, model)))
    said = (scraped.pages(), *(read_line(row.text) for row in text.rows))
    page, pages_total = combined((*said, read_title((scraped.title_text or "",))))
    capture = read_capture(source.address) or read_line_of_copy(row.text for row in text.rows)
    metadata = Metadata(
        title=scraped.title_text,
        authors=scraped.authors(),
        published=scraped.published(),
        site=scraped.site,
        language=language,
        url=own_address(source.address, capture) or (capture.address if capture else None),
        page=page,
        pages_total=pages_total,
    )
    metadata = described(metadata, capture)
    judged = [
        (decision, block)
        for decision, blocks in zip(decisions, text.block_texts(), strict=True)
        for block in blocks
    ]
    pieces = [(decision.kind, block) for decision, block in judged]
    return Cleaned(assemble(pieces, metadata), tuple(decision.verdict for decision, _ in judged))


@_one_source()
def clean_html(source: SourceDocument, model: str = PAGE_FOREST) -> Cleaned:
    """Clean a page. ``model`` names the classifier's forest."""
    try:
        markup = _text_of(source)
        page = read_page(markup)
        head = read_head(page)
        canonical = canonical_of(head.canonical, source.address)
        capture = read_copy(page, markup, (canonical, source.address, head.first(("og:url",))))
        head = replace(head, canonical=own_address(canonical, capture))
        is_document = is_word_document(page)
        title = (shown_title(page) if is_document else None) or chat_name(page)
        title = title or choose_title(page, head)
        language = language_of(page, head)
        judged = judge(page, head, title, language, model) if page.blocks else []
        keep_folded(page, judged)
        judged = keep_document(page, judged, title) if is_document else judged
        view = read_view(page)
        archive = _judge_shell(page, judged, capture, view)
        undrawn = find_undrawn(page.blocks, head.article.body, below_title(judged))
        updates = find_undrawn_updates(page.blocks, live_updates(page.data))
    except TooManyPieces as problem:
        raise CleaningFailed(
            source.name,
            translate("Errors", "it falls into more than {most} pieces").where(
                most=f"{MOST_BLOCKS:,}"
            ),
        ) from problem
    found = [
        _Piece(piece.kind, block.shown(as_one=piece.kind in _ONE_LINE), piece.verdict, block.number)
        for piece, block in zip(judged, page.blocks, strict=True)
    ]
    for at in undrawn.stand_ins:
        found[at] = replace(found[at], verdict=_STAND_IN)
    entries = {text for _, text in updates}
    end = max((at + 1 for at, piece in enumerate(judged) if _is_body(piece)), default=undrawn.place)
    in_data = [(undrawn.place, piece) for piece in undrawn.pieces if piece[1] not in entries]
    in_data += [(max(end, undrawn.place), piece) for piece in updates]
    added = [(place, _Piece(kind, (text,), _IN_DATA)) for place, (kind, text) in in_data]
    added += [(place, _set_apart(block)) for place, block in page.apart]
    found = _inserted(found, added)
    if not found:
        raise NoText(source.name)
    address = (
        own_address(source.address, capture)
        or (capture.address if capture else None)
        or (view.address if view else None)
    )
    near = [at for at in near_title(judged) if at not in archive]
    metadata = described(describe(page, head, address, About(title, language), near), capture)
    metadata = with_author(metadata, page, view)
    number, total = _pages(page, judged, markup, (title or "", page.title), metadata.url)
    metadata = replace(metadata, page=number, pages_total=total)
    return _cleaned(found, metadata)


def _cleaned(pieces: list[_Piece], metadata: Metadata) -> Cleaned:
    """Make a document of pieces, a block a line."""
    lines: list[tuple[BlockKind, str]] = []
    verdicts: list[Verdict] = []
    marks: dict[int, tuple[Mark, ...]] = {}
    for piece in pieces:
        for place, text in enumerate(piece.lines):
            if own := piece.marks(place):
                marks[len(lines)] = own
            lines.append((piece.kind, text))
            verdicts.append(piece.verdict)
    return Cleaned(assemble(lines, metadata, marks), tuple(verdicts))


def _set_apart(block: PageBlock) -> _Piece:
    """Return a block that was taken out of a text, as the document shows it."""
    reason = block.apart.reason if block.apart is not None else because(Cause.UNLIKE_ARTICLE)
    category = block.apart.category if block.apart is not None else Category.OTHER
    verdict = Verdict(False, category.value, reason, category)
    return _Piece(block.kind, block.shown(), verdict, block.number)


def _inserted(pieces: list[_Piece], added: list[tuple[int, _Piece]]) -> list[_Piece]:
    """Return the pieces with others added, each before the piece with its number."""
    added = sorted(added, key=itemgetter(0))
    places = [place for place, _ in added]
    found: list[_Piece] = []
    done = 0
    for at in range(len(pieces) + 1):
        upto = bisect_right(places, at, done)
        found += [piece for _, piece in added[done:upto]]
        done = upto
        found += pieces[at : at + 1]
    return found


def _judge_shell(
    page: Page, judged: list[Judgement], capture: Capture | None, view: ReaderView | None
) -> frozenset[int]:
    """Judge what stands around a page whose copy an archive or a browser's reading view shows;
    return the blocks that are an archive's own.
    """
    archive = bars(page, capture)
    for at, name in archive.items():
        reason = because(Cause.ARCHIVE_BAR, archive=name)
        verdict = Verdict(False, Category.OTHER.value, reason, Category.OTHER)
        judged[at] = replace(judged[at], verdict=verdict)
    if view is not None and view.byline is not None:
        judged[view.byline] = replace(judged[view.byline], kind=BlockKind.BYLINE, verdict=_BYLINE)
    for at, name in view.beside.items() if view is not None else ():
        reason = because(Cause.PART_CALLED, name=name)
        verdict = Verdict(False, Category.OTHER.value, reason, Category.OTHER)
        judged[at] = replace(judged[at], verdict=verdict)
    return frozenset(archive)


def _pages(
    page: Page, judged: list[Judgement], markup: str, titles: tuple[str, ...], address: str | None
) -> Pages:
    """Return which page of how many it is, as far as one of the places says that may."""
    lines = (read_line(block.text) for block in page.blocks if len(block.text) <= LONGEST_LINE)
    number, total = combined((read_pages(pager_texts(page, judged)), *lines, read_title(titles)))
    if number is None and total is not None:
        number = read_current(markup, total)
    if number is None:
        number = read_neighbours(page.links, address)
    return number, total


def _is_body(piece: Judgement) -> bool:
    return piece.verdict.kept and piece.kind in BODY_KINDS


def _text_of(source: SourceDocument) -> str:
    if len(source.data) > LARGEST:
        raise SourceTooLarge(source.name, len(source.data), LARGEST)
    return decode(source.data, source.encoding)

"""From a source to its document: decode, segment, judge, describe."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import itemgetter

from reader.cleaning.markup.page import PageBlock
from reader.cleaning.markup.segmentation import MOST_BLOCKS, TooManyPieces
from reader.cleaning.markup.undrawn import find_undrawn
from reader.cleaning.markup.unseen import read_page
from reader.cleaning.metadata.description import describe, language_of, read_head
from reader.cleaning.metadata.paging import read_pages
from reader.cleaning.metadata.titles import choose_title
from reader.cleaning.model.classifier import PAGE_FOREST, TEXT_FOREST, likelihood
from reader.cleaning.model.line_features import measure_lines
from reader.cleaning.text.decoding import decode
from reader.cleaning.text.language import detect
from reader.cleaning.text.line_breaks import block_texts, joined, paragraphs
from reader.cleaning.text.lines import measure, split_lines
from reader.cleaning.text.phrases import phrase_book
from reader.cleaning.verdicts.line_reasons import LineJudge
from reader.cleaning.verdicts.page_verdicts import below_title, judge, near_title, pager_texts
from reader.cleaning.verdicts.text_verdicts import ScrapedText
from reader.domain.document import (
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


_IN_DATA = Verdict(True, DATA_RULE, because(Cause.IN_DATA))
_STAND_IN = Verdict(False, Category.OTHER.value, because(Cause.STAND_IN), Category.OTHER)


def clean_text(source: SourceDocument, model: str = TEXT_FOREST) -> Cleaned:
    """Clean scraped plain text. ``model`` names the classifier's forest."""
    rows = split_lines(_text_of(source))
    if not rows:
        raise NoText(source.name)
    if len(rows) > MOST_BLOCKS:
        raise CleaningFailed(
            source.name,
            translate("Errors", "it has more than {most} lines").where(most=f"{MOST_BLOCKS:,}"),
        )
    language = detect("\n".join(row.text for row in rows))
    groups = paragraphs(rows)
    lines = measure([joined(group) for group in groups], phrase_book(language))
    scraped = ScrapedText(lines)
    features = measure_lines(lines, language, scraped.title_text)
    decisions = scraped.judge(LineJudge(lines, features, likelihood(features, model)))
    page, pages_total = scraped.pages()
    metadata = Metadata(
        title=scraped.title_text,
        authors=scraped.authors(),
        published=scraped.published(),
        site=scraped.site,
        language=language,
        url=source.address,
        page=page,
        pages_total=pages_total,
    )
    judged = [
        (decision, text)
        for decision, group in zip(decisions, groups, strict=True)
        for text in block_texts(group)
    ]
    pieces = [(decision.kind, text) for decision, text in judged]
    return Cleaned(assemble(pieces, metadata), tuple(decision.verdict for decision, _ in judged))


def clean_html(source: SourceDocument, model: str = PAGE_FOREST) -> Cleaned:
    """Clean a page. ``model`` names the classifier's forest."""
    try:
        page = read_page(_text_of(source))
        head = read_head(page)
        title = choose_title(page, head)
        judged = judge(page, head, title, language_of(page, head), model) if page.blocks else []
        undrawn = find_undrawn(page.blocks, head.article.body, below_title(judged))
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
    added = [(undrawn.place, _Piece(kind, (text,), _IN_DATA)) for kind, text in undrawn.pieces]
    added += [(place, _set_apart(block)) for place, block in page.apart]
    found = _inserted(found, added)
    if not found:
        raise NoText(source.name)
    metadata = describe(page, head, source.address, title, near_title(judged))
    number, total = read_pages(pager_texts(page, judged))
    metadata = replace(metadata, page=number, pages_total=total)
    return _cleaned(found, metadata)


def _cleaned(pieces: list[_Piece], metadata: Metadata) -> Cleaned:
    """Make a document of pieces, a block a line."""
    lines: list[tuple[BlockKind, str]] = []
    verdicts: list[Verdict] = []
    marks: dict[int, tuple[Mark, ...]] = {}
    for piece in pieces:
        if piece.number:
            marks[len(lines)] = (Mark(MarkKind.NUMBER, 0, len(piece.number.rstrip())),)
        for text in piece.lines:
            if piece.verdict.reason.code == Cause.STRUCK_OUT:
                struck = (Mark(MarkKind.STRUCK, 0, len(text)),)
                marks[len(lines)] = (*marks.get(len(lines), ()), *struck)
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


def _text_of(source: SourceDocument) -> str:
    if len(source.data) > LARGEST:
        raise SourceTooLarge(source.name, len(source.data), LARGEST)
    return decode(source.data, source.encoding)

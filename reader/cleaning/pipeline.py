"""From a source to its document: decode, segment, judge, describe."""

from dataclasses import replace
from operator import itemgetter

from reader.cleaning.markup.chat_export import chat_name
from reader.cleaning.markup.live_updates import live_updates
from reader.cleaning.markup.segmentation import MOST_BLOCKS, TooManyPieces, segment
from reader.cleaning.markup.undrawn import find_undrawn, find_undrawn_updates
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
from reader.cleaning.verdicts.page_verdicts import (
    Judgement,
    below_title,
    judge,
    near_title,
    pager_texts,
)
from reader.cleaning.verdicts.text_verdicts import ScrapedText
from reader.domain.document import (
    BODY_KINDS,
    DATA_RULE,
    Category,
    Cleaned,
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
        page = segment(_text_of(source))
        head = read_head(page)
        title = chat_name(page) or choose_title(page, head)
        judged = judge(page, head, title, language_of(page, head), model) if page.blocks else []
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
        (piece.kind, block.text, piece.verdict)
        for piece, block in zip(judged, page.blocks, strict=True)
    ]
    for at in undrawn.stand_ins:
        found[at] = (*found[at][:2], _STAND_IN)
    entries = {text for _, text in updates}
    body = [piece for piece in undrawn.pieces if piece[1] not in entries]
    end = max((at + 1 for at, piece in enumerate(judged) if _is_body(piece)), default=undrawn.place)
    added = sorted([(undrawn.place, body), (max(end, undrawn.place), updates)], key=itemgetter(0))
    for place, pieces in reversed(added):
        found[place:place] = [(kind, text, _IN_DATA) for kind, text in pieces]
    if not found:
        raise NoText(source.name)
    metadata = describe(page, head, source.address, title, near_title(judged))
    number, total = read_pages(pager_texts(page, judged))
    metadata = replace(metadata, page=number, pages_total=total)
    return Cleaned(
        assemble([piece[:2] for piece in found], metadata),
        tuple(verdict for _, _, verdict in found),
    )


def _is_body(piece: Judgement) -> bool:
    return piece.verdict.kept and piece.kind in BODY_KINDS


def _text_of(source: SourceDocument) -> str:
    if len(source.data) > LARGEST:
        raise SourceTooLarge(source.name, len(source.data), LARGEST)
    return decode(source.data, source.encoding)

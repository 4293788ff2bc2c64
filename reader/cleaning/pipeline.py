"""From a source to its document: decode, segment, judge, describe."""

from reader.cleaning import LARGEST
from reader.cleaning.decoding import decode
from reader.cleaning.judging import judge
from reader.cleaning.language import detect
from reader.cleaning.lines import measure, split_lines
from reader.cleaning.metadata import describe, read_head
from reader.cleaning.phrases import phrase_book
from reader.cleaning.scraped import ScrapedText
from reader.cleaning.segmentation import segment
from reader.domain.document import Cleaned, Metadata, assemble
from reader.domain.errors import NoText, SourceTooLarge
from reader.domain.source import SourceDocument


def clean_text(source: SourceDocument) -> Cleaned:
    """Clean scraped plain text."""
    rows = split_lines(_text_of(source))
    if not rows:
        raise NoText(source.name)
    language = detect("\n".join(text for _, text, _ in rows))
    scraped = ScrapedText(measure(rows, phrase_book(language)))
    decisions = scraped.judge()
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
    pieces = [(decision.kind, text) for decision, (_, text, _) in zip(decisions, rows, strict=True)]
    return Cleaned(assemble(pieces, metadata), tuple(decision.verdict for decision in decisions))


def clean_html(source: SourceDocument) -> Cleaned:
    """Clean a page."""
    page = segment(_text_of(source))
    if not page.blocks:
        raise NoText(source.name)
    head = read_head(page)
    metadata = describe(page, head, source.address)
    decided = judge(page, metadata.title, phrase_book(metadata.language))
    pieces = [(kind, block.text) for (kind, _), block in zip(decided, page.blocks, strict=True)]
    return Cleaned(assemble(pieces, metadata), tuple(verdict for _, verdict in decided))


def _text_of(source: SourceDocument) -> str:
    if len(source.data) > LARGEST:
        raise SourceTooLarge(source.name, len(source.data), LARGEST)
    return decode(source.data, source.encoding)

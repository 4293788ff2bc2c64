"""Cleaning: a source in, its document with a verdict on each block out.

Owns segmentation, verdicts, their reasons, and metadata. Knows neither files nor the library.
"""

from dataclasses import replace

from reader.domain.document import Cleaned
from reader.domain.source import MediaType, SourceDocument, Stated


def clean(source: SourceDocument) -> Cleaned:
    """Return the document of a source, with verdicts.

    ``source`` is a page or a text, of one of the types in ``MediaType``. What it states beside its
    text goes over what is found in the text. Raises ``NoText`` where nothing can be read in it and
    ``SourceTooLarge`` beyond ``reader.cleaning.pipeline.LARGEST`` bytes. Linear in the size.
    """
    from reader.cleaning.pipeline import clean_html, clean_text  # noqa: PLC0415 - the parser loads when first needed

    match source.media_type:
        case MediaType.TEXT:
            cleaned = clean_text(source)
        case MediaType.HTML:
            cleaned = clean_html(source)
        case MediaType.MARKDOWN:
            source = _as_page(source)
            cleaned = clean_html(source)
        case other:
            raise ValueError(
                f"cleaning reads pages and texts; what a source of the type {other} holds has to "
                "be taken out first"
            )
    if source.stated is None:
        return cleaned
    from reader.cleaning.metadata.stated import as_stated  # noqa: PLC0415

    return as_stated(cleaned, source.stated)


def _as_page(source: SourceDocument) -> SourceDocument:
    """Return the page that a source in Markdown stands for; it states all that the source does."""
    from reader.cleaning.markup.markdown import page_of  # noqa: PLC0415
    from reader.cleaning.text.decoding import decode  # noqa: PLC0415

    stated = source.stated or Stated()
    page, title = page_of(decode(source.data, source.encoding), stated.title)
    return replace(
        source,
        data=page.encode(),
        media_type=MediaType.HTML,
        encoding="utf-8",
        stated=replace(stated, title=title),
    )


def extract(html: bytes, url: str | None = None) -> tuple[str, dict[str, object]]:
    """Return a page's kept text, blocks joined by a line feed, and its title, author and date; for
    scoring.

    The date is the day of publication, or of the last change where the page says only that.
    """
    return _extract(html, MediaType.HTML, url)


def extract_text(data: bytes, url: str | None = None) -> tuple[str, dict[str, object]]:
    """Return the same for scraped plain text."""
    return _extract(data, MediaType.TEXT, url)


def _extract(data: bytes, media_type: MediaType, url: str | None) -> tuple[str, dict[str, object]]:
    from reader.domain.errors import NoText  # noqa: PLC0415

    try:
        cleaned = clean(SourceDocument(data, media_type, url or "page", url))
    except NoText:
        return "", {}
    found = cleaned.document.metadata
    return cleaned.kept_text(), {
        "title": found.title,
        "author": list(found.authors),
        "date": found.published or found.modified,
    }

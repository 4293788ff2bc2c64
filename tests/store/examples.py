"""Small articles to store."""

from reader.domain.annotation import Annotation, AnnotationId, LabelId, describe
from reader.domain.article import Article
from reader.domain.document import BlockKind, Category, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.store import articles
from reader.store.library import Library

AT = "2026-11-23T06:00:00.000Z"
_READ_ALSO = because(Cause.STARTS_WITH, phrase="Read also", such="related link")
KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))
REMOVED = Verdict(False, "related link", _READ_ALSO, Category.RELATED_LINK)


def cleaned(*paragraphs: str, title: str | None = "A bridge opens") -> Cleaned:
    """Return a document of these paragraphs; those that begin with "Read also" are removed."""
    metadata = Metadata(
        title, ("Ana Putri", "Ólafur Þór"), "2026-11-01", site="news.example", language="en"
    )
    document = assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], metadata)
    return Cleaned(
        document, tuple(REMOVED if text.startswith("Read also") else KEPT for text in paragraphs)
    )


def source(*paragraphs: str, name: str = "bridge.txt") -> SourceDocument:
    """Return what these paragraphs were read from."""
    return SourceDocument("\n\n".join(paragraphs).encode("utf-8"), MediaType.TEXT, name)


def stored(library: Library, *paragraphs: str, title: str | None = "A bridge opens") -> Article:
    """Store an article of these paragraphs and return it."""
    article, new = articles.add(library, source(*paragraphs), cleaned(*paragraphs, title=title), AT)
    assert new
    return articles.load(library, article)


def annotation(
    article: Article, span: Span, name: str, note: str = "", label: int | None = 1
) -> Annotation:
    """Return a highlight that is not stored yet."""
    target = describe(article.document.text, span)
    return Annotation(
        AnnotationId(name),
        article.id,
        target,
        () if label is None else (LabelId(label),),
        note,
        AT,
        AT,
    )

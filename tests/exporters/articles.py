"""Annotated articles for the tests of this folder."""

from dataclasses import replace

from reader.domain.annotation import (
    Annotation,
    AnnotationId,
    ArticleId,
    Label,
    LabelId,
    Target,
    describe,
)
from reader.domain.article import Article
from reader.domain.document import BlockKind, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because

LABELS = {
    LabelId(1): Label(LabelId(1), "Claim", "#aa0000", 1),
    LabelId(2): Label(LabelId(2), "=Figure|<b>", "#00aa00", 2),
}

PARAGRAPH = (
    "👩‍👩‍👧 The bridge is more than 1,200\u00a0m long, the mayor said: *finished* at last. "
    "يبلغ طول الجسر 1200 متر."
)

METADATA = Metadata(
    title="Bridge <opens> & closes",
    authors=("Ana Lee", "Budi Hartono"),
    published="2024-05-01T10:00:00+07:00",
    site="news.example",
    language="en",
    url="https://news.example/bridge?a=1&b=2",
)


def annotation(number: int, target: Target, note: str = "", label: int | None = None) -> Annotation:
    return Annotation(
        id=AnnotationId(f"00000000-0000-4000-8000-{number:012}"),
        article=ArticleId(1),
        target=target,
        labels=(LabelId(label),) if label else (),
        note=note,
        created="2024-05-02T08:00:00Z",
        modified="2024-05-02T08:00:01Z",
    )


def article(*annotations: Annotation, metadata: Metadata = METADATA) -> Article:
    document = assemble(
        [(BlockKind.TITLE, "Bridge opens"), (BlockKind.PARAGRAPH, PARAGRAPH)], metadata
    )
    return Article(
        id=ArticleId(1),
        document=document,
        cleaner=(
            Verdict(True, "title", because(Cause.TITLE_LINE)),
            Verdict(True, "prose", because(Cause.TEXT_INSIDE)),
        ),
        overrides={},
        annotations=annotations,
        sha256="0f" * 32,
        source_name="bridge_1.html",
        media_type="text/html",
        address=None,
        imported="2024-05-02T07:00:00Z",
    )


def highlighted(
    quote: str, note: str = "", label: int | None = None, number: int = 1
) -> Annotation:
    """Highlight the first place of a quote in ``PARAGRAPH``."""
    text = article().document.text
    start = text.index(quote)
    return annotation(number, describe(text, Span(start, start + len(quote))), note, label)


def invented(exact: str, note: str, prefix: str = "", suffix: str = "") -> Article:
    """Return an article with a highlight of any wording, as a hostile page could have it."""
    return article(annotation(1, Target(Span(3, 3 + len(exact)), exact, prefix, suffix), note, 1))


def titled(title: str) -> Article:
    return article(highlighted("bridge"), metadata=replace(METADATA, title=title))

"""Highlights and notes: making, labelling, noting, deleting. Each returns what changed and is on disk when it returns."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, describe
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.document import Span
from reader.domain.errors import QuoteNotFound
from reader.domain.quoting import find_quote
from reader.services.clock import now, seconds_between
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as store
from reader.store.journal import Event
from reader.store.library import Library

TYPING_PAUSE = 300.0
"""Seconds: changes of one note that follow each other within this time are undone together."""


def highlight(library: Library, article: Article, span: Span, label: LabelId | None, note: str = "") -> Outcome:
    """Highlight a span of an article. Raises ``ValueError`` for an empty span or one beyond the text."""
    at = now()
    new = Annotation(
        id=AnnotationId(str(uuid4())),
        article=article.id,
        target=describe(article.document.text, span),
        label=label,
        note=well_formed(note),
        created=at,
        modified=at,
    )
    return outcome(store.add(library, new, Verb.HIGHLIGHT))


def occurrences(article: Article, quote: str) -> list[Span]:
    """Return where a quote stands in an article: in kept blocks first, then in removed ones, each in order.

    Raises ``QuoteNotFound`` where it stands nowhere.
    """
    spans = find_quote(article.document.text, quote)
    if not spans:
        raise QuoteNotFound(quote)
    verdicts = article.ledger()
    removed = [block.span for block in article.document.blocks if not verdicts[block.index].kept]
    return sorted(spans, key=lambda span: (any(span.overlaps(one) for one in removed), span.start))


def open_annotation(library: Library, annotation: AnnotationId) -> Annotation:
    """Return one annotation. Raises ``Unknown``."""
    return store.load(library, annotation)


def annotations_of(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return an article's annotations in the order of the text."""
    return store.annotations_of(library, article)


def set_note(library: Library, annotation: AnnotationId, note: str) -> Outcome:
    """Write the note of a highlight. Raises ``Unknown``."""
    at = now()

    def goes_on(event: Event) -> bool:
        same = event.verb == Verb.NOTE and {row.cell("uuid") for row in event.changes} == {annotation}
        return same and seconds_between(event.at, at) < TYPING_PAUSE

    with library.transaction():  # from reading to writing, so that nobody gives it a label in between
        changed = replace(store.load(library, annotation), note=well_formed(note), modified=at)
        return outcome(store.change(library, changed, Verb.NOTE, goes_on=goes_on))


def set_label(library: Library, annotation: AnnotationId, label: LabelId | None) -> Outcome:
    """Give a highlight another label, or none. Raises ``Unknown``."""
    with library.transaction():
        changed = replace(store.load(library, annotation), label=label, modified=now())
        return outcome(store.change(library, changed, Verb.LABEL))


def delete(library: Library, annotations: Sequence[AnnotationId]) -> Outcome:
    """Delete highlights with their notes; undoing brings them back. Unknown ones are passed over."""
    return outcome(store.delete(library, list(annotations), now(), Verb.DELETE_HIGHLIGHT))

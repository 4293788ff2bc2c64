"""Giving an article a new text and finding its highlights again in it; attaching by hand those that
were not found.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.anchoring.anchor import Anchored, anchor
from reader.anchoring.carried_verdicts import carry_over
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Placement, describe
from reader.domain.article import Article
from reader.domain.document import Cleaned, Document, Span
from reader.domain.source import SourceDocument
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store.library import Library
from reader.store.versions import replace_document


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a new text did: what changed, and what became of each highlight, in the order of the old
    text.

    ``version`` is the number of the version that the article is in now.
    """

    outcome: Outcome
    anchored: tuple[tuple[AnnotationId, Anchored], ...]
    version: int

    def count(self, placement: Placement) -> int:
        """Return how many highlights were placed so."""
        return sum(result.placement is placement for _, result in self.anchored)


def apply_new_document(
    library: Library,
    article: ArticleId,
    cleaned: Cleaned,
    source: SourceDocument | None = None,
    verb: Verb = Verb.RENEW_ARTICLE,
) -> Renewal:
    """Give an article another document, as when it is cleaned again or, with a ``source``, was
    saved again; undone at once.

    Its highlights get their new places. Those that are not found for certain keep their quote and
    are marked as not placed; none is dropped. Those whose words have changed are marked to be
    looked at. The user's verdicts go with the text of their blocks. Raises ``Unknown``.
    """

    def renewed(known: Article) -> Renewed:
        overrides = carry_over(known.overrides, known.document, cleaned.document)
        now_is = replace(
            known, document=cleaned.document, cleaner=cleaned.verdicts, overrides=overrides
        )
        if source is not None:
            now_is = replace(
                now_is,
                sha256=source.sha256,
                source_name=source.name,
                media_type=source.media_type,
                address=source.address,
                version=known.version + 1,
                pages=(),
            )
        return anchored_anew(known, now_is, known.annotations)

    return apply(library, article, renewed, source, verb)


Renewed = tuple[Article, tuple[tuple[AnnotationId, Anchored], ...]]
"""What an article becomes, and what became of its highlights, in the order of the old text."""


def apply(
    library: Library,
    article: ArticleId,
    renewed: Callable[[Article], Renewed],
    source: SourceDocument | None,
    verb: Verb,
) -> Renewal:
    """Write what ``renewed`` makes of an article; it is called again where somebody highlighted
    something meanwhile: it may take too long to hold the library for it.
    """
    while True:
        known = stored_articles.load(library, article)
        now_is, results = renewed(known)
        with library.transaction():
            if stored_articles.load(library, article) != known:
                continue
            event = replace_document(library, known, now_is, now(), verb, source)
        return Renewal(outcome(event), results, now_is.version)


def anchored_anew(known: Article, now_is: Article, annotations: Sequence[Annotation]) -> Renewed:
    """Return what an article becomes, with the places of these of its highlights in its new text
    beside those that it has there already.
    """
    results = anchor(
        [annotation.target for annotation in annotations], known.document, now_is.document
    )
    moved = {
        annotation.id: _renewed(annotation, result, now_is.document)
        for annotation, result in zip(annotations, results, strict=True)
    }
    there = [one for one in now_is.annotations if one.id not in moved]
    names = (annotation.id for annotation in annotations)
    return (
        replace(now_is, annotations=(*moved.values(), *there)),
        tuple(zip(names, results, strict=True)),
    )


def unplaced(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return the highlights of an article that wait for a place."""
    return tuple(
        annotation
        for annotation in stored_annotations.annotations_of(library, article)
        if not annotation.placed
    )


def reattach(library: Library, annotation: AnnotationId, span: Span) -> Outcome:
    """Give a highlight, placed or not, a place in the present text of its article.

    Raises ``Unknown``, and ``ValueError`` for an empty span or one beyond the text.
    """
    with library.transaction():
        known = stored_annotations.load(library, annotation)
        target = describe(stored_articles.text_of(library, known.article), span)
        attached = replace(known, target=target, placed=True, review=None, modified=now())
        return outcome(stored_annotations.change(library, attached, Verb.REATTACH))


def mark_reviewed(library: Library, annotation: AnnotationId) -> Outcome:
    """Note that the user has looked at a highlight whose words have changed with the text. Raises
    ``Unknown``.
    """
    with library.transaction():
        known = stored_annotations.load(library, annotation)
        return outcome(
            stored_annotations.change(
                library, replace(known, review=None, modified=now()), Verb.REVIEW
            )
        )


def _renewed(annotation: Annotation, result: Anchored, document: Document) -> Annotation:
    if result.span is None:
        return replace(annotation, placed=False)
    review = result.reason if result.placement is Placement.CHANGED else annotation.review
    return replace(
        annotation, target=describe(document.text, result.span), placed=True, review=review
    )

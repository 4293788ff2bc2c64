"""Giving an article a new text and finding its highlights again in it; attaching by hand those that
were not found.
"""

from dataclasses import dataclass, replace

from reader.anchoring.anchor import Anchored, anchor
from reader.anchoring.carried_verdicts import carry_over
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Placement, describe
from reader.domain.document import Cleaned, Span
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
    while True:
        known = stored_articles.load(library, article)
        results = anchor(
            [annotation.target for annotation in known.annotations],
            known.document,
            cleaned.document,
        )
        overrides = carry_over(known.overrides, known.document, cleaned.document)
        renewed = [
            _renewed(annotation, result, cleaned)
            for annotation, result in zip(known.annotations, results, strict=True)
        ]
        with library.transaction():
            if stored_articles.load(library, article) != known:
                # somebody highlighted something meanwhile; anchoring takes too long to hold the
                # library for it
                continue
            event = replace_document(
                library, known, cleaned, overrides, renewed, now(), verb, source
            )
        names = (annotation.id for annotation in known.annotations)
        return Renewal(
            outcome(event),
            tuple(zip(names, results, strict=True)),
            known.version + (source is not None),
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


def _renewed(annotation: Annotation, result: Anchored, cleaned: Cleaned) -> Annotation:
    if result.span is None:
        return replace(annotation, placed=False)
    review = result.reason if result.placement is Placement.CHANGED else annotation.review
    return replace(
        annotation, target=describe(cleaned.document.text, result.span), placed=True, review=review
    )

"""Giving an article a new text and finding its highlights again in it; attaching by hand those that were not found."""

from dataclasses import dataclass, replace

from reader.domain.anchoring import Anchored, Placement, anchor
from reader.domain.anchoring_verdicts import carry_over
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, describe
from reader.domain.document import Cleaned, Span
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as store
from reader.store import articles as articles_store
from reader.store.documents import replace_document
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a new text did: what changed, and what became of each highlight, in the order of the old text."""

    outcome: Outcome
    anchored: tuple[tuple[AnnotationId, Anchored], ...]

    def count(self, placement: Placement) -> int:
        """Return how many highlights were placed so."""
        return sum(result.placement is placement for _, result in self.anchored)


def apply_new_document(library: Library, article: ArticleId, cleaned: Cleaned) -> Renewal:
    """Give an article another document, as when it is segmented in another way or was saved again, undone at once.

    Its highlights get their new places. Those that are not found for certain keep their quote and are marked as not placed; none
    is dropped. The user's verdicts go with the text of their blocks. Raises ``Unknown``.
    """
    while True:
        known = articles_store.load(library, article)
        results = anchor([one.target for one in known.annotations], known.document, cleaned.document)
        overrides = carry_over(known.overrides, known.document, cleaned.document)
        renewed = [_renewed(one, result, cleaned) for one, result in zip(known.annotations, results, strict=True)]
        with library.transaction():
            if articles_store.load(library, article) != known:
                continue  # somebody highlighted something meanwhile; anchoring takes too long to hold the library for it
            event = replace_document(library, article, cleaned, overrides, renewed, now(), Verb.RENEW_ARTICLE)
        names = (one.id for one in known.annotations)
        return Renewal(outcome(event), tuple(zip(names, results, strict=True)))


def unplaced(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return the highlights of an article that wait for a place."""
    return tuple(one for one in store.annotations_of(library, article) if not one.placed)


def reattach(library: Library, annotation: AnnotationId, span: Span) -> Outcome:
    """Give a highlight, placed or not, a place in the present text of its article.

    Raises ``Unknown``, and ``ValueError`` for an empty span or one beyond the text.
    """
    with library.transaction():
        known = store.load(library, annotation)
        target = describe(articles_store.text_of(library, known.article), span)
        attached = replace(known, target=target, placed=True, modified=now())
        return outcome(store.change(library, attached, Verb.REATTACH))


def _renewed(annotation: Annotation, result: Anchored, cleaned: Cleaned) -> Annotation:
    if result.span is None:
        return replace(annotation, placed=False)
    return replace(annotation, target=describe(cleaned.document.text, result.span), placed=True)

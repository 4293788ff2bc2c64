"""Reads the highlights of an article anew after a change, no more of them than have changed."""

from bisect import insort
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.article import Article
from reader.domain.errors import Unknown
from reader.services import annotating
from reader.services.library import Library

FEW = 20
"""Highlights that are read one by one after a change; where more have changed, all of the article
are read at once.
"""


def fresh_annotations(
    library: Library, article: Article, changed: Sequence[AnnotationId | None]
) -> tuple[Annotation, ...]:
    """Return the highlights of an article in the order of the text, after ``changed`` did; ``None``
    stands for any of them.
    """
    named = [annotation for annotation in changed if annotation is not None]
    if len(named) < len(changed) or len(named) > FEW:
        return annotating.annotations_of(library, article.id)
    stored = {annotation: _stored(library, article, annotation) for annotation in named}
    fresh = {annotation: known for annotation, known in stored.items() if known is not None}
    return _merged(article.annotations, fresh, set(named))


def _stored(library: Library, article: Article, annotation: AnnotationId) -> Annotation | None:
    """Return a highlight as the library has it; ``None`` where it is not there, or in another
    article.
    """
    try:
        stored = annotating.open_annotation(library, annotation)
    except Unknown:
        return None
    return stored if stored.article == article.id else None


def _merged(
    known: Sequence[Annotation],
    fresh: Mapping[AnnotationId, Annotation],
    changed: set[AnnotationId],
) -> tuple[Annotation, ...]:
    """Return the annotations in the order of the text: those that did not change, and the fresh
    ones.
    """
    same_place = {
        annotation.id
        for annotation in known
        if annotation.id in fresh and fresh[annotation.id].target.span == annotation.target.span
    }
    merged = [
        fresh[annotation.id] if annotation.id in same_place else annotation
        for annotation in known
        if annotation.id in same_place or annotation.id not in changed
    ]
    for annotation in fresh.values():
        if annotation.id not in same_place:
            insort(merged, annotation, key=lambda each: each.target.span)
    return tuple(merged)

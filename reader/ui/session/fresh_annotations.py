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
    named = [one for one in changed if one is not None]
    if len(named) < len(changed) or len(named) > FEW:
        return annotating.annotations_of(library, article.id)
    stored = {one: _stored(library, article, one) for one in named}
    fresh = {one: known for one, known in stored.items() if known is not None}
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
        one.id for one in known if one.id in fresh and fresh[one.id].target.span == one.target.span
    }
    merged = [
        fresh[one.id] if one.id in same_place else one
        for one in known
        if one.id in same_place or one.id not in changed
    ]
    for one in fresh.values():
        if one.id not in same_place:
            insort(merged, one, key=lambda each: each.target.span)
    return tuple(merged)

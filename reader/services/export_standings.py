"""How the highlights that are exported stand to the texts of their articles, told from the earlier
versions and from the log.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.anchoring.since import placements_since
from reader.domain.annotation import Annotation, AnnotationId, Placement, Target
from reader.domain.article import Article
from reader.exporters.standing import Edition, Standing, edition_of, is_removed, sentences_around
from reader.services.abbreviations import abbreviations_of
from reader.services.export_paths import without_paths
from reader.services.outcome import Verb
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import versions as stored_versions
from reader.store.library import Library

_REWORDING = (Verb.CLEAN_AGAIN, Verb.RENEW_ARTICLE, Verb.REATTACH)
"""What may give a highlight other words without a new version."""


def standings(
    library: Library, articles: Iterable[Article], trashed: frozenset[int]
) -> dict[AnnotationId, Standing]:
    """Return how all highlights of some articles stand, by their ids. ``trashed`` are the articles
    in the trash.

    Earlier versions are read where there are any.
    """
    known = [one for one in articles if one.annotations]
    before = stored_annotations.targets_before(library, [one.id for one in known], _REWORDING)
    found: dict[AnnotationId, Standing] = {}
    for article in known:
        before_it = stored_versions.load_earlier(library, article) if article.version > 1 else []
        earlier = list(map(without_paths, before_it))
        found.update(_of_article(article, earlier, before, in_trash=article.id in trashed))
    return found


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where and how a highlight was made: in which version, ``None`` for the present one."""

    target: Target
    edition: Edition
    version: Article | None


def _of_article(
    article: Article,
    earlier: Sequence[Article],
    before: Mapping[AnnotationId, Target],
    *,
    in_trash: bool,
) -> Iterator[tuple[AnnotationId, Standing]]:
    places = [
        (version, {one.id: one for one in version.annotations if one.placed}) for version in earlier
    ]
    abbreviations = abbreviations_of(article.metadata.language)
    origins = {}
    for annotation in article.annotations:
        origins[annotation.id] = _origin(article, annotation, places, before)
    placements = _placements(article, origins)
    for annotation in article.annotations:
        origin, placement = origins[annotation.id], placements[annotation.id]
        stood = [
            edition_of(version, there[annotation.id])
            for version, there in places
            if annotation.id in there
        ]
        now = [edition_of(article, annotation)] if annotation.placed else []
        asked = placement is Placement.CHANGED or annotation.review is not None
        yield (
            annotation.id,
            Standing(
                made=origin.target,
                made_on=origin.edition,
                stands_in=(*stood, *now),
                placement=placement,
                reviewed=annotation.review is None if asked and annotation.placed else None,
                removed=is_removed(article, annotation),
                in_trash=in_trash,
                around=_sentences(article, annotation, origin, abbreviations),
            ),
        )


def _sentences(
    article: Article, annotation: Annotation, origin: _Origin, abbreviations: frozenset[str]
) -> tuple[str, str]:
    """Return the rest of the sentences around a highlight, where it stands or stood."""
    if annotation.placed:
        return sentences_around(article.document, annotation.target.span, abbreviations)
    if origin.version is not None:
        return sentences_around(origin.version.document, origin.target.span, abbreviations)
    return "", ""


def _origin(
    article: Article,
    annotation: Annotation,
    places: Sequence[tuple[Article, Mapping[AnnotationId, Annotation]]],
    before: Mapping[AnnotationId, Target],
) -> _Origin:
    for version, there in places:
        if annotation.id in there:
            then = there[annotation.id]
            return _Origin(then.target, edition_of(version, then), version)
    target = before.get(annotation.id, annotation.target)
    return _Origin(target, edition_of(article, annotation), None)


def _placements(
    article: Article, origins: Mapping[AnnotationId, _Origin]
) -> dict[AnnotationId, Placement]:
    """Return how each highlight of an article is placed, by the version that it was made on."""
    found: dict[AnnotationId, Placement] = {}
    by_version: dict[int, list[Annotation]] = {}
    for annotation in article.annotations:
        origin = origins[annotation.id]
        if not annotation.placed:
            found[annotation.id] = Placement.UNPLACED
        elif origin.version is not None:
            by_version.setdefault(origin.version.version, []).append(annotation)
        else:
            reworded = origin.target.exact != annotation.target.exact or annotation.review
            found[annotation.id] = Placement.CHANGED if reworded else Placement.EXACT
    for members in by_version.values():
        version = origins[members[0].id].version
        if version is not None:
            pairs = [(origins[one.id].target, one.target) for one in members]
            told = placements_since(pairs, version.document, article.document)
            found.update(zip((one.id for one in members), told, strict=True))
    return found


def trashed_among(library: Library, articles: Iterable[Article]) -> frozenset[int]:
    """Return which of some articles are in the trash."""
    ids = [one.id for one in articles]
    listed = stored_articles.titles(library, ids)
    return frozenset(one for one in ids if one not in listed)

"""Versions of an article: recognising it when it is saved again, looking at what it was, taking a
version out of it.
"""

from collections.abc import Callable
from dataclasses import replace

from reader.anchoring.anchor import Anchored, anchor
from reader.domain.annotation import Annotation, ArticleId, describe
from reader.domain.article import Article, Version
from reader.domain.document import Cleaned, Document
from reader.domain.errors import Unknown
from reader.domain.likeness import likeness, sameness
from reader.domain.source import SourceDocument
from reader.importers import contents_of
from reader.services.cancelling import never
from reader.services.cleaning_process import CleaningProcess
from reader.services.clock import now
from reader.services.outcome import Outcome, Verb, outcome
from reader.services.reanchoring import Renewal, apply_new_document
from reader.services.site_rules import without_what_the_site_repeats
from reader.store import articles as stored_articles
from reader.store import likeness as stored_likeness
from reader.store import sources
from reader.store import versions as stored_versions
from reader.store.library import Library
from reader.store.rows.source import source_values


def find_same(library: Library, source: SourceDocument, cleaned: Cleaned) -> ArticleId | None:
    """Return the article of which a page is another state, in the bin or not; ``None`` where it is
    an article of its own.
    """
    wanted = likeness(cleaned, source.address)
    scores = {}
    for candidate in stored_likeness.candidates(library, wanted):
        known = stored_articles.load(library, candidate)
        score = sameness(wanted, likeness(known.cleaned(), known.address))
        scores[candidate] = (score, not stored_articles.is_deleted(library, candidate), -candidate)
    best = max(scores, key=lambda one: scores[one], default=None)
    return best if best is not None and scores[best][0] > 0 else None


def list_versions(library: Library, article: ArticleId) -> list[Version]:
    """Return an article's versions, the oldest first. Raises ``Unknown``."""
    known = stored_articles.load(library, article)
    latest = Version(
        known.version,
        known.imported,
        known.source_name,
        known.sha256,
        known.address,
        len(known.placed),
        latest=True,
    )
    return [*stored_versions.list_earlier(library, article), latest]


def open_version(library: Library, article: ArticleId, number: int) -> Article:
    """Return an article as one of its versions is, with the highlights that had a place in it.
    Raises ``Unknown``.
    """
    latest = stored_articles.load(library, article)
    return latest if number == latest.version else stored_versions.load(library, article, number)


def open_version_source(library: Library, article: ArticleId, number: int) -> SourceDocument:
    """Return a version's source, byte for byte as it was imported. Raises ``Unknown``."""
    is_latest = number == stored_articles.load(library, article).version
    return sources.load(library, article, None if is_latest else number)


def separate(library: Library, article: ArticleId) -> tuple[Outcome, ArticleId]:
    """Make the latest version of an article an article of its own, without highlights, and return
    which; undone at once.

    The article is again what it was before, with its highlights where they were; those made since
    are looked for there. Undoing puts the new article into the bin. Raises ``Unknown`` where there
    is no earlier version.
    """
    with library.transaction():
        known = stored_articles.load(library, article)
        if known.version == 1:
            raise Unknown("earlier version of the article", article)
        at = now()
        before = stored_versions.load(library, article, known.version - 1)
        row = source_values(sources.load(library, article))
        apart = stored_articles.insert(
            library, row, Cleaned(known.document, known.cleaner), at, deleted=at
        )
        return outcome(
            stored_versions.take_back(library, _taken_back(known, before), apart, at, Verb.SEPARATE)
        ), apart


def clean_again(library: Library, article: ArticleId, check: Callable[[], None] = never) -> Renewal:
    """Clean an article's source anew, as after the cleaner has become a better one. The user's
    verdicts stay.

    Raises ``Unknown``, and what cleaning raises; ``check`` is called several times a second and may
    raise to cancel.
    """
    with CleaningProcess() as cleaning:
        source = sources.load(library, article)
        cleaned = without_what_the_site_repeats(
            library, cleaning.clean(contents_of(source).page, check), source.address
        )
    return apply_new_document(library, article, cleaned, verb=Verb.CLEAN_AGAIN)


def _taken_back(known: Article, before: Article) -> Article:
    """Return the version before with all the annotations that the article has by now."""
    places = {
        annotation.id: (annotation.target, annotation.placed) for annotation in before.annotations
    }
    made_since = [annotation for annotation in known.annotations if annotation.id not in places]
    found = anchor(
        [annotation.target for annotation in made_since], known.document, before.document
    )
    there = {
        annotation.id: _placed(annotation, result, before.document)
        for annotation, result in zip(made_since, found, strict=True)
    }
    for annotation in known.annotations:
        if annotation.id in places:
            target, placed = places[annotation.id]
            there[annotation.id] = replace(annotation, target=target, placed=placed, review=None)
    return replace(before, annotations=tuple(there.values()))


def _placed(annotation: Annotation, result: Anchored, document: Document) -> Annotation:
    if result.span is None:
        return replace(annotation, placed=False)
    return replace(annotation, target=describe(document.text, result.span), placed=True)

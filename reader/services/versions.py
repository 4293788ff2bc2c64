"""Versions of an article: recognising it when it is saved again, looking at what it was, taking a
version out of it.
"""

from collections.abc import Callable
from dataclasses import replace

from reader.anchoring.anchor import Anchored, anchor
from reader.domain.annotation import Annotation, ArticleId, describe
from reader.domain.article import Article, Version
from reader.domain.comparison import Line, compare
from reader.domain.details import of_the_article
from reader.domain.document import Cleaned, Document
from reader.domain.errors import Unknown
from reader.domain.source import SourceDocument
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.import_process import ImportProcess
from reader.services.joining import clean_pages_again, renew_page
from reader.services.kinship import Kin, Tie, is_older
from reader.services.outcome import Outcome, Verb, outcome
from reader.services.reanchoring import Renewal, apply_new_document
from reader.services.site_rules import without_what_the_site_repeats
from reader.store import articles as stored_articles
from reader.store import sources
from reader.store import versions as stored_versions
from reader.store.library import Library
from reader.store.rows.source import source_values


def add_version(
    library: Library, kin: Kin, source: SourceDocument, cleaned: Cleaned
) -> Renewal | int:
    """Store another state of an article as a version of it; undone at once.

    Return what became of the highlights in the new text; or the number of the version, where it is
    older than what the article shows, or only a part of it: then the article's text stays. Raises
    ``Unknown``.
    """
    known = stored_articles.load(library, kin.article)
    page = next((one for one in known.pages if one.number == kin.page), None)
    metadata, imported = (
        (page.metadata, page.imported) if page else (known.metadata, known.imported)
    )
    older = is_older(cleaned.document.metadata, metadata, imported)
    if kin.tie is Tie.PIECE or older:
        return insert_earlier(library, known, source, cleaned)
    if page is not None and kin.tie is Tie.STATE:
        return renew_page(library, kin.article, kin.page, source, cleaned)
    return apply_new_document(library, kin.article, cleaned, source, Verb.NEW_VERSION)


def insert_earlier(
    library: Library,
    known: Article,
    source: SourceDocument,
    cleaned: Cleaned,
    made: str | None = None,
) -> int:
    """Store an older state among the earlier versions, in the order in which they were made; return
    its number. ``made`` is when that was, where the copy itself does not tell.
    """
    at = now()
    with library.transaction():
        known = stored_articles.load(library, known.id)
        earlier = stored_versions.list_earlier(library, known.id)
        own = cleaned.document.metadata.captured or made or at
        before = [one for one in earlier if (one.captured or one.imported) <= own]
        number = max((one.number for one in before), default=0) + 1
        state = replace(
            known,
            document=cleaned.document,
            cleaner=cleaned.verdicts,
            overrides={},
            annotations=(),
            sha256=source.sha256,
            source_name=source.name,
            media_type=source.media_type,
            address=source.address,
            imported=at,
            version=number,
            pages=(),
            own={},
        )
        stored_versions.insert_earlier(library, known, state, source, at, Verb.EARLIER_VERSION)
    return number


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
        captured=known.metadata.captured,
        pages=tuple(page.number for page in known.pages),
    )
    return [*stored_versions.list_earlier(library, article), latest]


def open_version(library: Library, article: ArticleId, number: int) -> Article:
    """Return an article as one of its versions is, with the highlights that had a place in it.
    Raises ``Unknown``.
    """
    latest = stored_articles.load(library, article)
    if number == latest.version:
        return latest
    return _of(latest, stored_versions.load(library, article, number))


def compare_versions(library: Library, article: ArticleId, old: int, new: int) -> list[Line]:
    """Return what is different between the kept texts of two versions, by their numbers.

    Raises ``Unknown``.
    """
    texts = [_kept_texts(open_version(library, article, number)) for number in (old, new)]
    return compare(*texts)


def _kept_texts(article: Article) -> list[str]:
    document = article.document
    return [
        document.block_text(block) for block in document.blocks if article.verdict(block.index).kept
    ]


def open_version_source(library: Library, article: ArticleId, number: int) -> SourceDocument:
    """Return a version's source, byte for byte as it was imported. Raises ``Unknown``."""
    is_latest = number == stored_articles.load(library, article).version
    return sources.load(library, article, None if is_latest else number)


def open_page_source(
    library: Library, article: ArticleId, number: int | None, page: int | None
) -> SourceDocument:
    """Return the source of one page of a version, byte for byte as it was imported; of the latest
    version, and of the first page, where none is named. Raises ``Unknown``.
    """
    latest = stored_articles.load(library, article)
    known = (
        latest if number in {None, latest.version} else open_version(library, article, number or 1)
    )
    if page is None:
        return sources.load_by_hash(library, known.sha256)
    found = next((one for one in known.pages if one.number == page), None)
    if found is None:
        raise Unknown("page", page)
    return sources.load_by_hash(library, found.sha256)


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
        before = _of(known, stored_versions.load(library, article, known.version - 1))
        row = source_values(sources.load(library, article))
        apart = stored_articles.insert(
            library,
            row,
            Cleaned(known.document, known.cleaner),
            at,
            deleted=at,
            pages=known.pages,
            own=known.own,
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
    known = stored_articles.load(library, article)
    if known.pages:
        return clean_pages_again(library, article, check)
    with ImportProcess() as process:
        source = sources.load(library, article)
        if known.own_url:
            source = replace(source, address=known.own_url)
        cleaned = without_what_the_site_repeats(
            library, process.clean(source, check), source.address
        )
    return apply_new_document(library, article, cleaned, verb=Verb.CLEAN_AGAIN)


def _of(known: Article, version: Article) -> Article:
    """Return an earlier version of an article with what the user says of the article, whichever
    version it is in.
    """
    return replace(
        version,
        own=of_the_article(known.own),
        state=known.state,
        starred=known.starred,
        folders=known.folders,
    )


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

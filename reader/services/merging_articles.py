"""The articles of another library on their way into this one: which are here already, by the hashes
of their sources, and which are stored, with their versions and what was saved with them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import Cleaned
from reader.domain.joining import pieces
from reader.domain.likeness import address_keys, likeness
from reader.domain.notebook import Notebook, NotedArticle
from reader.services.clock import now
from reader.services.joining import add_page
from reader.services.kinship import Tie, find_kin, is_older
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.services.versions import insert_earlier
from reader.store import articles as stored_articles
from reader.store import joined_pages, other_library, sources
from reader.store import likeness as stored_likeness
from reader.store import versions as stored_versions
from reader.store.derived import article_keys
from reader.store.journal import put
from reader.store.library import Library
from reader.store.rows.version import version_values


@dataclass(slots=True)
class Matched:
    """The articles of another library by their numbers there: which ones they are here, and which
    of those are here only since now.
    """

    here: dict[ArticleId, ArticleId | None] = field(default_factory=dict)
    fresh: list[ArticleId] = field(default_factory=list)
    shown: list[ArticleId] = field(default_factory=list)
    """Of the fresh ones those that are not in the trash there."""


def match(
    library: Library, other: Library, notebook: Notebook, step: Callable[[], None]
) -> Matched:
    """Find the articles of another library in this one, and store those that are not here, in the
    trash. ``step`` is called before each and may raise.
    """
    matched = Matched()
    for noted in notebook.articles:
        step()
        _match(library, other, noted, matched)
    return matched


def _match(library: Library, other: Library, noted: NotedArticle, matched: Matched) -> None:
    theirs = _editions(other, noted.id)
    known = _known(library, other, theirs, matched.fresh)
    if known is None:
        known = _store(library, other, theirs, noted.deleted)
        matched.fresh.append(known)
        if noted.deleted is None:
            matched.shown.append(known)
    matched.here[noted.id] = known


def hashes_of(edition: Article) -> tuple[str, ...]:
    """Return the SHA-256 of the sources of one version: several where it was joined of pages."""
    pages = tuple(page.sha256 for page in edition.pages)
    return pages or (edition.sha256,)


def bring_versions(library: Library, other: Library, matched: Matched) -> int:
    """Store the versions and pages of known articles that are not here; return how many."""
    brought = 0
    for theirs, here in matched.here.items():
        if here is not None and here not in matched.fresh:
            for edition in _editions(other, theirs):
                brought += _bring(library, other, here, edition)
    return brought


def _editions(library: Library, article: ArticleId) -> list[Article]:
    """Return all versions of an article, the oldest first."""
    latest = stored_articles.load(library, article)
    earlier = stored_versions.load_earlier(library, latest) if latest.version > 1 else []
    return [*earlier, latest]


def _known(
    library: Library, other: Library, editions: list[Article], fresh: Sequence[ArticleId]
) -> ArticleId | None:
    """Return which article one is here: by the hash of any version, the latest first, or as another
    state of one at its address, as an import would find it. What is ``fresh`` is of the other
    library itself, which knows it for an article of its own.
    """
    for edition in reversed(editions):
        for digest in hashes_of(edition):
            if known := sources.find_article(library, digest):
                return known
    latest = editions[-1]
    at_address = stored_likeness.at_address(library, address_keys(latest.found_url or ""))
    if latest.pages or not set(at_address).difference(fresh):
        return None
    source = sources.load_by_hash(other, latest.sha256)
    kin = find_kin(library, likeness(_cleaned(latest), source.address))
    is_state = kin is not None and kin.tie is Tie.STATE and kin.article not in fresh
    return kin.article if kin is not None and is_state else None


def _cleaned(edition: Article) -> Cleaned:
    return Cleaned(edition.document, edition.cleaner)


def _store(
    library: Library, other: Library, editions: list[Article], deleted: str | None
) -> ArticleId:
    """Store an article in the trash, with all its versions."""
    *earlier, latest = editions
    with library.transaction() as db:
        for digest in dict.fromkeys(_all_hashes(editions)):
            sources.put(db, other_library.source_row(other, digest))
            other_library.copy_resources(db, other, digest)
        article = stored_articles.insert(
            library,
            other_library.source_row(other, latest.sha256),
            _cleaned(latest),
            latest.imported,
            deleted=deleted or now(),
            own=latest.own,
        )
        for edition in earlier:
            source = sources.put(db, other_library.source_row(other, edition.sha256))
            put(db, "version", version_values(replace(edition, id=article), source))
            article_keys.keep(db, article, _cleaned(edition), edition.address)
        for edition in editions:
            list(joined_pages.write(db, replace(edition, id=article)))
    return article


def _all_hashes(editions: list[Article]) -> Iterator[str]:
    for edition in editions:
        yield edition.sha256
        yield from hashes_of(edition)


def _bring(library: Library, other: Library, here: ArticleId, edition: Article) -> bool:
    """Store one version of an article that is here, or those of its pages that are not."""
    missing = [one for one in hashes_of(edition) if sources.find_article(library, one) is None]
    if not missing:
        return False
    if edition.pages:
        _bring_pages(library, other, here, edition, missing)
    else:
        _bring_state(library, other, here, edition)
    with library.transaction() as db:
        for digest in missing:
            other_library.copy_resources(db, other, digest)
    return True


def _bring_state(library: Library, other: Library, here: ArticleId, edition: Article) -> None:
    """Store another state of an article: that which was imported later is the present one, unless
    the copies tell otherwise.
    """
    source, cleaned = sources.load_by_hash(other, edition.sha256), _cleaned(edition)
    known = stored_articles.load(library, here)
    said = cleaned.document.metadata
    dated = replace(said, captured=said.captured or edition.imported)
    if is_older(dated, known.metadata, known.imported):
        insert_earlier(library, known, source, cleaned, made=dated.captured)
    else:
        apply_new_document(library, here, cleaned, source, Verb.NEW_VERSION)


def _bring_pages(
    library: Library, other: Library, here: ArticleId, edition: Article, missing: list[str]
) -> None:
    """Join the pages that are missing to what is here of the article."""
    only = edition.pages[0].number
    present = {page.sha256: page.number for page in edition.pages}
    only = present.get(stored_articles.load(library, here).sha256, only)
    parts = zip(edition.pages, pieces(_cleaned(edition), edition.pages), strict=True)
    for page, (cleaned, _) in parts:
        if page.sha256 in missing:
            source = sources.load_by_hash(other, page.sha256)
            add_page(library, here, only, source, cleaned, page.number)

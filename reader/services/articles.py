"""Articles: listing, opening, restoring and removing blocks, deleting."""

from collections.abc import Sequence

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, BinContents, BinRow
from reader.domain.errors import Unknown
from reader.domain.source import SourceDocument
from reader.services.article_list import article_row, list_articles, ratings, rows_of
from reader.services.clock import now
from reader.services.outcome import NOTHING, Change, Outcome, Part, Verb, outcome
from reader.store import articles as stored_articles
from reader.store import bin as stored_bin
from reader.store import reading_places, sources
from reader.store.library import Library

__all__ = ["article_row", "list_articles", "ratings", "rows_of"]


def open_article(library: Library, article: ArticleId) -> Article:
    """Return an article, whole. Raises ``Unknown``."""
    return stored_articles.load(library, article)


def is_long(library: Library, article: ArticleId) -> bool:
    """Whether ``open_article`` takes so long that nobody should wait for it."""
    return stored_articles.is_long(library, article)


def open_source(library: Library, article: ArticleId, version: int | None = None) -> SourceDocument:
    """Return an article's source, or that of an earlier version, byte for byte as it was imported.
    Raises ``Unknown``.
    """
    return sources.load(library, article, version)


def reading_place(library: Library, article: ArticleId) -> tuple[int, float] | None:
    """Return the block, and the part of it, 0 to 1, that stood at the top when the article was
    left; ``None`` at first.
    """
    return reading_places.load(library, article)


def keep_reading_place(library: Library, article: ArticleId, block: int, part: float) -> bool:
    """Keep where the user is in an article; false where that cannot be now. Never waits for another
    program.
    """
    return reading_places.keep(library, article, block, part)


def set_kept(library: Library, article: ArticleId, blocks: Sequence[int], kept: bool) -> Outcome:
    """Keep or remove blocks, by their indexes, whatever the cleaner said; those that are so already
    stay. Raises ``Unknown``.
    """
    verdicts = stored_articles.load(library, article).ledger()
    for block in blocks:
        if not 0 <= block < len(verdicts):
            raise Unknown("block", block)
    changed = {block: kept for block in blocks if verdicts[block].kept != kept}
    verb = Verb.RESTORE_BLOCK if kept else Verb.REMOVE_BLOCK
    return outcome(stored_articles.set_verdicts(library, article, changed, now(), verb))


def delete_articles(library: Library, articles: Sequence[ArticleId]) -> Outcome:
    """Take articles out of the list. They stay in the library file with all their notes, and
    undoing brings them back.

    Raises ``Unknown``, and then deletes none.
    """
    at = now()
    return outcome(
        stored_articles.set_deleted(library, list(articles), at, at, Verb.DELETE_ARTICLE)
    )


def restore_articles(library: Library, articles: Sequence[ArticleId]) -> Outcome:
    """Take articles out of the bin. Raises ``Unknown``, and then restores none."""
    return outcome(
        stored_articles.set_deleted(library, list(articles), None, now(), Verb.RESTORE_ARTICLE)
    )


def binned(library: Library) -> list[BinRow]:
    """Return the articles in the bin, the latest deleted first."""
    return stored_bin.binned(library)


def bin_contents(library: Library, articles: Sequence[ArticleId] | None = None) -> BinContents:
    """Return what ``empty_bin`` would delete for good; to be told before it is called."""
    return stored_bin.contents(library, _in_bin(library, articles))


def empty_bin(library: Library, articles: Sequence[ArticleId] | None = None) -> Outcome:
    """Delete articles of the bin, or all of it, for good: sources, texts, highlights and notes.
    This cannot be undone.

    What else was done before can still be undone. Articles that are not in the bin are passed over.
    Linear in the event log.
    """
    gone = stored_bin.empty(library, _in_bin(library, articles))
    return (
        Outcome(
            (*(Change(Part.LIST, article) for article in gone), Change(Part.CLAIMS)), Verb.EMPTY_BIN
        )
        if gone
        else NOTHING
    )


def _in_bin(library: Library, articles: Sequence[ArticleId] | None) -> Sequence[ArticleId]:
    return [row.article.id for row in binned(library)] if articles is None else articles

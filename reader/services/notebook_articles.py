"""Which article of the library is the one that a notebook speaks of: by hash, address, or text."""

from hashlib import sha256

from reader.domain.annotation import ArticleId
from reader.domain.likeness import address_keys
from reader.domain.notebook import NotedArticle
from reader.domain.search_words import phrase
from reader.store import articles as stored_articles
from reader.store import likeness, sources
from reader.store.browsing import texts_with
from reader.store.library import Library

LONG = 24
"""Code points of a quote that tells which article it is from."""

ASKED = 3
"""Quotes that are looked for; all of them have to stand in the one article."""


def article_here(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the article, or ``None`` where it is not in the library. Where nothing but quotes
    tells, all texts are read.
    """
    for digest in noted.hashes:
        if known := sources.find_article(library, digest):
            return known
    by_address = likeness.at_address(library, address_keys(noted.address or ""))
    if by_address:
        return by_address[0]
    return _of_the_text(library, noted) or _with_the_quotes(library, noted)


def _of_the_text(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the article of the same title and text."""
    if not (noted.text_sha256 and noted.title):
        return None
    for known in likeness.titled(library, noted.title):
        if text_hash(stored_articles.text_of(library, known)) == noted.text_sha256:
            return known
    return None


def _with_the_quotes(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the one article that the longest quotes stand in."""
    quotes = {one.target.exact for one in noted.annotations if len(one.target.exact) >= LONG}
    found: set[ArticleId] | None = None
    for quote in sorted(quotes, key=lambda one: (-len(one), one))[:ASKED]:
        longest = max(quote.split(), key=len, default="")
        having = {
            article
            for article, _ in texts_with(library, longest, phrase(quote))
            if quote in stored_articles.text_of(library, article)
        }
        found = having if found is None else found & having
    return next(iter(found)) if found is not None and len(found) == 1 else None


def text_hash(text: str) -> str:
    """Return by what a text is known to be the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

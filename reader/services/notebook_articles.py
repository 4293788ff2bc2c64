"""Which article of the library is the one that a notebook speaks of: by hash, address, or text."""

from hashlib import sha256
from itertools import islice

from reader.anchoring.same_ink import way_to
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

LONGEST = 300
"""Code points of a line by which articles that say the same are looked for."""

CLOSELY = 10
"""Articles with that line that are compared with the whole text."""

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
    same = _of_the_text(library, noted) or _saying_the_same(library, noted)
    return same or _with_the_quotes(library, noted) or _titled(library, noted)


def _of_the_text(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the article of the same title and text."""
    if not (noted.text_sha256 and noted.title):
        return None
    for known in likeness.titled(library, noted.title):
        if text_hash(stored_articles.text_of(library, known)) == noted.text_sha256:
            return known
    return None


def _saying_the_same(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the article whose words are those of a text, all of them or those that are kept."""
    longest = max((" ".join(line.split()) for line in noted.text.splitlines()), key=len, default="")
    line = longest if len(longest) <= LONGEST else longest[:LONGEST].rpartition(" ")[0]
    if len(line) < LONG:
        return None
    alike = (known for known, worded in texts_with(library, line, phrase(line)) if worded)
    for known in islice(alike, CLOSELY):
        article = stored_articles.load(library, known)
        if way_to(noted.text, article.document, article.kept()) is not None:
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


def _titled(library: Library, noted: NotedArticle) -> ArticleId | None:
    """Return the one article of a title that has all quotes."""
    quotes = [one.target.exact for one in noted.annotations]
    if not (noted.title and quotes):
        return None
    having = [
        known
        for known in likeness.titled(library, noted.title)
        if all(quote in stored_articles.text_of(library, known) for quote in quotes)
    ]
    return having[0] if len(having) == 1 else None


def text_hash(text: str) -> str:
    """Return by what a text is known to be the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

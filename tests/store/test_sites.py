"""Which articles are from a site: found without a look at all the others, and right after whatever
changes an article.
"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from reader.domain.annotation import ArticleId
from reader.domain.document import Cleaned
from reader.domain.site_rules import site_of
from reader.services import history, versions
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.store import articles, bin, sites
from reader.store.connection import APPLICATION_ID
from reader.store.library import Library
from reader.store.migrations import migrations
from tests.store.examples import AT, cleaned, source


def from_site(
    library: Library,
    number: int,
    address: str | None,
    name: str | None = None,
    url: str | None = None,
) -> ArticleId:
    """Store an article with what is known of where it is from."""
    words = f"Article {number} tells of a bridge."
    return articles.add(
        library, replace(source(words), address=address), known_by(cleaned(words), name, url), AT
    )[0]


def known_by(document: Cleaned, name: str | None, url: str | None) -> Cleaned:
    metadata = replace(document.document.metadata, site=name, url=url)
    return replace(document, document=replace(document.document, metadata=metadata))


def looked_through(library: Library, site: str) -> list[ArticleId]:
    """Return the articles of a site by a look at every one."""
    listed = [articles.load(library, row.id) for row in articles.list_rows(library)]
    return [one.id for one in listed if site_of(one.url, one.metadata.site) == site]


def test_the_newest_of_a_site_come_first_and_the_bin_is_left_out(library: Library) -> None:
    first = from_site(library, 1, "https://www.news.example/1")
    other = from_site(library, 2, "https://other.example/2")
    second = from_site(library, 3, None, "News.example ")
    third = from_site(library, 4, "page.html", url="http://news.example:8080/4")
    nowhere = from_site(library, 5, None)
    assert sites.articles_of(library, "news.example") == [third, second, first]
    assert sites.articles_of(library, "news.example", 2) == [third, second]
    assert sites.articles_of(library, "other.example") == [other]
    assert sites.articles_of(library, "") == [nowhere]
    articles.set_deleted(library, [third], AT, AT, Verb.DELETE_ARTICLE)
    assert sites.articles_of(library, "news.example", 2) == [second, first]
    assert bin.empty(library, [third]) == [third]
    assert library.query("PRAGMA foreign_key_check") == []


def test_an_article_that_moves_to_another_site_is_found_there_and_after_undo_where_it_was(
    library: Library,
) -> None:
    article = from_site(library, 1, "https://old.example/1")
    moved = known_by(
        cleaned("Article 1 tells of a bridge.", "It has moved."), None, "https://new.example/1"
    )
    apply_new_document(library, article, moved, source("Article 1 has moved."), Verb.NEW_VERSION)

    def both() -> tuple[list[ArticleId], list[ArticleId]]:
        found = tuple(sites.articles_of(library, site) for site in ("old.example", "new.example"))
        assert found == tuple(
            looked_through(library, site) for site in ("old.example", "new.example")
        )
        return found

    assert both() == ([], [article])
    history.undo(library)
    assert both() == ([article], [])
    history.redo(library)
    assert both() == ([], [article])
    _, apart = versions.separate(library, article)
    assert both() == ([article], [apart])
    history.undo(library)
    assert both() == ([], [article])
    from_site(library, 2, None)
    assert library.query("SELECT 1 FROM article_site WHERE site IS NULL") == []


def test_a_library_from_before_is_told_its_sites(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    known = [
        ("https://www.news.example/1", None, None, None),
        (None, "The News", None, None),
        ("https://mirror.example/3", None, "https://news.example/3", None),
        ("http://[news", None, None, None),
        ("https://news.example/5", None, None, AT),
    ]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db = Database(connection)
        migrations.apply(db, stop_before="m011_sites_of_articles")
        for number, (address, name, url, deleted) in enumerate(known, start=1):
            cells = [number, f"{number}", f"{number}.html", address]
            db.execute(
                "INSERT INTO source (id, sha256, data, media_type, name, address) VALUES (?, ?, "
                "x'', 'text/html', ?, ?)",
                cells,
            )
            row = [number, number, name, url, AT, deleted]
            db.execute(
                "INSERT INTO article (id, source, authors, site, url, imported, deleted) VALUES "
                "(?, ?, '[]', ?, ?, ?, ?)",
                row,
            )
            db.execute(
                "INSERT INTO document (article, text, blocks) VALUES (?, '', '[]')", [number]
            )
    with Library(path) as library:
        assert library.query("SELECT 1 FROM article_site WHERE site IS NULL") == []
        assert (
            sites.articles_of(library, "news.example")
            == looked_through(library, "news.example")
            == [3, 1]
        )
        assert sites.articles_of(library, "the news") == [2]
        assert sites.articles_of(library, "") == [4]
        fresh = from_site(library, 6, "https://news.example/6")
        articles.set_deleted(library, [ArticleId(5)], None, AT, Verb.RESTORE_ARTICLE)
        assert sites.articles_of(library, "news.example") == [fresh, 5, 3, 1]
        triggers = {
            row["name"]
            for row in library.query("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        assert {"article_ai", "article_au", "article_ad", "resource_without_a_page"} <= triggers

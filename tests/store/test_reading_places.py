"""Where the user was in an article: kept beside the events, and never waited for."""

import sqlite3
from contextlib import closing

import pytest

from reader.domain.annotation import ArticleId
from reader.store import connection, reading_places
from reader.store.library import Library
from tests.store.examples import stored


def test_a_place_is_kept_and_the_latest_counts(library: Library) -> None:
    article = stored(library, "One paragraph.").id
    assert reading_places.load(library, article) is None
    assert reading_places.keep(library, article, 3, 0.25)
    assert reading_places.keep(library, article, 7, 0.5)
    assert reading_places.load(library, article) == (7, 0.5)
    assert not library.query("SELECT 1 FROM event")


def test_nothing_is_kept_of_an_article_that_is_gone(library: Library) -> None:
    assert not reading_places.keep(library, ArticleId(99), 3, 0.25)


def test_another_program_that_writes_is_not_waited_for(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nap(_seconds: float) -> None:
        raise AssertionError("it waits")

    article = stored(library, "One paragraph.").id
    monkeypatch.setattr(connection, "sleep", nap)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not reading_places.keep(library, article, 3, 0.25)
        other.execute("ROLLBACK")
    assert reading_places.keep(library, article, 3, 0.25)

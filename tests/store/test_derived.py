"""Tables that follow from others: filled anew where their code has changed, and never in the way of
an upgrade.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.domain.annotation import ArticleId
from reader.domain.errors import LibraryDamaged
from reader.services import history
from reader.services.outcome import Verb
from reader.services.reanchoring import apply_new_document
from reader.store import articles, schema, sites, upgrading
from reader.store.derived import article_keys
from reader.store.library import Library
from tests.store.examples import cleaned, source, stored
from tests.store.old_libraries import unpack

WORDS = " ".join(f"word{number}" for number in range(60))


def keys(library: Library) -> list[tuple[int, str]]:
    rows = library.query("SELECT article, key FROM article_key ORDER BY article, key")
    return [(row["article"], row["key"]) for row in rows]


def spoil(path: Path, *statements: str) -> None:
    """Write nonsense where nothing is stored but what follows from something else, or in a row that
    shall not be readable.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        triggers = other.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:  # the index would find it out first
            other.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            other.execute(statement)
        for _, sql in triggers:
            other.execute(sql)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with a text that is long enough to be recognised, in two versions, and a second
    article.
    """
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        article = stored(library, WORDS)
        apply_new_document(
            library, article.id, cleaned(WORDS, "And more."), source("again"), Verb.NEW_VERSION
        )
        stored(library, f"other {WORDS}")
    return path


def test_every_derived_table_has_an_owner_and_a_version(library: Library) -> None:
    assert list(upgrading.REBUILD) == list(schema.DERIVED)
    found = {row["name"]: row["version"] for row in library.query("SELECT * FROM derived_table")}
    assert found == schema.DERIVED


@pytest.mark.parametrize("table", ["article_key", "article_site"])
def test_a_table_is_filled_anew_when_its_code_has_another_version(
    path: Path, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(path) as library:
        before = library.query(f"SELECT * FROM {table}")  # noqa: S608 (our own name)
    assert before
    spoil(path, f"DELETE FROM {table}")  # noqa: S608 (our own name)
    with Library(path) as library:
        assert library.query(f"SELECT * FROM {table}") == []  # noqa: S608 (the version is the same: nothing to do)
    raised = schema.DERIVED[table] + 1
    monkeypatch.setitem(schema.DERIVED, table, raised)
    with Library(path) as library:
        after = library.query(f"SELECT * FROM {table}")  # noqa: S608 (our own name)
        assert sorted(map(tuple, after)) == sorted(map(tuple, before))
        (row,) = library.query("SELECT version FROM derived_table WHERE name = ?", [table])
        assert row[0] == raised
    assert not path.with_name("library.sqlite.backups").exists(), (
        "nothing of the user's was touched"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("step07", ["article_key", "article_site", "search_index", "text_figure"]),
        ("step09", ["article_key", "article_site", "search_index", "text_figure"]),
        (
            "step11",
            ["article_key", "search_index", "text_figure"],
        ),  # whose keys changed with step 16
    ],
)
def test_a_library_from_before_there_were_versions_is_filled_once_and_only_where_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: list[str]
) -> None:
    filled: list[str] = []

    def counting(table: str) -> Callable[[Database], None]:
        known = upgrading.REBUILD[table]

        def rebuild(db: Database) -> None:
            filled.append(table)
            known(db)

        return rebuild

    for table in schema.DERIVED:
        monkeypatch.setitem(upgrading.REBUILD, table, counting(table))
    path = unpack(name, tmp_path)
    for _ in range(2):
        Library(path).close()
    assert filled == expected


UNREADABLE = {
    "no JSON": "UPDATE document SET blocks = '[{' WHERE article = 1",
    "of a newer "
    "format": """UPDATE document SET blocks = '{"format": 99, "blocks": []}' WHERE article = 1""",
    "no text": "UPDATE document SET text = CAST(x'c328' AS TEXT) WHERE article = 1",
    "no address": "UPDATE article SET url = CAST(x'68747470733a2f2fc328' AS TEXT) WHERE id = 1",
    "no authors": "UPDATE article SET authors = '{}' WHERE id = 1",
}


@pytest.mark.parametrize("damage", UNREADABLE)
def test_an_article_that_cannot_be_read_does_not_stop_the_upgrade(
    path: Path, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(path) as library:
        expected = [pair for pair in keys(library) if pair[0] == 2]
    spoil(path, UNREADABLE[damage])
    for table in schema.DERIVED:
        monkeypatch.setitem(schema.DERIVED, table, schema.DERIVED[table] + 1)
    with Library(path) as library:
        assert [pair for pair in keys(library) if pair[0] == 2] == expected
        assert ArticleId(2) in sites.articles_of(library, "news.example")
        assert library.query("SELECT 1 FROM article_site WHERE site IS NULL") == []
        stored(library, "An import goes on as well.")


def test_an_upgrade_of_an_old_library_passes_over_what_cannot_be_read(tmp_path: Path) -> None:
    path = unpack("step07", tmp_path)
    spoil(path, "UPDATE document SET blocks = '[{' WHERE article = 1")
    with Library(path) as library:
        assert {article for article, _ in keys(library)} == {2, 3, 4}
        with pytest.raises(LibraryDamaged):
            articles.load(library, ArticleId(1))


def test_what_is_redone_is_recognised_although_it_was_not_there_when_all_was_found_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(path) as library:
        renewed = cleaned(" ".join(f"new{number}" for number in range(60)))
        apply_new_document(library, ArticleId(2), renewed, source("third"), Verb.NEW_VERSION)
        whole = keys(library)
        history.undo(library)
    monkeypatch.setitem(schema.DERIVED, "article_key", 99)
    with Library(path) as library:
        assert keys(library) != whole
        history.redo(library)
        assert keys(library) == whole


def test_rebuilding_finds_the_keys_of_earlier_versions_too(path: Path) -> None:
    with Library(path) as library:
        before = keys(library)
        known = articles.load(library, ArticleId(1))
        moved = replace(
            known.document, metadata=replace(known.metadata, url="https://news.example/one")
        )
        apply_new_document(
            library,
            known.id,
            replace(known.cleaned(), document=moved),
            source("moved"),
            Verb.NEW_VERSION,
        )
        after = keys(library)
        assert set(after) > set(before)
        with library.transaction() as db:
            article_keys.rebuild(db)
        assert keys(library) == after


def test_a_library_that_lost_its_table_of_versions_is_damaged(path: Path) -> None:
    spoil(path, "DROP TABLE derived_table")
    with pytest.raises(LibraryDamaged, match="derived_table"):
        Library(path)

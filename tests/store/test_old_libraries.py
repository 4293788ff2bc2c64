"""Libraries of every step, made by the code of their time: nothing in them is lost when they are
opened today.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.backups import Kind
from reader.domain.document import Cleaned, Span
from reader.domain.likeness import likeness
from reader.domain.source import MediaType, SourceDocument
from reader.services import annotating, articles, history
from reader.services.kinship import Tie, find_kin
from reader.services.library import open_library
from reader.services.reanchoring import apply_new_document
from reader.store import sites
from reader.store.library import Library
from reader.store.migrations import migrations
from reader.store.schema import STEPS
from reader.store.soundness.backup_files import folder_beside, found_in
from tests.store.old_libraries import NAMES, REWORDED, differences, record, step, unpack
from tests.store.searching import search
from tests.store.seen import seen, stage


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """The name of an old library."""
    return str(request.param)


@pytest.fixture
def old(name: str, tmp_path: Path) -> Iterator[Library]:
    """An old library, opened today."""
    with open_library(unpack(name, tmp_path)) as library:
        yield library


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    """Return how everything in a database was made, by name."""
    return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def ordered(sql: str) -> list[str]:
    """Return the lines of a table's definition in an order of their own."""
    return sorted(line.strip().rstrip(",") for line in sql.replace(")", "\n").splitlines())


def test_there_is_a_library_of_every_step() -> None:
    assert {step(name) for name in NAMES} >= {*range(1, 12), 14, 15}


def test_all_that_was_in_it_is_still_there(name: str, old: Library) -> None:
    assert list(differences(record(name)["seen"], seen(old))) == []


def test_all_that_was_done_can_be_undone_and_done_again(name: str, old: Library) -> None:
    known: dict[str, object] = {}
    for number, then in enumerate(record(name)["trail"]):
        verb = then.pop("verb")
        known |= then
        if verb is not None:
            undoing = history.next_undo(old) is not None and number <= _undone(name)
            assert (history.next_undo(old) if undoing else history.next_redo(old)) == verb
            assert (history.undo(old) if undoing else history.redo(old)).changes
        assert list(differences(known, stage(old), f"stage {number}")) == []
    assert history.next_redo(old) is None


def _undone(name: str) -> int:
    """Return how many events the trail of a library undoes before it does them again: those that
    stood as done.
    """
    trail = record(name)["trail"]
    return (
        len(trail) - 3
    ) // 2  # the first stage undoes nothing, and at the end two more are done that had been undone


def test_the_file_is_whole_and_its_tables_are_those_of_a_new_one(
    name: str, old: Library, tmp_path: Path
) -> None:
    assert [tuple(row) for row in old.query("PRAGMA integrity_check")] == [("ok",)]
    assert old.query("PRAGMA foreign_key_check") == []
    for table in ("article_fts", "document_fts", "annotation_fts", "claim_fts", "note_fts"):
        old.query(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 (names of our own)
    with Library(tmp_path / "new.sqlite") as new:
        expected, found = schema(new.db.conn), schema(old.db.conn)
    if name == "step01-first":  # its source had its columns in another order
        assert ordered(found.pop("source")) == ordered(expected.pop("source"))
    assert found == expected


def test_the_steps_make_what_the_code_of_their_time_made(name: str, tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(unpack(name, tmp_path))) as then,
        closing(sqlite3.connect(":memory:")) as now,
    ):
        now.row_factory = sqlite3.Row
        migrations.apply(Database(now), stop_before=STEPS[step(name)])
        made, found = schema(now), schema(then)
    if name == "step01-first":
        assert ordered(found.pop("source")) == ordered(made.pop("source"))
    assert found == made


def test_what_follows_from_an_article_is_found(old: Library) -> None:
    known = articles.open_article(old, ArticleId(1))
    again = SourceDocument(b"the same page, saved once more", MediaType.HTML, "again.html")
    kin = find_kin(old, likeness(known.cleaned(), again.address))
    assert kin is not None
    assert (kin.article, kin.tie) == (known.id, Tie.STATE)
    assert sites.articles_of(old, "berita.example") == [1]
    assert sites.articles_of(old, "news.example") == [2]
    assert old.query("SELECT 1 FROM article_site WHERE site IS NULL") == []
    assert [(hit.article, hit.part) for hit in search(old, "sandbags helpers", 9)] == [(3, "text")]
    assert (1, "note") in {(hit.article, hit.part) for hit in search(old, "menghitung", 9)}


def test_a_copy_from_before_the_upgrade_is_kept(name: str, old: Library) -> None:
    (copy,) = found_in(folder_beside(old.path))
    assert copy.kind is Kind.UPGRADE
    with closing(sqlite3.connect(copy.path)) as before:
        steps = [
            row[0] for row in before.execute("SELECT name FROM _sqlite_migrations ORDER BY id")
        ]
    assert steps == list(STEPS[: step(name)])


def test_an_old_library_can_be_worked_in(old: Library) -> None:
    known = articles.open_article(old, ArticleId(1))
    before = stage(old)
    annotating.highlight(old, known, Span(0, 5), LabelId(1), "new")
    metadata = replace(known.metadata, title="Renamed")
    renewed = Cleaned(replace(known.document, metadata=metadata), known.cleaner)
    apply_new_document(old, known.id, renewed)
    assert articles.open_article(old, known.id).title == "Renamed"
    history.undo(old)
    history.undo(old)
    assert list(differences(before, stage(old))) == []
    articles.delete_articles(old, [known.id])
    assert articles.empty_bin(old).changes
    assert [row.id for row in articles.list_articles(old)] == [3, 2]
    assert old.query("PRAGMA foreign_key_check") == []
    assert list(differences(before["articles/2"], stage(old)["articles/2"])) == []


def test_a_text_that_stays_the_same_is_no_change_whatever_format_it_is_stored_in(
    old: Library,
) -> None:
    known = articles.open_article(old, ArticleId(2))
    before = history.next_undo(old)
    apply_new_document(old, known.id, Cleaned(known.document, known.cleaner))
    assert history.next_undo(old) is before


def test_reasons_and_reviews_read_as_they_did(name: str, old: Library) -> None:
    then, now = record(name)["seen"]["articles"], seen(old)["articles"]
    assert {
        one: [REWORDED.get(reason, reason) for reason in article["reasons"]]
        for one, article in then.items()
    } == {one: article["reasons"] for one, article in now.items()}
    assert list(_reviews(then)) == [pair for pair in _reviews(now) if pair[1] or step(name) >= 8]


def _reviews(known: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield why each highlight is to be looked at again, by its name."""
    for article in known.values():
        yield from (
            (one, place["review"])
            for one, place in article["highlights"].items()
            if "review" in place
        )

"""Libraries that somebody made to do harm, or that another program has put something into."""

import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from reader.domain.errors import LibraryDamaged, LibraryError, LibraryStrange
from reader.services.sentences import sentence
from reader.store import articles, connection
from reader.store.library import Library
from reader.store.schema import STEPS
from reader.store.soundness.schema_check import digest, schema_after, schema_of
from tests.store.examples import stored
from tests.store.old_libraries import NAMES, step, unpack

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"

EVIL = {
    "a trigger that deletes": (
        "CREATE TRIGGER evil AFTER INSERT ON annotation BEGIN DELETE FROM note; END"
    ),
    "a trigger under a known name": (
        "DROP TRIGGER note_ai; CREATE TRIGGER note_ai AFTER INSERT ON note BEGIN "
        "DELETE FROM annotation; END"
    ),
    "a view without end in place of a table": (
        f"ALTER TABLE note RENAME TO kept; CREATE VIEW note AS {ENDLESS}"
    ),
    "a view without end in place of the steps": (
        f"DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS {ENDLESS}"
    ),
    "a further view": f"CREATE VIEW more AS {ENDLESS}",
    "a column that makes itself large": (
        "ALTER TABLE note ADD COLUMN big TEXT AS (CAST(zeroblob(900000000) AS TEXT))"
    ),
    "an index with an expression": "CREATE INDEX more ON note (hex(zeroblob(length(text))))",
    "a table that points at ours": (
        'CREATE TABLE "x"" WHERE 1; --" (a INTEGER REFERENCES article(id))'
    ),
    "a known view that is another one": f"DROP VIEW notes_view; CREATE VIEW notes_view AS {ENDLESS}",
}


@pytest.mark.parametrize("name", list(EVIL))
def test_a_hostile_library_is_refused_at_once_and_stays_as_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        stored(library, "One.")
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA legacy_alter_table = ON")
        other.executescript(EVIL[name])
    before = path.read_bytes()
    begun = monotonic()
    with pytest.raises(LibraryError) as told:
        Library(path)
    assert monotonic() - begun < 2
    assert isinstance(told.value, LibraryStrange | LibraryDamaged)
    assert "left as it is" in sentence(told.value).english()
    assert path.read_bytes() == before


def test_what_is_strange_is_named(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.executescript(EVIL["a trigger that deletes"])
    with pytest.raises(LibraryStrange) as told:
        Library(path)
    assert "(the trigger “evil”)" in sentence(told.value).english()


def test_a_hostile_library_of_an_earlier_step_is_not_upgraded(tmp_path: Path) -> None:
    path = unpack("step16", tmp_path)
    with closing(sqlite3.connect(path)) as other:
        other.executescript(EVIL["a trigger that deletes"])
    before = path.read_bytes()
    with pytest.raises(LibraryStrange):
        Library(path)
    assert path.read_bytes() == before


def test_a_damaged_record_of_steps_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library(path).close()
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"migration_set" TEXT', b'"migratiox_set" TEXT'))
    with pytest.raises(LibraryDamaged):
        Library(path)


@pytest.mark.parametrize("name", NAMES)
def test_each_old_library_has_the_schema_of_its_step(name: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(unpack(name, tmp_path))) as file:
        assert schema_of(file) == schema_after(step(name))


def test_statistics_that_sqlite_makes_are_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        stored(library, "One.")
    with closing(sqlite3.connect(path)) as other:
        other.execute("ANALYZE")
    with Library(path) as library:
        assert len(articles.list_rows(library)) == 1
        assert digest(schema_of(library.db.conn)) == digest(schema_after(len(STEPS)))


def test_no_cell_takes_all_memory(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library, pytest.raises(sqlite3.DataError):
        library.query("SELECT zeroblob(900000000)")


def test_the_schema_is_not_trusted(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        assert library.query("PRAGMA trusted_schema")[0][0] == 0
    (tmp_path / "old").mkdir()
    with Library(unpack("step07", tmp_path / "old")) as library:
        assert library.query("PRAGMA trusted_schema")[0][0] == 0


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_a_query_that_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LONGEST_QUERY", 0.05)
    with Library(tmp_path / "library.sqlite") as library:
        stored(library, "One.")
        with pytest.raises(LibraryError, match="within a minute"):
            library.query(ENDLESS)
        assert library.query("SELECT count(*) FROM article")[0][0] == 1
        stored(library, "Two.")

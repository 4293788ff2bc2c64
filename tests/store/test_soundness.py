"""Every change that the program did not make itself is noticed, and none that it made."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import LibraryDamaged
from reader.domain.soundness import CheckReport, Trouble
from reader.domain.subject import about_claim
from reader.services import (
    annotating,
    articles,
    claims,
    history,
    notes,
)
from reader.services.verifying import accept, verify
from reader.store import journal
from reader.store.library import Library
from reader.store.soundness.row_sums import SUMMED
from tests.faults.shelf import fill
from tests.store.old_libraries import NAMES, unpack


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a library that has something in each table with sums."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    with Library(path) as library:
        fill(library)
        assert verify(library).problems == ()
        for table in SUMMED:
            assert library.query(f"SELECT 1 FROM {table} LIMIT 1"), table  # noqa: S608 (our own)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, made: bytes) -> Path:
    path = tmp_path / "library.sqlite"
    path.write_bytes(made)
    return path


@pytest.mark.parametrize(("table", "key"), SUMMED.items())
def test_no_two_rows_of_a_table_have_one_key(
    tmp_path: Path, table: str, key: tuple[str, ...]
) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        rows = library.query(
            "SELECT group_concat(name) AS names FROM pragma_table_info(?) WHERE pk "
            "UNION SELECT (SELECT group_concat(name) FROM pragma_index_info(found.name)) "
            'FROM pragma_index_list(?) AS found WHERE found."unique" AND NOT found.partial',
            [table, table],
        )
        unique = [frozenset(str(row["names"]).split(",")) for row in rows]
    assert frozenset(key) in unique


def test_every_table_that_the_event_log_knows_has_sums() -> None:
    assert journal.UNDONE.keys() < SUMMED.keys()


def edit(path: Path, *statements: str) -> None:
    """Change a library with another program."""
    with closing(sqlite3.connect(path)) as other:
        for statement in statements:
            other.execute(statement)
        other.commit()


def checked(path: Path) -> CheckReport:
    with Library(path) as library:
        return verify(library)


def told(report: CheckReport) -> set[tuple[str, str | None, str | None]]:
    return {(problem.trouble.value, problem.table, problem.key) for problem in report.problems}


def a_letter_less(connection: sqlite3.Connection, table: str, column: str) -> bool:
    """Change a cell as little as can be, past everything that keeps tables in order; whether there
    was one.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    changed = connection.execute(
        f"""UPDATE {table} SET "{column}" = CASE typeof("{column}")
            WHEN 'integer' THEN 1000 + "{column}"
            WHEN 'text' THEN substr("{column}", 1, length("{column}") - 1) || '~'
            WHEN 'blob' THEN CAST(substr("{column}", 1, length("{column}") - 1) AS BLOB) END
            WHERE rowid = (SELECT max(rowid) FROM {table} WHERE "{column}" IS NOT NULL)"""  # noqa: S608 (names of our own)
    )
    return changed.rowcount > 0


@pytest.mark.parametrize("table", list(SUMMED))
def test_a_letter_less_in_any_cell_is_noticed(tmp_path: Path, made: bytes, table: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(made)
    with closing(sqlite3.connect(path)) as other:
        columns = [row[1] for row in other.execute(f"PRAGMA table_info({table})")]
    changed = 0
    for column in columns:
        path.write_bytes(made)
        with closing(sqlite3.connect(path)) as other:
            if not a_letter_less(other, table, column):
                continue
            other.commit()
        changed += 1
        found = told(checked(path))
        assert {one for one in found if one[1] == table}, f"{table}.{column}"
    assert changed


def test_a_row_that_was_taken_out_or_put_in_is_named(path: Path) -> None:
    edit(
        path,
        "DELETE FROM note",
        "INSERT INTO label (id, name, colour, definition, position) VALUES (77, 'x', '#fff', '', 9)",
    )
    with closing(sqlite3.connect(path)) as other:
        (gone,) = other.execute("SELECT key FROM row_sum WHERE part = 'note'").fetchone()
    assert told(checked(path)) == {("gone", "note", gone), ("strange", "label", "77")}


def test_an_event_that_was_changed_or_taken_out_breaks_the_chain(path: Path) -> None:
    edit(path, "UPDATE event SET verb = 'nothing' WHERE id = 3", "DELETE FROM event WHERE id = 5")
    found = told(checked(path))
    assert found >= {("changed", "event", "3"), ("broken chain", "event", "3")}
    assert ("gone", "event", "5") in found
    assert {key for _, table, key in found} == {"3", "5"}


def test_who_covers_the_traces_of_one_event_breaks_the_next(path: Path) -> None:
    edit(
        path,
        "DELETE FROM event WHERE id = 5",
        "DELETE FROM event_link WHERE event = 5",
        "DELETE FROM row_sum WHERE part = 'event' AND key = '5'",
    )
    assert told(checked(path)) == {("broken chain", "event", "6")}


def test_whether_an_event_is_done_is_no_part_of_the_chain(path: Path) -> None:
    with Library(path) as library:
        before = verify(library).chain
        history.undo(library)
        assert verify(library).chain == before
        notes.set_note(library, about_claim(claims.list_claims(library)[0].id), "New.")
        after = verify(library)
        assert after.chain != before
        assert after.problems == ()


def test_what_an_article_leaves_behind_breaks_no_chain(path: Path) -> None:
    with Library(path) as library:
        articles.delete_articles(library, [articles.list_articles(library)[-1].id])
        assert articles.empty_bin(library).changes
        assert verify(library).problems == ()


def test_forged_bytes_of_a_source_are_noticed_even_with_a_new_sum(path: Path) -> None:
    with Library(path) as library:
        with library.transaction() as db:
            db.execute(
                "UPDATE source SET data = (SELECT data FROM source WHERE id = 2) WHERE id = 1"
            )
        assert told(verify(library)) == {("other bytes", "source", "1")}


def test_a_damaged_row_stays_damaged_when_the_program_changes_it(path: Path) -> None:
    edit(path, "UPDATE annotation SET exact = 'brodge' WHERE id = 1")
    with Library(path) as library:
        one = next(
            one
            for row in articles.list_articles(library)
            for one in annotating.annotations_of(library, row.id)
            if one.target.exact == "brodge"
        )
        annotating.set_note(library, one.id, "Another note.")
        report = verify(library)
        assert told(report) == {("changed", "annotation", one.id)}
        accept(library, report.problems)
        assert verify(library).problems == ()
    assert checked(path).problems == ()


def test_changes_by_another_program_can_be_taken_for_right(path: Path) -> None:
    edit(path, "DELETE FROM note", "UPDATE event SET verb = 'x' WHERE id = 2")
    with Library(path) as library:
        accept(library, verify(library).problems)
        assert verify(library).problems == ()


def test_a_damaged_event_is_told_and_not_undone(path: Path) -> None:
    edit(path, "UPDATE event SET changes = replace(changes, 'Page', 'Rage')")
    with Library(path) as library:
        before = library.query("SELECT * FROM document")
        with pytest.raises(LibraryDamaged):
            history.undo(library)
        assert library.query("SELECT * FROM document") == before


@pytest.mark.parametrize("name", NAMES)
def test_a_library_of_each_step_has_its_sums_when_it_was_opened(name: str, tmp_path: Path) -> None:
    path = unpack(name, tmp_path)
    report = checked(path)
    assert report.problems == ()
    assert report.rows > 20
    assert len(report.chain) == 64


def test_damaged_pages_end_no_check(path: Path) -> None:
    data = bytearray(path.read_bytes())
    chance = random.Random(1)  # noqa: S311 (the same damage each time)
    with Library(path) as library:
        roots = [
            row["rootpage"]
            for row in library.query(
                "SELECT rootpage FROM sqlite_master WHERE name IN ('annotation', 'event', 'note')"
            )
        ]
        for root in roots:
            data[(root - 1) * 4096 : root * 4096] = chance.randbytes(4096)
    path.write_bytes(data)
    found = told(checked(path))
    assert {table for _, table, _ in found} >= {"annotation", "event", "note"}
    assert {what for what, _, _ in found} <= {Trouble.FILE, Trouble.UNREADABLE, Trouble.GONE}


def test_a_library_can_be_checked_while_others_write(path: Path) -> None:
    with Library(path) as library:
        seen: list[int] = []

        def write(done: int, _total: int) -> None:
            if len(seen) < 2:
                notes.set_note(library, about_claim(claims.list_claims(library)[0].id), f"{done}.")
            seen.append(done)

        assert verify(library, write).problems == ()
        assert len(seen) > 1

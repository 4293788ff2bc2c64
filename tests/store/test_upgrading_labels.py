"""A library from before highlights had several labels: nothing is lost, and what was done before
can still be undone.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.services import annotating, history, labels
from reader.services.library import open_library
from reader.services.outcome import Verb
from reader.store.connection import APPLICATION_ID
from reader.store.migrations import migrations
from reader.store.soundness.backup_files import folder_beside, found_in

OLD = {
    "uuid": "one",
    "article": 1,
    "start": 0,
    "end": 3,
    "exact": "abc",
    "prefix": "",
    "suffix": "",
    "created": "t",
}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library of the first step: a highlight that was made with one label, given another, noted;
    and one that was deleted.
    """
    import json

    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys = ON")
        db = Database(connection)
        migrations.apply(db, stop_before="m002_several_labels")
        db.execute(
            "INSERT INTO source (id, sha256, data, media_type, name) VALUES (1, 'x', x'00', "
            "'text/plain', 'a.txt')"
        )
        db.execute("INSERT INTO article (id, source, authors, imported) VALUES (1, 1, '[]', 't')")
        db.execute("INSERT INTO document (article, text, blocks) VALUES (1, 'abc', '[]')")

        def row(
            number: int, label: int | None, note: str = "", uuid: str = "one"
        ) -> dict[str, object]:
            return {
                "id": number,
                **OLD,
                "uuid": uuid,
                "label": label,
                "note": note,
                "modified": "t",
            }

        steps = [
            ("highlight", None, row(1, 1)),
            ("label", row(1, 1), row(1, 3)),
            ("note", row(1, 3), row(1, 3, "n")),
            ("label", row(1, 3, "n"), row(1, None, "n")),
            ("label", row(1, None, "n"), row(1, 2, "n")),
            ("highlight", None, row(2, 4, uuid="two")),
            ("delete highlight", row(2, 4, uuid="two"), None),
        ]
        for verb, before, after in steps:
            change = json.dumps([{"table": "annotation", "before": before, "after": after}])
            db.execute(
                "INSERT INTO event (at, verb, changes, state) VALUES ('t', ?, ?, 'done')",
                [verb, change],
            )
        db.table("annotation").insert(row(1, 2, "n"))
    return path


def test_labels_and_history_are_carried_over(old: Path) -> None:
    seen = []
    with open_library(old) as library:
        assert [label.name for label in labels.list_labels(library)] == [
            "Claim",
            "Figure",
            "Quote",
            "Source",
            "Question",
        ]
        while True:
            seen.append(
                [(one.id, one.labels, one.note) for one in annotating.annotations_of(library, 1)]
            )
            if history.next_undo(library) is None:
                break
            history.undo(library)
        assert seen == [
            [("one", (2,), "n")],
            [("one", (2,), "n"), ("two", (4,), "")],
            [("one", (2,), "n")],
            [("one", (), "n")],
            [("one", (3,), "n")],
            [("one", (3,), "")],
            [("one", (1,), "")],
            [],
        ]
        for expected in reversed(seen[:-1]):
            history.redo(library)
            assert [
                (one.id, one.labels, one.note) for one in annotating.annotations_of(library, 1)
            ] == expected
        assert history.next_undo(library) is Verb.DELETE_HIGHLIGHT
    assert len(list(found_in(folder_beside(old)))) == 1


def test_the_quotes_are_still_found_after_the_upgrade(old: Path) -> None:
    with open_library(old) as library:
        assert not library.fill_index(60)
        rows = library.query("SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH 'abc'")
        assert [tuple(row) for row in rows] == [(1,)]
        triggers = library.query(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'annotation'"
        )
        assert len(triggers) == 3
        assert library.query("PRAGMA foreign_key_check") == []

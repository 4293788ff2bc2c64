"""Another library, of which something is taken up: opened to be read, never written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reader.store.connection import connect_to_read, damage_told, errors_told
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.schema import derived_outdated, steps_missing
from reader.store.soundness.schema_check import check_schema

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def open_other(path: Path) -> Iterator[Library]:
    """Open another library. One of an earlier version, or with a log, is read from a copy,
    which is brought up to date.

    Raises the ``LibraryError`` that says why it cannot be read.
    """
    with TemporaryDirectory() as folder:
        copy = _copied(path, Path(folder) / path.name)
        if copy is None:
            with Library(path, read_only=True) as library:
                yield library
        else:
            with Library(copy, is_copy=True) as library:
                yield library


def _copied(path: Path, copy: Path) -> Path | None:
    """Copy a library that cannot be read where it is; ``None`` for one that can."""
    connection, folder = connect_to_read(path)
    try:
        with closing(connection), errors_told(path):
            check_schema(connection, path)
            outdated = steps_missing(connection, path) or derived_outdated(connection, path)
            if not outdated and folder is None:
                return None
            with closing(sqlite3.connect(copy)) as target:
                connection.backup(target)
        return copy
    finally:
        if folder is not None:
            folder.cleanup()


def source_row(other: Library, sha256: str) -> Values:
    """Return the row of a source as another library has it, without its number there."""
    rows = other.query("SELECT * FROM source WHERE sha256 = ?", [sha256])
    with damage_told(other.path):
        return {name: rows[0][name] for name in rows[0].keys() if name != "id"}  # noqa: SIM118 (a row yields its cells)


def copy_resources(db: "Database", other: Library, sha256: str) -> None:
    """Take up what was saved with a page whose source is here; what is here of it stays."""
    (source,) = db.execute("SELECT id FROM source WHERE sha256 = ?", [sha256]).fetchone()
    rows = other.query(
        """SELECT saved_with.address, saved_with.fetched, resource.sha256, resource.media_type,
            resource.data FROM saved_with JOIN source ON source.id = saved_with.source
            LEFT JOIN resource ON resource.id = saved_with.resource WHERE source.sha256 = ?""",
        [sha256],
    )
    for row in rows:
        number = None
        if row["sha256"] is not None:
            values = {name: row[name] for name in ("sha256", "media_type", "data")}
            db.table("resource").insert(values, ignore=True)
            (number,) = db.execute(
                "SELECT id FROM resource WHERE sha256 = ?", [row["sha256"]]
            ).fetchone()
        values = {"source": source, "address": row["address"], "resource": number}
        db.table("saved_with").insert(values | {"fetched": row["fetched"]}, ignore=True)

"""Whether the tables, views, indexes and triggers of a library are those that the program makes.

A library comes from anywhere, and what its schema says is run by SQLite: a trigger can delete what
is written, a view can be without end. So nothing is read or written before every definition was
compared with that of the library's step.
"""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from reader.domain.errors import LibraryDamaged, LibraryStrange
from reader.domain.message import Message, translate
from reader.store.schema import STEPS, steps_applied
from reader.store.soundness.schema_digest import DIGEST

_STEPS_TABLE = "_sqlite_migrations"


class Definition(NamedTuple):
    """How one thing in a database was made."""

    kind: str
    name: str
    table: str
    sql: str


Schema = frozenset[Definition]


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Compare a library with the schema of its step. Raises ``LibraryStrange`` where anything is
    other, or more; ``LibraryDamaged`` where something is missing.
    """
    found = schema_of(connection)
    if not found or digest(found) == DIGEST:
        return
    steps = [one for one in found if one.name == _STEPS_TABLE]
    if not steps or steps[0].kind != "table":
        raise LibraryDamaged(path, translate("Errors", "its tables are not those of a library"))
    applied = _steps(connection, path)
    if not applied <= set(STEPS):
        return  # of a newer program: that is told elsewhere
    expected = schema_after(len(applied))
    more, less = found - expected, expected - found
    if more:
        strange = min(more)
        raise LibraryStrange(path, _KINDS.get(strange.kind, _TABLE).where(name=strange.name))
    if less:
        raise LibraryDamaged(path, _MISSING.where(name=min(less).name))


_TABLE = translate("Errors", "the table “{name}”")
_KINDS: dict[str, Message] = {
    "index": translate("Errors", "the index “{name}”"),
    "trigger": translate("Errors", "the trigger “{name}”"),
    "view": translate("Errors", "the view “{name}”"),
}
_MISSING = translate("Errors", "“{name}” is missing in it")


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Return how everything in a database was made, but for what SQLite makes by itself."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    everything = [Definition(*map(str, row)) for row in rows]
    indexes = {one.name for one in everything if one.sql.startswith("CREATE VIRTUAL TABLE")}
    return frozenset(_canonical(one, indexes) for one in everything)


def _canonical(one: Definition, indexes: set[str]) -> Definition:
    """Return a definition without what may differ: the order of the columns, which depends on a
    library's past, and how a version of SQLite makes the tables of a search index.
    """
    if one.kind == "table" and one.name.rpartition("_")[0] in indexes:
        return one._replace(sql="")
    lines = (line.strip().rstrip(",") for line in one.sql.replace(")", ")\n").splitlines())
    return one._replace(sql="\n".join(sorted(filter(None, lines))))


def digest(schema: Schema) -> str:
    """Return a hash of a schema."""
    return sha256(repr(sorted(schema)).encode("utf-8", "surrogatepass")).hexdigest()


def schema_after(steps: int) -> Schema:
    """Return the schema of a library that has so many steps behind it."""
    from sqlite_utils import Database  # noqa: PLC0415 (only an old or a strange library needs it)

    from reader.store.migrations import migrations  # noqa: PLC0415 (the same)

    with closing(sqlite3.connect(":memory:")) as made:
        made.row_factory = sqlite3.Row
        if steps < len(STEPS):
            migrations.apply(Database(made), stop_before=STEPS[steps])
        else:
            migrations.apply(Database(made))
        return schema_of(made)


def _steps(connection: sqlite3.Connection, path: Path) -> frozenset[str]:
    try:
        return steps_applied(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise LibraryDamaged(path, str(error)) from error

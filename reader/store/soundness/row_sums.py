"""A checksum over key and content of each row that the user wrote, and of each source, document and
version.

SQLite has none: of a letter that a dying disk turns into another it knows nothing. The sums are
kept by triggers that live in our connection alone and not in the file. So whatever the program
writes has its sum, and what another program writes has not.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from reader.store.rows.cells import Cell, Values
from reader.store.rows.keys import KEYS

SUMMED = KEYS
"""The tables whose rows have sums, with the columns that identify a row."""

SIZE = 16
"""Bytes of a sum."""

NO_LONGER_KNOWN = b""
"""The sum of a row that did not fit its sum any more when the program changed it."""

Columns = dict[str, tuple[str, ...]]
"""The columns of tables, in alphabetical order: that of a file depends on its past."""


class Checked(NamedTuple):
    """A row of a table: its key, what it adds up to, and the sum that is stored, if any."""

    key: str
    found: bytes
    stored: bytes | None

    def fits(self) -> bool:
        """Whether the row is what the program wrote."""
        return self.found == self.stored


def columns_of(connection: sqlite3.Connection, tables: Iterable[str] = SUMMED) -> Columns:
    """Return the columns of those tables that are there."""
    found = {
        table: tuple(
            sorted(
                _text(row[0])
                for row in connection.execute("SELECT name FROM pragma_table_info(?)", [table])
            )
        )
        for table in tables
    }
    return {table: columns for table, columns in found.items() if columns}


def is_kept(connection: sqlite3.Connection) -> bool:
    """Whether a library has sums at all."""
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'row_sum'").fetchone())


def know(connection: sqlite3.Connection, columns: Columns) -> None:
    """Give a connection the functions that add up a row, one for each table."""
    for table, names in columns.items():
        connection.create_function(
            f"sum_of_{table}", 2 * len(names), _adding_up(names), deterministic=True
        )


def keep(connection: sqlite3.Connection) -> Columns:
    """Let a connection keep the sums of all that it writes from now on; return of what columns."""
    columns = columns_of(connection)
    know(connection, columns)
    for table, names in columns.items():
        for statement in _triggers(table, names):
            connection.execute(statement)
    return columns


def keep_anew(connection: sqlite3.Connection) -> Columns:
    """Do the same after a step has changed the columns."""
    for table in SUMMED:
        for kind in ("new", "changed", "gone"):
            connection.execute(f'DROP TRIGGER IF EXISTS temp."sum_{kind}_{table}"')
    return keep(connection)


def fill(connection: sqlite3.Connection, tables: Iterable[str] = SUMMED) -> None:
    """Write the sums of rows that have none."""
    columns = columns_of(connection, tables)
    know(connection, columns)
    for table, names in columns.items():
        connection.execute(
            "INSERT OR IGNORE INTO row_sum (part, key, sum) "  # noqa: S608 (names of our own)
            f"SELECT '{table}', {_key(table)}, {_sum(table, names)} FROM \"{table}\""
        )


def follow(connection: sqlite3.Connection, before: Columns) -> None:
    """Renew the sums after a step has changed the columns of tables, whose rows keep the sums that
    they do not fit.
    """
    for table, names in columns_of(connection).items():
        if table not in before:
            fill(connection, [table])
        elif before[table] != names:
            _renew(connection, table, before[table], names)


def _renew(
    connection: sqlite3.Connection, table: str, before: tuple[str, ...], names: tuple[str, ...]
) -> None:
    known = set(before) <= set(names)
    if known:
        know(connection, {table: before})
        then = _read(connection, table, before)
    know(connection, {table: names})
    for key, found in _read(connection, table, names).items():
        connection.execute(
            "UPDATE row_sum SET sum = ? WHERE part = ? AND key = ? AND sum = coalesce(?, sum)",
            [found, table, key, then[key] if known else None],
        )


def _read(connection: sqlite3.Connection, table: str, names: tuple[str, ...]) -> dict[str, bytes]:
    rows = connection.execute(
        f'SELECT {_key(table)}, {_sum(table, names)} FROM "{table}"'  # noqa: S608 (names of our own)
    )
    return {row[0]: row[1] for row in rows}


def checked(
    connection: sqlite3.Connection,
    table: str,
    names: tuple[str, ...],
    where: str = "TRUE",
    parameters: Iterable[object] = (),
) -> Iterator[Checked]:
    """Yield the rows of a table beside their sums. The connection must ``know`` its columns."""
    rows = connection.execute(
        f"""SELECT {_key(table)} AS key, {_sum(table, names)} AS found,
            (SELECT sum FROM row_sum WHERE part = '{table}' AND key = {_key(table, f'"{table}".')})
            AS stored FROM "{table}" WHERE {where}""",  # noqa: S608 (names of our own)
        tuple(parameters),
    )
    for key, found, stored in rows:
        yield Checked(_text(key), found, stored)


def keys_with_sums(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Yield the keys of all rows of a table that have a sum, be they there or not."""
    for (key,) in connection.execute("SELECT key FROM row_sum WHERE part = ?", [table]):
        yield _text(key)


def accept(connection: sqlite3.Connection, table: str, key: str) -> None:
    """Take a row as it is now, or its absence, for right."""
    connection.execute("DELETE FROM row_sum WHERE part = ? AND key = ?", [table, key])
    columns = columns_of(connection, [table])
    know(connection, columns)
    connection.execute(
        "INSERT OR IGNORE INTO row_sum (part, key, sum) "  # noqa: S608 (names of our own)
        f"SELECT '{table}', {_key(table)}, {_sum(table, columns[table])} FROM \"{table}\" "
        f"WHERE {_key(table)} = ?",
        [key],
    )


def joined(key: Iterable[object]) -> str:
    """Return the key of a row from its cells, as ``row_sum.key`` has it."""
    return "/".join(map(_text, key))


def _text(key: object) -> str:
    """Return a key, of a connection that leaves text undecoded as well."""
    return key.decode("utf-8", "replace") if isinstance(key, bytes) else str(key)


def _adding_up(names: tuple[str, ...]) -> Callable[..., bytes]:
    """Return the function for a table with these columns: it takes the type and the bytes of each
    cell. Empty cells do not count, so that a new column changes no sum.
    """

    def add_up(*cells: bytes | str | None) -> bytes:
        return _digest(zip(names, cells[::2], cells[1::2], strict=True))

    return add_up


def _digest(cells: Iterable[tuple[str, object, object]]) -> bytes:
    """Return the sum of cells: the name, the type and the bytes of each."""
    digest = blake2b(digest_size=SIZE)
    for name, kind, cell in cells:
        if isinstance(cell, bytes):
            digest.update(b"%b %b %d " % (name.encode(), str(kind).encode(), len(cell)))
            digest.update(cell)
    return digest.digest()


def sum_of(values: Values) -> bytes:
    """Return the sum of a row, as SQLite would find it in a table with these columns."""
    return _digest((name, *_stored(cell)) for name, cell in sorted(values.items()))


def _stored(cell: Cell) -> tuple[str, bytes | None]:
    match cell:
        case None:
            return "null", None
        case str():
            return "text", cell.encode("utf-8", "surrogatepass")
        case bytes():
            return "blob", cell
        case int():
            return "integer", b"%d" % cell
        case float():
            return "real", repr(cell).encode()


def _sum(table: str, names: tuple[str, ...], row: str = "") -> str:
    cells = ", ".join(f'typeof({row}"{name}"), CAST({row}"{name}" AS BLOB)' for name in names)
    return f"sum_of_{table}({cells})"


def _key(table: str, row: str = "") -> str:
    """Return the SQL for the key of a row, as ``row_sum.key`` has it."""
    parts = " || '/' || ".join(f'{row}"{name}"' for name in SUMMED[table])
    return f"CAST({parts} AS TEXT)"


def _triggers(table: str, names: tuple[str, ...]) -> Iterator[str]:
    new, old = _key(table, "new."), _key(table, "old.")
    written, known = _sum(table, names, "new."), _sum(table, names, "old.")
    reactions = {
        ("new", "INSERT"): (
            f"INSERT OR REPLACE INTO row_sum (part, key, sum) "  # noqa: S608 (names of our own)
            f"VALUES ('{table}', {new}, {written})"
        ),
        ("changed", "UPDATE"): (
            f"UPDATE row_sum SET key = {new}, "  # noqa: S608 (names of our own)
            f"sum = CASE WHEN sum = {known} THEN {written} ELSE x'' END "
            f"WHERE part = '{table}' AND key = {old}"
        ),
        ("gone", "DELETE"): f"DELETE FROM row_sum WHERE part = '{table}' AND key = {old}",  # noqa: S608 (the same)
    }
    for (name, change), reaction in reactions.items():
        yield (
            f'CREATE TEMP TRIGGER IF NOT EXISTS "sum_{name}_{table}" '
            f'AFTER {change} ON main."{table}" BEGIN {reaction}; END'
        )

"""What is left in a damaged library file: every row on every page, found without SQLite.

SQLite stops at the first page that makes no sense, and goes no further where the way to a page is
lost. Here each page is read by itself. Which table a row is of is told by its shape; where its
checksum is left as well, that decides.
"""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.store.rows.cells import Cell, Values
from reader.store.soundness import row_sums
from reader.store.soundness.file_format import (
    HEAD_OF_FILE,
    Row,
    StoredCell,
    Text,
    children_of_branch,
    records_of_index,
    rows_of_leaf,
)
from reader.store.soundness.leftovers import beside, probe
from reader.store.soundness.write_ahead_log import frames

_USUAL_PAGE = 4096
_SIZES = {512 << power for power in range(8)}

KEY = "KEY"
"""The kind of a column that is the row's number and does not stand in its cells."""


class Column(NamedTuple):
    """A column: its type or ``KEY``, whether it may be empty, and what older rows have in it."""

    name: str
    kind: str
    may_be_empty: bool
    otherwise: Cell


Shape = tuple[Column, ...]
"""The columns of a table, in the order in which they are stored."""


@dataclass
class Carved:
    """The rows that were found, by table and key: first those that fit their sums."""

    sound: dict[str, dict[str, Values]] = field(default_factory=lambda: defaultdict(dict))
    doubtful: dict[str, dict[str, Values]] = field(default_factory=lambda: defaultdict(dict))
    sums: dict[str, dict[str, bytes]] = field(default_factory=lambda: defaultdict(dict))

    def rows(self, table: str) -> dict[str, Values]:
        """Return the rows of a table."""
        return {**self.doubtful[table], **self.sound[table]}


class Pages:
    """The pages of a library, as its write-ahead log has them where there is one."""

    def __init__(self, file: BinaryIO, log: Path) -> None:
        self._file = file
        head = file.read(HEAD_OF_FILE)
        size = int.from_bytes(head[16:18], "big") if len(head) >= 18 else 0
        self.size = {1: 65_536}.get(size, size if size in _SIZES else _USUAL_PAGE)
        self._later = (
            {frame.number: frame.page for frame in frames(log, self.size)} if log.is_file() else {}
        )
        length = file.seek(0, os.SEEK_END)
        self.count = max([length // self.size, *self._later])

    def read(self, number: int) -> bytes | None:
        """Return a page by its number, from 1; ``None`` where there is none."""
        if not 1 <= number <= self.count:
            return None
        if number in self._later:
            return self._later[number]
        self._file.seek((number - 1) * self.size)
        page = self._file.read(self.size)
        return page if len(page) == self.size else None


def carve(path: Path, shapes: dict[str, Shape]) -> Carved:
    """Find the rows of tables in a file, which is read twice. Raises ``OSError``."""
    carved = Carved()
    with path.open("rb") as file:
        pages = Pages(file, beside(path, "-wal"))
        owners = _owners(path, pages)
        for _, page, head in _all(pages):
            _keep_sums(page, pages.size, head, carved)
        for number, page, head in _all(pages):
            owner = owners.get(number)
            possible = {owner: shapes[owner]} if owner in shapes else shapes
            for row in rows_of_leaf(page, pages.size, head, pages.read):
                _keep(row, possible, carved)
    return carved


def _owners(path: Path, pages: Pages) -> dict[int, str]:
    """Return of which table the pages are to which the file still leads."""
    try:
        with closing(probe(path)) as file:
            roots = file.execute(
                "SELECT name, rootpage FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
            ).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return {}
    found: dict[int, str] = {}
    for name, root in roots:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            page = pages.read(number)
            if number in found or page is None:
                continue
            found[number] = name
            waiting += children_of_branch(page, HEAD_OF_FILE if number == 1 else 0)
    return found


def _all(pages: Pages) -> Iterator[tuple[int, bytes, int]]:
    """Yield each page with its number, and with the place where its own head begins."""
    for number in range(1, pages.count + 1):
        page = pages.read(number)
        if page is not None:
            yield number, page, HEAD_OF_FILE if number == 1 else 0


def _keep_sums(page: bytes, size: int, head: int, carved: Carved) -> None:
    for cells in records_of_index(page, size, head):
        match cells:
            case (Text() as table, Text() as key, bytes(stored)) if len(stored) == row_sums.SIZE:
                name = table.decode("ascii", "replace")
                if name in row_sums.SUMMED:
                    carved.sums[name][key.decode("utf-8", "replace")] = bytes(stored)


def _keep(row: Row, shapes: dict[str, Shape], carved: Carved) -> None:
    """Put a row where it belongs: where it fits its sum, else where a sum waits for such a key,
    else where alone it can belong by its shape.
    """
    likely: list[tuple[str, str, Values]] = []
    for table, shape in shapes.items():
        values = _values(row, shape)
        if values is None:
            continue
        if table not in row_sums.SUMMED:
            if len(row.cells) == len(shape):
                likely.append((table, "", values))
            continue
        key = row_sums.joined(values[column] for column in row_sums.SUMMED[table])
        if carved.sums[table].get(key) == row_sums.sum_of(values):
            carved.sound[table][key] = values
            return
        likely.append((table, key, values))
    known = [one for one in likely if one[1] in carved.sums.get(one[0], {})]
    alone = likely if len(likely) == 1 and likely[0][0] in row_sums.SUMMED else []
    for table, key, values in known[:1] or alone:
        carved.doubtful[table].setdefault(key, values)


def _values(row: Row, shape: Shape) -> Values | None:
    """Return a row as one of a table; ``None`` where it cannot be one."""
    if not row.cells or len(row.cells) > len(shape):
        return None
    values: Values = {}
    for column, cell in zip_longest(shape, row.cells, fillvalue=_MISSING):
        if not isinstance(column, Column):
            return None
        value = _value(column, cell, row.number)
        if isinstance(value, _Missing):
            return None
        values[column.name] = value
    return values


def named_row(values: Values, shape: Shape) -> Values | None:
    """Return a row of which the log or the diary tells as one of a table: without cells whose
    column's name is spoiled, and with what older rows have for cells that it does not have;
    ``None`` where it cannot be one.
    """
    row: Values = {}
    for column in shape:
        cell = _held(column, values.get(column.name, _MISSING))
        if isinstance(cell, _Missing):
            return None
        row[column.name] = cell
    return row


class _Missing:
    """Stands for a cell that a row does not have, or cannot have."""


_MISSING = _Missing()
_TYPES: dict[str, type] = {"TEXT": str, "INTEGER": int, "BLOB": bytes, KEY: int}


def _value(column: Column, cell: "StoredCell | _Missing", number: int) -> "Cell | _Missing":
    if column.kind == KEY and not isinstance(cell, _Missing):
        return number if cell is None else _MISSING
    return _held(column, cell.decode("utf-8", "replace") if isinstance(cell, Text) else cell)


def _held(column: Column, cell: "Cell | _Missing") -> "Cell | _Missing":
    """Return what a column holds of a cell; that it is missing where it cannot hold it."""
    if isinstance(cell, _Missing):
        known = column.otherwise is not None or column.may_be_empty
        return column.otherwise if known else _MISSING
    if cell is None:
        return None if column.may_be_empty else _MISSING
    wanted = _TYPES.get(column.kind)
    return cell if wanted is None or type(cell) is wanted else _MISSING


def shapes_of(connection: sqlite3.Connection) -> dict[str, Shape]:
    """Return the shapes of all tables of a library that is whole: also of those without sums, whose
    rows could be taken for others.
    """
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT wr"
    ).fetchall()
    return {table: _shape(connection, table) for (table,) in tables}


def _shape(connection: sqlite3.Connection, table: str) -> Shape:
    columns = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', [table]
    ).fetchall()
    keys = [name for name, _, _, _, key in columns if key]
    return tuple(
        Column(
            name,
            KEY if keys == [name] and kind == "INTEGER" else kind,
            not not_null,
            connection.execute(f"SELECT {default}").fetchone()[0] if default else None,
        )
        for name, kind, not_null, default, _ in columns
    )

"""The diary: a plain file beside the library, to which every change of the user's own work is
appended, one event a line.

It is the last resort. The event log holds the same, but in the library, and is damaged with it;
backups end yesterday. A salvage reads the diary. It is not needed otherwise, so what keeps it from
being written is logged and keeps nobody from working.

A line is ``{"event", "at", "verb", "state", "changes"}``, with the cells of the event log. Texts
and sources are left out: they come from files that the user has.
"""

import json
import logging
import os
import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from reader.domain.article_id import ArticleId
from reader.domain.errors import DiaryUnwritable
from reader.store.place import DIARY, EARLIER_DIARY
from reader.store.rows.cells import Senseless
from reader.store.rows.stored_json import FormatNewer, entries, unpack
from reader.store.soundness.leftovers import beside

_log = logging.getLogger(__name__)

KEPT = frozenset(
    {
        "annotation",
        "annotation_label",
        "article",
        "article_folder",
        "claim",
        "claim_highlight",
        "evidence",
        "folder",
        "label",
        "note",
        "saved_search",
        "site_rule",
        "verdict",
        "verdict_scale",
    }
)
"""Of which tables the changes are kept."""

LARGEST = 16 << 20
"""Bytes of a diary. Then another one is begun; that one and the one before it are kept."""

SET_ASIDE_KEPT = 3
"""How many diaries of other libraries are kept of each name; the first of them go."""

_SET_ASIDE = ".set-aside-"
_NUMBER = re.compile(r"\d{1,9}")

_FORMAT = 1
"""Of ``changes``, as in ``event.changes``."""

_END = 64 << 10
"""Bytes at the end of a diary that are looked at to tell whose it is."""

_COMPARED = 20
"""Events."""


Change = dict[str, Any]
"""A row before and after, as ``event.changes`` has it."""

IsGone = Callable[[Change, Collection[int]], bool]
"""Whether a change is of what was deleted, where these are the numbers of the articles deleted."""


class Entry(NamedTuple):
    """What a line says: an event as it was when it was written, undone or done again."""

    event: int
    at: str
    verb: str
    state: str
    changes: list[Change]


class Diary:
    """The diary of an open library. Its connection collects what each transaction did."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._path = beside(library, DIARY)
        self._is_ours = False
        self.failure: DiaryUnwritable | None = None
        """What kept the last change from being written down; the library has it."""

    def follow(self, connection: sqlite3.Connection) -> None:
        """Collect from now on which events are written, undone and done again."""
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS told_event (id INTEGER PRIMARY KEY)")
        for name, change in (("new", "INSERT"), ("changed", "UPDATE OF at, state")):
            connection.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS told_{name} AFTER {change} ON main.event "  # noqa: S608 (names of our own)
                "BEGIN INSERT OR IGNORE INTO told_event VALUES (new.id); END"
            )

    def collected(self, connection: sqlite3.Connection) -> bytes:
        """Return the lines of what was collected in the running transaction."""
        rows = connection.execute(
            "SELECT id, at, verb, state, changes FROM event "
            "WHERE id IN (SELECT id FROM temp.told_event) ORDER BY id"
        ).fetchall()
        if not rows:
            return b""
        connection.execute("DELETE FROM temp.told_event")
        told = (
            Entry(event, at, verb, state, _kept(changes))
            for event, at, verb, state, changes in rows
        )
        return b"".join(_line(entry) for entry in told if entry.changes)

    def append(self, lines: bytes, connection: sqlite3.Connection) -> None:
        """Append lines, and put another library's diary out of the way first."""
        try:
            if not self._is_ours:
                self._begin(connection)
            with os.fdopen(_opened(self._path), "ab") as file:
                # on a line of its own, also where the last one was cut off
                file.write(lines if _ends_a_line(self._path) else b"\n" + lines)
                size = file.tell()
            if size > LARGEST:
                self._path.replace(beside(self._library, EARLIER_DIARY))
            self.failure = None
        except OSError as error:
            _log.warning("the diary could not be written: %s", error.strerror)
            self.failure = DiaryUnwritable(self._path, error.strerror or str(error))

    def forget(
        self,
        gone: Mapping[ArticleId, Collection[str]],
        is_gone: IsGone,
        connection: sqlite3.Connection,
    ) -> None:
        """Take changes out that the user deleted for good, also of diaries that were put out of
        the way. ``gone`` says of each article when it was imported, so that another one with its
        number in another library stays.
        """
        try:
            for path in files(self._library):
                _rewrite(path, partial(_is_gone_from, is_gone, gone))
            for path in set_aside(self._library):
                same = _same_in(path, gone, connection)
                _rewrite(path, partial(_is_gone_from, is_gone, same))
        except OSError as error:
            _log.warning("the diary could not be written anew: %s", error.strerror)

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Rename a diary that is of another library: of one that stood here before, or of a later
        state of this one, which was put back to an earlier.
        """
        for path in files(self._library):
            if not is_of(_last_in(path), lambda event: _in_log(connection, event)):
                earlier = _set_aside_of(path)
                number = 1 + max((_number(one) for one in earlier), default=0)
                path.rename(beside(path, f"{_SET_ASIDE}{number}"))
                for needless in earlier[: len(earlier) + 1 - SET_ASIDE_KEPT]:
                    needless.unlink(missing_ok=True)
        self._is_ours = True


def files(library: Path) -> list[Path]:
    """Return the files of a library's diary that are there, the earlier one first."""
    both = (beside(library, ending) for ending in (EARLIER_DIARY, DIARY))
    return [path for path in both if path.is_file()]


def set_aside(library: Path) -> list[Path]:
    """Return the diaries of other libraries that were put out of the way of a library's."""
    both = (beside(library, ending) for ending in (EARLIER_DIARY, DIARY))
    return [aside for path in both for aside in _set_aside_of(path)]


def told_in(library: Path) -> Iterator[Entry]:
    """Yield what the diary of a library says, in the order in which it happened; lines that were
    cut off are passed over. Raises ``OSError``.
    """
    for path in files(library):
        yield from _entries_in(path)


def is_of(found: Iterable[Entry], in_log: Callable[[int], tuple[str, str] | None]) -> bool:
    """Whether entries are of the library whose log has these verbs and times, by event. The last
    one may have gone on after it was written down; those that the log has lost tell nothing.
    """
    latest = {entry.event: (entry.verb, entry.at) for entry in found}
    last = max(latest, default=0)
    for event, known in latest.items():
        logged = in_log(event)
        if logged is not None and logged != known and (event != last or logged[0] != known[0]):
            return False
    return True


def _set_aside_of(path: Path) -> list[Path]:
    """Return those of one name, the first that was put aside first."""
    beginning = path.name + _SET_ASIDE
    found = [one for one in path.parent.iterdir() if one.name.startswith(beginning)]
    return sorted((one for one in found if _number(one)), key=_number)


def _number(aside: Path) -> int:
    """Return the number behind the name of a diary that was put aside; 0 where there is none."""
    number = aside.name.rpartition("-")[2]
    return int(number) if _NUMBER.fullmatch(number) else 0


def _same_in(
    path: Path, gone: Mapping[ArticleId, Collection[str]], connection: sqlite3.Connection
) -> set[ArticleId]:
    """Return which of these articles are the same ones in a diary that was put aside.

    Those are whose moment of import stands there too. One that it says nothing of was there before
    it began: then it is the same if the diary began as that of this library.
    """
    imported: dict[object, set[object]] = {}
    first: Entry | None = None
    for entry in _entries_in(path):
        first = first or entry
        for change in entry.changes:
            if change["table"] == "article":
                for row in (change["before"] or {}, change["after"] or {}):
                    imported.setdefault(row.get("id"), set()).add(row.get("imported"))
    began_here = first is not None and _in_log(connection, first.event) == (first.verb, first.at)
    return {
        number
        for number, moments in gone.items()
        if (not imported[number].isdisjoint(moments) if number in imported else began_here)
    }


def _in_log(connection: sqlite3.Connection, event: int) -> tuple[str, str] | None:
    """Return the verb and the time of an event; nothing fits one that is not in the log."""
    row = connection.execute("SELECT verb, at FROM event WHERE id = ?", [event]).fetchone()
    return ("", "") if row is None else (row["verb"], row["at"])


def _kept(changes: str) -> list[Change]:
    """Return the changes that are to be written down; none of an event that was damaged."""
    try:
        _, content = unpack(changes, "changes", _FORMAT)
        return [change for change in entries(content, "changes") if change.get("table") in KEPT]
    except (Senseless, FormatNewer):
        return []


def _line(entry: Entry) -> bytes:
    written = json.dumps(entry._asdict(), ensure_ascii=False)
    return f"{written}\n".encode("utf-8", "surrogatepass")


def _entries_in(path: Path) -> Iterator[Entry]:
    with path.open("rb") as file:
        for line in file:
            yield from _entry(line)


def _last_in(path: Path) -> list[Entry]:
    """Return the last few entries."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END))
        return [entry for line in file for entry in _entry(line)][-_COMPARED:]


def _entry(line: bytes) -> Iterator[Entry]:
    """Yield what a line says, unless it makes no sense."""
    with suppress(ValueError, TypeError, RecursionError):
        entry = Entry(**json.loads(line.decode("utf-8", "surrogatepass")))
        if _is_number(entry.event) and all(map(_is_change, entry.changes)):
            yield entry


def _is_number(event: object) -> bool:
    """Whether something can be the number of an event."""
    return isinstance(event, int) and 0 < event < 1 << 63


def _is_change(change: object) -> bool:
    """Whether something is a row before and after, with cells that a row can have."""
    if not isinstance(change, dict) or change.keys() != {"table", "before", "after"}:
        return False
    rows = [row for row in (change["before"], change["after"]) if row is not None]
    return isinstance(change["table"], str) and all(
        isinstance(row, dict) and not any(isinstance(cell, list | dict) for cell in row.values())
        for row in rows
    )


def _is_gone_from(is_gone: IsGone, articles: Collection[int], change: Change) -> bool:
    return is_gone(change, articles)


def _rewrite(path: Path, is_gone: Callable[[Change], bool]) -> None:
    part = beside(path, ".part")
    with os.fdopen(_opened(part, os.O_TRUNC), "wb") as file:
        for entry in _entries_in(path):
            left = [change for change in entry.changes if not is_gone(change)]
            if left:
                file.write(_line(entry._replace(changes=left)))
    part.replace(path)


def _ends_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        if not file.seek(0, os.SEEK_END):
            return True
        file.seek(-1, os.SEEK_END)
        return file.read() == b"\n"


def _opened(path: Path, how: int = os.O_APPEND) -> int:
    """Open a file for writing that only the user may read."""
    return os.open(path, os.O_CREAT | os.O_WRONLY | how, 0o600)

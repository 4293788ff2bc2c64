"""What was done in two libraries since they last had the same: by the chains of their event logs,
which begin alike where one is a copy of the other, and by what each knows of having taken up the
other.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.domain.subject import SubjectKind
from reader.store import journal, merging
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.cells import Cell, Values
from reader.store.soundness import event_links

_HANGING = {
    "annotation_label": (("annotation", "annotation", "labels"),),
    "claim_highlight": (("annotation", "annotation", "claims"), ("claim", "claim", "highlights")),
    "evidence": (("claim", "claim", "evidence"),),
}
"""What is changed with the rows of some tables: the row of another one, by which column it is
named, and as which of its own that counts.
"""

_KEPT = frozenset(
    {
        "article",
        "label",
        "folder",
        "verdict_scale",
        "annotation_label",
        "article_folder",
        "claim_highlight",
    }
)
"""Tables of which it is kept what their rows were before."""


_NAMES = frozenset({"label", "folder", "verdict_scale"})
"""Tables whose rows are known by their names where two libraries are not of one origin."""


Marked = dict[tuple[str, str], set[str]]
"""Columns of rows, by table and key."""


class Met(NamedTuple):
    """Up to which event of each library both have met; ``known`` says that all that the other one
    had by then is known here.
    """

    mine: int
    theirs: int
    known: bool = True


class Fork(NamedTuple):
    """What two libraries know of each other: up to ``mine`` the other one knows what was done here,
    and up to ``theirs`` this one knows what was done there. Neither need have been so at one time,
    as each takes up the other when its user likes to.

    ``common`` is up to where their logs are one, so that their rows have the same numbers.
    ``taken`` are the events here by which the other one was taken up, ``given`` those there by
    which this one was; ``last`` is the last of these meetings.
    """

    mine: int
    theirs: int
    common: int
    taken: frozenset[int]
    given: frozenset[int]
    last: Met

    @property
    def known(self) -> bool:
        """Whether anything that the other one had is known here."""
        return self.theirs > 0

    @property
    def akin(self) -> bool:
        """Whether their logs begin alike."""
        return self.common > 0

    @property
    def names(self) -> Met:
        """Up to where labels, folders and steps of the scale are known: by their numbers where the
        logs begin alike, else as both called them when they met.
        """
        return Met(self.mine, self.theirs, self.known) if self.akin else self.last


@dataclass(slots=True)
class Done:
    """Which rows were changed, by table and key: with the columns that were, all of them where the
    row came or went. ``gone`` are those that are no more. ``first`` is what rows of some
    tables were before, ``None`` where there were none, ``last`` what they are: what is as it was in
    the end was not changed.
    """

    changed: Marked = field(default_factory=lambda: defaultdict(set))
    gone: set[tuple[str, str]] = field(default_factory=set)
    first: dict[tuple[str, str], Values | None] = field(default_factory=dict)
    last: dict[tuple[str, str], Values | None] = field(default_factory=dict)
    doubted: Marked = field(default_factory=lambda: defaultdict(set))
    """Columns that may have been changed: what was done before the last meeting and is undone by
    now may have been undone since.
    """

    def columns(self, table: str, key: object) -> frozenset[str]:
        """Return which columns of a row were changed; of a highlight, its labels count as one."""
        return frozenset(self.changed.get((table, str(key)), ()))

    def perhaps(self, table: str, key: object) -> frozenset[str]:
        """Return which columns of a row were changed, or may have been."""
        return self.columns(table, key) | self.doubted.get((table, str(key)), set())

    def touched(self, table: str, key: object, column: str | None = None) -> bool:
        """Whether a row was changed, or one column of it."""
        columns = self.columns(table, key)
        return bool(columns) if column is None else column in columns

    def removed(self, table: str) -> Iterator[str]:
        """Yield the keys of the rows of a table that are no more."""
        yield from sorted(key for name, key in self.gone if name == table)

    def before(self, table: str, present: Mapping[int, Values]) -> dict[int, Values]:
        """Return the rows of a table as they were, by their numbers, from those that are there."""
        rows = dict(present)
        for (name, key), row in self.first.items():
            if name == table and row is None:
                rows.pop(int(key), None)
            elif name == table and row is not None:
                rows[int(key)] = rows.get(int(key), {}) | row
        return rows

    def add(self, change: journal.RowChange) -> None:
        """Take note of a change, which came after those that are known."""
        key = _mark(self.changed, change)
        if change.table in _KEPT:
            self._keep(key, change)
        else:
            _hang(self.changed, change.table, change.after or change.before or {})
        if change.after is None:
            self.gone.add(key)
        else:
            self.gone.discard(key)

    def doubt(self, change: journal.RowChange) -> None:
        """Take note of a change that may have been taken back."""
        _mark(self.doubted, change)
        _hang(self.doubted, change.table, change.after or change.before or {})

    def follow(self, change: journal.RowChange) -> None:
        """Take note of a change by which the other library was taken up: that has it already, so
        nothing was done here, and what was before is as it is since.
        """
        after = change.after
        key = change.table, key_of(change.table, after or change.before or {})
        if after is None:
            self.gone.add(key)
        else:
            self.gone.discard(key)
        for rows in (self.first, self.last):
            if key in rows:
                rows[key] = after and (rows[key] or {}) | after

    def _keep(self, key: tuple[str, str], change: journal.RowChange) -> None:
        """Keep what a row was and is; of a change of some cells, the log holds these alone."""
        first = self.first.setdefault(key, change.before)
        if first is not None and change.before is not None:
            first = change.before | first
        self.first[key] = first
        self.last[key] = change.after and (self.last.get(key) or {}) | change.after

    def settle(self) -> None:
        """Forget what was changed and changed back; nothing may be added afterwards."""
        for key, first in self.first.items():
            last = self.last[key]
            if first is not None and last is not None:
                names = (first.keys() | last.keys()) - {"modified"}
                self.changed[key] = {
                    name for name in names if first.get(name, last.get(name)) != last.get(name)
                }
            elif first is last:
                self.changed.pop(key, None)
                self.gone.discard(key)
            if self.changed.get(key):
                _hang(self.changed, key[0], last or first or {})


def _mark(marked: Marked, change: journal.RowChange) -> tuple[str, str]:
    """Mark the columns that a change has changed; return the row's table and key."""
    before, after = change.before or {}, change.after or {}
    key = change.table, key_of(change.table, after or before)
    columns = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    marked[key] |= columns - {"modified"}
    if change.table == "note" and change.cell("kind") == SubjectKind.CLAIM:
        marked["claim", str(change.cell("subject"))].add("note")
    return key


def _hang(marked: Marked, table: str, row: Values) -> None:
    """Mark the rows with which one of some tables is changed."""
    for other, column, name in _HANGING.get(table, ()):
        marked[other, str(row.get(column))].add(name)


def head(library: Library) -> str:
    """Return the last link of a library's log, in hexadecimal digits."""
    links = _links(library)
    return max(links, key=lambda link: links[link])


def holds(library: Library, link: str) -> bool:
    """Whether the log of a library goes on from a link: what ends with it is an earlier state."""
    return link in _links(library)


def fork(mine: Library, theirs: Library) -> Fork:
    """Return what two libraries know of each other: nothing, where they never met."""
    ours, others = _links(mine), _links(theirs)
    common = max((number for link, number in ours.items() if others.get(link) == number), default=0)
    taken, given = list(_met(mine, others)), list(_met(theirs, ours))
    meetings = [Met(common, common), *(Met(*pair) for pair in taken)]
    meetings += (Met(one, other, known=False) for other, one in given)
    return Fork(
        mine=max(common, *(one for _, one in given), 0),
        theirs=max(common, *(other for _, other in taken), 0),
        common=common,
        taken=frozenset(one for one, _ in taken),
        given=frozenset(other for other, _ in given),
        last=max(meetings, key=lambda one: (one.mine + one.theirs, one.known)),
    )


def _met(library: Library, others: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Yield the events by which a library took up another one, each with the latest of the other's
    events then.
    """
    for one in merging.mergings(library):
        if one.merged and one.link in others:
            number = merging.event_of(library, one.id)
            if number is not None:
                yield number, others[one.link]


def done_since(mine: Library, theirs: Library, since: Fork) -> tuple[Done, Done]:
    """Return what was done in each of two libraries that the other one does not know. What one has
    undone of what both had from the beginning is done by it.
    """
    ours, others = _undone(mine, since.common), _undone(theirs, since.common)
    names = since.names
    return (
        _done(mine, _Part(since.mine, since.common, since.taken, ours - others, names.mine)),
        _done(theirs, _Part(since.theirs, since.common, since.given, others - ours, names.theirs)),
    )


class _Part(NamedTuple):
    """Which part of a log counts: what comes after an event, later for names, and what of the
    ``common`` beginning was ``undone``; by the events ``taken`` the other library was taken up.
    """

    after: int
    common: int
    taken: frozenset[int]
    undone: frozenset[int]
    names_after: int


def _undone(library: Library, until: int) -> frozenset[int]:
    rows = library.query("SELECT id FROM event WHERE id <= ? AND state <> 'done'", [until])
    return frozenset(row["id"] for row in rows)


def _done(library: Library, part: _Part) -> Done:
    done = Done()
    rows = library.query(
        "SELECT id, changes, state FROM event WHERE id > ? OR state <> 'done' ORDER BY id",
        [part.after],
    )
    taken_back = [row for row in reversed(rows) if row["id"] in part.undone]
    for row in taken_back:  # the latest first, and before all that was done afterwards
        for change in reversed(_changes(library, row)):
            done.add(journal.RowChange(change.table, change.after, change.before))
    for row in rows:
        number, is_done = row["id"], row["state"] == journal.State.DONE
        if part.common < number <= part.after:
            note = done.doubt
        elif number > part.after and number not in part.undone and is_done:
            note = done.follow if number in part.taken else done.add
        else:
            continue
        for change in _changes(library, row):
            if note != done.add or number > part.names_after or change.table not in _NAMES:
                note(change)
    done.settle()
    return done


def _changes(library: Library, event: sqlite3.Row) -> tuple[journal.RowChange, ...]:
    with damage_told(library.path):
        return journal.unpacked(event["changes"])


def _links(library: Library) -> dict[str, int]:
    """Return the links of a library's log with their events, from the beginning on."""
    rows = library.query("SELECT event, hex(link) AS link FROM event_link ORDER BY event")
    links = {event_links.BEGINNING.hex(): 0}
    links |= {str(row["link"]).lower(): int(row["event"]) for row in rows}
    return links


def key_of(table: str, row: Values) -> str:
    """Return the key of a row as the changes of two libraries are compared by it."""
    cells: list[Cell] = [row.get(column) for column in journal.UNDONE[table]]
    return "/".join(map(str, cells))

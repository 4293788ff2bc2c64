"""The chain of the event log. Each link is a hash of the link before it and of its event, so that
an event that was changed or taken out breaks the chain there.

What has become of an event, whether it is done or undone, is no part of its link: that changes.
"""

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

BEGINNING = bytes(32)
"""What the first link is made from."""


class Broken(NamedTuple):
    """An event that does not fit into the chain."""

    event: int
    is_there: bool


def append(connection: sqlite3.Connection, event: int) -> None:
    """Link an event that was just written, or written anew as the last one of all."""
    before = connection.execute(
        "SELECT link FROM event_link WHERE event < ? ORDER BY event DESC LIMIT 1", [event]
    ).fetchone()
    content = connection.execute(
        "SELECT id, at, verb, changes FROM event WHERE id = ?", [event]
    ).fetchone()
    _write(connection, event, link(before[0] if before else BEGINNING, *content))


def renew(connection: sqlite3.Connection, first: int = 0) -> None:
    """Link all events anew from one on, as after what an article left behind was taken out of
    them.
    """
    before = connection.execute(
        "SELECT link FROM event_link WHERE event < ? ORDER BY event DESC LIMIT 1", [first]
    ).fetchone()
    present = before[0] if before else BEGINNING
    events = connection.execute(
        "SELECT id, at, verb, changes FROM event WHERE id >= ? ORDER BY id", [first]
    )
    for event in events:
        present = link(present, *event)
        _write(connection, event[0], present)


def relink(connection: sqlite3.Connection) -> None:
    """Make the whole chain anew of the events that are there."""
    connection.execute("DELETE FROM event_link")
    renew(connection)


def broken(connection: sqlite3.Connection) -> Iterator[Broken]:
    """Yield where the chain is broken. One break is told once: the chain is taken up behind it."""
    links: dict[int, bytes] = dict(
        connection.execute("SELECT event, link FROM event_link ORDER BY event").fetchall()
    )
    before_of = {event: before for before, event in pairwise([None, *links])}
    seen = set()
    for event in connection.execute("SELECT id, at, verb, changes FROM event ORDER BY id"):
        number = event[0]
        seen.add(number)
        before = before_of.get(number)
        expected = BEGINNING if before is None else links[before]
        if number not in links or links[number] != link(expected, *event):
            yield Broken(number, is_there=True)
    for number in links.keys() - seen:
        yield Broken(number, is_there=False)


def head(connection: sqlite3.Connection) -> bytes:
    """Return the last link: whoever has noted it down can tell later whether anything up to there
    was changed.
    """
    row = connection.execute("SELECT link FROM event_link ORDER BY event DESC LIMIT 1").fetchone()
    return _bytes(row[0]) if row else BEGINNING


def link(before: object, *cells: object) -> bytes:
    """Return the link of an event: its number, when it was, what was done, and which rows."""
    number, *others = map(_bytes, cells)
    return chained(_bytes(before), number, *(sha256(one).digest() for one in others))


def chained(before: bytes, number: bytes, *digests: bytes) -> bytes:
    """Return the link of an event of which, beside its number, only hashes are known: of when it
    was, what was done, and which rows.
    """
    return sha256(before + sha256(number).digest() + b"".join(digests)).digest()


def _bytes(cell: object) -> bytes:
    """Return the bytes of a cell; of a damaged file it may hold anything."""
    return cell if isinstance(cell, bytes) else str(cell).encode("utf-8", "surrogatepass")


def _write(connection: sqlite3.Connection, event: int, made: bytes) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO event_link (event, link) VALUES (?, ?)", [event, made]
    )

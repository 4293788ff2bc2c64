"""Reading the event log as it stands, with its chain, for those who want to check it."""

from collections.abc import Iterator

from reader.domain.bundle import LoggedEvent
from reader.store.connection import damage_told
from reader.store.library import Library


def logged(library: Library) -> Iterator[LoggedEvent]:
    """Yield all events in their order, one read after the other: some hold whole documents."""
    numbers = [row["id"] for row in library.query("SELECT id FROM event ORDER BY id")]
    for number in numbers:
        rows = library.query(
            """SELECT id, at, verb, changes, state, author, link FROM event
                LEFT JOIN event_link ON event_link.event = event.id WHERE id = ?""",
            [number],
        )
        with damage_told(library.path):
            for row in rows:
                link = row["link"]
                yield LoggedEvent(
                    int(row["id"]),
                    str(row["at"]),
                    str(row["verb"]),
                    str(row["changes"]),
                    str(row["state"]),
                    link if isinstance(link, bytes) else None,
                    str(row["author"] or ""),
                )

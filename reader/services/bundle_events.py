"""The part of the event log that is about what is in an evidence bundle.

Events of other things are in it by their hashes alone, so that the chain can be followed and
nothing of them is told; neither is where files lie on the user's computer.
"""

import json
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from hashlib import sha256

from reader.domain.bundle import LoggedEvent
from reader.domain.subject import SubjectKind
from reader.exporters.evidence import EventLine, EventLog
from reader.services.export_paths import is_local, last_name
from reader.store.event_log import logged
from reader.store.library import Library
from reader.store.soundness.event_links import BEGINNING

Row = Mapping[str, object]
Keys = Mapping[str, tuple[str, Set[object]]]

_NOTE = "kind and subject"
"""Stands for the column of a note, which is known by two."""

_ADDRESSES = {
    "article": ("url", "archived", "found"),
    "version": ("metadata",),
    "joined_page": ("metadata",),
    "evidence": ("target",),
}
"""The cells in which a place on the user's computer can stand."""


@dataclass(frozen=True, slots=True)
class About:
    """What a bundle is about, by the keys that the log uses."""

    articles: frozenset[int]
    annotations: frozenset[str]
    claims: frozenset[str]
    labels: frozenset[int]
    ratings: frozenset[int]
    noted: frozenset[int]
    """The articles of which the notes are in the bundle, too."""

    def keys(self) -> "Keys":
        """Return by which column a row of a table is known to belong here, and its values."""
        of_articles = ("article", self.articles)
        noted = {(SubjectKind.CLAIM.value, one) for one in self.claims}
        noted |= {(SubjectKind.ARTICLE.value, str(one)) for one in self.noted}
        return {
            "article": ("id", self.articles),
            **dict.fromkeys(("document", "version", "joined_page", "verdict"), of_articles),
            "annotation": ("uuid", self.annotations),
            "annotation_label": ("annotation", self.annotations),
            "claim": ("uuid", self.claims),
            **dict.fromkeys(("claim_highlight", "evidence"), ("claim", self.claims)),
            "label": ("id", self.labels),
            "verdict_scale": ("id", self.ratings),
            "note": (_NOTE, noted),
        }


def log_about(library: Library, about: About) -> EventLog:
    """Return the events from the first one about these things to the last one of all."""
    lines: list[EventLine] = []
    before = BEGINNING
    keys = about.keys()
    for event in logged(library):
        line = _line(event, keys)
        if lines or line.rows is not None:
            lines.append(line)
        else:
            before = event.link or before
    return EventLog(lines, before)


def _line(event: LoggedEvent, keys: Keys) -> EventLine:
    digest = sha256(event.changes.encode("utf-8", "surrogatepass")).hexdigest()
    hidden = EventLine(replace(event, changes=""), digest, None, whole=False)
    try:
        stored = json.loads(event.changes)
        changes = stored["changes"] if isinstance(stored, dict) else stored
        known = [_clean(one, keys) for one in changes if _belongs(one, keys)]
    except (ValueError, KeyError, TypeError, AttributeError):  # a damaged row: the chain tells
        return hidden
    if not known:
        return hidden
    whole = known == changes
    return EventLine(event if whole else hidden.event, digest, known, whole)


def _belongs(change: Row, keys: Keys) -> bool:
    column, known = keys.get(str(change.get("table")), ("", frozenset()))
    rows = (change.get("before"), change.get("after"))
    return any(isinstance(row, dict) and _key(row, column) in known for row in rows)


def _key(row: Row, column: str) -> object:
    return (row.get("kind"), row.get("subject")) if column == _NOTE else row.get(column)


def _clean(change: Row, keys: Keys) -> Row:
    """Return a row of the log without places on the user's computer, and a version without the
    places of other highlights.
    """
    names = _ADDRESSES.get(str(change.get("table")), ())
    cleaned = dict(change)
    for side in ("before", "after"):
        row = change.get(side)
        if isinstance(row, dict):
            cells = {name: _cell(row[name]) for name in names if name in row}
            if "targets" in row:
                cells["targets"] = _own_targets(row["targets"], keys["annotation"][1])
            cleaned[side] = row | cells
    return cleaned


def _own_targets(cell: object, annotations: Set[object]) -> object:
    """Return where highlights stood in a version, of those that are in the bundle."""
    value = json.loads(str(cell))
    places = value["targets"]
    own = {name: place for name, place in places.items() if name in annotations}
    return cell if own == places else json.dumps(value | {"targets": own}, ensure_ascii=False)


def _cell(cell: object) -> object:
    """Return a cell without the folders of the user's computer; one of JSON stays JSON."""
    if not isinstance(cell, str):
        return cell
    if not cell.lstrip().startswith("{"):
        return last_name(cell)
    try:
        value = json.loads(cell)
    except ValueError:
        return cell
    if not any(is_local(text) for text in _texts(value)):
        return cell
    return json.dumps(_without_folders(value), ensure_ascii=False)


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _texts(one)
        case dict():
            for one in value.values():
                yield from _texts(one)


def _without_folders(value: object) -> object:
    match value:
        case str():
            return last_name(value)
        case list():
            return [_without_folders(one) for one in value]
        case dict():
            return {name: _without_folders(one) for name, one in value.items()}
        case _:
            return value

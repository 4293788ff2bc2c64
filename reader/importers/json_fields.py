"""Reading JSON that may hold anything: each field with the type that it has to have, and where one
has another, a sentence's clause that says which.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from reader.domain.characters import well_formed
from reader.domain.errors import NotesUnreadable
from reader.domain.message import translate

LARGEST_NUMBER = 2**53
"""What JSON's numbers hold in every language."""

_STORED_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")

Known = TypeVar("Known", bound=StrEnum)


def parsed(name: str, data: bytes) -> object:
    """Return what a file of JSON holds. Raises ``NotesUnreadable``."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotesUnreadable(name, translate("Notes", "it is not valid JSON")) from error


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an object; ``what`` names it where one of them is wrong, as
    ``claims[2].evidence[0]``. Texts come well formed; what is missing is empty or ``None``.
    """

    file: str
    what: str
    held: dict[str, object]

    def wrong(self, field: str) -> NotesUnreadable:
        """Return the error for a field that is not what it has to be."""
        where = f"{self.what}.{field}" if self.what else field
        return NotesUnreadable(
            self.file, translate("Notes", "“{field}” in it makes no sense").where(field=where)
        )

    def text(self, field: str) -> str:
        """Return a text; empty where it is missing."""
        value = self.held.get(field)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.wrong(field)
        return well_formed(value)

    def optional(self, field: str) -> str | None:
        """Return a text, or ``None`` where there is none."""
        return None if self.held.get(field) is None else self.text(field)

    def needed(self, field: str) -> str:
        """Return a text that has to be there."""
        found = self.text(field)
        if not found:
            raise self.wrong(field)
        return found

    def uuid(self, field: str) -> str:
        """Return a UUID in its usual form."""
        try:
            return str(UUID(self.needed(field)))
        except ValueError as error:
            raise self.wrong(field) from error

    def number(self, field: str) -> int:
        """Return a whole number from 0."""
        value = self.held.get(field)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(field)
        if not 0 <= value <= LARGEST_NUMBER:
            raise self.wrong(field)
        return value

    def optional_number(self, field: str) -> int | None:
        """Return a whole number from 0, or ``None`` where there is none."""
        return None if self.held.get(field) is None else self.number(field)

    def flag(self, field: str, default: bool = False) -> bool:
        """Return a yes or no."""
        value = self.held.get(field, default)
        if not isinstance(value, bool):
            raise self.wrong(field)
        return value

    def one_of(self, kinds: Callable[[str], Known], field: str, default: Known) -> Known:
        """Return a member of a closed set."""
        if self.held.get(field) is None:
            return default
        try:
            return kinds(self.text(field))
        except ValueError as error:
            raise self.wrong(field) from error

    def time(self, field: str) -> str:
        """Return a time as the library writes it; empty where none is known."""
        return stored_time(self.text(field))

    def list(self, field: str) -> list[object]:
        """Return a list; an empty one where it is missing."""
        value = self.held.get(field)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(field)
        return value

    def objects(self, field: str) -> "Iterator[Fields]":
        """Yield the objects of a list."""
        for place, value in enumerate(self.list(field)):
            where = f"{self.what}.{field}" if self.what else field
            yield fields(self.file, f"{where}[{place}]", value)

    def object(self, field: str) -> "Fields | None":
        """Return an object, or ``None`` where there is none."""
        value = self.held.get(field)
        if value is None:
            return None
        return fields(self.file, f"{self.what}.{field}" if self.what else field, value)

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of texts."""
        found = []
        for value in self.list(field):
            if not isinstance(value, str):
                raise self.wrong(field)
            found.append(well_formed(value))
        return tuple(found)

    def numbers(self, field: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        found = []
        for value in self.list(field):
            if not isinstance(value, int) or isinstance(value, bool):
                raise self.wrong(field)
            found.append(value)
        return tuple(found)


def fields(file: str, what: str, value: object) -> Fields:
    """Return the fields of what has to be an object. Raises ``NotesUnreadable``."""
    if not isinstance(value, dict):
        raise NotesUnreadable(
            file, translate("Notes", "“{field}” in it makes no sense").where(field=what)
        )
    return Fields(file, what, value)


def stored_time(written: str) -> str:
    """Return a time of ISO 8601 as the library writes it, in UTC with milliseconds; one without a
    zone counts as UTC. Empty for what is none.
    """
    if _STORED_TIME.fullmatch(written):
        return written
    try:
        moment = datetime.fromisoformat(written)
        known = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return known.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""

"""What a cell of the library holds, and reading one that has to make sense.

A value that is there but makes no sense is damage, and each reader here says so itself. Whatever
else goes wrong while a row is read, as a column that no query asked for, is a defect of the program
and must not be taken for damage.
"""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from reader.domain.span import Span

Cell = str | int | float | bytes | None
Values = dict[str, Cell]
"""One row, by column."""

Known = TypeVar("Known", bound=StrEnum)


class Senseless(Exception):
    """A stored value is there but makes no sense: the file is damaged."""

    def __init__(self, what: str, value: object) -> None:
        super().__init__(f"{what} is {value!r:.80}")


def text(value: object, what: str) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise Senseless(what, value)
    return value


def number(value: object, what: str) -> int:
    """Return a whole number."""
    if not isinstance(value, int):
        raise Senseless(what, value)
    return value


def data(value: object, what: str) -> bytes:
    """Return bytes."""
    if not isinstance(value, bytes):
        raise Senseless(what, value)
    return value


def flag(value: object, what: str) -> bool:
    """Return a yes or no, stored as one or as 0 and 1."""
    if not isinstance(value, int) or value not in {0, 1}:
        raise Senseless(what, value)
    return bool(value)


def one_of(kinds: Callable[[str], Known], value: object, what: str) -> Known:
    """Return the member of a closed set that a text names."""
    try:
        return kinds(text(value, what))
    except ValueError as error:
        raise Senseless(what, value) from error


def span(start: object, end: object, what: str) -> Span:
    """Return a span."""
    first, last = number(start, what), number(end, what)
    if not 0 <= first <= last:
        raise Senseless(what, (start, end))
    return Span(first, last)


def decimal(value: object, what: str) -> Decimal:
    """Return an exact number, stored as its digits."""
    try:
        return Decimal(text(value, what))
    except InvalidOperation as error:
        raise Senseless(what, value) from error

"""JSON in cells of the library: ``{"format": 1, "blocks": …}``, a number that says how to read the
rest.

What was stored before there were numbers is the bare content, and counts as format 0. Readers give
defaults for what is missing and pass over what they do not know, so a new field needs no new
format; a new meaning of a known field does. Plain lists of names, as an article's authors, have no
number: the search index and other programs read them as they are.
"""

import json
from collections.abc import Iterator
from typing import Any

from reader.store.rows.cells import Senseless, text


class FormatNewer(Exception):
    """What is stored has a format that only a newer program knows."""


def pack(name: str, number: int, content: object) -> str:
    """Return content in a format of that number, as it is stored."""
    return json.dumps({"format": number, name: content}, ensure_ascii=False)


def unpack(stored: object, name: str, known: int) -> tuple[int, object]:
    """Return the number of the format and the content; ``known`` is the latest format that the
    caller can read.
    """
    value = _loaded(stored, name)
    if not isinstance(value, dict) or "format" not in value:
        return 0, value
    number = value["format"]
    if not isinstance(number, int) or number < 1:
        raise Senseless(f"the format of {name}", number)
    if number > known:
        raise FormatNewer(f"{name} in format {number}")
    if name not in value:
        raise Senseless(name, value)
    return number, value[name]


def entries(content: object, name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list."""
    for entry in items(content, name):
        yield fields(entry, name)


def fields(content: object, name: str) -> dict[str, Any]:
    """Return an object by its fields."""
    if not isinstance(content, dict):
        raise Senseless(name, content)
    return content


def items(content: object, name: str) -> list[Any]:
    """Return a list."""
    if not isinstance(content, list):
        raise Senseless(name, content)
    return content


def names(stored: object, name: str) -> tuple[str, ...]:
    """Return the texts of a plain list."""
    return tuple(text(one, name) for one in items(_loaded(stored, name), name))


def numbers(stored: object, name: str) -> tuple[int, ...]:
    """Return the whole numbers of a plain list."""
    listed = items(_loaded(stored, name), name)
    if not all(isinstance(one, int) for one in listed):
        raise Senseless(name, listed)
    return tuple(listed)


def _loaded(stored: object, name: str) -> object:
    try:
        loaded: object = json.loads(text(stored, name))
    except (ValueError, RecursionError) as error:  # the second for brackets in brackets without end
        raise Senseless(name, stored) from error
    return loaded

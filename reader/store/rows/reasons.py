"""Reasons as the library keeps them: ``[code, {name: value}]``, where a value may be a reason that
is packed in turn.

Earlier versions of the program kept a sentence instead; it is shown as it was written.
"""

import json

from reader.domain.reason import Cause, Reason, because
from reader.store.rows.cells import Senseless, text
from reader.store.rows.stored_json import fields, items


def pack(reason: Reason) -> list[object]:
    """Return what JSON takes."""
    values = {
        name: pack(value) if isinstance(value, Reason) else value
        for name, value in reason.values.items()
    }
    return [reason.code, values]


def unpack(stored: object) -> Reason:
    """Return the reason that ``pack`` was given. Raises ``Senseless`` for what it did not make."""
    if isinstance(stored, str):
        return because(Cause.AS_WRITTEN, text=stored)
    parts = items(stored, "reason")
    if len(parts) != 2:
        raise Senseless("reason", stored)
    code, values = text(parts[0], "reason.code"), fields(parts[1], "reason.values")
    if all(isinstance(value, str | int) for value in values.values()):  # as nearly always
        return Reason(code, values)
    return Reason(code, {name: _value(value) for name, value in values.items()})


def pack_cell(reason: Reason | None) -> str:
    """Return a cell that holds one reason, or is empty for none."""
    return "" if reason is None else json.dumps(pack(reason), ensure_ascii=False)


def unpack_cell(stored: str) -> Reason | None:
    """Return the reason in a cell. Raises ``Senseless``."""
    if not stored:
        return None
    try:
        return unpack(json.loads(stored))
    except ValueError as error:
        raise Senseless("reason", stored) from error


def _value(stored: object) -> str | int | Reason:
    if isinstance(stored, str | int):
        return stored
    return unpack(stored)

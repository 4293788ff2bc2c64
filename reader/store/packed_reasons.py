"""Reasons as the library keeps them: ``[code, {name: value}]``, where a value may be a reason that is packed in turn."""

from typing import Any

from reader.domain.reason import Reason


def packed(reason: Reason) -> list[object]:
    """Return what JSON takes."""
    values = {name: packed(value) if isinstance(value, Reason) else value for name, value in reason.values.items()}
    return [reason.code, values]


def unpacked(entry: list[Any]) -> Reason:
    """Return the reason that ``packed`` was given. Raises ``ValueError`` or ``TypeError`` for what it did not make."""
    code, values = entry
    return Reason(code, {name: unpacked(value) if isinstance(value, list) else value for name, value in values.items()})

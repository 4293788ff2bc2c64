"""The tables that the commands print."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def table(rows: "Mapping[str, DataclassInstance]", heads: Mapping[str, str] | None = None) -> str:
    """Return a line for each row with the numbers in its fields; ``heads`` are other names of
    fields.
    """
    names = [field.name for field in fields(next(iter(rows.values())))]
    shown = [(heads or {}).get(name, name.replace("_", " ")) for name in names]
    first = max(map(len, rows)) + 2
    width = max(14, *(len(head) + 2 for head in shown))
    lines = [" " * first + "".join(f"{head:>{width}}" for head in shown)]
    for kind, row in rows.items():
        cells: dict[str, Any] = asdict(row)
        lines.append(f"{kind:{first}}" + "".join(f"{cells[name]:{width},}" for name in names))
    return "\n".join(lines)

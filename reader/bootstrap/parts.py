"""What the program uses of Qt and of the system, part by part, as resources/setup/system.toml says
it.
"""

import tomllib
from typing import NamedTuple


class Part(NamedTuple):
    """One thing that the program or its tests do, and what that takes. The file says what each
    field means.
    """

    modules: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    libraries: tuple[tuple[str, str], ...] = ()
    commands: tuple[tuple[str, str], ...] = ()
    fonts: tuple[tuple[str, str], ...] = ()


class Parts(NamedTuple):
    """All parts: the window cannot do without, the page is only welcome, the tests are for those
    who run them.
    """

    window: Part
    page: Part
    test: Part


def read_parts(path: str) -> Parts:
    """Read the file at ``path``; a part that it does not name needs nothing."""
    with open(path, "rb") as file:
        tables = tomllib.load(file)
    return Parts(*(_part(tables.get(name, {})) for name in Parts._fields))


def _part(table: dict[str, list[str] | dict[str, str]]) -> Part:
    given = {
        name: tuple(value.items()) if isinstance(value, dict) else tuple(value)
        for name, value in table.items()
    }
    return Part(**given)  # type: ignore[arg-type]  # a word that is no field of a part is an error here

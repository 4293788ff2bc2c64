"""Changing a copy of the program's source as somebody does who adds a stored property."""

import ast
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Addition:
    """One imaginary property of a stored type.

    ``type`` is the class that gets the ``field``; none where the program has no class for it.
    ``written`` is the function of ``store/rows`` whose row or object gets a line, ``read`` the one
    whose call gets one, with what it calls. ``column`` is the table and the new column, none where
    JSON gets longer. ``queries`` are texts of SQL to replace where a query names its columns one by
    one.
    """

    type: str = ""
    field: str = ""
    written: tuple[str, str] | None = None
    read: tuple[str, str, str] | None = None
    column: tuple[str, str] | None = None
    queries: tuple[tuple[str, str], ...] = ()


def copy_program(reader: Path, folder: Path) -> Path:
    """Copy the program's source into a folder and return where it is."""
    return Path(
        shutil.copytree(reader, folder / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    )


def add(reader: Path, addition: Addition) -> None:
    """Write a property into a copy of the program, without the migration."""
    if addition.type:
        _insert(*_one(_classes(reader, addition.type), addition.type), f"\n    {addition.field}")
    if addition.written:
        function, line = addition.written
        _insert(*_one(_last_in_dict(reader, function), function), f", {line}")
    if addition.read:
        function, called, line = addition.read
        _insert(*_one(_last_in_call(reader, function, called), function), f", {line}")
    for before, after in addition.queries:
        paths = [
            path for path in (reader / "store").rglob("*.py") if before in path.read_text("utf-8")
        ]
        _replace(_one(paths, before), before, after)


def add_migration(reader: Path, name: str, statements: list[str]) -> None:
    """Write a migration into a copy of the program: its file, and its name in the two lists."""
    module = [
        f"STATEMENTS = {statements!r}",
        "def upgrade(db):",
        "    for one in STATEMENTS:",
        "        db.execute(one)",
    ]
    (reader / "store" / "migrations" / f"{name}.py").write_text("\n".join(module), "utf-8")
    schema, listed = reader / "store" / "schema.py", reader / "store" / "migrations" / "__init__.py"
    last = sorted(path.stem for path in (reader / "store" / "migrations").glob("m*.py"))[-2]
    _replace(schema, f'    "{last}",\n', f'    "{last}",\n    "{name}",\n')
    _replace(listed, f"    {last},\n", f"    {last},\n    {name},\n")


Place = tuple[Path, tuple[int, int]]
"""A file, and a line from 1 with a byte of it from 0."""


def _classes(reader: Path, name: str) -> Iterator[Place]:
    """Yield the end of the last field of each class of a name in the domain."""
    for path, node in _nodes(reader / "domain"):
        if isinstance(node, ast.ClassDef) and node.name == name:
            yield path, _end([one for one in node.body if isinstance(one, ast.AnnAssign)][-1])


def _last_in_dict(reader: Path, function: str) -> Iterator[Place]:
    """Yield the end of the last entry of the row or object that a function makes."""
    for path, node in _nodes(reader / "store" / "rows"):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            made = next(one for one in ast.walk(node) if isinstance(one, ast.Dict))
            yield path, _end(made.values[-1])


def _last_in_call(reader: Path, function: str, called: str) -> Iterator[Place]:
    """Yield the end of the last argument with which a function makes a value of a type."""
    for path, node in _nodes(reader / "store" / "rows"):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            for call in ast.walk(node):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Name)
                    and call.func.id == called
                ):
                    yield (
                        path,
                        max(map(_end, [*call.args, *(keyword.value for keyword in call.keywords)])),
                    )


def _one(found: Iterable[Found], what: str) -> Found:
    listed = list(found)
    assert len(listed) == 1, (
        f"{what!r} stands in {len(listed)} places of the program and not in one: {listed}"
    )
    return listed[0]


def _nodes(folder: Path) -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield path, node


def _end(node: ast.expr | ast.stmt) -> tuple[int, int]:
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return node.end_lineno, node.end_col_offset


def _insert(path: Path, place: tuple[int, int], text: str) -> None:
    lines = path.read_bytes().split(b"\n")
    line, column = place
    lines[line - 1] = lines[line - 1][:column] + text.encode() + lines[line - 1][column:]
    path.write_bytes(b"\n".join(lines))


def _replace(path: Path, before: str, after: str) -> Path:
    text = path.read_text("utf-8")
    assert before in text, f"{before!r} is not in {path}"
    path.write_text(text.replace(before, after), "utf-8")
    return path

"""No file over 500 lines, no function over 60. An exception needs its reason here."""

import ast
from pathlib import Path

import pytest

from tests.architecture.files import name, python_files, tree

FILE_LINES = 500
FUNCTION_LINES = 60
EXCEPTIONS: dict[str, str] = {}
"""What may be longer: ``path`` or ``path:function``, and why."""


def too_long(path: Path, source: str, syntax: ast.Module) -> list[str]:
    """Return the file and its functions that are over their limit, with their lines."""
    lengths = {name(path): (len(source.splitlines()), FILE_LINES)}
    for node in ast.walk(syntax):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lengths[f"{name(path)}:{node.name}"] = ((node.end_lineno or node.lineno) - node.lineno + 1, FUNCTION_LINES)
    return [f"{what} has {lines} lines" for what, (lines, limit) in lengths.items() if lines > limit and what not in EXCEPTIONS]


@pytest.mark.parametrize("path", python_files(), ids=name)
def test_files_and_functions_stay_short(path: Path) -> None:
    assert too_long(path, path.read_text("utf-8"), tree(path)) == []


def test_the_limits_bite() -> None:
    body = "".join(f"    x = {i}\n" for i in range(FUNCTION_LINES))
    source = f"def f():\n{body}" + "\n" * FILE_LINES
    found = too_long(Path(__file__).with_name("made_up.py"), source, ast.parse(source))
    assert [text.split(" has ")[1] for text in found] == ["561 lines", "61 lines"]


def test_exceptions_are_still_needed() -> None:
    known = {name(path) for path in python_files()}
    assert {what.partition(":")[0] for what in EXCEPTIONS} <= known
    assert all(EXCEPTIONS.values())

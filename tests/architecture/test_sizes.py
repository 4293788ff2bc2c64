"""No file over 500 lines, no function over 60. An exception needs its reason here."""

import ast
from pathlib import Path

from tests.architecture.files import complaints, name, python_files, tree

FILE_LINES = 500
FUNCTION_LINES = 60
EXCEPTIONS: dict[str, str] = {}
"""What may be longer: ``path`` or ``path:function``, and why."""


def too_long(path: Path, source: str, syntax: ast.Module) -> list[tuple[int, str]]:
    """Return the file and its functions that are over their limit, each with the line where it
    begins.
    """
    lengths = [(1, name(path), len(source.splitlines()), FILE_LINES)]
    for node in ast.walk(syntax):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            lengths.append((node.lineno, f"{name(path)}:{node.name}", lines, FUNCTION_LINES))
    over = [length for length in lengths if length[2] > length[3] and length[1] not in EXCEPTIONS]
    return [(line, f"{what} has {lines} lines") for line, what, lines, _ in over]


def test_files_and_functions_stay_short() -> None:
    assert (
        complaints(python_files(), lambda path: too_long(path, path.read_text("utf-8"), tree(path)))
        == []
    )


def test_the_limits_bite() -> None:
    body = "".join(f"    x = {i}\n" for i in range(FUNCTION_LINES))
    source = f"def f():\n{body}" + "\n" * FILE_LINES
    found = too_long(Path(__file__).with_name("made_up.py"), source, ast.parse(source))
    assert [(line, text.split(" has ")[1]) for line, text in found] == [
        (1, "561 lines"),
        (1, "61 lines"),
    ]


def test_exceptions_are_still_needed() -> None:
    known = {name(path) for path in python_files()}
    assert {what.partition(":")[0] for what in EXCEPTIONS} <= known
    assert all(EXCEPTIONS.values())

"""What must not stand in the project's files: swallowed errors, names that say nothing, traces of
one machine.
"""

import ast
import re
from pathlib import Path

from tests.architecture.files import (
    ROOT,
    complaints,
    program_files,
    published_files,
    python_files,
    tree,
)

TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "main.py",
    "reader",
    "resources",
    "tests",
}
NAMES_WITHOUT_A_CONCEPT = {
    "utils",
    "util",
    "common",
    "helpers",
    "helper",
    "core",
    "misc",
    "manager",
}
REGISTRY = re.compile(
    "|".join(
        ["pypi" + r"\.org", "python" + r"hosted\.org", "npmjs" + r"\.", "deb" + r"\.debian\.org"]
    )
)
MACHINE_PATH = re.compile(r"(?<![\w.:/~-])/(?:work|root|tmp|home|Users)/\w")


NUMBERED = re.compile(r"(?<=[\s=(,])\?\d")
"""A parameter of SQL with a number: Python 3.14 refuses a sequence of values for it."""


def swallows(handler: ast.ExceptHandler) -> bool:
    """Whether a handler does nothing at all about its error."""
    return all(isinstance(line, ast.Pass) or _is_constant(line) for line in handler.body)


def _is_constant(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


def swallowed(syntax: ast.Module) -> list[int]:
    """Return the lines of handlers that swallow."""
    return [
        node.lineno
        for node in ast.walk(syntax)
        if isinstance(node, ast.ExceptHandler) and swallows(node)
    ]


def traces(text: str) -> list[tuple[int, str]]:
    """Return the package registries and the paths of somebody's machine that a text names, each
    with its line.
    """
    found = [match for pattern in (REGISTRY, MACHINE_PATH) for match in pattern.finditer(text)]
    return [(text.count("\n", 0, match.start()) + 1, match.group()) for match in found]


def numbered_parameters(syntax: ast.Module) -> list[int]:
    """Return the lines of texts with numbered parameters."""
    return [
        node.lineno
        for node in ast.walk(syntax)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and NUMBERED.search(node.value)
    ]


def empty_names(path: Path) -> list[str]:
    """Return the parts of a file's path that name no concept."""
    return sorted(
        NAMES_WITHOUT_A_CONCEPT
        & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
    )


def test_no_error_is_swallowed() -> None:
    assert (
        complaints(
            python_files(),
            lambda path: [(line, "swallows an error") for line in swallowed(tree(path))],
        )
        == []
    )


def test_swallowing_is_seen() -> None:
    source = (
        "try:\n    f()\nexcept ValueError:\n    pass\nexcept OSError:\n    ...\nexcept "
        "KeyError:\n    g()\n"
    )
    assert swallowed(ast.parse(source)) == [3, 5]


def test_no_parameter_of_sql_has_a_number() -> None:
    files = [path for path in program_files() if path.is_relative_to(ROOT / "reader" / "store")]
    assert files
    assert (
        complaints(
            files,
            lambda path: [(line, "numbered") for line in numbered_parameters(tree(path))],
        )
        == []
    )


def test_a_number_of_a_parameter_is_seen() -> None:
    source = 'a = "SET sum = ?1"\nb = "SET sum = ? WHERE key IN (?, ?)"\nc = f"({a},?2)"\n'
    assert numbered_parameters(ast.parse(source)) == [1, 3]


def test_a_name_says_what_it_is() -> None:
    assert complaints(program_files(), lambda path: [(1, part) for part in empty_names(path)]) == []


def test_an_empty_name_is_seen() -> None:
    assert empty_names(ROOT / "reader" / "helpers" / "misc.py") == ["helpers", "misc"]
    assert empty_names(ROOT / "reader" / "domain" / "quoting.py") == []


def test_a_file_tells_nothing_about_one_machine() -> None:
    assert (
        complaints(
            published_files(), lambda path: traces(path.read_text("utf-8", errors="replace"))
        )
        == []
    )


def test_traces_are_seen() -> None:
    told = ["see https://" + "pypi" + ".org/x", '"/ho' + 'me/me/x"', "in /t" + "mp/x.html"]
    assert all(len(traces(text)) == 1 for text in told)
    assert [line for line, _ in traces("\n".join(told))] == [1, 2, 3]
    assert traces("https://example.org/home/news and ./tmp/x, ~/work/y") == []


def test_the_top_level_stays_as_it_is() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in published_files()}
    assert {entry for entry in top if not entry.startswith(".")} <= TOP_LEVEL

"""What must not stand in the project's files: swallowed errors, names that say nothing, traces of one machine."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.files import ROOT, name, program_files, published_files, python_files, tree

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
NAMES_WITHOUT_A_CONCEPT = {"utils", "util", "common", "helpers", "helper", "core", "misc", "manager"}
REGISTRY = re.compile("|".join(["pypi" + r"\.org", "python" + r"hosted\.org", "npmjs" + r"\.", "deb" + r"\.debian\.org"]))
MACHINE_PATH = re.compile(r"(?<![\w.:/~-])/(?:work|root|tmp|home|Users)/\w")


def swallows(handler: ast.ExceptHandler) -> bool:
    """Whether a handler does nothing at all about its error."""
    return all(isinstance(line, ast.Pass) or _is_constant(line) for line in handler.body)


def _is_constant(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


def swallowed(syntax: ast.Module) -> list[int]:
    """Return the lines of handlers that swallow."""
    return [node.lineno for node in ast.walk(syntax) if isinstance(node, ast.ExceptHandler) and swallows(node)]


def traces(text: str) -> list[str]:
    """Return the package registries and the paths of somebody's machine that a text names."""
    return [found.group() for pattern in (REGISTRY, MACHINE_PATH) for found in pattern.finditer(text)]


@pytest.mark.parametrize("path", python_files(), ids=name)
def test_no_error_is_swallowed(path: Path) -> None:
    assert swallowed(tree(path)) == []


def test_swallowing_is_seen() -> None:
    source = "try:\n    f()\nexcept ValueError:\n    pass\nexcept OSError:\n    ...\nexcept KeyError:\n    g()\n"
    assert swallowed(ast.parse(source)) == [3, 5]


@pytest.mark.parametrize("path", program_files(), ids=name)
def test_a_name_says_what_it_is(path: Path) -> None:
    assert not NAMES_WITHOUT_A_CONCEPT & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}


@pytest.mark.parametrize("path", published_files(), ids=name)
def test_a_file_tells_nothing_about_one_machine(path: Path) -> None:
    assert traces(path.read_text("utf-8", errors="replace")) == []


def test_traces_are_seen() -> None:
    told = ["see https://" + "pypi" + ".org/x", '"/ho' + 'me/me/x"', "in /t" + "mp/x.html"]
    assert all(len(traces(text)) == 1 for text in told)
    assert traces("https://example.org/home/news and ./tmp/x, ~/work/y") == []


def test_the_top_level_stays_as_it_is() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in published_files()}
    assert {entry for entry in top if not entry.startswith(".")} <= TOP_LEVEL

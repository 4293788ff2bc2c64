"""The project's own files, for the rules to look at."""

import ast
import subprocess
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "reader"


def program_files() -> list[Path]:
    """Return the program's Python files."""
    return sorted(READER.rglob("*.py"))


def python_files() -> list[Path]:
    """Return all Python files of the project: the program's, the tests' and those that start
    them.
    """
    return [ROOT / "main.py", *program_files(), *sorted((ROOT / "tests").rglob("*.py"))]


def name(path: Path) -> str:
    """Return a file's path inside the project, with slashes."""
    return path.relative_to(ROOT).as_posix()


def module_of(path: Path) -> tuple[str, ...]:
    """Return a file's module, with ``__init__`` as a name of its own, so that relative imports
    count from the right place.
    """
    return path.relative_to(ROOT).with_suffix("").parts


def imports(module: tuple[str, ...], source: ast.AST) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield every module that a module imports, at its top or inside a function, as a line and the
    dotted parts of a name.

    The last part may be a name inside the module that is imported.
    """
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, tuple(alias.name.split("."))) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = module[: len(module) - node.level] if node.level else ()
            base += tuple(node.module.split(".")) if node.module else ()
            yield from ((node.lineno, (*base, alias.name)) for alias in node.names)


def complaints(
    paths: Iterable[Path], check: Callable[[Path], Iterable[tuple[int, str]]]
) -> list[str]:
    """Return what a check has against any of the files, as ``path:line: complaint``. Without a file
    there is nothing to trust.
    """
    known = list(paths)
    assert known, "no file was looked at"
    return [
        f"{name(path)}:{line}: {complaint}" for path in known for line, complaint in check(path)
    ]


@cache
def tree(path: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def published_files() -> list[Path]:
    """Return what git tracks; without git, every file outside folders that start with a dot."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
        ).stdout
        paths = [ROOT / entry for entry in listed.decode().split("\0") if entry]
    except (OSError, subprocess.CalledProcessError):
        paths = [
            path for path in ROOT.rglob("*") if not any(map(_is_made, path.relative_to(ROOT).parts))
        ]
    return sorted(path for path in paths if path.is_file())


def _is_made(part: str) -> bool:
    return part.startswith(".") or part in {"__pycache__", "build", "dist"}

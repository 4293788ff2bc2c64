"""The project's own files, for the rules to look at."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "reader"


def program_files() -> list[Path]:
    """Return the program's Python files."""
    return sorted(READER.rglob("*.py"))


def python_files() -> list[Path]:
    """Return all Python files of the project: the program's, the tests' and those that start them."""
    return [ROOT / "main.py", *program_files(), *sorted((ROOT / "tests").rglob("*.py"))]


def name(path: Path) -> str:
    """Return a file's path inside the project, with slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def published_files() -> list[Path]:
    """Return what git tracks; without git, every file outside folders that start with a dot."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        paths = [ROOT / entry for entry in listed.decode().split("\0") if entry]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in ROOT.rglob("*") if not any(map(_is_made, path.relative_to(ROOT).parts))]
    return sorted(path for path in paths if path.is_file())


def _is_made(part: str) -> bool:
    return part.startswith(".") or part in {"__pycache__", "build", "dist"}

"""Stored data outlives the code: a migration imports nothing that may change, and nothing in ``store`` goes round in a circle."""

import ast
import sys
from pathlib import Path

import pytest

from tests.architecture.files import READER, ROOT, name, tree
from tests.architecture.test_layers import imports, module_of

STORE = READER / "store"
STEPS = sorted((STORE / "migrations").glob("m*.py"))
FROZEN = {*sys.stdlib_module_names, "sqlite_utils"}
"""What a migration may import."""


def thawed(module: tuple[str, ...], source: ast.AST) -> set[str]:
    """Return what a migration imports although it may change, also inside functions and for type checking."""
    return {".".join(target) for target in imports(module, source) if target[0] not in FROZEN}


@pytest.mark.parametrize("path", STEPS, ids=name)
def test_a_migration_imports_nothing_that_may_change(path: Path) -> None:
    assert thawed(module_of(path), tree(path)) == set()


def test_the_steps_are_found() -> None:
    assert len(STEPS) >= 11
    assert [path.stem[:4] for path in STEPS] == [f"m{number:03}" for number in range(1, len(STEPS) + 1)]


@pytest.mark.parametrize(
    "source",
    [
        "from reader.store.rows.blocks import unpack",
        "def upgrade(db):\n    import reader.domain.likeness",
        "if TYPE_CHECKING:\n    from ..rows import cells",
    ],
)
def test_a_migration_that_follows_the_code_is_seen(source: str) -> None:
    assert thawed(("reader", "store", "migrations", "m999_later"), ast.parse(source))


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Return the ways on which an import comes back to where it began."""
    found: list[list[str]] = []
    done: set[str] = set()

    def follow(module: str, way: list[str]) -> None:
        if module in way:
            found.append([*way[way.index(module) :], module])
        elif module not in done:
            for target in sorted(arrows.get(module, ())):
                follow(target, [*way, module])
            done.add(module)

    for module in sorted(arrows):
        follow(module, [])
    return found


def arrows_between(paths: list[Path]) -> dict[str, set[str]]:
    """Return which of these modules imports which, lazily and for type checking as well."""
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}
    arrows: dict[str, set[str]] = {}
    for module, path in names.items():
        targets = (target for target in imports(module_of(path), tree(path)))
        known = {".".join(target[:length]) for target in targets for length in range(2, len(target) + 1)} & set(names)
        # "from package import module" names the package as well; importing it is no way back to what it gathers.
        arrows[module] = {one for one in known if not any(other.startswith(f"{one}.") for other in known)} - {module}
    return arrows


def test_nothing_in_the_store_goes_round_in_a_circle() -> None:
    assert circles(arrows_between(sorted(STORE.rglob("*.py")))) == []


def test_a_circle_is_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": set()}) == [["a", "b", "c", "a"]]

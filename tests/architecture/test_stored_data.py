"""Stored data outlives the code: a migration imports nothing that may change."""

import ast
import sys

import pytest

from tests.architecture.files import READER, complaints, imports, module_of, tree

STORE = READER / "store"
STEPS = sorted((STORE / "migrations").glob("m*.py"))
FROZEN = {*sys.stdlib_module_names, "sqlite_utils"}
"""What a migration may import."""


def thawed(module: tuple[str, ...], source: ast.AST) -> list[tuple[int, str]]:
    """Return what a migration imports although it may change, also inside functions and for type
    checking, with its lines.
    """
    return [
        (line, ".".join(target))
        for line, target in imports(module, source)
        if target[0] not in FROZEN
    ]


def test_a_migration_imports_nothing_that_may_change() -> None:
    assert complaints(STEPS, lambda path: thawed(module_of(path), tree(path))) == []


def test_the_steps_are_found() -> None:
    assert len(STEPS) >= 11
    numbers = [path.stem[:4] for path in STEPS]
    assert numbers == sorted(set(numbers)), "each step has a number of its own, in order"


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

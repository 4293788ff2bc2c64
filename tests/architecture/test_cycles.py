"""No module imports itself in a roundabout way, not inside a function and not for type checking
alone either.
"""

import ast
from collections.abc import Iterator, Mapping

import pytest

from tests.architecture.files import imports, module_of, program_files, tree

Graph = dict[str, set[str]]


def import_graph(sources: Mapping[tuple[str, ...], ast.AST]) -> Graph:
    """Return for each module those of ``sources`` that it imports. Names are as ``module_of`` gives
    them.
    """
    modules = {".".join(parts).removesuffix(".__init__"): parts for parts in sources}
    graph: Graph = {}
    for module, parts in modules.items():
        targets = {_module(target, modules) for _, target in imports(parts, sources[parts])}
        graph[module] = {target for target in targets if target is not None} - {module}
    return graph


def _module(target: tuple[str, ...], modules: Mapping[str, object]) -> str | None:
    """Return the module of a name that is imported: the name itself, or what it is defined in."""
    names = (".".join(target), ".".join(target[:-1]))
    return next((name for name in names if name in modules), None)


def circles(graph: Graph) -> set[frozenset[str]]:
    """Return the largest groups of modules in which each reaches each. Takes time in the order of
    modules times imports.
    """
    reached = {module: frozenset(_reached(graph, module)) for module in graph}
    groups = {
        frozenset(other for other in reached[module] if module in reached[other])
        for module in graph
    }
    return {group for group in groups if group}


def _reached(graph: Graph, start: str) -> Iterator[str]:
    """Yield what a module imports, at first or at tenth hand; itself too where a way leads back."""
    seen: set[str] = set()
    ahead = [*graph[start]]
    while ahead:
        module = ahead.pop()
        if module not in seen:
            seen.add(module)
            ahead += graph[module]
            yield module


def told(found: set[frozenset[str]]) -> list[list[str]]:
    """Return circles in an order in which a person can compare them."""
    return sorted(sorted(circle) for circle in found)


def test_no_module_imports_itself_in_a_roundabout_way() -> None:
    graph = import_graph({module_of(path): tree(path) for path in program_files()})
    assert graph["reader.app"], "no import was found at all"
    assert told(circles(graph)) == []


FIRST, SECOND, THIRD = ("reader", "a", "__init__"), ("reader", "a", "b"), ("reader", "c")


@pytest.mark.parametrize(
    "second",
    [
        "import reader.c",
        "from reader import c",
        "from ..c import thing",
        "def f():\n    from reader.c import thing",
        "if TYPE_CHECKING:\n    from reader.c import thing",
        "class C:\n    def f(self):\n        import reader.c as other",
    ],
)
@pytest.mark.parametrize(
    "third", ["from reader.a import thing", "import reader.a", "def f():\n    from .a import thing"]
)
def test_a_circle_is_seen(second: str, third: str) -> None:
    sources = {FIRST: "from reader.a.b import thing", SECOND: second, THIRD: third}
    graph = import_graph({module: ast.parse(source) for module, source in sources.items()})
    assert circles(graph) == {frozenset({"reader.a", "reader.a.b", "reader.c"})}


def test_two_circles_are_told_apart_and_a_line_is_none() -> None:
    graph = {"a": {"b"}, "b": {"a", "c"}, "c": {"d"}, "d": {"e"}, "e": {"c"}, "f": {"a"}}
    assert circles(graph) == {frozenset("ab"), frozenset("cde")}
    assert circles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == set()

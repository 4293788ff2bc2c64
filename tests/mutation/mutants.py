"""The small changes of a file: a number one higher, a comparison with its border, a call left out,
a row of a table gone.

Types, docstrings, decorators, imports and the words of exceptions are left alone: no test is asked
to notice those.
"""

import ast
import builtins
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_PAIRS = (
    ("min", "max"),
    ("any", "all"),
    ("bisect_left", "bisect_right"),
    ("startswith", "endswith"),
    ("find", "rfind"),
    ("index", "rindex"),
    ("lstrip", "rstrip"),
    ("lower", "upper"),
    ("issuperset", "issubset"),
    ("union", "intersection"),
)
_OTHER_NAME = {**dict(_PAIRS), **{other: name for name, other in _PAIRS}}
_NOT_CODE = ("annotation", "returns", "decorator_list", "bases", "type_comment")
_PROMISES = ("strict", "slots", "frozen", "kw_only")
"""Arguments that say what holds anyway."""

_SHOWN = 100
"""Characters of a changed line that are shown."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file."""

    path: str
    line: int
    _put: Callable[[], None]
    _take_back: Callable[[], None]
    _tree: ast.Module

    def source(self) -> str:
        """Return the changed file, without its comments."""
        self._put()
        try:
            return ast.unparse(self._tree)
        finally:
            self._take_back()

    def description(self) -> str:
        """Say in a line or two what was changed."""
        before, after = ast.unparse(self._tree).splitlines(), self.source().splitlines()
        first = _first_difference(before, after)
        was, becomes = (
            lines[first].strip() if first < len(lines) else "" for lines in (before, after)
        )
        begin = max(0, _first_difference(was, becomes) - _SHOWN // 2)
        old, new = was[begin : begin + _SHOWN], becomes[begin : begin + _SHOWN]
        return f"{self.path}:{self.line}\n    - {old}\n    + {new}"


def mutants(path: str, source: str) -> list[Mutant]:
    """Return all changes of a file, in its order."""
    tree = ast.parse(source)
    imported = {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    walk = _Walk(path, tree, imported | set(dir(builtins)))
    walk.through(tree)
    return walk.found


class _Walk:
    """Goes through a file's tree and notes each change that can be made to it."""

    def __init__(self, path: str, tree: ast.Module, known: set[str]) -> None:
        self._path, self._tree, self._known = path, tree, known
        self.found: list[Mutant] = []

    def through(self, node: ast.AST) -> None:
        """Note the changes of a node and of all below it."""
        if _is_left_alone(node):
            return
        self._change(node)
        for field, value in ast.iter_fields(node):
            if field in _NOT_CODE:
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    self.through(child)

    def _change(self, node: ast.AST) -> None:
        self._change_condition(node)
        self._change_literal(node)
        self._change_statements(node)
        match node:
            case ast.Compare():
                for at, comparison in enumerate(node.ops):
                    self._item(node, node.ops, at, _COMPARISONS[type(comparison)]())
            case ast.BoolOp():
                self._field(
                    node, node, "op", ast.Or() if isinstance(node.op, ast.And) else ast.And()
                )
            case ast.BinOp() | ast.AugAssign() if type(node.op) in _ARITHMETIC:
                self._field(node, node, "op", _ARITHMETIC[type(node.op)]())
            case ast.Name(id=name) if name in _OTHER_NAME and _OTHER_NAME[name] in self._known:
                self._field(node, node, "id", _OTHER_NAME[name])
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re")),
                args=[ast.Constant(value=str(pattern)) as first, *_],
            ):
                for shorter in _shorter_patterns(pattern):
                    self._field(node, first, "value", shorter)
            case ast.Call(func=ast.Attribute(attr=name) as method) if name in _OTHER_NAME:
                self._field(node, method, "attr", _OTHER_NAME[name])
            case _:
                pass

    def _change_condition(self, node: ast.AST) -> None:
        """Turn a condition round, unless that is what changing its comparison does."""
        if isinstance(node, ast.If | ast.While | ast.IfExp) and _can_be_turned(node.test):
            self._field(node.test, node, "test", ast.UnaryOp(ast.Not(), node.test))
        if isinstance(node, ast.comprehension):
            for at, test in enumerate(node.ifs):
                if _can_be_turned(test):
                    self._item(test, node.ifs, at, ast.UnaryOp(ast.Not(), test))
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not | ast.USub):
                self._field(value, node, field, value.operand)

    def _change_literal(self, node: ast.AST) -> None:
        match node:
            case ast.Constant(value=bool(value)):
                self._field(node, node, "value", not value)
            case ast.Constant(value=int(value)):
                self._field(node, node, "value", value + 1)
                self._field(node, node, "value", value - 1)
            case ast.Constant(value=float(value)):
                for other in (value * 1.25, value * 0.8) if value else (1.0,):
                    self._field(node, node, "value", other)
            case ast.Constant(value=str(value)):
                self._field(node, node, "value", "" if value else "x")
            case _:
                pass

    def _change_statements(self, node: ast.AST) -> None:
        """Leave out a call, or a row of a table; swap what ends a loop with what ends a turn."""
        for body in (getattr(node, field, None) for field in ("body", "orelse", "finalbody")):
            for at, statement in enumerate(body if isinstance(body, list) else []):
                match statement:
                    case ast.Expr(value=ast.Call()):
                        self._item(statement, body, at, ast.Pass())
                    case ast.Break():
                        self._item(statement, body, at, ast.Continue())
                    case ast.Continue():
                        self._item(statement, body, at, ast.Break())
                    case ast.Assign(value=ast.Tuple() | ast.List() | ast.Set() as table) if (
                        isinstance(node, ast.Module)
                    ):
                        for row in range(len(table.elts) if len(table.elts) > 1 else 0):
                            self._field(
                                table.elts[row],
                                table,
                                "elts",
                                [*table.elts[:row], *table.elts[row + 1 :]],
                            )
                    case ast.Assign(value=ast.Dict() as table) if isinstance(node, ast.Module):
                        for row in range(len(table.keys)):
                            self._without_row(table, row)
                    case _:
                        pass

    def _without_row(self, table: ast.Dict, row: int) -> None:
        keys, values = table.keys, table.values

        def put() -> None:
            table.keys, table.values = (
                [*keys[:row], *keys[row + 1 :]],
                [*values[:row], *values[row + 1 :]],
            )

        def take_back() -> None:
            table.keys, table.values = keys, values

        self._add(values[row], put, take_back)

    def _field(self, place: ast.AST, holder: ast.AST, field: str, new: object) -> None:
        old = getattr(holder, field)
        self._add(place, lambda: setattr(holder, field, new), lambda: setattr(holder, field, old))

    def _item(self, place: ast.AST, holder: list[ast.AST], at: int, new: ast.AST) -> None:
        old = holder[at]
        self._add(place, lambda: holder.__setitem__(at, new), lambda: holder.__setitem__(at, old))

    def _add(self, place: ast.AST, put: Callable[[], None], take_back: Callable[[], None]) -> None:
        line = getattr(place, "lineno", 0)
        self.found.append(Mutant(self._path, line, put, take_back, self._tree))


def _first_difference(one: Sequence[str], other: Sequence[str]) -> int:
    return next(
        (at for at, (here, there) in enumerate(zip(one, other, strict=False)) if here != there), 0
    )


def _is_left_alone(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.keyword(arg=str(name)):
            return name in _PROMISES
        case ast.Call(func=ast.Name(id="NewType" | "TypeVar")):
            return True
        case _:
            return False


def _can_be_turned(test: ast.expr) -> bool:
    if isinstance(test, ast.UnaryOp):
        return not isinstance(test.op, ast.Not)
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return isinstance(test.ops[0], ast.Lt | ast.LtE | ast.Gt | ast.GtE)
    return True


def _shorter_patterns(pattern: str) -> Iterator[str]:
    """Yield a pattern without each of its characters in turn, where it is a pattern still."""
    for at in range(len(pattern)):
        shorter = pattern[:at] + pattern[at + 1 :]
        try:
            re.compile(shorter)
        except (re.error, FutureWarning):
            continue
        yield shorter

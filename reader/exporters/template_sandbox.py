"""Where templates run: they read what they are given, and can do nothing else.

Beside Jinja's own sandbox, only the fields of the data can be read, only what is named here can be
called, and a template that runs too long or writes too much is stopped: each turn of a loop and
each call of a macro looks at the clock, and nothing can be made that is larger than a file may be.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from time import thread_time
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from markupsafe import Markup

from reader.exporters.template_data import DATA

MOST_SECONDS = 30.0
"""Of the processor. 10,000 highlights take a few."""
MOST_LETTERS = 50_000_000
MOST_ITEMS = 1_000_000
"""Of a list."""
MOST_BITS = 4_096
"""Of a whole number."""
LONGEST_RANGE = 100_000

_FILTERS = (
    *("abs", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby"),
    *("int", "items", "last", "length", "list", "lower", "map", "max", "min", "reject"),
    *("rejectattr", "reverse", "select", "selectattr", "sort", "string", "title", "trim"),
    *("truncate", "unique", "upper", "wordcount"),
)
"""Those of Jinja that make nothing large out of something small."""
_READABLE: Mapping[type, frozenset[str]] = {
    **{one: frozenset(field.name for field in fields(one)) for one in DATA},
    LoopContext: frozenset(
        ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0")
    )
    | {"previtem", "nextitem", "cycle", "changed"},
}
_CHECKED = "_checked"
_WATCHED = "_watched"
_REFUSED = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


class TooMuch(Exception):
    """A template ran too long, or made too much."""


class Missing(StrictUndefined):
    """What a template names though it is not there."""

    @property
    def _undefined_message(self) -> str:
        return f"there is no “{self._undefined_name}”"


def ready(markup: object) -> Markup:
    """Return what a file may hold as it is: it was made inert, or the template wants it raw."""
    return Markup(markup)  # noqa: S704


class Sandbox(ImmutableSandboxedEnvironment):
    """Runs one template; ``escape`` makes text of the data inert where it is written."""

    intercepted_binops = frozenset(("+", "*", "%", "**"))

    def __init__(
        self,
        escape: Callable[[str], str],
        filters: Mapping[str, Callable[..., Any]],
        *,
        seconds: float = MOST_SECONDS,
        letters: int = MOST_LETTERS,
    ) -> None:
        super().__init__(
            autoescape=True,
            undefined=Missing,
            finalize=lambda value: _final(value, escape),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._most, self._letters = seconds, letters
        self._end = 0.0
        known = {name: self.filters[name] for name in _FILTERS}
        own = {
            _WATCHED: self._watched,
            _CHECKED: self._checked,
            "join": self._joined,
            "replace": self._replaced,
            "raw": ready,
            "json": lambda value: ready(json.dumps(value, ensure_ascii=False)),
        }
        self.filters = {**known, **own, **filters}
        self.globals = {"range": self._range, "namespace": Namespace}

    def run(self, source: str, data: Mapping[str, object]) -> str:
        """Return what a template makes of data. Raises Jinja's errors, ``TooMuch``, and whatever
        an expression of the template raises.
        """
        template = self.from_string(source)
        self._end = thread_time() + self._most
        done, parts = 0, []
        for part in template.generate(**data):
            done += len(part)
            if done > self._letters:
                raise TooMuch
            self._look_at_clock()
            parts.append(part)
        return "".join(parts)

    # What may be read and called

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may read something: a field of the data, or of a loop."""
        del value
        if isinstance(obj, Namespace):
            return not attr.startswith("_")
        if isinstance(obj, tuple) and attr in {"grouper", "list"}:
            return True
        return attr in _READABLE.get(type(obj), ())

    def is_safe_callable(self, obj: object) -> bool:
        """Whether a template may call something: a macro, or what belongs to a loop."""
        owner = getattr(obj, "__self__", None)
        return (
            isinstance(obj, Macro | LoopContext)
            or isinstance(owner, LoopContext)
            or obj in (self.globals["range"], Namespace)
        )

    def call(self, context: Context, obj: object, *args: object, **kwargs: object) -> object:
        """Call a macro for a template."""
        self._look_at_clock()
        return self._checked(super().call(context, obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Reckon for a template: with numbers of a size that people write, and texts joined."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator != "+" and not numbers:
            raise SecurityError(f"“{operator}” is for numbers")
        bits = sum(one.bit_length() for one in (left, right) if isinstance(one, int))
        if operator == "**" or bits > MOST_BITS:
            raise SecurityError("such large numbers are not reckoned with")
        return self._checked(super().call_binop(context, operator, left, right))

    # What keeps it short

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Read a template, and put a look at the clock into each loop, and one at the size to
        whatever joins texts.
        """
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(_REFUSED):
            raise TemplateSyntaxError("a template stands by itself", node.lineno)
        for loop in tree.find_all(nodes.For):
            loop.iter = _filtered(loop.iter, _WATCHED)
        for block in tree.find_all(nodes.AssignBlock):
            block.filter = _filtered(block.filter, _CHECKED, block.lineno)
        _check_joins(tree)
        return tree

    def _look_at_clock(self) -> None:
        if thread_time() > self._end:
            raise TooMuch

    def _watched(self, found: Iterable[object]) -> Iterator[object]:
        for one in found:
            self._look_at_clock()
            yield one

    def _checked(self, value: object) -> object:
        most = self._letters if isinstance(value, str) else MOST_ITEMS
        if isinstance(value, str | list | tuple) and len(value) > most:
            raise TooMuch
        return value

    def _range(self, *bounds: int) -> range:
        found = range(*bounds)
        if len(found) > LONGEST_RANGE:
            raise TooMuch
        return found

    def _joined(self, values: Iterable[object], sign: str = "", attribute: str = "") -> str:
        parts = []
        done = 0
        for value in values:
            part = str(self.getattr(value, attribute) if attribute else value)
            done += len(part) + len(sign)
            if done > self._letters:
                raise TooMuch
            parts.append(part)
        return sign.join(parts)

    def _replaced(self, text: str, old: str, new: str) -> str:
        text = str(text)
        if len(text) + (text.count(old) + 1) * len(new) > self._letters:
            raise TooMuch
        return text.replace(old, new)


def _final(value: object, escape: Callable[[str], str]) -> Markup:
    """Return what is written for a value: what is markup already stays."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, Missing):
        str(value)  # it raises
    if isinstance(value, Sequence) and not isinstance(value, str):
        value = ", ".join(map(str, value))
    return ready(escape("" if value is None else str(value)))


def _filtered(node: nodes.Node | None, name: str, line: int | None = None) -> nodes.Filter:
    made = nodes.Filter(node, name, [], [], None, None)
    made.set_lineno(node.lineno if node is not None else line or 1)
    return made


def _check_joins(node: nodes.Node) -> None:
    """Have the size of all joined texts below a node looked at."""
    for name, value in node.iter_fields():
        if isinstance(value, nodes.Concat):
            setattr(node, name, _filtered(value, _CHECKED))
        elif isinstance(value, list):
            value[:] = [
                _filtered(one, _CHECKED) if isinstance(one, nodes.Concat) else one for one in value
            ]
    for child in node.iter_child_nodes():
        joined = _joined_by_us(child)
        _check_joins(child if joined is None else joined)


def _joined_by_us(node: nodes.Node) -> nodes.Expr | None:
    """Return what a look at the size was put around here; ``None`` for any other node."""
    return node.node if isinstance(node, nodes.Filter) and node.name == _CHECKED else None

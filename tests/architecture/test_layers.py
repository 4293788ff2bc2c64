"""Who may import what. A folder of ``reader`` without a rule fails."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.architecture.files import (
    READER,
    ROOT,
    complaints,
    imports,
    module_of,
    program_files,
    tree,
)


class Rule(NamedTuple):
    """What a layer may import: layers of ours, packages from outside, and which of the standard
    library it may not.
    """

    ours: frozenset[str]
    outside: frozenset[str] = frozenset()
    banned: frozenset[str] = frozenset({"sqlite3"})


def layers(*names: str) -> frozenset[str]:
    return frozenset(names)


WORLD = layers(
    *(
        "os",
        "io",
        "time",
        "random",
        "secrets",
        "uuid",
        "shutil",
        "socket",
        "sqlite3",
        "subprocess",
        "tempfile",
    ),
    *("http", "urllib.request", "urllib.robotparser"),  # urllib.parse only takes addresses apart
)
BELOW_SERVICES = layers(
    "domain", "settings", "resources", "anchoring", "importers", "cleaning", "exporters", "store"
)

RULES = {
    "domain": Rule(layers(), banned=WORLD),
    "settings": Rule(layers("domain"), banned=WORLD),
    "resources": Rule(layers()),
    "anchoring": Rule(layers("domain"), banned=WORLD),
    "importers": Rule(
        layers("domain", "resources"), layers("bs4", "lxml", "charset_normalizer", "yaml")
    ),
    "cleaning": Rule(
        layers("domain", "resources"),
        layers("bs4", "lxml", "charset_normalizer", "markdown_it", "numpy"),
    ),
    "exporters": Rule(
        layers("domain", "resources"),
        layers("docx", "jinja2", "markdown_it", "markupsafe", "xlsxwriter"),
    ),
    "store": Rule(layers("domain"), layers("sqlite_utils"), banned=layers()),
    "services": Rule(BELOW_SERVICES, layers("cryptography", "rfc3161_client")),
    "ui": Rule(
        layers("domain", "resources", "services", "settings"), layers("PySide6", "shiboken6")
    ),
    "cli": Rule(layers("domain", "services", "settings"), layers("click")),
    "app": Rule(
        BELOW_SERVICES | layers("services", "ui", "cli"),
        layers("PySide6", "shiboken6"),
        banned=layers(),
    ),
    "start": Rule(layers("app", "services", "ui")),
    "bootstrap": Rule(layers()),
    "packaging": Rule(layers("bootstrap", "resources", "services")),
    "frozen": Rule(layers("resources")),
    "__main__": Rule(layers("cli")),
    "__init__": Rule(layers()),
}


def above(*rooms: str) -> dict[str, frozenset[str]]:
    """Return a table in which each room may import the ones before it."""
    return {room: frozenset(rooms[:place]) for place, room in enumerate(rooms)}


UI_GROUND = above("words", "process", "session", "look", "widgets")
UI_FEATURES = (
    *("bin", "browsing", "claims", "details", "exporting", "help", "highlighting", "importing"),
    *("labels", "library", "notes", "original", "pdf", "preferences", "reading", "rules"),
    *("search", "soundness", "suggestions", "together", "versions"),
)
ROOMS = {
    "cleaning": above("text", "markup", "metadata", "model", "verdicts"),
    "ui": {
        **UI_GROUND,
        **dict.fromkeys(UI_FEATURES, frozenset(UI_GROUND)),
        "shell": frozenset({*UI_GROUND, *UI_FEATURES}),  # no room imports it
    },
}
"""The folders of a layer: what each may import of the others. A folder without a row fails."""


def violations(module: tuple[str, ...], source: ast.AST) -> list[tuple[int, str]]:
    """Return what is wrong with the imports of a module, whose name is given from ``reader`` on,
    each with its line.
    """
    layer = module[1] if len(module) > 1 else "__init__"
    if layer not in RULES:
        return [(1, f"reader/{layer} has no rule")]
    found = [
        (line, breach)
        for line, target in imports(module, source)
        for breach in _breaches(module, layer, target)
    ]
    return sorted(set(found))


def _breaches(module: tuple[str, ...], layer: str, target: tuple[str, ...]) -> Iterator[str]:
    rule, package = RULES[layer], target[0]
    if package == "reader":
        other = target[1] if target[1:] and target[1] in RULES else "__init__"
        if other not in rule.ours | {layer, "__init__"}:
            yield f"{layer} imports {'.'.join(target)}"
        elif layer == other and layer in ROOMS:
            yield from _breaches_in_rooms(module, target)
    elif not rule.banned.isdisjoint({package, ".".join(target[:2])}):
        yield f"{layer} imports {'.'.join(target[:2])}"
    elif package not in sys.stdlib_module_names and package not in rule.outside:
        yield f"{layer} imports {package} from outside"


def _breaches_in_rooms(module: tuple[str, ...], target: tuple[str, ...]) -> Iterator[str]:
    """A room knows itself and those that its layer's table names; what lies beside the rooms joins
    them and is known by none.
    """
    table = ROOMS[module[1]]
    room, other = (_room(name) for name in (module, target))
    if room and room not in table:
        yield f"{module[1]}/{room} has no rule"
    elif room and other != room and other not in table[room]:
        yield f"{module[1]}/{room} imports {'.'.join(target)}"


def _room(module: tuple[str, ...]) -> str:
    """Return the folder of its layer that a module is in; empty for a module beside the folders."""
    name = module[2] if len(module) > 2 else ""
    return name if READER.joinpath(module[1], name).is_dir() else ""


def test_a_module_imports_only_what_its_layer_may() -> None:
    assert complaints(program_files(), lambda path: violations(module_of(path), tree(path))) == []


@pytest.mark.parametrize(
    ("module", "source", "complaint"),
    [
        ("reader.domain.word", "import PySide6.QtCore", "domain imports PySide6 from outside"),
        ("reader.domain.word", "def f():\n    import time", "domain imports time"),
        ("reader.domain.word", "from ..store import rows", "domain imports reader.store.rows"),
        (
            "reader.cleaning.rule",
            "from reader.importers.html import read",
            "cleaning imports reader.importers.html.read",
        ),
        ("reader.services.verbs", "import sqlite3", "services imports sqlite3"),
        ("reader.services.verbs", "from reader import ui", "services imports reader.ui"),
        ("reader.ui.reading.view", "import sqlite_utils", "ui imports sqlite_utils from outside"),
        (
            "reader.ui.reading.view",
            "from reader.ui.original.view import View",
            "ui/reading imports reader.ui.original.view.View",
        ),
        (
            "reader.ui.widgets.box",
            "from reader.ui.reading import view",
            "ui/widgets imports reader.ui.reading.view",
        ),
        (
            "reader.ui.notes.panel",
            "from reader.ui.shell.desk import D",
            "ui/notes imports reader.ui.shell.desk.D",
        ),
        (
            "reader.cleaning.text.dates",
            "from reader.cleaning.markup import page",
            "cleaning/text imports reader.cleaning.markup.page",
        ),
        (
            "reader.cleaning.model.trees",
            "from reader.cleaning import pipeline",
            "cleaning/model imports reader.cleaning.pipeline",
        ),
        ("reader.utils.things", "", "reader/utils has no rule"),
    ],
)
def test_a_breach_is_seen(module: str, source: str, complaint: str) -> None:
    assert violations(tuple(module.split(".")), ast.parse(source)) == [
        (len(source.split("\n")), complaint)
    ]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "reader.ui.reading.view",
            "from reader.ui.widgets.box import Box\nfrom reader.ui.reading.rows import Row",
        ),
        (
            "reader.ui.reading.view",
            "from reader import __version__\nfrom reader.ui.look import theme\nfrom PySide6 import "
            "QtGui",
        ),
        ("reader.ui.shell.main_window", "from reader.ui.reading.view import View"),
        (
            "reader.store.rows",
            "import sqlite3, sqlite_utils\nfrom . import migrations\nfrom reader.domain import "
            "source",
        ),
    ],
)
def test_what_is_allowed_is_not_complained_about(module: str, source: str) -> None:
    assert violations(tuple(module.split(".")), ast.parse(source)) == []


FORBIDDEN_IN_MEMORY = {
    "domain": {"PySide6", "bs4", "lxml", "sqlite_utils", "sqlite3"},
    "settings": {"PySide6", "bs4", "lxml", "sqlite_utils", "sqlite3"},
    "anchoring": {"PySide6", "bs4", "lxml", "sqlite_utils", "sqlite3"},
    "importers": {"PySide6", "sqlite_utils"},
    "cleaning": {"PySide6", "sqlite_utils"},
    "exporters": {"PySide6", "bs4", "docx", "lxml", "markdown_it", "sqlite_utils", "xlsxwriter"},
    "store": {"PySide6", "bs4", "lxml"},
    "services": {"PySide6"},
    "cli": {"PySide6"},
    "app": {  # they would hold up the window
        *("bs4", "lxml", "charset_normalizer", "sqlite_utils", "click", "logging.handlers"),
        *(
            "reader.anchoring",
            "reader.cleaning",
            "reader.importers",
            "reader.exporters",
            "reader.ui.shell.furnishing",
        ),
    },
}


@pytest.mark.parametrize("layer", FORBIDDEN_IN_MEMORY)
def test_loading_a_layer_does_not_load_what_it_must_not(layer: str) -> None:
    names = [".".join(module_of(path)).removesuffix(".__init__") for path in program_files()]
    modules = [module for module in names if module.split(".")[1:2] == [layer]]
    assert modules, f"there is no reader/{layer}"
    code = (
        f"import sys, {', '.join(modules)}\nprint(*sorted({FORBIDDEN_IN_MEMORY[layer]} & "
        "set(sys.modules)))"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (outcome.stdout.strip(), outcome.stderr) == ("", "")

"""The fonts that articles are read in: those of the system that are good for it, or the one that
the program brings, and behind them those of other scripts, each by its name.
"""

import logging
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFontDatabase

from reader.domain.scripts import Script
from reader.resources import resource_folder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScriptFonts:
    """What is known of the fonts of one script: Qt's name for it, the package that brings one, and
    the families, the best first.
    """

    system: str
    package: str
    families: Sequence[str]


@dataclass(frozen=True, slots=True)
class FontTable:
    """What stands in ``fonts.toml``."""

    installed: Sequence[str]
    shipped: Sequence[str]
    last: Sequence[str]
    scripts: Mapping[Script, ScriptFonts]


@cache
def font_table() -> FontTable:
    """Read the table. A file without a script is a defect and raises."""
    with (resource_folder("fonts") / "fonts.toml").open("rb") as file:
        data = tomllib.load(file)
    scripts = {script: ScriptFonts(**data["script"][script.value]) for script in Script}
    return FontTable(**data["reading"], scripts=scripts)


@cache
def reading_families() -> tuple[str, ...]:
    """Return the families for reading, the best first. Loads the program's own where the system has
    none of them.
    """
    table, there = font_table(), _installed()
    good = [family for family in table.installed if family in there]
    return (*(good or _shipped()), *(family for family in table.last if family in there))


@cache
def families_for(script: Script | None) -> tuple[str, ...]:
    """Return the installed families of other scripts, those of the text's own first: Chinese and
    Japanese draw the same signs differently.
    """
    there, table = _installed(), font_table().scripts
    order = sorted(Script, key=lambda each: each is not script)
    found = [family for each in order for family in table[each].families if family in there]
    return tuple(dict.fromkeys(found))


def missing_package(script: Script) -> str:
    """Return the package that brings a font for a script; empty where one is here."""
    fonts = font_table().scripts[script]
    system = QFontDatabase.WritingSystem[fonts.system]
    return "" if QFontDatabase.families(system) else fonts.package


@cache
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def _shipped() -> Sequence[str]:
    """Load the program's own fonts and return their family; none where they cannot be loaded."""
    families: list[str] = []
    for name in font_table().shipped:
        number = QFontDatabase.addApplicationFont(str(resource_folder("fonts") / name))
        if number < 0:
            log.warning("a font cannot be loaded: %s", name)
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[:1]  # on some systems each weight is another family besides

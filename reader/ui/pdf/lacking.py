"""Which characters of a file no font here has: they are boxes or gaps on its pages."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QPdfWriter, QTextLayout

from reader.domain.report_lines import Style
from reader.ui.pdf.lettering import LOOKS, letters, script_in

_NOT_DRAWN = ("Cc", "Cf", "Cs", "Z")
"""The categories of what nothing is drawn for: controls, halves of characters, and spaces."""
_NO_GLYPH = 0
"""The sign of a font for what it does not have."""


def lacking(characters: Iterable[str], writer: QPdfWriter) -> list[str]:
    """Return those of some characters that cannot be printed, in the order of Unicode."""
    drawn = (one for one in characters if not unicodedata.category(one).startswith(_NOT_DRAWN))
    return sorted(one for one in drawn if not _has_glyph(one, writer))


def named(character: str) -> str:
    """Return what Unicode calls a character."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def _has_glyph(character: str, writer: QPdfWriter) -> bool:
    font = letters(LOOKS[Style.BODY], script_in(character)).font()
    layout = QTextLayout(character, font, writer)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(_NO_GLYPH not in run.glyphIndexes() for run in layout.glyphRuns())

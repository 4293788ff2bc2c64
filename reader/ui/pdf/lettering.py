"""The letters of printed pages: which font, in which size and colour, for each style."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from reader.domain.report_lines import Style
from reader.domain.scripts import Script, script_of
from reader.ui.look.fonts import families_for, reading_families

INK, GREY, LINK = "#23211d", "#625d54", "#4b3bb0"
_SANS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class Look:
    """How a style is set: sizes, spaces and indents in points."""

    size: float
    serif: bool = False
    colour: str = INK
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 5
    left: float = 0


LOOKS = {
    Style.TITLE: Look(22, bold=True, after=12),
    Style.SECTION: Look(15, bold=True, before=10, after=6),
    Style.SUBSECTION: Look(11.5, bold=True, before=8, after=4),
    Style.FACT: Look(8.5, colour=GREY, after=1),
    Style.NOTE: Look(9.5, before=5, after=6),
    Style.QUOTE: Look(10, serif=True, before=2, after=3, left=14),
    Style.SOURCE: Look(8.5, colour=GREY, after=7, left=14),
    Style.REMARK: Look(8.5, colour=GREY, italic=True, after=1),
    Style.BODY: Look(10, serif=True, after=6),
    Style.SUMMARY: Look(10, serif=True, bold=True, before=8, after=7),
    Style.ASIDE: Look(8.5, colour=GREY),
    Style.ITEM: Look(10, serif=True, after=4, left=14),
    Style.CODE: Look(8.5, after=5),
}
CARD = Look(8, after=1.5)
CELL = Look(8.5, after=0)
FOOT = Look(8, colour=GREY)


@cache
def letters(look: Look, script: Script | None, bold: bool = False) -> QTextCharFormat:
    """Return the letters of a style in a script. Scripts of their own have no italics."""
    made = QTextCharFormat()
    font = QFont(_family(look.serif, script))
    font.setPointSizeF(look.size)
    font.setBold(look.bold or bold)
    font.setItalic(look.italic and script is None)
    made.setFont(font)
    made.setForeground(QColor(look.colour))
    return made


def script_in(text: str) -> Script | None:
    """Return the script of a text, ``None`` for Latin and its kin."""
    return None if text.isascii() else script_of(text)


@cache
def _family(serif: bool, script: Script | None) -> QFont:
    font = QFont()
    font.setFamilies([*(reading_families() if serif else _SANS), *families_for(script)])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # who looks for "finished" would not find "ﬁnished"
    return font

"""How rows become Qt's formats: typefaces, sizes, spacing."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextOption

from reader.settings import LARGEST_FONT, SMALLEST_FONT
from reader.ui.look.styles import Face, Style

SERIF = ("Charter", "Source Serif 4", "Source Serif Pro", "Noto Serif", "Georgia", "DejaVu Serif", "Liberation Serif")
CODE = ("DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas", "Liberation Mono")
SAMPLE = "The minister said on Monday that a thousand kilometres of it were new, and gave no source."
"""Ordinary prose, to know how wide a character is on average; a font's own average counts letters that hardly occur."""

ZOOM = 1.1
TAB, TABS = 9, 12
"""Ems between the places at which the cells of a table row begin, and how many there are."""


@dataclass(frozen=True, slots=True)
class Typography:
    """What the reader sets: typeface (empty: ours), size in points, line height as a factor, column width in characters."""

    family: str = ""
    size: float = 12.5
    line_height: float = 1.5
    measure: int = 68

    def zoomed(self, steps: int) -> "Typography":
        """Return it larger by so many steps, smaller where they are negative, within what can be read."""
        return replace(self, size=min(max(self.size * ZOOM**steps, SMALLEST_FONT), LARGEST_FONT))

    def font(self, face: Face = Face.READING, size: float = 1.0) -> QFont:
        """Return the font of a face at a factor of the reading size."""
        font = QFont()
        if face is Face.READING:
            font.setFamilies([self.family] if self.family else list(SERIF))
            font.setStyleHint(QFont.StyleHint.Serif)
        elif face is Face.CODE:
            font.setFamilies(list(CODE))
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(self.size * size)
        return font

    def em(self) -> float:
        """Return the reading size in pixels."""
        return float(QFontInfo(self.font()).pixelSize())

    def column(self) -> float:
        """Return the width of the text column in pixels."""
        return QFontMetricsF(self.font()).horizontalAdvance(SAMPLE) / len(SAMPLE) * self.measure


@cache
def block_format(style: Style, typography: Typography) -> QTextBlockFormat:
    """Return the paragraph's format.

    Its direction is left open: Qt then takes it from the paragraph's own first letter. The line height counts from the type
    size, not from what each typeface makes of it, and grows for scripts that need more.
    """
    em = typography.em()
    made = QTextBlockFormat()
    made.setTopMargin(style.above * em)
    made.setBottomMargin(style.below * em)
    made.setIndent(style.indent)
    height = (style.line_height or typography.line_height) * style.size * em
    made.setTabPositions([QTextOption.Tab(TAB * em * place, QTextOption.TabType.LeftTab) for place in range(1, TABS + 1)])
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return made


@cache
def character_format(style: Style, typography: Typography) -> QTextCharFormat:
    """Return the format of a row's text."""
    font = typography.font(style.face, style.size)
    font.setBold(style.bold)
    font.setItalic(style.italic)
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(style.colour))
    return made


def link_format(style: Style, typography: Typography, accent: str) -> QTextCharFormat:
    """Return the format of the part of a row that can be clicked."""
    made = QTextCharFormat(character_format(style, typography))
    made.setForeground(QColor(accent))
    made.setFontWeight(QFont.Weight.DemiBold)
    return made

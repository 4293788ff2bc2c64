"""How rows become Qt's formats of paragraphs and characters. Apart from the typeface, which the
window needs at its start.
"""

from functools import cache

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextOption

from reader.ui.look.styles import Style
from reader.ui.look.tokens import tokens
from reader.ui.look.typography import Typography

TAB, TABS = 9, 12
"""Ems between the places at which the cells of a table row begin, and how many there are."""


@cache
def block_format(style: Style, typography: Typography) -> QTextBlockFormat:
    """Return the paragraph's format.

    Its direction is left open: Qt then takes it from the paragraph's own first letter. The line
    height counts from the type size, not from what each typeface makes of it, and grows for scripts
    that need more.
    """
    em = typography.em()
    made = QTextBlockFormat()
    made.setTopMargin(style.above * em * typography.spacing)
    made.setBottomMargin(style.below * em * typography.spacing)
    made.setIndent(style.indent)
    height = _line_height(style, typography) * style.size * em
    made.setTabPositions(
        [
            QTextOption.Tab(TAB * em * place, QTextOption.TabType.LeftTab)
            for place in range(1, TABS + 1)
        ]
    )
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return made


def _line_height(style: Style, typography: Typography) -> float:
    """Return a row's line height as a factor: its own follows the reader's as far as that is from
    the default.
    """
    if style.line_height is None:
        return typography.line_height
    return max(1.0, style.line_height * typography.line_height / Typography().line_height)


@cache
def character_format(style: Style, typography: Typography) -> QTextCharFormat:
    """Return the format of a row's text."""
    weights = tokens().weight
    font = typography.font(style.face, style.size)
    font.setWeight(QFont.Weight(weights.strong if style.bold else weights.plain))
    font.setItalic(style.italic and typography.script is None)  # others have none: Qt would slant
    font.setStrikeOut(style.struck)
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

"""Chips: the small coloured sign of a label with its letter, the same in both views, the notes and the selection bar."""

from collections.abc import Iterable
from string import ascii_uppercase

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from reader.domain.annotation import Label, LabelId
from reader.ui.widgets.contrast import text_on

NO_LETTER = "–"
"""Stands where an annotation has no label."""

ROUNDING = 0.3
LETTER_SIZE = 0.68


def letters(labels: Iterable[Label]) -> dict[LabelId, str]:
    """Return one letter for each label, all different as far as the alphabet goes.

    A label takes the first letter of its name that no label before it has, else the first free letter from A, else its own
    first letter.
    """
    taken: dict[LabelId, str] = {}
    for label in labels:
        own = [character for character in label.name.upper() if character.isalnum()]
        free = (character for character in (*own, *ascii_uppercase) if character not in taken.values())
        taken[label.id] = next(free, own[0] if own else NO_LETTER)
    return taken


def paint_chip(painter: QPainter, rect: QRectF, colour: str, letter: str) -> None:
    """Paint a chip: a rounded square in the label's colour with the letter in black or white, at least 4.5 : 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = rect.height() * ROUNDING
    painter.drawRoundedRect(rect, radius, radius)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(rect.height() * LETTER_SIZE)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(text_on(colour)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def chip_icon(colour: str, letter: str, size: int = 16) -> QIcon:
    """Return a chip as an icon, sharp on screens of one and of two pixels a point. ``size`` is in points."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_chip(painter, QRectF(0, 0, size, size), colour, letter)
        painter.end()
        made.addPixmap(pixmap)
    return made

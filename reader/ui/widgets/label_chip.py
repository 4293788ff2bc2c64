"""Chips: the small coloured sign of a label with its letter, the same in both views, the notes and
the selection bar.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPixmap

from reader.domain.labels import NO_LETTER, letters
from reader.ui.look.contrast import text_on

__all__ = ["NO_LETTER", "chip_icon", "letters", "paint_chip"]

ROUNDING = 0.3
LETTER_SIZE = 0.68


def paint_chip(painter: QPainter, rect: QRectF, colour: str, letter: str) -> None:
    """Paint a chip: a rounded square in the label's colour with the letter in black or white, at
    least 4.5 : 1.
    """
    ratio = painter.device().devicePixelRatioF()
    painter.drawImage(
        rect.topLeft().toPoint(),
        _chip(colour, letter, round(rect.height()), ratio, painter.font().family()),
    )


@lru_cache(maxsize=512)
def _chip(colour: str, letter: str, size: int, ratio: float, family: str) -> QImage:
    """Return a chip as a picture; drawing its round corners and its letter anew takes a quarter of
    a millisecond.
    """
    picture = QImage(
        QSize(round(size * ratio), round(size * ratio)), QImage.Format.Format_ARGB32_Premultiplied
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    rect = QRectF(0, 0, size, size)
    painter.drawRoundedRect(rect, size * ROUNDING, size * ROUNDING)
    font = QFont(family)
    font.setPixelSize(max(7, round(size * LETTER_SIZE / (1 if len(letter) == 1 else 1.25))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(text_on(colour)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture


def chip_icon(colour: str, letter: str, size: int = 16) -> QIcon:
    """Return a chip as an icon, sharp on screens of one and of two pixels a point. ``size`` is in
    points.
    """
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_chip(painter, QRectF(0, 0, size, size), colour, letter)
        painter.end()
        made.addPixmap(pixmap)
        made.addPixmap(
            pixmap, QIcon.Mode.Selected
        )  # else Qt tints the colour, by which a label is known
    return made

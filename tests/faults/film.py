"""Pictures of a screen in a row, each with a word below it."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

WIDTH = 640
"""Pixels of each picture; its height follows."""

GAP = 12
CAPTION = 36
COLUMNS = 3


def film_strip(pictures: Sequence[tuple[str, Path]], file: Path) -> None:
    """Write the pictures, each with its caption, in rows to one file. Needs an application of
    Qt.
    """
    images = [(caption, QImage(str(path))) for caption, path in pictures]
    scaled = [
        (caption, image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation))
        for caption, image in images
    ]
    height = max(image.height() for _, image in scaled) + CAPTION
    rows = -(-len(scaled) // COLUMNS)
    strip = QImage(
        COLUMNS * (WIDTH + GAP) + GAP, rows * (height + GAP) + GAP, QImage.Format.Format_RGB32
    )
    strip.fill(QColor("#f4f4f2"))
    painter = QPainter(strip)
    for place, (caption, image) in enumerate(scaled):
        row, column = divmod(place, COLUMNS)
        left, top = GAP + column * (WIDTH + GAP), GAP + row * (height + GAP)
        painter.drawImage(left, top, image)
        below = QRect(left, top + image.height(), WIDTH, CAPTION)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, caption)
    painter.end()
    strip.save(str(file))


def first_icon(picture: Path, area: tuple[int, int, int, int]) -> tuple[int, int]:
    """Return the middle of what first differs from the background in an area of a picture, given as
    left, top, width and height: the first icon in a folder's window. Raises ``LookupError``.
    """
    image = QImage(str(picture))
    left, top, width, height = area
    background = image.pixel(left + width - 4, top + height - 4)
    columns = range(left, left + width)
    painted = [
        y
        for y in range(top, top + height)
        if any(image.pixel(x, y) != background for x in columns[::2])
    ]
    if not painted:
        raise LookupError("the folder's window shows no icon")
    rows = range(painted[0], painted[0] + 48)
    lit = [x for x in columns if any(image.pixel(x, y) != background for y in rows)]
    edge = next((x for x, after in pairwise(lit) if after - x > 12), lit[-1])
    return (lit[0] + edge) // 2, painted[0] + 24


def application() -> QGuiApplication:
    """Return Qt's application, which captions need."""
    running = QGuiApplication.instance()
    return (
        running
        if isinstance(running, QGuiApplication)
        else QGuiApplication(["film", "-platform", "offscreen"])
    )

"""Finding an icon on a picture of the screen, and setting pictures in a row."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.faults.film import COLUMNS, GAP, WIDTH, film_strip, first_icon


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A folder's window with two icons in a row, and one below them."""
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for left, top in ((220, 100), (320, 100), (220, 220)):
        painter.fillRect(left, top, 48, 60, QColor("navy"))
    painter.end()
    image.save(str(tmp_path / "folder.png"))
    return tmp_path / "folder.png"


def test_the_first_icon_is_the_left_one_of_the_first_row(picture: Path) -> None:
    assert first_icon(picture, (200, 60, 500, 400)) == (243, 124)


def test_an_empty_folder_has_no_icon(picture: Path) -> None:
    with pytest.raises(LookupError, match="no icon"):
        first_icon(picture, (500, 60, 200, 400))


@pytest.mark.usefixtures("qt_app")
def test_pictures_stand_in_rows(picture: Path, tmp_path: Path) -> None:
    strip = tmp_path / "strip.png"
    film_strip([("one", picture)] * (COLUMNS + 1), strip)
    image = QImage(str(strip))
    assert image.width() == COLUMNS * (WIDTH + GAP) + GAP
    assert image.height() > 2 * WIDTH * 500 // 800

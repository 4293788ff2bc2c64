"""Pages in a dark window: dimmed, with their pictures as they are, and not where the user does not
want it.
"""

import base64
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.ui.look.theme import load_theme
from tests.ui.original.stage import until

if TYPE_CHECKING:
    from tests.ui.original.stage import Stage


def drawn(colour: str) -> str:
    """Return a picture of one colour as an address; large, as a photograph is."""
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    for x in range(0, 300, 3):  # a drawing of few colours would count as a sign
        for y in range(300):
            image.setPixelColor(x, y, QColor((x * 7 + y) % 255, (y * 3) % 255, (x + y * 5) % 255))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


PHOTO = "#30c040"
PAGE = f"""<!doctype html><html lang=en><body style="margin: 0"><img src="{drawn(PHOTO)}"
style="display: block; width: 300px; height: 300px"><p>The harbour bridge is closed, the council
said on Monday, and nobody knows for how long it will be.</p></body></html>"""
DARK_PAGE = PAGE.replace("margin: 0", "margin: 0; background: #101418; color: #e8e8e8")

NEXT_TO_PHOTO, IN_PHOTO = (400, 100), (151, 150)


def colour(stage: "Stage", point: tuple[int, int]) -> QColor:
    image = stage.view._web.grab().toImage()
    return image.pixelColor(*point)


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_a_page_is_dimmed_in_a_dark_theme_and_its_pictures_are_not(
    stage: "Stage", name: str
) -> None:
    stage.show(PAGE)
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() > 0.95, "the page is light")
    photo = QColor(PHOTO)
    until(lambda: colour(stage, IN_PHOTO) == photo, "the picture is there")
    stage.view.set_theme(load_theme(name))
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() < 0.2, "the page is dark")
    assert colour(stage, IN_PHOTO) == photo
    stage.view.dim(False)
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() > 0.95, "it is as published")
    assert colour(stage, IN_PHOTO) == photo
    stage.view.dim(True)
    stage.view.set_theme(load_theme("sepia"))
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() > 0.95, "sepia is no dark theme")


def test_a_page_that_is_dark_stays_so(stage: "Stage") -> None:
    stage.show(DARK_PAGE)
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() < 0.2, "the page is dark")
    stage.view.set_theme(load_theme("dark"))
    QTest.qWait(300)
    assert colour(stage, NEXT_TO_PHOTO).lightnessF() < 0.2

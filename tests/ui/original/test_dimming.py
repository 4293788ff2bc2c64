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


def drawing(content: str) -> str:
    """Return a page with nothing but a drawing at its top."""
    return (
        '<!doctype html><html lang=en><body style="margin: 0"><svg width="300" height="300" '
        f'viewBox="0 0 300 300" style="display: block">{content}</svg><p>The harbour bridge is '
        "closed, the council said on Monday, and nobody knows for how long.</p></body></html>"
    )


BAR = '<rect x="100" y="100" width="100" height="100" fill="{}"/>'
GROUND, IN_BAR, ON_GROUND = '<rect width="300" height="300" fill="{}"/>', (150, 150), (30, 30)


@pytest.mark.parametrize(
    ("ground", "bar"), [("#ffffff", "#000000"), ("#222222", "#ffffff"), ("#f0e0d0", "#302010")]
)
def test_a_drawing_with_a_ground_of_its_own_can_be_read_on_a_dimmed_page(
    stage: "Stage", ground: str, bar: str
) -> None:
    stage.show(drawing(GROUND.format(ground) + BAR.format(bar)))
    stage.view.set_theme(load_theme("dark"))
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() < 0.2, "the page is dark")
    until(lambda: colour(stage, ON_GROUND).lightnessF() < 0.25, "the ground is dark")
    until(lambda: colour(stage, IN_BAR).lightnessF() > 0.75, "the bar is light")
    assert colour(stage, ON_GROUND).lightnessF() < 0.25
    stage.view.dim(False)
    until(lambda: colour(stage, ON_GROUND) == QColor(ground), "it is as published")
    until(lambda: colour(stage, IN_BAR) == QColor(bar), "the bar, too")


def test_a_drawing_on_a_page_that_is_shown_dimmed_is_turned_at_once(stage: "Stage") -> None:
    stage.view.set_theme(load_theme("dark"))
    stage.show(drawing(f'<g fill="#fff">{GROUND.format("#ffffff")}</g>' + BAR.format("#000000")))
    until(lambda: colour(stage, ON_GROUND).lightnessF() < 0.25, "the ground is dark")
    until(lambda: colour(stage, IN_BAR).lightnessF() > 0.75, "the bar is light")


def test_a_drawing_without_a_ground_has_its_lines_on_the_dimmed_page(stage: "Stage") -> None:
    stage.view.set_theme(load_theme("dark"))
    stage.show(drawing(BAR.format("#000000") + BAR.format("none")))
    until(lambda: colour(stage, IN_BAR).lightnessF() > 0.75, "the bar is light")
    assert colour(stage, ON_GROUND).lightnessF() < 0.2


def test_a_page_with_a_great_many_drawings_is_dimmed_without_waiting(stage: "Stage") -> None:
    content = GROUND.format("#fff") + BAR.format("#000") * 3_100
    many = drawing(content) + drawing(GROUND.format("#fff") + BAR.format("#000")) * 1_000
    stage.view.set_theme(load_theme("dark"))
    stage.show(many)
    until(lambda: colour(stage, NEXT_TO_PHOTO).lightnessF() < 0.2, "the page is dark")

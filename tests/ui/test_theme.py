import gc
from dataclasses import astuple
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.resources import resource_folder
from reader.services.palettes import Palette, palettes
from reader.settings import ThemeChoice
from reader.ui.look.contrast import GRAPHIC, TEXT, blend, contrast, readable, text_on, tint
from reader.ui.look.dressing import apply_theme, palette
from reader.ui.look.theme import Theme, icon, load_theme, system_theme
from reader.ui.look.tokens import tokens
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.widgets.highlight_look import CURRENT_STRENGTH
from tests.ui.widgets.articles import LABELS

THEMES = [path.stem for path in sorted((resource_folder() / "themes").glob("*.toml"))]
ICONS = sorted((resource_folder() / "icons").glob("*.svg"))


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_there_is_a_file_for_every_theme_that_can_be_chosen() -> None:
    choices = {*ThemeChoice.__args__} - {"system"}  # type: ignore[attr-defined]
    assert set(THEMES) == choices
    assert {name for name in THEMES if load_theme(name).dark} == {"dark", "contrast"}


def test_every_text_of_the_window_can_be_read(theme: Theme) -> None:
    chrome = theme.chrome
    grounds = (chrome.window, chrome.base, chrome.alternate, chrome.button)
    pairs = [
        (text, ground)
        for text in (chrome.text, chrome.muted, chrome.accent, chrome.error)
        for ground in grounds
    ]
    pairs += [
        (chrome.on_accent, chrome.accent),
        (chrome.on_selection, chrome.selection),
        (chrome.muted, chrome.selection),
        (chrome.on_tooltip, chrome.tooltip),
    ]
    least = 7 if theme.name == "contrast" else TEXT
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < least} == {}


def test_edges_and_rings_can_be_seen(theme: Theme) -> None:
    chrome, page = theme.chrome, theme.reading
    grounds = (chrome.window, chrome.base, chrome.alternate, chrome.button, page.page, page.ghost)
    for line in (chrome.edge, chrome.accent, chrome.scroll, page.accent, page.unlabelled):
        assert {ground: contrast(line, ground) for ground in grounds} == {
            ground: pytest.approx(contrast(line, ground))
            for ground in grounds
            if contrast(line, ground) >= GRAPHIC
        }, line


def test_the_accent_is_no_labels_colour(theme: Theme) -> None:
    """Whoever has the labels of a new library tells what is chosen from what is highlighted."""
    classic = next(palette for palette in palettes() if palette.name == "Classic")
    accent = QColor(theme.chrome.accent)
    for colour in map(QColor, classic.colours):
        apart = abs(accent.hsvHue() - colour.hsvHue()) % 360
        grey = colour.hsvSaturationF() < 0.25
        assert grey or min(apart, 360 - apart) >= 25, colour.name()


@pytest.mark.parametrize("palette", palettes(), ids=lambda palette: palette.name)
def test_a_letter_on_any_label_can_be_read(palette: Palette) -> None:
    for colour in palette.colours:
        assert contrast(text_on(colour), colour) >= TEXT


def test_the_measures_are_few_and_rise() -> None:
    spacing, sizes = astuple(tokens().spacing), astuple(tokens().type)
    assert spacing == (4, 8, 12, 16, 24, 32)
    assert list(sizes) == sorted(sizes)
    assert (tokens().weight.plain, tokens().weight.strong, tokens().shape.radius) == (400, 600, 6)


def test_every_text_of_the_page_can_be_read(theme: Theme) -> None:
    page = theme.reading
    texts = (page.text, page.heading, page.muted, page.caption, page.removed, page.accent)
    pairs = [(text, ground) for text in texts for ground in (page.page, page.ghost)]
    pairs += [(page.text, page.selection), (page.text, page.find), (page.heading, page.find)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < TEXT} == {}


def test_text_on_highlights_can_be_read(theme: Theme) -> None:
    page = theme.reading
    offered = [colour for palette in palettes() for colour in palette.colours]
    for colour in [*offered, *(label.colour for label in LABELS.values()), page.unlabelled]:
        for text in (page.text, page.heading, page.muted, page.caption, page.removed):
            for strength in (page.strength, page.strength * CURRENT_STRENGTH):
                assert contrast(text, tint(colour, page.page, text, strength)) >= TEXT
        if colour in {label.colour for label in LABELS.values()}:
            assert contrast(page.text, blend(colour, page.page, page.strength)) >= TEXT, (
                "prose takes the full strength"
            )
        assert contrast(readable(colour, page.page, GRAPHIC), page.page) >= GRAPHIC


def test_the_window_takes_the_colours(qt_app: QApplication, theme: Theme) -> None:
    before = qt_app.palette(), qt_app.styleSheet()
    apply_theme(qt_app, theme)
    assert qt_app.palette().color(QPalette.ColorRole.Base) == QColor(theme.chrome.base)
    assert qt_app.style().name() in ("fusion", "")
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        assert palette(theme).color(group, QPalette.ColorRole.Highlight) == QColor(
            theme.chrome.selection
        )
    qt_app.setPalette(before[0])
    qt_app.setStyleSheet(before[1])


def test_a_text_that_is_shown_after_the_theme_has_changed_has_its_colours(
    qt_app: QApplication,
) -> None:
    light, dark = load_theme("light"), load_theme("dark")
    apply_theme(qt_app, light)
    window = QWidget()
    view = CleanedView(light, parent=window)
    apply_theme(qt_app, dark)
    view.set_theme(dark)
    window.show()
    place = view.viewport().rect().bottomLeft() + QPoint(4, -4)
    assert view.viewport().grab().toImage().pixelColor(place).name() == dark.reading.page
    window.close()


def test_a_desktop_that_does_not_say_gets_light(qt_app: QApplication) -> None:
    assert system_theme(qt_app) == "light"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_of_one_kind_and_take_the_colour(qt_app: QApplication, path: Path) -> None:
    drawing = ElementTree.parse(path).getroot()  # noqa: S314  our own file
    assert (drawing.get("viewBox"), drawing.get("stroke"), drawing.get("stroke-width")) == (
        "0 0 24 24",
        "currentColor",
        "1.75",
    )
    theme = load_theme("dark")
    for scale in (1.0, 2.0):
        pixmap = icon(path.stem, theme).pixmap(QSize(20, 20), scale)
        assert pixmap.width() == 20 * scale
        image = pixmap.toImage()
        inked = [
            image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())
        ]
        solid = [colour for colour in inked if colour.alpha() > 200]
        assert solid, "something is drawn"
        wanted = QColor(theme.chrome.text)
        assert all(abs(colour.red() - wanted.red()) < 12 for colour in solid)


def test_icons_are_drawn_at_any_size_and_paler_where_they_cannot_be_pressed(
    qt_app: QApplication,
) -> None:
    theme = load_theme("light")
    for mode, wanted in (
        (QIcon.Mode.Normal, theme.chrome.text),
        (QIcon.Mode.Disabled, theme.chrome.edge),
    ):
        image = icon("note", theme).pixmap(QSize(37, 37), 1.0, mode).toImage()
        assert (image.width(), image.height()) == (37, 37)
        inked = [image.pixelColor(x, y) for x in range(37) for y in range(37)]
        assert any(
            colour.alpha() > 200 and abs(colour.red() - QColor(wanted).red()) < 12
            for colour in inked
        )


def test_an_icon_is_painted_where_no_picture_of_it_is_asked_for(qt_app: QApplication) -> None:
    canvas = QPixmap(40, 40)
    canvas.fill(QColor("#ffffff"))
    painter = QPainter(canvas)
    icon("note", load_theme("light")).paint(painter, QRect(0, 0, 40, 40))
    painter.end()
    image = canvas.toImage()
    assert any(image.pixelColor(x, y) != QColor("#ffffff") for x in range(40) for y in range(40))


def test_a_copy_that_is_changed_leaves_the_icon_alone(qt_app: QApplication) -> None:
    """Qt then asks for another drawing and keeps it; that must live as long as the copy."""
    own = icon("note", load_theme("light"))
    changed = QIcon(own)
    changed.addPixmap(QPixmap(8, 8))
    gc.collect()
    assert changed.pixmap(QSize(20, 20)).toImage() == own.pixmap(QSize(20, 20)).toImage()


class Watching(QWidget):
    """Notes whether Python may free anything while it is given another look."""

    def __init__(self) -> None:
        super().__init__()
        self.collecting: set[bool] = set()

    def changeEvent(self, event: QEvent) -> None:
        """Note it."""
        self.collecting.add(gc.isenabled())
        super().changeEvent(event)


def test_nothing_is_freed_while_qt_goes_through_all_widgets(qt_app: QApplication) -> None:
    gc.enable()
    watching = Watching()
    watching.show()
    watching.collecting.clear()
    before = qt_app.palette(), qt_app.styleSheet()
    apply_theme(qt_app, load_theme("dark"))
    assert watching.collecting == {False}
    assert gc.isenabled()
    watching.close()
    watching.deleteLater()
    qt_app.setPalette(before[0])
    qt_app.setStyleSheet(before[1])

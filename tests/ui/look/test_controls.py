"""Edges and focus rings as they are painted, in every theme: measured on pictures of the controls,
since a style may draw what no palette says.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.contrast import GRAPHIC, contrast
from reader.ui.look.dressing import apply_theme
from reader.ui.look.focus_ring import FocusRing
from reader.ui.look.theme import Theme, load_theme
from tests.ui.test_theme import THEMES

CONTROLS: tuple[type[QWidget], ...] = (
    *(QLineEdit, QComboBox, QSpinBox, QPushButton, QCheckBox, QRadioButton, QPlainTextEdit),
    *(QListWidget, QSlider, QKeySequenceEdit, QToolButton),
)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, qt_app: QApplication) -> Iterator[Theme]:
    before = qt_app.style().name(), QPalette(qt_app.palette()), qt_app.styleSheet()
    font = QFont(qt_app.font())
    theme = load_theme(request.param)
    apply_theme(qt_app, theme)
    yield theme
    qt_app.setStyleSheet(before[2])
    qt_app.setPalette(before[1])
    qt_app.setStyle(before[0])
    qt_app.setFont(font)


class Samples(QDialog):
    """One control of each kind, and something else that can have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(260, 640)
        self.controls = [kind() for kind in CONTROLS]
        self.rest = QLabel("elsewhere")
        column = QVBoxLayout(self)
        for control in (*self.controls, self.rest):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(control)
            if isinstance(control, QPushButton):
                control.setAutoDefault(False)
            if isinstance(control, QSlider):
                control.setOrientation(Qt.Orientation.Horizontal)
            if isinstance(control, QToolButton):
                control.setText("Aa")
            if isinstance(control, QRadioButton):
                control.setAutoExclusive(False)
        main = QPushButton("Do it")
        main.setDefault(True)
        self.controls.append(main)
        column.addWidget(main)
        self.show()
        self.activateWindow()

    def picture(self, focused: QWidget) -> QImage:
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(10)
        return self.grab().toImage()


@pytest.fixture
def samples(theme: Theme, qt_app: QApplication) -> Iterator[Samples]:
    ring = FocusRing(qt_app, qt_app)
    ring.width = theme.focus
    samples = Samples()
    yield samples
    samples.close()
    samples.deleteLater()
    ring.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def points(box: QRect, image: QImage) -> Iterator[tuple[int, int]]:
    inside = box.intersected(image.rect())
    return product(
        range(inside.left(), inside.right() + 1), range(inside.top(), inside.bottom() + 1)
    )


def test_the_edge_of_every_control_can_be_seen(theme: Theme, samples: Samples) -> None:
    image = samples.picture(samples.rest)
    faint = {}
    for control in samples.controls:
        place = control.geometry()
        strip = QRect(place.left() - 1, place.center().y() - 4, 4, 8)  # before its text begins
        seen = max(
            contrast(image.pixelColor(*point).name(), theme.chrome.window)
            for point in points(strip, image)
        )
        if seen < GRAPHIC:
            faint[type(control).__name__] = seen
    assert faint == {}


def test_it_can_be_seen_which_control_has_the_keyboard(theme: Theme, samples: Samples) -> None:
    """Nearly as many pixels change by 3 : 1 as stand around the control: a ring of one pixel,
    without its corners. WCAG 2.2, 2.4.13 asks for twice that where nothing was there before.
    """
    before = samples.picture(samples.rest)
    unseen = {}
    for control in samples.controls:
        after = samples.picture(control)
        changed = [
            point
            for point in points(control.geometry().adjusted(-3, -3, 3, 3), before)
            if before.pixel(*point) != after.pixel(*point)
            and contrast(before.pixelColor(*point).name(), after.pixelColor(*point).name())
            >= GRAPHIC
        ]
        around = 2 * (control.width() + control.height())
        if len(changed) < 0.9 * around:
            unseen[type(control).__name__] = len(changed) / around
    assert unseen == {}


def test_a_list_scrolls_on_its_own_ground(theme: Theme) -> None:
    holder = QWidget()
    scrolled = QListWidget(holder)
    scrolled.addItems([str(number) for number in range(200)])
    scrolled.resize(120, 200)
    holder.show()
    QApplication.processEvents()
    bar = scrolled.verticalScrollBar()
    end = bar.mapTo(scrolled, QPoint(bar.width() // 2, bar.height() - 6))
    assert scrolled.grab().toImage().pixelColor(end).name() == theme.chrome.base
    holder.close()
    holder.deleteLater()

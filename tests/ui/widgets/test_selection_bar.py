from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QToolButton

from reader.ui.highlighting.selection_bar import SelectionBar
from reader.ui.look.theme import load_theme
from tests.ui.widgets.articles import LABELS


@pytest.fixture
def window(qt_app: QApplication) -> Iterator[QMainWindow]:
    made = QMainWindow()
    made.resize(800, 600)
    made.setCentralWidget(QLineEdit())
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def bar(window: QMainWindow) -> SelectionBar:
    return SelectionBar(load_theme("light"), window)


def buttons(bar: SelectionBar) -> list[QToolButton]:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return [button for button in bar.findChildren(QToolButton) if button.isVisible()]


def test_a_click_chooses_the_label(bar: SelectionBar, window: QMainWindow) -> None:
    chosen: list[object] = []
    noted: list[bool] = []
    bar.label_chosen.connect(chosen.append)
    bar.note_requested.connect(lambda: noted.append(True))
    bar.show_for(
        QRect(window.mapToGlobal(QPoint(300, 200)), window.mapToGlobal(QPoint(400, 220))),
        list(LABELS.values()),
    )
    for button in buttons(bar):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == list(LABELS)
    assert noted == [True]


def test_every_button_says_what_it_does(bar: SelectionBar) -> None:
    bar.show_for(QRect(0, 0, 10, 10), list(LABELS.values()))
    QAccessible.setActive(True)
    names = [
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in buttons(bar)
    ]
    assert names == [
        "Claim (1)",
        "Figure (2)",
        "Quote (3)",
        "Source (4)",
        "Question (5)",
        "Write a note (N)",
    ]
    assert buttons(bar)[0].toolTip() == "Claim (1)\nred\nA statement that can be checked."


def test_other_labels_replace_the_buttons(bar: SelectionBar) -> None:
    bar.show_for(QRect(0, 0, 10, 10), list(LABELS.values()))
    bar.show_for(QRect(0, 0, 10, 10), list(LABELS.values())[:2])
    assert [button.accessibleName() for button in buttons(bar)] == [
        "Claim (1)",
        "Figure (2)",
        "Write a note (N)",
    ]


@pytest.mark.parametrize(
    "corner", [(0, 0), (790, 0), (0, 590), (790, 590), (400, 300), (-200, -200)]
)
def test_it_stays_in_the_window_and_off_the_selection(
    bar: SelectionBar, window: QMainWindow, corner: tuple[int, int]
) -> None:
    selection = QRect(QPoint(*corner), QPoint(corner[0] + 60, corner[1] + 9))
    bar.show_for(
        QRect(window.mapToGlobal(selection.topLeft()), selection.size()), list(LABELS.values())
    )
    assert window.rect().contains(bar.geometry())
    assert not bar.geometry().intersects(selection)


def test_it_is_inside_the_window_even_where_all_is_selected(
    bar: SelectionBar, window: QMainWindow
) -> None:
    bar.show_for(QRect(window.mapToGlobal(QPoint(0, 0)), window.size()), list(LABELS.values()))
    assert window.rect().contains(bar.geometry())


def test_the_keyboard_stays_where_it_was(bar: SelectionBar, window: QMainWindow) -> None:
    field = window.centralWidget()
    assert field is not None
    window.activateWindow()
    field.setFocus()
    QTest.qWaitForWindowActive(window, 1000)
    bar.show_for(QRect(0, 0, 10, 10), list(LABELS.values()))
    QTest.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field

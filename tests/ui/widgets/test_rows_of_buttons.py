"""Rows of fields and buttons: a field grows to its largest width, an arrow has room of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.ui.widgets.eliding import ElidingButton
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.menu_arrow import WIDTH
from reader.ui.widgets.tool_buttons import MenuButton


@pytest.fixture
def holder(qt_app: QApplication) -> Iterator[QWidget]:
    """A part of a window."""
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


def test_a_field_takes_the_spare_room_up_to_its_largest_width(holder: QWidget) -> None:
    row, field, button = FlowRow(holder), QLineEdit(), QPushButton("Filter")
    field.setMinimumWidth(120)
    field.setMaximumWidth(300)
    row.addWidget(field)
    row.addWidget(button)
    holder.show()
    for width, wanted in ((900, 300), (button.sizeHint().width() + 8 + 200, 200), (130, 130)):
        holder.resize(width, 100)
        QApplication.processEvents()
        assert field.width() == wanted
    assert button.y() > field.y()


def test_a_field_without_a_largest_width_stays_as_it_is(holder: QWidget) -> None:
    row, field = FlowRow(holder), QLineEdit()
    row.addWidget(field)
    holder.resize(900, 100)
    holder.show()
    QApplication.processEvents()
    assert field.width() == field.sizeHint().width()


def inked(button: QAbstractButton) -> list[int]:
    """Return the columns of a button in which something is drawn on its ground."""
    picture = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = picture.height() // 2
    ground = picture.pixel(picture.width() // 2, middle)
    inside = range(4, picture.width() - 4)
    return [x for x in inside if any(picture.pixel(x, middle + y) != ground for y in (-1, 0, 1))]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_arrow_of_a_menu_stands_beside_the_words(
    holder: QWidget, direction: Qt.LayoutDirection
) -> None:
    plain, button = QToolButton(holder), MenuButton("Labels", holder)
    plain.setText("Labels")
    assert button.sizeHint().width() >= plain.sizeHint().width() + WIDTH
    button.setText("")
    button.setAutoRaise(True)
    button.setLayoutDirection(direction)
    button.resize(100, 24)
    holder.show()
    assert_arrow_at_the_end(button, direction)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_button_that_cuts_its_words_has_the_arrow_in_both_directions(
    holder: QWidget, direction: Qt.LayoutDirection
) -> None:
    button = ElidingButton("", holder)
    button.setMenu(QMenu(button))
    button.setFlat(True)
    button.setStyleSheet("QPushButton { padding: 4px 6px; border: 0; }")
    button.setLayoutDirection(direction)
    button.resize(100, 24)
    holder.show()
    assert_arrow_at_the_end(button, direction)


def assert_arrow_at_the_end(button: QAbstractButton, direction: Qt.LayoutDirection) -> None:
    """A button without words shows an arrow where the line ends, and nothing else."""
    arrow = inked(button)
    is_left = direction is Qt.LayoutDirection.RightToLeft
    assert arrow
    assert all((x < 50) is is_left for x in arrow)
    assert max(arrow) - min(arrow) < WIDTH

"""A window is no larger than its screen."""

from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.widgets.screen_room import BORDER, resize_on_screen


def test_a_window_keeps_to_its_screen_and_is_no_larger_than_asked(qt_app: QApplication) -> None:
    window = QWidget()
    room = window.screen().availableGeometry().size()
    resize_on_screen(window, 5_000, 300)
    assert (window.width(), window.height()) == (room.width() - BORDER.width(), 300)
    resize_on_screen(window, 200, 5_000)
    assert (window.width(), window.height()) == (200, room.height() - BORDER.height())
    window.deleteLater()

"""The keys for undoing and redoing are the same in every window, as the user has set them."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from reader.domain.document import Span

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.mark.parametrize("name", ["labels", "library_note"])
def test_a_window_beside_the_main_one_undoes_and_redoes_by_the_users_keys(
    window: "Person", name: str
) -> None:
    desk = window.work.desk
    window.open("Seawall")
    assert desk.highlight(Span(0, 9)) is not None
    window.frame.action["undo"].setShortcut(QKeySequence("Ctrl+Shift+U"))
    window.frame.action[name].trigger()
    (dialog,) = [child for child in window.window.findChildren(QDialog) if child.isVisible()]
    for key, left in (("Ctrl+Z", 1), ("Ctrl+Shift+U", 0), ("Ctrl+Shift+Z", 1)):
        QTest.keySequence(dialog, QKeySequence(key))
        QApplication.processEvents()  # the notes follow the texts
        assert len(window.cards()) == left, key
    window.frame.action["undo"].setShortcut(QKeySequence("Ctrl+U"))
    QTest.keySequence(dialog, QKeySequence("Ctrl+U"))
    QApplication.processEvents()
    assert window.cards() == []

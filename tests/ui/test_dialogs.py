"""All dialogs and windows beside the main one have one form."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.ui.look.tokens import tokens
from reader.ui.widgets.dialog import BESIDE, WIDE, Dialog
from reader.ui.widgets.screen_room import BORDER

if TYPE_CHECKING:
    from tests.ui.person import Person

BESIDE_IT = (
    *("labels", "rules", "versions", "pages", "library_note", "show_keys", "preferences"),
    *("backups", "check_library"),
)
SAYS_NOTHING = {"OK", "Ok", "Yes", "No", "Apply"}


def opened(window: "Person", name: str) -> Dialog:
    window.frame.action[name].trigger()
    QApplication.processEvents()
    shown = [one for one in window.window.findChildren(Dialog) if one.isVisible()]
    assert len(shown) == 1, name
    return shown[0]


def foot(dialog: Dialog) -> list[QPushButton]:
    """Return the buttons of the lowest line, from left to right."""
    item = dialog.column.itemAt(dialog.column.count() - 1)
    assert item is not None
    row = item.layout()
    assert row is not None
    parts = (row.itemAt(place).widget() for place in range(row.count()))
    return [part for part in parts if isinstance(part, QPushButton)]


@pytest.mark.parametrize("name", BESIDE_IT)
def test_a_window_beside_the_main_one(window: "Person", name: str) -> None:
    window.open("Seawall")
    dialog = opened(window, name)
    edge = tokens().spacing.large
    margins = dialog.column.contentsMargins()
    assert {margins.left(), margins.top(), margins.right(), margins.bottom()} == {edge}
    room = dialog.screen().availableGeometry().size() - BORDER
    fitting = {QSize(*size).boundedTo(room).toTuple() for size in (BESIDE, WIDE)}
    assert dialog.size().toTuple() in fitting
    buttons = foot(dialog)
    assert buttons[-1].text() == "Close"
    words = {one.text().replace("&", "") for one in dialog.findChildren(QPushButton)}
    assert not words & SAYS_NOTHING
    assert all(one.icon().isNull() for one in buttons)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "Esc closes"


def test_a_question_has_its_verb_last_and_enter_presses_it(window: "Person") -> None:
    window.open("Seawall")
    dialog = Dialog(window.window)
    told: list[str] = []
    act = QPushButton("Make it so")
    act.clicked.connect(lambda: told.append("done"))
    cancel = dialog.add_question_foot(act, [QPushButton("More")])
    dialog.open()
    assert [one.text() for one in foot(dialog)] == ["More", "Cancel", "Make it so"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told == ["done"]
    assert not cancel.isDefault()
    dialog.reject()


def test_where_acting_cannot_be_undone_enter_cancels(window: "Person") -> None:
    dialog = Dialog(window.window)
    act = QPushButton("Tell the world")
    cancel = dialog.add_question_foot(act, careful=True)
    dialog.open()
    assert cancel.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()

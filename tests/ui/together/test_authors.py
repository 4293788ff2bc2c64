"""Who made what, as the window shows and keeps it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.domain.span import Span
from reader.services import annotating
from reader.ui.notes.card_model import CARD_ROLE, Card
from reader.ui.preferences.preferences_window import PreferencesWindow

if TYPE_CHECKING:
    from tests.ui.person import Person


def cards(person: "Person") -> list[Card]:
    QApplication.processEvents()  # the notes follow the texts
    model = person.work.notes.model
    found = (model.index(line, 0).data(CARD_ROLE) for line in range(model.rowCount()))
    return [card for card in found if isinstance(card, Card)]


def test_others_are_named_on_their_cards(window: "Person") -> None:
    window.open("Seawall")
    desk = window.work.desk
    assert desk.article is not None
    desk.highlight(Span(0, 12))
    assert [card.author for card in cards(window)] == [""]
    desk.library.author = "Ana"
    desk.do(lambda: annotating.highlight(desk.library, desk.article, Span(20, 32), None))  # type: ignore[arg-type]
    assert [card.author for card in cards(window)] == ["", "Ana"]
    assert "Ana" in cards(window)[1].spoken()


def test_a_name_is_typed_in_the_preferences(window: "Person") -> None:
    window.frame.action["preferences"].trigger()
    preferences = next(
        child for child in window.window.children() if isinstance(child, PreferencesWindow)
    )
    line = next(
        one for one in preferences.findChildren(QLineEdit) if one.accessibleName() == "Your name"
    )
    line.setFocus()
    QTest.keyClicks(line, " Ana Putri ")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    line.editingFinished.emit()
    assert window.work.desk.library.author == "Ana Putri"
    window.open("Seawall")
    window.work.desk.highlight(Span(0, 12))
    assert window.work.desk.article is not None
    assert [one.author for one in window.work.desk.article.annotations] == ["Ana Putri"]
    assert [card.author for card in cards(window)] == [""]

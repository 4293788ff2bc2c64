"""Highlighting a phrase wherever it stands, in the window that lists the places."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import locked
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.labels.occurrences_window import OccurrencesWindow
    from tests.ui.person import Person


def opened(window: "Person", words: str) -> "OccurrencesWindow":
    from reader.ui.labels.occurrences_window import OccurrencesWindow

    window.open("Seawall")
    window.work.cleaned.setFocus()
    window.select(window.work.cleaned, words)
    window.frame.action["highlight_all"].trigger()
    until(lambda: window.window.findChildren(OccurrencesWindow), "the window is open")
    (made,) = window.window.findChildren(OccurrencesWindow)
    until(made.ticked, "the places are listed")
    return made


def test_where_highlighting_is_refused_the_window_stays_and_says_why(
    impatient: None, window: "Person", library_file: Path
) -> None:
    places = opened(window, "412 cellars")
    ticked = len(places.ticked())
    with locked(library_file):
        QTest.keyClick(places.list, Qt.Key.Key_Return)
        until(lambda: "Another program" in places.count.text(), "it is said why")
    assert places.isVisible()
    assert len(places.ticked()) == ticked
    assert window.cards() == []
    QTest.keyClick(places.list, Qt.Key.Key_Return)
    until(lambda: not places.isVisible(), "it is done")
    until(lambda: len(window.cards()) == ticked, "its highlights have cards")

"""Somebody who works at the window: presses keys, moves the mouse, and knows only what the screen
says.
"""

import time
from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from reader.ui.original.original_pane import OriginalPane
from reader.ui.shell.main_window import MainWindow
from reader.ui.widgets.block_view import BlockView
from tests.ui.screen import characters, found, painted, places

PATIENCE = 30.0
"""Seconds that something may take on a busy machine before it counts as not happening."""

DRAG_AND_DROP = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def entering(place: QPointF, data: QMimeData) -> QDragEnterEvent:
    """Return what a window is told when something is dragged into it. Until Qt 6.12 it was told in
    whole pixels.
    """
    here = place if PySide6.__version_info__ >= (6, 12) else place.toPoint()
    return QDragEnterEvent(here, DRAG_AND_DROP[0], data, *DRAG_AND_DROP[1:])


def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Let the window work until a condition holds. Fails with ``what`` where it does not."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds:g} seconds: {what}"
        QTest.qWait(5)


def shown(view: BlockView | OriginalPane) -> BlockView:
    """Return the text view that a pane shows."""
    return view.text if isinstance(view, OriginalPane) else view


def entries(menu: QMenu) -> list[QAction]:
    """Return the entries of a menu and of those below it."""
    found = []
    for action in menu.actions():
        below = action.menu()
        found += entries(below) if isinstance(below, QMenu) else [action]
    return [action for action in found if not action.isSeparator()]


def entry_words(action: QAction) -> str:
    """Return what an entry says, without its key and the marks of its letter."""
    return action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


class Person:
    """Drives one window, in which the original is shown as text: what can be done with the page
    itself is tested on its own.
    """

    def __init__(self, window: MainWindow) -> None:
        furnishing = window.furnish()
        self.window, self.frame = window, window.frame
        self.work, self.commands = furnishing.work, furnishing.commands
        self.work.original.show_as_text(always=True)

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as ``QKeySequence`` writes it, where the keyboard
        is.
        """
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(key))
            QApplication.processEvents()  # the notes follow the texts

    def type(self, words: str) -> None:
        """Type ASCII letters where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget, in its middle or at a place in it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        QApplication.processEvents()

    def select(self, pane: BlockView | OriginalPane, words: str) -> None:
        """Draw the mouse over words, from their first character to their last, and let go."""
        view = shown(pane)
        start, end = places(view, words)
        page = view.viewport()
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(page, (start + end) / 2)
        QTest.mouseMove(page, end)
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=end)

    def click_words(self, pane: BlockView | OriginalPane, words: str) -> None:
        """Click the first character of some words."""
        view = shown(pane)
        first = next(characters(view, *found(view, words)))
        self.click(view.viewport(), first.box.center())

    def right_click(self, pane: BlockView | OriginalPane, words: str) -> QMenu:
        """Click the first character of some words with the right button; return the menu."""
        view = shown(pane)
        first = next(characters(view, *found(view, words)))
        return self.right_click_at(view.viewport(), first.box.center())

    def right_click_at(self, widget: QWidget, place: QPoint) -> QMenu:
        """Click a place with the right button; return the menu that comes."""
        QTest.mousePress(widget, Qt.MouseButton.RightButton, pos=place)
        QTest.mouseRelease(widget, Qt.MouseButton.RightButton, pos=place)
        asking = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, asking)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu comes"
        return menu

    def choose(self, menu: QMenu, words: str) -> None:
        """Choose an entry of a menu or of one below it, as with Enter, and let the menu go."""
        entry = next(action for action in entries(menu) if entry_words(action) == words)
        assert entry.isEnabled(), f"“{words}” cannot be chosen"
        menu.hide()
        entry.trigger()
        self.window.activateWindow()  # which a window manager would do
        until(self.window.isActiveWindow, "the window has the keyboard again")
        QApplication.processEvents()

    def point(self, pane: BlockView | OriginalPane, words: str) -> None:
        """Move the mouse over the first character of some words."""
        view = shown(pane)
        first = next(characters(view, *found(view, words)))
        QTest.mouseMove(view.viewport(), first.box.center())
        QApplication.processEvents()

    def drop(self, data: QMimeData) -> bool:
        """Drag something over the window and let it go there; tell whether the window took it."""
        place = QPointF(self.window.rect().center())
        enter = entering(place, data)
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            drop = QDropEvent(place, DRAG_AND_DROP[0], data, *DRAG_AND_DROP[1:])
            QApplication.sendEvent(self.window, drop)
            return drop.isAccepted()
        return False

    def drop_files(self, *paths: Path) -> bool:
        """Drop files."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return self.drop(data)

    def answer_dialog(self, names: str) -> None:
        """Write names into the file dialog that is about to open, and accept it."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.findChild(QLineEdit, "fileNameEdit").setText(names)
            dialog.accept()
        else:
            QTimer.singleShot(20, self.window, lambda: self.answer_dialog(names))

    def open(self, title: str) -> None:
        """Click the line of an article in the list."""
        line = next(line for line, text in enumerate(self.titles()) if title in text)
        table = self.frame.list.table
        place = table.visualRect(table.model().index(line, 0)).center()
        self.click(table.viewport(), place)
        until(lambda: title in self.window.windowTitle(), f"{title} is open")
        QApplication.processEvents()

    # Eyes

    def offered(self, keys: str) -> list[str]:
        """Press keys that open a file dialog; return the kinds of files that it offers, and leave
        it.
        """
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                seen.extend(dialog.nameFilters())
                dialog.reject()
            else:
                QTimer.singleShot(20, self.window, look)

        look()
        self.press(keys)
        until(lambda: seen, "a file dialog")
        return seen

    def titles(self) -> list[str]:
        """Return the titles in the list, from the top."""
        model = self.frame.list.table.model()
        return [model.index(line, 0).data() for line in range(model.rowCount())]

    def spoken(self) -> list[str]:
        """Return the lines of the list as a screen reader says them, from the top."""
        model = self.frame.list.table.model()
        return [
            model.index(line, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for line in range(model.rowCount())
        ]

    def cards(self) -> list[str]:
        """Return the cards of the notes as a screen reader says them: label, quote, note."""
        model = self.work.notes.list.model()
        return [
            model.index(line, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for line in range(model.rowCount())
        ]

    def current_card(self) -> str:
        """Return the card that is current, as a screen reader says it; nothing where none is."""
        return self.work.notes.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""

    def status(self) -> str:
        """Return what the status bar says just now."""
        return self.window.statusBar().currentMessage()

    def message(self) -> str:
        """Return what the messages over the bottom edge say, the newest last; nothing where there is
        none.
        """
        return "\n".join(self.frame.messages.messages())

    def hear(self, words: str) -> None:
        """Wait until a message says something with these words."""
        until(lambda: words in self.message(), f"a message with “{words}”, not “{self.message()}”")

    def see_status(self, words: str) -> None:
        """Wait until the status bar says something with these words."""
        until(lambda: words in self.status(), f"“{words}” in the status bar, not “{self.status()}”")

    def text(self, view: BlockView | OriginalPane) -> str:
        """Return what a view shows, a line for each paragraph, with its no-break spaces."""
        return shown(view).document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def highlighted(self, view: BlockView | OriginalPane) -> list[str]:
        """Return the runs of text that stand on another ground than the page, as far as they are in
        view.
        """
        return list(painted(shown(view)))

"""The window, and another one in its place when the user chooses another language: every text of a
window is asked for when it is made, and no part of it has to know that there are others.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.services.library import Library
from reader.ui.look.appearance import Appearance
from reader.ui.session.remembered import Remembered
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.main_window import FURNISH_UNSEEN, MainWindow
from reader.ui.shell.trail import Trail
from reader.ui.words.translators import Translators

if TYPE_CHECKING:
    from reader.domain.annotation import AnnotationId, ArticleId

LOOK_AGAIN = 300
"""Milliseconds after which it is looked whether the work that was under way has ended."""


@dataclass(frozen=True, slots=True)
class _Stay:
    """Where the user was in a window, beside what is remembered between two starts."""

    article: "ArticleId | None"
    highlight: "AnnotationId | None"
    trail: Trail
    face: FaceName | None
    words: str
    """What the list is filtered by."""
    in_preferences: bool


class WindowKeeper(QObject):
    """Makes the window, in the language that the translators speak."""

    def __init__(
        self,
        app: QApplication,
        library: Library,
        remembered: Remembered,
        translators: Translators,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.library = library
        self._remembered = remembered
        self._translators = translators
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._renew)
        self.window = self._made(Appearance(app, remembered))

    def _made(self, appearance: Appearance) -> MainWindow:
        window = MainWindow(self.library, self._remembered, appearance)
        appearance.setParent(window)
        appearance.changed.connect(self._follow)
        return window

    def show(self) -> None:
        """Show the window; it is furnished after its first painting, or unseen where it has
        none.
        """
        QTimer.singleShot(FURNISH_UNSEEN, self.window, self.window.furnish)
        self.window.show()

    def _follow(self, changed: set[str]) -> None:
        if "language" in changed:
            self._later.start(0)  # the list in which it was chosen belongs to the old window

    def _renew(self) -> None:
        """Have a window in the language that was chosen, once nothing is under way in this one."""
        old = self.window
        furnishing = old.furnish()
        work = furnishing.work
        together = furnishing.commands.together
        is_at_work = any(one.is_running() for one in (work.imports, work.exports, together))
        # a dialog that has the window to itself may hold what was typed into it
        if is_at_work or QApplication.activeModalWidget() is not None:
            self._later.start(LOOK_AGAIN)
            return
        if not self._translators.would_change(old.appearance.settings.language):
            return
        stay = _stay(old)
        if not self._gone(old):
            return
        self._translators.speak(old.appearance.settings.language)
        self.window = self._made(old.appearance.successor())
        old.deleteLater()
        self.show()
        _stand(self.window, stay)

    def _gone(self, window: MainWindow) -> bool:
        """Close a window without ending the program; false where it stays open, with something
        that could not be saved.
        """
        self._app.setQuitOnLastWindowClosed(False)
        closed = window.close()
        self._app.setQuitOnLastWindowClosed(True)
        return closed


def _stay(window: MainWindow) -> _Stay:
    furnishing, frame = window.furnish(), window.frame
    desk, preferences = furnishing.work.desk, furnishing.commands.preferences.window.made
    return _Stay(
        desk.article.id if desk.article is not None else None,
        desk.current,
        frame.pages.trail(),
        None if frame.inspector.isHidden() else frame.inspector.shown(),
        frame.list.filter.text(),
        preferences is not None and preferences.isVisible(),
    )


def _stand(window: MainWindow, stay: _Stay) -> None:
    """Let a window show what another one has shown."""
    furnishing, frame = window.furnish(), window.frame
    frame.list.filter.setText(stay.words)
    if stay.article is not None:
        furnishing.work.desk.open(stay.article)
        furnishing.work.desk.set_current(stay.highlight)
    frame.pages.follow(stay.trail)
    if stay.face is not None:
        frame.inspector.show_face(stay.face)
    furnishing.commands.tick()
    furnishing.warm_up()
    if stay.in_preferences:
        furnishing.commands.preferences.show_preference("language")

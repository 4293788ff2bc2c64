"""The program's window. It comes in two steps: the frame with the list is shown at once, and
furnished right after.

What is in it stands in other files; here is what happens to the window itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from reader.services import article_list
from reader.services.library import Library
from reader.ui.look.appearance import Appearance
from reader.ui.session.remembered import Remembered
from reader.ui.shell.arrangement import Arrangement
from reader.ui.shell.enabling import enable
from reader.ui.shell.frame import Frame
from reader.ui.shell.tab_order import past_holders

if TYPE_CHECKING:
    from reader.ui.shell.furnishing import Furnishing

LEAST_HEIGHT = 320
"""Pixels: what is left of a screen of 720 at twice the scale."""

FURNISH_UNSEEN = 1_000
"""Milliseconds after which the window is furnished though it was never painted, as when it is
started minimised.
"""


class MainWindow(QMainWindow):
    """The program's one window."""

    furnished = Signal()
    """Everything is there; sent once."""

    def __init__(self, library: Library, remembered: Remembered, appearance: Appearance) -> None:
        super().__init__()
        self.setWindowTitle("Claim Reader")
        self.setAcceptDrops(True)
        self.setMinimumHeight(LEAST_HEIGHT)  # the width follows from the parts that are shown
        self._library = library
        self._remembered = remembered
        self.appearance = appearance
        self.furnishing: Furnishing | None = None
        """``None`` until ``furnish`` was called."""
        self._was_painted = False
        self.frame = Frame(self, self._act, remembered.keys())
        self._arrangement = Arrangement(self, self.frame, remembered)
        if library.is_read_only:
            self._say_that_it_is_read()
        appearance.theme_changed.connect(self.frame.dress)
        appearance.apply()
        rows = article_list.list_articles(library)
        self.frame.list.set_order(remembered.text("order"))
        self._recall_scope()
        self.frame.list.set_rows(rows)
        self._arrangement.recall_frame()
        enable(self.frame.action, is_open=False, has_articles=bool(rows))
        self.frame.list.table.setFocus()

    def _say_that_it_is_read(self) -> None:
        """Say above all parts that the library can only be read, and offer a copy to work in."""
        from reader.ui.soundness.reading_bar import ReadingBar  # noqa: PLC0415 (seldom needed)

        bar = ReadingBar(self._library)
        bar.copy_wanted.connect(self._copy_to_work)
        self.frame.stand_above(bar)

    def _copy_to_work(self) -> None:
        self.furnish().work.copier.choose_place_to_work()

    def _recall_scope(self) -> None:
        """Let the list show the part of the library that it showed last, before it is painted; a
        saved search is looked for later.
        """
        scope = self._remembered.text("scope")
        if scope.startswith("folder:"):
            from reader.ui.shell.folder_scopes import folder_scopes  # noqa: PLC0415 (seldom needed)

            self.frame.list.scope_button.more = lambda: [("", tuple(folder_scopes(self._library)))]
        if scope and not scope.startswith("search:"):
            self.frame.list.show_scope(scope)

    def furnish(self) -> "Furnishing":
        """Return what the window is furnished with, which is made now unless it is there
        already.
        """
        if self.furnishing is None:
            from reader.ui.shell.furnishing import Furnishing  # noqa: PLC0415 (the list does not wait for it)

            self.furnishing = Furnishing(
                self.frame, self._library, self._remembered, self.appearance, self
            )
            self._arrangement.recall_workspace(self.furnishing.work)
            self.furnishing.commands.texts.fit(self.width())
            self.furnishing.show()
            self.furnished.emit()
        return self.furnishing

    def _act(self, name: str) -> None:
        """Do what an action does, as soon as there is something to do it with."""
        self.furnish().commands.act(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and after the first time make the rest of the window."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.furnish)

    def come_forward(self) -> None:
        """Stand before all other windows, also where it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, remember the arrangement, stop what is under way."""
        furnishing = self.furnishing
        if furnishing is not None:
            if not furnishing.closing.may_close():
                event.ignore()
                return
            furnishing.article.keep_place()
            furnishing.article.keep_session()
            self._arrangement.remember(furnishing.work)
            furnishing.stop()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab."""
        with past_holders(self):
            return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Save what is being typed when the user goes to another program, and look what that did
        when he comes back.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.furnishing is not None:
            if self.isActiveWindow():
                self.furnishing.watch.look()
            else:
                self.furnishing.pause()
        if event.type() == QEvent.Type.FontChange and self._was_painted:
            self._fit_sides(folded=self._arrangement.follow_scale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the user chose for windows of this width, as far as it has room."""
        super().resizeEvent(event)
        self._fit_sides(folded=self._arrangement.fold())

    def _fit_sides(self, *, folded: bool) -> None:
        if self.furnishing is not None:
            self.furnishing.commands.texts.fit(self.width())
            if folded:
                self.furnishing.commands.tick()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what can be imported."""
        data = event.mimeData()
        if data.hasUrls() or data.hasHtml() or data.hasText():
            event.acceptProposedAction()
            self.frame.veil.lay(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged is elsewhere."""
        self.frame.veil.lay(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.frame.veil.lay(False)
        if self.furnish().work.imports.import_data(event.mimeData()):
            event.acceptProposedAction()

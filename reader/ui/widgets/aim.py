"""What a key would act on: the row under the mouse, else that of the caret where it can be seen.

It is framed before the key is pressed. The mouse counts from when it was moved last until the caret
is: a mouse that was left lying on the text is not in the keyboard's way.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.widgets.caret import Caret
from reader.ui.widgets.overlay import Overlay
from reader.ui.widgets.sheet import Sheet


class Aim(QObject):
    """Follows the mouse, the caret and the keyboard over one view."""

    def __init__(
        self,
        view: QTextEdit,
        sheet: Sheet,
        caret: Caret,
        overlay: Overlay,
        row_at: Callable[[QPointF], int | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._caret = caret
        self._overlay = overlay
        self._row_at = row_at
        self._pointed: int | None = None
        self._by_mouse = False

    @property
    def row(self) -> int | None:
        """The row that a key would act on."""
        pointed = self.pointed
        return pointed if pointed is not None else self._row_of_caret()

    @property
    def pointed(self) -> int | None:
        """The row that the mouse points at, unless the caret was moved since."""
        known = self._pointed if self._by_mouse else None
        return known if known is not None and known < len(self._sheet.page.rows) else None

    def point(self, row: int | None) -> None:
        """The mouse was moved over a row, or away."""
        self._pointed, self._by_mouse = row, row is not None
        self.show()

    def step_aside(self) -> None:
        """The caret was moved by a key: it counts until the mouse is moved."""
        self._by_mouse = False
        self.show()

    def scrolled(self) -> None:
        """Other rows are under the mouse, and in view."""
        if self._by_mouse:
            place = self._view.viewport().mapFromGlobal(QCursor.pos())
            self._pointed = self._row_at(self._sheet.on_page(QPointF(place)))
        self.show()

    def forget(self) -> None:
        """Other rows are shown."""
        self._pointed = None
        self.show()

    def show(self) -> None:
        """Frame what a key would act on."""
        row = self.row
        rows = self._sheet.page.rows
        acts = row is not None and row < len(rows) and rows[row].first_block is not None
        self._overlay.set_aim(row if acts else None, self.pointed)

    def _row_of_caret(self) -> int | None:
        """Return the row of the caret where the keyboard is in the text and the row in view."""
        if not self._view.hasFocus() or not self._sheet.page.rows:
            return None
        number = self._caret.row
        if number not in self._sheet.page.present:
            return None
        row = self._sheet.row(number)
        seen = row.bottom() > 0 and row.top() < self._view.viewport().height()
        return number if seen else None

"""The button with the searches that the user keeps: to search again, and to remove them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reader.services import saved_searches
from reader.services.saved_searches import SavedSearch
from reader.ui.session.desk import Desk


class SavedMenu(QPushButton):
    """Shown where there are any, once ``refresh`` was called: by itself it would be a window."""

    wanted = Signal(str)
    """The query of the search that the user chose."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setText(self.tr("Saved searches"))
        self.setAccessibleName(self.tr("Saved searches"))
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        desk.searches_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the button where there is something to choose."""
        self.setVisible(bool(saved_searches.list_searches(self._desk.library)))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        kept = saved_searches.list_searches(self._desk.library)
        for one in kept:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self.wanted.emit(one.query))
        menu.addSeparator()
        removing = menu.addMenu(self.tr("Remove"))
        for one in kept:
            action = removing.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self._remove(one))

    def _remove(self, search: SavedSearch) -> None:
        self._desk.do(lambda: saved_searches.remove(self._desk.library, search.id))

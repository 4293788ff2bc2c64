"""The button with the searches that the user keeps: to search again, to name and to remove them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.services import saved_searches
from reader.services.saved_searches import SavedSearch
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.widgets.eliding import ElidingButton


class SavedMenu(ElidingButton):
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
        self._list(menu, lambda one: self.wanted.emit(one.query))
        menu.addSeparator()
        for words, act in (
            (self.tr("Rename"), self._ask_for_name),
            (self.tr("Remove"), self._remove),
        ):
            changing = menu.addMenu(words)
            self._list(changing, act)
            lock(self._desk.library, changing.menuAction())

    def _list(self, menu: QMenu, act: Callable[[SavedSearch], object]) -> None:
        menu.setToolTipsVisible(True)
        for one in saved_searches.list_searches(self._desk.library):
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setToolTip(one.query)
            action.triggered.connect(lambda _=False, one=one: act(one))

    def _ask_for_name(self, search: SavedSearch) -> None:
        asking = QInputDialog(self.window())
        asking.setWindowTitle(self.tr("Rename saved search"))
        asking.setLabelText(self.tr("Name:"))
        asking.setTextValue(search.name)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.textValueSelected.connect(lambda name: self._rename(search, name))
        asking.open()

    def _rename(self, search: SavedSearch, name: str) -> None:
        self._desk.do(lambda: saved_searches.rename(self._desk.library, search.id, name))

    def _remove(self, search: SavedSearch) -> None:
        self._desk.do(lambda: saved_searches.remove(self._desk.library, search.id))

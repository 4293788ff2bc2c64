"""The button above the list that says which part of the library it shows, and its menu with how
many articles are in each.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from reader.ui.library.article_model import ArticleModel
from reader.ui.library.scopes import Scope, standing
from reader.ui.widgets.eliding import ElidingButton

INDENT = "\u2003"
"""Stands before the name of a folder for each one that it lies in."""
GAP = "   "
"""Between the name and the count."""


class ScopeButton(ElidingButton):
    """Asks what there is beside the parts that are always there each time its menu is opened."""

    chosen = Signal(object)
    """The ``Scope`` that the user chose."""
    new_folder_wanted = Signal()
    inner_folder_wanted = Signal(str)
    move_folder_wanted = Signal(str, str)
    """The user wants a folder in the one of this scope's name; or that one put into the one of the
    other scope's name, which is empty for none.
    """
    rename_folder_wanted = Signal(str)
    delete_folder_wanted = Signal(str)
    """The user wants a folder; or the one of this scope's name renamed or deleted."""
    bin_wanted = Signal()
    """The user wants to see what was deleted."""

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.more: Callable[[], Sequence[tuple[str, Sequence[Scope]]]] = tuple
        """Returns the parts that the user has made, in groups with their titles."""
        self.targets: Callable[[str], Sequence[Scope]] = lambda _: ()
        """Returns the folders that the one of a scope's name can be put into."""
        self.deleted: Callable[[], int] = int
        """Returns how many articles are deleted."""
        self.lock: Callable[..., None] = lambda *_: None
        """Locks the entries that change folders, where the library can only be read."""
        self.setFlat(True)
        self.setStyleSheet(  # for the button alone: its menu would be bold, too
            "QPushButton { text-align: left; font-weight: 600; padding: 4px 6px; }"
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Choose which articles are listed"))
        menu = QMenu(self)
        menu.setToolTipsVisible(False)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.tell)
        self.tell()

    def shown_words(self) -> str:
        """Return the words as they are drawn: where the room ends, the name is cut and not the
        count.
        """
        title, gap, count = self.text().rpartition(GAP)
        metrics, end = self.fontMetrics(), f"{gap}{count}"
        room = self.room() - metrics.horizontalAdvance(end)
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + end

    def tell(self) -> None:
        """Say which part is shown and how many articles are in it."""
        scope = self._model.scope
        count = scope.counted(self._model.rows()) if self._model.total() else 0
        title = scope.title.replace("&", "&&")
        self.setText(f"{title}{GAP}{self.locale().toString(count)}")
        self.setAccessibleName(
            self.tr("Listed: {part}, {count}").format(part=scope.title, count=count)
        )

    def choose(self, name: str) -> None:
        """Choose a part by its name; where it is gone, all articles."""
        known = [*standing(), *(scope for _, scopes in self.more() for scope in scopes)]
        self._choose(next((scope for scope in known if scope.name == name), known[0]))

    def _choose(self, scope: Scope) -> None:
        self.chosen.emit(scope)
        self.tell()

    def _fill(self) -> None:
        """Fill the menu as things are."""
        menu = self.menu()
        menu.clear()
        for scope in standing():
            self._add(menu, scope)
        for title, scopes in self.more():
            menu.addSection(title)
            for scope in scopes:
                self._add(menu, scope)
        menu.addSeparator()
        self._offer_changes(menu)
        menu.addSeparator()
        deleted = self.tr("Trash")
        menu.addAction(f"{deleted}\t{self.locale().toString(self.deleted())}", self.bin_wanted.emit)

    def _offer_changes(self, menu: QMenu) -> None:
        """Offer a new folder, and what can be done with the one that is shown."""
        changes = [menu.addAction(self.tr("New folder…"), self.new_folder_wanted.emit)]
        name = self._model.scope.name
        if name.startswith("folder:"):
            inner = self.tr("New folder in this one…")
            rename, delete = self.tr("Rename this folder…"), self.tr("Delete this folder")
            changes.append(menu.addAction(inner, lambda: self.inner_folder_wanted.emit(name)))
            changes.append(menu.addAction(rename, lambda: self.rename_folder_wanted.emit(name)))
            into = menu.addMenu(self.tr("Move this folder into"))
            self._offer_moves(into, name)
            changes.append(into.menuAction())
            changes.append(menu.addAction(delete, lambda: self.delete_folder_wanted.emit(name)))
        self.lock(*changes)

    def _offer_moves(self, menu: QMenu, name: str) -> None:
        """Offer the folders that a folder can be put into."""
        menu.addAction(self.tr("No folder"), lambda: self.move_folder_wanted.emit(name, ""))
        menu.addSeparator()
        for scope in self.targets(name):
            title = f"{INDENT * scope.depth}{scope.title.replace('&', '&&')}"
            menu.addAction(title, partial(self.move_folder_wanted.emit, name, scope.name))

    def _add(self, menu: QMenu, scope: Scope) -> None:
        counted = None if scope.costs else scope.counted(self._model.rows())
        count = "" if counted is None else self.locale().toString(counted)
        title = f"{INDENT * scope.depth}{scope.title.replace('&', '&&')}"
        action = QAction(f"{title}\t{count}", menu)
        action.setCheckable(True)
        action.setChecked(scope.name == self._model.scope.name)
        action.triggered.connect(lambda: self._choose(scope))
        menu.addAction(action)

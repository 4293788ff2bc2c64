"""What is done with the articles that are selected in the list, or with the one that is open: star,
state, folders, address; and the menu of a line.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.domain.annotation import ArticleId
from reader.domain.article import ArticleRow
from reader.domain.details import Detail, FolderId, State
from reader.domain.message import COUNT, Message, translate
from reader.services import article_folders, details
from reader.services.outcome import Outcome
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.library.scope_button import INDENT
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.shell.list_scopes import ListScopes
from reader.ui.words.saying import said
from reader.ui.words.states import state_name

OF_SEVERAL = ("clean_again", "export_article", "details")
OF_ONE = ("versions", "open_page", "open_archive", "show_file", "copy_address")
"""The entries of a line's menu beside those that are made here: for any number of articles, and for
one that is open.
"""


class ArticleCommands(QObject):
    """The handlers of these actions, and the menu of a line."""

    told = Signal(str)
    """What was done, in a sentence."""
    refused = Signal(str)
    """Why nothing was done, in a sentence."""

    def __init__(
        self,
        desk: Desk,
        panel: LibraryPanel,
        actions: Mapping[str, QAction],
        place_of: Callable[[str], Path | None],
    ) -> None:
        """``place_of`` returns the file of a source, by its SHA-256."""
        super().__init__(panel)
        self._place_of = place_of
        self.scopes = ListScopes(desk, panel)
        self._desk = desk
        self._panel = panel
        self._actions = actions
        panel.menu_wanted.connect(self.show_menu)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "star": self.toggle_star,
            "state_new": lambda: self.set_state(State.NEW),
            "state_in_progress": lambda: self.set_state(State.IN_PROGRESS),
            "state_done": lambda: self.set_state(State.DONE),
            "folders": self.show_folders,
            "copy_address": self.copy_address,
            "show_file": self.show_file,
        }

    def targets(self) -> list[ArticleId]:
        """Return the articles that an action is meant for."""
        open_one = self._desk.article
        return self._panel.targets() or ([open_one.id] if open_one else [])

    def toggle_star(self) -> None:
        """Give the articles a star; where all have one, take it away."""
        rows = self._rows()
        if rows:
            starred = not all(row.starred for row in rows)
            wanted = [row.id for row in rows]
            done = self._desk.do(lambda: details.set_starred(self._desk.library, wanted, starred))
            count = len(rows)
            given = translate(
                "ArticleCommands", "%n articles have a star.", "It has a star.", COUNT, count
            )
            taken = translate(
                "ArticleCommands",
                "%n articles have no star any more.",
                "It has no star any more.",
                COUNT,
                count
            )  # fmt: skip
            self._tell(done, given if starred else taken)

    def set_state(self, state: State) -> None:
        """Say how far the work on the articles has come."""
        rows = self._rows()
        if rows:
            wanted = [row.id for row in rows]
            done = self._desk.do(lambda: details.set_state(self._desk.library, wanted, state))
            count = len(rows)
            words = translate(
                "ArticleCommands", "%n articles: {state}.", "{state}.", COUNT, count
            ).where(state=state_name(state))
            self._tell(done, words)

    def copy_address(self) -> None:
        """Put the addresses of the articles on the clipboard, one a line."""
        wanted = self.targets()
        known = self._desk.told(lambda: details.details_of(self._desk.library, wanted))
        if known is None:
            return
        written = {one.id: details.shown(one.value(Detail.URL)) for one in known}
        addresses = [url for one in wanted if (url := written.get(one))]
        if not addresses:
            self.refused.emit(
                self.tr("No address is known. The details have a field in which to write it.")
            )
            return
        QGuiApplication.clipboard().setText("\n".join(addresses))
        count = len(addresses)
        words = translate(
            "ArticleCommands",
            "%n addresses are on the clipboard.",
            "The address is on the clipboard.",
            COUNT,
            count
        )  # fmt: skip
        self.told.emit(said(words))

    def show_file(self) -> None:
        """Open the folder with the file that the article was imported from; never the file itself,
        which may be a program.
        """
        wanted = self.targets()[:1]
        known = self._desk.told(lambda: details.details_of(self._desk.library, wanted))
        if not known:
            return
        place = self._place_of(known[0].sha256)
        if place is None:
            self.refused.emit(
                self.tr(
                    "It is not known which file this came from: it was pasted, or imported before "
                    "the program remembered that. The library has all of it."
                )
            )
        elif not place.exists():
            words = self.tr("The file is not there any more: {path}. The library has all of it.")
            self.refused.emit(words.format(path=place))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.parent)))
            self.told.emit(self.tr("The file is {path}.").format(path=place))

    def show_folders(self) -> None:
        """Offer the folders, beside the list."""
        if self.targets():
            menu = self._popup()
            self._fill_with_folders(menu)
            line = self._panel.table.visualRect(self._panel.table.currentIndex())
            is_seen = self._panel.table.isVisible() and line.isValid()
            viewport = self._panel.table.viewport()
            menu.popup(viewport.mapToGlobal(line.center()) if is_seen else QCursor.pos())

    def show_menu(self, place: QPoint) -> None:
        """Offer what can be done with a line of the list."""
        menu = self._popup()
        rows = self._rows()
        open_one = self._desk.article.id if self._desk.article else None
        only = rows[0].id if len(rows) == 1 else None
        if only is not None and only != open_one:
            menu.addAction(self.tr("Open"), partial(self._open, only))
            menu.addSeparator()
        self._fill_with_states(menu, rows)
        menu.addSeparator()
        names = [*OF_SEVERAL, *(OF_ONE if only is not None and only == open_one else OF_ONE[-2:])]
        menu.addActions([self._actions[name] for name in names])
        menu.addSeparator()
        menu.addAction(self._actions["delete_article"])
        menu.popup(place)

    def _fill_with_states(self, menu: QMenu, rows: Sequence[ArticleRow]) -> None:
        menu.addAction(self._actions["star"])
        for state, name in (
            (State.NEW, "state_new"),
            (State.IN_PROGRESS, "state_in_progress"),
            (State.DONE, "state_done"),
        ):
            if any(row.state is not state for row in rows):
                menu.addAction(self._actions[name])
        folders = menu.addMenu(self._actions["folders"].text().rstrip("…"))
        lock(self._desk.library, folders.menuAction())
        self._fill_with_folders(folders)

    def _fill_with_folders(self, menu: QMenu) -> None:
        """Offer each folder, ticked where all of the articles are in it, and a new one."""
        library, wanted = self._desk.library, self.targets()
        holding = article_folders.holding_all(library, wanted)
        for placed in article_folders.tree(library):
            folder = placed.folder
            held = folder.id in holding
            entry = menu.addAction(INDENT * placed.depth + folder.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(held)
            entry.triggered.connect(partial(self._file, wanted, folder.id, out=held))
        menu.addSeparator()
        menu.addAction(self.tr("New folder…"), partial(self._file_into_new, wanted))

    def _file(
        self, wanted: list[ArticleId], folder: FolderId, _: bool = False, *, out: bool
    ) -> None:
        move = article_folders.unfile if out else article_folders.file
        self._desk.do(lambda: move(self._desk.library, wanted, folder))

    def _file_into_new(self, wanted: list[ArticleId]) -> None:
        self.scopes.ask_for_folder(lambda folder: self._file(wanted, folder, out=False))

    def _open(self, article: ArticleId) -> None:
        self._panel.choose(article)
        self._panel.article_wanted.emit(article)

    def _rows(self) -> list[ArticleRow]:
        known = map(self._panel.model.row_of, self.targets())
        return [row for row in known if row is not None]

    def _popup(self) -> QMenu:
        """Return a menu; what it is for is known until what is chosen in it has been done, which is
        after it has closed.
        """
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._panel.menu_closed))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _tell(self, done: Outcome, words: Message) -> None:
        """Say what was done and how to take it back; nothing where nothing was."""
        if done.verb is None:
            return
        back = self.tr("{undo} undoes it.").format(undo=key_of(self._panel.window(), "undo"))
        self.told.emit(f"{said(words)} {back}")

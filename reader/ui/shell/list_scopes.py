"""What the list can show of the library beside what its rows tell: folders, and what is deleted.
Makes, renames and deletes folders.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit

from reader.domain.details import Folder
from reader.services import article_folders, articles
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.library.scopes import Scope, listed
from reader.ui.session.desk import Desk


class ListScopes(QObject):
    """Gives the button above the list what it offers, and does what is chosen there."""

    bin_wanted = Signal()
    """The user wants to see what was deleted."""

    def __init__(self, desk: Desk, panel: LibraryPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        button = panel.scope_button
        button.more = self._groups
        button.deleted = lambda: len(articles.binned(desk.library))
        button.bin_wanted.connect(self.bin_wanted)
        button.new_folder_wanted.connect(self.ask_for_folder)
        button.rename_folder_wanted.connect(self._ask_for_name)
        button.delete_folder_wanted.connect(self._delete)
        desk.folders_changed.connect(self._follow_folders)

    def ask_for_folder(self) -> Folder | None:
        """Ask for the name of a new folder and make it; ``None`` where none is wanted."""
        name = self._asked(self.tr("New folder"), "")
        if not name:
            return None
        self._desk.do(lambda: article_folders.add(self._desk.library, name)[1])
        folders = article_folders.list_folders(self._desk.library)
        return next((one for one in folders if one.name.casefold() == name.casefold()), None)

    def _groups(self) -> Sequence[tuple[str, Sequence[Scope]]]:
        folders = tuple(self._folders())
        return ((self.tr("Folders"), folders),) if folders else ()

    def _folders(self) -> Iterator[Scope]:
        library = self._desk.library
        counts = article_folders.counts(library)
        for folder in article_folders.list_folders(library):
            inside = article_folders.articles_in(library, folder.id)
            yield listed(f"folder:{folder.id}", folder.name, inside, counts.get(folder.id, 0))

    def _follow_folders(self) -> None:
        """Show the folder of the list as it is by now; where it is gone, all articles."""
        name = self._panel.model.scope.name
        if name.startswith("folder:"):
            self._panel.show_scope(name)

    def _ask_for_name(self, scope: str) -> None:
        folder = self._folder(scope)
        name = self._asked(self.tr("Rename folder"), folder.name) if folder else ""
        if folder and name:
            wanted = folder.id
            self._desk.do(lambda: article_folders.rename(self._desk.library, wanted, name))

    def _delete(self, scope: str) -> None:
        folder = self._folder(scope)
        if folder is not None:
            wanted = folder.id
            self._desk.do(lambda: article_folders.delete(self._desk.library, wanted))

    def _folder(self, scope: str) -> Folder | None:
        folders = article_folders.list_folders(self._desk.library)
        return next((one for one in folders if f"folder:{one.id}" == scope), None)

    def _asked(self, title: str, name: str) -> str:
        """Ask for the name of a folder; empty where none is given."""
        given, sure = QInputDialog.getText(
            self._panel, title, self.tr("Name:"), QLineEdit.EchoMode.Normal, name
        )
        return " ".join(given.split()) if sure else ""

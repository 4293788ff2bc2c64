"""What the list can show of the library beside what its rows tell: folders, and what is deleted.
Makes, renames and deletes folders.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog

from reader.domain.annotation import ArticleId
from reader.domain.details import Folder, FolderId
from reader.domain.saved_search import SearchId
from reader.services import article_folders, articles, saved_searches
from reader.services.outcome import Outcome
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.library.scopes import Scope, listed, looked_for
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.shell.folder_scopes import folder_scopes, scope_name


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
        button.lock = partial(lock, desk.library)
        button.deleted = lambda: len(articles.binned(desk.library))
        button.bin_wanted.connect(self.bin_wanted)
        button.new_folder_wanted.connect(self.ask_for_folder)
        button.targets = self._targets
        button.inner_folder_wanted.connect(self._ask_for_inner)
        button.move_folder_wanted.connect(self._move)
        button.rename_folder_wanted.connect(self._ask_for_name)
        button.delete_folder_wanted.connect(self._delete)
        desk.folders_changed.connect(self._follow_folders)

    def ask_for_folder(
        self,
        then: Callable[[FolderId], None] = lambda _: None,
        parent: FolderId | None = None,
    ) -> None:
        """Ask for the name of a new folder, make it, and do with it what was meant."""
        self._ask(self.tr("New folder"), "", partial(self._make, then, parent))

    def _make(self, then: Callable[[FolderId], None], parent: FolderId | None, name: str) -> None:
        made: list[FolderId] = []

        def verb() -> Outcome:
            folder, done = article_folders.add(self._desk.library, name, parent)
            made.append(folder)
            return done

        self._desk.do(verb)
        for folder in made:
            then(folder)

    def _ask_for_inner(self, scope: str) -> None:
        folder = self._folder(scope)
        if folder is not None:
            self.ask_for_folder(parent=folder.id)

    def _targets(self, scope: str) -> list[Scope]:
        """Return the folders into which the one of a scope can be put: not those within it."""
        placed = article_folders.tree(self._desk.library)
        inside = next(
            (one.inside for one in placed if scope_name(one.folder) == scope), frozenset()
        )
        return [
            listed(scope_name(one.folder), one.folder.name, frozenset(), one.depth)
            for one in placed
            if one.folder.id not in inside
        ]

    def _move(self, scope: str, into: str) -> None:
        folder, parent = self._folder(scope), self._folder(into)
        if folder is not None:
            wanted, above = folder.id, parent.id if parent else None
            self._desk.do(lambda: article_folders.move(self._desk.library, wanted, above))

    def _groups(self) -> Sequence[tuple[str, Sequence[Scope]]]:
        groups = (
            (self.tr("Folders"), tuple(folder_scopes(self._desk.library))),
            (self.tr("Saved searches"), tuple(self._searches())),
        )
        return tuple((title, scopes) for title, scopes in groups if scopes)

    def _searches(self) -> Iterator[Scope]:
        for search in saved_searches.list_searches(self._desk.library):
            yield looked_for(f"search:{search.id}", search.name, partial(self._answer, search.id))

    def _answer(self, search: SearchId) -> frozenset[ArticleId]:
        """Return what answers a saved search; nothing where that cannot be told, and then why."""
        library = self._desk.library
        return frozenset(self._desk.told(lambda: saved_searches.articles_of(library, search)) or ())

    def _follow_folders(self) -> None:
        """Show the folder of the list as it is by now; where it is gone, all articles."""
        name = self._panel.model.scope.name
        if name.startswith("folder:"):
            self._panel.show_scope(name)

    def _ask_for_name(self, scope: str) -> None:
        folder = self._folder(scope)
        if folder is not None:
            self._ask(self.tr("Rename folder"), folder.name, partial(self._rename, folder))

    def _rename(self, folder: Folder, name: str) -> None:
        self._desk.do(lambda: article_folders.rename(self._desk.library, folder.id, name))

    def _delete(self, scope: str) -> None:
        folder = self._folder(scope)
        if folder is not None:
            wanted = folder.id
            self._desk.do(lambda: article_folders.delete(self._desk.library, wanted))

    def _folder(self, scope: str) -> Folder | None:
        folders = article_folders.list_folders(self._desk.library)
        return next((one for one in folders if scope_name(one) == scope), None)

    def _ask(self, title: str, name: str, then: Callable[[str], None]) -> None:
        """Ask for the name of a folder; nothing is done where none is given."""

        def take(given: str) -> None:
            if wanted := " ".join(given.split()):
                then(wanted)

        asking = QInputDialog(self._panel)
        asking.setWindowTitle(title)
        asking.setOkButtonText(self.tr("Rename") if name else self.tr("Make the folder"))
        asking.setLabelText(self.tr("Name:"))
        asking.setTextValue(name)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.textValueSelected.connect(take)
        asking.open()

"""What the actions that lead from page to page do."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from reader.ui.session.actions import Handlers
from reader.ui.shell.pages import PageName, Pages
from reader.ui.shell.top_bar import TopBar


class GoingCommands(QObject):
    """The handlers of these actions. Back and forward can be called where they lead anywhere."""

    def __init__(
        self,
        pages: Pages,
        bar: TopBar,
        save: Callable[[], object],
        actions: Mapping[str, QAction],
    ) -> None:
        """``save`` saves what is being typed, before a page is left."""
        super().__init__(pages)
        self._pages = pages
        self._bar = bar
        self._save = save
        self._actions = actions
        pages.moved.connect(self.tick)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "go_back": lambda: self.step(-1),
            "go_forward": lambda: self.step(1),
            "reader": lambda: self._go(PageName.READER),
            "claims": lambda: self._go(PageName.CLAIMS),
            "browse": lambda: self._go(PageName.HIGHLIGHTS),
            "bin": lambda: self._go(PageName.TRASH),
            "search_library": self.search,
        }

    def tick(self) -> None:
        """Let the actions be called that lead anywhere."""
        self._actions["go_back"].setEnabled(self._pages.can_step(-1))
        self._actions["go_forward"].setEnabled(self._pages.can_step(1))
        self._actions["search_library"].setEnabled(self._pages.offers(PageName.SEARCH))

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1)."""
        self._save()
        self._pages.step(by)

    def search(self) -> None:
        """Put the keyboard into the field in which the library is searched."""
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _go(self, name: PageName) -> None:
        self._save()
        self._pages.go(name)

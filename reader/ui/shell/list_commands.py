"""What the actions on the list of articles do, and deleting what the keyboard is at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from reader.domain.message import COUNT, translate
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk
from reader.ui.shell.toasts import Offer, Toasts
from reader.ui.words.saying import said


class ListCommands(QObject):
    """The handlers of these actions."""

    def __init__(
        self,
        desk: Desk,
        panel: LibraryPanel,
        messages: Toasts,
        delete_highlight: Callable[[], None],
    ) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._messages = messages
        self._delete_highlight = delete_highlight

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "filter": lambda: self._panel.filter.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "next_article": lambda: self._panel.step(1),
            "previous_article": lambda: self._panel.step(-1),
            "delete_article": self.delete_articles,
            "delete_highlight": self.delete,
        }

    def delete_articles(self) -> None:
        """Take the chosen articles out of the list; undoing brings them back."""
        chosen = self._panel.targets()
        if chosen and self._desk.delete_articles(chosen).verb is not None:
            count = len(chosen)
            words = translate(
                "ListCommands",
                "%n articles are deleted. {undo} brings them back.",
                "The article is deleted. {undo} brings it back with its highlights and notes.",
                COUNT,
                count
            ).where(undo=key_of(self._panel.window(), "undo"))  # fmt: skip
            self._messages.tell(
                said(words),
                offer=Offer(self.tr("Undo"), self._desk.undo),
                until=self._desk.history_moved,
            )

    def delete(self) -> None:
        """Delete what the keyboard is at: articles in the list, else the current highlight."""
        if self._panel.table.hasFocus():
            self.delete_articles()
        else:
            self._delete_highlight()

"""What the actions on notes do: the article's and the library's note, and the highlights in the
tray.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.article import Article
from reader.domain.subject import about_article
from reader.services import reanchoring
from reader.ui.notes.note_keeper import NoteKeeper
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.notes.library_note import LibraryNoteWindow


class NoteCommands(QObject):
    """The handlers of these actions."""

    attach_wanted = Signal(object)
    """The id of the highlight in the tray that is to have its place where text is selected."""
    link_wanted = Signal(str)
    """The address of the link in a note that the user wants to open."""

    def __init__(self, desk: Desk, panel: NotesPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._panel = panel
        self._window = window
        self._library_note = Beside(self._made_library_note)
        self._keeper = NoteKeeper(desk, panel.article_note)
        desk.article_opened.connect(self._show_article)
        panel.link_wanted.connect(self.link_wanted)
        panel.tray.attach_wanted.connect(self.attach)
        panel.tray.reviewed_wanted.connect(self.reviewed)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "article_note": self.edit_article_note,
            "library_note": self.show_library_note,
            "filter_cards": self.filter_cards,
            "attach": self.attach,
            "reviewed": self.reviewed,
        }

    def save(self) -> bool:
        """Have all that is typed in notes saved now; false where some of it could not be."""
        library_note = self._library_note.made
        return all([self._panel.save(), library_note is None or library_note.box.save()])

    def edit_article_note(self) -> None:
        """Put the keyboard into the note on the open article."""
        if self._desk.article is not None:
            self._panel.wanted.emit()
            self._panel.article_note.edit()

    def show_library_note(self) -> None:
        """Show the library's own note, in a window that stays open beside the main one."""
        self._library_note.show().box.edit()

    def _made_library_note(self) -> "LibraryNoteWindow":
        from reader.ui.notes.library_note import LibraryNoteWindow  # noqa: PLC0415 (not needed to show the window)

        made = LibraryNoteWindow(self._desk, self._window)
        made.link_wanted.connect(self.link_wanted)
        return made

    def filter_cards(self) -> None:
        """Put the keyboard into the filter of the cards."""
        self._panel.wanted.emit()
        self._panel.filters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def attach(self) -> None:
        """Give the highlight that is chosen in the tray its place where text is selected."""
        waiting = self._panel.tray.chosen()
        if waiting is not None:
            self.attach_wanted.emit(waiting)

    def reviewed(self) -> None:
        """Note that the user has looked at the highlight that is current, or else chosen in the
        tray.
        """
        desk = self._desk
        wanted = {annotation.id for annotation in desk.article.to_review} if desk.article else set()
        looked_at = next(
            (
                annotation
                for annotation in (desk.current, self._panel.tray.chosen())
                if annotation in wanted
            ),
            None,
        )
        if looked_at is not None:
            desk.do(lambda: reanchoring.mark_reviewed(desk.library, looked_at))

    def _show_article(self, article: Article | None) -> None:
        self._keeper.show(about_article(article.id) if article else None)

"""Joins the panel of notes and the desk: shows the highlights as the desk has them, and does what
is asked for on a card.
"""

from PySide6.QtCore import QObject, QTimer

from reader.domain.annotation import AnnotationId
from reader.domain.browsing import Filter, Grouping
from reader.domain.claim import Status
from reader.domain.subject import about_highlight
from reader.services import browsing
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock


class CardKeeper(QObject):
    """Keeps the cards of the open article and the tray as the desk is."""

    def __init__(self, desk: Desk, panel: NotesPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._soon = QTimer(
            self, singleShot=True, interval=0
        )  # after the texts are painted, which the user waits for
        self._soon.timeout.connect(self._show)
        panel.is_read_only = desk.library.is_read_only
        lock(desk.library, panel.tray.attach, panel.tray.right)
        panel.with_status = self._with_status
        panel.annotation_chosen.connect(desk.set_current)
        panel.note_edited.connect(self._save_note)
        panel.delete_wanted.connect(desk.delete)
        panel.tray.annotation_chosen.connect(desk.set_current)
        desk.article_opened.connect(lambda _: self._soon.start())
        desk.annotations_changed.connect(lambda _: self._soon.start())
        desk.current_changed.connect(self._current_changed)
        desk.claims_changed.connect(lambda _: panel.refresh())

    def write(self) -> None:
        """Put the keyboard into the note of the current highlight."""
        self._show()
        self._panel.window().activateWindow()
        self._panel.wanted.emit()
        self._panel.edit_note()

    def _show(self) -> None:
        self._soon.stop()
        self._panel.show_article(self._desk.article, self._desk.labels)
        self._panel.choose(self._desk.current)

    def _save_note(self, annotation: AnnotationId, note: str) -> None:
        """Save a highlight's note and show it at once: by that its field learns that it is
        saved.
        """
        self._desk.set_note(about_highlight(annotation), note)
        self._show()

    def _current_changed(self, current: AnnotationId | None) -> None:
        if not self._soon.isActive():
            self._panel.choose(current)

    def _with_status(self, statuses: frozenset[Status]) -> frozenset[AnnotationId]:
        """Return the highlights of the open article that are in a claim of one of some statuses."""
        library, article = self._desk.library, self._desk.article
        if article is None:
            return frozenset()
        listing = browsing.browse(
            library, Filter(statuses=statuses, articles=frozenset([article.id])), Grouping.ARTICLE
        )
        return frozenset(browsed.id for browsed in browsing.read(library, listing.rows))

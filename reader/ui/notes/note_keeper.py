"""Joins a note's box and the library: loads, saves, and follows what others do to the note."""

from PySide6.QtCore import QObject

from reader.domain.subject import Subject, SubjectKind, about_article
from reader.services import notes
from reader.services.outcome import Change
from reader.ui.notes.note_box import NoteBox
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock


class NoteKeeper(QObject):
    """Keeps the note on one subject at a time."""

    def __init__(self, desk: Desk, box: NoteBox) -> None:
        super().__init__(box)
        self._desk = desk
        self._box = box
        self.subject: Subject | None = None
        if desk.library.is_read_only:
            lock(desk.library, box.editor)
            box.editor.setPlaceholderText(self.tr("No note"))
        box.edited.connect(self._save)
        desk.notes_changed.connect(self._changed)

    def show(self, subject: Subject | None) -> None:
        """Show the note on a subject; what is typed on the one before is saved first."""
        if subject != self.subject:
            self._box.save()
            self.subject = subject
            self._box.reset(self._stored())

    def _stored(self) -> str:
        return notes.note_on(self._desk.library, self.subject) if self.subject else ""

    def _save(self, note: str) -> None:
        if self.subject is not None and self._desk.set_note(self.subject, note):
            self._box.take(
                note
            )  # where the library had it already, nothing has changed and no signal comes

    def _changed(self, change: Change) -> None:
        everything = change.article is None and change.claim is None
        subject = self.subject
        if subject is None or (
            not everything and (change.article is None or about_article(change.article) != subject)
        ):
            return
        if everything or subject.kind is SubjectKind.ARTICLE:
            self._box.take(self._stored())

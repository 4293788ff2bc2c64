"""Has the notes that are shown compared with what they quote, soon after they change."""

from PySide6.QtCore import QObject, QTimer

from reader.domain.subject import LIBRARY, Subject, about_article, about_highlight
from reader.services import notes
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.notes.quote_checker import QuoteChecker
from reader.ui.session.desk import Desk

SOON = 250
"""Milliseconds after a change, so that no key waits for it."""


class NoteChecks(QObject):
    """Joins the checker and the notes of the open article."""

    def __init__(self, desk: Desk, panel: NotesPanel, checker: QuoteChecker) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._checker = checker
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._check)
        for signal in (desk.article_opened, desk.annotations_changed, desk.notes_changed):
            signal.connect(lambda _: self._soon.start())
        checker.found.connect(self._show)

    def _check(self) -> None:
        article = self._desk.article
        if article is not None:
            highlights = [
                (about_highlight(annotation.id), annotation.note)
                for annotation in article.annotations
            ]
            self._checker.check([self._on_article(), *highlights])

    def _show(self) -> None:
        if self._desk.article is not None:
            self._panel.model.set_warnings(
                lambda annotation: self._checker.warnings(
                    about_highlight(annotation.id), annotation.note
                )
            )
            self._panel.article_note.set_warnings(self._checker.warnings(*self._on_article()))

    def _on_article(self) -> tuple[Subject, str]:
        article = self._desk.article
        subject = about_article(article.id) if article else LIBRARY
        return subject, notes.note_on(self._desk.library, subject)

"""Links in notes: copying one, and opening what one leads to, be it in the library or on the
web.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.errors import Unknown
from reader.domain.subject import Subject, about_article, about_highlight, read_link
from reader.services import notes
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk


class LinkCommands(QObject):
    """Joins the notes, which hold the links, and the features to which they lead."""

    copied = Signal(str)
    """A link is on the clipboard, in a sentence."""
    opened = Signal()
    """What a link leads to is open in the reader."""
    refused = Signal(str)
    """Why a link is not opened, in a sentence."""

    def __init__(self, desk: Desk, show_claim: Callable[[ClaimId], None], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._show_claim = show_claim
        self._window = window

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"copy_link": self.copy_link}

    def copy_link(self) -> None:
        """Put a link to the current highlight, else to the open article, on the clipboard, ready
        for a note.
        """
        if self._desk.current is not None:
            self.copy(about_highlight(self._desk.current))
        elif self._desk.article is not None:
            self.copy(about_article(self._desk.article.id))

    def copy(self, subject: Subject) -> None:
        """Put a link to a subject on the clipboard."""
        QApplication.clipboard().setText(
            f"[{_link_words(self._words_of(subject))}]({subject.uri()})"
        )
        self.copied.emit(self.tr("The link is on the clipboard. Paste it into any note."))

    def _words_of(self, subject: Subject) -> str:
        """Return what the current highlight says where that is the subject, else the title of the
        open article.
        """
        annotation = self._desk.annotation(self._desk.current)
        if annotation is not None and subject == about_highlight(annotation.id):
            return annotation.target.exact
        return self._desk.article.title if self._desk.article is not None else ""

    def follow(self, address: str) -> None:
        """Open what a link in a note leads to; an address of the web only after asking, whole as it
        is.
        """
        subject = read_link(address)
        if subject is None:
            self._ask(QUrl(address))
            return
        try:
            place = notes.follow(self._desk.library, subject)
        except Unknown:
            self.refused.emit(
                self.tr("What this link leads to is not in the library, or was deleted.")
            )
            return
        if place.claim is not None:
            self._show_claim(place.claim)
        elif place.article is not None and place.annotation is not None:
            self.show_annotation(place.article, place.annotation)
        elif place.article is not None:
            self.show_article(place.article)

    def show_article(self, article: ArticleId) -> None:
        """Open an article, in the main window."""
        if self._desk.open(article):
            self._window.activateWindow()
            self.opened.emit()

    def show_annotation(self, article: ArticleId, annotation: AnnotationId) -> None:
        """Open an article at one of its highlights, in the main window."""
        if self._desk.open_at(article, annotation):
            self._window.activateWindow()
            self.opened.emit()

    def _ask(self, url: QUrl) -> None:
        from reader.ui.original.links import WEB, LinkQuestion  # noqa: PLC0415 (not needed to show the window)

        if url.scheme() in WEB and url.isValid() and url.host():
            LinkQuestion(url, self._window).open()
        else:
            self.refused.emit(
                self.tr(
                    "This link leads neither to the web nor to anything in the library, so it is "
                    "not opened."
                )
            )


def _link_words(words: str) -> str:
    """Return words as Markdown shows them inside a link: on one line, not too many, with the signs
    of a link escaped.
    """
    line = " ".join(words.split())
    short = line if len(line) <= 60 else line[:59] + "…"
    return "".join(f"\\{sign}" if sign in "\\[]*_`<>" else sign for sign in short)

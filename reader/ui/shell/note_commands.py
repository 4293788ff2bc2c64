"""What the actions on notes do: the article's and the library's note, links between notes and what they name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import AnnotationId
from reader.domain.article import Article
from reader.domain.browsing import Filter, Grouping
from reader.domain.claim import Status
from reader.domain.errors import Unknown
from reader.domain.subject import Subject, about_article, about_highlight, read_link
from reader.services import browsing, notes
from reader.ui.notes.note_keeper import NoteKeeper
from reader.ui.notes.quote_checker import QuoteChecker
from reader.ui.shell.message_bar import Tone
from reader.ui.shell.note_checks import NoteChecks

if TYPE_CHECKING:
    from reader.ui.notes.library_note import LibraryNoteWindow
    from reader.ui.shell.main_window import MainWindow


class NoteCommands(QObject):
    """The handlers of the actions on notes."""

    def __init__(self, window: "MainWindow", failed: Callable[[BaseException], None]) -> None:
        super().__init__(window)
        self._window = window
        self._library: LibraryNoteWindow | None = None
        self._keeper = NoteKeeper(window.desk, window.notes.article_note)
        window.desk.article_opened.connect(self._show_article)
        checker = QuoteChecker(window.library, window.jobs, failed, self)
        self._checks = NoteChecks(window, checker)
        window.desk.claims_changed.connect(lambda _: window.notes.refresh())
        window.notes.with_status = self._with_status
        window.notes.link_wanted.connect(self.follow)
        window.notes.link_copied.connect(self._copy)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by their names."""
        return {
            "article_note": self.edit_article_note,
            "library_note": self.show_library_note,
            "copy_link": self.copy_link,
            "filter_cards": self.filter_cards,
            "attach": self._window.annotator.attach,
        }

    def save(self) -> bool:
        """Have all that is typed in notes saved now; false where some of it could not be."""
        return all([self._window.notes.save(), self._library is None or self._library.box.save()])

    def edit_article_note(self) -> None:
        """Put the keyboard into the note on the open article."""
        if self._window.desk.article is not None:
            self._window.notes.show()
            self._window.notes.article_note.edit()

    def show_library_note(self) -> None:
        """Show the library's own note, in a window that stays open beside this one."""
        if self._library is None:
            from reader.ui.notes.library_note import LibraryNoteWindow  # noqa: PLC0415 (not needed to show the window)

            self._library = LibraryNoteWindow(self._window.desk, self._window)
            self._library.link_wanted.connect(self.follow)
        self._library.show()
        self._library.activateWindow()
        self._library.box.edit()

    def filter_cards(self) -> None:
        """Put the keyboard into the filter of the cards."""
        self._window.notes.show()
        self._window.notes.filters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _with_status(self, statuses: frozenset[Status]) -> frozenset[AnnotationId]:
        """Return the highlights of the open article that are in a claim of one of some statuses."""
        library, article = self._window.library, self._window.desk.article
        if article is None:
            return frozenset()
        listing = browsing.browse(library, Filter(statuses=statuses, articles=frozenset([article.id])), Grouping.ARTICLE)
        return frozenset(one.id for one in browsing.read(library, listing.rows))

    def copy_link(self) -> None:
        """Put a link to the current highlight, else to the open article, on the clipboard, ready for a note."""
        desk = self._window.desk
        if desk.current is not None:
            self._copy(about_highlight(desk.current))
        elif desk.article is not None:
            self._copy(about_article(desk.article.id))

    def _copy(self, subject: Subject) -> None:
        annotation = self._window.desk.annotation(self._window.desk.current)
        article = self._window.desk.article
        known = annotation is not None and subject == about_highlight(annotation.id)
        words = annotation.target.exact if annotation is not None and known else article.title if article is not None else ""
        QApplication.clipboard().setText(f"[{_link_words(words)}]({subject.uri()})")
        self._window.status.showMessage(self.tr("The link is on the clipboard. Paste it into any note."), 4_000)

    def follow(self, address: str) -> None:
        """Open what a link in a note leads to; an address of the web only after asking, whole as it is."""
        subject = read_link(address)
        if subject is None:
            self._ask(QUrl(address))
            return
        try:
            place = notes.follow(self._window.library, subject)
        except Unknown:
            self._tell(self.tr("What this link leads to is not in the library, or was deleted."))
            return
        commands = self._window.commands
        if place.claim is not None:
            commands.show_claim_card(place.claim)
        elif place.article is not None and place.annotation is not None:
            commands.show_annotation(place.article, place.annotation)
        elif place.article is not None:
            self._window.desk.open(place.article)
            self._window.activateWindow()

    def _ask(self, url: QUrl) -> None:
        from reader.ui.original.links import WEB, LinkQuestion  # noqa: PLC0415 (not needed to show the window)

        if url.scheme() in WEB and url.isValid() and url.host():
            LinkQuestion(url, self._window).open()
        else:
            self._tell(self.tr("This link leads neither to the web nor to anything in the library, so it is not opened."))

    def _tell(self, words: str) -> None:
        self._window.messages.tell(words, Tone.PROBLEM)

    def _show_article(self, article: Article | None) -> None:
        self._keeper.show(about_article(article.id) if article else None)


def _link_words(words: str) -> str:
    """Return words as Markdown shows them inside a link: on one line, not too many, with the signs of a link escaped."""
    line = " ".join(words.split())
    short = line if len(line) <= 60 else line[:59] + "…"
    return "".join(f"\\{sign}" if sign in "\\[]*_`<>" else sign for sign in short)

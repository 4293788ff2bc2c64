"""What the actions do that take words out of an article: copying them in a form to be pasted, and
looking further on the web.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.lookup import archive_address, page_address, search_address
from reader.services.quoting import Quotation, link_to_words, quote_highlight, quote_span
from reader.ui.highlighting.annotator import Annotator
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.carrying import every_form, plain


class QuoteCommands(QObject):
    """The handlers of these actions. Words are those that are selected, else those of the current
    highlight.
    """

    told = Signal(str)
    """What is on the clipboard now, in a sentence."""
    refused = Signal(str)
    """What an action waits for, in a sentence."""

    def __init__(self, desk: Desk, annotator: Annotator, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._annotator = annotator

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "copy": self.copy,
            "copy_quotation": lambda: self._copy(every_form),
            "copy_markdown": lambda: self._copy(lambda made: plain(made.markdown)),
            "copy_html": lambda: self._copy(lambda made: plain(made.html)),
            "copy_text": lambda: self._copy(lambda made: plain(made.text)),
            "copy_page_link": self.copy_page_link,
            "open_page": self.open_page,
            "open_archive": self.open_archive,
            "search_web": self.search_web,
        }

    # Copying

    def copy(self) -> None:
        """Put what is selected on the clipboard, as it stands in the text; else the words of the
        current highlight.
        """
        selected = self._annotator.selection()
        current = self._current()
        if selected is not None:
            selected[0].copy()
        elif current is not None:
            QGuiApplication.clipboard().setText(current.target.exact)
            self.told.emit(self.tr("The highlighted words are on the clipboard."))
        else:
            self._annotator.active_view().copy()

    def _copy(self, form: Callable[[Quotation], QMimeData]) -> None:
        made = self._quotation()
        if made is None:
            self._ask_for_words()
        else:
            QGuiApplication.clipboard().setMimeData(form(made))
            self.told.emit(self.tr("The quotation is on the clipboard, with its source."))

    def copy_page_link(self) -> None:
        """Put the address on the clipboard that opens the page at the words."""
        article, span = self._desk.article, self._span()
        if article is None or span is None:
            self._ask_for_words()
        elif not page_address(article):
            self._tell_no_address()
        else:
            QGuiApplication.clipboard().setText(link_to_words(article, span))
            self.told.emit(self.tr("The link is on the clipboard. It opens the page at the words."))

    # Looking further

    def open_page(self) -> None:
        """Open the article's page in the user's browser, at the words where there are some."""
        article, span = self._desk.article, self._span()
        if article is not None:
            at_words = link_to_words(article, span) if span is not None else ""
            self._browse(at_words or page_address(article))

    def open_archive(self) -> None:
        """Open an archive's copy of the page in the user's browser."""
        if self._desk.article is not None:
            self._browse(archive_address(self._desk.article))

    def search_web(self) -> None:
        """Search the web for the words, in the user's browser."""
        address = search_address(self._annotator.phrase())
        if address:
            self._browse(address)
        else:
            self._ask_for_words()

    def _browse(self, address: str) -> None:
        if address:
            QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))
        else:
            self._tell_no_address()

    # What is chosen

    def _quotation(self) -> Quotation | None:
        article, selected, current = self._desk.article, self._selected(), self._current()
        if article is None or (selected is None and current is None):
            return None
        if selected is not None:
            return quote_span(article, selected)
        return None if current is None else quote_highlight(article, current)

    def _span(self) -> Span | None:
        """Return where the words stand."""
        selected, current = self._selected(), self._current()
        if selected is not None:
            return selected
        return current.target.span if current is not None and current.placed else None

    def _selected(self) -> Span | None:
        selection = self._annotator.selection()
        return None if selection is None else selection[1]

    def _current(self) -> Annotation | None:
        return self._desk.annotation(self._desk.current)

    def _ask_for_words(self) -> None:
        self.refused.emit(self.tr("Select words in the text first, or choose a highlight."))

    def _tell_no_address(self) -> None:
        self.refused.emit(
            self.tr("This article has no address on the web. Its details have a field for one.")
        )


def has_address(article: Article | None) -> bool:
    """Whether an article has a page on the web."""
    return article is not None and bool(page_address(article))

"""Following links of a page: nothing on it leads anywhere by itself, so the user is asked."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.original.links import LinkQuestion, whole_address
from reader.ui.original.page_notice import PageNotice
from reader.ui.original.shown_article import ShownArticle

SHOWN = 200
"""How many characters are shown of an address that leads nowhere."""


class PageLinks(QObject):
    """Asks whether the browser shall open what a link leads to."""

    def __init__(self, view: QWidget, notice: PageNotice, shown: ShownArticle) -> None:
        super().__init__(view)
        self._view = view
        self._notice = notice
        self._shown = shown

    def ask(self, address: str, base: str) -> None:
        """Ask about a link; ``address`` is what the page says, ``base`` what the engine counts it
        from.
        """
        article = self._shown.article
        url = whole_address(address, base, article.url if article is not None else None)
        if url is not None:
            LinkQuestion(url, self._view).open()
        else:
            sentence = self.tr("This link leads to no address on the web: {address}")
            self._notice.tell(sentence.format(address=address[:SHOWN]))

"""Loading the page of an article, and telling what is not as expected about it."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.domain.article import Article
from reader.services.originals import Original
from reader.ui.original.locked_view import LockedView
from reader.ui.original.page_link import PageLink
from reader.ui.original.page_notice import PageNotice
from reader.ui.original.shown_article import ShownArticle
from reader.ui.words.saying import shown_count


class PageLoader(QObject):
    """Opens the link to the page once it is there, and closes it when it goes."""

    begun = Signal()
    """The page is there and has the document: it can be drawn on."""
    placed = Signal()
    """The text was found on the page, and what was drawn at once is drawn."""

    def __init__(
        self,
        original_of: Callable[[Article], Original],
        web: LockedView,
        link: PageLink,
        shown: ShownArticle,
    ) -> None:
        super().__init__(web)
        self._original_of = original_of
        self._web = web
        self._link = link
        self._shown = shown
        self.notice = PageNotice()
        self.notice.reload_wanted.connect(self.load)
        self.shares: list[float] = []
        """Of each block, which part was found on the page, 0 to 1."""
        link.arrived.connect(self._begin)
        web.locked_page.crashed.connect(self._crashed)

    def forget(self) -> None:
        """Another article is shown, or none."""
        self._link.close()
        self.shares = []

    def load(self) -> None:
        """Load the page of the article shown, also again."""
        article = self._shown.source_shown()
        if article is not None:
            self._link.close()
            original = self._original_of(article)
            self.notice.hide()
            if original.left_out:
                sentence = self.tr(
                    "Files that were saved with this page but were too much to keep: {count}."
                )
                self.notice.tell(sentence.format(count=shown_count(original.left_out)))
            self._web.show_original(article.id, original)

    def leave(self) -> None:
        """Show no page."""
        self.notice.hide()
        self._web.show_nothing()

    def _begin(self) -> None:
        """Give the script the document, now that the page is there."""
        if self._shown.article is not None:
            self._link.open()
            self._link.call(
                "begin", self._shown.text_on_page(), self._shown.blocks_in_units(), then=self._found
            )
            self.begun.emit()

    def _found(self, shares: object) -> None:
        self.shares = json.loads(shares) if isinstance(shares, str) and shares else []
        self.placed.emit()

    def _crashed(self) -> None:
        self._link.close()
        self.notice.tell(
            self.tr("The page could not be shown any longer: the process that draws it ended."),
            reload=True,
        )

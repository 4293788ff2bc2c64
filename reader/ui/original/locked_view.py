"""The widget that shows a locked page, and all that Chromium needs for it: a profile, and who
answers its requests.
"""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.services.originals import Original
from reader.ui.original.delivery import Delivery, Gate
from reader.ui.original.engine import CONTENT_ID_SCHEME, PAGE_SCHEME, new_profile
from reader.ui.original.locked_page import LockedPage, refuse_drops


class LockedView(QWebEngineView):
    """Shows one page after the other. ``still``: pages are told that no motion is wanted."""

    def __init__(self, owner: QWidget, *, still: bool = False) -> None:
        super().__init__(owner)
        self._profile = new_profile(
            owner, still=still
        )  # the owner's, made last, so that this view and its page go before what they use
        self._delivery = Delivery(self._profile)
        self._gate = Gate(
            self._delivery
        )  # without a reference from here Python forgets it, and all would pass
        self._profile.setUrlRequestInterceptor(self._gate)
        for scheme in (PAGE_SCHEME, CONTENT_ID_SCHEME):
            self._profile.installUrlSchemeHandler(scheme, self._delivery)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.locked_page = LockedPage(self._profile, self)
        self.setPage(self.locked_page)
        refuse_drops(self)

    def show_original(self, article: ArticleId, original: Original) -> None:
        """Show an article's page."""
        self.locked_page.open(self._delivery.offer(article, original))

    def show_nothing(self) -> None:
        """Show an empty page."""
        self.locked_page.open(QUrl("about:blank"))

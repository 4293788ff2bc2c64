"""A published page in a dark window: Chromium turns its colours dark, and leaves photographs alone,
and pages that are dark by themselves. Drawings within the page are turned with it; our script turns
those that would not be readable so.
"""

from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEngineSettings

from reader.ui.look.theme import Theme
from reader.ui.original.kept_margin import KeptMargin
from reader.ui.original.locked_page import LockedPage
from reader.ui.original.page_link import PageLink

PAPER = "#ffffff"
"""What a page stands on that names no ground of its own."""


class PageDimming:
    """Dims the page, or shows it as it was published."""

    def __init__(self, page: LockedPage, link: PageLink, margin: KeptMargin) -> None:
        self._page = page
        self._link = link
        self._margin = margin
        self._theme: Theme | None = None
        self._wanted = True

    @property
    def is_dim(self) -> bool:
        """Whether the page is dimmed now."""
        return self._wanted and self._theme is not None and self._theme.dark

    def set_theme(self, theme: Theme) -> None:
        """Follow the theme of the window."""
        self._theme = theme
        self._show()

    def want(self, wanted: bool) -> None:
        """Dim pages in dark themes, or never."""
        self._wanted = wanted
        self._show()

    def begin(self) -> None:
        """A page is there, with its drawings as they were published."""
        if self.is_dim:
            self._link.call("dim", True)

    def _show(self) -> None:
        ground = self._theme.reading.page if self._theme is not None and self.is_dim else PAPER
        attribute = QWebEngineSettings.WebAttribute.ForceDarkMode
        self._page.settings().setAttribute(attribute, self.is_dim)
        self._page.setBackgroundColor(QColor(ground))
        self._margin.set_ground(ground)
        self._link.call("dim", self.is_dim)

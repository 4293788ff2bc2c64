"""A published page whose pictures and styles do not move, for whoever cannot bear that.

This holds at once, whatever the page says. What a page itself does for such readers
(``prefers-reduced-motion``) is asked for when the engine starts: ``engine.new_profile``.
"""

from PySide6.QtWebEngineCore import QWebEngineSettings

from reader.ui.look.motion import is_still
from reader.ui.original.locked_page import LockedPage
from reader.ui.original.page_link import PageLink

_PICTURES = QWebEngineSettings.ImageAnimationPolicy


class PageMotion:
    """Keeps the page still, or lets it move as it was published."""

    def __init__(self, page: LockedPage, link: PageLink) -> None:
        self._page = page
        self._link = link
        self.follow()

    def follow(self) -> None:
        """Do as the window does."""
        policy = _PICTURES.Disallow if is_still() else _PICTURES.Allow
        self._page.settings().setImageAnimationPolicy(policy)
        self._link.call("still", is_still())

    def begin(self) -> None:
        """A page is there, which moves as it was published."""
        if is_still():
            self._link.call("still", True)

"""The line between the program and our script in the page: calls go one way, news come the
other.
"""

import json
import logging
from collections.abc import Callable
from math import isfinite
from typing import TypeGuard

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel

from reader.ui.original.locked_page import WORLD, LockedPage

log = logging.getLogger(__name__)

News = dict[str, object]
"""What the page tells: ``kind``, and what belongs to it. The page's process is not trusted, so
every value is checked.
"""


class PageLink(QObject):
    """Calls our script in one page, and hears from it; while it is not open, neither."""

    arrived = Signal()
    """Our script is there, and can be called once the link is opened."""

    def __init__(self, page: LockedPage) -> None:
        super().__init__(page)
        self._page = page
        self._listeners: dict[str, list[Callable[[News], None]]] = {}
        self.is_open = False
        channel = QWebChannel(self)
        channel.registerObject("program", self)
        page.setWebChannel(channel, WORLD)

    def open(self) -> None:
        """Pass on what is called and told from now on."""
        self.is_open = True

    def close(self) -> None:
        """Pass on nothing any more: the page is not there, or goes."""
        self.is_open = False

    def on(self, kind: str, listener: Callable[[News], None]) -> None:
        """Have news of a kind told to a listener, after those that asked for it before."""
        self._listeners.setdefault(kind, []).append(listener)

    @Slot(str)
    def hear(self, message: str) -> None:
        """Take a message from the page."""
        try:
            news = json.loads(message)
        except ValueError:
            news = None
        if isinstance(news, dict) and isinstance(news.get("kind"), str):
            self._tell(news["kind"], news)
        else:
            log.warning("the page told something that makes no sense")

    def _tell(self, kind: str, news: News) -> None:
        if kind == "ready":
            self.arrived.emit()
        elif self.is_open:
            for listener in self._listeners.get(kind, ()):
                listener(news)

    def call(
        self, name: str, *arguments: object, then: Callable[[object], None] | None = None
    ) -> None:
        """Call one of our functions in the page; ``then`` gets its answer later: text, a number, a
        truth value or nothing.
        """
        if not self.is_open:
            return
        script = f"reader.{name}({', '.join(json.dumps(each) for each in arguments)})"
        if then is None:
            self._page.runJavaScript(script, WORLD.value)
        else:
            self._page.runJavaScript(script, WORLD.value, then)


def whole(value: object, least: int, most: int) -> int | None:
    """Return a whole number from the page, if it is one within bounds."""
    return (
        value
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        else None
    )


def numbers(value: object, count: int) -> TypeGuard[list[float]]:
    """Whether something from the page is a list of so many numbers that can be reckoned with.

    Python reads ``NaN`` and ``Infinity`` out of JSON, and a page whose process was taken over may
    say so.
    """
    return (
        isinstance(value, list)
        and len(value) == count
        and all(isinstance(each, int | float) and isfinite(each) for each in value)
    )

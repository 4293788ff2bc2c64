"""Letters that are pressed with Alt, and that two things in one window share."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QTabBar,
    QWidget,
)

LETTER = re.compile(r"&([^\s&])")


def shared(window: QWidget) -> Iterator[str]:
    """Yield each letter that two things share which can be seen in a window or in one menu."""
    yield from _twice(window, _texts(window))
    for menu in window.findChildren(QMenu):
        yield from shared_in(menu)


def shared_in(menu: QMenu) -> Iterator[str]:
    """Yield each letter that two rows of a menu share."""
    rows = [action.text().partition("\t")[0] for action in menu.actions()]
    yield from _twice(menu, (row for row in rows if row))


def _texts(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (action.text() for action in window.menuBar().actions())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        match widget:
            case QLabel() if widget.buddy() is not None:
                yield widget.text()
            case QAbstractButton():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QTabBar():
                yield from (widget.tabText(at) for at in range(widget.count()))


def _twice(place: QWidget, texts: Iterator[str]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for text in texts:
        mark = LETTER.search(text.replace("&&", ""))
        if mark is None:
            continue
        letter = mark[1].casefold()
        first = seen.setdefault(letter, text)
        if first != text:
            where = f"{type(place).__name__} of {type(place.window()).__name__}"
            yield f"{where}: Alt+{letter} is “{first}” and “{text}”"

"""What the program's screen shows, as a screen reader would find it: every visible part with its
name, what it holds and where it stands.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from reader.ui.widgets.block_view import BlockView
from tests.ui.screen import characters, utf16

Part = dict[str, object]


def everything() -> dict[str, object]:
    """Return the visible parts of all windows, the title of the one that has the keyboard, and the
    part that has it.
    """
    active = QApplication.activePopupWidget() or QApplication.activeWindow()
    focused = QApplication.focusWidget()
    return {
        "window": active.windowTitle() if active is not None else "",
        "focus": _part(QAccessible.queryAccessibleInterface(focused)) if focused else None,
        "parts": [
            one
            for window in QApplication.topLevelWidgets()
            if window.isVisible()
            for one in _inside(QAccessible.queryAccessibleInterface(window))
        ],
    }


def _inside(interface: QAccessibleInterface) -> Iterator[Part]:
    """Yield what is seen of an interface. What Chromium draws is not asked for."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        made = child.object()
        if isinstance(made, QWidget) and made.metaObject().className() == "QWebEngineView":
            continue
        if child.rect().isValid():
            yield _part(child)
        yield from _lines(made) if isinstance(made, QAbstractItemView) else _inside(child)


def _lines(view: QAbstractItemView) -> Iterator[Part]:
    """Yield the lines of a list that are scrolled to, by the words that a screen reader says. Qt
    hears of other lines only while there is one.
    """
    model, port = view.model(), view.viewport()
    for number in range(model.rowCount(view.rootIndex()) if model is not None else 0):
        index = model.index(number, 0, view.rootIndex())
        box = view.visualRect(index)
        if port.rect().contains(box.center()):
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
            place = port.mapToGlobal(box.topLeft())
            yield {
                "role": "Line",
                "name": str(spoken or ""),
                "value": view.accessibleName(),
                "box": [place.x(), place.y(), box.width(), box.height()],
                "selected": view.selectionModel().isRowSelected(number, view.rootIndex()),
                "checked": False,
                "enabled": True,
            }


def _part(interface: QAccessibleInterface) -> Part:
    box, state = interface.rect(), interface.state()
    return {
        "role": interface.role().name,
        "name": interface.text(QAccessible.Text.Name),
        "value": interface.text(QAccessible.Text.Value),
        "box": [box.x(), box.y(), box.width(), box.height()],
        "selected": bool(state.selected),
        "checked": bool(state.checked),
        "enabled": not state.disabled,
    }


def is_in_sight(view: BlockView, words: str) -> bool:
    """Whether the first of some words of a text can be read without scrolling."""
    before, found, _ = view.document().toRawText().partition(words)
    start = utf16(before)
    first = next(characters(view, start, start + 1))
    return bool(found) and view.viewport().rect().contains(first.box)

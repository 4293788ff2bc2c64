"""Errors in what Qt calls of our classes: events, sizes, what models answer.

PySide keeps such an error and raises it in whatever of ours called Qt last (seen with 6.11.3). So a
defect in drawing would end the start of the program, or the saving of a note that has nothing to do
with it. Here it goes to the exception hook at once, and Qt gets the answer of its own class.
"""

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

_ANSWERING = frozenset(
    {
        *("event", "eventFilter", "viewportEvent", "editorEvent", "helpEvent"),
        *("sizeHint", "minimumSizeHint", "minimumSize", "heightForWidth", "hasHeightForWidth"),
        *("data", "headerData", "rowCount", "columnCount", "flags", "mimeData", "mimeTypes"),
        *("canFetchMore", "fetchMore", "lessThan", "filterAcceptsRow"),
        *("paint", "createEditor", "setEditorData", "setModelData", "updateEditorGeometry"),
        *("indexAt", "visualRect", "scrollContentsBy", "updateGeometries", "doItemsLayout"),
        *("rowsInserted", "rowsAboutToBeRemoved", "dataChanged", "setGeometry", "itemAt"),
        *("loadResource", "createWindow", "startDrag", "createMimeDataFromSelection"),
    }
)
"""What Qt calls beside the methods whose names end in ``Event``."""

_HANDLING = frozenset({"event", "eventFilter", "viewportEvent", "editorEvent", "helpEvent"})
"""Methods that say whether they have dealt with an event."""


def guard() -> None:
    """Guard the classes that are made from now on."""
    QObject.__init_subclass__ = classmethod(_guard_class)  # type: ignore[assignment,method-assign]


def _guard_class(cls: type, /, **more: Any) -> None:  # noqa: ANN401 (of any class)
    super(QObject, cls).__init_subclass__(**more)  # type: ignore[misc]
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and is_called_by_qt(name):
            setattr(cls, name, _guarded(cls, name, method))


def is_called_by_qt(name: str) -> bool:
    """Whether a method of this name is one that Qt calls."""
    return name in _ANSWERING or (name.endswith("Event") and not name.startswith("_"))


def _guarded(cls: type, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def called(self: object, *arguments: object) -> object:
        try:
            return method(self, *arguments)
        except Exception:  # noqa: BLE001 (PySide would raise it elsewhere)
            sys.excepthook(*_present())
        return _of_qt(cls, name, self, arguments)

    return called


def _present() -> Any:  # noqa: ANN401 (the three parts of the present error)
    return sys.exc_info()


def _of_qt(cls: type, name: str, self: object, arguments: tuple[object, ...]) -> object:
    """Return what Qt's own class answers, so far as it has an answer."""
    if name in _HANDLING:
        return False
    if name.endswith("Event"):
        return None
    try:
        return getattr(super(cls, self), name)(*arguments)
    except (AttributeError, NotImplementedError, TypeError):
        return 0 if name in {"rowCount", "columnCount"} else None

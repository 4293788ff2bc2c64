"""What a test with a window must not leave behind: Qt's warnings, errors in slots, windows, timers,
threads.
"""

import gc
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from types import TracebackType

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QThread,
    QThreadPool,
    QTimer,
    QtMsgType,
)
from PySide6.QtWidgets import QApplication, QWidget

HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""Qt's warnings that say nothing about us: the screenless platform has no window manager to
tell.
"""

OWN_TO_QT = ("QTipLabel",)
"""Classes of windows that Qt keeps for itself."""

GRACE_SECONDS = 2.0
"""How long a thread may take to end after its test."""

SEVERITIES = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Complaints:
    """Collects Qt's warnings and the errors that Python raised inside Qt's calls, which nobody else
    would see.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []

    def on_message(self, severity: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Take what Qt logs."""
        if severity in SEVERITIES and not text.startswith(HARMLESS):
            self.texts.append(f"Qt warned: {text}")
        elif severity not in SEVERITIES:
            print(text, file=sys.stderr)

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that left a slot or an overridden method."""
        self.texts.append(
            "An error left a slot:\n" + "".join(traceback.format_exception(kind, error, trace))
        )


class Census:
    """Who was there before a test, and who is there too many after it."""

    def __init__(self) -> None:
        self.windows = {_address(widget) for widget in QApplication.topLevelWidgets()}
        self.threads = set(threading.enumerate())
        self.running = {id(thing) for thing in _running()}

    def newcomers(self) -> list[str]:
        """Name what came since and is still there, after giving it a fair chance to go."""
        end = time.monotonic() + GRACE_SECONDS
        _settle()
        while (found := self._found()) and time.monotonic() < end:
            time.sleep(0.02)
            gc.collect()
            _settle()
        return found

    def _found(self) -> list[str]:
        widgets = [
            widget
            for widget in QApplication.topLevelWidgets()
            if _address(widget) not in self.windows
        ]
        threads = [thread for thread in threading.enumerate() if thread not in self.threads]
        things = [thing for thing in _running() if id(thing) not in self.running]
        pool = QThreadPool.globalInstance().activeThreadCount()
        return [
            *(
                f"a window: {_describe(widget)}"
                for widget in widgets
                if widget.metaObject().className() not in OWN_TO_QT
            ),
            *(f"a thread: {thread.name}" for thread in threads),
            *(f"a running {type(thing).__name__} of {thing.parent()!r}" for thing in things),
            *([f"{pool} threads of Qt's pool"] if pool else []),
        ]


def _settle() -> None:
    """Let objects that were told to delete themselves do so."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _running() -> list[QTimer | QThread]:
    """Return the timers and threads that run, of all that Python knows."""
    kinds = {QTimer, QThread}
    for kind in (QTimer, QThread):
        kinds |= set(_below(kind))
    objects = [
        thing for thing in gc.get_objects() if type(thing) in kinds and shiboken6.isValid(thing)
    ]
    return [
        thing
        for thing in objects
        if (thing.isActive() if isinstance(thing, QTimer) else thing.isRunning())
    ]


def _below(kind: type) -> Iterator[type]:
    """Yield all subclasses of a class."""
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _address(widget: QWidget) -> int:
    return int(shiboken6.getCppPointer(widget)[0])


def _describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()!r}"

"""Start one program and print how many milliseconds passed until its window stood there with its
list.

    python first_paint.py bare|reader SPAWNED ROWS [ARGUMENT ...]

SPAWNED is the reading of the monotonic clock, in nanoseconds, when this process was started, so
Python's own start counts. The window stands when it has painted itself and a list in it shows ROWS
rows. Little is imported here: it would count too.
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QSplitter, QTextBrowser

kind, spawned, rows, *arguments = sys.argv[1:]


class Watch(QObject):
    """Sees every event of the program; leaves the process when its window stands."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(
                0, self.look
            )  # after all of the window is painted and on its way to the screen
        return False

    def look(self) -> None:
        views = [
            widget
            for widget in QApplication.allWidgets()
            if isinstance(widget, QAbstractItemView) and widget.isVisible()
        ]
        if any(view.model() is not None and view.model().rowCount() >= int(rows) for view in views):
            print((time.monotonic_ns() - int(spawned)) / 1e6, flush=True)
            os._exit(0)


def watched() -> int:
    """Run the event loop as ``QApplication.exec`` does, under watch."""
    application = QApplication.instance()
    assert application is not None
    watch = Watch(application)
    application.installEventFilter(watch)
    return run_events()


def bare() -> int:
    """Show the least that a reading program could be: a list of as many rows, and a text."""
    application = QApplication(["bare"])
    titles, text, window = QListView(), QTextBrowser(), QSplitter()
    titles.setModel(QStringListModel([f"Article {number}" for number in range(int(rows))]))
    text.setPlainText("A text.\n" * 100)
    window.addWidget(titles)
    window.addWidget(text)
    window.resize(1200, 800)
    window.show()
    return application.exec()


run_events = QApplication.exec
QApplication.exec = staticmethod(watched)  # type: ignore[method-assign]
if kind == "bare":
    sys.exit(bare())
from reader.app import main  # noqa: E402  the bare window must not pay for it

sys.exit(main(arguments))

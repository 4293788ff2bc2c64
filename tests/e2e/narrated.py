"""The program as it starts, which also says aloud what its screen says: for tests that have a
keyboard and a mouse but no eyes.

    python -m tests.e2e.narrated [--library FILE] [FILE …]

Every message of the status bar and every title of the window is written to the output as a line of
JSON, at the moment at which it is shown. A line of JSON on the input asks: where words of the cleaned
text stand on the screen, after scrolling there (``{"where": "words"}``); whether they can be read
without scrolling (``{"in sight": "words"}``); what the screen shows (``{"screen": ""}``). The signal
SIGUSR1 asks where each thread stands, which is written to the errors.
"""

import faulthandler
import json
import signal
import sys

from PySide6.QtCore import QPoint, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from reader import app
from reader.ui.shell.main_window import MainWindow
from tests.e2e.seen import everything, is_in_sight
from tests.ui.screen import places


class Narrator(app.Application):
    """The program's application, with a voice."""

    def __init__(self) -> None:
        super().__init__()
        QTimer.singleShot(0, self, self._look_for_window)

    def _look_for_window(self) -> None:
        windows = [
            window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)
        ]
        if not windows:
            QTimer.singleShot(5, self, self._look_for_window)
            return
        self._window = windows[0]
        self._window.statusBar().messageChanged.connect(lambda words: say(status=words))
        self._window.windowTitleChanged.connect(lambda title: say(title=title))
        self._questions = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._questions.activated.connect(
            lambda: self._answer(json.loads(sys.stdin.readline() or "{}"))
        )
        self._tell_when_ready()

    def _tell_when_ready(self) -> None:
        """Say so when the window is furnished and has the keyboard."""
        if self._window.isActiveWindow() and self._window.furnishing is not None:
            say(ready=True)
        else:
            QTimer.singleShot(5, self, self._tell_when_ready)

    def _answer(self, question: dict[str, str]) -> None:
        if not question:  # the test is gone
            self._questions.setEnabled(False)
            return
        cleaned = self._window.furnish().work.cleaned
        match question:
            case {"where": words}:
                points = map(cleaned.viewport().mapToGlobal, places(cleaned, words))
                say(places=[_pair(point) for point in points])
            case {"in sight": words}:
                say(sight=is_in_sight(cleaned, words))
            case _:
                say(screen=everything())


def _pair(point: QPoint) -> tuple[int, int]:
    return point.x(), point.y()


def say(**words: object) -> None:
    """Write a line at once."""
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    faulthandler.register(signal.SIGUSR1)
    app.Application = Narrator  # type: ignore[misc]
    sys.exit(app.main())

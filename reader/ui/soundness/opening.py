"""Opening a large library before there is a window: it may be upgraded, after a backup, which takes
its time.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar

from reader.services.library import Library
from reader.ui.widgets.dialog import BESIDE, Dialog

SAY_AFTER = 1_000
"""Milliseconds after which it is said that the library is being opened."""

_LOOK_AGAIN = 20
"""Milliseconds between two looks at whether it is open."""


class OpeningNote(Dialog):
    """Says what is going on. It cannot be closed: there is nothing else to do meanwhile."""

    def __init__(self) -> None:
        super().__init__(size=BESIDE)
        self.setWindowTitle("Claim Reader")
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        words = self.tr(
            "Opening the library… Where this version of Claim Reader has to upgrade it, a backup "
            "is made first, which takes a while for a large one."
        )
        text = QLabel(words)
        text.setWordWrap(True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(words)
        self.column.addWidget(text)
        self.column.addWidget(bar)
        self.column.addStretch(1)

    def reject(self) -> None:
        """Stay, also with Esc."""


def open_seen(opening: Callable[[], Library], after: int = SAY_AFTER) -> Library:
    """Return what ``opening`` opens, in the background; a note stands there where it takes longer
    than ``after`` milliseconds. Raises what it raises.
    """
    note, loop = OpeningNote(), QEventLoop()
    look, say = QTimer(interval=_LOOK_AGAIN), QTimer(singleShot=True, interval=after)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening") as executor:
        opened = executor.submit(opening)
        look.timeout.connect(lambda: loop.quit() if opened.done() else None)
        say.timeout.connect(note.show)
        look.start()
        say.start()
        loop.exec()
    for timer in (look, say):
        timer.stop()
    note.hide()
    note.deleteLater()
    return opened.result()

"""How long the window's thread stands still while Down is held over the list of articles.

    python -m tests.benchmarks.held_key [--pages FOLDER] [--articles N ...] [--size WxH]

Imports pages of FOLDER, or of a folder below it, else pages that are written for it; opens the
window and sends Down thirty times a second, as a keyboard does, until the end of the list. Prints in
milliseconds how long it took from the key to the painted text of its article, and the longest stall
after that, when the original's page, the notes and the places follow: on the clock, and the time
that the window's thread itself computed, which does not count what other programs took. Asked: never
over 50 before the text is there.
"""

import argparse
import gc
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.services.importing import import_paths
from reader.services.library import Library, open_library
from reader.ui.look.appearance import Appearance
from reader.ui.session.remembered import Remembered
from reader.ui.shell.frame import first_widths
from reader.ui.shell.main_window import MainWindow
from tests.benchmarks.start import make_library
from tests.e2e.sixty_pages import write_sixty_pages

BETWEEN_KEYS = 1 / 30
"""Seconds between two presses of a held key."""
BEFORE = 3.0
"""Seconds for what begins with the window: the words of languages, Chromium."""


@dataclass(slots=True)
class Stalls:
    """Seconds of single stretches in which nothing else could happen: by the clock, and computed by
    the thread.
    """

    clock: list[float] = field(default_factory=list)
    thread: list[float] = field(default_factory=list)

    def say(self, what: str) -> str:
        """Return a line of the table."""
        columns = (
            f"{median(taken) * 1e3:6.1f} {quantiles(taken, n=100)[98] * 1e3:6.1f} "
            f"{max(taken) * 1e3:6.1f}"
            for taken in (self.clock, self.thread)
        )
        return f"{what:<24}" + "   |".join(columns)


class Painting(QObject):
    """Sees when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of it."""
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def hold_down(app: QApplication, window: MainWindow) -> tuple[Stalls, Stalls]:
    """Go down the whole list with a held key."""
    furnishing = window.furnish()
    table, desk = window.frame.list.table, furnishing.work.desk
    painting = Painting(furnishing.work.cleaned.viewport())
    before_text, after_text = Stalls(), Stalls()
    table.setFocus()
    for _ in range(window.frame.list.model.rowCount() - 1):
        began, opened = time.perf_counter(), desk.article
        painting.seen = False
        with _Stretch(before_text):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(
                    kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", autorep=True
                )
                QApplication.sendEvent(table, key)
            while not painting.seen and desk.article is not opened:
                app.processEvents()
        while True:
            with _Stretch(after_text):
                app.processEvents()
            if time.perf_counter() - began > BETWEEN_KEYS:
                break
    return before_text, after_text


class _Stretch:
    """Measures one stretch."""

    def __init__(self, stalls: Stalls) -> None:
        self._stalls = stalls

    def __enter__(self) -> None:
        self._clock, self._thread = time.perf_counter(), time.thread_time()

    def __exit__(self, *_: object) -> None:
        self._stalls.clock.append(time.perf_counter() - self._clock)
        self._stalls.thread.append(time.thread_time() - self._thread)


def filled(path: Path, pages: Path | None, articles: int) -> None:
    """Make a library of so many articles."""
    if pages is None and articles > 60:
        make_library(path, articles)
        return
    if pages is None:
        pages = path.with_name("pages")
        write_sixty_pages(pages)
    files = sorted(one for one in pages.rglob("*") if one.suffix in {".html", ".htm"})
    with open_library(path) as library:
        import_paths(library, files[:articles])


def measure(app: QApplication, library: Library, folder: Path, size: Sequence[int]) -> None:
    """Open the window and print the table."""
    remembered = Remembered(folder)
    appearance = Appearance(app, remembered)
    window = MainWindow(library, remembered, appearance)
    window.resize(*size)
    window.frame.parts.setSizes(first_widths(size[0]))
    window.show()
    window.furnish().warmed_up.connect(gc.freeze)  # as the program does
    window.furnish().warm_up()
    window.frame.list.step(1)
    end = time.monotonic() + BEFORE
    while time.monotonic() < end:
        app.processEvents()
    before_text, after_text = hold_down(app, window)
    print(before_text.say("until the text is there"))
    print(after_text.say("a stretch after that"), flush=True)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Measure libraries of each size."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--pages", type=Path)
    options.add_argument("--articles", type=int, nargs="+", default=[60, 1_000])
    options.add_argument("--size", default="1280x800")
    chosen = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    for articles in chosen.articles:
        with TemporaryDirectory() as folder:
            path = Path(folder, "library.sqlite")
            filled(path, chosen.pages, articles)
            print(f"{articles} articles, {chosen.size}; load {os.getloadavg()[0]:.1f}")
            print(f"{'':<24}clock: median, 99th, worst | thread: median, 99th, worst")
            with open_library(path) as library:
                measure(app, library, Path(folder), [int(one) for one in chosen.size.split("x")])


if __name__ == "__main__":
    main()

"""Whether a file can hold the window up: some thirty hostile shapes, imported and opened in the window.

Run it from the project's folder: ``python -m tests.faults.hostile_shapes [SHAPE …]``. It prints,
for each shape, how long the import took, the longest time in which the window answered nothing
while it ran and while the article was opened, the most memory of the process for imports, and what
the window was told. The times of the window stand twice: by the clock, and what the window's thread
itself computed meanwhile, which does not count what other threads and programs took. Exit status 1
where it answered nothing for longer than ``HELD`` by the clock, the import took longer than
``SECONDS`` or more memory than ``MEMORY``; so nothing else may run meanwhile.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, thread_time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.services.importing import ImportReport
from reader.services.library import open_library
from reader.ui.look.appearance import Appearance
from reader.ui.session.remembered import Remembered
from reader.ui.shell.main_window import MainWindow

HELD = 0.2
"""Seconds for which the window may answer nothing, by the clock."""
SECONDS = 20.0
MEMORY = 1_500_000_000
OPENED_FOR = 3.0
"""Seconds that an article stays open, in which everything of it is drawn, and most is found."""


def _page(inside: str) -> str:
    return f"<!doctype html><title>Ferry</title><body><h1>Ferry</h1>{inside}</body>"


def _mail(head: str, body: str) -> str:
    start = "From: Ana <ana@example.org>\nTo: all@example.org\nSubject: Ferry\n"
    return f"{start}{head}\n\n{body}"


def _archive(head: str, body: str) -> str:
    start = "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/ferry\n"
    return f"{start}{head}\n\n{body}"


_TEXT = "The ferry sails at seven, the harbour said on Monday. "
_CLAIM = "The ferry carried 1,250 more cars than in 2019, the harbour said on Monday. "

SHAPES: dict[str, tuple[str, Callable[[], str]]] = {
    "deep divs": ("a.html", lambda: _page("<div>" * 100_000 + _TEXT)),
    "deep inline": ("a.html", lambda: _page("<p>" + "<font>" * 50_000 + _TEXT)),
    "font and p": ("a.html", lambda: _page("<font><p>" * 8_000 + _TEXT)),
    "open attribute": ("a.html", lambda: _page(_TEXT + '<p a="' * 20_000)),
    "many attributes": (
        "a.html",
        lambda: _page(f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>{_TEXT}"),
    ),
    "table in table": ("a.html", lambda: _page("<table><tr><td>" * 10_000 + _TEXT)),
    "wide table": ("a.html", lambda: _page("<table><tr>" + f"<td>{_TEXT}" * 40_000)),
    "many headings": ("a.html", lambda: _page(f"<h2>Ferry</h2><p>{_TEXT}</p>" * 60_000)),
    "many claims": ("a.html", lambda: _page(f"<p>{_CLAIM * 8}</p>\n" * 3_000)),
    "one long word": ("a.html", lambda: _page("<p>" + "a" * 1_000_000)),
    "many rows": ("a.html", lambda: _page("<table>" + f"<tr><td>{_TEXT}<td>7" * 40_000)),
    "many figures": ("a.txt", lambda: "It cost " + " ".join(map(str, range(100_000)))),
    "one long paragraph": ("a.html", lambda: _page("<p>" + _TEXT * 20_000)),
    "plain page of 19 MB": ("a.html", lambda: _page(f"<p>{_TEXT * 8}</p>\n" * 43_000)),
    "digits": ("a.txt", lambda: "It cost " + "1" * 20_000 + " euros."),
    "digits with commas": ("a.txt", lambda: "It cost " + "1,000," * 100_000 + " ."),
    "Han digits": ("a.txt", lambda: "票价" + "九" * 200_000 + "元。"),
    "spaces": ("a.txt", lambda: _TEXT + " " * 1_000_000 + _TEXT),
    "blank lines": ("a.txt", lambda: _TEXT + "\n\n" * 500_000 + _TEXT),
    "short lines": ("a.txt", lambda: "a\n\n" * 200_000),
    "one word again": ("a.txt", lambda: "ferry " * 200_000),
    "quotation marks": ("a.txt", lambda: "“" * 200_000 + _TEXT),
    "brackets": ("a.md", lambda: _TEXT + "[" * 50_000 + "](x)" * 50_000),
    "emphasis": ("a.md", lambda: _TEXT + "*a **b " * 50_000),
    "combining marks": ("a.txt", lambda: "e" + "\u0301" * 300_000 + _TEXT),
    "directions": ("a.txt", lambda: "\u202e\u2066" * 100_000 + _TEXT),
    "style sheet": (
        "a.html",
        lambda: _page(
            "<style>"
            + "".join(f".a{n} .b{n} > *:not(.c) {{ display: none }}" for n in range(30_000))
            + f"</style><p class=b1>{_TEXT * 20}"
        ),
    ),
    "entities": ("a.html", lambda: _page("<p>" + "&amp;&notanentity" * 100_000 + _TEXT)),
    "JSON in JSON": ("a.json", lambda: "[" * 200_000),
    "JSON-LD": (
        "a.html",
        lambda: _page(
            '<script type="application/ld+json">' + '{"a":' * 100_000 + f"</script><p>{_TEXT * 9}"
        ),
    ),
    "parameters of a mail": (
        "a.eml",
        lambda: _mail("Content-Type: text/plain" + "; a*0=1" * 300_000, _TEXT),
    ),
    "parameters of an archive": (
        "a.mhtml",
        lambda: _archive("Content-Type: text/html" + "; a*0=1" * 300_000, f"<p>{_TEXT * 9}"),
    ),
    "parts in parts": (
        "a.eml",
        lambda: _mail(
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b",
            "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 20_000,
        ),
    ),
    "wide CSV": ("a.csv", lambda: "title,text\n" + '"a,' * 300_000),
}
"""The files of the shapes: name and text."""


@dataclass(slots=True)
class Held:
    """The longest time between two beats, in seconds: on the clock, and computed."""

    clock: float = 0.0
    computed: float = 0.0

    def __str__(self) -> str:
        return f"{self.clock * 1000:6.0f} {self.computed * 1000:6.0f} ms"


@dataclass(slots=True)
class Course:
    """What came of one shape; seconds, and bytes of memory."""

    importing: float
    held_importing: "Held"
    held_opening: "Held"
    memory: int
    said: str

    def is_bearable(self) -> bool:
        """Whether nobody has to wait."""
        held = max(self.held_importing.clock, self.held_opening.clock)
        return held <= HELD and self.importing <= SECONDS and self.memory <= MEMORY


class Pulse(QObject):
    """Beats in the window's thread and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was."""
        self.go_on()
        self.longest = Held()

    def go_on(self) -> None:
        """Count from now on: what came since the last beat was not the window's."""
        self._last = monotonic(), thread_time()

    def beat(self) -> None:
        """Take in how long the last beat is ago."""
        clock, computed = now = monotonic(), thread_time()
        before, computed_before = self._last
        self.longest = Held(
            max(self.longest.clock, clock - before),
            max(self.longest.computed, computed - computed_before),
        )
        self._last = now


def memory_of_workers() -> int:
    """Return the most memory that a child of this process has used so far, in bytes."""
    threads = Path("/proc/self/task").glob("*/children")
    most, own = 0, Path("/proc/self/cmdline").read_bytes()
    for child in (number for thread in threads for number in thread.read_text().split()):
        try:
            if Path(f"/proc/{child}/cmdline").read_bytes() == own:
                continue  # it is about to begin, and has what this process has
            lines = Path(f"/proc/{child}/status").read_text().splitlines()
        except FileNotFoundError:
            continue
        peaks = [line.split()[1] for line in lines if line.startswith("VmHWM")]
        most = max(most, *(int(peak) * 1024 for peak in peaks), 0)
    return most


def course_of(app: QApplication, folder: Path, name: str, data: bytes) -> Course:
    """Import a file in a window of its own, open it, and tell what came of it."""
    path = folder / name
    path.write_bytes(data)
    pulse = Pulse()
    with open_library(folder / "library.sqlite") as library:
        remembered = Remembered(folder)
        window = MainWindow(library, remembered, Appearance(app, remembered))
        window.show()
        work = window.furnish().work
        _until(app, lambda: False, OPENED_FOR)
        gc.freeze()  # as the program does when it stands
        reports: list[ImportReport] = []
        work.imports.finished.connect(reports.append)
        memory = 0
        began = monotonic()
        pulse.begin()
        work.imports.import_files([path])
        while not reports:
            _until(app, lambda: bool(reports), 0.05)
            pulse.beat()
            memory = max(memory, memory_of_workers())
            pulse.go_on()
        importing, held_importing = monotonic() - began, pulse.longest
        pulse.begin()
        (report,) = reports
        if report.imported:
            window.frame.list.article_wanted.emit(report.imported[0].article)
            _until(app, lambda: work.desk.article is not None, SECONDS)
        _until(app, lambda: False, OPENED_FOR)
        held = pulse.longest
        said = str(report.failed[0].error.args[1:]) if report.failed else "imported"
        window.close()
        window.deleteLater()
        app.processEvents()
    return Course(importing, held_importing, held, memory, said)


def _until(app: QApplication, condition: Callable[[], bool], seconds: float) -> None:
    ends = monotonic() + seconds
    while not condition() and monotonic() < ends:
        app.processEvents()


def main(wanted: list[str]) -> int:
    """Run the shapes and return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    failed = 0
    print(f"{'shape':26} {'import':>7} {'held importing':>16} {'opening':>16} {'memory':>8}  said")
    for shape in wanted or SHAPES:
        name, made = SHAPES[shape]
        with TemporaryDirectory() as folder:
            one = course_of(app, Path(folder), name, made().encode())
        failed += not one.is_bearable()
        print(
            f"{shape:26} {one.importing:6.1f}s {one.held_importing} "
            f"{one.held_opening} {one.memory / 1e6:5.0f} MB  "
            f"{'' if one.is_bearable() else '! '}{one.said[:80]}",
            flush=True,
        )
    print(f"{failed} of {len(wanted or SHAPES)} shapes hold the window up")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=", ".join(SHAPES))
    sys.exit(main(parser.parse_args().shapes))

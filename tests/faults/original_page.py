"""Whether a page can reach anything from the original pane: every hostile page of the published
sets, in the real window.

Run it from the project's folder: ``python -m tests.faults.original_page FOLDER [--sets NAME,…]
[--only control|locked]``. The folder holds the sets, which are not part of the project:
``dompurify/``, ``h5sc/``, ``httpleaks/`` and so on.

All web addresses in the pages lead to a server on this computer that counts, all file addresses to
a file that is watched. The control run shows the same pages in a bare view, to prove that the
server would have counted. Each run is a process of its own, because Chromium takes its command line
only once. Exit status 1 where the pane let anything through.
"""

import argparse
import gc
import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from tests.faults.counting_server import Canary, CountingServer, aimed_at, counting_server

SECONDS = 20.0
"""How long one page may take before the run goes on without it."""

LINGER = 0.03
"""Seconds that each page stays after it is there; whole pages and beacons stay longer."""

LONG_LINGER = 0.4
LAST_LINGER = 12.0
"""For what a page does some seconds later, such as a refresh."""


FILES = [
    '<img src="file:///x">',
    '<iframe src="file:///x"></iframe>',
    '<link rel=stylesheet href="file:///x">',
    '<script src="file:///x"></script>',
    '<object data="file:///x"></object><embed src="file:///x">',
    '<style>body { background: url("file:///x") } @import "file:///x";</style>',
    '<svg><image href="file:///x"/></svg><video src="file:///x"></video>',
    '<base href="file:///"><img src="x"><meta http-equiv=refresh content="0; url=file:///x">',
]
"""The ways to a file on this computer."""

EVERYWHERE = (
    '<img src="{0}"><link rel=stylesheet href="{0}"><iframe src="{0}"></iframe><a '
    'ping="{0}" href="{0}">x</a>'
)


@dataclass(frozen=True, slots=True)
class Vector:
    """One hostile page."""

    collection: str
    name: str
    markup: str


@dataclass(slots=True)
class Tally:
    """What came of the pages of one collection."""

    pages: int = 0
    connections: int = 0
    dialogs: int = 0
    files: int = 0
    windows: int = 0
    late: int = 0
    crashes: int = 0


@dataclass(slots=True)
class Counters:
    """What is counted while pages are shown."""

    server: CountingServer
    canary: Canary
    dialogs: int = 0
    windows: int = 0
    crashes: int = 0
    _seen: list[int] = field(default_factory=lambda: [0, 0, 0, 0])

    def add_to(self, tally: Tally) -> None:
        """Add what happened since the last call."""
        now = [self.server.connections, self.dialogs, self.windows, self.crashes]
        new = [after - before for after, before in zip(now, self._seen, strict=True)]
        self._seen = now
        tally.connections += new[0]
        tally.dialogs += new[1]
        tally.windows += new[2]
        tally.crashes += new[3]
        tally.files += self.canary.opened()


def vectors(folder: Path) -> Iterator[Vector]:
    """Yield every page, or part of one, in the sets of a folder."""
    for name, markup in json.loads((folder / "own/beacons-184.json").read_text()).items():
        yield Vector("beacons", name, markup)
    for number, markup in enumerate(FILES):
        yield Vector("files", str(number), markup)
    yield Vector("httpleaks", "leak.html", (folder / "httpleaks/leak.html").read_text())
    for number, one in enumerate(json.loads((folder / "dompurify/expect.json").read_text())):
        yield Vector("dompurify", str(number), one["payload"])
    for one in json.loads((folder / "h5sc/vectors.json").read_text()):
        yield Vector("h5sc", str(one["id"]), one["data"])
    for path in sorted((folder / "bleach/tests/data").glob("*.test")):
        yield Vector("bleach", path.name, path.read_text())
    yield from _owasp(folder / "owasp")
    yield from _address_pages(json.loads((folder / "urltestdata/urltestdata.json").read_text()))
    for number, text in enumerate(json.loads((folder / "blns/blns.json").read_text())):
        yield Vector("blns", str(number), f"<p>{text}")
    for path in sorted((folder / "html5lib-tests").rglob("*.dat")):
        for number, data in enumerate(
            re.findall(
                r"^#data\n(.*?)\n#(?:errors|encoding)",
                path.read_text("utf-8", "replace"),
                re.S | re.M,
            )
        ):
            yield Vector("html5lib", f"{path.name} {number}", data)
    for path in sorted((folder / "html5lib-tests/tokenizer").glob("*.test")):
        inputs = [one["input"] for one in json.loads(path.read_text()).get("tests", [])]
        for first in range(0, len(inputs), 50):  # they are about letters: fifty a page
            yield Vector(
                "html5lib tokens", f"{path.name} {first}", "<p>".join(inputs[first : first + 50])
            )
    for path in sorted((folder / "hypothesis-baselines").glob("*.html")):
        yield Vector("baselines", path.name, path.read_text("utf-8", "replace"))
    for number, line in enumerate(
        (folder / "payloadbox-xss/xss-payload-list.txt").read_text("utf-8", "replace").splitlines()
    ):
        yield Vector("payloadbox", str(number), line)


def _owasp(folder: Path) -> Iterator[Vector]:
    for path in sorted(folder.glob("*.md")):
        text = path.read_text()
        yield Vector("owasp", path.name, text)
        for number, code in enumerate(re.findall(r"^```[a-z]*\n(.*?)^```", text, re.S | re.M)):
            yield Vector("owasp", f"{path.name} {number}", code)


def _address_pages(entries: list[object]) -> Iterator[Vector]:
    """Yield pages that use addresses of all forms in all the places that load by themselves, twenty
    a page.
    """
    inputs = [str(entry["input"]) for entry in entries if isinstance(entry, dict)]
    for first in range(0, len(inputs), 20):
        parts = [html.escape(address, quote=True) for address in inputs[first : first + 20]]
        markup = "".join(EVERYWHERE.format(one) for one in parts)
        yield Vector("addresses", str(first), markup)


def run(folder: Path, kind: str, sets: frozenset[str]) -> dict[str, Tally]:
    """Show all pages in this process; return the tally of each collection."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    tallies: dict[str, Tally] = {}
    with TemporaryDirectory() as home, counting_server() as server:
        counters = Counters(server, Canary(Path(home)))
        stage = (_locked if kind == "locked" else _control)(Path(home), counters)
        wait(
            lambda: False, 1.0
        )  # whatever the engine itself does at its start is not the pages' doing
        counters.add_to(Tally())
        for vector in vectors(folder):
            if sets and vector.collection not in sets:
                continue
            tally = tallies.setdefault(vector.collection, Tally())
            tally.pages += 1
            tally.late += not stage(aimed_at(vector.markup, server.port, counters.canary.path))
            wait(
                lambda: False,
                LONG_LINGER if vector.collection in ("beacons", "httpleaks", "files") else LINGER,
            )
            counters.add_to(tally)
            if tally.pages % 100 == 0:
                print(vector.collection, tally, file=sys.stderr, flush=True)
        wait(lambda: False, LAST_LINGER)
        counters.add_to(tallies.setdefault("afterwards", Tally()))
        counters.canary.close()
        app.closeAllWindows()
        del stage
        gc.collect()
        for widget in app.topLevelWidgets():
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(
            None, QEvent.Type.DeferredDelete
        )  # the view has to go before the application
    return tallies


def wait(condition: Callable[[], object], seconds: float) -> bool:
    """Let the window work until a condition holds or the time is over; return whether it holds."""
    from PySide6.QtTest import QTest

    end = monotonic() + seconds
    while not condition():
        if monotonic() > end:
            return False
        QTest.qWait(5)
    return True


def _locked(folder: Path, counters: Counters) -> Callable[[str], bool]:
    """Open the program's window; return what imports a page there, opens it, and waits until it is
    drawn.
    """
    from PySide6.QtWidgets import QApplication

    from reader.cleaning import clean
    from reader.domain.document import BlockKind, Cleaned, Metadata, Verdict, assemble
    from reader.domain.errors import NoText
    from reader.domain.reason import Cause, because
    from reader.domain.source import MediaType, SourceDocument
    from reader.services.library import open_library
    from reader.store.articles import add
    from reader.ui.look.appearance import Appearance
    from reader.ui.original.locked_page import LockedPage
    from reader.ui.session.remembered import Remembered
    from reader.ui.shell.main_window import MainWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    library, remembered = open_library(folder / "library.sqlite"), Remembered(folder)
    window = MainWindow(library, remembered, Appearance(app, remembered))
    window.show()
    furnished = window.furnish()
    work = furnished.work
    furnished.commands.texts.choose("both")  # a narrow window shows the cleaned text alone
    placed: list[bool] = []
    kept = (Verdict(True, "none", because(Cause.TEXT_INSIDE)),)

    def note_dialog(self: LockedPage, *_arguments: object) -> None:
        counters.dialogs += 1

    LockedPage.javaScriptAlert = note_dialog  # type: ignore[method-assign,assignment]

    def joined() -> bool:
        view = work.original.published
        if view is not None and not placed:
            view.placed.connect(lambda: placed.append(True))
            view.page.crashed.connect(lambda: _count_crash(counters))
        return view is not None

    def show(markup: str) -> bool:
        source = SourceDocument(
            f"<p>An article.</p>{markup}".encode("utf-8", "replace"), MediaType.HTML, "page.html"
        )
        try:
            cleaned = clean(source)
        except NoText:
            cleaned = Cleaned(assemble([(BlockKind.PARAGRAPH, "x")], Metadata()), kept)
        article, _ = add(library, source, cleaned, "2026-01-01T00:00:00Z")
        work.desk.open(article)
        if not wait(joined, SECONDS):
            raise RuntimeError("the original is not shown, so nothing was tried")
        before = len(placed)
        arrived = wait(lambda: len(placed) > before, SECONDS)
        _count_windows(counters, app.topLevelWidgets(), window)
        return arrived

    return show


def _count_windows(counters: Counters, shown: Sequence[Any], own: object) -> None:
    """Count what a page opened beside the program's window."""
    counters.windows += sum(one.isVisible() and one is not own for one in shown)


def _count_crash(counters: Counters) -> None:
    counters.crashes += 1


def _control(folder: Path, counters: Counters) -> Callable[[str], bool]:
    """Open a bare view with nothing locked; return what shows a page there."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
    from PySide6.QtWebEngineWidgets import QWebEngineView

    class Page(QWebEnginePage):
        def javaScriptAlert(self, *_arguments: object) -> None:
            counters.dialogs += 1

        def javaScriptConfirm(self, *_arguments: object) -> bool:
            counters.dialogs += 1
            return False

        def javaScriptPrompt(self, *_arguments: object) -> tuple[bool, str]:
            counters.dialogs += 1
            return False, ""

        def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
            counters.windows += 1
            return None  # type: ignore[return-value]

    view = QWebEngineView()
    profile = QWebEngineProfile(view)
    page = Page(profile, view)
    page.settings().setAttribute(
        QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls, True
    )  # it stands beside the file
    view.setPage(page)
    view.resize(900, 700)
    view.show()
    finished: list[bool] = []
    page.loadFinished.connect(finished.append)
    page.renderProcessTerminated.connect(lambda *_: _count_crash(counters))

    def show(markup: str) -> bool:
        finished.clear()
        view.page().setHtml(f"<p>An article.</p>{markup}", QUrl.fromLocalFile(f"{folder}/"))
        return wait(lambda: finished, 1.0)

    return show


def main() -> int:
    """Run both, print the tallies, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets lie")
    parser.add_argument(
        "--sets", default="", help="only these collections, with commas between them"
    )
    parser.add_argument("--only", choices=("locked", "control"))
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    sets = frozenset(filter(None, options.sets.split(",")))
    if not options.folder.is_dir():
        print(f"The hostile pages are not there: {options.folder}")
        return 2
    if options.into:
        options.into.write_text(
            json.dumps(
                {
                    name: asdict(tally)
                    for name, tally in run(options.folder, options.only, sets).items()
                }
            )
        )
        return 0
    results = {
        kind: _in_process(options.folder, kind, options.sets)
        for kind in ("control", "locked")
        if options.only in (None, kind)
    }
    _print(results)
    locked = results.get("locked", {})
    return int(
        any(
            tally[what]
            for tally in locked.values()
            for what in ("connections", "dialogs", "files", "windows")
        )
    )


def _in_process(folder: Path, kind: str, sets: str) -> dict[str, dict[str, int]]:
    with TemporaryDirectory() as home:
        into = Path(home, "tallies.json")
        command = [
            sys.executable,
            "-m",
            "tests.faults.original_page",
            str(folder),
            "--only",
            kind,
            "--sets",
            sets,
            "--into",
            str(into),
        ]
        environment = os.environ | {"HOME": home, "XDG_DATA_HOME": home}
        subprocess.run(command, check=True, env=environment)
        loaded: dict[str, dict[str, int]] = json.loads(into.read_text())
        return loaded


def _print(results: dict[str, dict[str, dict[str, int]]]) -> None:
    columns = list(asdict(Tally()))
    for kind, tallies in results.items():
        print(f"\n{kind:18}" + "".join(f"{column:>13}" for column in columns))
        for name, tally in tallies.items():
            print(f"{name:18}" + "".join(f"{tally[column]:13}" for column in columns))
        print(
            f"{'together':18}"
            + "".join(
                f"{sum(tally[column] for tally in tallies.values()):13}" for column in columns
            )
        )


if __name__ == "__main__":
    sys.exit(main())

"""How long the window takes from a key to the pixels and the disk, on 100,000 words with 1,000
highlights.

Run it from the project's folder: ``python -m tests.benchmarks.annotating``. It drives the real
window with real keys; set ``QT_QPA_PLATFORM=xcb`` for a real screen. Milliseconds from before the
key until everything that it set off has been done, the commit, both views, the notes; for a new
highlight, until it is committed and both views show it, and what follows apart. Each library is a
new file in a temporary folder. In the same run a bare text edit does the least of it.
"""

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.domain.annotation import ArticleId
from reader.domain.document import BlockKind, Category, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.services.annotating import highlight_all
from reader.services.articles import open_article
from reader.services.labels import list_labels
from reader.services.library import open_library
from reader.store.articles import add
from reader.ui.look.appearance import Appearance
from reader.ui.notes.note_editor import NoteEditor
from reader.ui.session.remembered import Remembered
from reader.ui.shell.main_window import MainWindow
from reader.ui.shell.workspace import Workspace

WORDS, PARAGRAPH, HIGHLIGHTS = 100_000, 100, 1_000
ROUNDS = 120
PATIENCE = 30.0
"""Seconds after which a key counts as without effect."""
VOCABULARY = (
    *(
        "council",
        "minister",
        "harbour",
        "bridge",
        "figure",
        "border",
        "northern",
        "budget",
        "kilometres",
        "report",
        "energy",
    ),
    *(
        "statement",
        "agency",
        "Tuesday",
        "quarter",
        "claimed",
        "doubted",
        "measured",
        "about",
        "against",
        "between",
        "under",
    ),
    *("said", "wrote", "built", "sold", "the", "a", "of", "to", "in", "on", "and"),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: its name, and for each round how many milliseconds passed and how many of
    them we computed.
    """

    name: str
    times: tuple[tuple[float, float], ...]

    @property
    def middle(self) -> float:
        """The median on the clock."""
        return median(passed for passed, _ in self.times)

    def line(self) -> str:
        """Return the figure as a line of a table."""
        columns = [f"{self.name:46} {len(self.times):5}"]
        for times in zip(*self.times, strict=True):
            high = quantiles(times, n=100, method="inclusive")[98]
            columns.append(f"{median(times):8.1f} {high:8.1f} {max(times):8.1f}")
        return "   ".join(columns)


class Painted(QObject):
    """Counts how often some widgets were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See an event."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def made_up_article() -> tuple[SourceDocument, Cleaned]:
    """Return an article of 100,000 words, no two paragraphs alike, every twentieth of them
    removed.
    """
    chance = random.Random(7)  # noqa: S311 (the same text each time)
    texts = [
        " ".join(chance.choices(VOCABULARY, k=PARAGRAPH)).capitalize() + "."
        for _ in range(WORDS // PARAGRAPH)
    ]
    document = assemble(
        [(BlockKind.PARAGRAPH, text) for text in texts], Metadata(title="A long article")
    )
    removed = Verdict(
        False,
        "related link",
        because(Cause.STARTS_WITH, phrase="Read also", such="related link"),
        Category.RELATED_LINK,
    )
    kept = Verdict(True, "body", because(Cause.TEXT_INSIDE))
    verdicts = tuple(kept if block.index % 20 else removed for block in document.blocks)
    return SourceDocument(document.text.encode(), MediaType.TEXT, "long.txt"), Cleaned(
        document, verdicts
    )


def made_up_spans(length: int, count: int) -> list[Span]:
    """Return spans all over a text, up to 150 characters long, many of them over each other."""
    chance = random.Random(11)  # noqa: S311 (the same places each time)
    starts = [chance.randrange(length - 200) for _ in range(count)]
    return [Span(start, start + chance.randrange(5, 150)) for start in starts]


def fill(path: Path) -> ArticleId:
    """Make a library with the article and its highlights."""
    with open_library(path) as library:
        number, _ = add(library, *made_up_article(), "2026-01-01T00:00:00Z")
        article = open_article(library, number)
        label = list_labels(library)[0].id
        highlight_all(
            library, article, made_up_spans(len(article.document.text), HIGHLIGHTS), label
        )
        return number


def settle() -> None:
    """Let everything be done that was set off."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def seen(act: Callable[[], object], painted: "Painted", times: int) -> tuple[float, float]:
    """Return how many milliseconds pass from an action until the views have been painted, the key's
    own work included.

    A timer looks, as Qt paints before it comes to timers: what the window leaves for later does not
    count.
    """
    done: list[tuple[float, float]] = []

    def look() -> None:
        if painted.count >= before + times and not done:
            done.append((perf_counter() - start, process_time() - computed))

    eye = QTimer(interval=0)
    eye.timeout.connect(look)
    start, computed, before = perf_counter(), process_time(), painted.count
    eye.start()
    act()
    while not done:
        QApplication.processEvents()
        if perf_counter() - start > PATIENCE:
            raise TimeoutError(
                "the key has changed nothing on the screen; a window needs a window manager to get "
                "keys"
            )
    eye.stop()
    return done[0][0] * 1000, done[0][1] * 1000


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Return how many milliseconds an action takes with all that follows from it: on the clock, and
    of our computing.
    """
    start, computed = perf_counter(), process_time()
    act()
    settle()
    return (perf_counter() - start) * 1000, (process_time() - computed) * 1000


@contextmanager
def opened(path: Path, app: QApplication, folder: Path) -> Iterator[Workspace]:
    """Open the window on a library and return its parts."""
    remembered = Remembered(folder)
    with open_library(path) as library:
        window = MainWindow(library, remembered, Appearance(app, remembered))
        window.resize(1280, 800)
        window.show()
        work = window.furnish().work
        QTest.qWaitForWindowActive(window, 2000)
        settle()
        yield work
        window.close()


def stored(path: Path) -> int:
    """Return how many highlights another program sees in the library."""
    with closing(sqlite3.connect(path)) as other:
        return int(other.execute("SELECT count(*) FROM annotation").fetchone()[0])


def highlighting(work: Workspace, path: Path, rounds: int) -> list[Figure]:
    """Measure the key that highlights what is selected, and the one that takes it back, all over
    the article.
    """
    view, painted = work.cleaned, Painted()
    for text in (work.cleaned, work.original.text):
        text.viewport().installEventFilter(painted)
    made, rest, undone, stepped = [], [], [], []
    assert view.article is not None
    spans = made_up_spans(len(view.article.document.text), rounds)
    for number, span in enumerate(spans):
        view.setFocus()
        view.reveal(span)
        view.select_span(span)
        view.selection_settled.emit(span, view.place_of(span))
        settle()
        before = stored(path)
        made.append(seen(lambda: QTest.keyClick(view, Qt.Key.Key_H), painted, 2))
        assert stored(path) == before + 1, "on disk"
        rest.append(timed(lambda: None))
        stepped.append(timed(lambda: QTest.keyClick(view, Qt.Key.Key_BracketRight)))
        if number % 2:
            undone.append(
                timed(
                    lambda: QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
                )
            )
    for text in (work.cleaned, work.original.text):
        text.viewport().removeEventFilter(painted)
    return [
        Figure("h: selection to highlight, screen and disk", tuple(made)),
        Figure("h: what is done after that", tuple(rest)),
        Figure("]: to the next highlight", tuple(stepped)),
        Figure("Ctrl+Z: the highlight is gone", tuple(undone)),
    ]


def typing(work: Workspace, keys: int) -> list[Figure]:
    """Measure each key typed into a note, and the saving after a pause."""
    QTest.keyClick(work.cleaned, Qt.Key.Key_BracketRight)
    QTest.keyClick(work.cleaned, Qt.Key.Key_N)
    settle()
    editor = QApplication.focusWidget()
    assert isinstance(editor, NoteEditor)
    typed, saved = [], []
    for number in range(keys):
        key = Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_A
        typed.append(timed(lambda pressed=key: QTest.keyClick(editor, pressed)))
        if number % 12 == 11:
            saved.append(timed(editor.saver.save))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    settle()
    return [
        Figure("a key typed into a note", tuple(typed)),
        Figure("saving the note after a pause", tuple(saved)),
    ]


def widths(work: Workspace) -> list[Figure]:
    """Measure dragging the border between the two texts, at the top of the article and deep
    inside.
    """
    made = []
    for name, block in (("at the top", 0), ("in the middle", 500), ("at the end", 950)):
        work.cleaned.scroll_to_block(block, 0.0)
        work.original.scroll_to_block(block, 0.0)
        settle()
        whole = sum(work.panes.sizes())
        steps = [whole // 2 + 6 * (step if step < 10 else 20 - step) for step in range(20)]
        times = [timed(partial(work.panes.setSizes, [left, whole - left])) for left in steps]
        made.append(Figure(f"another width {name}", tuple(times)))
    return made


class Bare:
    """The least that could do: a text edit with the same article and highlights, beside a table
    that is written through.
    """

    def __init__(self, folder: Path) -> None:
        self._text = made_up_article()[1].document.text
        self._view = QTextEdit(readOnly=True)
        self._view.resize(620, 700)
        self._view.show()
        self._database = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
        self._database.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE mark (start, end)"
        )

    def figures(self, rounds: int) -> list[Figure]:
        """Measure opening the article, and one more highlight until it is painted and on disk."""
        opens = [timed(self._open) for _ in range(7)]
        painted = Painted()
        self._view.viewport().installEventFilter(painted)
        made = []
        for span in made_up_spans(len(self._text), rounds):
            self._show(span)
            settle()
            made.append(seen(partial(self._highlight, span), painted, 1))
        self._view.close()
        self._database.close()
        return [
            Figure("bare text edit: opening", tuple(opens)),
            Figure("bare text edit: highlight and row", tuple(made)),
        ]

    def _open(self) -> None:
        self._view.setPlainText(self._text)
        together = QTextCursor(self._view.document())
        together.beginEditBlock()
        for span in made_up_spans(len(self._text), HIGHLIGHTS):
            self._colour(span)
        together.endEditBlock()

    def _show(self, span: Span) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(span.start)
        self._view.setTextCursor(cursor)

    def _colour(self, span: Span) -> None:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        colour = QTextCharFormat()
        colour.setBackground(Qt.GlobalColor.yellow)
        cursor.mergeCharFormat(colour)

    def _highlight(self, span: Span) -> None:
        self._database.execute("INSERT INTO mark VALUES (?, ?)", [span.start, span.end])
        self._colour(span)


def main() -> None:
    """Print all figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv)
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "library.sqlite"
        article = fill(path)
        with opened(path, app, folder) as work:
            opens = []
            for _ in range(7):
                work.desk.close()
                settle()
                opens.append(timed(lambda: work.desk.open(article)))
            figures = [Figure("opening the article", tuple(opens))]
            figures += highlighting(work, path, ROUNDS) + typing(work, 120) + widths(work)
        least = Bare(folder).figures(ROUNDS)
    print(
        f"{f'{WORDS:,} words, {HIGHLIGHTS:,} highlights':46} times "
        f"{'on the clock: median, 99 %, most':>28} {'computing, ms':>29}"
    )
    for figure in (*figures, *least):
        print(figure.line())
    for name, ours, bare in (
        ("opening", figures[0], least[0]),
        ("a highlight", figures[1], least[1]),
    ):
        print(f"{name}: {ours.middle / bare.middle:.1f} times the bare text edit")


if __name__ == "__main__":
    main()

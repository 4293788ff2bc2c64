"""A window on a library of its own, for whole tasks."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.services.importing import import_paths
from reader.services.library import open_library, open_to_read
from tests.articles import EVERY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.person import Person

OpenWindow = Callable[[Path], "AbstractContextManager[Person]"]


@pytest.fixture(scope="session")
def four_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library that holds the four articles. It is shared: copy it before opening it."""
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with open_library(path) as library:
        report = import_paths(library, EVERY)
        assert (len(report.imported), report.failed) == (4, ())
    return path


@pytest.fixture(scope="session")
def undress(qt_app: "QApplication") -> Callable[[], None]:
    """Return what gives the application the look back that it had before the first window."""
    from PySide6.QtGui import QFont, QPalette

    style, sheet = qt_app.style().name(), qt_app.styleSheet()
    palette, font = QPalette(qt_app.palette()), QFont(qt_app.font())

    def undressed() -> None:
        if qt_app.font() != font:
            qt_app.setFont(font)
        if qt_app.styleSheet() != sheet:
            qt_app.setStyleSheet(sheet)
            qt_app.setPalette(palette)
            qt_app.setStyle(style)

    return undressed


@pytest.fixture
def usual_look(qt_app: "QApplication", undress: Callable[[], None]) -> Iterator[None]:
    """Let the test dress the application as a window does. The next one with a window finds it
    dressed, as dressing takes half as long as all else about a window; but each finds the
    system's font, from which a window reckons its own.
    """
    from PySide6.QtGui import QFont

    font = QFont(qt_app.font())
    yield
    if qt_app.font() != font:
        qt_app.setFont(font)


@pytest.fixture(autouse=True)
def _bare_look(request: pytest.FixtureRequest) -> None:
    """Let a test without a window begin with Qt's own look, whatever ran before it."""
    if "qt_app" in request.fixturenames and "usual_look" not in request.fixturenames:
        undress: Callable[[], None] = request.getfixturevalue("undress")
        undress()


@pytest.fixture
def open_window(qt_app: "QApplication", usual_look: None, tmp_path: Path) -> OpenWindow:
    """Return a context that opens the window on a library and closes it; what it remembers lies in
    the test's folder.
    """
    from PySide6.QtCore import QCoreApplication, QEvent

    from reader.ui.look.appearance import Appearance
    from reader.ui.session.remembered import Remembered
    from reader.ui.shell.main_window import MainWindow
    from tests.ui.person import Person, until

    @contextmanager
    def opened(path: Path) -> "Iterator[Person]":
        remembered = Remembered(tmp_path)
        with open_to_read(path) as library:
            appearance = Appearance(qt_app, remembered)
            window = MainWindow(library, remembered, appearance)
            window.show()
            person = Person(window)
            window.furnish().article.recall()
            until(window.isActiveWindow, "the window is active")
            try:
                yield person
            finally:
                window.close()
                window.deleteLater()
                appearance.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return opened


@pytest.fixture
def empty_window(open_window: OpenWindow, tmp_path: Path) -> "Iterator[Person]":
    """Somebody at the window of a library that holds nothing."""
    with open_window(tmp_path / "library.sqlite") as person:
        yield person


@pytest.fixture
def library_file(four_articles: Path, tmp_path: Path) -> Path:
    """Return the path of a library of the test's own, with the four articles."""
    return Path(shutil.copy(four_articles, tmp_path / "library.sqlite"))


@pytest.fixture
def window(open_window: OpenWindow, library_file: Path) -> "Iterator[Person]":
    """Somebody at the window of a library with the four articles, none of them open."""
    with open_window(library_file) as person:
        person.window.resize(1600, 900)
        yield person


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a library that another program holds be given up at once."""
    monkeypatch.setattr("reader.ui.session.desk.PATIENCE", 0.0)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the library for writing, as another program may."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")

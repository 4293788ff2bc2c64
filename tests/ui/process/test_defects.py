"""A defect of ours anywhere in the window: it is told in one window, with a report that holds no
word of a text, and the work goes on.
"""

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QSize,
    QTimer,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QMessageBox, QWidget

from reader.domain.subject import about_article
from reader.services import articles, notes
from reader.services.library import open_library
from reader.ui.process.defects import DefectReporter
from reader.ui.process.log_file import LogFile, LogForm
from reader.ui.session.jobs import Ending, Jobs
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

SAID = "The mayor said 412 cellars"


def fail(*_: object) -> None:
    raise KeyError(SAID)


@pytest.fixture
def reporter(
    qt_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DefectReporter]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = DefectReporter(tmp_path / "some.log", qt_app)
    made.install()
    yield made
    for box in boxes():
        box.close()
    made.deleteLater()


def work_until(condition: Callable[[], object], seconds: float = 30.0) -> None:
    """Let the window work as the program does: a test's own waiting would be told errors itself.
    The application's own loop must not run twice where Chromium has run: Qt crashes.
    """
    loop = QEventLoop()
    end = time.monotonic() + seconds
    look = QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    look.start()
    loop.exec()
    look.stop()
    assert condition()


def boxes() -> list[QMessageBox]:
    shown = QApplication.topLevelWidgets()
    return [one for one in shown if isinstance(one, QMessageBox) and one.isVisible()]


class Canvas(QWidget):
    """Fails wherever it is told to."""

    where = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.where == "paintEvent":
            fail()

    def event(self, event: QEvent) -> bool:
        if self.where == "event" and event.type() is QEvent.Type.Paint:
            fail()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.where == "eventFilter":
            fail()
        return False

    def sizeHint(self) -> QSize:
        if self.where == "sizeHint":
            fail()
        return QSize(40, 40)


class Three(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:
        fail()
        return 3

    def data(self, index: object, role: int = 0) -> object:
        fail()
        return role


def paint(where: str) -> Callable[[QWidget], object]:
    def begin(window: QWidget) -> object:
        canvas = Canvas(window)
        canvas.where = where
        window.installEventFilter(canvas)
        canvas.adjustSize()
        canvas.show()
        window.resize(300, 200)
        return canvas

    return begin


def count(window: QWidget) -> object:
    view = QListView(window)
    model = Three(view)
    view.setModel(model)
    view.show()
    return model.rowCount(QModelIndex())


def run_job(window: QWidget) -> object:
    def raised(error: BaseException) -> None:
        raise error

    jobs = Jobs(window)
    window.destroyed.connect(jobs.stop)
    return jobs.start(window, fail, Ending[None](lambda _: None, raised)), jobs


def run_thread(window: QWidget) -> object:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    return window


PLACES: dict[str, Callable[[QWidget], object]] = {
    "slot": lambda window: QTimer.singleShot(0, window, fail),
    "paintEvent": paint("paintEvent"),
    "event": paint("event"),
    "eventFilter": paint("eventFilter"),
    "sizeHint": paint("sizeHint"),
    "model": count,
    "job": run_job,
    "thread": run_thread,
}


@pytest.mark.parametrize("place", PLACES)
def test_one_window_tells_it_wherever_it_is(place: str, reporter: DefectReporter) -> None:
    window = QWidget()
    window.show()
    kept = PLACES[place](window)
    work_until(boxes)
    (box,) = boxes()
    report = box.detailedText()
    assert "KeyError" in report
    assert "test_defects.py, line" in report
    assert SAID not in report
    copy = next(button for button in box.buttons() if "Copy" in button.text())
    copy.click()
    assert QApplication.clipboard().text() == report
    window.removeEventFilter(window)
    if place == "job":
        kept[1].stop()  # type: ignore[index]
    window.close()
    window.deleteLater()


def test_what_was_typed_is_there_at_the_next_start(
    open_window: "OpenWindow", library_file: Path, reporter: DefectReporter
) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        person.press("Shift+N")
        person.type("Half a sen")
        QTimer.singleShot(0, person.window, fail)
        work_until(boxes)
        boxes()[0].close()
        person.window.activateWindow()
        until(person.window.isActiveWindow, "the window has the keyboard again")
        person.press("Ctrl+End")
        person.type("tence")
    with open_library(library_file) as library:
        rows = articles.list_articles(library)
        article = next(row.id for row in rows if "Seawall" in row.title)
        assert notes.note_on(library, about_article(article)) == "Half a sentence"


def test_the_log_has_no_word_of_a_text_and_is_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    log = LogFile(path)
    log.setFormatter(LogForm("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    try:
        fail()
    except KeyError:
        record = logging.getLogger("some").makeRecord(
            "some", logging.ERROR, "", 0, "a defect", (), sys.exc_info()
        )
        log.emit(record)
    log.close()
    written = path.read_text("utf-8")
    assert "KeyError" in written
    assert "test_defects.py, line" in written
    assert SAID not in written
    assert path.stat().st_mode & 0o077 == 0

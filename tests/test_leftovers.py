"""The hunt for leftovers finds what it is for; it guards every test that has a window."""

import sys
import threading

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests import leftovers
from tests.leftovers import Census, Complaints


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "GRACE_SECONDS", 0.05)


@pytest.fixture
def census(qt_app: QApplication) -> Census:
    return Census()


def test_a_window_that_lives_on_is_found_and_a_deleted_one_is_not(census: Census) -> None:
    window = QWidget()
    window.setObjectName("forgotten")
    window.show()
    assert census.newcomers() == ["a window: QWidget 'forgotten'"]
    window.deleteLater()
    assert census.newcomers() == []


def test_a_running_timer_is_found_until_it_stops(census: Census) -> None:
    timer = QTimer()
    timer.start(10_000)
    assert [name.startswith("a running QTimer") for name in census.newcomers()] == [True]
    timer.stop()
    assert census.newcomers() == []


def test_threads_are_found_until_they_end(census: Census) -> None:
    go_on = threading.Event()
    python_thread = threading.Thread(target=go_on.wait, name="forgotten")
    qt_thread = QThread()
    python_thread.start()
    qt_thread.start()
    assert sorted(name.split(" of ")[0] for name in census.newcomers()) == [
        "a running QThread",
        "a thread: forgotten",
    ]
    go_on.set()
    python_thread.join()
    qt_thread.quit()
    assert qt_thread.wait(5000)
    assert census.newcomers() == []


def test_warnings_and_errors_in_slots_are_collected(
    qt_app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import qInstallMessageHandler

    def fail() -> None:
        raise KeyError("nobody would see this")

    complaints = Complaints()
    monkeypatch.setattr(sys, "excepthook", complaints.on_error)
    before = qInstallMessageHandler(complaints.on_message)
    button = QPushButton()
    button.clicked.connect(fail)
    qWarning("a colour that is none")
    button.click()
    qInstallMessageHandler(before)
    button.deleteLater()  # Python keeps the last error, and with it this frame
    assert complaints.texts[0] == "Qt warned: a colour that is none"
    assert "nobody would see this" in complaints.texts[1]
    assert len(complaints.texts) == 2


def test_a_window_without_a_screen_raises_no_complaint(qt_app: QApplication) -> None:
    window = QWidget()
    window.setMinimumSize(400, 300)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.processEvents()
    window.close()
    window.deleteLater()

"""What goes on in the background."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.ui.session.jobs import Ending, Job, Jobs


@pytest.fixture
def jobs(qt_app: QApplication) -> Jobs:
    return Jobs()


def test_what_closing_the_window_ends_is_no_failure(jobs: Jobs) -> None:
    begun, heard = threading.Event(), list[object]()

    def work(job: Job) -> None:
        begun.set()
        while True:
            job.check()

    owner = QObject()
    jobs.start(owner, work, Ending(heard.append, heard.append))
    assert begun.wait(10)
    jobs.stop()
    QApplication.processEvents()
    assert heard == []

"""Opening a library that takes its time, before there is a window."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.errors import DiskFull
from reader.services.library import Library, open_library
from reader.ui.soundness.opening import OpeningNote, open_seen

pytestmark = pytest.mark.usefixtures("qt_app")


def test_a_note_stands_there_until_it_is_open(library_file: Path) -> None:
    seen = threading.Event()
    notes: list[OpeningNote] = []

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, OpeningNote)]
        if shown and shown[0].isVisible():
            QTest.keyClick(shown[0], Qt.Key.Key_Escape)
            assert shown[0].isVisible()
            notes.extend(shown)
            seen.set()
            looking.stop()

    looking = QTimer(interval=5)
    looking.timeout.connect(look)
    looking.start()

    def opening() -> Library:
        assert seen.wait(30)
        return open_library(library_file)

    with open_seen(opening, after=0) as library:
        assert library.query("SELECT count(*) FROM article")[0][0] == 4
    assert not notes[0].isVisible()


def test_what_keeps_it_from_being_opened_is_raised(tmp_path: Path) -> None:
    def opening() -> Library:
        raise DiskFull(tmp_path)

    with pytest.raises(DiskFull):
        open_seen(opening)

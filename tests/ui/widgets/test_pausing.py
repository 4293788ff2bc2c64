"""What is typed reaches the library a second later, also while somebody goes on typing."""

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from reader.ui.widgets import pausing
from reader.ui.widgets.pausing import PausingText

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication


def test_a_steady_stream_of_keys_is_saved_on_the_way(
    qt_app: "QApplication", monkeypatch: "pytest.MonkeyPatch"
) -> None:
    monkeypatch.setattr(pausing, "SOON", 40)
    field = PausingText("Note")
    saved: list[str] = []
    field.edited.connect(saved.append)
    field.edited.connect(field.saver.take)
    for _ in range(200):
        QTest.keyClicks(field, "a")
        QTest.qWait(5)
        if len(saved) >= 3:
            break
    assert len(saved) >= 3, "no pause of 40 ms was left between two keys"
    assert saved == sorted(saved, key=len)
    field.deleteLater()

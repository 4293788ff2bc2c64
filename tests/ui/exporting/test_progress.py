"""A long export shows how far it is and can be cancelled."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import exporters
from reader.domain.message import translate
from reader.exporters.holding import Holding
from reader.services import export_progress
from reader.services.exporting import formats
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


class SlowExporter:
    """Waits at each article until it is let go."""

    name = "slow"
    title = translate("Toys", "Slow list")
    suffix = ".slow"
    holds = frozenset((Holding.ARTICLES,))

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def render(self, articles: object, labels: object, findings: object = None) -> bytes:
        for _ in articles:  # type: ignore[attr-defined]
            self.begun.set()
            self.go_on.wait(0.5)
        return b"all"


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowExporter]:
    made = SlowExporter()
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, made))
    monkeypatch.setattr(export_progress, "_PAUSE", 0)
    yield made
    made.go_on.set()


def test_it_is_shown_and_can_be_cancelled(
    window: "Person", slow: SlowExporter, tmp_path: Path
) -> None:
    path = tmp_path / "all.slow"
    path.write_bytes(b"before")
    status = window.frame.status
    window.work.exports.export_to(path, formats()[-1], None)
    until(status.cancel.isVisible, "the button to cancel is shown")
    assert status.progress_text.text() == "Exporting…"
    assert status.progress.accessibleName() == "Progress of the export"
    assert slow.begun.is_set()
    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    window.hear(f"The export was cancelled. “{path}” is as it was before.")
    assert not status.cancel.isVisible()
    assert path.read_bytes() == b"before"


def test_the_bar_goes_when_the_file_is_written(
    window: "Person", slow: SlowExporter, tmp_path: Path
) -> None:
    path = tmp_path / "all.slow"
    window.work.exports.export_to(path, formats()[-1], None)
    until(window.frame.status.progress.isVisible, "the bar is shown")
    slow.go_on.set()
    window.hear(f"Written to “{path}”")
    assert not window.frame.status.progress.isVisible()
    assert path.read_bytes() == b"all"

"""A long import is told to the desktop where nobody looks at the window."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from reader.services.importing import ImportReport
from reader.ui.importing.import_notice import LONG, ImportNotice
from reader.ui.process import notifying
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.mark.parametrize(
    ("seconds", "active", "told"),
    [(LONG, False, True), (LONG, True, False), (LONG / 2, False, False)],
)
def test_only_a_long_one_behind_another_window_is_told(
    window: "Person",
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    active: bool,
    told: bool,
) -> None:
    heard: list[str] = []
    times = iter((100.0, 100.0 + seconds))
    imports = window.work.imports
    notice = ImportNotice(
        imports, window.window, lambda words, _: heard.append(words), lambda: next(times)
    )
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _: active)
    imports.progressed.emit(0, 3)
    imports.progressed.emit(1, 3)
    notice._end(ImportReport((), ()))
    assert bool(heard) is told


def test_the_desktop_is_told_by_its_command(
    qt_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    command = tmp_path / "notify-send"
    command.write_text(f'#!/bin/sh\nfor word; do last=$word; done\necho "$last" > "{told}"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(notifying.sys, "platform", "linux")
    nobody = QWidget()
    notifying.notify("3 <articles> & more", nobody)
    until(lambda: told.exists() and told.read_text(), "the command has run")
    assert told.read_text() == "3 &lt;articles> &amp; more\n"
    nobody.deleteLater()

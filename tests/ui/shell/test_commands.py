"""Every action has one handler, and the window comes in two steps."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.services.library import open_library
from reader.ui.session.actions import ACTIONS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def nothing() -> None:
    """Do nothing."""


def test_each_action_has_a_handler_in_just_one_group() -> None:
    from reader.ui.shell.commands import gathered

    names = [row.name for row in ACTIONS]
    half, rest = dict.fromkeys(names[:20], nothing), dict.fromkeys(names[20:], nothing)
    assert set(gathered([half, rest])) == set(names)
    for groups in (
        [half],
        [half, rest, {names[0]: nothing}],
        [half, rest, {"no such action": nothing}],
    ):
        with pytest.raises(KeyError):
            gathered(groups)


def test_an_action_before_the_first_painting_is_done(
    qt_app: "QApplication", usual_look: None, tmp_path: Path
) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    from reader.ui.look.appearance import Appearance
    from reader.ui.session.remembered import Remembered
    from reader.ui.shell.main_window import MainWindow

    with open_library(tmp_path / "library.sqlite") as library:
        remembered = Remembered(tmp_path)
        appearance = Appearance(qt_app, remembered)
        window = MainWindow(library, remembered, appearance)
        assert window.furnishing is None
        window.frame.action["notes_panel"].trigger()
        assert window.furnishing is not None
        assert window.frame.inspector.isHidden() != window.frame.action["notes_panel"].isChecked()
        window.close()
        window.deleteLater()
        appearance.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

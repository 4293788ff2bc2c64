"""The library's file is taken away under the open window."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.services.library import open_library

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
def test_it_is_told_and_what_is_open_can_be_saved(window: "Person", tmp_path: Path) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "63 boats")
    window.press("1")
    window.work.desk.library.path.unlink()
    window.select(window.work.cleaned, "27.5")
    window.press("1")
    window.hear("Nothing can be saved any more")

    copy = tmp_path / "saved.sqlite"
    window.answer_dialog(str(copy))
    window.press("Ctrl+Shift+S")
    window.hear(f"Copied the library to {copy}")
    with open_library(copy) as saved:
        quotes = [row[0] for row in saved.query("SELECT exact FROM annotation")]
    assert quotes == ["63 boats"]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
def test_it_is_told_before_anything_is_changed(window: "Person") -> None:
    path = window.work.desk.library.path
    path.rename(path.with_name("moved.sqlite"))
    window.window.furnish().watch.look()
    window.hear("the library is no longer at")

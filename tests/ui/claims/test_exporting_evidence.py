"""Exporting the evidence for a claim from the window, wherever a claim is."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.services.bundle_checking import check_bundle
from reader.ui.shell.pages import PageName
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from tests.ui.person import Person

KEY = "Ctrl+Alt+B"
WORDS = "cost 27.5\u00a0million crowns"
OTHER = "412 cellars"


@pytest.fixture
def claimed(window: "Person") -> "Person":
    """Somebody who has made a claim."""
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("C", "Esc")
    return window


def written(person: "Person", path: Path) -> int:
    """Return how many quotes the bundle has that was just written."""
    person.hear(f"Written to “{path}”")
    report = check_bundle(path)
    assert report.problems == ()
    return report.quotes


def test_by_key_of_the_claim_that_is_shown(claimed: "Person", tmp_path: Path) -> None:
    path = tmp_path / "sea.zip"
    claimed.answer_dialog(str(path))
    claimed.press(KEY)
    assert written(claimed, path) == 1
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_by_the_menu_of_the_claim(claimed: "Person", tmp_path: Path) -> None:
    path = tmp_path / "sea.zip"
    face = claimed.commands.claims.face
    assert face is not None
    claimed.answer_dialog(str(path))
    next(one for one in face.more.menu().actions() if "Export evidence" in one.text()).trigger()
    assert written(claimed, path) == 1


def test_of_all_claims_that_are_selected(claimed: "Person", tmp_path: Path) -> None:
    path = tmp_path / "both.zip"
    claimed.select(claimed.work.cleaned, OTHER)
    claimed.press("C", "Esc", "Ctrl+Shift+C")
    page = claimed.commands.claims.page
    assert page is not None
    until(lambda: page.table.model().rowCount() == 2, "both claims are listed")
    assert claimed.frame.pages.shown() is PageName.CLAIMS
    page.table.selectAll()
    claimed.answer_dialog(str(path))
    claimed.press(KEY)
    assert written(claimed, path) == 2
    menu = page.menu()
    assert menu is not None
    assert "Export evidence…" in [entry_words(one) for one in entries(menu)]
    menu.deleteLater()


def test_as_a_folder(claimed: "Person", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(*told: str) -> tuple[str, str]:
        asked.extend(map(str, told[1:]))
        return str(tmp_path / "sea"), "Folder (*)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    claimed.press(KEY)
    assert written(claimed, tmp_path / "sea") == 1
    assert (tmp_path / "sea/data/report.html").is_file()
    assert asked[-1] == "Zip archive (*.zip);;Folder (*)"


def test_without_a_claim_it_says_how_to_get_to_one(window: "Person") -> None:
    window.open("Seawall")
    window.press(KEY)
    window.see_status("Evidence belongs to a claim: open one first")


def test_cancelling_leaves_nothing(claimed: "Person", tmp_path: Path) -> None:
    path = tmp_path / "place" / "sea.zip"
    path.parent.mkdir()
    claimed.answer_dialog(str(path))
    claimed.press(KEY)
    claimed.work.exports.cancel()
    claimed.hear("The export was cancelled")
    assert list(path.parent.iterdir()) == []

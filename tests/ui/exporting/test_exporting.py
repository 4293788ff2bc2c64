"""Exporting from the window, by its dialog and without."""

import csv
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader import exporters
from reader.services.exporting import ExportFormat, formats
from tests.exporters.formats import READABLE
from tests.exporters.toy_formats import CountExporter, PackedExporter

if TYPE_CHECKING:
    from tests.ui.person import Person

NAMES = {exporter.name for exporter in READABLE}
QUOTE = "27.5\u00a0million crowns"


@pytest.fixture
def noted(window: "Person") -> "Person":
    """Somebody who has noted one figure and highlighted another."""
    window.open("Seawall")
    window.select(window.work.cleaned, QUOTE)
    window.press("2", "N")
    window.type("Who pays?")
    window.press("Esc")
    window.select(window.work.cleaned, "63 boats")
    window.press("1")
    return window


@pytest.mark.parametrize(
    "chosen", [one for one in formats() if one.name in NAMES], ids=lambda one: one.name
)
def test_every_format_holds_quote_and_note(
    noted: "Person", tmp_path: Path, chosen: ExportFormat
) -> None:
    path = tmp_path / f"notes{chosen.suffix}"
    noted.work.exports.export_to(path, chosen, None)
    noted.hear(f"Written to “{path}”: 2 highlights")
    text = path.read_text("utf-8-sig")
    assert QUOTE in text
    assert "Who pays?" in text


def test_the_dialog_takes_the_format_from_the_ending_of_the_name(
    noted: "Person", tmp_path: Path
) -> None:
    path = tmp_path / "chosen.csv"

    noted.answer_dialog(str(path))
    noted.press("Ctrl+E")
    noted.hear("2 highlights")
    rows = list(csv.reader(StringIO(path.read_text("utf-8-sig"))))
    assert len(rows) == 3
    assert any(QUOTE in row for row in rows)


def test_what_is_still_being_typed_is_exported_too(noted: "Person", tmp_path: Path) -> None:
    noted.press("N")
    noted.type("unsaved words")
    path = tmp_path / "typed.md"

    noted.answer_dialog(str(path))
    noted.frame.action["export_all"].trigger()
    noted.hear("2 highlights")
    assert "unsaved words" in path.read_text("utf-8")


def test_a_place_that_cannot_be_written_is_told(noted: "Person", tmp_path: Path) -> None:
    noted.work.exports.export_to(tmp_path / "no such folder" / "notes.md", formats()[0], None)
    noted.hear("cannot be written")


def test_a_format_that_is_added_is_offered(
    noted: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, PackedExporter()))
    assert noted.offered("Ctrl+E")[-1] == "Packed quotes (*.txt.gz)"


@pytest.mark.parametrize(
    ("exporter", "told"),
    [(PackedExporter(), "2 highlights"), (CountExporter(), "no highlights")],
)
def test_a_format_that_is_added_is_chosen_by_its_ending(
    noted: "Person",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    exporter: exporters.Exporter,
    told: str,
) -> None:
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, exporter))
    path = tmp_path / f"chosen{exporter.suffix}"
    noted.answer_dialog(str(path))
    noted.press("Ctrl+E")
    noted.hear(f"Written to “{path}”: {told}.")
    holds = PackedExporter.packed(f"{QUOTE}\n63 boats") if exporter.name == "packed" else b"0"
    assert path.read_bytes() == holds

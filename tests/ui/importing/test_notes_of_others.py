"""A project of another program is dropped on the window, told of, and taken back."""

from pathlib import Path
from typing import TYPE_CHECKING

from tests.services.refi_files import packed, project, selection, source
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

TEXT = "The ferry to Lindau runs every hour.\nA ticket costs 12 francs.\nChildren pay half."


def test_a_project_brings_its_texts_and_highlights(empty_window: "Person", tmp_path: Path) -> None:
    path = tmp_path / "boats.qdpx"
    picture = '<PictureSource guid="i" name="map.png"/></Sources>'
    start = TEXT.index("12 francs")
    inside = source(selection(start, start + 9, "c1")).replace("</Sources>", picture)
    path.write_bytes(packed(project(inside), {"sources/t1.txt": TEXT}))

    empty_window.drop_files(path)
    empty_window.hear("From “boats.qdpx”: 1 highlight, 3 labels.")
    assert "1 article imported." in empty_window.message()
    assert "The file does not hold its text" in empty_window.message()
    assert len(empty_window.titles()) == 1

    empty_window.frame.action["import_report"].trigger()
    report = empty_window.commands.reports.view.window()
    assert "Notes left out (1)" in report.text()
    assert "map.png" in report.text()
    report.close()

    (title,) = empty_window.titles()
    empty_window.open(title)
    assert empty_window.cards() == ["Prices. Ida. 12 francs"]
    empty_window.frame.action["undo"].trigger()
    assert empty_window.status() == "Undone: importing notes."
    until(lambda: not empty_window.cards(), "no highlight is shown any more")

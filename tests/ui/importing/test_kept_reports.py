"""Reports of imports are kept from one start to the next, and beside the library."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.ui.importing.kept_reports import (
    KEPT,
    MOST_LINES,
    NAME,
    KeptLine,
    KeptReport,
    KeptSection,
    ReportsFile,
)
from reader.ui.shell.main_window import MainWindow
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

WHEN = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def report(number: int, lines: int = 1) -> KeptReport:
    told = tuple(KeptLine(f"file {number}", ArticleId(number)) for _ in range(lines))
    return KeptReport(WHEN, f"Report {number}", (KeptSection("Imported", told),))


def test_the_latest_come_back_for_their_own_library(tmp_path: Path) -> None:
    file = ReportsFile(tmp_path, tmp_path / "a.sqlite")
    many = [report(number) for number in range(KEPT + 3)]
    file.write(many)
    ReportsFile(tmp_path, tmp_path / "b.sqlite").write([report(99)])
    assert ReportsFile(tmp_path, tmp_path / "a.sqlite").read() == many[-KEPT:]
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0


def test_names_that_are_not_utf_8_come_back_as_they_were(tmp_path: Path) -> None:
    odd = os.fsdecode(b"br\xfccke")
    file = ReportsFile(tmp_path, tmp_path / f"{odd}.sqlite")
    told = KeptReport(WHEN, "One", (KeptSection("Failed", (KeptLine(odd),)),))
    file.write([told])
    assert file.read() == [told]
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_one_that_is_very_long_is_cut_and_takes_the_place_of_others(tmp_path: Path) -> None:
    file = ReportsFile(tmp_path, tmp_path / "a.sqlite")
    file.write([report(1), report(2, MOST_LINES + 5)])
    (kept,) = file.read()
    assert (kept.summary, kept.lines()) == ("Report 2", MOST_LINES)


def test_what_makes_no_sense_is_passed_over(tmp_path: Path) -> None:
    file = ReportsFile(tmp_path, tmp_path / "a.sqlite")
    for text in ("{", "[]", '{"libraries": {"%s": [{}]}}' % (tmp_path / "a.sqlite")):
        (tmp_path / NAME).write_text(text, "utf-8")
        assert file.read() == []


def test_a_report_is_there_again_at_the_next_start_and_forgets_what_is_gone(
    window: "Person", tmp_path: Path
) -> None:
    file = tmp_path / "pier.txt"
    file.write_text("The pier\n\nThe pier is to be 300 m longer, says the mayor.", "utf-8")
    window.work.imports.import_files([file, tmp_path / "nothing.html"])
    until(lambda: "The pier" in window.titles(), "it is imported")
    reports = window.window.furnish().commands.reports
    until(reports._reports, "the report is there")
    made = MainWindow(window.work.desk.library, window.window._remembered, window.window.appearance)
    again = made.furnish().commands.reports
    assert made.frame.action["import_report"].isEnabled()
    again.show_report()
    view = again.view.window()
    assert "The pier" in view.text()
    assert "nothing.html" in view.text()
    article = next(
        line.article
        for section in again._reports()[-1].sections
        for line in section.lines
        if line.article is not None
    )
    again.forget({article})
    again.show_report()
    assert "The pier" not in view.text()
    assert "nothing.html" in view.text()
    made.close()
    made.deleteLater()

"""Exporting from the window, by its dialog and without."""

import csv
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from reader import exporters
from reader.domain.errors import FileUnwritable
from reader.domain.layout import Field
from reader.services import claims
from reader.services.exporting import ExportFormat, formats
from reader.services.templates import Template, forget_template, save_template
from reader.ui.browsing.highlights_page import HighlightsPage
from reader.ui.claims.claims_page import ClaimsPage
from reader.ui.exporting.export_dialog import ExportDialog
from reader.ui.exporting.templates_window import TemplatesWindow
from reader.ui.search.search_page import SearchPage
from tests.exporters.formats import READABLE
from tests.exporters.toy_formats import CountExporter, PackedExporter
from tests.ui.person import until

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


def dialog() -> ExportDialog:
    """Return the dialog that asks what to export, as soon as it has counted."""
    until(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog), "the dialog is open")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, ExportDialog)
    counted(asked)
    return asked


def counted(asked: ExportDialog) -> str:
    """Return what goes in, as soon as the dialog knows."""
    until(lambda: not asked.is_counting(), "it is counted")
    return asked.counts.text()


def choose(box: QComboBox, words: str) -> None:
    """Choose the entry of a box that has these words."""
    box.setCurrentIndex(next(row for row in range(box.count()) if words in box.itemText(row)))


def test_the_kind_that_is_chosen_counts_and_not_the_ending_of_the_name(
    noted: "Person", tmp_path: Path
) -> None:
    path = tmp_path / "chosen.md"
    noted.press("Ctrl+E")
    asked = dialog()
    choose(asked.form, "CSV table (*.csv)")
    counted(asked)
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear("2 highlights")
    rows = list(csv.reader(StringIO(path.read_text("utf-8-sig"))))
    assert len(rows) == 3
    assert any(QUOTE in row for row in rows)


def test_the_dialog_says_what_goes_in_and_shows_it(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    assert asked.source.currentText().startswith("This article: ")
    assert asked.counts.text() == "2 highlights."
    assert "63 boats" in asked.preview.toPlainText()
    choose(asked.form, "BibTeX")
    assert counted(asked) == "2 highlights. Not in this file: 2 highlights."
    assert asked.preview.toPlainText().startswith("@")
    asked.reject()


def test_what_the_filter_of_the_cards_shows_is_offered_first(
    noted: "Person", tmp_path: Path
) -> None:
    noted.work.notes.filters.words.setText("boats")
    until(lambda: len(noted.work.notes.shown()) == 1, "the cards are filtered")
    noted.frame.action["export_article"].trigger()
    asked = dialog()
    assert "What the filter of the cards shows: 1 of 2" in asked.source.currentText()
    assert asked.counts.text() == "1 of 2 highlights."
    path = tmp_path / "boats.md"
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear("1 highlight")
    assert QUOTE not in path.read_text("utf-8")


def test_labels_narrow_it_and_the_format_is_remembered(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    names = [asked.filters.label.itemText(row) for row in range(asked.filters.label.count())]
    choose(asked.filters.label, names[1])
    assert counted(asked) == "1 of 2 highlights."
    choose(asked.form, "RIS")
    counted(asked)
    noted.answer_dialog(str(noted.work.desk.library.path.with_name("all.ris")))
    asked.export.click()
    noted.hear("1 article")
    noted.frame.action["export_article"].trigger()
    again = dialog()
    assert "RIS" in again.form.currentText()
    again.reject()


def test_fields_order_and_headings_show_at_once_and_are_remembered(
    noted: "Person", tmp_path: Path
) -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    assert "SHA-256" in asked.preview.toPlainText()
    QTest.mouseClick(asked.layout_box.fields[Field.TECHNICAL], Qt.MouseButton.LeftButton)
    choose(asked.layout_box.grouping, "By label")
    counted(asked)
    shown = asked.preview.toPlainText()
    assert "SHA-256" not in shown
    assert shown.index("## ") < shown.index("63 boats")
    path = tmp_path / "grouped.md"
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear("2 highlights")
    assert "SHA-256" not in path.read_text("utf-8")
    noted.frame.action["export_article"].trigger()
    again = dialog()
    assert not again.layout_box.fields[Field.TECHNICAL].isChecked()
    assert again.layout_box.grouping.currentText() == "By label"
    again.layout_box.reset.click()
    counted(again)
    assert "SHA-256" in again.preview.toPlainText()
    assert not again.layout_box.reset.isEnabled()
    again.reject()


def test_a_layout_is_offered_where_it_is_followed_and_one_field_stays(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    for field in Field:
        if field is not Field.NOTE:
            asked.layout_box.fields[field].click()
    assert not asked.layout_box.fields[Field.NOTE].isEnabled()
    counted(asked)
    assert "Who pays?" in asked.preview.toPlainText()
    assert "63 boats" not in asked.preview.toPlainText()
    choose(asked.form, "BibTeX")
    assert not asked.layout_box.isEnabled()
    asked.reject()


def test_days_from_and_to_narrow_it(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    assert not asked.filters.since.isVisible()
    choose(asked.filters.made, "Between two days")
    assert asked.filters.since.isVisible()
    assert counted(asked) == "2 highlights."
    asked.filters.until.setDate(QDate(2001, 1, 2))
    asked.filters.since.setDate(QDate(2001, 1, 1))
    assert counted(asked) == "0 of 2 highlights."
    asked.reject()


def test_what_is_still_being_typed_is_exported_too(noted: "Person", tmp_path: Path) -> None:
    noted.press("N")
    noted.type("unsaved words")
    path = tmp_path / "typed.md"

    noted.frame.action["export_all"].trigger()
    asked = dialog()
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear("2 highlights")
    assert "unsaved words" in path.read_text("utf-8")


def test_a_place_that_cannot_be_written_is_told(noted: "Person", tmp_path: Path) -> None:
    noted.work.exports.export_to(tmp_path / "no such folder" / "notes.md", formats()[0], None)
    noted.hear("cannot be written")


def test_a_format_that_is_added_is_offered(
    noted: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, PackedExporter()))
    noted.press("Ctrl+E")
    asked = dialog()
    offered = [asked.form.itemText(line) for line in range(asked.form.count())]
    assert "Packed quotes (*.txt.gz)" in offered  # before the templates
    asked.reject()


@pytest.mark.parametrize(
    ("exporter", "told"),
    [(PackedExporter(), "2 highlights"), (CountExporter(), "nothing")],
)
def test_a_format_that_is_added_is_written(
    noted: "Person",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    exporter: exporters.Exporter,
    told: str,
) -> None:
    monkeypatch.setattr(exporters, "EXPORTERS", (*exporters.EXPORTERS, exporter))
    path = tmp_path / f"chosen{exporter.suffix}"
    noted.press("Ctrl+E")
    asked = dialog()
    choose(asked.form, exporter.title.english())
    counted(asked)
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear(f"Written to “{path}”: {told}.")
    holds = PackedExporter.packed(f"{QUOTE}\n63 boats") if exporter.name == "packed" else b"0"
    assert path.read_bytes() == holds


@pytest.mark.parametrize(("key", "asked"), [("Esc", 0), ("Return", 1)])
def test_enter_exports_and_escape_leaves(
    noted: "Person", monkeypatch: pytest.MonkeyPatch, key: str, asked: int
) -> None:
    places: list[object] = []

    def ask(*asking: object) -> tuple[str, str]:
        places.append(asking)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    noted.press("Ctrl+E")
    QTest.keySequence(dialog().form, QKeySequence(key))
    until(lambda: QApplication.activeModalWidget() is None, "the dialog is gone")
    assert len(places) == asked


def templates_window(asked: ExportDialog) -> TemplatesWindow:
    """Return the window of templates, opened from the dialog, as soon as it has tried the first."""
    asked.templates.click()
    until(lambda: isinstance(QApplication.activeModalWidget(), TemplatesWindow), "it is open")
    window = QApplication.activeModalWidget()
    assert isinstance(window, TemplatesWindow)
    tried(window)
    return window


def tried(window: TemplatesWindow) -> str:
    until(lambda: not window.is_trying(), "the template is tried")
    return window.message.text()


def test_a_template_is_chosen_shown_and_written(noted: "Person", tmp_path: Path) -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    choose(asked.form, "Template: Quotes with their sources (*.txt)")
    assert counted(asked) == "2 highlights."
    assert "“63 boats”" in asked.preview.toPlainText()
    assert not asked.layout_box.isEnabled()
    path = tmp_path / "quotes.txt"
    noted.answer_dialog(str(path))
    asked.export.click()
    noted.hear("2 highlights")
    assert "“63 boats”" in path.read_text("utf-8")


def test_templates_opened_while_it_is_counted_are_tried_then(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    choose(asked.form, "Template: Quotes with their sources (*.txt)")
    asked._contents = None  # as before the first count
    window = templates_window(asked)
    assert window.message.text() == "What is to be exported is being counted…"
    until(lambda: "“63 boats”" in window.made.toPlainText(), "it is tried")
    window.reject()
    choose(asked.form, "Markdown (*.md)")
    asked.reject()
    assert not asked.is_counting()


def test_a_template_is_changed_told_what_is_wrong_and_reset(noted: "Person") -> None:
    noted.press("Ctrl+E")
    asked = dialog()
    choose(asked.form, "Template: Quotes with their sources (*.txt)")
    counted(asked)
    window = templates_window(asked)
    assert window.current.name == "quotes"
    assert "“63 boats”" in window.made.toPlainText()
    assert not window.save.isEnabled()
    window.source.setPlainText("{# Mine #}\n{{ highlights|length }} and {{ highlight }}")
    assert tried(window) == (
        "The template is wrong in line 2: there is no “highlight”. Look there, and correct it."
    )
    assert len(window.source.extraSelections()) == 1
    window.source.setPlainText("{# Mine #}\n{{ highlights|length }} quotes")
    assert "works" in tried(window)
    assert window.made.toPlainText() == "2 quotes"
    window.save.click()
    assert window.list.currentItem().text() == "Mine (changed)"
    window.reject()
    assert asked.form.currentText() == "Template: Mine (*.txt)"
    counted(asked)
    assert asked.preview.toPlainText() == "2 quotes"
    window = templates_window(asked)
    assert window.reset.text() == "&Reset"
    window.reset.click()
    assert "“63 boats”" in (tried(window) and window.made.toPlainText())
    assert not window.reset.isEnabled()
    window.copy.click()
    tried(window)
    assert window.list.currentItem().text() == "Quotes with their sources (copy) (yours)"
    assert window.reset.text() == "&Delete"
    window.reset.click()
    assert window.list.count() == 5
    window.reject()
    asked.reject()


@pytest.mark.parametrize("leave", ["close", "turn", "copy"])
def test_a_template_that_cannot_be_saved_keeps_what_was_typed(
    noted: "Person", monkeypatch: pytest.MonkeyPatch, leave: str
) -> None:
    def full(name: str, *_: object) -> Template:
        raise FileUnwritable(Path(name), "no space is left")

    noted.press("Ctrl+E")
    window = templates_window(dialog())
    window.source.setPlainText("{# Mine #}\n{{ highlights|length }} quotes")
    tried(window)
    row = window.list.currentRow()
    with monkeypatch.context() as here:
        here.setattr("reader.ui.exporting.templates_window.save_template", full)
        if leave == "close":
            window.reject()
        elif leave == "turn":
            window.list.setCurrentRow((row + 1) % window.list.count())
        else:
            window.copy.click()
        assert window.isVisible()
        assert window.list.currentRow() == row
        assert window.source.toPlainText() == "{# Mine #}\n{{ highlights|length }} quotes"
        assert "no space is left" in window.message.text()
    window.reset.click()
    window.reject()
    dialog().reject()


def test_a_template_that_is_wrong_cannot_be_exported(noted: "Person") -> None:
    made = save_template("broken", ".md", "a\n{{ quote }}")
    try:
        noted.press("Ctrl+E")
        asked = dialog()
        choose(asked.form, "Template: broken (*.md)")
        assert "wrong in line 2" in counted(asked)
        assert not asked.export.isEnabled()
        choose(asked.form, "Markdown (*.md)")
        assert counted(asked) == "2 highlights."
        assert asked.export.isEnabled()
        asked.reject()
    finally:
        forget_template(made)


def test_each_page_offers_what_it_shows_first(noted: "Person") -> None:
    first = noted.work.desk.article.placed[0]
    claims.make_claim(noted.work.desk.library, [first.id], "It is paid for")
    claims.make_claim(noted.work.desk.library, [], "Nobody asked")
    noted.work.desk.reload()
    noted.frame.action["browse"].trigger()
    page = noted.frame.pages.currentWidget()
    assert isinstance(page, HighlightsPage)
    page.words.setText("boats")
    until(lambda: page.model.rowCount() == 2, "one highlight under its article")
    noted.press("Ctrl+E")
    asked = dialog()
    assert asked.source.currentText() == "What the page of highlights shows"
    assert asked.counts.text().startswith("1 of 2 highlights")
    asked.reject()
    noted.frame.action["claims"].trigger()
    shown = noted.frame.pages.currentWidget()
    assert isinstance(shown, ClaimsPage)
    shown.filters.words.setText("paid")
    until(lambda: shown.table.model().rowCount() == 1, "one claim")
    noted.frame.action["export_article"].trigger()
    asked = dialog()
    assert asked.source.currentText() == "What the page of claims shows"
    assert asked.counts.text() == "1 of 2 highlights, 1 claim."
    asked.reject()


def test_a_search_and_the_selection_in_the_list_are_offered(noted: "Person") -> None:
    noted.frame.action["search_library"].trigger()
    noted.type("boats")
    noted.press("Return")
    page = noted.frame.pages.currentWidget()
    assert isinstance(page, SearchPage)
    until(lambda: page.query, "it is searched")
    noted.press("Ctrl+E")
    asked = dialog()
    assert asked.source.currentText() == "The articles that the search found: boats"
    assert counted(asked) == "2 highlights."
    names = [asked.source.itemText(row) for row in range(asked.source.count())]
    assert names[-1] == "Everything in the library"
    asked.reject()

"""Importing by dropping, pasting, choosing and from folders, and what is told about it."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.importers import recognition
from tests.articles import ARABIC, CHINESE, ENGLISH, INDONESIAN
from tests.importers.toy_formats import BookImporter, book
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.importing.report_window import ReportWindow
    from tests.ui.person import Person

RECURSIVELY = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive

STORY = (
    "{title}\n\nThe council of Ternhaven met on {day} and spoke for two hours about the ferry, "
    "its clerk said.\n"
)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Return nine short articles."""
    folder = tmp_path / "stories"
    folder.mkdir()
    paths = [folder / f"story-{number}.txt" for number in range(1, 10)]
    for number, path in enumerate(paths, start=1):
        path.write_text(
            STORY.format(title=f"Ferry quarrel, part {number}", day=f"{number} March"), "utf-8"
        )
    return paths


def opened_report(person: "Person") -> "ReportWindow":
    """Open the report by the button on the message."""
    newest = person.frame.messages.newest()
    assert newest is not None
    person.click(newest.offer)
    return person.commands.reports.view.window()


def test_the_first_start_says_what_to_do(empty_window: "Person") -> None:
    assert empty_window.work.welcome.isVisible()
    assert empty_window.window.windowTitle() == "Claim Reader"
    assert empty_window.frame.list.nothing.isVisible()
    assert not empty_window.frame.action["highlight"].isEnabled()
    assert not empty_window.frame.action["export_all"].isEnabled()


def test_a_dropped_page_is_imported_and_opened(empty_window: "Person") -> None:
    assert empty_window.drop_files(ENGLISH)
    empty_window.hear("1 article imported.")
    assert empty_window.titles() == ["Seawall rises to nine metres after the autumn storms"]
    assert "Seawall" in empty_window.window.windowTitle()
    assert empty_window.work.cleaned.hasFocus()
    assert "412 cellars" in empty_window.text(empty_window.work.cleaned)
    assert "412 cellars" in empty_window.text(empty_window.work.original)


def test_of_ten_files_nine_are_imported_and_one_sentence_tells_about_the_tenth(
    empty_window: "Person", stories: list[Path], tmp_path: Path
) -> None:
    picture = tmp_path / "picture.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    empty_window.drop_files(*stories[:4], picture, *stories[4:])
    empty_window.hear("9 articles imported.")
    assert "picture.html" in empty_window.message()
    assert "PNG" in empty_window.message()
    assert len(empty_window.titles()) == 9
    assert "Imported (9)" in opened_report(empty_window).text()


def test_several_bad_files_are_counted_and_named_on_demand(
    empty_window: "Person", stories: list[Path], tmp_path: Path
) -> None:
    empty, gone = tmp_path / "empty.html", tmp_path / "gone.txt"
    empty.touch()
    empty_window.drop_files(stories[0], empty, gone)
    empty_window.hear("1 article imported. 2 files could not be imported.")
    report = opened_report(empty_window)
    assert "empty.html" in report.text()
    assert "gone.txt" in report.text()


def test_the_same_bytes_are_recognised(window: "Person", tmp_path: Path) -> None:
    copy = tmp_path / "another name.html"
    copy.write_bytes(ENGLISH.read_bytes())
    window.drop_files(copy)
    window.hear("This article is in your library already.")
    assert len(window.titles()) == 4
    assert "Seawall" in window.window.windowTitle()


def test_a_folder_is_searched_for_pages_and_texts(
    empty_window: "Person", stories: list[Path]
) -> None:
    folder = stories[0].parent
    (folder / "below").mkdir()
    (folder / "below" / "page.html").write_bytes(CHINESE.read_bytes())
    (folder / "table.xlsx").write_bytes(b"PK\x03\x04")
    empty_window.drop_files(folder)
    empty_window.hear("10 articles imported. 1 file was left out, a ZIP archive: table.xlsx.")


def test_after_a_folder_the_list_stands_at_its_top_where_the_open_article_is(
    empty_window: "Person", tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1, 41):
        words = STORY.format(title=f"Ferry quarrel, part {number}", day=f"{number} March")
        (folder / f"story-{number:02}.txt").write_text(words, "utf-8")
    empty_window.drop_files(folder)
    empty_window.hear("40 articles imported.")
    table = empty_window.frame.list.table
    assert table.verticalScrollBar().maximum() > 0
    assert table.verticalScrollBar().value() == 0
    assert table.currentIndex().row() == 0
    assert empty_window.titles()[0] in empty_window.window.windowTitle()


def test_a_folder_without_articles_is_told(empty_window: "Person", tmp_path: Path) -> None:
    (tmp_path / "nothing here").mkdir()
    empty_window.drop_files(tmp_path / "nothing here")
    empty_window.hear("There was nothing to import")
    assert empty_window.work.welcome.isVisible()


def test_pasted_text_becomes_an_article(empty_window: "Person") -> None:
    QApplication.clipboard().setText(INDONESIAN.read_text("utf-8"))
    empty_window.press("Ctrl+V")
    empty_window.hear("1 article imported.")
    assert "Arunika\u00a0Sergei\u00a0Mahendra" in empty_window.text(empty_window.work.cleaned)


def test_pasted_markup_becomes_an_article_with_its_blocks(empty_window: "Person") -> None:
    data = QMimeData()
    data.setHtml(ARABIC.read_text("utf-8"))
    data.setText("محطة")
    QApplication.clipboard().setMimeData(data)
    empty_window.press("Ctrl+V")
    empty_window.hear("1 article imported.")
    assert empty_window.text(empty_window.work.cleaned).count("\n") > 4


def test_an_empty_clipboard_is_told(empty_window: "Person") -> None:
    QApplication.clipboard().clear()
    empty_window.press("Ctrl+V")
    empty_window.hear("There is no text on the clipboard.")


def test_dropped_words_are_imported(empty_window: "Person") -> None:
    data = QMimeData()
    data.setText(STORY.format(title="Dropped on the window", day="Sunday"))
    assert empty_window.drop(data)
    empty_window.hear("1 article imported.")
    assert empty_window.titles() == ["Dropped on the window"]


def test_the_practice_article_opens_from_the_welcome(empty_window: "Person") -> None:
    empty_window.frame.action["practice"].trigger()
    empty_window.hear("1 article imported.")
    assert "Harbour bridge" in empty_window.window.windowTitle()


def test_files_are_chosen_in_the_dialog(empty_window: "Person", stories: list[Path]) -> None:
    names = " ".join(f'"{path}"' for path in stories[:2])

    empty_window.answer_dialog(names)
    empty_window.press("Ctrl+O")
    empty_window.hear("2 articles imported.")


def test_the_dialog_offers_all_formats_and_each(empty_window: "Person") -> None:
    every, *each, anything = empty_window.offered("Ctrl+O")
    assert {"Web archives (*.mhtml *.mht)", "Text files (*.txt *.text)"} <= set(each)
    endings = " ".join(one.partition(" (")[2].rstrip(")") for one in each)
    assert every == f"Articles of all formats ({endings})"
    assert anything == "All files (*)"


def test_a_format_that_is_added_is_offered_and_imported(
    empty_window: "Person", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognition, "IMPORTERS", (BookImporter(), *recognition.IMPORTERS))
    every, first, *_ = empty_window.offered("Ctrl+O")
    assert "*.toybook *.toy2" in every
    assert first == "Toy books (*.toybook *.toy2)"
    (tmp_path / "ferry.toybook").write_bytes(
        book(f"<html><body><h1>Ferry</h1><p>{STORY}</p></body></html>")
    )
    empty_window.drop_files(tmp_path / "ferry.toybook")
    empty_window.hear("1 article imported.")
    assert "two hours about the ferry" in empty_window.text(empty_window.work.cleaned)
    assert "two hours about the ferry" in empty_window.text(empty_window.work.original)


def test_an_import_can_be_cancelled_and_keeps_what_is_done(
    empty_window: "Person", stories: list[Path]
) -> None:
    empty_window.drop_files(*stories)
    until(empty_window.titles, "the first article")
    until(empty_window.frame.status.cancel.isVisible, "the button to cancel")
    empty_window.click(empty_window.frame.status.cancel)
    empty_window.hear("The import was cancelled.")
    assert 1 <= len(empty_window.titles()) <= 9
    until(lambda: not empty_window.frame.status.cancel.isVisible(), "the progress is gone")


def test_a_paste_can_be_cancelled(empty_window: "Person") -> None:
    QApplication.clipboard().setText(INDONESIAN.read_text("utf-8"))
    empty_window.press("Ctrl+V")
    empty_window.work.imports.cancel()
    empty_window.hear("The import was cancelled.")
    assert empty_window.titles() == []


def test_a_file_that_may_not_be_read_is_told(empty_window: "Person", tmp_path: Path) -> None:
    empty_window.drop_files(tmp_path / "vanished.html")
    empty_window.hear("“vanished.html” is not there")
    assert empty_window.titles() == []


def test_what_a_folder_import_left_out_is_named(
    empty_window: "Person", stories: list[Path]
) -> None:
    folder = stories[0].parent
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "site.css").write_text("a {\n  color: red;\n}\n", "utf-8")
    empty_window.drop_files(folder)
    empty_window.hear("9 articles imported. 2 files in the folder were left out")
    report = opened_report(empty_window)
    assert "a PDF document: paper.pdf. Claim Reader does not read these yet." in report.text()
    assert "a style sheet (CSS): site.css" in report.text()


def test_the_report_of_an_import_can_be_opened_again(
    empty_window: "Person", stories: list[Path], tmp_path: Path
) -> None:
    action = empty_window.frame.action["import_report"]
    assert not action.isEnabled()
    empty_window.drop_files(*stories, tmp_path / "gone.txt")
    empty_window.hear("9 articles imported.")
    newest = empty_window.frame.messages.newest()
    assert newest is not None
    empty_window.click(newest.close_button)
    assert empty_window.message() == ""
    empty_window.drop_files(stories[0])
    empty_window.hear("This article is in your library already.")
    action.trigger()
    report = empty_window.commands.reports.view.window()
    assert report.which.count() == 2
    assert "In the library already (1)" in report.text()
    report.which.setCurrentIndex(1)
    assert "Could not be imported (1)" in report.text()
    assert "Imported (9)" in report.text()
    line = report.files.findItems("Ferry quarrel, part 3", RECURSIVELY)[0]
    report.files.setCurrentItem(line)
    QTest.keyClick(report.files, Qt.Key.Key_Return)
    assert "part 3" in empty_window.window.windowTitle()


def test_articles_in_one_file_are_listed_each(empty_window: "Person", tmp_path: Path) -> None:
    rows = [f'"Ferry, part {at}",2 March 2025,"{STORY.strip()}"' for at in (1, 2)]
    (tmp_path / "all.csv").write_text("\n".join(["title,date,text", *rows]), "utf-8")
    empty_window.drop_files(tmp_path / "all.csv")
    empty_window.hear("2 articles imported.")
    assert "Ferry, part 2" in empty_window.titles()
    assert "two hours about the ferry" in empty_window.text(empty_window.work.original)


@pytest.mark.parametrize("words", ["https://ternhaven.example/ferry", "www.ternhaven.example"])
def test_a_pasted_address_says_what_to_do(empty_window: "Person", words: str) -> None:
    QApplication.clipboard().setText(words)
    empty_window.press("Ctrl+V")
    empty_window.hear("is a web address")
    assert empty_window.titles() == []


def test_a_dropped_link_is_an_address_whatever_its_words(empty_window: "Person") -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://ternhaven.example/ferry")])
    data.setText("The quarrel about the ferry")
    data.setHtml('<p><a href="https://ternhaven.example/ferry">The quarrel about the ferry</a></p>')
    empty_window.drop(data)
    empty_window.hear("“https://ternhaven.example/ferry” is a web address")


def test_the_pasted_address_of_a_file_opens_it(empty_window: "Person", stories: list[Path]) -> None:
    QApplication.clipboard().setText(stories[0].as_uri())
    empty_window.press("Ctrl+V")
    empty_window.hear("1 article imported.")

"""Stars, states and folders in the list: of one article and of several, by keys, by the menu of a
line, and shown as parts of the library.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from reader.domain.details import Detail, State
from reader.services import article_folders, articles, details, saved_searches
from reader.ui.bin.trash_page import TrashPage
from reader.ui.library.article_delegate import more_box, section_height
from reader.ui.library.article_model import ARTICLE_ROLE, SECTION_ROLE
from reader.ui.shell.main_window import MainWindow
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from reader.domain.article import ArticleRow
    from tests.ui.person import Person


def rows(window: "Person") -> "list[ArticleRow]":
    model = window.frame.list.model
    return [model.index(line, 0).data(ARTICLE_ROLE) for line in range(model.rowCount())]


def middle(window: "Person", line: int) -> QPoint:
    table = window.frame.list.table
    return table.visualRect(window.frame.list.model.index(line, 0)).center()


def add_to_selection(window: "Person", line: int) -> None:
    table = window.frame.list.table
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        middle(window, line),
    )
    QApplication.processEvents()


def choose_scope(window: "Person", words: str) -> None:
    menu = window.frame.list.scope_button.menu()
    menu.aboutToShow.emit()
    entry = next(action for action in entries(menu) if entry_words(action).strip() == words)
    entry.trigger()


def scopes(window: "Person") -> dict[str, str]:
    menu = window.frame.list.scope_button.menu()
    menu.aboutToShow.emit()
    return {
        entry_words(action).strip(): action.text().partition("\t")[2] for action in entries(menu)
    }


def test_keys_set_the_state_and_the_star_and_one_key_takes_each_back(window: "Person") -> None:
    window.open("Seawall")
    window.press("D", "Ctrl+D")
    line = next(line for line in window.spoken() if "Seawall" in line)
    assert "Done" in line
    assert "with a star" in line
    window.press("Ctrl+Z")
    assert "with a star" not in next(line for line in window.spoken() if "Seawall" in line)
    window.press("Ctrl+Z")
    assert "Done" not in next(line for line in window.spoken() if "Seawall" in line)
    assert "Seawall" in window.window.windowTitle()


def test_reading_an_article_changes_nothing_by_itself(window: "Person") -> None:
    for title in window.titles():
        window.open(title)
    assert {row.state for row in rows(window)} == {State.NEW}


def test_what_is_selected_stays_so_and_is_changed_and_undone_at_once(window: "Person") -> None:
    window.open(window.titles()[0])
    add_to_selection(window, 2)
    opened = window.window.windowTitle()
    chosen = window.frame.list.all_chosen()
    assert len(chosen) == 2
    window.press("I")
    assert {row.id for row in rows(window) if row.state is State.IN_PROGRESS} == set(chosen)
    assert window.frame.list.all_chosen() == chosen
    window.press("Ctrl+Z")
    assert {row.state for row in rows(window)} == {State.NEW}
    assert window.window.windowTitle() == opened


def test_ctrl_a_selects_all_and_deletes_all(window: "Person") -> None:
    window.open(window.titles()[0])
    window.frame.list.table.setFocus()
    window.press("Ctrl+A", "Ctrl+Del")
    assert window.titles() == []
    window.press("Ctrl+Z")
    assert len(window.titles()) == 4


def test_the_parts_of_the_library_have_their_counts(window: "Person") -> None:
    window.open("Seawall")
    window.press("D")
    known = scopes(window)
    assert (known["All articles"], known["New"], known["Done"], known["Starred"]) == (
        *("4", "3", "1"),
        "0",
    )
    choose_scope(window, "Done")
    assert [title for title in window.titles() if "Seawall" in title] == window.titles()
    assert "Done" in window.frame.list.scope_button.text()
    choose_scope(window, "Starred")
    assert window.frame.list.nothing.isVisible()
    assert "Seawall" in window.window.windowTitle()


def test_done_ones_leave_the_new_ones_and_j_goes_on_from_there(window: "Person") -> None:
    choose_scope(window, "New")
    titles = window.titles()
    window.open(titles[1])
    window.press("D")
    assert window.titles() == [titles[0], titles[2], titles[3]]
    assert titles[1] in window.window.windowTitle()
    window.press("J")
    assert titles[2] in window.window.windowTitle()


def test_folders_are_made_filled_shown_and_deleted(window: "Person") -> None:
    library = window.work.desk.library
    window.open("Seawall")
    window.press("F")
    menu = QApplication.activePopupWidget()
    window.choose(menu, "New folder…")  # type: ignore[arg-type]
    (asking,) = window.window.findChildren(QInputDialog)
    asking.setTextValue(" Coast ")
    asking.accept()
    (folder,) = article_folders.list_folders(library)
    assert article_folders.counts(library) == {folder.id: 1}
    assert scopes(window)["Coast"] == "1"
    choose_scope(window, "Coast")
    assert len(window.titles()) == 1
    window.press("F")
    menu = QApplication.activePopupWidget()
    window.choose(menu, "Coast")  # type: ignore[arg-type]
    assert window.titles() == []
    window.press("Ctrl+Z")
    assert len(window.titles()) == 1
    choose_scope(window, "Delete this folder")
    assert len(window.titles()) == 4


def test_the_menu_of_a_line_is_for_that_line_and_opens_nothing(window: "Person") -> None:
    window.open(window.titles()[0])
    opened, table = window.window.windowTitle(), window.frame.list.table
    menu = window.right_click_at(table.viewport(), middle(window, 2))
    words = [entry_words(action) for action in entries(menu)]
    assert {"Open", "Star", "Mark as done", "Clean again", "Details", "Copy the address"} <= {
        *words
    }
    assert next(action.shortcut() for action in entries(menu) if entry_words(action) == "Star")
    window.choose(menu, "Star")
    assert [row.starred for row in rows(window)] == [False, False, True, False]
    assert window.window.windowTitle() == opened
    menu = window.right_click_at(table.viewport(), middle(window, 3))
    third = window.titles()[3]
    window.choose(menu, "Open")
    until(lambda: third in window.window.windowTitle(), "the article of the line is open")


def test_the_menu_of_one_of_several_selected_is_for_all_of_them(window: "Person") -> None:
    window.open(window.titles()[0])
    add_to_selection(window, 2)
    table = window.frame.list.table
    menu = window.right_click_at(table.viewport(), middle(window, 2))
    assert "Open" not in map(entry_words, entries(menu))
    window.choose(menu, "Mark as done")
    assert [row.state is State.DONE for row in rows(window)] == [True, False, True, False]


def test_the_dots_of_a_line_open_its_menu(window: "Person") -> None:
    table, model = window.frame.list.table, window.frame.list.model
    index = model.index(1, 0)
    box = more_box(table.visualRect(index), table.font(), below_section=False)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    menu = QApplication.activePopupWidget()
    window.choose(menu, "Star")  # type: ignore[arg-type]
    assert rows(window)[1].starred
    assert not rows(window)[0].starred


def test_sections_stand_above_their_first_lines(window: "Person") -> None:
    table, model = window.frame.list.table, window.frame.list.model
    assert model.index(0, 0).data(SECTION_ROLE) == "Today"
    assert [model.index(line, 0).data(SECTION_ROLE) for line in (1, 2, 3)] == ["", "", ""]
    assert table.rowHeight(0) - table.rowHeight(1) == section_height(table.font())
    actions = window.frame.list.order_button.menu().actions()
    next(action for action in actions if action.text() == "Site, A to Z").trigger()
    named = [model.index(line, 0).data(SECTION_ROLE) for line in range(4)]
    assert "gazette.example" in named
    line = named.index("gazette.example")
    assert table.rowHeight(line) > table.rowHeight(0) or line == 0
    articles.delete_articles(window.work.desk.library, [])
    first = rows(window)[0].id
    window.work.desk.delete_articles([first])
    assert model.index(0, 0).data(SECTION_ROLE)
    assert table.rowHeight(0) > section_height(table.font())


def damage(window: "Person", part: str) -> None:
    """Let another program put what is no text into a column."""
    with closing(sqlite3.connect(window.work.desk.library.path, timeout=5)) as other:
        other.execute(f"UPDATE {part} = CAST(x'ff' AS TEXT)")
        other.commit()


def test_addresses_are_copied_as_they_are_listed_without_reading_the_texts(
    window: "Person",
) -> None:
    library, listed = window.work.desk.library, rows(window)
    for row in listed:
        details.set_details(library, [row.id], {Detail.URL: f"https://news.example/{row.id}"})
    window.open(listed[0].title)
    add_to_selection(window, 2)
    damage(window, "document SET text")
    window.frame.action["copy_address"].trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [f"https://news.example/{listed[line].id}" for line in (0, 2)]
    assert "2 addresses" in window.status()


@pytest.mark.parametrize("action", ["copy_address", "show_file"])
def test_what_cannot_be_read_of_an_article_is_told(window: "Person", action: str) -> None:
    window.open("Seawall")
    damage(window, "article SET url")
    window.frame.action[action].trigger()
    assert "is damaged" in window.message()


def test_a_saved_search_is_a_part_of_the_library(window: "Person") -> None:
    saved_searches.save(window.work.desk.library, "cellars", "Wet cellars")
    assert scopes(window)["Wet cellars"] == ""
    choose_scope(window, "Wet cellars")
    (title,) = window.titles()
    assert "Seawall" in title
    assert window.frame.list.scope_button.text().endswith("1")


def ask(window: "Person", name: str) -> None:
    (asking,) = window.window.findChildren(QInputDialog)
    asking.setTextValue(name)
    asking.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_folders_are_made_in_folders_and_moved(window: "Person") -> None:
    library = window.work.desk.library
    choose_scope(window, "New folder…")
    ask(window, "Coast")
    choose_scope(window, "Coast")
    choose_scope(window, "New folder in this one…")
    ask(window, "Walls")
    assert [one.path for one in article_folders.tree(library)] == ["Coast", "Coast/Walls"]
    inner = article_folders.folder_named(library, "Walls").id
    listed = articles.list_articles(library)
    article_folders.file(library, [listed[0].id], inner)
    assert (scopes(window)["Coast"], scopes(window)["Walls"]) == ("1", "1")
    choose_scope(window, "Coast")
    assert len(window.titles()) == 1
    choose_scope(window, "Walls")
    scopes(window)  # the menu is filled anew
    menu = window.frame.list.scope_button.menu()
    (moves,) = (one.menu() for one in menu.actions() if "Move this" in one.text())
    offered = [entry_words(one) for one in entries(moves)]
    assert offered == ["No folder", "Coast"]
    entries(moves)[0].trigger()
    assert [one.path for one in article_folders.tree(library)] == ["Coast", "Walls"]


def test_a_folder_whose_name_is_taken_is_not_made_nor_filled(window: "Person") -> None:
    library = window.work.desk.library
    article_folders.add(library, "Coast")
    window.open("Seawall")
    window.press("F")
    menu = QApplication.activePopupWidget()
    window.choose(menu, "New folder…")  # type: ignore[arg-type]
    ask(window, "coast")
    assert "coast" in window.message().casefold()
    assert article_folders.counts(library) == {}


def test_the_part_of_the_library_is_shown_again_at_the_next_start(window: "Person") -> None:
    kept = window.window._remembered
    choose_scope(window, "Starred")
    assert kept.text("scope") == "starred"
    library = window.work.desk.library
    folder, _ = article_folders.add(library, "Coast")
    article_folders.file(library, [articles.list_articles(library)[0].id], folder)
    choose_scope(window, "Coast")
    again = MainWindow(library, kept, window.window.appearance)
    assert again.frame.list.model.rowCount() == 1
    assert again.frame.list.scope_button.text().startswith("Coast")
    again.close()
    again.deleteLater()


def test_the_folder_of_the_file_is_opened_and_forgotten_with_the_article(
    window: "Person", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.open("Seawall")
    window.frame.action["show_file"].trigger()
    assert opened == []
    assert "not known" in window.message()
    file = tmp_path / "pier" / "pier.txt"
    file.parent.mkdir()
    file.write_text("The pier\n\nThe pier is to be 300 m longer, says the mayor.", "utf-8")
    window.work.imports.import_files([file])
    until(lambda: "The pier" in window.titles(), "it is imported")
    window.open("The pier")
    window.frame.action["show_file"].trigger()
    assert opened == [str(file.parent)]
    file.unlink()
    window.frame.action["show_file"].trigger()
    assert "not there any more" in window.message()
    article = window.work.desk.article
    assert article is not None
    places = window.window.furnish().commands.places
    assert places.place_of(article.sha256) == file
    window.work.desk.delete_articles([article.id])
    window.frame.action["bin"].trigger()
    page = window.frame.pages.currentWidget()
    assert isinstance(page, TrashPage)
    window.click(page.empty)
    until(lambda: page.findChildren(QMessageBox), "a question")
    (box,) = page.findChildren(QMessageBox)
    next(one for one in box.buttons() if one.text() == "Delete for good").click()
    assert places.place_of(article.sha256) is None

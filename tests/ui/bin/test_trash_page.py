"""The page of deleted articles."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from reader.domain.document import Span
from reader.services import articles
from reader.ui.bin.trash_page import TrashPage
from reader.ui.shell.pages import PageName
from tests.ui.conftest import locked
from tests.ui.person import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.person import Person


@pytest.fixture
def deleted(window: "Person") -> "Person":
    """Somebody who has deleted two articles, one of them with a highlight and its note."""
    desk = window.work.desk
    window.open("Seawall")
    made = desk.highlight(Span(0, 9))
    assert made is not None
    window.press("N")
    window.type("Look again")
    window.press("Esc")
    gone = [
        row.id
        for row in articles.list_articles(desk.library)
        if "Seawall" in row.title or "临江" in row.title
    ]
    desk.delete_articles(gone)
    window.frame.action["bin"].trigger()
    return window


def trash_of(person: "Person") -> TrashPage:
    """Return the page, which is shown."""
    page = person.frame.pages.currentWidget()
    assert isinstance(page, TrashPage)
    return page


def lines(person: "Person") -> list[str]:
    """Return the titles in the bin, in the order of the letters."""
    shown = trash_of(person).list
    return sorted(shown.item(line).text().splitlines()[0] for line in range(shown.count()))


def choose(person: "Person", title: str) -> None:
    """Choose one article in the bin."""
    shown = trash_of(person).list
    shown.clearSelection()
    next(
        item for line in range(shown.count()) if title in (item := shown.item(line)).text()
    ).setSelected(True)


def question(person: "Person") -> QMessageBox:
    """Return the question that is open."""
    until(lambda: trash_of(person).findChildren(QMessageBox), "a question")
    return trash_of(person).findChildren(QMessageBox)[0]


def test_it_lists_what_was_deleted_and_restores_it_into_the_list(deleted: "Person") -> None:
    assert len(lines(deleted)) == 2
    choose(deleted, "Seawall")
    deleted.click(trash_of(deleted).restore)
    assert any("Seawall" in title for title in deleted.titles())
    assert len(lines(deleted)) == 1
    deleted.open("Seawall")
    assert len(deleted.cards()) == 1
    assert "Look again" in deleted.cards()[0]


def test_deleting_for_good_says_first_what_goes(deleted: "Person") -> None:
    choose(deleted, "Seawall")
    deleted.click(trash_of(deleted).delete)
    asked = question(deleted)
    assert asked.text() == "This deletes for good: 1 article, 1 highlight, 1 note."
    assert "cannot be undone" in asked.informativeText()
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert len(lines(deleted)) == 2


def test_emptying_takes_all_of_it(deleted: "Person") -> None:
    deleted.click(trash_of(deleted).empty)
    asked = question(deleted)
    assert "2 articles" in asked.text()
    next(one for one in asked.buttons() if one.text() == "Delete for good").click()
    assert lines(deleted) == []
    assert articles.binned(deleted.work.desk.library) == []
    assert trash_of(deleted).nothing.isVisible()
    assert not trash_of(deleted).empty.isEnabled()
    assert len(deleted.titles()) == 2


def test_undoing_the_deletion_takes_it_out_of_the_bin(deleted: "Person") -> None:
    assert QApplication.activeWindow() is not None
    deleted.work.desk.undo()
    assert lines(deleted) == []


def test_what_could_not_be_done_is_not_told_as_done(
    impatient: None, deleted: "Person", library_file: "Path"
) -> None:
    forgotten: list[object] = []
    trash_of(deleted).deleted.connect(lambda *gone: forgotten.append(gone))
    choose(deleted, "Seawall")
    with locked(library_file):
        deleted.click(trash_of(deleted).restore)
        assert "Another program is writing to the library" in deleted.message()
        assert "back in the library" not in deleted.status()
        deleted.click(trash_of(deleted).empty)
        box = question(deleted)
        deleted.click(next(one for one in box.buttons() if "for good" in one.text()))
    assert len(lines(deleted)) == 2
    assert forgotten == []


def test_where_an_article_is_back_nothing_says_any_more_that_it_is_deleted(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.frame.action["delete_article"].trigger()
    assert "The article is deleted" in window.message()
    window.frame.action["bin"].trigger()
    trash_of(window).list.setCurrentRow(0)
    window.click(trash_of(window).restore)
    assert not window.message()


def test_the_keys_of_the_page_restore_ask_and_lead_back(deleted: "Person") -> None:
    page = trash_of(deleted)
    assert QApplication.focusWidget() is page.list
    choose(deleted, "Seawall")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    question(deleted).button(QMessageBox.StandardButton.Cancel).click()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert any("Seawall" in title for title in deleted.titles())
    assert "back in the library" in deleted.frame.status.currentMessage()
    deleted.frame.action["undo"].trigger()
    assert len(lines(deleted)) == 2
    QTest.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (lines(deleted), page.nothing.isVisible()) == ([], True)
    assert QApplication.focusWidget() is page
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert deleted.frame.pages.shown() is PageName.READER


def test_a_right_click_offers_what_the_keys_do(deleted: "Person") -> None:
    page = trash_of(deleted)
    choose(deleted, "Seawall")
    page.list.customContextMenuRequested.emit(QPoint(20, 20))
    (menu,) = (one for one in page.findChildren(QMenu) if one.isVisible())
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert offered == ["Restore", "Delete for good…", "Empty the trash…"]
    menu.actions()[0].trigger()
    menu.close()
    assert any("Seawall" in title for title in deleted.titles())


def test_back_leads_from_the_trash_to_the_article(deleted: "Person") -> None:
    deleted.frame.action["go_back"].trigger()
    assert deleted.frame.pages.shown() is PageName.READER
    deleted.frame.action["go_forward"].trigger()
    assert deleted.frame.pages.shown() is PageName.TRASH

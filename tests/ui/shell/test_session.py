"""What the window shows again at the next start."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.session.remembered import Remembered
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.pages import PageName

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow


def test_article_page_and_face_come_back(open_window: "OpenWindow", library_file: Path) -> None:
    with open_window(library_file) as person:
        person.open("Seawall")
        assert person.work.desk.article is not None
        article = person.work.desk.article.id
        person.frame.action["details"].trigger()
        person.frame.action["claims"].trigger()
        person.window.move(40, 30)
    with open_window(library_file) as person:
        assert person.work.desk.article is not None
        assert person.work.desk.article.id == article
        assert person.frame.pages.shown() is PageName.CLAIMS
        assert person.frame.inspector.shown() is FaceName.DETAILS


def test_a_search_is_over_and_nothing_means_nothing(
    open_window: "OpenWindow", library_file: Path, tmp_path: Path
) -> None:
    with open_window(library_file) as person:
        person.frame.pages.go(PageName.SEARCH)
    with open_window(library_file) as person:
        assert person.frame.pages.shown() is PageName.READER
        person.frame.pages.go(PageName.CLAIMS)
        person.commands._appearance.choose("at_start", "nothing")
    with open_window(library_file) as person:
        assert person.frame.pages.shown() is PageName.READER
    assert Remembered(tmp_path).text("page") == "reader"


def test_what_was_shown_of_one_library_is_not_looked_for_in_another(tmp_path: Path) -> None:
    usual, other = Remembered(tmp_path), Remembered(tmp_path, Path("/x/Tides.claimreader"))
    usual.keep("article", "3")
    other.keep("article", "7")
    other.keep("order", "title")
    assert (usual.text("article"), other.text("article")) == ("3", "7")
    assert usual.text("order") == "title"


@pytest.mark.usefixtures("qt_app")
def test_a_window_from_a_screen_that_is_gone_comes_back_on_one_that_is_there() -> None:
    lost = QWidget()
    lost.resize(400, 300)
    lost.move(QPoint(9_000, 7_000))
    geometry = lost.saveGeometry()
    found = QWidget()
    found.restoreGeometry(geometry)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(found.frameGeometry())
    for one in (lost, found):
        one.deleteLater()

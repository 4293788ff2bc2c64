"""The first minute: dropping something on the window, and the guide through the practice article."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from tests.articles import ENGLISH
from tests.ui.person import entering, until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def test_the_window_shows_that_something_can_be_let_go(empty_window: "Person") -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ENGLISH))])
    veil = empty_window.frame.veil
    enter = entering(QPointF(200, 200), data)
    QApplication.sendEvent(empty_window.window, enter)
    assert veil.isVisible()
    assert veil.geometry() == empty_window.window.centralWidget().rect()
    QApplication.sendEvent(empty_window.window, QDragLeaveEvent())
    assert not veil.isVisible()
    assert empty_window.drop_files(ENGLISH)
    assert not veil.isVisible()
    empty_window.hear("1 article imported.")


def test_the_practice_article_guides_and_each_step_goes_by_being_done(
    open_window: "OpenWindow", tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with open_window(path) as person:
        person.window.resize(1280, 800)
        guide = person.work.guide
        person.frame.action["practice"].trigger()
        until(guide.isVisible, "the guide")
        assert "Step 1 of 4" in guide.text.text()
        person.select(person.work.cleaned, "38 of the 212 steel hangers")
        person.press("H")
        assert "Step 2 of 4" in guide.text.text()
        assert "Press N" in guide.text.text()
        person.press("N")
        person.type("Who says so?")
        person.press("Esc")
        until(lambda: "Step 3 of 4" in guide.text.text(), "the third step")
        person.point(person.work.cleaned, "An inspection in January")
        person.press("R")
        assert "Step 4 of 4" in guide.text.text()
        person.press("Ctrl+Z")
        assert not guide.isVisible()
    with open_window(path) as person:
        assert "Harbour bridge" in person.window.windowTitle()
        assert not person.work.guide.isVisible()


def test_other_articles_have_no_guide(window: "Person") -> None:
    window.open("Seawall")
    assert not window.work.guide.isVisible()

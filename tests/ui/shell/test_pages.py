"""The pages in the middle of the window: going to them, back and forward, and the inspector beside
them.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.shell.pages import PageName

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def page(person: "Person") -> str:
    """Return which page is shown."""
    return person.frame.pages.shown() or ""


def title(person: "Person") -> str:
    """Return the title of the window up to its first word."""
    return person.window.windowTitle().split()[0]


def test_back_and_forward_go_through_articles_and_pages(window: "Person") -> None:
    window.open("Seawall")
    window.open("Pelabuhan")
    window.press("Ctrl+Shift+A")
    assert page(window) == "highlights"
    window.press("Alt+Left")
    assert (page(window), title(window)) == ("reader", "Pelabuhan")
    window.press("Alt+Left")
    assert (page(window), title(window)) == ("reader", "Seawall")
    window.press("Alt+Right", "Alt+Right")
    assert page(window) == "highlights"
    assert not window.frame.action["go_forward"].isEnabled()


@pytest.mark.parametrize("way", ["go", "back"])
def test_a_page_that_cannot_be_shown_keeps_nobody_from_going_back(
    window: "Person", monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    pages = window.frame.pages
    window.press("Ctrl+Shift+A", "Esc")

    def refuse(_: object) -> None:
        raise RuntimeError("no place to stand")

    with monkeypatch.context() as broken:
        broken.setattr(pages.page(PageName.HIGHLIGHTS), "stand", refuse)
        with pytest.raises(RuntimeError):
            pages.go(PageName.HIGHLIGHTS) if way == "go" else pages.step(-1)
    pages.home()
    window.open("Seawall")
    window.open("Pelabuhan")
    window.press("Alt+Left")
    assert (page(window), title(window)) == ("reader", "Seawall")


def test_back_leads_to_the_place_in_the_article(window: "Person") -> None:
    window.window.resize(900, 500)
    window.open("Seawall")
    bar = window.work.cleaned.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left = window.work.cleaned.top_block()
    assert left[0] > 0
    window.press("Ctrl+Shift+A")
    window.press("Alt+Left")
    assert window.work.cleaned.top_block()[0] == left[0]
    window.open("Pelabuhan")
    window.press("Alt+Left")
    assert (title(window), window.work.cleaned.top_block()[0]) == ("Seawall", left[0])


@pytest.mark.parametrize("over", ["list", "text", "page"])
def test_the_thumb_buttons_of_the_mouse_go_back_and_forward(window: "Person", over: str) -> None:
    window.open("Seawall")
    window.open("Pelabuhan")
    window.press("Ctrl+Shift+A" if over == "page" else "Ctrl+2")
    widget = {
        "list": window.frame.list.table.viewport(),
        "text": window.work.cleaned.viewport(),
        "page": window.frame.pages.currentWidget(),
    }[over]
    place = widget.mapTo(window.window, widget.rect().center())
    handle = window.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=place)
    assert title(window) == ("Pelabuhan" if over == "page" else "Seawall")
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=place)
    assert (page(window), title(window)) == (
        "highlights" if over == "page" else "reader",
        "Pelabuhan",
    )


def test_esc_returns_to_the_reader_with_the_keyboard(window: "Person") -> None:
    window.open("Seawall")
    window.press("Ctrl+Shift+A", "Esc")
    assert page(window) == "reader"
    assert QApplication.focusWidget() is window.work.cleaned


def test_a_page_that_is_deleted_is_passed_over(window: "Person") -> None:
    for one in ("Seawall", "Pelabuhan"):
        window.open(one)
    window.press("Ctrl+Shift+A")
    window.work.desk.delete_articles([window.work.desk.article.id])
    window.press("Alt+Left")
    assert (page(window), title(window)) == ("reader", "Seawall")


def test_the_list_leads_back_to_the_reader_also_with_the_article_that_is_open(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.press("Ctrl+Shift+A")
    table = window.frame.list.table
    window.click(table.viewport(), table.visualRect(table.currentIndex()).center())
    assert (page(window), title(window)) == ("reader", "Seawall")
    window.press("Ctrl+Shift+A")
    window.open("Pelabuhan")
    assert page(window) == "reader"


def test_keys_that_act_on_the_text_do_nothing_while_another_page_is_shown(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("1")
    before = window.cards()
    window.press("Ctrl+Shift+A")
    for key in ("2", "H", "R", "Alt+2"):
        window.press(key)
    assert window.cards() == before
    assert "Undo" not in window.status()
    window.press("Esc", "2")
    assert window.cards() != before


def test_undoing_what_is_elsewhere_stays_on_the_page(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("1")
    window.open("Pelabuhan")
    window.press("Ctrl+Shift+A", "Ctrl+Z")
    assert page(window) == "highlights"
    assert window.cards() == []


def test_the_tab_of_the_notes_counts_the_highlights(window: "Person") -> None:
    window.open("Seawall")
    tabs = window.frame.inspector.tabs
    assert tabs.tabText(0) == "Notes"
    window.select(window.work.cleaned, "412 cellars")
    window.press("1")
    assert tabs.tabText(0) == "Notes 1"


def test_f10_hides_the_inspector_and_writing_a_note_brings_it_back(window: "Person") -> None:
    window.open("Seawall")
    window.press("F10")
    assert not window.frame.inspector.isVisible()
    window.select(window.work.cleaned, "412 cellars")
    window.press("1", "N")
    assert window.frame.inspector.isVisible()
    assert window.frame.action["notes_panel"].isChecked()
    window.type("Why?")
    window.press("Esc")
    assert window.cards() == ["Claim. 412 cellars. Why?"]


def test_faces_are_made_when_they_are_first_shown(qt_app: QApplication) -> None:
    from PySide6.QtWidgets import QLabel

    from reader.ui.shell.inspector import FaceName, Inspector

    made: list[FaceName] = []

    def making(name: FaceName) -> QLabel:
        made.append(name)
        return QLabel(name)

    inspector = Inspector()
    for name in FaceName:
        inspector.add(name, name.title(), lambda name=name: making(name))
    assert (made, inspector.shown()) == ([FaceName.NOTES], FaceName.NOTES)
    told: list[str] = []
    inspector.face_shown.connect(told.append)
    inspector.show_face(FaceName.DETAILS)
    inspector.show_face(FaceName.NOTES)
    inspector.show_face(FaceName.DETAILS)
    assert made == [FaceName.NOTES, FaceName.DETAILS]
    assert told == ["details", "notes", "details"]
    inspector.close()
    inspector.deleteLater()


def test_each_width_remembers_which_texts_are_shown(
    open_window: "OpenWindow", library_file: Path
) -> None:
    for first_time in (True, False):
        with open_window(library_file) as person:
            person.open("Seawall")
            cleaned, original = person.work.cleaned, person.work.original
            person.window.resize(1280, 800)
            if first_time:
                assert (cleaned.isVisible(), original.isVisible()) == (True, False)
                person.press("Ctrl+3")
            assert (cleaned.isVisible(), original.isVisible()) == (False, True)
            person.window.resize(1600, 800)
            assert (cleaned.isVisible(), original.isVisible()) == (True, True)
            assert person.frame.action["show_both"].isChecked()
            person.window.resize(1280, 800)
            assert (cleaned.isVisible(), original.isVisible()) == (False, True)
            assert person.frame.action["show_original"].isChecked()


def test_the_bar_is_as_high_as_it_says_and_fits_a_small_window(window: "Person") -> None:
    window.open("Seawall")
    for width in (800, 1024, 1280, 1920):
        window.window.resize(width, 600)
        assert window.window.width() == width
        bar = window.frame.bar
        assert bar.height() == 44
        for child in bar.findChildren(QWidget):
            if child.isVisible():
                corner = child.mapTo(bar, QPoint(child.width(), child.height()))
                assert corner.x() <= bar.width()
                assert corner.y() <= 44


def characters_a_line(person: "Person") -> int:
    """Return how many characters the full lines of the cleaned text hold, on average."""
    document = person.work.cleaned.document()
    lengths = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        lines = [layout.lineAt(line).textLength() for line in range(layout.lineCount())]
        if len(lines) > 2:  # a heading or caption is set in another size
            lengths += lines[:-1]
        block = block.next()
    return sum(lengths) // len(lengths)


@pytest.mark.parametrize(("size", "least"), [((1280, 800), 62), ((1024, 768), 55)])
def test_a_line_of_the_text_is_long_enough_to_be_read_beside_list_and_notes(
    open_window: "OpenWindow", library_file: Path, size: tuple[int, int], least: int
) -> None:
    with open_window(library_file) as person:
        person.window.resize(*size)
        person.open("Seawall")
        assert person.frame.list.isVisible()
        assert person.frame.inspector.isVisible()
        assert least <= characters_a_line(person) <= 75


@pytest.mark.parametrize("key", ["Ctrl+Shift+F", "Ctrl+Shift+C", "Ctrl+Shift+A"])
def test_a_line_shows_that_the_keyboard_is_on_a_page(window: "Person", key: str) -> None:
    from reader.ui.widgets.focus_line import FocusLine
    from tests.ui.person import until

    window.open("Seawall")
    window.press(key)
    if key == "Ctrl+Shift+F":
        window.type("seawall")
        window.press("Return")
    page = window.frame.pages.currentWidget()
    line = page.findChild(FocusLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert line is not None
    until(line.isVisible, "the keyboard is on the page")
    window.frame.list.table.setFocus()
    assert not line.isVisible()

"""Tab goes through each page, face and window in the order in which it is read.

``tab_order.toml`` says that order; what is listed there is what a screen reader calls the stops.
"""

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from reader.services import claims
from reader.ui.shell.inspector import FaceName
from tests.ui.person import until
from tests.ui.tab_stops import stops
from tests.ui.words.walk import close_what_opened, settle

if TYPE_CHECKING:
    from tests.ui.person import Person

WRITTEN: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("tab_order.toml").read_text("utf-8")
)


@pytest.fixture
def at_work(window: "Person") -> "Person":
    """Somebody whose library has a claim and something in the trash."""
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2", "Esc")
    desk = window.work.desk
    desk.do(lambda: claims.make_claim(desk.library, [], "412 cellars ran full")[1])
    desk.delete_articles([desk.article.id % 4 + 1])
    settle(window)
    return window


def dialog(window: "Person", name: str) -> QWidget:
    """Return the window that an action opens, with the keyboard where that puts it."""
    window.frame.action[name].trigger()
    settle(window)
    shown = QApplication.activeWindow()
    assert shown is not None and shown is not window.window, f"{name} opens nothing"
    return shown


def page(window: "Person", name: str) -> QWidget:
    """Return the page that an action leads to, entered with Tab from the list."""
    window.frame.action[name].trigger()
    if name == "search_library":
        window.type("cellars")
        window.press("Return")
        until(lambda: isinstance(QApplication.focusWidget(), QListView), "there are results")
    settle(window)
    window.frame.list.table.setFocus()
    window.press("Tab")
    shown = window.frame.pages.currentWidget()
    assert shown is not None
    return shown


def face(window: "Person", name: str) -> QWidget:
    """Return the inspector with one of its faces, entered at the tabs above it."""
    window.frame.inspector.show_face(FaceName(name))
    settle(window)
    window.frame.inspector.tabs.setFocus()
    return window.frame.inspector


PLACES = {"dialogs": dialog, "pages": page, "faces": face}


@pytest.mark.slow
def test_tab_comes_to_everything_as_it_is_written(at_work: "Person") -> None:
    otherwise = []
    for kind, places in WRITTEN.items():
        for name, written in places.items():
            found = stops(PLACES[kind](at_work, name))
            close_what_opened(at_work.window)
            if found != written:
                otherwise.append(f"{name} = {found}")
    assert not otherwise, "\n".join(otherwise)


def test_tab_goes_round_the_whole_window_and_back(at_work: "Person") -> None:
    at_work.frame.inspector.show_face(FaceName.NOTES)
    at_work.frame.list.table.setFocus()
    whole = stops(at_work.window)
    wanted = [
        *("Articles", "Cleaned text", "What the inspector shows", "Note on this article"),
        *("Filter the notes", "Highlights and notes", "Search the library"),
        "Filter the articles by title or site",
    ]
    assert [stop for stop in whole if stop in wanted] == wanted

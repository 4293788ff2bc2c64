"""Tab goes through each page, face and window in the order in which it is read.

``tab_order.toml`` says that order; what is listed there is what a screen reader calls the stops.
"""

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.annotation import ArticleId
from reader.services import claims
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
    desk.do(lambda: claims.make_claim(desk.library, [desk.current], "412 cellars ran full")[1])
    desk.delete_articles([ArticleId(1)])
    settle(window)
    return window


def opened(window: "Person", name: str) -> QWidget:
    """Do an action and return the window, page or face that it leads to."""
    window.frame.action[name].trigger()
    if name == "search_library":
        window.type("cellars")
        window.press("Return")
    settle(window)
    dialog = QApplication.activeWindow()
    if dialog is not None and dialog is not window.window:
        return dialog
    place = window.frame.pages if name in WRITTEN["pages"] else window.frame.inspector
    return place.currentWidget() if name in WRITTEN["pages"] else place


@pytest.mark.slow
def test_tab_comes_to_everything_as_it_is_written(at_work: "Person") -> None:
    found: dict[str, dict[str, list[str]]] = {}
    for kind, places in WRITTEN.items():
        for name in places:
            place = opened(at_work, name)
            focused = QApplication.focusWidget()
            if focused is None or not place.isAncestorOf(focused):
                at_work.frame.list.table.setFocus()
                at_work.press("Tab")
            found.setdefault(kind, {})[name] = stops(place)
            if name in ("claims","claim"):
                from tests.ui.tab_stops import name_of
                from PySide6.QtTest import QTest; from PySide6.QtCore import Qt
                for _ in range(25):
                    f=QApplication.focusWidget(); print(name, name_of(f), f, place.isAncestorOf(f)); QTest.keyClick(f, Qt.Key.Key_Tab)
            close_what_opened(at_work.window)
    until(at_work.window.isActiveWindow, "the window is active")
    import json; Path("/tmp/ears6_tab.json").write_text(json.dumps(found, ensure_ascii=False))
    assert found == WRITTEN

"""In no menu of the right button are two rows chosen by the same letter, in any language."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

import reader.ui
from reader.domain.claim import EvidenceKind
from reader.domain.message import Message, voice
from reader.services.library import open_library
from reader.ui.shell.pages import PageName
from reader.ui.widgets.spot import Spot
from reader.ui.words.translators import Translators
from tests.translations.language import COMPLETE, PARTIAL
from tests.ui.person import until
from tests.ui.words.mnemonics import shared_in
from tests.ui.words.shelf import fill
from tests.ui.words.walk import close_what_opened, looked_at, settle

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

UI = Path(reader.ui.__file__).parent
ONLY_NAMES = {Path("shell/library_commands.py"), Path("reading/outline.py")}
"""Menus that hold nothing but names of files, or headings of an article."""


class Popups:
    """The menus that came up: which module asked for each, and which letters its rows share."""

    def __init__(self) -> None:
        self.asked_by: set[Path] = set()
        self.faults: list[str] = []

    def take(self, menu: QMenu, asked_by: str) -> None:
        """Look at a menu instead of showing it."""
        self.asked_by.add(Path(asked_by).relative_to(UI))
        for one in (menu, *menu.findChildren(QMenu)):
            self.faults += shared_in(one)
        menu.close()


@pytest.fixture(params=["en", *COMPLETE, *PARTIAL])
def spoken(request: pytest.FixtureRequest, qt_app: QApplication) -> Iterator[None]:
    """Let the window speak a language."""
    before = QLocale()
    translators = Translators(qt_app)
    translators.speak(request.param)
    yield
    translators.speak("en")
    voice.pattern = Message.pattern
    QLocale.setDefault(before)


@pytest.fixture
def popups(monkeypatch: pytest.MonkeyPatch) -> Popups:
    """Return the menus that will have come up."""
    seen = Popups()

    def popup(menu: QMenu, _place: QPoint) -> None:
        seen.take(menu, sys._getframe(1).f_code.co_filename)

    monkeypatch.setattr(QMenu, "popup", popup)
    return seen


def modules_with_menus() -> set[Path]:
    """Return the modules of the window that show a menu at a place."""
    places = (path for path in UI.rglob("*.py") if re.search(r"\.popup\(", path.read_text("utf-8")))
    return {path.relative_to(UI) for path in places} - ONLY_NAMES


@pytest.mark.slow
@pytest.mark.usefixtures("alone", "spoken")
def test_no_two_rows_of_a_menu_share_a_letter(
    open_window: "OpenWindow", popups: Popups, tmp_path: Path
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        person.window.resize(1600, 900)
        person.open("Το τείχος")
        settle(person)
        ask_in_texts(person)
        ask_beside_texts(person)
        ask_on_pages(person)
    assert sorted(popups.faults) == []
    assert popups.asked_by == modules_with_menus()


def ask_in_texts(person: "Person") -> None:
    """Ask on every kind of place in a text, and on the cards of the same highlights."""
    desk, view = person.work.desk, person.work.cleaned
    article = desk.article
    assert article is not None
    verdicts = article.ledger()
    kept = next(at for at, one in enumerate(verdicts) if one.kept)
    removed = next(at for at, one in enumerate(verdicts) if not one.kept)
    for block in (kept, removed):
        view.menu_wanted.emit(Spot((block,), (), "https://αλλού.example/", 0), QPoint())
    every = tuple(one.id for one in article.annotations)
    for one in every:
        view.menu_wanted.emit(Spot((kept,), (one, *every), "https://αλλού.example/", 0), QPoint())
        person.work.notes.menu_wanted.emit(one, QPoint(), [("Έκθεση", "https://αλλού.example/")])
    person.select(view, "είπε")
    view.menu_wanted.emit(Spot((kept,)), QPoint())
    person.press("Esc")


def ask_beside_texts(person: "Person") -> None:
    """Ask on the lines of the list, for its folders, and for evidence of a claim."""
    table = person.frame.list.table
    for line in range(table.model().rowCount()):
        table.selectRow(line)
        person.frame.list.menu_wanted.emit(QPoint())
    person.frame.action["folders"].trigger()
    person.work.desk.step(1)
    person.frame.action["claim"].trigger()
    settle(person)
    face = person.commands.claims.made_face()
    face.view.evidence.buttons[EvidenceKind.HIGHLIGHT].click()


def ask_on_pages(person: "Person") -> None:
    """Ask on the lines of every page, and in the window of the labels."""
    for name in ("browse", "claims", "bin"):
        person.frame.action[name].trigger()
        settle(person)
        ask_on_all_lines(person.window)
    person.frame.action["search_library"].trigger()
    page = person.frame.pages.page(PageName.SEARCH)
    person.type("412")
    until(page.model.rowCount, "results")
    settle(person)
    ask_on_all_lines(person.window)
    person.frame.action["labels"].trigger()
    for window in looked_at():
        if window.isVisible():
            ask_on_all_lines(window)
    close_what_opened(person.window)


def ask_on_all_lines(window: QWidget) -> None:
    """Ask in each list for the menu of its first line, which is chosen before."""
    for view in window.findChildren(QAbstractItemView):
        asks = view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
        if asks and view.isVisible() and view.model().rowCount():
            first = view.model().index(0, 0)
            view.setCurrentIndex(first)
            view.customContextMenuRequested.emit(view.visualRect(first).center())

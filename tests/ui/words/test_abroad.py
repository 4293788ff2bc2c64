"""In another language no English is left: not in windows, menus, messages, tips and errors, nor in
what is heard.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from reader.domain.annotation import AnnotationId, ArticleId, Placement
from reader.domain.errors import FileVanished
from reader.domain.message import Message, translate
from reader.domain.reason import Cause, because
from reader.domain.reason_sentences import sentence_for
from reader.domain.resource import Picture
from reader.services.folder_contents import LeftOut
from reader.services.importing import Failed, Imported, ImportReport
from reader.services.library import open_library
from reader.services.outcome import NOTHING
from reader.services.palettes import palettes
from reader.services.preference_names import suggestion_languages
from reader.services.reanchoring import Renewal
from reader.services.sentences import sentence
from reader.ui.importing.kept_reports import as_told
from reader.ui.importing.report_window import ReportWindow
from reader.ui.original.links import LinkQuestion
from reader.ui.original.remote_pictures import PictureQuestion
from reader.ui.process.defects import DefectReporter
from reader.ui.widgets.block_view import BlockView
from reader.ui.words.languages import language_name
from reader.ui.words.saying import said
from tests.domain.error_kinds import example, kinds
from tests.translations.made_up import strange
from tests.translations.template import TEMPLATE, messages
from tests.ui.words.seen import english_in, is_standard, painted, texts_of
from tests.ui.words.shelf import NAMES, fill, rename
from tests.ui.words.walk import LEFT_OUT, each_action, looked_at, outermost, settle

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

ALWAYS_AS_IT_IS = ("Claim Reader", "SHA-256", "https", "el", "Bahasa Indonesia", *NAMES)
PICTURES = [Picture(f"https://εικόνες.example/{number}", ()) for number in range(2)]

SEARCHED = (
    *("site:gazette.example", "date:2022-11..2022-12", "status:to-check", "1,000 km"),
    *("500..1500 km", "author:", "label:", "lang:", "has:note", "is:new", "in:text", "in:note"),
    "in:claim",
)
"""What is typed to search is the same in every language."""

DRAWS = {
    "toggle_removed",
    "show_both",
    "show_cleaned",
    "toggle_block",
    "highlight",
    "suggestions",
    "versions",
    "delete_article",
}
"""Actions after which the main window draws something else in its texts and lists."""


@pytest.fixture(autouse=True)
def _abroad(abroad: None, alone: None) -> None:
    """Nothing here is made before the language is there, and nothing is reached outside."""


def test_every_text_of_the_template_is_said_as_the_language_has_it() -> None:
    for text in messages(TEMPLATE):
        values = dict.fromkeys(re.findall(r"\{(\w+)(?:!r)?\}", text.source), "…")
        shown = said(
            Message(text.context, text.source, values, 5 if text.counts else None, text.comment)
        )
        assert shown == strange(text.source).replace("%n", "5").format_map(values)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_each_number_has_its_form(count: int) -> None:
    shown = said(Message("FindBar", "%n places", {}, count, "1 place"))
    assert shown == strange("1 place" if count == 1 else "%n places").replace("%n", str(count))


def test_every_error_is_said() -> None:
    for kind in kinds():
        error = example(kind)
        parts = [one if isinstance(one, tuple) else (one,) for one in error.args]
        data = [str(one) for part in parts for one in part]
        shown = said(sentence(error))
        assert shown.startswith("⟦")
        assert english_in(shown, *data, *(Path(one).name for one in data)) == [], kind


def test_every_reason_is_said() -> None:
    for cause in Cause:
        assert english_in(said(sentence_for(because(cause)))) == [], cause


def english(*more: str, painting: bool = True) -> set[str]:
    """Return the texts with English that are anywhere now. Drawing the main window, ``painting``,
    takes half the time.
    """
    _fill_menus()
    QApplication.processEvents()
    found = {text for window in outermost() for text in texts_of(window)}
    shown = [
        window
        for window in looked_at()
        if window.isVisible() and (painting or not isinstance(window, QMainWindow))
    ]
    drawn = {line for window in shown for line in painted(window).splitlines()}
    drawn -= {
        button.text()
        for window in outermost()
        for button in window.findChildren(QPushButton)
        if is_standard(button)
    }
    return {text for text in found | drawn | set(more) if has_english(text)}


@cache
def has_english(text: str) -> bool:
    """Whether a text has words in plain letters that are no names, or a place left unfilled. Most
    texts are met after each action again.
    """
    languages = (language_name(code) for code in suggestion_languages())
    names = (*ALWAYS_AS_IT_IS, *languages, *(palette.name for palette in palettes()))
    return bool(english_in(text, *names)) or "{" in text


def _fill_menus() -> None:
    """Have the menus made that are made when they are opened."""
    for window in outermost():
        for menu in (
            *window.findChildren(QMenu),
            *(button.menu() for button in window.findChildren(QToolButton)),
        ):
            if menu is not None:
                menu.aboutToShow.emit()


def act_all(person: "Person", heard: list[str]) -> dict[str, str]:
    """Do every action there is; return the texts with English that were seen on the way, and after
    which action.
    """
    main = person.window
    found: dict[str, str] = {}
    for name in each_action(person, but=LEFT_OUT):
        for text in english(*heard, painting=name in DRAWS):
            found.setdefault(text, name)
        for text in press_all(main):
            found.setdefault(text, f"a button after {name}")
        heard.clear()
    return found


def press_all(main: QMainWindow) -> set[str]:
    """Press every button of the windows beside the main one and return the texts with English that
    came of it.
    """
    found = set()
    for window in [one for one in looked_at() if one is not main and one.isVisible()]:
        for button in window.findChildren(QAbstractButton):
            if (
                isValid(button)
                and button.isVisible()
                and button.isEnabled()
                and not _opens_menu_or_is_qts(button)
            ):
                button.click()
                found |= english(painting=False)
    return found


def _opens_menu_or_is_qts(button: QAbstractButton) -> bool:
    """Whether a press would wait for a choice from a menu, or the button is one of Qt's."""
    return is_standard(button) or (isinstance(button, QToolButton) and button.menu() is not None)


@pytest.mark.slow
def test_no_english_is_left_where_nothing_is_imported_yet(
    open_window: "OpenWindow", heard: list[str], tmp_path: Path
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        rename(library)
    with open_window(tmp_path / "library.sqlite") as person:
        assert english() == set()
        assert act_all(person, heard) == {}


@pytest.mark.slow
def test_no_english_is_left_at_work(
    open_window: "OpenWindow", heard: list[str], tmp_path: Path
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("Το τείχος")
        settle(person)
        assert english() == set()
        person.work.desk.step(1)
        settle(person)
        ask_for_menus(person.window)
        assert {text for text in heard if english_in(text, *ALWAYS_AS_IT_IS)} == set()
        assert len(heard) > 5
        assert act_all(person, heard) == {}


def ask_for_menus(window: QWidget) -> None:
    """Ask every part for its menu, as with the right button of the mouse."""
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            part.customContextMenuRequested.emit(QPoint(20, 20))
    for view in window.findChildren(BlockView):
        place = view.viewport().rect().center()
        asking = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(1, 1))
        QApplication.sendEvent(view.viewport(), asking)


def test_what_is_asked_has_no_english(qt_app: QApplication) -> None:
    asked = [
        PictureQuestion(PICTURES[:missing], fetched) for missing in range(3) for fetched in range(3)
    ]
    asked_too = LinkQuestion(QUrl("https://αλλού.example/"), asked[0])
    for question in asked:
        question.show()
    asked_too.show()
    assert english() == set()
    for question in (asked_too, *asked):
        question.close()


def test_what_comes_of_imports_has_no_english(empty_window: "Person", tmp_path: Path) -> None:
    imports = empty_window.work.imports
    kept = Renewal(
        NOTHING,
        tuple(
            (AnnotationId(f"{at}"), SimpleNamespace(placement=one))
            for at, one in enumerate(Placement)
        ),
        2,
    )
    new, known = (
        Imported(ArticleId(1), "Τείχος", new=True),
        Imported(ArticleId(2), "Τείχος", new=False),
    )
    renewed = replace(new, renewal=kept)
    failed = Failed(Path("τείχος"), FileVanished("τείχος"))
    for imported in ([], [new], [new, new], [known], [known, new], [renewed], [renewed, renewed]):
        for failures in ([], [failed], [failed, failed]):
            told = imports.summary(ImportReport(tuple(imported), tuple(failures)))
            assert "⟦" in told
            assert english_in(told) == []
    left_out = LeftOut(Path("τείχος"), translate("Kinds", "a PDF document"))
    report = ImportReport((), (failed,), (left_out, left_out))
    assert english_in(imports.summary(report)) == []
    earlier, joined = (
        replace(new, earlier=3),
        replace(new, joining=SimpleNamespace(page=2, pages=(1, 2))),
    )
    every = ImportReport((new, known, renewed, earlier, joined), (failed,), (left_out,))
    window = ReportWindow(empty_window.window)
    when = datetime(2026, 3, 1, tzinfo=UTC)
    window.show_reports([as_told(when, "", report), as_told(when, "", every)])
    assert "Τείχος" in window.text()
    assert [text for text in texts_of(window) if english_in(text)] == []


def test_the_report_of_a_defect_has_no_english_but_the_defect(
    qt_app: QApplication, tmp_path: Path
) -> None:
    reporter = DefectReporter(tmp_path / "log", qt_app)
    reporter._show("")
    (box,) = [one for one in looked_at() if isinstance(one, QMessageBox)]
    told = [
        box.text(),
        box.informativeText(),
        *(button.text() for button in box.buttons() if not is_standard(button)),
    ]
    assert [english_in(text, "Claim Reader") for text in told] == [[]] * len(told)
    box.close()
    reporter.deleteLater()


def test_the_palette_has_no_english(open_window: "OpenWindow", tmp_path: Path) -> None:
    from reader.ui.help.command_palette import CommandPalette

    with open_library(tmp_path / "library.sqlite") as library:
        rename(library)
    with open_window(tmp_path / "library.sqlite") as person:
        palette = CommandPalette(list(person.window.frame.action.values()), person.window)
        assert english() == set()
        palette.field.setText("Ω")
        assert english() == set()
        assert palette.list.item(0).text().startswith("⟦")


def test_the_walk_sees_english(qt_app: QApplication) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel("Plain words")
    label.setToolTip("A tip")
    label.show()
    assert {"Plain words", "A tip"} <= english()
    assert "Plain words" in painted(label)
    label.close()
    label.deleteLater()


@pytest.mark.parametrize("typed", ["2", "date:x lang:el", "lang:xx -2", ""])
def test_what_is_searched_for_has_no_english(
    empty_window: "Person", heard: list[str], typed: str
) -> None:
    bar = empty_window.frame.bar.search
    for one in ("1", typed):
        bar.setText(one)
        bar.textEdited.emit(one)
        QTest.qWait(700)
    known = (*ALWAYS_AS_IT_IS, *SEARCHED, "date:x", "lang:el", "lang:xx")
    texts = [*texts_of(empty_window.frame.pages.currentWidget()), *heard]
    assert len(texts) > 2
    assert {text for text in texts if english_in(text, *known)} == set()

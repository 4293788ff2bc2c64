"""The guide inside the program says what is true, leads somewhere, and opens where it is needed."""

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.message import voice
from reader.services.guide import LINK, PICTURE, PLACE, guide_folder, page_names, picture, written
from reader.ui.help.guide_window import GuideWindow
from reader.ui.session.actions import ACTIONS
from reader.ui.widgets.dialog import Dialog
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

LANGUAGES = [one.name for one in guide_folder("").iterdir() if len(one.name) == 2]
PAGES = [(language, name) for language in LANGUAGES for name in page_names()]
MOST_BYTES = 600_000


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_a_page_names_actions_of_the_program_and_leads_to_pages_and_pictures(
    language: str, name: str
) -> None:
    text = written(name, language)
    assert text.startswith("# ")
    assert {one["action"] for one in PLACE.finditer(text)} <= {row.name for row in ACTIONS}
    assert not re.search(r"[{}]", PLACE.sub("", text)), "a place that names no action"
    assert {one["file"].removesuffix(".md") for one in LINK.finditer(text)} <= set(page_names())
    for shown in PICTURE.finditer(text):
        assert picture(shown["file"], language).parent.parent.name == language, "in its language"
        assert not QImage(str(picture(shown["file"], language))).isNull(), shown["file"]
        assert shown["words"], "a picture is said in words, too"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_names_the_same_actions_pictures_and_pages_as_english(language: str) -> None:
    for name in page_names():
        for kind in (PLACE, PICTURE, LINK):
            group = "action" if kind is PLACE else "file"
            own = [one[group] for one in kind.finditer(written(name, language))]
            assert sorted(own) == sorted(
                one[group] for one in kind.finditer(written(name, "en"))
            ), name


def test_no_page_lies_about_unlisted_and_no_picture_is_shown_nowhere() -> None:
    for language in LANGUAGES:
        files = {file.stem for file in guide_folder(language).glob("*.md")}
        assert files <= set(page_names())
    assert {file.stem for file in guide_folder("en").glob("*.md")} == set(page_names())
    shown = {one["file"] for name in page_names() for one in PICTURE.finditer(written(name, "en"))}
    pictures = list(guide_folder("").glob("*/pictures/*"))
    assert {f"pictures/{one.name}" for one in pictures} == shown
    assert len(pictures) == len(shown) * len(LANGUAGES)
    assert sum(one.stat().st_size for one in pictures) <= MOST_BYTES


def test_keys_that_a_page_writes_out_are_labels_or_move_within_a_text() -> None:
    """Every key of an action stands as a place, so that it follows the user's own keys."""
    keys = {key for row in ACTIONS for key in row.keys if len(key) > 1 and key != "Esc"}
    for name in page_names():
        bare = set(re.findall(r"\*\*([^*]+)\*\*", PLACE.sub("", written(name, "en"))))
        assert not bare & keys, name


def opened(window: "Person", key: str = "F1") -> GuideWindow:
    window.press(key)
    until(lambda: isinstance(QApplication.activeWindow(), GuideWindow), "the guide")
    guide = QApplication.activeWindow()
    assert isinstance(guide, GuideWindow)
    return guide


def test_f1_opens_the_page_for_what_is_looked_at(window: "Person") -> None:
    window.open("Seawall")
    window.work.cleaned.setFocus()
    guide = opened(window)
    assert guide.shown() == "cleaning"
    guide.close()
    window.window.activateWindow()  # which a window manager would do
    until(window.window.isActiveWindow, "the window has the keyboard again")
    window.press("Ctrl+Shift+C")
    assert opened(window).shown() == "claims"


def test_f1_in_a_dialog_explains_the_dialog_and_lies_over_it(window: "Person") -> None:
    window.open("Seawall")
    window.frame.action["backups"].trigger()
    beside = window.window.findChild(Dialog)
    assert beside is not None
    until(beside.isActiveWindow, "the window of backups has the keyboard")
    assert opened(window).shown() == "safe"
    beside.close()
    window.frame.action["export_article"].trigger()
    until(lambda: isinstance(QApplication.activeModalWidget(), Dialog), "the question")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    until(dialog.isActiveWindow, "the question has the keyboard")
    window.press("F1")
    guides = dialog.findChildren(GuideWindow)
    assert [one.shown() for one in guides] == ["exporting"]
    guides[0].text.anchorClicked.emit(QUrl("action:highlight_all"))
    assert "closed" in guides[0].message.text() or "work on" in guides[0].message.text()
    dialog.close()


def test_links_lead_to_pages_and_actions_and_back_returns(window: "Person") -> None:
    window.open("Seawall")
    guide = opened(window)
    began = guide.shown()
    guide.text.anchorClicked.emit(QUrl("claims.md"))
    assert guide.shown() == "claims"
    guide.text.anchorClicked.emit(QUrl("action:claims"))
    assert window.frame.pages.currentWidget().isVisible()
    assert not guide.message.text()
    guide.back.click()
    assert guide.shown() == began
    assert not guide.back.isEnabled()
    guide.text.anchorClicked.emit(QUrl("action:redo"))
    assert "Redo" in guide.message.text()


def test_a_page_says_the_key_that_the_user_has_chosen(window: "Person") -> None:
    window.frame.action["highlight"].setShortcut("Ctrl+J")
    guide = opened(window)
    guide.open_page("highlighting")
    assert "Highlight the selection (Ctrl+J)" in guide.text.toPlainText()


def test_the_search_lists_pages_with_the_words_and_goes_through_the_places(
    window: "Person",
) -> None:
    guide = opened(window)
    guide.search.setFocus()
    QTest.keyClicks(guide.search, "diary")
    listed = [
        guide.list.item(row).text()
        for row in range(guide.list.count())
        if not guide.list.item(row).isHidden()
    ]
    assert listed == ["Keeping safe"]
    assert guide.text.textCursor().selectedText().casefold() == "diary"
    first = guide.text.textCursor().position()
    window.press("Return")
    assert guide.text.textCursor().position() > first
    QTest.keyClicks(guide.search, "xyzzy")
    assert guide.message.text() == "No page has these words."


def test_a_language_without_a_page_shows_the_english_one(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "code", "xx")
    assert opened(window).list.item(0).text() == "First steps"

"""What is said of a script that no font has letters for: once, with the package to install."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.domain.scripts import script_of
from reader.services.articles import list_articles, open_article
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def without_font(window: "Person", monkeypatch: pytest.MonkeyPatch) -> "Person":
    """Somebody whose computer has no font for Chinese, whatever this one has."""
    packages = {"chinese": "fonts-noto-cjk"}
    monkeypatch.setattr(
        "reader.ui.shell.font_notice.missing_package", lambda script: packages.get(script, "")
    )
    return window


def open_chinese(window: "Person") -> None:
    library = window.work.desk.library
    wanted = next(
        row.id
        for row in list_articles(library)
        if script_of(open_article(library, row.id).document.text) == "chinese"
    )
    window.work.desk.open(wanted)
    QApplication.processEvents()


def told(window: "Person") -> list[str]:
    return [words for words in window.frame.messages.messages() if "fonts-noto-cjk" in words]


def test_it_is_said_once_and_leads_to_its_preference(without_font: "Person") -> None:
    open_chinese(without_font)
    (words,) = told(without_font)
    assert words.startswith("No font on this computer has Chinese letters")
    toast = without_font.frame.messages.newest()
    assert toast is not None
    button = next(each for each in toast.findChildren(QPushButton) if "Preferences" in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    made = without_font.commands.preferences.window.made
    assert made is not None
    until(made.rows["missing_fonts"].control.entrance.hasFocus, "the preference has the keyboard")
    made.close()
    without_font.work.desk.close()
    open_chinese(without_font)
    assert told(without_font) == []


def test_it_is_not_said_to_who_does_not_want_it_or_has_a_font(without_font: "Person") -> None:
    without_font.open("Seawall")
    assert told(without_font) == []
    without_font.window.appearance.choose("missing_fonts", False)
    open_chinese(without_font)
    assert told(without_font) == []

"""What languages are called."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.services.preference_names import suggestion_languages
from reader.ui.words.languages import language_name


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("de", "Deutsch"), ("nl", "Nederlands"), ("es", "Español"), ("xx", "xx")],
)
def test_a_language_is_called_by_its_own_name(qt_app: QApplication, code: str, name: str) -> None:
    assert language_name(code) == name


def test_one_whose_letters_no_font_has_is_called_in_english(qt_app: QApplication) -> None:
    has_font = bool(QFontDatabase.families(QFontDatabase.WritingSystem.Japanese))
    assert language_name("ja") == ("日本語" if has_font else "Japanese")


def test_no_two_are_called_the_same(qt_app: QApplication) -> None:
    names = [language_name(code) for code in suggestion_languages()]
    assert len(names) == len(set(names))

"""In Indonesian, as it is shipped, no English word is left in sight: a walk over everything, which
takes minutes and is run by its name, ``python -m pytest tests/ui/words/walk_indonesian.py``. Each run
of the tests makes the same walk in a made-up language and finds every text translated; this one is
for whoever has translated.

A word counts as English where it stands in the English texts of the program and in no Indonesian
one. The library that is shown is in Greek letters, so that every plain word is the program's.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.domain.message import Message, voice
from reader.services.library import open_library
from reader.ui.words.translators import Translators
from tests.translations.language import QTS_OWN, file_of, translations
from tests.ui.words import test_abroad as abroad
from tests.ui.words.mnemonics import shared
from tests.ui.words.seen import KEYS, SIGNS
from tests.ui.words.shelf import fill
from tests.ui.words.walk import each_action, looked_at, settle

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

WORD = re.compile(r"[A-Za-z]{3,}")
PLACE = re.compile(r"\{\w+\}")


def words_of(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(PLACE.sub(" ", text.replace("&", "")))}


@cache
def english_words() -> frozenset[str]:
    """Return the words that are English and not Indonesian."""
    known = [*translations(file_of("id")), *translations(QTS_OWN)]
    english = {word for one in known for word in words_of(one.text.source)}
    english |= {word for one in known for word in words_of(one.text.comment)}
    forms = [form for one in known for form in one.forms or ()]
    drawn = [part[1:] for form in forms for part in form.split("&")[1:]]
    """What is drawn behind an underlined letter, by itself."""
    return frozenset(english - {word for form in (*forms, *drawn) for word in words_of(form)})


def english_in(text: str, *data: str) -> list[str]:
    """Return the English words in a text; what the user wrote, ``data``, is taken out first."""
    text = SIGNS.sub("", KEYS.sub("", text))
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, "")
    return sorted(words_of(text) & english_words())


@pytest.fixture(autouse=True)
def indonesian(
    qt_app: QApplication, alone: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    before = QLocale()
    translators = Translators(qt_app)
    translators.speak("id")
    monkeypatch.setattr(abroad, "english_in", english_in)
    monkeypatch.setattr(
        abroad, "LEFT_OUT", abroad.LEFT_OUT - {"guide"}
    )  # it is there in Indonesian
    yield
    translators.speak("en")
    voice.pattern = Message.pattern
    QLocale.setDefault(before)


@pytest.mark.slow
def test_no_english_is_left_at_work(
    open_window: "OpenWindow",
    heard: list[str],
    tmp_path: Path,
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("Το τείχος")
        settle(person)
        assert abroad.english() == set()
        person.work.desk.step(1)
        settle(person)
        abroad.ask_for_menus(person.window)
        assert {text for text in heard if english_in(text)} == set()
        assert abroad.act_all(person, heard) == {}


@pytest.mark.slow
@pytest.mark.usefixtures("heard")
def test_no_two_things_share_a_letter(open_window: "OpenWindow", tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        person.open("Το τείχος")
        settle(person)
        faults = {
            fault
            for _ in each_action(person)
            for window in looked_at()
            if window.isVisible()
            for fault in shared(window)
        }
        assert faults == set()


@pytest.mark.slow
def test_no_english_is_left_where_nothing_is_imported_yet(
    open_window: "OpenWindow",
    heard: list[str],
    tmp_path: Path,
) -> None:
    with open_window(tmp_path / "library.sqlite") as person:
        assert abroad.english() == set()
        assert abroad.act_all(person, heard) == {}

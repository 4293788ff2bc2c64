"""Another language is there at once, and the user is where he was."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from shiboken6 import isValid

from reader.domain.errors import LibraryError
from reader.domain.message import Message, voice
from reader.services.library import open_library
from reader.services.merging import Merged
from reader.services.preferences import PreferencesFile
from reader.settings import Settings, with_value
from reader.ui.session.remembered import Remembered
from reader.ui.shell.pages import PageName
from reader.ui.shell.window_keeper import WindowKeeper
from reader.ui.words.translators import Translators
from tests.store.examples import stored
from tests.ui.person import Person, until


@pytest.fixture
def english_again(qt_app: QApplication, usual_look: None) -> Iterator[Translators]:
    """Return translators whose language is taken back."""
    before = QLocale()
    translators = Translators(qt_app)
    yield translators
    translators.speak("en")
    voice.pattern = Message.pattern
    QLocale.setDefault(before)


@contextmanager
def kept(
    library_file: Path, folder: Path, qt_app: QApplication, translators: Translators
) -> Iterator[WindowKeeper]:
    with open_library(library_file) as library:
        remembered = Remembered(folder)
        translators.speak(remembered.settings().language)
        keeper = WindowKeeper(qt_app, library, remembered, translators)
        keeper.show()
        keeper.window.furnish()
        try:
            yield keeper
        finally:
            keeper.window.close()
            keeper.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(keeper: WindowKeeper) -> list[str]:
    return [action.text().replace("&", "") for action in keeper.window.menuBar().actions()]


def choose(keeper: WindowKeeper, language: str) -> None:
    """Choose a language in the preferences, and wait for its window."""
    old = keeper.window
    commands = old.furnish().commands.preferences
    commands.show_preference("language")
    box = commands.window.window().rows["language"].findChild(QComboBox)
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())
    until(lambda: keeper.window is not old, "there is another window")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(old)


def test_another_language_is_there_at_once_and_the_user_where_he_was(
    library_file: Path, tmp_path: Path, qt_app: QApplication, english_again: Translators
) -> None:
    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        person = Person(keeper.window)
        person.open("Seawall")
        article = person.work.desk.article
        assert article is not None
        keeper.window.resize(780, 700)
        assert titles(keeper)[0] == "File"
        choose(keeper, "id")
        work = keeper.window.furnish().work
        assert titles(keeper)[:2] == ["Berkas", "Sunting"]
        assert work.desk.article is not None
        assert work.desk.article.id == article.id
        assert keeper.window.frame.pages.shown() is PageName.READER
        assert keeper.window.size().width() == 780
        window = keeper.window.furnish().commands.preferences.window.made
        assert window is not None
        assert window.isVisible()
        assert keeper.window.isVisible()


def test_a_note_that_is_being_typed_is_kept(
    library_file: Path, tmp_path: Path, qt_app: QApplication, english_again: Translators
) -> None:
    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        person = Person(keeper.window)
        person.open("Seawall")
        person.select(person.work.cleaned, "metres")
        person.press("N")
        person.type("Ask the harbour office.")
        made = person.work.desk.current
        choose(keeper, "id")
        desk = keeper.window.furnish().work.desk
        assert desk.current == made
        note = desk.annotation(made)
        assert note is not None
        assert note.note == "Ask the harbour office."


def test_a_library_that_is_being_merged_is_merged_before(
    library_file: Path,
    tmp_path: Path,
    qt_app: QApplication,
    english_again: Translators,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[str] = []

    def merge(*given: object) -> Merged:
        check = cast("Callable[[], None]", given[-1])
        for _ in range(60):
            sleep(0.02)
            check()
        ended.append("merged")
        raise LibraryError(library_file, "the test is over")

    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        other = tmp_path / "hers.sqlite"
        keeper.library.copy_to(other)
        with open_library(other) as theirs:
            stored(theirs, "A new text about the ferry.", title="The ferry")
        merging = keeper.window.furnish().commands.together.merging.show()
        merging.look_at(other)
        until(merging.merge.isEnabled, "it was looked at")
        monkeypatch.setattr("reader.services.merging.merge", merge)
        merging.merge.click()
        choose(keeper, "id")
        assert ended == ["merged"]


def test_arabic_is_laid_out_from_right_to_left_and_english_back_again(
    library_file: Path, tmp_path: Path, qt_app: QApplication, english_again: Translators
) -> None:
    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        choose(keeper, "ar")
        frame = keeper.window.frame
        assert keeper.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert frame.list.mapTo(keeper.window, frame.list.rect().center()).x() > (
            keeper.window.width() / 2
        )
        assert titles(keeper)[0] == "ملف"
        choose(keeper, "en")
        assert keeper.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert titles(keeper)[0] == "File"


def test_a_language_that_the_terminal_sets_is_taken_over(
    library_file: Path, tmp_path: Path, qt_app: QApplication, english_again: Translators
) -> None:
    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        old = keeper.window
        PreferencesFile(tmp_path).write(with_value(Settings(), "language", "id"))
        until(lambda: keeper.window is not old, "there is another window")
        assert titles(keeper)[0] == "Berkas"


def test_the_language_waits_for_an_import(
    library_file: Path,
    tmp_path: Path,
    qt_app: QApplication,
    english_again: Translators,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with kept(library_file, tmp_path, qt_app, english_again) as keeper:
        old, running = keeper.window, [True]
        imports = old.furnish().work.imports
        monkeypatch.setattr(imports, "is_running", lambda: running[0])
        old.appearance.choose("language", "id")
        for _ in range(20):
            QCoreApplication.processEvents()
        assert keeper.window is old
        running.clear()
        running.append(False)
        until(lambda: keeper.window is not old, "there is another window")

"""Nothing is cut off: not in a language whose words are twice as long as the English, nor where the
window is twice as large as usual. No two things in a window are chosen by the same letter.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.services.library import open_library
from reader.settings import Settings
from reader.ui.session.remembered import Remembered
from tests.translations.made_up import twice, write
from tests.ui.words.mnemonics import shared
from tests.ui.words.room import cut
from tests.ui.words.shelf import fill
from tests.ui.words.walk import LEFT_OUT, each_action, looked_at, settle

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

SIZE = 1280, 800


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("i18n") / "claim-reader_pl.qm"
    write(path, twice)
    return path


@pytest.fixture
def at_length(qt_app: QApplication, long_words: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(long_words))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def twice_as_large(tmp_path: Path) -> None:
    Remembered(tmp_path).keep_settings(Settings(interface_size=200))


def found() -> set[str]:
    """Return what is cut off in the windows that are open, or larger than a small screen, and
    letters that two things share.
    """
    QApplication.processEvents()
    shown = [one for one in looked_at() if one.isVisible() and not isinstance(one, QMenu)]
    too_large = {
        f"{type(window).__name__} takes {window.width()} by {window.height()}"
        for window in shown
        if window.width() > SIZE[0] or window.height() > SIZE[1]
    }
    each = ((*cut(window), *shared(window)) for window in shown)
    return too_large | {fault for faults in each for fault in faults}


def found_at_work(person: "Person", but: set[str]) -> list[str]:
    """Return what is cut off anywhere in the window and in what it opens, each with the action
    after which it was.
    """
    person.window.resize(*SIZE)
    person.open("Το τείχος")
    settle(person)
    faults = dict.fromkeys(found(), "the article")
    person.work.desk.step(1)
    settle(person)
    for name in each_action(person, but=but):
        for fault in found():
            faults.setdefault(fault, name)
    return [f"{name}: {fault}" for fault, name in faults.items()]


@pytest.mark.slow
@pytest.mark.usefixtures("alone", "heard")
@pytest.mark.parametrize("made_so", ["at_length", "twice_as_large"])
def test_nothing_is_cut(
    made_so: str, request: pytest.FixtureRequest, open_window: "OpenWindow", tmp_path: Path
) -> None:
    request.getfixturevalue(made_so)
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        # without a screen the full one is 800 pixels wide, too few for a bar twice as wide
        faults = found_at_work(person, LEFT_OUT - {"guide"} | {"full_screen"})
        assert not faults, "\n".join(faults)


@pytest.mark.slow
@pytest.mark.parametrize("made_so", ["at_length", "twice_as_large"])
def test_nothing_is_cut_where_nothing_is_imported_yet(
    made_so: str, request: pytest.FixtureRequest, open_window: "OpenWindow", tmp_path: Path
) -> None:
    request.getfixturevalue(made_so)
    with open_window(tmp_path / "library.sqlite") as person:
        person.window.resize(*SIZE)
        settle(person)
        assert found() == set()


def test_what_is_cut_is_seen(qt_app: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    label, button = QLabel("Words that need some room"), QPushButton("Words on a button")
    label.setFixedWidth(40)
    button.setFixedWidth(40)
    column.addWidget(label)
    column.addWidget(button)
    window.show()
    assert len(set(cut(window))) == 2
    label.setMaximumWidth(1_000)
    label.setMinimumWidth(300)
    button.setMaximumWidth(1_000)
    button.setMinimumWidth(300)
    QApplication.processEvents()
    assert set(cut(window)) == set()
    window.close()
    window.deleteLater()


def test_letters_that_are_shared_are_seen(qt_app: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for words in ("&Save", "&Send", "Ca&ncel", "Save && close"):
        column.addWidget(QPushButton(words))
    window.show()
    assert [*shared(window)] == ["QWidget of QWidget: Alt+s is “&Save” and “&Send”"]
    window.close()
    window.deleteLater()

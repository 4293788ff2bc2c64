"""Nothing is cut off in a language whose words are twice as long as the English."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.services.library import open_library
from tests.translations.made_up import twice, write
from tests.ui.words.room import cut
from tests.ui.words.shelf import fill
from tests.ui.words.test_abroad import (  # noqa: F401 (fixtures)
    LEFT_OUT,
    _alone,
    close_what_opened,
    heard,
    looked_at,
    settle,
)

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

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


def found() -> set[str]:
    QApplication.processEvents()
    shown = [one for one in looked_at() if one.isVisible() and not isinstance(one, QMenu)]
    return {fault for window in shown for fault in cut(window)}


@pytest.mark.slow
def test_nothing_is_cut_in_words_twice_as_long(
    at_length: None,
    open_window: "OpenWindow",
    heard: list[str],  # noqa: F811
    tmp_path: Path,
) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        fill(library, tmp_path)
    with open_window(tmp_path / "library.sqlite") as person:
        main = person.window
        main.resize(*SIZE)
        person.open("Το τείχος")
        settle(person)
        faults = dict.fromkeys(found(), "the article")
        person.work.desk.step(1)
        settle(person)
        for name, action in list(main.frame.action.items()):
            if name in LEFT_OUT - {"guide"} or not action.isEnabled():
                continue
            QApplication.clipboard().clear()
            action.trigger()
            settle(person)
            for fault in found():
                faults.setdefault(fault, name)
            close_what_opened(main)
        assert not faults, "\n".join(f"{name}: {fault}" for fault, name in faults.items())


@pytest.mark.slow
def test_nothing_is_cut_where_nothing_is_imported_yet(
    at_length: None, open_window: "OpenWindow", tmp_path: Path
) -> None:
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

"""A window in a language that nobody speaks, and what a walk over it must not reach."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFileDialog, QMenu, QWidget

from reader.ui.reading import printing
from tests.translations.made_up import write
from tests.ui.words.seen import texts_of


@pytest.fixture(scope="session")
def language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the language that nobody speaks."""
    path = tmp_path_factory.mktemp("i18n") / "claim-reader_pl.qm"
    write(path)
    return path


@pytest.fixture
def abroad(qt_app: QApplication, language: Path) -> Iterator[None]:
    """Let all that is said be said in that language; what was made before stays as it is."""
    translator = QTranslator()
    assert translator.load(str(language))
    QCoreApplication.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Greek))  # the months' names are Qt's, not ours
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


class _Dialog(QDialog):
    """Stands for Qt's own dialog for printing, whose words are Qt's, but for the title."""

    def __init__(self, _printer: object, parent: QWidget) -> None:
        super().__init__(parent)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser is there to open an address, no voice to read, no printer."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    monkeypatch.setattr(printing, "QPrintDialog", _Dialog)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a screen reader is told, as it is told, and what the dialogs for files offer;
    they are given up.
    """
    from reader.ui.widgets.announcements import announce

    told: list[str] = []
    for module in [one for name, one in sys.modules.items() if name.startswith("reader.ui.")]:
        if getattr(module, "announce", None) is announce:
            monkeypatch.setattr(module, "announce", lambda _, words: told.append(words))
    for asks in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        nothing = [] if asks == "getOpenFileNames" else ""
        answer = nothing if asks == "getExistingDirectory" else (nothing, "")
        monkeypatch.setattr(
            QFileDialog, asks, lambda *given, one=answer, **_: told.extend(_words(given)) or one
        )
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: told.extend(texts_of(menu)))
    monkeypatch.setattr(
        QColorDialog, "getColor", lambda _colour, _parent, title: told.append(title) or QColor()
    )
    return told


def _words(given: tuple[object, ...]) -> list[str]:
    """Return a dialog's title and filters: all texts but the path that is proposed."""
    return [one for one in given if isinstance(one, str) and "/" not in one]

"""A window in a language that nobody speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.translations.made_up import write


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

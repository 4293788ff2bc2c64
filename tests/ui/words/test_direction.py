"""In a window from right to left, all stands on the side where lines begin there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.library.article_delegate import more_box
from reader.ui.widgets.pausing import PausingText
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import mirrored_beside, side_of
from reader.ui.words.translators import Translators

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ARABIC = "محطة جديدة"


@pytest.fixture
def mirrored(qt_app: QApplication) -> Iterator[None]:
    qt_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qt_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_text_stands_on_its_own_side_from_left_to_right(qt_app: QApplication) -> None:
    assert (side_of("Harbour"), side_of(ARABIC)) == (LEFT, RIGHT)


@pytest.mark.usefixtures("mirrored")
def test_all_stand_where_lines_begin_from_right_to_left() -> None:
    assert (side_of("Harbour"), side_of(ARABIC)) == (LEFT, LEFT)  # the painter mirrors it


def test_signs_beside_a_text_are_where_its_lines_begin(mirrored: None) -> None:
    column = QRectF(100, 0, 500, 1)
    assert mirrored_beside(QRectF(80, 7, 10, 5), column) == QRectF(610, 7, 10, 5)
    assert more_box(QRect(0, 0, 200, 40), QApplication.font(), below_section=False).left() < 100


@pytest.mark.parametrize(
    ("text", "side"), [("", LEFT), ("Harbour", LEFT), (ARABIC, RIGHT), (f"\n{ARABIC}", LEFT)]
)
def test_what_is_written_begins_on_the_side_of_its_language(
    qt_app: QApplication, text: str, side: Qt.AlignmentFlag
) -> None:
    field = PausingText("Note", text)
    assert field.document().defaultTextOption().alignment() == side
    field.deleteLater()


def test_an_empty_field_begins_where_the_window_does(mirrored: None) -> None:
    field = PausingText("Note")
    assert field.document().defaultTextOption().alignment() == RIGHT
    field.setPlainText("Harbour")
    assert field.document().defaultTextOption().alignment() == LEFT
    field.deleteLater()


@pytest.mark.parametrize("country", ["ar_EG", "ar_SA", "ar_MA"])
def test_dates_are_in_the_digits_that_sentences_count_in(
    qt_app: QApplication, country: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(country))
    translators = Translators(qt_app)
    try:
        translators.speak("ar")
        assert shown_date("2026-03-14", QLocale()) == "14 مارس 2026"
    finally:
        translators.speak("en")
        QLocale.setDefault(before)

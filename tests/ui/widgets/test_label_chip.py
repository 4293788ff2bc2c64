from collections.abc import Sequence

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import Label, LabelId
from reader.domain.labels import letters
from reader.ui.widgets.label_chip import chip_icon


@pytest.mark.parametrize(
    ("names", "signs"),
    [
        (["Claim", "Figure", "Quote", "Source", "Question"], "CFQSU"),
        (["aa", "AA", "a"], "ABC"),
        (["klaim", "3 km", "—"], "K3A"),
        (["Ёлка", "数字"], "Ё数"),
    ],
)
def test_each_label_has_a_letter_of_its_own(names: Sequence[str], signs: str) -> None:
    labels = [Label(LabelId(number), name, "#000000", None) for number, name in enumerate(names)]
    assert "".join(letters(labels).values()) == signs


def test_more_labels_than_letters_still_have_one() -> None:
    labels = [Label(LabelId(number), "A", "#000000", None) for number in range(40)]
    assert all(letters(labels).values())


def test_a_chip_is_sharp_on_dense_screens(qt_app: QApplication) -> None:
    pixmap = chip_icon("#0247c1", "F", 16).pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    assert pixmap.toImage().pixelColor(16, 3).name() == "#0247c1"

"""Words stand where the user's language has them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from reader.ui.words.collation import sort_key


@pytest.fixture(autouse=True)
def _locale_again() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("id_ID", ["apel", "Äpfel", "Élan", "eland", "zebra", "Zug"]),
        ("sv_SE", ["apel", "zebra", "Zug", "åker", "ärlig", "öra"]),
        ("ar_AE", ["أمس", "بحر", "تونس", "جسر"]),
    ],
)
def test_each_language_has_its_order(locale: str, words: list[str]) -> None:
    QLocale.setDefault(QLocale(locale))
    mixed = words[::-1]
    assert sorted(mixed, key=sort_key) == words

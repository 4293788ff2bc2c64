from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.domain.message import Message
from reader.ui.words.saying import said


class Shouting(QTranslator):
    """Translates all of one context, and agrees with counts in its own way."""

    def translate(self, context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        return (
            source.replace("%n", f"#{n}").upper().replace("{WHAT}", "{what}")
            if context == "Loud"
            else ""
        )


@pytest.fixture
def shouting(qt_app: QApplication) -> Iterator[QTranslator]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_without_a_translator_it_is_english(qt_app: QApplication) -> None:
    assert [said(Message("Loud", "%n places", count=n, one="one place")) for n in (1, 2)] == [
        "one place",
        "2 places",
    ]


@pytest.mark.usefixtures("shouting")
def test_a_translator_is_asked_for_each_part() -> None:
    inner = Message("Loud", "a menu")
    assert said(Message("Loud", "it is {what}", {"what": inner})) == "IT IS A MENU"
    assert said(Message("Loud", "%n places", count=1, one="one place")) == "#1 PLACES"
    assert said(Message("Quiet", "it is {what}", {"what": inner})) == "it is A MENU"


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(("locale", "shown"), [("en", "12,345"), ("id", "12.345")])
def test_counts_are_written_as_the_locale_has_them(locale: str, shown: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    counted = Message("Loud", "%n places in {what}", {"what": 12345}, count=12345, one="one place")
    assert said(counted) == f"#{shown} PLACES IN {shown}"
    assert said(Message("Quiet", "%n places", count=999, one="one place")) == "999 places"
    QLocale.setDefault(before)

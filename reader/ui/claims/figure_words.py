"""What a figure reads as, in words."""

from PySide6.QtCore import QLocale

from reader.domain import reading_words as words
from reader.domain.figures import Figure, Reading
from reader.domain.message import Message, alternatives, translate
from reader.ui.words.saying import said


def reading_words(figure: Figure | None, locale: QLocale) -> str:
    """Return what a figure reads as: all readings where it is doubtful, so that the user decides;
    empty for no figure.
    """
    if figure is None or not figure.raw:
        return ""
    if not figure.readings:
        return said(
            translate("Figures", "No number was recognised in it; it is kept as you wrote it.")
        )
    readings = alternatives([_one(reading, locale) for reading in figure.readings])
    return said(translate("Figures", "Reads as {readings}").where(readings=readings))


def _one(reading: Reading, locale: QLocale) -> Message:
    value = reading.value
    whole = value == value.to_integral_value()
    number = locale.toString(int(value)) if whole and abs(value) < 2**63 else str(value.normalize())
    return words.reading_words(reading, number)

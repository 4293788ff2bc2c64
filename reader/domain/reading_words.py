"""What a figure can mean, in words."""

from collections.abc import Mapping

from reader.domain.figure_language import Modifier
from reader.domain.figures import Reading
from reader.domain.message import Message, translate, verbatim

_MODIFIED: Mapping[Modifier, Message] = {
    Modifier.MORE_THAN: translate("Figures", "more than {figure}"),
    Modifier.AT_LEAST: translate("Figures", "at least {figure}"),
    Modifier.ABOUT: translate("Figures", "about {figure}"),
    Modifier.AT_MOST: translate("Figures", "at most {figure}"),
    Modifier.LESS_THAN: translate("Figures", "less than {figure}"),
}


def reading_words(reading: Reading, number: str = "") -> Message:
    """Return a reading, such as ``more than 1000 km``; ``number`` is its value as it is written
    where that is not plain digits.
    """
    value = number or format(reading.value.normalize(), "f")
    figure = " ".join(part for part in (value, reading.unit) if part)
    if reading.modifier is None:
        return verbatim(figure)
    return _MODIFIED[reading.modifier].where(figure=figure)

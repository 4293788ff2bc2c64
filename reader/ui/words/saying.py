"""Saying a message in the user's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.message import COUNT, Message, Part

GROUPED = 1000
"""The least count that has thousands to set apart; Qt writes counts without."""


def said(message: Part) -> str:
    """Return the sentence as Qt's translators say it, in English where none knows it; a text or
    number as it is.
    """
    if isinstance(message, int):
        return shown_count(message)
    if not isinstance(message, Message):
        return str(message)
    return pattern(message).format_map(
        {name: said(value) for name, value in message.values.items()}
    )


def pattern(message: Message) -> str:
    """Return the sentence with its places open. The English for one is the comment by which
    translators know a sentence, too.
    """
    count = -1 if message.count is None else message.count
    translated = QCoreApplication.translate(
        message.context, message.source, message.one or None, count
    )
    untranslated = (
        message.source
        if message.count is None
        else message.source.replace(COUNT, str(message.count))
    )
    shown = message.pattern() if translated in {"", untranslated} else translated
    if message.count is None or message.count < GROUPED:
        return shown
    return shown.replace(str(message.count), shown_count(message.count))


def shown_count(count: int) -> str:
    """Return a number as the user's locale writes it, its thousands set apart."""
    return QLocale().toString(count)

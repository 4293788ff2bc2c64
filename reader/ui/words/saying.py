"""Saying a message in the user's language."""

from PySide6.QtCore import QCoreApplication

from reader.domain.message import COUNT, Message


def said(message: Message) -> str:
    """Return the sentence as Qt's translators say it; in English where none knows it."""
    count = -1 if message.count is None else message.count
    translated = QCoreApplication.translate(message.context, message.source, None, count)
    untranslated = message.source if message.count is None else message.source.replace(COUNT, str(message.count))
    pattern = message.pattern() if translated in {"", untranslated} else translated
    return pattern.format_map(
        {name: said(value) if isinstance(value, Message) else value for name, value in message.values.items()}
    )

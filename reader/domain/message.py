"""Sentences for a person that are not in a language yet, so that each place that shows one can show it in the user's own.

The window gives them to Qt's translator (``reader.ui.words.saying``); the terminal and the exports, which know no Qt, take the
English that they are written in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

COUNT = "%n"
"""Where the count stands in a sentence that has one: as Qt's translators know it."""


@dataclass(frozen=True, slots=True)
class Message:
    """A whole sentence, or a word that stands alone.

    ``source`` is the English that translators start from, with named places (``{site}``) that ``values`` fill: texts and
    numbers as they are, other messages as they are said in the same language. ``context`` is the translators' name for the
    group that it is in. A sentence that counts something has its ``count``, ``%n`` in ``source`` where it stands, and ``one``:
    the English for a count of one. Other languages have as many forms as they need.
    """

    context: str
    source: str
    values: "Mapping[str, str | int | Message]" = field(default_factory=dict)
    count: int | None = None
    one: str = ""

    def english(self) -> str:
        """Return it in English."""
        values = {name: value.english() if isinstance(value, Message) else value for name, value in self.values.items()}
        return self.pattern().format_map(values)

    def pattern(self) -> str:
        """Return the English with its places still open; only the count is filled in."""
        if self.count is None:
            return self.source
        return (self.one if self.count == 1 and self.one else self.source).replace(COUNT, str(self.count))


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  the name by which Qt's lupdate finds the text
    """Mark a text for translators, and return it as it is. Both have to be written out in the call, as lupdate reads it."""
    del context
    return source


def translate(context: str, source: str, comment: str | None = None, count: int | None = None) -> str:
    """Mark a text that counts something for translators, and return it as it is; for lupdate as ``QT_TRANSLATE_NOOP`` is."""
    del context, comment, count
    return source

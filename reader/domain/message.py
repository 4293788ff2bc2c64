"""Sentences for a person that are not in a language yet, so that each place that shows one can show
it in the user's own.

The window gives them to Qt's translator (``reader.ui.words.saying``). The terminal and the exports
know no Qt: they have a message ``told`` in the language that the process speaks (``voice``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

COUNT = "%n"
"""Where the count stands in a sentence that has one: as Qt's translators know it."""


@dataclass(frozen=True, slots=True)
class Message:
    """A whole sentence, or a word that stands alone.

    ``source`` is the English that translators start from, with named places (``{site}``) that
    ``values`` fill: texts and numbers as they are, other messages as they are said in the same
    language. ``context`` is the translators' name for the group that it is in. A sentence that
    counts something has its ``count``, ``%n`` in ``source`` where it stands, and ``one``: the
    English for a count of one. Other languages have as many forms as they need.
    """

    context: str
    source: str
    values: "Mapping[str, Part]" = field(default_factory=dict, hash=False)
    count: int | None = None
    one: str = ""

    def where(self, **values: "Part") -> "Message":
        """Return it with these values in its places."""
        return replace(self, values={**self.values, **values})

    def english(self) -> str:
        """Return it in English."""
        values = {
            name: value.english() if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return self.pattern().format_map(values)

    def told(self) -> str:
        """Return it in the language that this process speaks."""
        values = {
            name: value.told() if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return voice.pattern(self).format_map(values)

    def pattern(self) -> str:
        """Return the English with its places still open; only the count is filled in."""
        if self.count is None:
            return self.source
        return (self.one if self.count == 1 and self.one else self.source).replace(
            COUNT, str(self.count)
        )


Part = str | int | Message
"""What can stand in a place of a message."""


class Voice:
    """The language that this process speaks, for all that has no screen; English until it is
    chosen (``services.languages``).
    """

    def __init__(self) -> None:
        self.pattern: Callable[[Message], str] = Message.pattern
        """Returns a message with its places still open."""
        self.code = "en"
        """The language, as pages declare it."""

    def is_english(self) -> bool:
        """Whether no other language was chosen."""
        return self.pattern is Message.pattern


voice = Voice()


def translate(
    context: str, source: str, one: str = "", mark: str = COUNT, count: int | None = None
) -> Message:
    """Return a sentence of the group ``context``: ``translate("Rules", "%n rules", "1 rule", COUNT,
    rules)`` where it counts.

    Qt's lupdate collects the sentences for the translators by reading such calls, hence the name.
    It finds only texts that are written out. It calls the English for one a comment, by which two
    texts are told apart. That a text counts it sees by the fifth argument, which has to be a name,
    with no comma behind it (``# fmt: skip`` keeps it away); after a call it looks for the end of
    the file without end. The fourth says nothing here; it stood for an encoding once.
    """
    del mark
    return Message(context, source, {}, count, one)


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  the name by which Qt's lupdate finds the text
    """Mark a text for translators, and return it as it is. Both have to be written out in the call,
    as lupdate reads it.
    """
    del context
    return source


def verbatim(text: Part) -> Message:
    """Return a text that is the same in all languages, such as a name, as a message."""
    return text if isinstance(text, Message) else Message("", "{text}", {"text": text})


def listed(parts: Sequence[Part]) -> Message:
    """Return the parts as a list inside a sentence: "a, b, c"; nothing of none."""
    return _joined(parts, translate("Lists", "{before}, {after}"))


def alternatives(parts: Sequence[Part]) -> Message:
    """Return the parts as a choice inside a sentence: "a or b"; nothing of none."""
    return _joined(parts, translate("Lists", "{before} or {after}"))


def paragraph(sentences: Sequence[Part]) -> Message:
    """Return whole sentences as a text of one; nothing of none."""
    return _joined(sentences, translate("Lists", "{before} {after}"))


def _joined(parts: Sequence[Part], join: Message) -> Message:
    """Join them two by two and halves to halves: one after the other, a long list would lie too
    deep to be said.
    """
    if len(parts) <= 1:
        return verbatim(parts[0] if parts else "")
    half = len(parts) // 2
    return join.where(before=_joined(parts[:half], join), after=_joined(parts[half:], join))

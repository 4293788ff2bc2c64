"""The languages that the program speaks: which of them a user wants, and its sentences for the
terminal, where no Qt is.

The translators' own files (``resources/i18n/claim-reader_id.ts``) are read as they are; the window
has Qt load what was made of them. English needs no file: it stands in the program.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from reader.domain.message import COUNT, Message, voice
from reader.resources import resource_folder

ENGLISH = "en"
LANGUAGES = (ENGLISH, "id", "ar")
"""By their codes. The preference ``language`` offers them by their names."""

SYSTEM = "system"
"""The choice of whoever wants what the computer is set to."""

Key = tuple[str, str, str]
"""Context, source, and the English for one."""


def language_wanted(choice: str, preferred: Iterable[str]) -> str:
    """Return the language to speak: the one that was chosen, or else the first of those that the
    user prefers (``id-ID``, ``ar_EG``) that the program speaks; English where it speaks none.
    """
    if choice in LANGUAGES:
        return choice
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in preferred)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def preferred_languages(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that a user prefers, as gettext finds them: ``LANGUAGE`` may list
    several, unless the locale is the one without a language (``C``).
    """
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((one for one in named if one), "").partition(".")[0].partition("@")[0]
    if locale in {"", "C", "POSIX"}:
        return []
    return [*filter(None, environment.get("LANGUAGE", "").split(":")), locale]


def _arabic(count: int) -> int:
    if count <= 2:
        return count
    rest = count % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


_FORM: Mapping[str, Callable[[int], int]] = {"id": lambda _: 0, "ar": _arabic}
"""Which of a language's forms goes with a count, in Qt's order."""


class Catalogue:
    """The sentences of a language. The file is read when the first is asked for."""

    def __init__(self, code: str, path: Path) -> None:
        self._code = code
        self._path = path
        self._known: Mapping[Key, Sequence[str]] | None = None

    def pattern(self, message: Message) -> str:
        """Return a message with its places still open, in English where it is not translated."""
        if self._known is None:
            self._known = dict(_translations(self._path))
        forms = self._known.get((message.context, message.source, message.one))
        if not forms:
            return message.pattern()
        if message.count is None:
            return forms[0]
        form = forms[min(_FORM[self._code](message.count), len(forms) - 1)]
        return form.replace(COUNT, str(message.count))


def _translations(path: Path) -> Iterator[tuple[Key, Sequence[str]]]:
    from xml.etree import ElementTree  # noqa: PLC0415 (English does without)

    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        for one in context.iter("message"):
            known = (context.findtext("name"), one.findtext("source"), one.findtext("comment"))
            translation = one.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                context_name, source, comment = (part or "" for part in known)
                yield (context_name, source, comment), forms or [translation.text or ""]


def translation_file(code: str, suffix: str, of: str = "claim-reader") -> Path:
    """Return the path of a language's file; there need not be one."""
    return resource_folder("i18n") / f"{of}_{code}{suffix}"


def speak(choice: str, environment: Mapping[str, str] = os.environ) -> str:
    """Let this process speak the language of a choice where it has no screen; return its code."""
    code = language_wanted(choice, preferred_languages(environment))
    voice.code = code
    if code == ENGLISH:
        voice.pattern = Message.pattern
    else:
        voice.pattern = Catalogue(code, translation_file(code, ".ts")).pattern
    return code

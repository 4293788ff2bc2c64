"""The files of one language: ``claim-reader_id.ts``, which translators write, is brought up to date
from the template, and what Qt loads (``.qm``) is made of it.

Both are committed. The window needs no tool of Qt's to start then, wherever it was installed from,
and a bundle none either.
"""

import struct
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

from reader.services.command_line_words import COUNTING, DOMAIN, WORDS
from tests.translations.template import PATIENCE, TEMPLATE, Text, messages, tool

FOLDER = TEMPLATE.parent

COMPLETE = ("id",)
"""Languages in which every text has to be there."""
PARTIAL = ("ar",)
"""Languages of the texts that most people see; English stands for the others."""
FORMS = {"id": 1, "ar": 6}
"""How many forms a text that counts has in a language, as Qt counts them."""

QTS_OWN = FOLDER / "qt_id.ts"
"""Texts of Qt's own for a language that Qt does not come in: its buttons and menus."""

Forms = tuple[str, ...]
"""A translation: one text, or one for each form where it counts."""


@dataclass(frozen=True, slots=True)
class Translated:
    """A text with its translation; ``None`` where it has none."""

    text: Text
    forms: Forms | None


def file_of(code: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"{TEMPLATE.stem}_{code}.ts"


def translations(path: Path) -> list[Translated]:
    """Return what a file holds, in its order."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 (our own file)
    elements = [one for context in root.iter("context") for one in context.iter("message")]
    return [
        Translated(text, _forms(element))
        for text, element in zip(messages(path), elements, strict=True)
    ]


def _forms(message: ElementTree.Element) -> Forms | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return None
    forms = [one.text or "" for one in translation.iter("numerusform")]
    return tuple(forms) if message.get("numerus") == "yes" else (translation.text or "",)


def renew(code: str) -> None:
    """Bring the file of a language up to date: what has gone from the template goes, what is new
    stands in it without a translation. A text that has moved to another group, or stands in one
    more, keeps what it is called.
    """
    had = {one.text: one.forms for one in translations(file_of(code)) if one.forms}
    elsewhere = {replace(text, context=""): forms for text, forms in had.items()}
    texts = messages(TEMPLATE)
    known = {one: had.get(one) or elsewhere.get(replace(one, context="")) for one in texts}
    write(code, texts, known)


def write(code: str, texts: Sequence[Text], known: Mapping[Text, Forms | None]) -> None:
    """Write the file of a language with all texts, in the order and layout of the template."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        contexts[text.context].append(_message(text, known.get(text), FORMS[code]))
    ElementTree.indent(root, " " * 4)
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(code).write_bytes(head + ElementTree.tostring(root, "utf-8") + b"\n")


def _message(text: Text, forms: Forms | None, count: int) -> ElementTree.Element:
    message = ElementTree.Element("message", {"numerus": "yes"} if text.counts else {})
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    unfinished = {} if forms else {"type": "unfinished"}
    translation = ElementTree.SubElement(message, "translation", unfinished)
    shown = forms or ("",) * (count if text.counts else 1)
    if text.counts:
        for form in shown:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = shown[0]
    return message


def compiled(source: Path, target: Path) -> Path:
    """Make of a file of translations the one that Qt loads."""
    command = [str(tool("lrelease")), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, timeout=PATIENCE)
    return target


def command_line_file(code: str) -> Path:
    """Return the file in which gettext finds a language's words of the command line."""
    return FOLDER / code / "LC_MESSAGES" / f"{DOMAIN}.mo"


def compiled_for_command_line(code: str, target: Path) -> Path:
    """Make of a language's words of the command line the file that gettext reads."""
    said = {
        one.text.source: one.forms[0]
        for one in translations(file_of(code))
        if one.text.context == "CommandLine" and one.forms
    }
    known = {words: said[words] for words in WORDS if words in said}
    for one, several in COUNTING:
        if one in said and several in said:
            known[f"{one}\0{several}"] = f"{said[one]}\0{said[several]}"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gettext_file({"": _HEAD, **known}))
    return target


_HEAD = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
"""Those for several stand as they are for any count but one, in every language."""


def gettext_file(known: Mapping[str, str]) -> bytes:
    """Return texts and what they are called as gettext reads them (its manual, "The Format of GNU
    MO Files").
    """
    pairs = sorted((key.encode(), text.encode()) for key, text in known.items())
    texts = [key for key, _ in pairs], [text for _, text in pairs]
    place = 28 + 16 * len(pairs)
    tables, data = b"", b""
    for one in (*texts[0], *texts[1]):
        tables += struct.pack("<II", len(one), place + len(data))
        data += one + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + tables + data


def sources() -> list[Path]:
    """Return all files of translations that there are."""
    return [*map(file_of, (*COMPLETE, *PARTIAL)), QTS_OWN]

"""The files of one language: ``claim-reader_id.ts``, which translators write, is brought up to date
from the template, and what Qt loads (``.qm``) is made of it.

Both are committed. The window needs no tool of Qt's to start then, wherever it was installed from,
and a bundle none either.
"""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

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


def sources() -> list[Path]:
    """Return all files of translations that there are."""
    return [*map(file_of, (*COMPLETE, *PARTIAL)), QTS_OWN]

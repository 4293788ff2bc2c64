"""A language that nobody speaks: every text of the program with strange letters and a third longer,
so that English shows.
"""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from tests.translations.template import PATIENCE, TEMPLATE, tool

_ENGLISH, _STRANGE = "abcdefghijklmnopqrstuvwxyz", "àƀćđéƒĝĥíĵķĺɱńóƥɋŕśţúṽŵẋýž"
_LETTERS = str.maketrans(_ENGLISH + _ENGLISH.upper(), _STRANGE + _STRANGE.upper())
_AS_IT_IS = re.compile(r"(\{\w+(?:!r)?\}|%n|&(?=\w)|\*[.\w]*|;;|\n)")
"""What a translator leaves alone: places, the count, the mark of a menu's letter, patterns of file
names.
"""

FORMS = 3
"""The language counts as Polish does: one, a few, many."""


def twice(text: str) -> str:
    """Return a text twice as long as it is, in words of the same lengths."""
    parts = _AS_IT_IS.split(text)
    again = "".join(part for at, part in enumerate(parts) if not at % 2)
    ending = "…" if text.endswith("…") else ""
    return f"{text.removesuffix('…')} {again.strip().removesuffix('…')}".rstrip() + ending


def strange(text: str) -> str:
    """Return a text in this language."""
    parts = _AS_IT_IS.split(text)
    letters = "".join(part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(parts))
    return f"⟦{letters}{'~' * (len(text) // 3)}⟧"


def write(target: Path, as_said: Callable[[str], str] = strange) -> None:
    """Write the whole language to a file that Qt loads (``.qm``), from the template as any other
    language is.
    """
    tree = ElementTree.parse(TEMPLATE)  # noqa: S314 (our own file)
    tree.getroot().set("language", "pl_PL")
    for message in tree.getroot().iter("message"):
        source, one = message.findtext("source") or "", message.findtext("comment") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        if message.get("numerus") == "yes":
            translation[:] = [_form(as_said(text)) for text in (one, *[source] * (FORMS - 1))]
        else:
            translation.text = as_said(source)
    written = target.with_suffix(".ts")
    tree.write(written, "utf-8", xml_declaration=True)
    command = [str(tool("lrelease")), "-silent", str(written), "-qm", str(target)]
    subprocess.run(command, check=True, timeout=PATIENCE)


def _form(text: str) -> ElementTree.Element:
    form = ElementTree.Element("numerusform")
    form.text = text
    return form

"""Names of files that every system accepts, made of titles."""

import re
import unicodedata
from collections.abc import Set

LONGEST = 120
"""Bytes in UTF-8, without the ending: systems allow 255, sync programs and archives less."""

_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
"""What Windows takes for a device, whatever ending it has."""
_FORBIDDEN = re.compile(r'[\\/:*?"<>|#^\[\]]')
"""On one of three systems; and what a link of Obsidian cannot hold."""


def safe_name(title: str, otherwise: str) -> str:
    """Return a title as a file's name without its ending; ``otherwise`` where nothing is left of
    it.
    """
    composed = unicodedata.normalize("NFC", title)
    bare = _FORBIDDEN.sub(" ", composed)
    shown = "".join(one if one.isprintable() else " " for one in bare)
    name = _shortened(" ".join(shown.split()).strip(". "), LONGEST)
    if _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].strip()):
        return f"{name}_" if "." not in name else name.replace(".", "_", 1)
    return name or otherwise


def unused_name(name: str, used: Set[str]) -> str:
    """Return a name that is not ``used`` yet, whatever the letters' case: with a number behind it
    where it is. ``used`` holds case-folded names.
    """
    number, found = 1, name
    while found.casefold() in used:
        number += 1
        found = f"{name} {number}"
    return found


def _shortened(name: str, longest: int) -> str:
    """Return the beginning of a name that has so many bytes, whole characters of it."""
    data = name.encode("utf-8", errors="ignore")
    if len(data) <= longest:
        return data.decode("utf-8")
    return data[:longest].decode("utf-8", errors="ignore").rstrip(". ")

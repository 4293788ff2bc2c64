"""The abbreviations of a language, whose full stop ends no sentence."""

import re
import tomllib
from functools import cache

from reader.resources import resource_folder


@cache
def abbreviations_of(language: str | None) -> frozenset[str]:
    """Return them for a BCP 47 tag, in lower case and without their last full stop; none where the
    language is not known.
    """
    code = re.split("[-_]", (language or "").lower())[0]
    path = resource_folder("checking") / f"{code}.toml"
    if not (code.isalpha() and path.is_file()):
        return frozenset()
    return frozenset(tomllib.loads(path.read_text(encoding="utf-8"))["abbreviations"].split())

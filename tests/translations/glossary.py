"""The words that a language says in one way throughout: ``resources/i18n/glossary-id.toml``."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.translations.language import FOLDER, Translated


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the program. Its fields are said at the head of the glossary."""

    name: str
    english: tuple[str, ...]
    said: tuple[str, ...]
    passed_over: tuple[str, ...]

    def is_in(self, text: str) -> bool:
        """Whether it stands in an English text, as the word that it is."""
        if any(one.casefold() in text.casefold() for one in self.passed_over):
            return False
        forms = "|".join(map(re.escape, self.english))
        return re.search(rf"(?<![\w{{:-])(?:{forms})(?![\w}}:])", text, re.IGNORECASE) is not None

    def is_said_in(self, text: str) -> bool:
        """Whether a translation has it."""
        return any(one in text.casefold() for one in self.said)


def glossary(code: str) -> list[Term]:
    """Return the words of a language."""
    data = tomllib.loads(path_of(code).read_text("utf-8"))
    return [
        Term(name, tuple(one["english"]), tuple(one["said"]), tuple(one.get("not", ())))
        for name, one in data.items()
    ]


def path_of(code: str) -> Path:
    """Return the file of a language's glossary."""
    return FOLDER / f"glossary-{code}.toml"


def otherwise_said(code: str, known: list[Translated]) -> Iterator[str]:
    """Yield the texts in which a word of the glossary is said in another way."""
    terms = glossary(code)
    for one in known:
        for term in terms:
            english = one.text.source.replace("&", "")
            forms = [form.replace("&", "") for form in one.forms or ()]
            if term.is_in(english) and not all(map(term.is_said_in, forms)):
                yield f"{code}: “{term.name}” is not said so in “{english}”: “{forms[0]}”"

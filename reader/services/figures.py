"""Reading figures with what ``resources/figures`` says of languages. The form of its files is that
of ``FigureLanguage``.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from reader.domain import figures
from reader.domain.figure_language import FigureLanguage, FigureLanguages, Modifier
from reader.domain.figures import Figure
from reader.resources import resource_folder

_MARKS = "marks"


def read_figure(raw: str, language: str | None = None) -> Figure:
    """Return what a figure reads as. ``language`` is the article's BCP 47 tag, where known. Only
    the first number counts.
    """
    return figures.read_figure(raw, language, languages())


@cache
def languages() -> FigureLanguages:
    """Return all languages. Reads some twenty small files once, which takes about 20 ms."""
    files = {file.stem: _loaded(file) for file in sorted(resource_folder("figures").glob("*.toml"))}
    marks = files.pop(_MARKS)
    return FigureLanguages(
        {code: _language(entries) for code, entries in files.items()},
        frozenset(marks["comma"]),
        frozenset(marks["point"]),
        {word.casefold(): sign for sign, words in marks["same"].items() for word in words},
        frozenset(marks["signs"]),
    )


def _loaded(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def _language(entries: dict[str, Any]) -> FigureLanguage:
    tables = {name: _by_word(entries.get(name, {})) for name in ("words", "times", "scales")}
    return FigureLanguage(
        decimal=entries["decimal"],
        values=tables["words"],
        times=tables["times"],
        scales=tables["scales"],
        teens=entries.get("teens", ""),
        joiners=frozenset(entries.get("joiners", ())),
        prefix=entries.get("prefix", ""),
        compound=entries.get("compound", False),
        positional=entries.get("positional", False),
        modifiers={
            words: Modifier(kind)
            for kind, several in entries.get("modifiers", {}).items()
            for words in several
        },
        percent=frozenset((*entries.get("percent", ()), "%")),
        counted=frozenset(entries.get("counted", ())),
        apart=frozenset(entries.get("apart", ())),
        links=frozenset(entries.get("links", ())),
        capital_nouns=entries.get("capital_nouns", False),
        units={word: sign for sign, words in entries.get("units", {}).items() for word in words},
    )


def _by_word(table: dict[str, list[str]]) -> dict[str, int]:
    return {word.casefold(): int(number) for number, words in table.items() for word in words}

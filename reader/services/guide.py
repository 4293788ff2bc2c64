"""The guide that comes with the program: its pages, as they are written in a language."""

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.domain.message import voice
from reader.resources import resource_folder
from reader.services.languages import ENGLISH

PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<file>[^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<file>[\w-]+\.md)\)")
PLACE = re.compile(r"\{(?P<kind>key |menu |)(?P<action>[a-z_]+)\}")
"""Where an action of the program is named: by name and key, by the key alone, or by its menu."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page, in Markdown."""

    name: str
    title: str
    text: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether each of the words, in small letters, stands on the page."""
        text = self.text.casefold()
        return all(word in text for word in words)


@cache
def page_names() -> tuple[str, ...]:
    """Return the names of the pages, in their order."""
    return tuple(tomllib.loads(guide_folder("pages.toml").read_text("utf-8"))["pages"])


def guide_folder(name: str) -> Path:
    """Return where something of the guide stands."""
    return resource_folder("help") / name


def guide_page(name: str, named: Callable[[str, str], str]) -> GuidePage:
    """Return a page in the language that this process speaks, in English where it is not written
    in it. ``named`` says what stands for an action: it is given the kind and the action's name.
    """
    text = PLACE.sub(
        lambda found: named(found["kind"].strip(), found["action"]), written(name, voice.code)
    )
    return GuidePage(name, text.partition("\n")[0].removeprefix("# ").strip(), text)


def written(name: str, language: str) -> str:
    """Return a page as it stands in its file."""
    own = guide_folder(language) / f"{name}.md"
    return (own if own.is_file() else guide_folder(ENGLISH) / own.name).read_text("utf-8")


def picture(name: str, language: str) -> Path:
    """Return the file of a picture as a page names it, as it was taken in a language, else in
    English.
    """
    own = guide_folder(language) / name
    return own if own.is_file() else guide_folder(ENGLISH) / name


def whats_new() -> str:
    """Return what each version has brought, in Markdown."""
    installed = resource_folder("CHANGELOG.md")
    beside = resource_folder().parent / installed.name
    return (installed if installed.is_file() else beside).read_text("utf-8")

"""No word of ours is left in English in what people read of an export; what programs read is the
same in every language.

The library is in Greek letters, and the language of this test writes its own with accents, so that
every plain letter is English that no translator would have seen.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from reader.domain.message import COUNT, Message, voice
from reader.services.bundle_wish import BundleWish
from reader.services.exporting import export, form_of, formats
from reader.services.languages import speak
from reader.services.library import Library, open_library
from reader.services.templates import templates
from tests.translations.made_up import strange
from tests.ui.words.shelf import fill

READ_BY_PEOPLE = ("markdown", "obsidian", "html", "docx", "odt", "text", "bundle")
READ_BY_PROGRAMS = ("csv", "json", "library")

WORD = re.compile(r"[A-Za-z]{2,}")
COMMENT = re.compile(r"<!--.*?-->|<[^>]*>|#[\w-]+")
"""Of Markdown: for programs, and places that links lead to."""
SIGNS = re.compile(r"\bclaim-reader:\S+|https?:\S+|\S*\.example|[0-9a-f-]{30,}|\bh-\S+|\bc-\S+")
"""Addresses, hashes, ids, and the names of places in a file."""
NAMES = frozenset(("SHA", "UTC", "Claim", "Reader"))
"""Names and abbreviations, which are the same in every language."""
PROPERTY = re.compile(r"^[a-z0-9-]+: .*$|^> \[![a-z]+\]", re.MULTILINE)
"""What Obsidian reads: properties, and the kind of a callout."""
COMMAND = re.compile(r"^ {4}.*$|\bdata/\S+|\b[\w-]+\.(?:txt|tsr|pem|py)\b", re.MULTILINE)
"""In the bundle's README: commands and names of files."""
STANDARDS = frozenset(("OK", "RFC", "BagIt"))


def _strange(message: Message) -> str:
    """Return a message as the made-up language has it; what is data in a message stays."""
    if not message.context:
        return message.pattern()
    return strange(message.source).replace(COUNT, str(message.count)).replace("~", "")


@contextmanager
def _strange_spoken() -> Iterator[None]:
    voice.pattern = _strange
    try:
        yield
    finally:
        speak("en")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("greek")
    with open_library(folder / "library.sqlite") as library:
        fill(library, folder)
        yield library


def _files(library: Library, name: str, path: Path) -> dict[str, bytes]:
    """Return what an export writes, by the names of the files, which are read as well."""
    export(library, name, path, evidence=BundleWish(pictures=False))
    if path.is_dir():
        found = (file for file in path.rglob("*") if file.is_file())
        return {file.relative_to(path).as_posix(): file.read_bytes() for file in found}
    data = path.read_bytes()
    if not is_zipfile(BytesIO(data)):
        return {"": data}
    with ZipFile(BytesIO(data)) as archive:
        texts = ("word/document.xml", "word/comments.xml", "content.xml")
        return {one: archive.read(one) for one in texts if one in archive.namelist()}


def _shown(text: str) -> str:
    """Return what a page or a text processor shows and reads out of markup."""
    text = re.sub(r"(?s)<style.*?</style>|<head>.*?</head>|<annotation.*?</dc:date>", " ", text)
    read_out = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', text)
    return unescape(" ".join([re.sub(r"<[^>]*>", " ", text), *read_out]))


def _english(text: str, *also: re.Pattern[str]) -> set[str]:
    for signs in (*also, SIGNS):
        text = signs.sub(" ", text)
    return set(WORD.findall(text)) - NAMES


def _left(name: str, file: str, text: str) -> set[str]:
    """Return the English words in a file of an export of this name."""
    match name, file:
        case "bundle", "README.txt":
            return _english(text, COMMAND) - STANDARDS
        case "bundle", "data/report.html":
            return _english(_shown(text), COMMAND)
        case "bundle", _:
            return set()
        case "obsidian", _:
            return _english(f"{file.removesuffix('.md')}\n{text}", PROPERTY, COMMENT)
        case (("html" | "docx" | "odt"), _):
            return _english(_shown(text))
        case _:
            return _english(text, COMMENT)


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_no_word_of_ours_is_left_in_english(library: Library, name: str, tmp_path: Path) -> None:
    with _strange_spoken():
        files = _files(library, name, tmp_path / "exported")
    found = {file: _left(name, file, data.decode()) for file, data in files.items()}
    assert {file: words for file, words in found.items() if words} == {}


@pytest.mark.parametrize("name", READ_BY_PROGRAMS)
def test_what_programs_read_is_the_same(library: Library, name: str, tmp_path: Path) -> None:
    english = _files(library, name, tmp_path / "english")
    with _strange_spoken():
        assert _files(library, name, tmp_path / "other") == english


def test_all_formats_are_looked_at() -> None:
    names = {one.name for one in formats()}
    assert names >= {*READ_BY_PEOPLE, *READ_BY_PROGRAMS}


def test_templates_that_come_with_the_program_speak_indonesian(
    library: Library, tmp_path: Path
) -> None:
    told: dict[str, set[str]] = {}
    for code in ("en", "id"):
        speak(code)
        try:
            shown = [
                _files(library, form_of(one).name, tmp_path / f"{code}-{one.name}")[""].decode()
                for one in templates()
            ]
        finally:
            speak("en")
        told[code] = {word for text in shown for word in _english(_shown(text))}
    assert told["en"] >= {"Highlights", "Quote", "verdict"}
    assert told["en"] & told["id"] <= {"Label", "label"}

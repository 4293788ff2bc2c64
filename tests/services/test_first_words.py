"""A new library names its labels and verdicts in the user's language, and only a new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services import claims, labels
from reader.services.history import undo
from reader.services.languages import speak
from reader.services.library import Library, open_library
from reader.services.verifying import verify


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def names(library: Library) -> list[str]:
    return [one.name for one in (*labels.list_labels(library), *claims.scale(library))]


def test_a_new_library_is_in_the_language_of_its_user(tmp_path: Path) -> None:
    speak("id")
    with open_library(tmp_path / "library.sqlite") as library:
        assert names(library)[:2] == ["Klaim", "Angka"]
        assert "Tidak dapat diperiksa" in names(library)
        definitions = [one.definition for one in labels.list_labels(library)]
        assert "Dari mana artikel memperolehnya." in definitions


def test_it_is_sound_and_there_is_nothing_to_undo(tmp_path: Path) -> None:
    speak("ar")
    with open_library(tmp_path / "library.sqlite") as library:
        assert verify(library).is_sound
        assert undo(library).verb is None


def test_a_library_that_is_there_keeps_its_words(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite") as library:
        before = names(library)
    speak("id")
    with open_library(tmp_path / "library.sqlite") as library:
        assert names(library) == before
        assert before[0] == "Claim"


def test_every_word_that_the_first_steps_bring_is_known(tmp_path: Path) -> None:
    with open_library(tmp_path / "english.sqlite") as library:
        english = names(library)
    speak("id")
    with open_library(tmp_path / "library.sqlite") as library:
        assert not {*english} & {*names(library)}

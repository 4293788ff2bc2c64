"""Each error has a sentence that says what happened, and one that says what to do."""

import ast
import re
from pathlib import Path

import pytest

from reader.domain.errors import (
    CleaningDefect,
    CleaningFailed,
    FileError,
    FileVanished,
    LibraryError,
    NotALibrary,
    ReaderError,
    Unknown,
)
from reader.services import sentences
from tests.architecture.files import program_files, tree
from tests.domain.error_kinds import example, kinds


def sentence(error: ReaderError) -> str:
    return sentences.sentence(error).english()


NEXT_STEP = re.compile(
    r"(?:[.;,] |^)(?:Please )?"
    r"(?:check|restore|save|copy|import|choose|install|make|wait|look|try|type|write|report|if the page|"
    r"[^.]*\bcopy the text)\b(?:[^.]|\.\.)*\.$",
    re.IGNORECASE,
)
"""The end of a text that tells somebody to do something."""


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own_and_a_next_step(kind: type[ReaderError]) -> None:
    error = example(kind)
    told = sentence(error)
    assert NEXT_STEP.search(told), told
    assert told[0].isupper() or told[0] == "“"
    assert "None" not in told
    assert "()" not in told
    if kind not in (FileError, LibraryError):
        base = next(one for one in (FileError, LibraryError, ReaderError) if issubclass(kind, one))
        assert told != sentence(base(*error.args[:2])), "no sentence of its own"


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_it_says_what_it_is_about(kind: type[ReaderError]) -> None:
    told = sentence(example(kind))
    assert any(name in told for name in ("page.html", "1.000 km", "article")), told


def test_cleaning_fails_for_different_reasons_and_only_a_defect_is_to_be_reported() -> None:
    failed = [
        CleaningFailed("page.html", detail)
        for detail in ("time", "memory", "it is cut into 300000 pieces")
    ]
    told = [sentence(error) for error in [*failed, CleaningDefect("page.html", "KeyError: 7")]]
    assert len(set(told)) == len(told)
    assert ["report" in one for one in told] == [False, False, False, True]
    assert "300000 pieces" in told[2]
    assert "KeyError: 7" in told[3]


def test_a_file_is_called_by_its_name_and_a_library_by_its_place() -> None:
    assert "“page.html”" in sentence(FileVanished("/somewhere/page.html"))
    assert "somewhere" not in sentence(FileVanished("/somewhere/page.html"))
    assert str(Path("/somewhere/library.sqlite")) in sentence(
        NotALibrary("/somewhere/library.sqlite")
    )


def test_a_sentence_can_be_shown_whatever_the_file_is_called() -> None:
    for error in (
        FileVanished("caf\udce9.html"),
        NotALibrary("caf\udce9.sqlite"),
        Unknown("label", "caf\udce9"),
    ):
        assert "caf\ufffd" in sentence(error)
        sentence(error).encode("utf-8")


def test_each_kind_of_thing_that_is_asked_for_has_a_sentence_of_its_own() -> None:
    asked = {
        call.args[0].value
        for path in program_files()
        for call in ast.walk(tree(path))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "Unknown"
        and isinstance(call.args[0], ast.Constant)
    }
    assert {"article", "label"} <= asked
    unnamed = {
        kind
        for kind in asked
        if sentence(Unknown(str(kind), 7)) == sentence(Unknown("nothing of the kind", 7))
    }
    assert unnamed == set()

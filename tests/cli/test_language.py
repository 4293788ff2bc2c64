"""The terminal speaks the user's language: as the computer is set, or as the preferences say."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest


def said(folder: Path, *arguments: str, language: str) -> str:
    """Return all that a command says, in a process with a locale."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
        "LANG": language,
        "LANGUAGE": "",
        "XDG_DATA_HOME": str(folder),
        "CLAIM_READER_LIBRARY": str(folder / "library.sqlite"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("id_ID.UTF-8", "Tidak ada artikel “7”. Lihat yang ada, lalu coba lagi."),
        ("C.UTF-8", "There is no article “7”. Look at what there is, then try again."),
        ("de_DE.UTF-8", "There is no article “7”. Look at what there is, then try again."),
    ],
)
@pytest.mark.usefixtures("terminal")
def test_the_environment_says_in_which_language(tmp_path: Path, language: str, words: str) -> None:
    assert said(tmp_path, "show", "7", language=language).strip() == words


def test_the_preference_goes_over_the_environment(tmp_path: Path) -> None:
    told = said(tmp_path, "config", "set", "language", "id", language="en_GB.UTF-8")
    assert told.strip() == "“language” is id now."
    told = said(tmp_path, "config", "get", "lenguage", language="en_GB.UTF-8")
    assert "Maksud Anda “language”?" in told


@pytest.mark.usefixtures("terminal")
def test_reasons_and_help_are_in_the_language_and_json_is_in_english(tmp_path: Path) -> None:
    assert "dibuang, " in said(tmp_path, "show", "1", "--removed", language="id_ID.UTF-8")
    assert "Buat cadangan sekarang." in said(tmp_path, "backups", "-h", language="id_ID.UTF-8")
    listed = said(tmp_path, "config", "list", "--json", language="id_ID.UTF-8")
    assert '"title": "Theme"' in listed


def test_lines_of_the_help_that_stay_as_they_are_stay(tmp_path: Path) -> None:
    told = said(tmp_path, "search", "-h", language="id_ID.UTF-8")
    assert "\n  -tol                     tanpa sebuah kata" in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], "Pemakaian: python -m reader [OPSI] PERINTAH [ARGUMEN]..."),
        (["show", "abc"], "'ID': 'abc' bukan bilangan yang sah."),
        (["undo", "one", "two"], "Ada argumen berlebih (one two)"),
        (["export", "--format", "nix"], "'nix' bukan salah satu dari 'markdown'"),
    ],
)
def test_click_speaks_it_too(tmp_path: Path, arguments: list[str], words: str) -> None:
    told = said(tmp_path, *arguments, language="id_ID.UTF-8")
    assert words in told
    assert not re.search(r"Usage|Options|Error|No such|Missing|Invalid|not one of", told)

"""``merge``, ``conflicts`` and ``agreement``."""

import json
import shutil
from pathlib import Path

import pytest

from reader.services.annotating import annotations_of, set_note
from reader.services.library import open_library

from .conftest import Terminal


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("config_commands", "options"):
        monkeypatch.setattr(f"reader.cli.{module}.data_folder", lambda: tmp_path / "data")


def copy_of(terminal: Terminal, tmp_path: Path) -> Path:
    other = tmp_path / "other.sqlite"
    with open_library(terminal.library) as library:
        library.copy_to(other)
    return other


def test_merging_a_copy_with_a_conflict_and_deciding(terminal: Terminal, tmp_path: Path) -> None:
    terminal("highlight", "1", "--quote", "Nine")
    other = copy_of(terminal, tmp_path)
    for path, text in ((terminal.library, "Mine."), (other, "Theirs.")):
        with open_library(path) as library:
            (one,) = annotations_of(library, 1)  # type: ignore[arg-type]
            set_note(library, one.id, text)
    before = other.read_bytes()
    looked = terminal.json("merge", other, "--preview")
    assert (looked["articles"], looked["updated"], looked["conflicts"]) == (0, 0, 1)
    told = terminal.json("merge", other)
    (conflict,) = told["conflicts"]
    assert (conflict["kind"], conflict["mine"], conflict["theirs"]) == (
        "highlight",
        "Mine.",
        "Theirs.",
    )
    assert "waits for your decision" not in terminal("merge", other).stdout
    assert other.read_bytes() == before
    assert terminal("conflicts", "theirs", conflict["id"]).exit_code == 0
    assert terminal.json("conflicts") == []
    assert terminal.json("notes")[0]["note"] == "Theirs."
    terminal("undo")
    assert len(terminal.json("conflicts")) == 1


def test_what_cannot_be_merged_is_told(terminal: Terminal, tmp_path: Path) -> None:
    strange = tmp_path / "strange.sqlite"
    strange.write_bytes(b"no library " * 100)
    assert terminal("merge", strange).exit_code == 1
    assert terminal("merge", terminal.library).exit_code == 1
    assert terminal("merge", tmp_path / "missing.sqlite").exit_code == 2


def test_agreement_with_another_library(terminal: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    terminal("highlight", "1", "--quote", "Nine")
    shutil.copy(terminal.library, other)
    terminal("undo")
    terminal("highlight", "1", "--quote", "Nine")
    found = terminal.json("agreement", "--with", other)
    assert found["articles"] == 1
    (everything, *_) = found["labels"]
    assert (everything["label"], everything["kappa"], everything["alpha"]) == ("", 1, 1)
    assert terminal("agreement").exit_code == 1


def test_agreement_between_authors(terminal: Terminal) -> None:
    terminal("highlight", "1", "--quote", "Nine")
    assert terminal("config", "set", "author", "Ana").exit_code == 0
    terminal("highlight", "1", "--quote", "Years")
    found = json.loads(terminal("agreement", "--json").stdout)
    assert (found["mine"], found["theirs"]) == ("", "Ana")
    assert [(one["mine"], one["theirs"]) for one in found["places"] if not one["label"]] == [
        ("Nine", None),
        (None, "Years"),
    ]
    assert "only Ana" in terminal("agreement").stdout
    assert terminal("agreement", "--author", "Ana", "--author", "Ben").exit_code == 1

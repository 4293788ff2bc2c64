"""The file of preferences: what is in it, and what becomes of a damaged one."""

import json
import os
from pathlib import Path

import pytest

from reader.domain.errors import FileUnwritable
from reader.services.preferences import NAME, PreferencesFile
from reader.settings import Settings


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "new" / "folder")
    assert not file.exists()
    assert file.read() == Settings()
    chosen = Settings(theme="sepia", line_length=80, suggestion_languages=("de",))
    file.write(chosen)
    assert json.loads(file.path.read_text("utf-8")) == {
        "theme": "sepia",
        "line_length": 80,
        "suggestion_languages": ["de"],
    }
    assert file.read() == chosen
    assert [path.name for path in file.path.parent.iterdir()] == [NAME]


def test_names_of_a_later_program_stay(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path)
    file.path.write_text('{"theme": "dark", "hologram": [1, 2]}', "utf-8")
    file.write(Settings(theme="light"))
    assert json.loads(file.path.read_text("utf-8")) == {"theme": "light", "hologram": [1, 2]}
    file.write(Settings())
    assert json.loads(file.path.read_text("utf-8")) == {"hologram": [1, 2]}


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[]", b"3", b"\xff\xfe", b"[" * 100_000, b"null", b"{}" * 600_000]
)
def test_a_damaged_file_gives_the_defaults_and_can_be_written(
    tmp_path: Path, damaged: bytes
) -> None:
    file = PreferencesFile(tmp_path)
    file.path.write_bytes(damaged)
    assert file.read() == Settings()
    assert file.path.read_bytes() == damaged, "to look is not to change"
    file.write(Settings(theme="dark"))
    assert file.read() == Settings(theme="dark")
    kept = [path.read_bytes() for path in tmp_path.glob("*.damaged")]
    assert kept == ([damaged] if damaged else [])


def test_a_folder_whose_name_is_not_utf_8_keeps_no_other_value_back(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path)
    file.write(Settings(theme="dark", watched_folders=(os.fsdecode(b"/saves/br\xfccke"),)))
    assert file.read().theme == "dark"


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path)
    for damaged in ('{"theme": "dark",}', '{"theme": "sepia",}'):
        file.path.write_text(damaged, "utf-8")
        file.write(Settings(theme="light"))
    kept = sorted(path.read_text("utf-8") for path in tmp_path.iterdir() if path != file.path)
    assert kept == ['{"theme": "dark",}', '{"theme": "sepia",}']


def test_what_cannot_be_read_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = PreferencesFile(tmp_path)
    file.write(Settings(theme="dark"))

    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.services.preferences.json.loads", refused)
    with pytest.raises(FileUnwritable):
        file.write(Settings(theme="light"))
    monkeypatch.undo()
    assert file.read() == Settings(theme="dark")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(FileUnwritable):
        PreferencesFile(tmp_path / "taken").write(Settings(theme="dark"))


@pytest.mark.skipif(os.name == "nt", reason="there is no such device")
def test_a_full_disk_leaves_what_was_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = PreferencesFile(tmp_path)
    file.write(Settings(theme="dark"))

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(FileUnwritable):
        file.write(Settings(theme="light"))
    monkeypatch.undo()
    assert file.read() == Settings(theme="dark")
    assert [path.name for path in tmp_path.iterdir()] == [NAME]

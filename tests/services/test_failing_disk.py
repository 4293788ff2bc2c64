"""Whatever cannot be written, the user is told in a sentence with a next step, and what was there
is unchanged.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.domain.errors import FileUnwritable, LibraryDamaged, ReaderError
from reader.domain.subject import LIBRARY
from reader.services import backing_up, bundle_files, label_sets, menu_entry, notes, templates
from reader.services.exporting import write_folder, write_out
from reader.services.library import Library, copy_library, open_library
from reader.services.preferences import PreferencesFile
from reader.services.salvaging import salvage_in_place
from reader.services.sentences import sentence
from reader.settings import Settings
from tests.store.examples import stored

FAILURES = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT)

Writing = Callable[[Library, Path], object]

WRITINGS: dict[str, Writing] = {
    "export": lambda library, folder: write_out(library, folder / "notes.csv", b"new"),
    "export to a folder": lambda _, folder: write_folder(folder / "notes", {"a.md": b"new"}),
    "bundle": lambda _, folder: bundle_files.write_bundle(
        folder / "bundle.zip", iter([("data/a", b"new")])
    ),
    "labels": lambda library, folder: label_sets.export_labels(library, folder / "labels.json"),
    "template": lambda *_: templates.save_template("mine", ".md", "{{ title }}"),
    "preferences": lambda _, folder: PreferencesFile(folder).write(Settings(author="New")),
    "menu": lambda _, folder: menu_entry.add(menu_entry.users_place(), ["/usr/bin/true"]),
    "copy of the library": lambda library, folder: copy_library(library, folder / "copy.sqlite"),
    "backup": lambda library, folder: backing_up.make(library, folder / "backups"),
}


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    for name in ("XDG_DATA_HOME", "XDG_BIN_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    with open_library(tmp_path / "library.sqlite") as opened:
        stored(opened, "The bridge is long.")
        yield opened


def fail(monkeypatch: pytest.MonkeyPatch, number: int, under: Path) -> None:
    """Let nothing be written under a folder any more."""

    def failing(real: Callable[..., object]) -> Callable[..., object]:
        def called(path: object, *rest: object, **more: object) -> object:
            writes = real is not Path.open or any(letter in str(rest[:1]) for letter in "wax+")
            if writes and str(path).startswith(str(under)) and "library.sqlite" not in str(path):
                raise OSError(number, os.strerror(number))
            return real(path, *rest, **more)

        return called

    for name in ("open", "write_text", "write_bytes", "mkdir", "touch", "rename"):
        monkeypatch.setattr(Path, name, failing(getattr(Path, name)))
    monkeypatch.setattr(os, "open", failing(os.open))


def told(error: ReaderError) -> str:
    """Return the sentences of an error, of which the second says what to do."""
    words = sentence(error).told()
    assert words.count(".") >= 2
    assert any(step in words for step in ("choose", "make room", "Make room", "try again")), words
    return words


@pytest.mark.parametrize("number", FAILURES)
@pytest.mark.parametrize("what", WRITINGS)
def test_a_failure_is_told_and_what_was_there_stays(
    what: str, number: int, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WRITINGS[what](library, tmp_path)
    before = {
        path: path.read_bytes()
        for path in tmp_path.rglob("*")
        if path.is_file() and "library.sqlite" not in path.name
    }
    assert before
    with monkeypatch.context() as patch, pytest.raises(FileUnwritable) as caught:
        fail(patch, number, tmp_path)
        WRITINGS[what](library, tmp_path)
    assert os.strerror(number) in told(caught.value)
    after = {
        path: path.read_bytes()
        for path in tmp_path.rglob("*")
        if path.is_file() and "library.sqlite" not in path.name
    }
    assert after == before


@pytest.mark.parametrize("number", FAILURES)
def test_a_diary_that_fails_is_told_and_the_work_is_saved(
    number: int, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def failing(path: object, *rest: object) -> object:
        if str(path).endswith(".diary.jsonl"):
            raise OSError(number, os.strerror(number))
        return real(path, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", failing)
        notes.set_note(library, LIBRARY, "Saved all the same.")
    assert library.diary.failure is not None
    assert os.strerror(number) in told(library.diary.failure)
    assert notes.note_on(library, LIBRARY) == "Saved all the same."
    notes.set_note(library, LIBRARY, "And again.")
    assert library.diary.failure is None


def test_a_copy_that_breaks_off_leaves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfile", break_off)
    with pytest.raises(FileUnwritable) as caught:
        backing_up.copy_closed(library.path, tmp_path / "copy.sqlite")
    told(caught.value)
    assert [path.name for path in tmp_path.glob("copy*")] == []


def test_a_salvage_without_room_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "no folder"))
    with pytest.raises((FileUnwritable, LibraryDamaged)) as caught:
        salvage_in_place(library.path)
    told(caught.value)

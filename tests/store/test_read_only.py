"""A library where nothing can be written: it is read, searched, exported and copied all the same."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli import cli
from reader.domain.annotation import LabelId
from reader.domain.document import Span
from reader.domain.errors import LibraryReadOnly
from reader.domain.subject import LIBRARY
from reader.services import annotating, articles, notes
from reader.services.library import copy_library, notice_of_reading, open_library, open_to_read
from reader.services.searching import fill_figures
from reader.services.verifying import verify
from tests.store.examples import stored
from tests.store.old_libraries import unpack
from tests.store.searching import search
from tests.store.test_opening import files, ordinary_user

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")


def protect(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


def fill(path: Path) -> None:
    with open_library(path) as library:
        article = stored(library, "The bridge is long.")
        annotating.highlight(library, article, Span(4, 10), LabelId(1), "Which one?")


READING = (
    ("list",),
    ("show", "1"),
    ("notes",),
    ("search", "bridge"),
    ("verify",),
    ("export", "--format", "csv", "--output", "notes.csv"),
)
WRITING = ("highlight", "1", "--quote", "long")


def called(library: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["--library", str(library), *arguments])
    return result.exit_code, result.stdout + result.stderr


@pytest.fixture(autouse=True)
def _everything_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Load what an ordinary user might not be allowed to read."""
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "library.sqlite")
    for command in (*READING, WRITING):
        assert called(tmp_path / "library.sqlite", *command)[0] == 0


def test_it_is_read_and_stays_as_it_is() -> None:
    with ordinary_user() as folder:
        path = folder / "library.sqlite"
        fill(path)
        protect(folder)
        before = files(folder)
        with open_to_read(path) as library:
            assert library.is_read_only
            (row,) = articles.list_articles(library)
            assert articles.open_article(library, row.id).document.text == "The bridge is long."
            assert [one.note for one in annotating.annotations_of(library, row.id)] == [
                "Which one?"
            ]
            assert search(library, "bridge", 5)
            with pytest.raises(LibraryReadOnly):
                notes.set_note(library, LIBRARY, "No.")
        assert files(folder) == before
        folder.chmod(0o755)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_it_says_what_is_write_protected(what: str) -> None:
    with ordinary_user() as folder:
        path = folder / "library.sqlite"
        fill(path)
        (path if what == "file" else folder).chmod(0o555)
        with open_to_read(path) as library:
            notice = notice_of_reading(library)
        assert notice is not None
        assert notice.told() == f"This library can only be read: its {what} is write-protected."
        folder.chmod(0o755)


def test_what_follows_from_its_log_is_indexed_in_the_copy_that_is_read() -> None:
    with ordinary_user() as folder:
        path, there = folder / "library.sqlite", folder / "there"
        there.mkdir()
        with open_library(path) as library:
            stored(library, "The river rose by 12 km.")
            for name in ("library.sqlite", "library.sqlite-wal"):
                (there / name).write_bytes((folder / name).read_bytes())
        protect(there)
        with open_to_read(there / "library.sqlite") as library:
            assert library.keeps_index
            assert not fill_figures(library, 10)
            assert library.query("SELECT count(*) FROM text_figure")[0][0] == 1
        there.chmod(0o755)


def test_what_is_only_in_its_log_is_read_too() -> None:
    with ordinary_user() as folder:
        path, there = folder / "library.sqlite", folder / "there"
        fill(path)
        there.mkdir()
        with open_library(path) as library:
            notes.set_note(library, LIBRARY, "Only in the log.")
            for name in ("library.sqlite", "library.sqlite-wal"):
                (there / name).write_bytes((folder / name).read_bytes())
        protect(there)
        with open_to_read(there / "library.sqlite") as library:
            assert notes.note_on(library, LIBRARY) == "Only in the log."
        there.chmod(0o755)


def test_it_is_checked_where_it_stands_and_stays_as_it_is() -> None:
    with ordinary_user() as folder:
        path = folder / "library.sqlite"
        fill(path)
        protect(folder)
        before = files(folder)
        with open_to_read(path) as library:
            assert library.is_read_only
            report = verify(library)
        assert report.is_sound
        assert report.rows
        assert files(folder) == before
        folder.chmod(0o755)


def test_what_another_program_changed_is_found_there_and_cannot_be_accepted() -> None:
    with ordinary_user() as folder:
        there = folder / "there"
        there.mkdir()
        path = there / "library.sqlite"
        fill(path)
        with closing(sqlite3.connect(path)) as elsewhere:
            elsewhere.execute("UPDATE annotation SET note = 'Another one.'")
            elsewhere.commit()
        protect(there)
        assert called(path, "verify")[0] == 1
        status, said = called(path, "verify", "--accept")
        assert status == 1
        assert "cannot be written" in said
        there.chmod(0o755)


def test_what_is_only_in_its_log_is_checked_too() -> None:
    with ordinary_user() as folder:
        path, there = folder / "library.sqlite", folder / "there"
        fill(path)
        there.mkdir()
        with open_library(path) as library:
            at_first = verify(library).rows
            notes.set_note(library, LIBRARY, "Only in the log.")
            for name in ("library.sqlite", "library.sqlite-wal"):
                (there / name).write_bytes((folder / name).read_bytes())
        protect(there)
        with open_to_read(there / "library.sqlite") as library:
            report = verify(library)
        assert report.is_sound
        assert report.rows > at_first
        there.chmod(0o755)


def test_it_is_copied_elsewhere_and_the_copy_can_be_written() -> None:
    with ordinary_user() as folder:
        there = folder / "there"
        there.mkdir()
        fill(there / "library.sqlite")
        protect(there)
        with open_to_read(there / "library.sqlite") as library:
            copy_library(library, folder / "copy.sqlite")
        with open_library(folder / "copy.sqlite") as library:
            notes.set_note(library, LIBRARY, "Yes.")
            assert verify(library).is_sound
        there.chmod(0o755)


def test_commands_that_read_work_and_those_that_write_say_why_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ordinary_user() as folder:
        monkeypatch.chdir(folder)
        there = folder / "there"
        there.mkdir()
        fill(there / "library.sqlite")
        protect(there)
        for reading in READING:
            status, said = called(there / "library.sqlite", *reading)
            assert status == 0, said
            assert "it is read as it stands there" in said
        status, said = called(there / "library.sqlite", *WRITING)
        assert status == 1
        assert "cannot be written" in said
        there.chmod(0o755)
        monkeypatch.undo()


def test_one_of_an_earlier_version_is_read_from_a_copy_that_is_upgraded() -> None:
    with ordinary_user() as folder:
        path = unpack("step18", folder)
        protect(folder)
        before = files(folder)
        with open_to_read(path) as library:
            assert library.is_read_only
            assert len(articles.list_articles(library)) == 3
            assert verify(library).is_sound
            with pytest.raises(LibraryReadOnly):
                notes.set_note(library, LIBRARY, "No.")
        assert files(folder) == before
        folder.chmod(0o755)


def test_one_of_an_earlier_version_for_whose_copy_is_no_room_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ordinary_user() as folder:
        path = unpack("step18", folder)
        protect(folder)
        monkeypatch.setattr("tempfile.tempdir", str(folder))
        with pytest.raises(LibraryReadOnly) as told:
            open_to_read(path)
        assert "upgraded" in str(told.value.detail)
        folder.chmod(0o755)

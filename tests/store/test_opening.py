"""Opening: what becomes a library, what is one, and what is refused and stays as it is."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import PIPE
from tempfile import TemporaryDirectory

import pytest

from reader.domain.backups import OTHERS_KEPT, Kind
from reader.domain.errors import (
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryNewer,
    LibraryNotUpgraded,
    LibraryReadOnly,
    NotALibrary,
)
from reader.services import backing_up
from reader.services.sentences import sentence
from reader.store import articles, connection, labels
from reader.store.connection import APPLICATION_ID
from reader.store.library import Library
from reader.store.schema import STEPS
from reader.store.soundness import backup_files
from tests.store.examples import stored
from tests.store.old_libraries import unpack

ROOT = Path(__file__).resolve().parents[2]


def files(folder: Path) -> dict[str, bytes]:
    """Return what is in the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def value(library: Library, pragma: str) -> object:
    """Return what a connection is set to."""
    return library.query(f"PRAGMA {pragma}")[0][0]


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.sqlite"
    with Library(path) as library:
        assert articles.list_rows(library) == []
        assert [label.name for label in labels.labels(library)] == [
            "Claim",
            "Figure",
            "Quote",
            "Source",
            "Question",
        ]
        assert [label.key for label in labels.labels(library)] == [1, 2, 3, 4, 5]
    assert list(files(path.parent)) == ["library.sqlite"], "the log was not folded in"


def test_what_was_stored_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        article = stored(library, "One.", "Read also: two.")
    before = path.read_bytes()
    with Library(path) as library:
        assert articles.load(library, article.id) == article
    assert path.read_bytes() == before, "only opening it changed the file"


def test_the_connection_is_as_safe_as_it_says(library: Library) -> None:
    assert value(library, "journal_mode") == "wal"
    assert value(library, "synchronous") == 2  # FULL
    assert value(library, "foreign_keys") == 1
    assert value(library, "application_id") == APPLICATION_ID
    assert value(library, "mmap_size") == 0
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), library.transaction() as db:
        db.table("document").insert({"article": 99, "text": "", "blocks": "[]"})


def test_the_folder_must_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(LibraryReadOnly) as told:
        Library(tmp_path / "file" / "library.sqlite")
    assert told.value.path == tmp_path / "file" / "library.sqlite"
    assert (tmp_path / "file").read_text() == "not a folder"


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(NotALibrary, match="folder"):
        Library(tmp_path)


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(LibraryReadOnly):
        Library(tmp_path / ("long" * 100))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotALibrary, match="pipe"):
        Library(tmp_path / "pipe")


@pytest.mark.skipif(os.name == "nt", reason="other devices there")
def test_a_device_is_not_read() -> None:
    with pytest.raises(NotALibrary, match="device"):
        Library(Path("/dev/zero"))


def foreign_sqlite(path: Path, application_id: int = 0) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA application_id = {application_id}")
        other.execute("CREATE TABLE bookmark (url TEXT)")
        other.commit()


NOBODY = 65534


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """Run the block as somebody whom a file's rights hold, as they do not hold the administrator;
    give a folder of theirs.
    """
    administrator = sys.platform != "win32" and os.getuid() == 0
    with TemporaryDirectory() as name:
        if administrator:
            os.chown(name, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield Path(name)
        finally:
            if administrator:
                os.setresuid(0, 0, 0)


REFUSED = {
    "not SQLite": lambda path: path.write_bytes(b"<!doctype html>" + b"a page " * 500),
    "too short": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "one byte": lambda path: path.write_bytes(b"\0"),
    "random bytes": lambda path: path.write_bytes(bytes(range(256)) * 64),
    "another program's, without a mark": foreign_sqlite,
    "another program's, with its mark": lambda path: foreign_sqlite(path, 0x0F055112),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_file_of_another_kind_is_refused_and_stays_as_it_is(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "library.sqlite"
    REFUSED[kind](path)
    before, modified = files(tmp_path), path.stat().st_mtime_ns
    with pytest.raises(NotALibrary) as told:
        Library(path)
    assert told.value.path == path
    assert told.value.detail
    assert (files(tmp_path), path.stat().st_mtime_ns) == (before, modified)


def test_another_programs_file_keeps_the_journal_that_a_crash_left_beside_it(
    tmp_path: Path,
) -> None:
    script = (
        "import os, sqlite3, sys\n"
        "other = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "other.execute('PRAGMA journal_mode = WAL')\n"
        "other.execute('CREATE TABLE bookmark (url TEXT)')\n"
        "other.execute('INSERT INTO bookmark VALUES (1)')\n"
        "os._exit(1)\n"
    )
    path = tmp_path / "places.sqlite"
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    before = files(tmp_path)
    assert set(before) >= {"places.sqlite", "places.sqlite-wal"}
    with pytest.raises(NotALibrary):
        Library(path)
    assert files(tmp_path) == before


def test_a_library_of_a_newer_program_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        stored(library, "One.")
        with library.transaction() as db:
            db.table("_sqlite_migrations").insert(
                {"migration_set": "claim-reader", "name": "m999_later", "applied_at": ""}
            )
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA journal_mode = DELETE")
    before = files(tmp_path)
    with pytest.raises(LibraryNewer) as told:
        Library(path)
    assert told.value.detail == "m999_later"
    assert files(tmp_path) == before


def test_a_write_protected_library_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    Library(
        tmp_path / "library.sqlite"
    ).close()  # loads what an ordinary user might not be allowed to read
    with ordinary_user() as folder:
        path = folder / "library.sqlite"
        Library(path).close()
        path.chmod(0o444)
        before = files(folder)
        with pytest.raises(LibraryReadOnly):
            Library(path)
        assert files(folder) == before


@pytest.mark.skipif(
    not Path("/proc/self/comm").exists(),
    reason="no file system here that refuses even the administrator",
)
def test_a_folder_in_which_nothing_can_be_made() -> None:
    with pytest.raises(LibraryReadOnly) as told:
        Library(Path("/proc/self/library.sqlite"))
    assert told.value.detail


def steps_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]


def test_an_older_library_is_copied_before_it_is_upgraded(tmp_path: Path) -> None:
    path = unpack("step16", tmp_path)
    with Library(path) as library:
        assert len(articles.list_rows(library)) == 3
    assert steps_of(path) == list(STEPS)
    (copy,) = backup_files.found_in(backup_files.folder_beside(path))
    assert steps_of(Path(copy.path)) == list(STEPS[:16])
    assert [found.name for found in Path(copy.path).parent.iterdir()] == [copy.path.name]


def test_the_copies_from_before_upgrades_do_not_replace_one_another(tmp_path: Path) -> None:
    for _ in range(OTHERS_KEPT + 1):
        Library(unpack("step16", tmp_path), backups=tmp_path / "chosen").close()
    kept = list(backup_files.found_in(tmp_path / "chosen"))
    assert len(kept) == OTHERS_KEPT
    assert {backup.kind for backup in kept} == {Kind.UPGRADE}
    listed = backing_up.list_backups(tmp_path / "library.sqlite", tmp_path / "chosen")
    assert [backup.articles for backup in listed] == [4] * OTHERS_KEPT


def test_nothing_is_upgraded_without_a_copy(tmp_path: Path) -> None:
    path = unpack("step16", tmp_path)
    (tmp_path / "in the way").write_bytes(b"")
    with pytest.raises(LibraryNotUpgraded) as told:
        Library(path, backups=tmp_path / "in the way")
    assert "has to be upgraded" in sentence(told.value).told()
    assert steps_of(path) == list(STEPS[:16])


def test_a_damaged_library_is_not_upgraded(tmp_path: Path) -> None:
    path = unpack("step16", tmp_path)
    damaged = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as file:
        (page,) = file.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'annotation'"
        ).fetchone()
        (size,) = file.execute("PRAGMA page_size").fetchone()
    damaged[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(damaged)
    with pytest.raises(LibraryDamaged):
        Library(path)
    assert list(backup_files.found_in(backup_files.folder_beside(path))) == []


def test_an_upgrade_that_fails_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpack("step16", tmp_path)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("no more")

    monkeypatch.setattr("reader.store.soundness.event_links.renew", fail)
    with pytest.raises(sqlite3.OperationalError):
        Library(path)
    assert steps_of(path) == list(STEPS[:16])
    monkeypatch.undo()
    with Library(path) as library:
        assert len(articles.list_rows(library)) == 3


def test_a_new_library_and_one_that_is_up_to_date_leave_no_copy(tmp_path: Path) -> None:
    for _ in range(2):
        Library(tmp_path / "library.sqlite").close()
    assert list(files(tmp_path)) == ["library.sqlite"]


def test_all_steps_are_recorded(library: Library) -> None:
    rows = library.query(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = 'claim-reader' ORDER BY id"
    )
    assert [row["name"] for row in rows] == list(STEPS)


OPEN_AT_ONCE = """
import sys, time
from pathlib import Path
import reader.store.migrations
from reader.store.library import Library
from reader.store.labels import labels
print("ready", flush=True)
sys.stdin.readline()
with Library(Path(sys.argv[1])) as library:
    print(len(labels(library)))
"""


@pytest.mark.slow
def test_several_programs_may_make_the_same_new_library_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_AT_ONCE, path],
            cwd=ROOT,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    told = [program.communicate(timeout=60) for program in programs]
    assert told == [("5\n", "")] * len(programs)
    assert [program.returncode for program in programs] == [0] * len(programs)
    Library(path).close()  # of two that close at one moment each leaves the log to the other
    assert list(files(tmp_path)) == ["library.sqlite"]


def written_by_another_program(path: Path) -> sqlite3.Connection:
    """Make a library that has no log, and return a connection of a program that is writing to
    it.
    """
    Library(path).close()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN IMMEDIATE")
    return other


def test_opening_waits_for_a_program_that_is_writing(tmp_path: Path) -> None:
    with closing(written_by_another_program(tmp_path / "library.sqlite")) as other:
        timer = threading.Timer(0.3, lambda: other.execute("COMMIT"))
        timer.start()
        Library(tmp_path / "library.sqlite").close()
        timer.join()


def test_opening_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT", 0.2)
    with (
        closing(written_by_another_program(tmp_path / "library.sqlite")),
        pytest.raises(LibraryBusy),
    ):
        Library(tmp_path / "library.sqlite")


WRITE_AND_DIE = """
import os, sys
from pathlib import Path
from reader.store.library import Library
from tests.store.examples import stored
from tests.store.old_libraries import unpack
path = Path(sys.argv[1])
library = Library(path)
stored(library, "Before.")
Library(path).close()  # the window opens the same file again
print("opened", flush=True)
sys.stdin.readline()
stored(library, "After.")
print("stored", flush=True)
os._exit(1)
"""


def test_opening_the_same_file_twice_in_one_program_keeps_its_locks(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    command = [sys.executable, "-c", WRITE_AND_DIE, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "opened\n"
        Library(
            path
        ).close()  # another program: without the first one's lock it would take itself for the last
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.readline() == "stored\n"
    with Library(path) as library:
        assert len(articles.list_rows(library)) == 2


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(LibraryError) as told:
        Library(path)
    assert told.value.path == path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_only_the_user_may_read_a_new_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        library.query("SELECT 1")
        rights = {one.name: one.stat().st_mode & 0o777 for one in tmp_path.iterdir()}
    assert set(rights.values()) == {0o600}, rights

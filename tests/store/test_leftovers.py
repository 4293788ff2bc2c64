"""Journals beside a library: its own are replayed, those of other files are put aside and told."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from reader.domain.errors import LibraryDamaged, LibraryEmpty, LibraryError
from reader.services import articles
from reader.store.library import Library
from tests.store.examples import stored
from tests.store.old_libraries import unpack

ROOT = Path(__file__).resolve().parents[2]

WORK = """
import os, sys
from pathlib import Path
from reader.store.library import Library
from tests.store.examples import stored
library = Library(Path(sys.argv[1]))
for word in sys.argv[2:]:
    stored(library, word)
sys.stdout.flush()
os.kill(os.getpid(), 9)
"""


def killed_at_work(path: Path, *words: str) -> None:
    """Add articles to a library in a program that is killed then, so that the log stays behind."""
    program = subprocess.run([sys.executable, "-c", WORK, str(path), *words], cwd=ROOT, check=False)
    assert program.returncode != 0
    assert log_of(path).stat().st_size > 0


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def made(path: Path, *words: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    with Library(path) as library:
        for word in words:
            stored(library, word)
    return path


def texts(library: Library) -> set[str]:
    return {
        articles.open_article(library, row.id).document.text
        for row in articles.list_articles(library)
    }


def whole(library: Library) -> bool:
    return [tuple(row) for row in library.query("PRAGMA integrity_check")] == [("ok",)]


def test_the_log_of_a_killed_program_is_replayed(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    killed_at_work(path, "Two.", "Three.")
    with Library(path) as library:
        assert library.set_aside == ()
        assert texts(library) == {"One.", "Two.", "Three."}


def test_the_log_of_a_library_that_was_killed_when_it_was_new_is_replayed(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    killed_at_work(path, "One.")
    with Library(path) as library:
        assert library.set_aside == ()
        assert texts(library) == {"One."}


def test_a_library_is_copied_with_its_log(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    killed_at_work(path, "Two.")
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(path, copy)
    shutil.copyfile(log_of(path), log_of(copy))
    with Library(copy) as library:
        assert library.set_aside == ()
        assert texts(library) == {"One.", "Two."}


def other_library(path: Path, folder: Path) -> Path:
    other = made(folder / "other" / "library.sqlite", *map(str, range(30)))
    killed_at_work(other, "Strange.")
    return log_of(other)


def copy_that_went_on(path: Path, folder: Path) -> Path:
    (folder / "other").mkdir()
    other = Path(shutil.copyfile(path, folder / "other" / "library.sqlite"))
    killed_at_work(other, *(f"Strange {number}." for number in range(10)))
    return log_of(other)


def copy_while_the_library_went_on(path: Path, folder: Path) -> Path:
    log = copy_that_went_on(path, folder)
    with Library(path) as library:
        stored(library, "Two.")
    return log


def earlier_time(path: Path, folder: Path) -> Path:
    killed_at_work(path, "Two.")
    kept = Path(shutil.copyfile(log_of(path), folder / "kept-wal"))
    made(path, "Three.")
    return kept


@pytest.mark.parametrize(
    "strange", [other_library, copy_that_went_on, copy_while_the_library_went_on, earlier_time]
)
def test_a_strange_log_is_put_aside(tmp_path: Path, strange: Callable[[Path, Path], Path]) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    log = strange(path, tmp_path)
    with Library(path) as library:
        before = texts(library)
    contents = log.read_bytes()
    shutil.copyfile(log, log_of(path))
    path.with_name(path.name + "-shm").write_bytes(b"\1" * 32768)
    with Library(path) as library:
        assert texts(library) == before
        assert whole(library)
        assert [name.name for name in library.set_aside] == [
            "library.sqlite.set-aside-1-wal",
            "library.sqlite.set-aside-1-shm",
        ]
        assert library.set_aside[0].read_bytes() == contents
    with Library(path) as library:
        assert library.set_aside == ()


def test_an_earlier_copy_is_restored_beside_a_log(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    copy = tmp_path / "backup.sqlite"
    with Library(path) as library:
        library.copy_to(copy)
    killed_at_work(path, "Two.")
    shutil.copyfile(copy, path)
    with Library(path) as library:
        assert len(library.set_aside) >= 1
        assert texts(library) == {"One."}
        assert whole(library)


def test_a_log_of_another_program_is_put_aside(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.executescript(
            "PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)"
        )
        shutil.copyfile(tmp_path / "other.sqlite-wal", log_of(path))
    with Library(path) as library:
        assert len(library.set_aside) == 1
        assert texts(library) == {"One."}


def test_what_sqlite_passes_over_stays(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    log_of(path).write_bytes(b"no log at all " * 1000)
    with Library(path) as library:
        assert library.set_aside == ()
        assert texts(library) == {"One."}


def torn(log: bytes) -> bytes:
    """Spoil the last page."""
    return log[:-2048] + bytes(2048)


@pytest.mark.parametrize("damage", [bytes, torn])
def test_a_log_that_stops_in_the_middle_is_the_library_s_own(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    whole_one = made(tmp_path / "whole" / "library.sqlite", "One.")
    killed_at_work(whole_one, "Two.")
    log, frame = log_of(whole_one).read_bytes(), 24 + 4096
    assert len(log) > 32 + 20 * frame
    for end in range(32 + frame, len(log) + 1, frame):
        path = Path(shutil.copyfile(whole_one, tmp_path / "library.sqlite"))
        log_of(path).write_bytes(damage(log[:end]))
        with Library(path) as library:
            assert library.set_aside == (), f"cut off at {end}"
            assert {"One."} <= texts(library) <= {"One.", "Two."}
            assert whole(library)


def test_a_library_at_work_is_never_taken_for_strange(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    code = WORK.replace("sys.argv[2:]", "map(str, range(150))").replace("os.kill", "() and os.kill")
    with subprocess.Popen([sys.executable, "-c", code, str(path)], cwd=ROOT) as program:
        looks = 0
        while program.poll() is None:
            with Library(path) as library:
                assert library.set_aside == ()
            looks += 1
    assert looks > 3
    with Library(path) as library:
        assert len(texts(library)) == 151


def test_threads_that_open_one_library(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    found: list[int] = []

    def work(name: str) -> None:
        for number in range(10):
            with Library(path) as library:
                stored(library, f"{name} {number}")
                found.append(len(library.set_aside))

    threads = [Thread(target=work, args=[name]) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [0] * 30


def hot_journal(path: Path) -> bytes:
    """Return the journal of the older kind of a change that is not over."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE write_mark SET before = mark, mark = randomblob(16)")
        connection.execute("UPDATE document SET text = text || ' Changed.'")
        connection.execute("CREATE TABLE filler AS SELECT zeroblob(3000) FROM column_description")
        data = path.with_name(path.name + "-journal").read_bytes()
        connection.execute("ROLLBACK")
    return data


def test_a_journal_of_another_library_is_put_aside(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    other = made(tmp_path / "other" / "library.sqlite", *map(str, range(30)))
    path.with_name("library.sqlite-journal").write_bytes(hot_journal(other))
    with Library(path) as library:
        assert [name.name for name in library.set_aside] == ["library.sqlite.set-aside-1-journal"]
        assert texts(library) == {"One."}
        assert whole(library)


def test_a_journal_of_the_library_itself_is_rolled_back(tmp_path: Path) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    journal = path.with_name("library.sqlite-journal")
    journal.write_bytes(hot_journal(path))
    with Library(path) as library:
        assert library.set_aside == ()
        assert texts(library) == {"One."}
    assert not journal.exists()


def test_a_strange_log_beside_a_library_without_a_mark(tmp_path: Path) -> None:
    path = unpack("step18", tmp_path)
    other = made(tmp_path / "other" / "library.sqlite", *map(str, range(60)))
    killed_at_work(other, *map(str, range(100, 130)))
    shutil.copyfile(log_of(other), log_of(path))
    with Library(path) as library:
        assert len(library.set_aside) == 1
        assert len(articles.list_articles(library)) == 3


def test_the_log_of_a_library_without_a_mark_is_replayed(tmp_path: Path) -> None:
    path = unpack("step18", tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as then:
        then.execute("PRAGMA journal_mode = WAL")
        then.execute("UPDATE article SET title = 'As it was last' WHERE id = 1")
        log = log_of(path).read_bytes()
        shutil.copyfile(path, tmp_path / "found.sqlite")
    log_of(tmp_path / "found.sqlite").write_bytes(log)
    with Library(tmp_path / "found.sqlite") as library:
        assert library.set_aside == ()
        assert articles.open_article(library, articles.list_articles(library)[-1].id).title == (
            "As it was last"
        )


def test_a_file_without_a_byte_is_told_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    with pytest.raises(LibraryEmpty):
        Library(path)
    assert path.stat().st_size == 0
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: bytes(16) + data[16:],
        lambda data: b"X" + data[1:],
        lambda data: data[:16] + bytes(84) + data[100:],
        lambda data: bytes(4096) + data[4096:],
    ],
    ids=["no magic", "one letter", "no head", "no first page"],
)
def test_a_damaged_head_is_told_as_damage(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = made(tmp_path / "library.sqlite", "One.")
    data = damage(path.read_bytes())
    path.write_bytes(data)
    with pytest.raises(LibraryError) as told:
        Library(path)
    assert isinstance(told.value, LibraryDamaged)
    assert path.read_bytes() == data

"""Transactions and threads."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import pytest

from reader.domain.errors import LibraryBusy, LibraryBusyHere, LibraryReadOnly
from reader.store import articles, sources
from reader.store.library import Library
from tests.store.examples import AT, cleaned, source, stored


def test_a_transaction_that_raises_leaves_nothing(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.transaction():
        stored(library, "One.")
        raise ZeroDivisionError
    assert articles.list_rows(library) == []
    assert library.query("SELECT count(*) FROM source")[0][0] == 0
    stored(library, "One.")
    assert len(articles.list_rows(library)) == 1


def test_a_transaction_inside_another_ends_with_it(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.transaction():
        with library.transaction():
            stored(library, "One.")
        raise ZeroDivisionError
    assert articles.list_rows(library) == []


def test_what_another_program_does_is_seen_and_noticed(tmp_path: Path) -> None:
    with (
        Library(tmp_path / "library.sqlite") as ours,
        Library(tmp_path / "library.sqlite") as theirs,
    ):
        before = ours.changed_elsewhere()
        stored(ours, "One.")
        assert ours.changed_elsewhere() == before
        stored(theirs, "Two.")
        assert ours.changed_elsewhere() != before
        assert len(articles.list_rows(ours)) == 2


def test_a_library_that_another_program_holds_is_busy(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as ours, Library(path) as theirs:
        ours.wait_at_most(0.1)
        with theirs.transaction():
            with pytest.raises(LibraryBusy) as told:
                stored(ours, "One.")
            assert articles.list_rows(ours) == [], "reading goes on"
        assert told.value.path == path
        stored(ours, "One.")


def test_others_read_while_a_thread_waits_to_write(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as ours, Library(path) as theirs, ThreadPoolExecutor() as threads:
        with theirs.transaction():
            writing = threads.submit(stored, ours, "One.")
            for _ in range(20):
                begun = monotonic()
                assert articles.list_rows(ours) == []
                assert monotonic() - begun < 2.0, "it does not wait for the one that writes"
            assert not writing.done()
        assert writing.result().id == 1


def test_who_writes_beside_a_second_opening_is_told_so(library: Library) -> None:
    library.wait_at_most(0.0)
    with library.opened_again() as again:
        with again.transaction():
            with pytest.raises(LibraryBusyHere):
                stored(library, "One.")
            stored(again, "Two.")
        assert len(articles.list_rows(library)) == 1
    with (
        Library(library.path, read_only=True) as reading,
        pytest.raises(LibraryReadOnly),
        reading.opened_again(),
    ):
        pass


def test_many_threads_write_and_read_at_once(library: Library) -> None:
    def work(thread: int) -> None:
        for number in range(15):
            text = f"{thread} {number}"
            article, new = articles.add(library, source(text), cleaned(text), AT)
            assert new
            assert articles.load(library, article).document.text == text
            assert sources.find_article(library, source(text).sha256) == article

    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(work, thread) for thread in range(6)]:
            done.result()
    assert len({row.id for row in articles.list_rows(library)}) == 90


def test_a_thread_reads_what_was_there_while_another_one_writes(library: Library) -> None:
    stored(library, "One.")
    with ThreadPoolExecutor(1) as beside:

        def seen() -> int:
            return len(beside.submit(articles.list_rows, library).result(timeout=10))

        version = beside.submit(library.changed_elsewhere).result()
        with library.transaction():
            stored(library, "Two.")
            assert seen() == 1
            stored(library, "Three.")
            assert beside.submit(library.changed_elsewhere).result(timeout=10) == version
        assert seen() == 3
        assert library.changed_elsewhere() == version


def test_where_nothing_can_be_read_beside_a_change_one_waits(library: Library) -> None:
    library.path.rename(library.path.with_name("elsewhere.sqlite"))
    with ThreadPoolExecutor(1) as beside:
        with library._lock:
            seen = beside.submit(articles.list_rows, library)
            with pytest.raises(TimeoutError):
                seen.result(timeout=0.05)
        assert seen.result() == []


def test_a_closed_library_says_so(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite")
    library.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        articles.list_rows(library)

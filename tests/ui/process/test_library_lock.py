"""Whether a window has a library, also where its program was killed."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from reader.ui.process import library_lock
from reader.ui.process.library_lock import LibraryLock


def lock(path: Path) -> LibraryLock:
    made = LibraryLock(str(path))
    made.setStaleLockTime(0)
    return made


def left_by_a_killed_program(folder: Path) -> Path:
    """Return a lock that says that this process has it, which is not so."""
    other = lock(folder / "other.lock")
    assert other.tryLock(0)
    left = folder / "library.lock"
    shutil.copy(folder / "other.lock", left)
    return left


def test_what_a_killed_program_with_our_number_left_is_taken_over(tmp_path: Path) -> None:
    left = left_by_a_killed_program(tmp_path)
    mine = lock(left)
    assert mine.tryLock(0)
    assert not lock(left).tryLock(0), "and now it is held"


def test_a_number_of_one_of_our_threads_is_our_own() -> None:
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()
    assert thread.native_id is not None
    assert library_lock._is_our_own(thread.native_id)
    ended.set()
    thread.join()
    assert not library_lock._is_our_own(1)
    assert not library_lock._is_our_own(0)


def test_a_lock_of_another_program_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = left_by_a_killed_program(tmp_path)
    monkeypatch.setattr(library_lock, "_is_our_own", lambda _: False)
    refused = lock(left)
    assert not refused.tryLock(0)
    assert refused.error() is QLockFile.LockError.LockFailedError


def test_where_no_lock_can_be_made_that_is_no_window(tmp_path: Path) -> None:
    refused = lock(tmp_path / "none" / "library.lock")
    assert not refused.tryLock(0)
    assert refused.error() is not QLockFile.LockError.LockFailedError

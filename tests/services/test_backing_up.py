"""Backups: when one is due, that it is whole, which are kept, and putting one back."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path, PurePath

import pytest

from reader.domain.backups import FEW, OTHERS_KEPT, Backup, Kind, is_due, superseded
from reader.domain.errors import FileUnwritable, LibraryBusy, LibraryError, NotALibrary
from reader.domain.subject import LIBRARY
from reader.services import articles, backing_up, history, notes
from reader.services.library import Library, open_library
from reader.services.sentences import sentence
from reader.services.verifying import verify
from reader.store.soundness import backup_files
from tests.store.examples import stored

NOON = datetime(2026, 11, 28, 12).astimezone()


def daily(days_ago: float) -> Backup:
    made = NOON - timedelta(days=days_ago)
    return Backup(PurePath(f"{made}"), made, Kind.DAILY)


def test_one_is_due_each_day_on_which_the_library_has_changed() -> None:
    assert is_due([], NOON, NOON)
    assert not is_due([daily(0.1)], NOON, NOON)
    assert is_due([daily(1)], NOON, NOON)
    assert not is_due([daily(1)], NOON, NOON - timedelta(days=2))
    damaged = Backup(PurePath("d"), NOON, Kind.DAMAGED)
    assert is_due([damaged, daily(1)], NOON, NOON)


def test_the_latest_of_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    every = [daily(days / 2) for days in range(2 * 500)]
    gone = superseded(every)
    kept = sorted((one.made for one in every if one not in gone), reverse=True)
    assert len(kept) <= 7 + 4 + 12
    days = [made.date() for made in kept]
    assert days[:7] == [NOON.date() - timedelta(days=ago) for ago in range(7)]
    assert len({day.isocalendar()[:2] for day in days}) >= 4
    assert len({(day.year, day.month) for day in days}) == 12
    assert all(made.hour == 12 for made in kept[:1]), "the latest of a day"


def test_rotation_is_the_same_from_day_to_day() -> None:
    kept: list[Backup] = []
    for ago in range(400, -1, -1):
        kept.append(daily(ago))
        gone = superseded(kept)
        kept = [one for one in kept if one not in gone]
    assert len({(one.made.year, one.made.month) for one in kept}) == 12
    assert len({one.made.date() for one in kept if one.made > NOON - timedelta(days=6.5)}) == 7


def test_what_the_user_asked_for_is_never_deleted_by_itself() -> None:
    wanted = [
        Backup(PurePath(str(ago)), NOON - timedelta(days=ago), Kind.WANTED) for ago in range(99)
    ]
    assert superseded(wanted) == []


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with open_library(path) as opened:
        stored(opened, "One.")
    return path


def test_a_backup_is_made_listed_and_whole(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    assert backing_up.due(library, folder)
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
    assert (made.kind, made.articles, made.highlights, made.claims) == (Kind.DAILY, 1, 0, 0)
    assert not backing_up.due(library, folder)
    assert backing_up.list_backups(library, folder) == [
        Backup(made.path, made.made.replace(microsecond=0), *list(_rest(made)))
    ]
    assert [path.name for path in folder.iterdir()] == [made.path.name]
    with open_library(Path(made.path)) as copy:
        assert verify(copy).is_sound


def _rest(backup: Backup) -> tuple[object, ...]:
    return backup.kind, backup.articles, backup.highlights, backup.claims


def test_a_damaged_library_pushes_no_good_backup_out(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backing_up.backup_folder(library)
    monkeypatch.setattr("reader.domain.backups.DAYS", 1)
    monkeypatch.setattr("reader.domain.backups.WEEKS", 1)
    monkeypatch.setattr("reader.domain.backups.MONTHS", 1)
    with open_library(library) as opened:
        good = backing_up.make(opened, folder)
    with closing(sqlite3.connect(library)) as other:
        other.execute("UPDATE document SET text = 'Two.'")
        other.commit()
    monkeypatch.setattr(backing_up, "_now", lambda: NOON + timedelta(days=30))
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
    assert made.kind is Kind.DAMAGED
    assert Path(good.path).exists()
    for day in range(31, 36):
        monkeypatch.setattr(backing_up, "_now", lambda day=day: NOON + timedelta(days=day))
        with open_library(library) as opened:
            backing_up.make(opened, folder)
    kinds = [backup.kind for backup in backup_files.found_in(folder)]
    assert (kinds.count(Kind.DAMAGED), kinds.count(Kind.DAILY)) == (OTHERS_KEPT, 1)


def test_a_file_with_the_name_of_no_day_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "2026-02-30 10.00.00 daily.sqlite").write_bytes(b"")
    assert list(backup_files.found_in(tmp_path)) == []


def test_an_older_one_goes_when_the_new_one_is_there(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        for hour in range(3):
            monkeypatch.setattr(backing_up, "_now", lambda hour=hour: NOON + timedelta(hours=hour))
            backing_up.make(opened, folder)
    assert [backup.made.hour for backup in backup_files.found_in(folder)] == [14]


def test_none_is_made_of_what_the_latest_holds(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        assert not backing_up.is_as_in_latest(opened, folder)
        backing_up.make(opened, folder)
        (article,) = articles.list_articles(opened)
        articles.keep_reading_place(opened, article.id, 0, 0.5)
        assert backing_up.is_as_in_latest(opened, folder)
        notes.set_note(opened, LIBRARY, "Another state.")
        assert not backing_up.is_as_in_latest(opened, folder)
        history.undo(opened)
        assert not backing_up.is_as_in_latest(opened, folder), "what was undone can be redone"


def test_fewer_are_kept_of_a_large_library() -> None:
    every = [daily(days) for days in range(100)]
    gone = superseded(every, is_large=True)
    kept = [one for one in every if one not in gone]
    assert len(kept) <= 3 * FEW
    assert kept[:FEW] == every[:FEW]


def test_a_backup_that_is_ended_leaves_nothing(library: Path) -> None:
    folder = backing_up.backup_folder(library)

    class EndedError(Exception):
        pass

    for ending_at in (0.0, 0.5):
        told: list[tuple[int, int]] = []

        def end(done: int, total: int, at: float = ending_at, told: list[object] = told) -> None:
            told.append((done, total))
            if total and done / total >= at:
                raise EndedError

        with open_library(library) as opened, pytest.raises(EndedError):
            backing_up.make(opened, folder, progress=end)
        assert told
        assert list(folder.iterdir()) == []


def test_a_backup_does_not_fill_the_disk(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = backing_up.backup_folder(library)
    usage = shutil.disk_usage(library.parent)._replace(free=library.stat().st_size + 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with open_library(library) as opened, pytest.raises(FileUnwritable) as told:
        backing_up.make(opened, folder)
    assert "a backup needs" in sentence(told.value).told()
    assert list(folder.iterdir()) == []


def test_what_a_killed_program_left_is_deleted_a_day_later(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    folder.mkdir()
    old, new = (folder / f"2026-11-2{day} 12.00.00 daily.sqlite.unchecked" for day in (7, 8))
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    with open_library(library) as opened:
        backing_up.make(opened, folder)
    assert not old.exists()
    assert new.exists()


def test_only_the_user_may_read_a_backup(library: Path) -> None:
    with open_library(library) as opened:
        made = backing_up.make(opened, backing_up.backup_folder(library))
    assert Path(made.path).stat().st_mode & 0o077 == 0


def test_a_backup_is_put_back_and_nothing_is_lost(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
        stored(opened, "Two.")
        notes.set_note(opened, LIBRARY, "Written later.")
    kept = backing_up.restore(library, Path(made.path))
    with open_library(library) as opened:
        assert [row.id for row in articles.list_articles(opened)] == [1]
        assert notes.note_on(opened, LIBRARY) == ""
        assert verify(opened).is_sound
    assert kept == library.with_name("library.sqlite.replaced-1")
    with open_library(kept) as before:
        assert len(articles.list_articles(before)) == 2
        assert notes.note_on(before, LIBRARY) == "Written later."


@pytest.mark.parametrize("stopped_at", ["link", "replace", "rename"])
def test_whoever_is_stopped_while_a_backup_is_put_back_leaves_a_library(
    library: Path, stopped_at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
        notes.set_note(opened, LIBRARY, "Written later.")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(os if stopped_at == "link" else Path, stopped_at, stop)
        backing_up.restore(library, Path(made.path))
    with open_library(library) as opened:
        assert len(articles.list_articles(opened)) == 1
        is_back = notes.note_on(opened, LIBRARY) == ""
    assert is_back == (stopped_at == "rename")
    kept = backing_up.restore(library, Path(made.path))
    first = library.with_name("library.sqlite.replaced-1")
    assert kept == (library.with_name("library.sqlite.replaced-2") if is_back else first)
    with open_library(first) as before:
        assert notes.note_on(before, LIBRARY) == "Written later."


@pytest.mark.parametrize("damage", [b"", b"rubbish" * 1000, None])
def test_a_backup_is_put_in_place_of_what_cannot_be_opened(
    library: Path, damage: bytes | None
) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
    if damage is None:
        library.unlink()
    else:
        library.write_bytes(damage)
    kept = backing_up.restore(library, Path(made.path))
    assert (kept.read_bytes() if kept else None) == damage
    with open_library(library) as opened:
        assert len(articles.list_articles(opened)) == 1


def test_an_open_library_is_not_replaced(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened:
        made = backing_up.make(opened, folder)
        stored(opened, "Two.")
        with pytest.raises(LibraryBusy):
            backing_up.restore(library, Path(made.path))
        assert len(articles.list_articles(opened)) == 2


def test_what_is_no_library_is_not_put_in_place(library: Path, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"rubbish" * 1000)
    before = library.read_bytes()
    for path in (rubbish, tmp_path / "none"):
        with pytest.raises((NotALibrary, LibraryError)):
            backing_up.restore(library, path)
    assert library.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(library: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with open_library(library) as opened, pytest.raises(FileUnwritable):
        backing_up.make(opened, tmp_path / "file" / "backups")


def test_the_chosen_folder_keeps_libraries_apart(tmp_path: Path) -> None:
    one, two = (
        backing_up.backup_folder(tmp_path / name / "library.sqlite", str(tmp_path)) for name in "ab"
    )
    assert one != two
    assert one.parent == two.parent == tmp_path


def test_others_write_while_a_backup_is_made(library: Path) -> None:
    folder = backing_up.backup_folder(library)
    with open_library(library) as opened, Library(library) as other:
        seen = count()
        made = backing_up.make(
            opened, folder, progress=lambda _done, _total: stored(other, f"While {next(seen)}.")
        )
        assert made.kind is Kind.DAILY
        assert verify(opened).is_sound

"""Merging two libraries, against what sets of plain things say of it."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import DiskFull
from reader.domain.subject import LIBRARY
from reader.services import articles, history, merging, notes
from reader.services.verifying import verify
from reader.store import journal
from reader.store.draft import Draft
from reader.store.library import Library
from reader.store.soundness import event_links
from tests.services.merged_libraries import Contents, contents, pair


def merged(into: Path, other: Path) -> Contents:
    """Merge one library into a copy of another, see that it is sound, and return what is in it."""
    with Library(into) as library:
        merging.merge(library, other)
        assert verify(library).problems == ()
        return contents(library)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def copied(path: Path, name: str) -> Path:
    target = path.with_name(name)
    target.write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize("seed", range(16))
def test_random_pairs(tmp_path: Path, seed: int) -> None:
    mine, theirs, before = pair(tmp_path, seed)
    with Library(mine) as library:
        ours = contents(library)
    with Library(theirs) as library:
        others = contents(library)
    one = merged(copied(mine, "one.sqlite"), theirs)
    other = merged(copied(theirs, "other.sqlite"), mine)
    assert one.names == other.names
    assert_fits(one, ours, others, before)
    assert_fits(other, others, ours, before)


HANGS_TOGETHER = frozenset({"highlight", "claim", "gathered", "evidence", "note"})
"""What stays where one side deletes it and the other one goes on with what belongs to it."""


def assert_is(found: Contents, name: tuple[str, ...], wanted: object, before: object) -> None:
    """One side alone has made of a thing what is wanted."""
    kept = wanted is None and name[0] in HANGS_TOGETHER and found.things.get(name) == before
    assert kept or found.things.get(name) == wanted, name


def assert_fits(found: Contents, ours: Contents, others: Contents, before: Contents | None) -> None:
    """What one side alone has done is done; what neither has is as it was; what both did stands in
    one of the two forms.
    """
    for name in ours.names | others.names:
        here, there = ours.things.get(name), others.things.get(name)
        if here == there:
            assert found.things.get(name) == here, name
        elif before is not None and here == before.things.get(name):
            assert_is(found, name, there, here)
        elif before is not None and there == before.things.get(name):
            assert_is(found, name, here, there)
        elif here is None or there is None:
            assert name in found.names, name


def names(library: Path) -> list[str]:
    """Return what a library's files are called."""
    return sorted(path.name for path in library.parent.glob(f"{library.name}*"))


@pytest.mark.parametrize("seed", range(4))
def test_merging_twice_changes_nothing(tmp_path: Path, seed: int) -> None:
    mine, theirs, _ = pair(tmp_path, seed)
    kept, beside = digest(theirs), names(theirs)
    with Library(mine) as library:
        assert merging.merge(library, theirs).outcome.changes
        once, step = contents(library), journal.last_number(library)
        again = merging.merge(library, theirs)
        assert not again.outcome.changes
        assert (contents(library), journal.last_number(library)) == (once, step)
        assert merging.preview(library, theirs).articles == 0
    assert digest(theirs) == kept
    assert names(theirs) == beside


@pytest.mark.parametrize("seed", range(4))
def test_all_of_it_is_undone_at_once(tmp_path: Path, seed: int) -> None:
    mine, theirs, _ = pair(tmp_path, seed)
    with Library(mine) as library:
        history.redo(library)
        before = contents(library)
        told = merging.merge(library, theirs)
        after = contents(library)
        history.undo(library)
        back = contents(library)
        assert len(articles.binned(library)) >= told.articles
        new = {name for name in back.names - before.names if name[0] in OF_AN_ARTICLE}
        assert back.names - new == before.names
        assert all(back.things[name] == form for name, form in before.things.items())
        history.redo(library)
        assert contents(library) == after
        assert verify(library).problems == ()


OF_AN_ARTICLE = frozenset({"article", "state", "star", "detail"})
"""What is left in the trash of an article that came and was taken back."""


class Meanwhile:
    """Somebody who changes the library while it is merged, as soon as a draft of it is made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, act: Callable[[int], None]) -> None:
        self.drafts = 0
        made = Draft.__init__

        def making(draft: Draft, library: Library, check: Callable[[], None]) -> None:
            made(draft, library, check)
            self.drafts += 1
            act(self.drafts)

        monkeypatch.setattr(Draft, "__init__", making)


@pytest.mark.parametrize("times", [0, 1, 2])
def test_what_is_done_meanwhile_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    mine, theirs, _ = pair(tmp_path, 3)
    with Library(mine) as library:
        history.redo(library)

        def act(draft: int) -> None:
            if draft <= times:
                notes.set_note(library, LIBRARY, f"Written during draft {draft}.", typed=False)

        meanwhile = Meanwhile(monkeypatch, act)
        before = journal.last_number(library)
        merging.merge(library, theirs)
        assert meanwhile.drafts == min(times + 1, merging.DRAFTS)
        assert journal.last_number(library) == before + times + 1
        if times:
            assert notes.note_on(library, LIBRARY) == f"Written during draft {times}."
        assert verify(library).problems == ()


def test_nothing_is_held_while_it_is_tried_out(tmp_path: Path) -> None:
    mine, theirs, _ = pair(tmp_path, 0)
    asked = []
    with Library(mine) as library, closing(sqlite3.connect(mine, isolation_level=None)) as other:

        def step(*_: int) -> None:
            other.execute("PRAGMA busy_timeout = 0")
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
            asked.append(True)

        merging.merge(library, theirs, step)
    assert asked


@pytest.mark.parametrize("seed", range(2))
def test_a_merging_that_is_cut_short_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    mine, theirs, _ = pair(tmp_path, seed)
    whole = merged(copied(mine, "whole.sqlite"), theirs)
    with Library(mine) as library:
        before, binned = contents(library), articles.binned(library)
        step = journal.last_number(library)
        with monkeypatch.context() as patch:
            patch.setattr(event_links, "append", cut_short)
            with pytest.raises(OSError, match="cut short"):
                merging.merge(library, theirs)
        assert (contents(library), articles.binned(library)) == (before, binned)
        assert journal.last_number(library) == step
        assert verify(library).problems == ()
        merging.merge(library, theirs)
        assert contents(library).names == whole.names


def cut_short(*_: object) -> None:
    raise OSError("cut short")


def test_it_is_merged_where_no_draft_has_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs, _ = pair(tmp_path, 1)

    def full(_: Draft, library: Library, __: object) -> None:
        raise DiskFull(library.path, "database or disk is full")

    with Library(mine) as library:
        monkeypatch.setattr(Draft, "__init__", full)
        assert merging.merge(library, theirs).outcome.changes
        assert verify(library).problems == ()

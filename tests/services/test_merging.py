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

Things = dict[tuple[str, ...], object]


def merged(into: Path, other: Path, before: Contents | None = None) -> Contents:
    """Merge one library into a copy of another, see that it is sound, and return what is in it."""
    with Library(into) as library:
        merging.merge(library, other)
        assert verify(library).problems == ()
        return contents(library, before)


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
        ours = contents(library, before)
    with Library(theirs) as library:
        others = contents(library, before)
    one = merged(copied(mine, "one.sqlite"), theirs, before)
    other = merged(copied(theirs, "other.sqlite"), mine, before)
    assert one.names == other.names
    assert_fits(one, ours, others, before)
    assert_fits(other, others, ours, before)


HANGS_TOGETHER = frozenset({"highlight", "claim", "gathered", "evidence", "note"})
"""What stays where one side deletes it and the other one goes on with what belongs to it."""

NAMED = frozenset({"label", "folder", "rating"})
"""What stays where one side deletes it and the other one gives it to something."""

Name = tuple[str, ...]


class Model:
    """What a merging has to make of two libraries, and what it made of them."""

    def __init__(self, found: Contents, ours: Contents, others: Contents, before: Contents) -> None:
        self.found = found.things
        self.ours = ours.things
        self.others = others.things
        self.before = before.things
        self.remade = ours.remade | others.remade

    def assert_fits(self) -> None:
        """What one side alone has done is done; what neither has is as it was; what both did stands
        in one of the two forms.
        """
        for name in self.ours.keys() | self.others.keys():
            if self._is_remade(name):
                continue
            here, there, before = (side.get(name) for side in (self.ours, self.others, self.before))
            if here == there:
                self._assert_is(name, here)
            elif here == before:
                self._assert_one_sided(name, there, self.ours, self.others)
            elif there == before:
                self._assert_one_sided(name, here, self.others, self.ours)
            elif here is None or there is None:
                assert name in self.found, name
            elif name[0] in NAMED:
                self._assert_both(name)

    def _assert_is(self, name: Name, wanted: object) -> None:
        found = self.found.get(name)
        assert found == wanted or self._left_a_ring(name, found, wanted), (name, found, wanted)

    def _assert_one_sided(self, name: Name, wanted: object, same: Things, other: Things) -> None:
        """One side alone has made of a thing what is wanted; on the other one it is the same."""
        if wanted is None and name[0] in NAMED:
            needed = any(self._uses(name, one, same, other) for one in same)
            assert (name in self.found) == (needed or self._holds(name)), (name, needed)
            return
        before, found = self.before.get(name), self.found.get(name)
        kept = wanted is None and name[0] in HANGS_TOGETHER and found == before
        if not kept:
            self._assert_is(name, wanted)

    def _assert_both(self, name: Name) -> None:
        """Both have changed one that is not gone: what each alone did to it is done."""
        forms = [side.get(name) for side in (self.ours, self.others, self.before)]
        parts = list(zip(*(form for form in forms if isinstance(form, tuple)), strict=True))
        if all(before in {here, there} for here, there, before in parts):
            wanted = tuple(there if here == before else here for here, there, before in parts)
            self._assert_is(name, wanted)

    def _is_remade(self, name: Name) -> bool:
        """Whether a thing is, or has, what was taken away and made anew: that is one with the old
        one where it can be, and another one where that is called otherwise by now.
        """
        kind, key = name[0], name[-1]
        used = {("folder" if kind == "filed" else kind, key)}
        for form in (side.get(name) for side in (self.ours, self.others, self.before)):
            match kind, form:
                case "highlight", (*_, frozenset() as given):
                    used |= {("label", one) for one in given}
                case "claim", (*_, rating):
                    used.add(("rating", rating))
                case "label" | "folder", (_, parent):
                    used.add((kind, parent))
        return not used.isdisjoint(self.remade)

    def _holds(self, name: Name) -> bool:
        """Whether another one stands under one, or would once it is decided."""
        return any(
            form[1] == name[1]
            for side in (self.found, self.ours, self.others)
            for one, form in side.items()
            if one[0] == name[0] and one in self.found and isinstance(form, tuple)
            if side is self.found or self._is_open(one)
        )

    def _is_open(self, name: Name) -> bool:
        forms = [side.get(name) for side in (self.ours, self.others, self.before)]
        return len(set(forms)) == len(forms)

    def _uses(self, name: Name, one: Name, same: Things, other: Things) -> bool:
        """Whether something that stays was given a label, a folder or a rating where it was not
        taken away.
        """
        form, before = same[one], self.before.get(one)
        match name[0], one[0]:
            case ("label", "highlight") | ("rating", "claim"):
                assert isinstance(form, tuple)
                given = form[-1] if name[0] == "label" else {form[-1]}
                is_new = one not in other or not isinstance(before, tuple) or before[-1] != form[-1]
                return name[1] in given and one in self.found and is_new
            case "folder", "filed":
                return one[2] == name[1] and one in self.found and before is None
            case _:
                return False

    def _left_a_ring(self, name: Name, found: object, wanted: object) -> bool:
        """Whether what is wanted of one would have it stand under itself."""
        if name[0] not in NAMED or not isinstance(found, tuple) or not isinstance(wanted, tuple):
            return False
        place = wanted[1]
        for _ in self.found:
            if place is None or place == name[1]:
                break
            form = self.found.get((name[0], str(place)))
            place = form[1] if isinstance(form, tuple) else None
        return found == (wanted[0], None) and place == name[1]


def assert_fits(found: Contents, ours: Contents, others: Contents, before: Contents | None) -> None:
    """What comes of a merging is what the model says; of libraries that never met, all comes."""
    if before is not None:
        Model(found, ours, others, before).assert_fits()
        return
    for name in ours.names | others.names:
        here, there = ours.things.get(name), others.things.get(name)
        if here == there:
            assert found.things.get(name) == here, name
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

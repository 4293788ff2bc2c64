"""Merging two libraries, against what sets of plain things say of it."""

import hashlib
from pathlib import Path

import pytest

from reader.services import articles, history, merging
from reader.services.verifying import verify
from reader.store import journal
from reader.store.library import Library
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

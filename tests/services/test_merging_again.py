"""Two people who go on working on their libraries and merge now one, now the other."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.document import Span
from reader.services import annotating, articles, conflicts, history, merging
from reader.services.library import Library, open_library
from reader.services.verifying import verify
from tests.services.merged_libraries import TEXTS, Contents, Hand, contents, fill
from tests.store.examples import stored


class Two:
    """Two libraries, copies of one with a highlight, or strangers with the same article."""

    def __init__(self, folder: Path, *, copies: bool) -> None:
        self.paths = folder / "ana.sqlite", folder / "ben.sqlite"
        with open_library(self.paths[0]) as ana:
            article = stored(ana, "The harbour opens at seven.", title="Harbour")
            annotating.highlight(ana, article, Span(4, 11), LabelId(1), "old")
            if copies:
                ana.copy_to(self.paths[1])
        self.ana, self.ben = map(open_library, self.paths)
        if not copies:
            stored(self.ben, "The harbour opens at seven.", title="Harbour")
            merging.merge(self.ben, self.paths[0])
        self.one = annotating.annotations_of(self.ana, article.id)[0].id

    def merge(self, into: Library) -> merging.Merged:
        """Merge the other one into a library."""
        told = merging.merge(into, self.paths[1] if into is self.ana else self.paths[0])
        assert verify(into).problems == ()
        return told

    def note(self, library: Library) -> str | None:
        """Return the note of the highlight, ``None`` where that is gone."""
        found = {
            one.id: one.note
            for row in articles.list_articles(library)
            for one in annotating.annotations_of(library, row.id)
        }
        return found.get(self.one)

    def write(self, library: Library, note: str) -> None:
        annotating.set_note(library, AnnotationId(self.one), note, typed=False)

    def open_conflicts(self, library: Library) -> int:
        return sum(one.decision is None for one in conflicts.list_conflicts(library))

    def close(self) -> None:
        self.ana.close()
        self.ben.close()


@pytest.fixture(params=[True, False], ids=["copies", "strangers"])
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path, copies=request.param)
    yield made
    made.close()


def test_what_one_has_changed_before_merging_is_no_conflict_for_the_other(two: Two) -> None:
    two.write(two.ana, "Ana's")
    assert two.merge(two.ana).conflicts == 0
    told = two.merge(two.ben)
    assert (two.note(two.ben), told.conflicts) == ("Ana's", 0)
    assert not two.merge(two.ana).changed


def test_what_one_has_deleted_before_merging_goes_with_the_other(two: Two) -> None:
    annotating.delete(two.ana, [AnnotationId(two.one)])
    two.merge(two.ana)
    assert two.note(two.ana) is None
    two.merge(two.ben)
    assert two.note(two.ben) is None


def test_what_was_changed_before_a_merging_is_not_overwritten_by_the_next_one(two: Two) -> None:
    two.write(two.ben, "Ben's")
    two.merge(two.ben)
    two.write(two.ana, "Ana's")
    told = two.merge(two.ben)
    assert (two.note(two.ben), told.conflicts) == ("Ben's", 1)


def test_what_came_by_merging_follows_the_one_that_it_came_from(two: Two) -> None:
    two.write(two.ana, "first")
    two.merge(two.ben)
    two.write(two.ana, "second")
    told = two.merge(two.ben)
    assert (two.note(two.ben), told.conflicts) == ("second", 0)
    two.write(two.ben, "third")
    two.merge(two.ana)
    assert two.note(two.ana) == "third"


def test_a_conflict_stays_one_on_both_sides_until_it_is_decided(two: Two) -> None:
    two.write(two.ana, "Ana's")
    two.write(two.ben, "Ben's")
    assert two.merge(two.ana).conflicts == 1
    assert two.merge(two.ben).conflicts == 1
    assert (two.note(two.ana), two.note(two.ben)) == ("Ana's", "Ben's")
    assert two.merge(two.ana).conflicts == two.merge(two.ben).conflicts == 0


def changed(before: Contents, now: Contents) -> dict[tuple[str, ...], object]:
    """Return what of notes, states and the notes of highlights one has made since. To empty a note,
    or to begin anew, gives way to what the other one writes.
    """
    return {
        name: form
        for name, form in parts(now).items()
        if form not in {"", "new"} and parts(before).get(name) != form
    }


def parts(found: Contents) -> dict[tuple[str, ...], object]:
    """Return what merging takes over or leaves alone as a whole."""
    return {
        name: form[3] if name[0] == "highlight" else form  # type: ignore[index]
        for name, form in found.things.items()
        if name[0] in {"highlight", "note", "state"}
    }


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_overwritten_however_often_two_merge(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (a test)
    paths = tmp_path / "ana.sqlite", tmp_path / "ben.sqlite"
    with open_library(paths[0]) as ana:
        fill(ana, list(TEXTS)[:3])
        Hand(ana, chance).act(20)
        ana.copy_to(paths[1])
    with open_library(paths[0]) as ana, open_library(paths[1]) as ben:
        sides = ana, ben
        told = [contents(ana), contents(ben)]  # what the other one knows of each
        came: list[dict[tuple[str, ...], object]] = [{}, {}]  # what each has from the other one
        for _ in range(5):
            into = chance.randrange(2)
            for side in sides:
                Hand(side, chance).act(6)
                while history.redo(side).changes:  # an undone step leaves no mark of when it was
                    continue
            before = contents(sides[into])
            own = changed(told[into], before)
            own = {name: form for name, form in own.items() if came[into].get(name) != form}
            merging.merge(sides[into], paths[1 - into])
            after = parts(contents(sides[into]))
            came[into] |= dict(after.items() - parts(before).items())
            told[1 - into] = contents(sides[1 - into])
            assert {name: after.get(name) for name in own} == own
            assert verify(sides[into]).problems == ()
            assert not merging.merge(sides[into], paths[1 - into]).changed

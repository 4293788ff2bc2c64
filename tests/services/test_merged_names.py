"""What becomes of labels, folders and steps of the scale when two libraries are merged."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationId, ArticleId, LabelId
from reader.domain.claim import ClaimId, RatingId
from reader.domain.details import FolderId
from reader.domain.merging import ConflictKind, Decision, TwoForms
from reader.domain.span import Span
from reader.services import (
    annotating,
    article_folders,
    claims,
    conflicts,
    history,
    labels,
    merging,
)
from reader.services.verifying import verify
from reader.store import journal
from reader.store.library import Library
from tests.store.examples import stored

TEXT = "The bridge is 1.000 km long."


@dataclass(frozen=True)
class Kind:
    """How one kind of names is worked with; ``give`` gives one to what is in the library."""

    what: ConflictKind
    add: Callable[[Library, str], int]
    rename: Callable[[Library, int, str], object]
    delete: Callable[[Library, int], object]
    give: Callable[[Library, int], object]
    names: Callable[[Library], list[str]]


def add_step(library: Library, name: str) -> int:
    step = claims.new_rating(name, "#336699")
    claims.set_scale(library, [*claims.scale(library), step])
    return step.id


def rename_step(library: Library, step: int, name: str) -> None:
    steps = claims.scale(library)
    claims.set_scale(library, [replace(one, name=name) if one.id == step else one for one in steps])


def delete_step(library: Library, step: int) -> None:
    claims.set_scale(library, [one for one in claims.scale(library) if one.id != step])


def give_label(library: Library, label: int) -> None:
    (row,) = library.query("SELECT uuid FROM annotation")
    annotating.toggle_label(library, AnnotationId(row["uuid"]), LabelId(label))


def give_step(library: Library, step: int) -> None:
    (row,) = claims.list_claims(library)
    claims.set_rating(library, [row.id], RatingId(step))


KINDS = (
    Kind(
        ConflictKind.LABEL,
        lambda library, name: labels.add(library, name, "#336699")[0],
        lambda library, label, name: labels.rename(library, LabelId(label), name),
        lambda library, label: labels.delete(library, LabelId(label)),
        give_label,
        lambda library: [one.name for one in labels.list_labels(library)[LABELS:]],
    ),
    Kind(
        ConflictKind.FOLDER,
        lambda library, name: article_folders.add(library, name)[0],
        lambda library, folder, name: article_folders.rename(library, FolderId(folder), name),
        lambda library, folder: article_folders.delete(library, FolderId(folder)),
        lambda library, folder: article_folders.file(library, [ArticleId(1)], FolderId(folder)),
        lambda library: [one.name for one in article_folders.list_folders(library)],
    ),
    Kind(
        ConflictKind.RATING,
        add_step,
        rename_step,
        delete_step,
        give_step,
        lambda library: [one.name for one in claims.scale(library)[STEPS:]],
    ),
)

LABELS, STEPS = 5, 6
"""What a new library has."""


@pytest.fixture(params=KINDS, ids=lambda kind: str(kind.what.value))
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@dataclass
class Two:
    """Two libraries that have met."""

    mine: Library
    theirs: Library

    def merge(self) -> merging.Merged:
        """Merge theirs into mine."""
        self.before.unlink(missing_ok=True)
        self.mine.copy_to(self.before)
        done = merging.merge(self.mine, self.theirs.path)
        assert verify(self.mine).problems == ()
        return done

    def merge_back(self) -> merging.Merged:
        """Merge mine, as it was before, into theirs."""
        done = merging.merge(self.theirs, self.before)
        assert verify(self.theirs).problems == ()
        return done

    @property
    def before(self) -> Path:
        """The library as it was before it was merged."""
        return self.mine.path.with_name("before.sqlite")


def fill(library: Library) -> ClaimId:
    """Store an article with a highlight and a claim."""
    article = stored(library, TEXT, title="A bridge")
    annotating.highlight(library, article, Span(4, 10), None)
    (one,) = annotating.annotations_of(library, article.id)
    claim, _ = claims.make_claim(library, [one.id], "It is long.")
    return claim


Pair = Callable[[Callable[[Library], object]], Two]


@pytest.fixture(params=["copied", "merged"])
def pair(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Pair]:
    """Make two libraries that have met: a library and its copy, or two that were merged, of which
    the other one was begun for itself.
    """
    opened: list[Library] = []

    def make(prepare: Callable[[Library], object]) -> Two:
        mine, other = tmp_path / "mine.sqlite", tmp_path / "theirs.sqlite"
        first = Library(other if request.param == "merged" else mine)
        opened.append(first)
        fill(first)
        prepare(first)
        if request.param == "copied":
            first.copy_to(other)
            opened.append(Library(other))
            return Two(first, opened[1])
        opened.append(Library(mine))
        merging.merge(opened[1], other)
        return Two(opened[1], first)

    yield make
    for library in opened:
        library.close()


def test_what_a_new_library_has(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        assert (len(labels.list_labels(library)), len(claims.scale(library))) == (LABELS, STEPS)


def test_what_was_taken_away_here_stays_away(pair: Pair, kind: Kind) -> None:
    made: list[int] = []

    def prepare(library: Library) -> None:
        made.append(kind.add(library, "Stall"))
        kind.give(library, made[0])

    two = pair(prepare)
    kind.delete(two.mine, made[0])
    assert two.merge().conflicts == 0
    assert kind.names(two.mine) == []
    assert not merging.merge(two.mine, two.theirs.path).outcome.changes
    assert two.merge_back().deleted > 0
    assert kind.names(two.theirs) == []


def test_what_was_made_undone_here_stays_away(tmp_path: Path, kind: Kind) -> None:
    with Library(tmp_path / "mine.sqlite") as mine:
        fill(mine)
        kind.rename(mine, kind.add(mine, "Stall"), "Berth")
        mine.copy_to(tmp_path / "theirs.sqlite")
        with Library(tmp_path / "theirs.sqlite") as theirs:
            history.undo(mine)
            history.undo(mine)
            Two(mine, theirs).merge()
            assert kind.names(mine) == []
            Two(mine, theirs).merge_back()
            assert kind.names(theirs) == []


def test_what_is_given_anew_there_comes_back(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.delete(two.mine, made[0])
    kind.give(two.theirs, made[0])
    two.merge()
    assert kind.names(two.mine) == ["Stall"]
    two.merge_back()
    assert kind.names(two.theirs) == ["Stall"]


def test_what_was_taken_away_there_goes_in_one_step(pair: Pair, kind: Kind) -> None:
    made: list[int] = []

    def prepare(library: Library) -> None:
        made.append(kind.add(library, "Stall"))
        kind.give(library, made[0])

    two = pair(prepare)
    kind.delete(two.theirs, made[0])
    before = journal.last_number(two.mine)
    assert two.merge().deleted > 0
    assert kind.names(two.mine) == []
    assert journal.last_number(two.mine) == before + 1
    history.undo(two.mine)
    assert kind.names(two.mine) == ["Stall"]


def test_what_is_given_anew_here_stays(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.give(two.mine, made[0])
    kind.delete(two.theirs, made[0])
    two.merge()
    assert kind.names(two.mine) == ["Stall"]


@pytest.mark.parametrize("mine", [True, False])
def test_a_name_that_one_side_gave_is_that_of_both(pair: Pair, kind: Kind, mine: bool) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.rename(two.mine if mine else two.theirs, made[0], "Berth")
    told = two.merge()
    assert (told.updated, told.conflicts) == (0 if mine else 1, 0)
    two.merge_back()
    assert (kind.names(two.mine), kind.names(two.theirs)) == (["Berth"], ["Berth"])


def test_two_new_names_are_a_conflict(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.rename(two.mine, made[0], "Berth")
    kind.rename(two.theirs, made[0], "Toll")
    assert two.merge().conflicts == 1
    assert kind.names(two.mine) == ["Berth"]
    assert not two.merge().outcome.changes
    (conflict,) = conflicts.list_conflicts(two.mine)
    assert (conflict.kind, conflict.forms) == (kind.what, (TwoForms("name", "Berth", "Toll"),))
    conflicts.decide(two.mine, [conflict.id], Decision.THEIRS)
    assert kind.names(two.mine) == ["Toll"]


def test_two_that_changed_their_names(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda lib: made.extend((kind.add(lib, "Stall"), kind.add(lib, "Berth"))))
    for number, name in ((made[0], "Toll"), (made[1], "Stall"), (made[0], "Berth")):
        kind.rename(two.theirs, number, name)
    two.merge()
    assert kind.names(two.mine) == kind.names(two.theirs)
    history.undo(two.mine)
    assert sorted(kind.names(two.mine)) == ["Berth", "Stall"]


def test_one_name_for_two_gets_a_number(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.rename(two.theirs, made[0], "Berth")
    kind.add(two.mine, "berth")
    two.merge()
    two.merge_back()
    assert sorted(kind.names(two.mine)) == ["Berth", "berth 2"]
    assert sorted(kind.names(two.theirs)) == ["Berth", "berth 2"]


def test_one_that_was_made_anew_is_the_old_one(pair: Pair, kind: Kind) -> None:
    made: list[int] = []
    two = pair(lambda library: made.append(kind.add(library, "Stall")))
    kind.delete(two.mine, made[0])
    kind.add(two.mine, "Stall")
    kind.give(two.theirs, made[0])
    two.merge()
    assert kind.names(two.mine) == ["Stall"]
    two.merge_back()
    assert kind.names(two.theirs) == ["Stall"]


def test_the_places_of_others_are_no_change(pair: Pair) -> None:
    made: list[LabelId] = []
    two = pair(lambda library: made.append(labels.add(library, "Stall", "#336699")[0]))
    labels.delete(two.mine, made[0])
    labels.move(two.theirs, LabelId(3), None, before=LabelId(1))
    labels.set_key(two.theirs, made[0], 4)
    two.merge()
    assert [one.name for one in labels.list_labels(two.mine)[LABELS:]] == []


def tree(library: Library) -> set[str]:
    """Return the paths of the labels that a new library has not."""
    return {
        "/".join(labels.path_of(library, one.id)) for one in labels.list_labels(library)[LABELS:]
    }


@dataclass
class Three:
    """Two libraries and three labels in them, the second below the first."""

    two: Two
    top: LabelId
    below: LabelId
    beside: LabelId


@pytest.fixture
def three(pair: Pair) -> Three:
    made: list[LabelId] = []

    def prepare(library: Library) -> None:
        made.append(labels.add(library, "Harbour", "#111111")[0])
        made.append(labels.add(library, "Berth", "#222222", parent=made[0])[0])
        made.append(labels.add(library, "Market", "#333333")[0])

    return Three(pair(prepare), *made)


def test_one_side_moves_and_the_other_one_colours(three: Three) -> None:
    labels.move(three.two.theirs, three.below, three.beside)
    labels.recolour(three.two.mine, three.below, "#444444")
    three.two.merge()
    three.two.merge_back()
    for library in (three.two.mine, three.two.theirs):
        assert tree(library) == {"Harbour", "Market", "Market/Berth"}
        found = labels.label_named(library, "Berth")
        assert (found.id, found.colour) == (three.below, "#444444")


def test_one_above_another_that_stays_stays(three: Three) -> None:
    labels.delete(three.two.theirs, three.top)
    labels.recolour(three.two.mine, three.below, "#444444")
    three.two.merge()
    assert tree(three.two.mine) == {"Harbour", "Harbour/Berth", "Market"}
    three.two.merge_back()
    assert tree(three.two.theirs) == {"Harbour", "Harbour/Berth", "Market"}


def test_one_that_was_moved_out_goes_no_more_with_its_place(three: Three) -> None:
    labels.move(three.two.mine, three.below, three.beside)
    labels.delete(three.two.mine, three.top)
    three.two.merge()
    three.two.merge_back()
    assert tree(three.two.theirs) == {"Market", "Market/Berth"}


def test_two_moved_under_each_other(three: Three) -> None:
    labels.move(three.two.theirs, three.top, three.beside)
    labels.move(three.two.mine, three.beside, three.top)
    three.two.merge()
    three.two.merge_back()
    assert tree(three.two.mine) == tree(three.two.theirs)
    assert len(tree(three.two.mine)) == 3


def test_two_new_places_are_a_conflict(three: Three) -> None:
    labels.move(three.two.theirs, three.below, three.beside)
    labels.move(three.two.mine, three.below, None)
    assert three.two.merge().conflicts == 1
    (conflict,) = conflicts.list_conflicts(three.two.mine)
    assert conflict.forms == (TwoForms("parent", "", "Market"),)
    labels.add(three.two.mine, "Berth", "#555555", parent=three.beside)
    conflicts.decide(three.two.mine, [conflict.id], Decision.THEIRS)
    assert tree(three.two.mine) == {"Harbour", "Market", "Market/Berth", "Market/Berth 2"}


def test_a_place_that_is_gone_is_not_taken(three: Three) -> None:
    labels.move(three.two.theirs, three.below, three.beside)
    labels.rename(three.two.theirs, three.below, "Quay")
    labels.move(three.two.mine, three.below, None)
    three.two.merge()
    labels.delete(three.two.mine, three.beside)
    (conflict,) = conflicts.list_conflicts(three.two.mine)
    conflicts.decide(three.two.mine, [conflict.id], Decision.THEIRS)
    assert tree(three.two.mine) == {"Harbour", "Quay"}


def test_folders_that_both_have_moved(pair: Pair) -> None:
    made: list[FolderId] = []
    names = ("Harbour", "Market", "Berth")
    two = pair(lambda lib: made.extend(article_folders.add(lib, name)[0] for name in names))
    article_folders.move(two.theirs, made[2], made[0])
    article_folders.move(two.mine, made[2], made[1])
    article_folders.file(two.theirs, [ArticleId(1)], made[2])
    assert two.merge().conflicts == 1
    (conflict,) = conflicts.list_conflicts(two.mine)
    assert conflict.forms == (TwoForms("parent", "Market", "Harbour"),)
    conflicts.decide(two.mine, [conflict.id], Decision.THEIRS)
    assert {one.path for one in article_folders.tree(two.mine)} == {
        "Harbour",
        "Harbour/Berth",
        "Market",
    }
    assert article_folders.counts(two.mine) == {made[0]: 1, made[2]: 1}


def test_labels_of_libraries_that_only_met_are_one_by_number_and_name(tmp_path: Path) -> None:
    with Library(tmp_path / "mine.sqlite") as mine, Library(tmp_path / "theirs.sqlite") as theirs:
        for library in (mine, theirs):
            fill(library)
        labels.rename(mine, LabelId(2), "Harbour")
        two = Two(mine, theirs)
        two.merge()
        before = {one.name for one in labels.list_labels(theirs)}
        assert {one.name for one in labels.list_labels(mine)} == before | {"Harbour"}
        first, second, third = (one.name for one in labels.list_labels(theirs)[:3])
        labels.rename(theirs, LabelId(1), "Berth")
        labels.rename(theirs, LabelId(2), "Toll")
        labels.delete(theirs, LabelId(3))
        two.merge()
        wanted = before - {first, second, third} | {"Berth", "Harbour", "Toll"}
        assert {one.name for one in labels.list_labels(mine)} == wanted
        assert labels.label_named(mine, "Harbour").id == 2

"""Labels, folders and steps of the scale of a notebook: which of the library's they are, and which
have to be made.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar
from uuid import uuid4

from reader.domain.annotation import Label, LabelId
from reader.domain.claim import Rating, RatingId
from reader.domain.details import Folder, FolderId
from reader.services.palettes import next_colour, palettes

_Id = TypeVar("_Id", LabelId, FolderId, RatingId)
_One = TypeVar("_One", Label, Folder, Rating)

DEEPEST = 50
"""Levels of a tree; what lies deeper, which no person made, stands beside what it lies in."""

LARGEST_ID = 2**52
"""What the numbers stay below that the program draws."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What is known of the names of one kind beforehand, where two libraries have met, all by
    numbers: ``same`` says which of the notebook's are which here, ``unwanted`` are those of it that
    stay away, ``gone`` those here that go, the innermost first. ``was`` says which here are those
    that the notebook has no more. Where they are ``whole``, no other ones are the same.
    """

    same: Mapping[int, int] = field(default_factory=dict)
    unwanted: frozenset[int] = frozenset()
    gone: tuple[int, ...] = ()
    was: Mapping[int, int] = field(default_factory=dict)
    whole: bool = False


UNTIED = Ties()


@dataclass(slots=True)
class Joined(Generic[_Id, _One]):
    """What came of the names of one kind: the library's with the new ones behind them, and by which
    number each of the notebook's goes here.

    ``differing`` are those that are here in another form, each with what the notebook has.
    """

    whole: list[_One]
    new: list[_One] = field(default_factory=list)
    here: dict[_Id, _Id] = field(default_factory=dict)
    above: dict[_Id, _Id | None] = field(default_factory=dict)
    """What each of the notebook's stands under there."""
    there: int = 0
    differing: list[tuple[_One, _One]] = field(default_factory=list)


def join_labels(
    known: Sequence[Label], noted: Sequence[Label], ties: Ties = UNTIED, *, by_name: bool = False
) -> Joined[LabelId, Label]:
    """Join labels by their ties, and by their names from the top of the tree down. One without a
    colour is a mere name, which is the same as any label of it.

    ``by_name`` is for labels of other programs, which have no keys or letters and colours of their
    own: such a one is the same where it is not defined otherwise.
    """
    joined = Joined[LabelId, Label](list(known))
    levels: dict[LabelId, int] = {}
    for label in _from_the_top(_wanted(noted, ties), lambda one: one.parent):
        above, levels[label.id] = _place(label.parent, levels, joined.above)
        parent = None if above is None else joined.here.get(above)
        wanted = replace(label, parent=parent)
        same = _tied(joined.whole, ties, label.id)
        if same is not None:
            wanted = replace(wanted, key=same.key)
        else:
            among = joined.new if ties.whole else joined.whole
            same = _same([one for one in among if one.parent == parent], wanted)
        if same is None:
            same = _new_label(joined.whole, wanted)
            joined.whole.append(same)
            joined.new.append(same)
        else:
            _compare(joined, _says_the_same(same, wanted, by_name), same, wanted)
        joined.here[label.id] = same.id
        joined.above[label.id] = above
    return joined


def _says_the_same(known: Label, wanted: Label, by_name: bool) -> bool:
    if by_name:
        return wanted.definition in {"", known.definition}
    return not wanted.colour or known == replace(wanted, id=known.id)


def join_folders(
    known: Sequence[Folder], noted: Sequence[Folder], ties: Ties = UNTIED
) -> Joined[FolderId, Folder]:
    """Join folders by their ties, and by their names from the outermost in."""
    joined = Joined[FolderId, Folder](list(known))
    levels: dict[FolderId, int] = {}
    for folder in _from_the_top(_wanted(noted, ties), lambda one: one.parent):
        above, levels[folder.id] = _place(folder.parent, levels, joined.above)
        parent = None if above is None else joined.here.get(above)
        wanted = replace(folder, parent=parent)
        same = tied = _tied(joined.whole, ties, folder.id)
        if same is None:
            among = joined.new if ties.whole else joined.whole
            same = _same([one for one in among if one.parent == parent], wanted)
        if same is None:
            taken = {one.id for one in joined.whole}
            same = replace(wanted, id=FolderId(_free(folder.id, taken)))
            joined.whole.append(same)
            joined.new.append(same)
        else:
            _compare(joined, tied is None or tied == replace(wanted, id=tied.id), same, wanted)
        joined.here[folder.id] = same.id
        joined.above[folder.id] = above
    return joined


def join_scale(
    known: Sequence[Rating], noted: Sequence[Rating], ties: Ties = UNTIED, *, by_name: bool = False
) -> Joined[RatingId, Rating]:
    """Join the steps of two scales by their ties and names; ``by_name`` as for labels."""
    joined = Joined[RatingId, Rating](list(known))
    for rating in _wanted(noted, ties):
        same = _tied(joined.whole, ties, rating.id)
        same = same or _same(joined.new if ties.whole else joined.whole, rating)
        if same is None:
            taken = {one.id for one in joined.whole}
            colour = rating.colour or palettes()[0].colours[0]
            same = replace(rating, id=RatingId(_free(rating.id, taken)), colour=colour)
            joined.whole.append(same)
            joined.new.append(same)
        else:
            equal = by_name or same == replace(rating, id=same.id)
            _compare(joined, equal, same, rating)
        joined.here[rating.id] = same.id
    return joined


def _wanted(noted: Sequence[_One], ties: Ties) -> list[_One]:
    return [one for one in noted if one.id not in ties.unwanted]


def _tied(known: Sequence[_One], ties: Ties, number: int) -> _One | None:
    """Return which one here is one of the notebook's, as far as that is known beforehand."""
    here = ties.same.get(number)
    return None if here is None else next(one for one in known if one.id == here)


def _place(
    parent: _Id | None, levels: Mapping[_Id, int], above: Mapping[_Id, _Id | None]
) -> tuple[_Id | None, int]:
    """Return under what something stands, and on which level that is."""
    if parent is None or parent not in levels:
        return None, 1
    if levels[parent] < DEEPEST:
        return parent, levels[parent] + 1
    return above[parent], levels[parent]


def labels_wanted(noted: Sequence[Label], used: set[LabelId]) -> list[Label]:
    """Return the labels to take up: a mere name only where a highlight has it, or one below it."""
    parents = {one.id: one.parent for one in noted}
    needed: set[LabelId] = set()
    for label in used:
        place: LabelId | None = label
        while place is not None and place not in needed:
            needed.add(place)
            place = parents.get(place)
    return [one for one in noted if one.colour or one.id in needed]


def _compare(joined: Joined[_Id, _One], equal: bool, here: _One, there: _One) -> None:
    if equal:
        joined.there += 1
    else:
        joined.differing.append((here, there))


def _same(known: Sequence[_One], wanted: _One) -> _One | None:
    """Return the one of a name, whatever its letters' case: rather the one with the same number."""
    name = wanted.name.casefold()
    named = [one for one in known if one.name.casefold() == name]
    return next((one for one in named if one.id == wanted.id), named[0] if named else None)


def _new_label(known: Sequence[Label], wanted: Label) -> Label:
    taken_keys = {one.key for one in known}
    colour = wanted.colour or next_colour(palettes()[0], frozenset(one.colour for one in known))
    return replace(
        wanted,
        id=LabelId(_free(wanted.id, {one.id for one in known})),
        colour=colour,
        key=None if wanted.key in taken_keys else wanted.key,
    )


def _free(number: int, taken: set[_Id]) -> int:
    """Return a number that none has: the same one where it is free, so that two libraries have the
    same.
    """
    if 0 < number < LARGEST_ID and number not in taken:
        return number
    return uuid4().int >> 76


def _from_the_top(noted: Sequence[_One], parent: Callable[[_One], int | None]) -> list[_One]:
    """Return them so that each stands behind the one above it; what is above is not there, or a
    ring, counts as the top.
    """
    waiting: Mapping[int, _One] = {one.id: one for one in noted}
    done: dict[int, _One] = {}
    for one in noted:
        chain: list[_One] = []
        place: _One | None = one
        while place is not None and place.id not in done and place not in chain:
            chain.append(place)
            above = parent(place)
            place = None if above is None else waiting.get(above)
        done |= {link.id: link for link in reversed(chain)}
    return list(done.values())

"""What the labels, folders and steps of the scale of two libraries that have met come to: which of
them are one, whatever they are called by now, which stay away, and which go.

Of what one side took away it stays away, or goes, unless the other side has changed it since, or
gives it to something that stays: to a highlight, an article or a claim, or to another one below it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.domain.annotation import Label
from reader.domain.claim import Rating
from reader.domain.details import Folder
from reader.domain.notebook import Notebook
from reader.services.merging_needs import Needs
from reader.services.merging_policy import ThreeWay
from reader.services.notebook_names import Ties
from reader.store import article_folders, claims, labels
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.since import Done

_FORM = frozenset({"name", "parent", "colour", "definition", "letter"})
"""The columns by which one is another than it was. Its place among the others and its key are
changed along with those of the others.
"""

_DRAWN = 1 << 32
"""From here on a number was drawn at random, so that nothing else has it in any library."""

_HERE = "here"
_THERE = "there"

_Node = tuple[str, int]
"""One that will be there: by its number here, or by that there where it has none here."""


class _One(NamedTuple):
    """How one stands in its tree."""

    name: str
    parent: int | None


@dataclass(frozen=True, slots=True)
class _Side:
    """What one library has of a kind, by number: now, and when both met."""

    table: str
    now: Mapping[int, _One]
    met: Mapping[int, _One]
    done: Done

    def changed(self, number: int) -> frozenset[str]:
        """Return what of one was changed since."""
        return self.done.columns(self.table, number) & _FORM

    def is_as_met(self, number: int) -> bool:
        """Whether one stands where it stood when both met, if it did, and is called so."""
        return self.met.get(number, self.now[number]) == self.now[number]

    def path(self, number: int, *, met: bool = False) -> tuple[str, ...]:
        """Return the names from the top down, all in small letters."""
        ones = self.met if met else self.now
        names: list[str] = []
        place: int | None = number
        while place is not None and place in ones and len(names) < len(ones):
            names.append(ones[place].name.casefold())
            place = ones[place].parent
        return tuple(reversed(names))


def ties(library: Library, notebook: Notebook, policy: ThreeWay, needs: Needs) -> dict[str, Ties]:
    """Return what the names of both sides come to, by table; nothing where they never met."""
    if not policy.have_met:
        return {}
    kinds: dict[str, tuple[Sequence[Label | Folder | Rating], ...]] = {
        "label": (labels.labels(library), notebook.labels),
        "folder": (article_folders.folders(library), notebook.folders),
        "verdict_scale": (claims.scale(library), notebook.scale),
    }
    return {
        table: _Kind(
            table,
            _side(table, here, policy.mine),
            _side(table, there, policy.theirs),
            policy,
            needs,
        ).ties()
        for table, (here, there) in kinds.items()
    }


def _side(table: str, ones: Sequence[Label | Folder | Rating], done: Done) -> _Side:
    rows: dict[int, Values] = {
        one.id: {"name": one.name, "parent": None if isinstance(one, Rating) else one.parent}
        for one in ones
    }
    met = done.before(table, rows)
    return _Side(table, _standing(rows), _standing(met), done)


def _standing(rows: Mapping[int, Values]) -> dict[int, _One]:
    found = {}
    for number, row in rows.items():
        parent = row.get("parent")
        found[number] = _One(str(row["name"]), None if parent is None else int(str(parent)))
    return found


@dataclass(frozen=True, slots=True)
class _Kind:
    """The names of one kind on both sides."""

    table: str
    mine: _Side
    theirs: _Side
    policy: ThreeWay
    needs: Needs

    def ties(self) -> Ties:
        pairs = dict(self._pairs())
        same = {
            there: here
            for there, here in pairs.items()
            if there in self.theirs.now and here in self.mine.now
        }
        same |= self._named(same)
        stay = self._staying(pairs, same)
        gone = [one for one in self.mine.now if (_HERE, one) not in stay]
        away = [one for one in self.theirs.now if one not in same and (_THERE, one) not in stay]
        return Ties(
            same=same,
            unwanted=frozenset(away),
            gone=tuple(sorted(gone, key=lambda one: -len(self.mine.path(one)))),
            was={
                there: here
                for there, here in pairs.items()
                if there not in self.theirs.now and here in self.mine.now
            },
            whole=True,
        )

    def _pairs(self) -> Iterator[tuple[int, int]]:
        """Yield those that are one, as number there and here, also of what is gone: by their
        numbers, or by their names when both met.
        """
        mine, theirs = self.mine.met, self.theirs.met
        here, there = {*mine, *self.mine.now}, {*theirs, *self.theirs.now}
        by_number = {one for one in here & there if self._is_one(one)}
        yield from ((one, one) for one in sorted(by_number))
        by_path = {self.mine.path(one, met=True): one for one in mine.keys() - by_number}
        for one in sorted(theirs.keys() - by_number):
            found = by_path.pop(self.theirs.path(one, met=True), None)
            if found is not None:
                yield one, found

    def _is_one(self, number: int) -> bool:
        """Whether what has the same number here and there is one thing."""
        if number >= _DRAWN:
            return True
        here, there = self.mine.met.get(number), self.theirs.met.get(number)
        if here is None or there is None:
            return False
        return self.policy.fork.akin or here.name.casefold() == there.name.casefold()

    def _named(self, same: Mapping[int, int]) -> dict[int, int]:
        """Return which of the others are called alike at the same place, those that both had as
        they were then: one that was made anew is the old one.
        """
        free = {one for one in self.mine.now.keys() - same.values() if self.mine.is_as_met(one)}
        found: dict[int, int] = {}
        for one in sorted(self.theirs.now, key=lambda one: len(self.theirs.path(one))):
            if one in same or not self.theirs.is_as_met(one):
                continue
            name, above = self.theirs.now[one]
            parent = None if above is None else same.get(above, found.get(above))
            if above is not None and parent is None:
                continue
            alike = [here for here in sorted(free) if self._stands(here, name, parent)]
            if alike:
                found[one] = one if one in alike else alike[0]
                free -= {found[one]}
        return found

    def _stands(self, number: int, name: str, parent: int | None) -> bool:
        here = self.mine.now[number]
        return here.parent == parent and here.name.casefold() == name.casefold()

    def _staying(self, pairs: Mapping[int, int], same: Mapping[int, int]) -> set[_Node]:
        """Return what will be there."""
        joined = {here: there for there, here in same.items()}
        left = {here: there for there, here in pairs.items() if there not in self.theirs.now}
        stay: set[_Node] = {
            (_HERE, one)
            for one in self.mine.now
            if one in joined or one not in left or self._is_kept(one)
        }
        stay |= {
            (_THERE, one)
            for one in self.theirs.now
            if one not in same and self._comes(one, pairs.get(one, one))
        }
        waiting = list(stay)
        while waiting:
            above = set(self._above(waiting.pop(), joined, same)) - stay
            stay |= above
            waiting += above
        return stay

    def _is_kept(self, number: int) -> bool:
        """Whether what was taken away there is needed here."""
        return bool(self.mine.changed(number)) or self.needs.here(self.table, number)

    def _comes(self, there: int, here: int) -> bool:
        """Whether what is only there comes."""
        was_known = self.policy.fork.names.known or self.policy.mine.touched(self.table, here)
        touched = bool(self.theirs.changed(there))
        return touched or not was_known or self.needs.there(self.table, there)

    def _above(
        self, node: _Node, joined: Mapping[int, int], same: Mapping[int, int]
    ) -> Iterator[_Node]:
        """Yield what one stands under, or may stand under once it is decided."""
        side, number = node
        there = number if side == _THERE else joined.get(number)
        ours = self.mine.changed(number) if side == _HERE else frozenset[str]()
        others = frozenset[str]() if there is None else self.theirs.changed(there)
        if side == _HERE and ("parent" not in others or ours & others):
            parent = self.mine.now[number].parent
            if parent is not None and parent in self.mine.now:
                yield _HERE, parent
        if there is not None and (side == _THERE or "parent" in others or ours & others):
            parent = self.theirs.now[there].parent
            if parent is not None and parent in self.theirs.now:
                yield (_HERE, same[parent]) if parent in same else (_THERE, parent)

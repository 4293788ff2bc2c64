"""Names that two libraries have put at one place: of two labels, folders or steps that are called
alike beside each other, the one gets a number behind its name; and of those that stand under each
other in a ring, one comes to the top.

Both libraries come to the same by it, whichever of them was merged.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import Label
from reader.domain.claim import Rating
from reader.domain.details import Folder
from reader.store import article_folders, claims, journal, labels
from reader.store.library import Library
from reader.store.rows.cells import Values

if TYPE_CHECKING:
    from reader.store.library import Database

_Parents = dict[int, int | None]
_Place = tuple[int | None, str]


def settled(
    library: Library,
    db: "Database",
    table: str,
    *,
    first: Collection[int] = (),
    last: int | None = None,
) -> Iterator[journal.RowChange]:
    """Part what stands at one place. The ``last`` one gives way, then those that are not among the
    ``first`` ones, then those with larger numbers.
    """
    ones = sorted(
        _ones(library, table), key=lambda one: (one.id == last, one.id not in first, one.id)
    )
    parents = _parents(ones)
    names: dict[int, str] = {}
    taken: set[_Place] = set()
    doubles = []
    for one in ones:
        place = parents.get(one.id), _wanted(one).casefold()
        if place in taken:
            doubles.append(one)
        else:
            taken.add(place)
            names[one.id] = _wanted(one)
    for one in doubles:
        names[one.id] = _free_name(_wanted(one), parents.get(one.id), taken)
    for one in (*doubles, *ones):  # whatever gives way makes room
        yield journal.put_cells(db, table, _cells(one, names[one.id], parents))


def parked(number: int, name: str) -> str:
    """Return under what name a folder is written until all are settled: no two may have one place
    at any time.
    """
    return f"{name} #{number}"


def _wanted(one: Label | Folder | Rating) -> str:
    return one.name.removesuffix(parked(one.id, ""))


def _cells(one: Label | Folder | Rating, name: str, parents: _Parents) -> Values:
    cells: Values = {"id": one.id, "name": name}
    return cells if isinstance(one, Rating) else cells | {"parent": parents[one.id]}


def _ones(library: Library, table: str) -> Sequence[Label | Folder | Rating]:
    match table:
        case "label":
            return labels.rows(library)
        case "folder":
            return article_folders.folders(library)
        case _:
            return claims.scale(library)


def _parents(ones: Sequence[Label | Folder | Rating]) -> _Parents:
    """Return what each stands under; of a ring the last one is at the top."""
    parents: _Parents = {}
    for one in ones:
        if not isinstance(one, Rating):
            parents[one.id] = one.parent
    for one in reversed(ones):
        if _is_below_itself(parents, one.id):
            parents[one.id] = None
    return parents


def _is_below_itself(parents: _Parents, number: int) -> bool:
    place = parents.get(number)
    for _ in parents:
        if place is None or place == number:
            break
        place = parents.get(place)
    return place == number


def _free_name(name: str, parent: int | None, taken: set[_Place]) -> str:
    """Return a name with the least number behind it that makes it another than those beside it, and
    take that.
    """
    number = 2
    while (parent, f"{name} {number}".casefold()) in taken:
        number += 1
    taken.add((parent, f"{name} {number}".casefold()))
    return f"{name} {number}"

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

if TYPE_CHECKING:
    from reader.store.library import Database

_Parents = dict[int, int | None]


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
    parents = dict(_parents(ones))
    for one in reversed(ones):
        if _is_below_itself(parents, one.id):
            parents[one.id] = None
            yield journal.put_cells(db, table, {"id": one.id, "parent": None})
    taken: set[tuple[int | None, str]] = set()
    doubles = []
    for one in ones:
        place = parents.get(one.id), one.name.casefold()
        if place in taken:
            doubles.append(one)
        taken.add(place)
    for one in doubles:
        name = _free_name(one.name, parents.get(one.id), taken)
        taken.add((parents.get(one.id), name.casefold()))
        yield journal.put_cells(db, table, {"id": one.id, "name": name})


def _ones(library: Library, table: str) -> Sequence[Label | Folder | Rating]:
    match table:
        case "label":
            return labels.rows(library)
        case "folder":
            return article_folders.folders(library)
        case _:
            return claims.scale(library)


def _parents(ones: Sequence[Label | Folder | Rating]) -> Iterator[tuple[int, int | None]]:
    for one in ones:
        if not isinstance(one, Rating):
            yield one.id, one.parent


def _is_below_itself(parents: _Parents, number: int) -> bool:
    place = parents.get(number)
    for _ in parents:
        if place is None or place == number:
            break
        place = parents.get(place)
    return place == number


def _free_name(name: str, parent: int | None, taken: set[tuple[int | None, str]]) -> str:
    """Return a name with the least number behind it that makes it another than those beside it."""
    for number in range(2, len(taken) + 3):
        if (parent, f"{name} {number}".casefold()) not in taken:
            return f"{name} {number}"
    return name

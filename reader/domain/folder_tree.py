"""Folders within folders: their order, how deep each lies, and what lies in which.

A folder whose parent is not there counts as one that lies in none, and so does one of a ring, which
the program does not make but a file may hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.details import Folder, FolderId

BETWEEN = "/"
"""Stands between the names of folders in a path: "Harbour/2026"."""

MOST_DEEP = 40
"""Folders within each other beyond which those further in count as lying in none."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A folder at its place: the names of those that it lies in, the outermost first, and its own.
    ``inside`` are the ids of it and of all below it.
    """

    folder: Folder
    names: tuple[str, ...]
    inside: frozenset[FolderId]

    @property
    def depth(self) -> int:
        """How many folders it lies in."""
        return len(self.names) - 1

    @property
    def path(self) -> str:
        """Its names as one."""
        return BETWEEN.join(self.names)


def in_tree(folders: Sequence[Folder]) -> tuple[Placed, ...]:
    """Return the folders, each before those that lie in it, those of one folder by name."""
    ordered = sorted(folders, key=lambda one: (one.name.casefold(), one.name))
    known = {folder.id for folder in folders}
    below: dict[FolderId | None, list[Folder]] = {}
    for folder in ordered:
        below.setdefault(folder.parent if folder.parent in known else None, []).append(folder)
    names: dict[FolderId, tuple[str, ...]] = {}
    inside: dict[FolderId, set[FolderId]] = {}
    for root in [*below.get(None, ()), *ordered]:
        waiting: list[tuple[Folder, tuple[FolderId, ...]]] = [(root, ())]
        while waiting:
            folder, path = waiting.pop()
            if folder.id in names:
                continue
            names[folder.id] = (*(names[path[-1]] if path else ()), folder.name)
            inside[folder.id] = {folder.id}
            for outer in path:
                inside[outer].add(folder.id)
            further = (*path, folder.id) if len(path) < MOST_DEEP else ()
            waiting += [(one, further) for one in reversed(below.get(folder.id, ()))]
    by_id = {folder.id: folder for folder in folders}
    return tuple(Placed(by_id[one], names[one], frozenset(inside[one])) for one in names)

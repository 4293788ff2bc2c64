"""Merging."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from reader.services import history, merging
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from tests.faults.courses.course import digest, library_in, made, unsound
from tests.services.merged_libraries import contents, pair
from tests.store.examples import stored

OF_AN_ARTICLE = frozenset({"article", "state", "star", "detail", "paragraph"})
"""What there is of an article in the trash."""

MANY = 4
"""Each so manieth pair has more articles to come than are stored in one transaction."""


class MergeCourse:
    """Merging another library, undoing it, redoing it, and merging again, which changes nothing."""

    def __init__(self, pool: Path, seed: int) -> None:
        self._pool = made(pool)
        mine, theirs, _ = pair(pool, seed)
        if seed % MANY == 0:
            with Library(theirs) as library:
                for number in range(24):
                    stored(library, f"Report {number} of the harbour master.", title=f"{number}")
        with Library(mine) as library:
            self._before = contents(library).names
        self._theirs = theirs.read_bytes()

    def lay_out(self, folder: Path) -> None:
        """Copy both."""
        shutil.copyfile(self._pool / "mine.sqlite", library_in(folder))
        shutil.copyfile(self._pool / "theirs.sqlite", folder / "theirs.sqlite")

    @staticmethod
    def steps(folder: Path) -> Iterator[None]:
        """Merge, undo, redo, merge again."""
        with open_library(library_in(folder)) as library:
            merging.merge(library, folder / "theirs.sqlite")
            yield
            history.undo(library)
            yield
            history.redo(library)
            yield
            merging.merge(library, folder / "theirs.sqlite")
            yield

    def state(self, folder: Path) -> str:
        """Return what is in the library and how much is to be decided. What lies in the trash alone
        since it came does not count: there new articles are when the merging was undone.
        """
        with open_library(library_in(folder)) as library:
            found = contents(library).things
            (open_conflicts,) = library.query("SELECT count(*) FROM conflict")[0]
            was_merged = Verb.MERGE in {row["verb"] for row in library.query("SELECT * FROM event")}
        waiting = {
            name[1]
            for name, is_deleted in found.items()
            if was_merged and name[0] == "article" and is_deleted and name not in self._before
        }
        counted = [
            (name, repr(_in_order(found[name])))
            for name in sorted(found)
            if not (name[0] in OF_AN_ARTICLE and name[1] in waiting)
        ]
        return digest((counted, open_conflicts))

    def complaints(self, folder: Path) -> Iterator[str]:
        """The other library is never written."""
        theirs = folder / "theirs.sqlite"
        if theirs.read_bytes() != self._theirs:
            yield "the other library was changed"
        if list(folder.glob(f"{theirs.name}?*")):
            yield "something lies beside the other library"
        yield from unsound(library_in(folder))


def _in_order(form: object) -> object:
    if isinstance(form, frozenset):
        return sorted(form)
    return tuple(map(_in_order, form)) if isinstance(form, tuple) else form

"""Putting backups back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from reader.domain.document import Span
from reader.domain.subject import LIBRARY
from reader.services import annotating, backing_up, notes
from reader.services.library import Library, open_library
from tests.faults.courses.course import digest, library_in, made, note_in, unsound
from tests.services.merged_libraries import contents
from tests.store.examples import stored

PRESENT, FIRST, SECOND = "present", "first", "second"

KEPT = {
    PRESENT: (),
    FIRST: (PRESENT,),
    f"after {FIRST}": (PRESENT,),
    SECOND: (PRESENT, f"after {FIRST}"),
    f"after {SECOND}": (PRESENT, f"after {FIRST}"),
}
"""What has given way to a backup and is to be kept, by what is noted in the library."""


class RestoreCourse:
    """Putting a backup in the library's place, working on, and putting another one there."""

    def __init__(self, pool: Path) -> None:
        self._pool = made(pool)
        with open_library(library_in(pool)) as library:
            article = stored(library, "The tower leans by 40 cm.", "Nobody may go up.")
            for number, name in enumerate((FIRST, SECOND, PRESENT)):
                annotating.highlight(library, article, Span(number, number + 5), None, name)
                _write(library, name)
                if name != PRESENT:
                    library.copy_to(pool / f"{name}.sqlite")

    def lay_out(self, folder: Path) -> None:
        """Copy the library with its diary, and both backups."""
        shutil.copytree(self._pool, folder, dirs_exist_ok=True)

    @staticmethod
    def steps(folder: Path) -> Iterator[None]:
        """Put one back, write, put the other one back, write."""
        path = library_in(folder)
        for name in (FIRST, SECOND):
            backing_up.restore(path, folder / f"{name}.sqlite")
            yield
            with open_library(path) as library:
                _write(library, f"after {name}")
                yield

    def state(self, folder: Path) -> str:
        """Return what is in the library that is opened when the program starts again."""
        path = library_in(folder)
        if not path.exists():
            return "no library is there"
        with open_library(path) as library:
            return digest(sorted(contents(library).things.items()))

    def complaints(self, folder: Path) -> Iterator[str]:
        """What gave way is kept."""
        path = library_in(folder)
        yield from unsound(path)
        kept = {note_in(one) for one in folder.glob(f"{path.name}.replaced-?")}
        for name in KEPT[note_in(path)]:
            if name not in kept:
                yield f"what gave way to a backup is not kept: {name}"


def _write(library: Library, name: str) -> None:
    notes.set_note(library, LIBRARY, name, typed=False)

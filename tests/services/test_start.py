"""What the window's start needs loads none of the slow packages; they wait until they are used."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.services.library import open_library
from tests.store.examples import stored

ROOT = Path(__file__).resolve().parents[2]
SLOW = (
    "sqlite_utils",
    "bs4",
    "lxml",
    "charset_normalizer",
    "numpy",
    "click",
    "multiprocessing",
    "PySide6",
)
NEEDED = (
    "library",
    "articles",
    "annotating",
    "history",
    "labels",
    "searching",
    "importing",
    "exporting",
    "sentences",
)


def loaded(code: str, *arguments: str) -> set[str]:
    """Return which of the slow packages a program has loaded at its end."""
    program = f"import sys\n{code}\nprint(*[name for name in {SLOW!r} if name in sys.modules])"
    command = [sys.executable, "-c", program, *arguments]
    return set(
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    )


@pytest.mark.parametrize("name", NEEDED)
def test_importing_a_service_loads_nothing_slow(name: str) -> None:
    assert loaded(f"import reader.services.{name}") == set()


OPEN = """
from pathlib import Path
from reader.services import articles, annotating, history, labels, searching
from reader.services.library import open_library
with open_library(Path(sys.argv[1])) as library:
    (row,) = articles.list_articles(library)
    article = articles.open_article(library, row.id)
    assert annotating.annotations_of(library, row.id) == ()
    assert len(labels.list_labels(library)) == 5
    assert history.next_undo(library) is None
    assert searching.search(library, "bridge")
"""

WRITE = OPEN + "    articles.set_kept(library, row.id, [0], False)\n"


def test_reading_a_library_loads_nothing_slow(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        stored(library, "The bridge is long.")
    assert loaded(OPEN, str(path)) == set()
    assert "sqlite_utils" in loaded(WRITE, str(path)), "the test would not notice"

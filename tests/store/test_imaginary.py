"""A property more on each stored type, as the README says to add one: every old library opens, and
nothing in it is lost.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.store.library import Library
from tests.store import imaginary
from tests.store.old_libraries import NAMES
from tests.store.patching import add, add_migration, copy_program

ROOT = Path(__file__).resolve().parents[2]
MIGRATION = "m999_imaginary"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the program that has all the imaginary properties."""
    folder = tmp_path_factory.mktemp("program")
    copy = copy_program(Path(reader.__file__).parent, folder)
    for addition in imaginary.ADDITIONS:
        add(copy, addition)
    columns = [addition.column for addition in imaginary.ADDITIONS if addition.column]
    add_migration(
        copy, MIGRATION, [f'ALTER TABLE "{table}" ADD COLUMN {column}' for table, column in columns]
    )
    return folder


def test_a_property_more_on_each_stored_type_opens_every_old_library(program: Path) -> None:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, [program, ROOT])),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-P", "-m", "tests.store.imaginary"]
    done = subprocess.run(
        command, cwd=program, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout.split(), done.stderr) == (NAMES, "")


def test_every_table_of_what_is_stored_has_one(library: Library) -> None:
    tables = {addition.column[0] for addition in imaginary.ADDITIONS if addition.column}
    rows = library.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%'"
    )
    own = {row["name"] for row in rows}
    assert own - tables == {
        "document",
        "event",
        "article_key",
        "text_figure",
        "figure_pending",
        "article_site",
        "derived_table",
        "search_pending",
        "column_description",
        "row_sum",
        "event_link",
        "write_mark",
        "_sqlite_migrations",
    }

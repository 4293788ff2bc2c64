"""One file and one line: a copy of the program that has been given a format each way, called as
scripts call it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exporters.toy_formats import PackedExporter
from tests.importers.toy_formats import book

from .conftest import ROOT

SENTENCE = "The bridge is more than 1,000 km long, the minister said on Friday."
BOOK = book(
    "<html><head><title>The bridge</title></head><body><h1>The "
    f"bridge</h1><p>{SENTENCE}</p></body></html>"
)


def add(program: Path, package: str, listing: str, toy: str) -> None:
    """Put a toy among the formats of a package: its file, and its place in the tuple together with
    its import.
    """
    folder = program / "reader" / package
    shutil.copy(ROOT / "tests" / package / "toy_formats.py", folder / "toy.py")
    text = (folder / listing).read_text("utf-8")
    longer, found = re.subn(
        rf"(?m)^({package.upper()}: tuple\[.+\] = \()",
        rf"from .toy import {toy}\n\1{toy}(), ",
        text,
    )
    assert found == 1
    (folder / listing).write_text(longer, "utf-8")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a program that knows the toys."""
    folder = tmp_path_factory.mktemp("program")
    shutil.copytree(
        ROOT / "reader", folder / "reader", ignore=shutil.ignore_patterns("__pycache__", "ui")
    )
    shutil.copytree(ROOT / "resources", folder / "resources")
    add(folder, "importers", "recognition.py", "BookImporter")
    add(folder, "exporters", "__init__.py", "PackedExporter")
    return folder


def test_a_format_each_way_needs_one_file_and_one_line(program: Path, tmp_path: Path) -> None:
    def said(*arguments: str | Path) -> str:
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith("PYTHON")
        }
        environment |= {"CLAIM_READER_LIBRARY": str(tmp_path / "library.sqlite")}
        command = [sys.executable, "-m", "reader", *arguments]
        done = subprocess.run(
            command, cwd=program, env=environment, capture_output=True, timeout=120, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout.decode("utf-8")

    (tmp_path / "bridge.toybook").write_bytes(BOOK)
    assert said("import", tmp_path / "bridge.toybook") == "1\tnew\tThe bridge\n"
    shown = json.loads(said("show", "1", "--json"))
    assert (shown["media_type"], SENTENCE in shown["text"]) == ("application/x-toy-book+zip", True)
    assert said("clean", "1") == "1\tnothing has changed\n"
    said("highlight", "1", "--quote", "more than 1,000 km", "--json")
    said("source", "1", "--output", tmp_path / "again.toybook")
    assert (tmp_path / "again.toybook").read_bytes() == BOOK
    assert (
        said("export", "--format", "packed", "--output", tmp_path / "all")
        == f"Wrote 1 highlight to {tmp_path / 'all'}.\n"
    )
    assert (tmp_path / "all").read_bytes() == PackedExporter.packed("more than 1,000 km")
    assert "Toy books (.toybook, .toy2)" in " ".join(said("import", "--help").split())
    assert "[packed|" in said("export", "--help")

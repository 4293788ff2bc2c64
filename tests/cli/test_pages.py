"""Pages of one article at the terminal: joined as they come and by hand, parted, shown, exported."""

import csv
import io
import json
from hashlib import sha256
from pathlib import Path

from tests.services.divided import TITLE, page

from .conftest import Terminal


def saved(folder: Path, *numbers: int) -> list[Path]:
    paths = [folder / f"page {number}.html" for number in numbers]
    for number, path in zip(numbers, paths, strict=True):
        path.write_bytes(page(number))
    return paths


def test_pages_are_joined_as_they_come(empty: Terminal, tmp_path: Path) -> None:
    third, first = saved(tmp_path, 3, 1)
    empty("import", third)
    done = empty("import", first)
    assert done.stdout == f"1\tpage\t{TITLE}\n"
    assert done.stderr == "Joined as page 1 of 3: pages 1 and 3 are there now.\n"
    shown = json.loads(empty("show", "1", "--json").stdout)
    assert [(one["page"], one["sha256"]) for one in shown["pages"]] == [
        (number, sha256(page(number)).hexdigest()) for number in (1, 3)
    ]
    assert shown["warnings"] == [
        "These are pages 1 and 3 of an article of 3 pages. Import page 2 too, to have all of it."
    ]
    assert "\tpages 1 and 3\n" in empty("versions", "1").stdout


def test_they_are_joined_and_parted_by_hand(empty: Terminal, tmp_path: Path) -> None:
    empty("import", "--separate", *saved(tmp_path, 2, 1))
    assert empty("join", "1", "2").stdout == "Article 1 has pages 1 and 2 now.\n"
    assert [one["id"] for one in json.loads(empty("list", "--json").stdout)] == [1]
    parted = empty("part", "1", "2")
    assert parted.stdout == "Page 2 is article 3 now, with the highlights on it.\n"
    assert empty("join", "1").exit_code == 2
    assert empty("part", "1", "7").exit_code == 1


def test_each_pages_source_is_written_and_named_in_exports(empty: Terminal, tmp_path: Path) -> None:
    empty("import", *saved(tmp_path, 1, 2))
    for quote in ("212 beams", "340,000 crowns"):
        assert empty("highlight", "1", "--quote", quote).exit_code == 0
    for number in (1, 2):
        output = tmp_path / f"out {number}.html"
        empty("source", "1", "--page", str(number), "--output", output)
        assert output.read_bytes() == page(number)
    assert empty("source", "1", "--page", "3", "--output", tmp_path / "no.html").exit_code == 1
    hashes = [sha256(page(number)).hexdigest() for number in (1, 2)]
    table = tmp_path / "notes.csv"
    empty("export", "--format", "csv", "--output", table)
    rows = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert [row["sha256"] for row in rows] == hashes
    text = tmp_path / "notes.md"
    empty("export", "--format", "markdown", "--output", text)
    for number, digest in zip((1, 2), hashes, strict=True):
        assert f"page {number} page {number}.html, SHA-256 {digest}" in text.read_text("utf-8")
    model = tmp_path / "notes.json"
    empty("export", "--format", "json", "--output", model)
    items = json.loads(model.read_text("utf-8"))["first"]["items"]
    sources = [item["target"]["source"] for item in items if isinstance(item["target"], dict)]
    assert [(one["page"], one["sha256"]) for one in sources] == [(1, hashes[0]), (2, hashes[1])]
    assert [one["sha256"] for one in sources[0]["pages"]] == hashes


def test_a_capture_that_is_older_is_told(empty: Terminal, tmp_path: Path) -> None:
    live, copy = tmp_path / "live.html", tmp_path / "copy.html"
    address = "https://valley.example/features/the-old-mill"
    live.write_bytes(page(1, row="", address=address))
    copy.write_bytes(
        page(1, row="", address=f"https://web.archive.org/web/20240504101112/{address}")
    )
    empty("import", live)
    done = empty("import", copy)
    assert done.stdout == f"1\tversion\t{TITLE}\n"
    assert "version 1" in done.stderr
    assert "captured 2024-05-04T10:11:12Z" in empty("versions", "1").stdout

"""The main job from a terminal: each command in a process of its own, as a script would call
them.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.articles import SCRAPED, SCRAPED_EXPECTED

from .conftest import ARTICLE, Process

NOTE = "Who measured?\nThe plan said 900\u00a0m. 👩‍👩‍👧"


def test_import_read_highlight_note_find_export(process: Process, tmp_path: Path) -> None:
    def output(*arguments: str | Path) -> Any:
        done = process(*arguments, "--json")
        assert (done.returncode, done.stderr) == (0, b"")
        return json.loads(done.stdout.decode("utf-8"))

    imported = {"id": 1, "path": str(ARTICLE), "title": "Harbour Bridge Opens After Nine Years"}
    assert output("import", ARTICLE) == {
        "imported": [imported | {"status": "new"}],
        "failed": [],
        "left_out": [],
        "notes": [],
    }
    assert output("import", ARTICLE)["imported"] == [imported | {"status": "known"}]

    made = output(
        "highlight",
        "1",
        "--quote",
        "more than 1,200 m",
        "--label",
        "Figure",
        "--note",
        NOTE,
        "--occurrence",
        "2",
    )
    assert made.pop("occurrences") == 2
    assert output("notes") == output("notes", "1") == [made]
    shown = output("show", "1")
    assert shown["annotations"] == [made]
    assert shown["text"][made["start"] : made["end"]] == made["exact"] == "more than 1,200 m"
    assert shown["text"][: made["start"]].count("more than 1,200 m") == 1
    assert (made["article"], made["label"], made["note"]) == (1, "Figure", NOTE)

    assert [row["highlights"] for row in output("list")] == [1]
    assert {hit["part"] for hit in output("search", "measured")} == {"note"}
    for name in ("markdown", "csv", "json"):
        file = tmp_path / f"export.{name}"
        assert output("export", "--format", name, "--output", file) == {
            "path": str(file),
            "format": name,
            "annotations": 1,
            "claims": 0,
            "article_notes": 0,
            "library_note": 0,
            "left_out": [],
        }
        assert "more than 1,200 m" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "POSIX"},
    ],
)
def test_output_is_utf8_in_every_locale(process: Process, environment: dict[str, str]) -> None:
    assert process("import", ARTICLE, **environment).returncode == 0
    shown = process("show", "1", "--json", **environment)
    assert "👩‍👩‍👧 Families" in json.loads(shown.stdout.decode("utf-8"))["text"]
    assert "“It is more than" in process("show", "1", **environment).stdout.decode("utf-8")
    failed = process("show", "7", **environment)
    assert failed.returncode == 1
    assert "“7”" in failed.stderr.decode("utf-8")


def test_bytes_that_are_no_text_are_wrong_usage_not_a_crash(
    process: Process, tmp_path: Path
) -> None:
    done = process("search", b"caf\xe9", LC_ALL="C.UTF-8")
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    done = process("import", bytes(tmp_path) + b"/caf\xe9.txt", "--json", LC_ALL="C.UTF-8")
    assert done.returncode == 1
    assert json.loads(done.stdout.decode("utf-8"))["imported"] == []


def test_help_names_the_commands_that_there_are(process: Process) -> None:
    done = process("--help")
    assert done.returncode == 0
    words = done.stdout.decode("utf-8").split()
    assert {
        "import",
        "list",
        "show",
        "restore",
        "remove",
        "highlight",
        "notes",
        "search",
        "export",
    } <= set(words)


def test_a_scraped_page_comes_out_as_expected(process: Process) -> None:
    expected = json.loads(SCRAPED_EXPECTED.read_text(encoding="utf-8"))
    lines = [line.strip() for line in SCRAPED.read_text(encoding="utf-8").split("\n")]
    assert process("import", SCRAPED, "--json").returncode == 0
    shown = json.loads(process("show", "1", "--json").stdout)

    def texts(numbers: list[int]) -> list[str]:
        return [lines[number - 1] for number in numbers]

    kept = [block for block in shown["blocks"] if block["kept"]]
    removed = [block for block in shown["blocks"] if not block["kept"]]
    assert [block["text"] for block in kept] == texts(expected["kept"])
    for kind, numbers in expected["blocks"].items():
        if kind != "removed":
            assert [block["text"] for block in kept if block["kind"] == kind] == texts(numbers), (
                kind
            )
    for category, numbers in expected["blocks"]["removed"].items():
        assert [block["text"] for block in removed if block["category"] == category] == texts(
            numbers
        ), category
    assert {key: shown[key] for key in expected["metadata"]} == expected["metadata"]
    assert shown["warnings"] != []
    assert all(
        shown["text"][block["start"] : block["end"]] == block["text"] for block in shown["blocks"]
    )


def test_a_figure_of_a_scraped_page_is_highlighted_to_the_character(process: Process) -> None:
    process("import", SCRAPED)
    done = process(
        "highlight",
        "1",
        "--quote",
        "1.000 km",
        "--label",
        "Figure",
        "--note",
        "Which border?",
        "--json",
    )
    assert done.returncode == 0
    (annotation,) = json.loads(process("notes", "--json").stdout)
    text = json.loads(process("show", "1", "--json").stdout)["text"]
    assert annotation["exact"] == text[annotation["start"] : annotation["end"]] == "1.000 km"
    assert (annotation["label"], annotation["note"]) == ("Figure", "Which border?")


def test_a_quote_typed_with_plain_spaces_is_found_over_no_break_spaces(process: Process) -> None:
    process("import", SCRAPED)
    done = process("highlight", "1", "--quote", "Menteri Perhubungan Wirabumi Danu", "--json")
    annotation = json.loads(done.stdout)
    text = json.loads(process("show", "1", "--json").stdout)["text"]
    assert annotation["exact"] == text[annotation["start"] : annotation["end"]]
    assert annotation["exact"].split() == ["Menteri", "Perhubungan", "Wirabumi", "Danu"]

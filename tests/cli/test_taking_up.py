"""Notes that leave one library and come into another, from the terminal."""

import json
import shutil
from pathlib import Path

from .conftest import ARTICLE, Terminal


def exported(terminal: Terminal, path: Path) -> Path:
    """Write all of a library with one highlight, and return the file."""
    quote = terminal.json("show", "1")["text"].split("\n")[2][:30]
    terminal.json("highlight", "1", "--quote", quote, "--label", "Figure", "--note", "how long?")
    written = terminal.json("export", "--format", "library", "--output", path)
    assert written["annotations"] == 1
    return path


def test_a_file_of_notes_comes_back_and_makes_no_article(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = exported(terminal, tmp_path / "own.json")
    there = terminal.json("notes")
    other = Terminal(tmp_path / "other.sqlite")
    other("import", ARTICLE)
    done = other.json("import", file)
    assert done["imported"] == []
    (notes,) = done["notes"]
    assert notes["came"] == {"highlight": 1}
    assert notes["absent"] == []
    assert other.json("notes") == there
    assert len(other.json("list")) == 1


def test_articles_of_the_same_import_come_first(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    folder.mkdir()
    exported(terminal, folder / "a.json")
    shutil.copy(ARTICLE, folder / "z.txt")
    done = Terminal(tmp_path / "other.sqlite").json("import", folder)
    assert [one["came"] for one in done["notes"]] == [{"highlight": 1}]


def test_an_article_that_is_not_there_is_named_with_the_next_step(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = exported(terminal, tmp_path / "own.json")
    done = Terminal(tmp_path / "other.sqlite")("import", file)
    assert done.exit_code == 1
    assert "1 article is not in your library, with 1 highlight" in done.stdout
    assert "then this file again" in done.stdout


def test_a_damaged_file_says_so_and_changes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    file = exported(terminal, tmp_path / "own.json")
    held = json.loads(file.read_text("utf-8"))
    held["articles"][0]["highlights"][0]["start"] = "three"
    file.write_text(json.dumps(held), "utf-8")
    done = terminal("import", file)
    assert done.exit_code == 1
    assert "articles[0].highlights[0].start" in done.stderr
    assert len(terminal.json("list")) == 1

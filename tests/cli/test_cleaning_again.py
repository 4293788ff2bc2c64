"""Cleaning articles again from the terminal."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Terminal

_PAGE = (
    "<title>{name}</title><h1>{name}</h1><p>The bridge of {name} is closed for the winter, the "
    "council said, because its piles were found to be hollow.</p>"
)


def _two_articles(terminal: Terminal, folder: Path) -> None:
    for name in ("Varby", "Torsby"):
        (folder / f"{name}.html").write_text(_PAGE.format(name=name), encoding="utf-8")
        terminal("import", folder / f"{name}.html")


def test_all_articles_are_cleaned_again_and_one_that_cannot_be_stops_none(
    empty: Terminal, tmp_path: Path
) -> None:
    _two_articles(empty, tmp_path)
    assert sorted(one["id"] for one in empty.json("clean", "--all")) == [1, 2]
    with closing(sqlite3.connect(empty.library)) as library:  # as if a source held no text
        library.execute("UPDATE source SET data = ? WHERE id = 1", [zlib.compress(b"<p></p>")])
        library.commit()
    result = empty("clean", "--all")
    assert (result.exit_code, result.stdout) == (1, "2\tnothing has changed\n")
    assert result.stderr.startswith("1\t")
    assert empty.json("show", "1")["title"] == "Varby"


def test_either_articles_or_all_of_them(terminal: Terminal) -> None:
    assert (terminal("clean").exit_code, terminal("clean", "1", "--all").exit_code) == (2, 2)

"""``verify``, and sources that are no longer what was imported."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from .conftest import Terminal


def edit(terminal: Terminal, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(terminal.library)) as other:
        other.execute(sql, values)
        other.commit()


def test_a_sound_library(terminal: Terminal) -> None:
    report = terminal.json("verify")
    assert (report["ok"], report["problems"]) == (True, [])
    assert report["checked"] > 5
    assert terminal("verify").stdout.endswith("are as Claim Reader wrote them.\n")


def test_a_letter_that_another_program_changed(terminal: Terminal) -> None:
    edit(terminal, "UPDATE document SET text = replace(text, 'Nine', 'Five')")
    edit(terminal, "UPDATE article SET title = 'Harbour Bridge Opens After Five Years'")
    result = terminal("verify", "--json")
    assert result.exit_code == 1
    assert '"ok": false' in result.stdout
    told = terminal("verify")
    assert told.stdout.splitlines() == [
        "Article 1 is not as Claim Reader wrote it: it is damaged, or was changed elsewhere.",
        "The text of article 1 is not as Claim Reader wrote it: it is damaged, or was changed "
        "elsewhere.",
    ]
    assert told.stderr.startswith("2 places are damaged")
    assert terminal("verify", "--accept").exit_code == 0
    assert terminal("verify").exit_code == 0


def forge(terminal: Terminal) -> tuple[str, bytes]:
    with closing(sqlite3.connect(terminal.library)) as other:
        recorded, packed = other.execute("SELECT sha256, data FROM source").fetchone()
    forged = zlib.decompress(packed).replace(b"Nine", b"Five")
    edit(terminal, "UPDATE source SET data = ?", zlib.compress(forged))
    return recorded, forged


def test_forged_bytes_are_not_written(terminal: Terminal, tmp_path: Path) -> None:
    recorded, _ = forge(terminal)
    output = tmp_path / "out.txt"
    result = terminal("source", "1", "--output", output)
    assert result.exit_code == 1
    assert recorded in result.stderr
    assert not output.exists()


def test_forged_bytes_are_marked_where_they_are_wanted(terminal: Terminal, tmp_path: Path) -> None:
    import json

    recorded, forged = forge(terminal)
    output = tmp_path / "out.txt"
    result = terminal("source", "1", "--output", output, "--damaged", "--json")
    assert result.exit_code == 1
    shown = json.loads(result.stdout)
    assert shown["recorded_sha256"] == recorded != shown["sha256"]
    assert output.read_bytes() == forged


def test_the_bytes_that_were_imported_are_written(terminal: Terminal, tmp_path: Path) -> None:
    shown = terminal.json("source", "1", "--output", tmp_path / "out.txt")
    assert shown["recorded_sha256"] == shown["sha256"]


def test_what_is_left_is_saved(terminal: Terminal, tmp_path: Path) -> None:
    data = terminal.library.read_bytes()
    terminal.library.write_bytes(bytes(100) + data[100:])
    assert "its first bytes are damaged" in terminal("list").stderr
    result = terminal("salvage", tmp_path / "new.sqlite")
    assert (result.exit_code, result.stdout) == (
        0,
        "Came back: 1 article, 0 highlights, 0 claims.\n",
    )
    assert terminal("salvage", tmp_path / "new.sqlite").exit_code == 1
    assert Terminal(tmp_path / "new.sqlite")("verify").exit_code == 0


def test_backups_are_made_listed_and_put_back(terminal: Terminal) -> None:
    assert terminal.json("backups") == []
    assert terminal("backups", "--make").exit_code == 0
    (made,) = terminal.json("backups")
    assert (made["kind"], made["articles"]) == ("wanted", 1)
    edit(terminal, "DELETE FROM document")
    assert terminal("verify").exit_code == 1
    assert terminal("backups", "--restore", made["name"]).exit_code == 0
    assert terminal("verify").exit_code == 0
    result = terminal("backups", "--restore", "none of them")
    assert (result.exit_code, result.stdout) == (1, "")

"""``bundle`` and ``check``."""

import json
from pathlib import Path

import pytest

from .conftest import Process, Terminal


@pytest.fixture
def claim(terminal: Terminal) -> str:
    """The UUID of a claim."""
    article = terminal.json("show", "1")
    words = article["text"].split("\n")[2][:40]
    made = terminal.json("highlight", "1", "--quote", words)
    found: str = terminal.json("claim", "add", "--highlight", made["id"])["id"]
    return found


def test_a_claim_is_bundled_and_checked(terminal: Terminal, claim: str, tmp_path: Path) -> None:
    path = tmp_path / "out" / "claim.zip"
    path.parent.mkdir()
    written = terminal.json("bundle", claim, "--output", path)
    assert (written["path"], written["claims"]) == (str(path), 1)
    assert written["without_picture"] == ["the source is a text without a page of its own"]
    report = terminal.json("check", path)
    assert report["ok"] is True
    assert (report["quotes"], report["problems"]) == (1, [])
    told = terminal("check", path)
    assert (told.exit_code, told.stdout[:4]) == (0, "OK: ")


def test_a_claim_may_be_named_by_its_address(
    terminal: Terminal, claim: str, tmp_path: Path
) -> None:
    result = terminal("bundle", f"claim-reader:claim/{claim}", "--output", tmp_path / "bag")
    assert result.stdout.startswith(f"Wrote the bundle to {tmp_path / 'bag'}. Pictures")


def test_an_article_is_bundled(terminal: Terminal, claim: str, tmp_path: Path) -> None:
    del claim
    assert terminal("bundle", "--article", "1", "--output", tmp_path / "bag").exit_code == 0
    assert terminal.json("check", tmp_path / "bag")["quotes"] == 1
    exported = terminal("export", "--format", "bundle", "--output", tmp_path / "all.zip")
    assert exported.stdout.startswith("Wrote 1 article, 1 highlight, 1 claim to ")
    assert terminal("check", tmp_path / "all.zip").exit_code == 0


def test_what_was_changed_is_named(terminal: Terminal, claim: str, tmp_path: Path) -> None:
    bag = tmp_path / "bag"
    terminal("bundle", claim, "--output", bag)
    (bag / "README.txt").write_text("Other")
    result = terminal("check", bag)
    assert result.exit_code == 1
    assert result.stdout == "README.txt was changed: its bytes are not those it had.\n"
    assert result.stderr.startswith("1 thing is wrong with it.")
    told = terminal("check", bag, "--json")
    assert told.exit_code == 1
    report = json.loads(told.stdout)
    assert report["ok"] is False
    assert report["problems"][0]["trouble"] == "changed"


@pytest.mark.parametrize(
    "words", [(), ("x", "--article", "1"), ("00000000-0000-4000-8000-000000000000",)]
)
def test_what_makes_no_bundle(terminal: Terminal, tmp_path: Path, words: tuple[str, ...]) -> None:
    result = terminal("bundle", *words, "--output", tmp_path / "bag.zip")
    assert result.exit_code in (1, 2)
    assert not (tmp_path / "bag.zip").exists()


def test_it_is_no_stream(terminal: Terminal) -> None:
    result = terminal("export", "--format", "bundle", "--output", "-")
    assert result.exit_code == 1
    assert "name it with --output" in result.stderr


def test_what_is_no_bundle_is_one_sentence(process: Process, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 cut off")
    done = process("check", tmp_path / "x.zip")
    assert done.returncode == 1
    assert done.stderr.decode().strip() == (
        "“x.zip” is not an evidence bundle: it is neither a folder nor a whole zip archive. Choose "
        "the folder or the zip archive that was exported."
    )
    assert not (tmp_path / "library.sqlite").exists(), "no library is made for it"


def test_a_stamp_that_cannot_be_had(terminal: Terminal, claim: str, tmp_path: Path) -> None:
    result = terminal(
        "bundle", claim, "--output", tmp_path / "bag", "--stamp", "http://127.0.0.1:1/"
    )
    assert result.exit_code == 1
    assert result.stderr.startswith("There is no time stamp from http://127.0.0.1:1/: ")
    assert not (tmp_path / "bag").exists()

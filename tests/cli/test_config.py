"""Preferences in the terminal."""

import json
from pathlib import Path

import pytest

from reader.settings import Settings
from reader.settings.table import PREFERENCES

from .conftest import Terminal


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.cli.config_commands.data_folder", lambda: tmp_path / "data")


def test_a_value_is_set_got_listed_and_reset(empty: Terminal) -> None:
    assert empty("config", "get", "theme").stdout == "system\n"
    assert empty("config", "set", "theme", "sepia").stdout == "“theme” is sepia now.\n"
    assert empty("config", "get", "theme").stdout == "sepia\n"
    lines = empty("config", "list").stdout.splitlines()
    assert [line.split("\t")[0] for line in lines] == [one.name for one in PREFERENCES]
    assert [line.split("\t")[:3] for line in lines if line.split("\t")[2]] == [
        ["theme", "sepia", "*"]
    ]
    assert empty("config", "reset", "theme").exit_code == 0
    assert empty("config", "get", "theme").stdout == "system\n"


def test_everything_is_there_as_json(empty: Terminal) -> None:
    told = empty.json("config", "set", "suggestion_languages", "de, id")
    assert (told["value"], told["default"], told["changed"]) == (["de", "id"], [], True)
    every = {one["name"]: one for one in empty.json("config", "list")}
    assert every["suggestion_languages"] == told
    assert every["theme"]["choices"] == ["system", "light", "sepia", "dark", "contrast"]
    assert every["text_size"]["choices"] == {"least": 8, "most": 36, "step": 0.5}
    assert empty.json("config", "get", "suggestions")["value"] is True
    back = empty.json("config", "reset")
    assert {one["name"]: one["value"] for one in back} == {
        one.name: json.loads(json.dumps(one.of(Settings()))) for one in PREFERENCES
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("get", "them"), "There is no preference “them”. Did you mean “theme”? The preferences"),
        (("set", "theme", "pink"), "It can be one of system, light, sepia, dark, contrast."),
        (("set", "text_size", "99"), "It can be a number from 8 to 36 (pt)."),
        (("set", "text_size", "big"), "“text_size” cannot be “big”."),
        (("set", "suggestions", "maybe"), "It can be on or off."),
        (("set", "suggestion_languages", "xx"), "any of ar, de, en"),
        (("set", "palette", "Mud"), "one of Classic, IBM, Okabe and Ito"),
        (("set", "default_label", "Nobody"), "one of Claim, Figure"),
        (("reset", "colour"), "There is no preference “colour”."),
    ],
)
def test_what_there_is_not_gets_a_sentence_of_what_there_is(
    empty: Terminal, arguments: tuple[str, ...], said: str
) -> None:
    result = empty("config", *arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr


def test_a_label_is_one_of_the_librarys(empty: Terminal) -> None:
    assert empty("config", "set", "default_label", "Figure").exit_code == 0
    assert empty("config", "get", "default_label").stdout == "Figure\n"
    assert empty("config", "set", "default_label", "").exit_code == 0
    assert empty("config", "get", "default_label").stdout == "\n"


def test_a_folder_that_cannot_be_written_is_told(empty: Terminal, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    result = empty("config", "set", "theme", "dark")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "preferences.json" in result.stderr

"""Details, state, star and folders from the terminal."""

import pytest

from tests.cli.conftest import Terminal


def test_what_is_set_counts_and_what_was_found_is_told(terminal: Terminal) -> None:
    arguments = ["--title", "Mine", "--author", "Ana Putri", "--author", "Bo Lund"]
    arguments += [
        "--date",
        "3 December 2022",
        "--url",
        "news.example/bridge",
        "--language",
        "en-GB",
    ]
    (known,) = terminal.json("set", "1", *arguments)
    assert (known["title"], known["authors"]) == ("Mine", ["Ana Putri", "Bo Lund"])
    assert (known["published"], known["url"]) == ("2022-12-03", "https://news.example/bridge")
    assert known["found"]["title"] == "Harbour Bridge Opens After Nine Years"
    assert terminal.json("show", "1")["title"] == "Mine"
    (again,) = terminal.json("set", "1", "--found", "title", "--found", "author")
    assert again["title"] == "Harbour Bridge Opens After Nine Years"
    assert again["authors"] == ["Nora Quist"]
    assert set(again["found"]) == {"published", "url", "language", "site"}


def test_the_list_is_of_a_state_of_those_with_a_star_or_of_a_folder(terminal: Terminal) -> None:
    terminal.json("set", "1", "--state", "in-progress", "--star", "--folder", "Harbour")
    assert len(terminal.json("list", "--state", "in-progress", "--starred")) == 1
    assert terminal.json("list", "--state", "new") == []
    assert [row["id"] for row in terminal.json("list", "--folder", "harbour")] == [1]
    assert terminal("set", "1", "--no-star").stdout.startswith("1\tin progress\t-\tHarbour\t")
    assert terminal.json("list", "--starred") == []


def test_folders_are_listed_renamed_and_deleted(terminal: Terminal) -> None:
    terminal("set", "1", "--folder", "Harbour", "--folder", "Bridge")
    assert terminal("folders").stdout == "1\tBridge\n1\tHarbour\n"
    terminal("folders", "--rename", "harbour", "Quay")
    terminal("folders", "--delete", "bridge")
    (folder,) = terminal.json("folders")
    assert (folder["name"], folder["articles"]) == ("Quay", 1)
    terminal("set", "1", "--no-folder", "quay")
    assert terminal("folders").stdout == "0\tQuay\n"


def test_what_cannot_be_set_is_told_and_changes_nothing(terminal: Terminal) -> None:
    wrong = terminal("set", "1", "--title", "Mine", "--date", "last week")
    assert wrong.exit_code == 1
    assert "“last week” is not a date" in wrong.stderr
    assert terminal.json("show", "1")["title"] == "Harbour Bridge Opens After Nine Years"
    assert terminal("set", "1").exit_code == 2
    assert terminal("set", "1", "--no-folder", "Nowhere").exit_code == 1
    assert terminal("set", "99", "--star").exit_code == 1
    assert terminal("list", "--folder", "Nowhere").exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("set", "1", "--title", "Mine", "--folder", ""),
        ("set", "1", "--title", "Mine", "--folder", "\udcff"),
        ("set", "1", "--title", "Mine", "--author", "\udcff"),
        ("set", "1", "--title", "Mine", "--no-folder", " "),
        ("folders", "--rename", "Harbour", " "),
        ("folders", "--rename", "Harbour", "\udcff"),
        ("folders", "--move", "Harbour", ""),
        ("folders", "--delete", "\udcff"),
    ],
)
def test_a_name_that_is_none_is_wrong_usage(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    terminal("set", "1", "--folder", "Harbour")
    wrong = terminal(*arguments)
    assert wrong.exit_code == 2, wrong.output
    assert "Invalid value" in wrong.stderr
    assert terminal.json("show", "1")["title"] == "Harbour Bridge Opens After Nine Years"
    assert [folder["name"] for folder in terminal.json("folders")] == ["Harbour"]


def test_folders_are_changed_as_told_or_not_at_all(terminal: Terminal) -> None:
    terminal("set", "1", "--folder", "Harbour")
    terminal("set", "1", "--folder", "Quay")
    wrong = terminal("folders", "--move", "Quay", "Harbour", "--delete", "Nowhere")
    assert wrong.exit_code == 1
    assert {folder["path"] for folder in terminal.json("folders")} == {"Harbour", "Quay"}

"""Labels, claims, notes, undo and redo from the terminal."""

import pytest

from .conftest import Terminal


def quote_of(terminal: Terminal) -> str:
    return str(terminal.json("show", "1")["text"].split("\n")[2][:30])


def highlighted(terminal: Terminal, *options: str) -> str:
    quote = quote_of(terminal)
    return str(terminal.json("highlight", "1", "--quote", quote, *options)["id"])


def paths(terminal: Terminal) -> list[str]:
    return [one["path"] for one in terminal.json("label", "list")]


def test_labels_are_added_renamed_merged_and_deleted(terminal: Terminal) -> None:
    terminal.json("label", "add", "Economy", "--colour", "#a03020", "--definition", "money")
    made = terminal.json("label", "add", "Trade", "--under", "Economy", "--key", "7")
    assert (made["path"], made["key"], made["uses"]) == ("Economy › Trade", 7, 0)
    highlighted(terminal, "--label", "economy/trade")
    renamed = terminal.json("label", "rename", "Economy › Trade", "Commerce")
    assert (renamed["path"], renamed["uses"]) == ("Economy › Commerce", 1)
    assert terminal.json("label", "merge", "Commerce", "Economy")["uses"] == 1
    assert "Economy" in paths(terminal)
    assert "Economy › Commerce" not in paths(terminal)
    terminal.json("label", "delete", "Economy")
    assert "Economy" not in paths(terminal)
    assert len(terminal.json("notes")) == 1


def test_a_name_that_several_labels_have_is_refused(terminal: Terminal) -> None:
    for above in ("Economy", "Politics"):
        terminal.json("label", "add", above)
        terminal.json("label", "add", "Source, primary", "--under", above)
    quote = quote_of(terminal)
    refused = terminal("highlight", "1", "--quote", quote, "--label", "source, primary")
    assert refused.exit_code == 1
    assert "Economy › Source, primary" in refused.stderr
    assert "Politics › Source, primary" in refused.stderr
    assert terminal.json("notes") == []
    highlighted(terminal, "--label", "Politics/Source, primary")
    uses = {one["path"]: one["uses"] for one in terminal.json("label", "list")}
    assert uses["Politics › Source, primary"] == 1
    assert uses["Economy › Source, primary"] == 0
    called = "Politics › Source, primary"
    assert called in terminal("notes").stdout
    assert terminal.json("notes")[0]["labels"] == [called]
    assert terminal.json("show", "1")["annotations"][0]["label"] == called


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("label", "add", " "), 2),
        (("label", "add", "Ferry", "--colour", "red"), 2),
        (("label", "add", "Figure"), 1),
        (("label", "rename", "None such", "A"), 1),
        (("label", "merge", "Figure", "Figure"), 2),
        (("claim", "add"), 2),
        (("claim", "add", "--statement", "A", "--verdict", "Maybe"), 2),
        (("claim", "add", "--statement", "A", "--date", "one day"), 2),
        (("claim", "add", "--highlight", "no"), 1),
        (("claim", "set", "no", "--speaker", "A"), 1),
        (("claim", "link", "no", "--evidence", "https://a.example"), 1),
        (("note", "set", "article/99", "A"), 1),
        (("note", "set", "paragraph/1", "A"), 2),
        (("note", "delete", "library"), 1),
        (("redo",), 1),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    terminal: Terminal, arguments: tuple[str, ...], status: int
) -> None:
    before = paths(terminal)
    done = terminal(*arguments)
    assert done.exit_code == status, done.output
    assert done.stderr
    assert paths(terminal) == before
    assert terminal.json("claim", "list") == []


def test_a_claim_is_made_described_and_linked(terminal: Terminal) -> None:
    first = highlighted(terminal)
    made = terminal.json("claim", "add", "--highlight", first, "--speaker", "The mayor")
    assert made["statement"] == quote_of(terminal)
    assert made["highlights"] == [first]
    described = terminal.json(
        "claim", "set", made["id"], "--statement", "It is long", "--status", "in-work",
        "--verdict", "mostly TRUE", "--confidence", "80", "--date", "2026-03", "--figure",
        "more than 1,000 km", "--where", "Ulm",
    )  # fmt: skip
    assert described["verdict"] == "Mostly true"
    assert (described["status"], described["confidence"]) == ("in work", 80)
    assert (described["said_date"], described["said_where"]) == ("2026-03", "Ulm")
    assert described["speaker"] == "The mayor"
    linked = terminal.json(
        "claim", "link", made["id"], "--evidence", "https://a.example/1", "--stance", "refutes"
    )
    (evidence,) = linked["evidence"]
    assert (evidence["kind"], evidence["stance"]) == ("link", "refutes")
    assert terminal.json("claim", "link", made["id"], first, "--remove")["highlights"] == []
    assert terminal.json("claim", "link", made["id"], first)["highlights"] == [first]
    assert [one["id"] for one in terminal.json("claim", "list", "--status", "in-work")] == [
        made["id"]
    ]
    assert terminal.json("claim", "list", "--status", "done") == []


def test_notes_stand_on_anything(terminal: Terminal) -> None:
    highlight = highlighted(terminal)
    claim = terminal.json("claim", "add", "--statement", "A")["id"]
    for what in (f"highlight/{highlight}", f"claim-reader:claim/{claim}", "article/1", "library"):
        assert terminal.json("note", "set", what, f"# on {what}")["note"] == f"# on {what}"
        assert terminal("note", "show", what).stdout == f"# on {what}\n"
        assert terminal.json("note", "delete", what)["note"] == ""


def test_each_command_is_a_step_that_can_be_undone_and_redone(terminal: Terminal) -> None:
    terminal.json("note", "set", "library", "first")
    terminal.json("note", "set", "library", "second")
    assert terminal.json("undo") == {"undone": "library note"}
    assert terminal("note", "show", "library").stdout == "first\n"
    assert terminal.json("redo") == {"redone": "library note"}
    assert terminal("note", "show", "library").stdout == "second\n"
    claim = terminal.json("claim", "add", "--statement", "A", "--speaker", "B")["id"]
    terminal.json("claim", "set", claim, "--speaker", "C")
    terminal.json("claim", "set", claim, "--speaker", "D")
    terminal.json("undo")
    (one,) = terminal.json("claim", "list")
    assert one["speaker"] == "C"
    terminal.json("undo")
    terminal.json("undo")
    assert terminal.json("claim", "list") == []
    assert "Undone: change of the library’s note." in terminal("undo").stdout

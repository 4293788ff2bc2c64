"""Each command: what it prints, what it changes, and how it fails."""

import json
from pathlib import Path

import pytest

from reader.services import annotating, labels
from reader.services.library import open_library

from .conftest import ARTICLE, Terminal

SHOWN = {
    "id", "title", "authors", "published", "site", "language", "url", "sha256", "text", "blocks", "annotations",
}  # fmt: skip
BLOCK = {"index", "kind", "start", "end", "text", "kept", "rule", "reason"}
ANNOTATION = {
    "id",
    "article",
    "start",
    "end",
    "exact",
    "prefix",
    "suffix",
    "label",
    "labels",
    "note",
}
ANNOTATION |= {"created", "modified", "placed", "review"}


def index_of(terminal: Terminal, start: str) -> int:
    (index,) = [
        block["index"]
        for block in terminal.json("show", "1")["blocks"]
        if block["text"].startswith(start)
    ]
    return int(index)


def test_one_bad_file_among_good_ones_is_named_and_the_rest_imported(
    empty: Terminal, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    nothing = tmp_path / "nothing.txt"
    nothing.write_bytes(b" \n")
    result = empty("import", picture, ARTICLE, nothing, tmp_path / "gone.txt", "--json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert [one["path"] for one in report["imported"]] == [str(ARTICLE)]
    assert [one["path"] for one in report["failed"]] == [
        str(picture),
        str(nothing),
        str(tmp_path / "gone.txt"),
    ]
    assert result.stderr.splitlines() == [one["error"] for one in report["failed"]]
    assert "a PNG picture" in report["failed"][0]["error"]


def test_import_for_people(empty: Terminal) -> None:
    assert empty("import", ARTICLE).stdout == "1\tnew\tHarbour Bridge Opens After Nine Years\n"
    assert empty("import", ARTICLE).stdout == "1\tknown\tHarbour Bridge Opens After Nine Years\n"


def test_a_folder_is_imported_and_an_empty_one_says_so(empty: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    result = empty("import", folder)
    assert (result.exit_code, result.stdout, result.stderr) == (
        0,
        "",
        "There are no web pages or texts in that folder.\n",
    )
    (folder / "bridge.txt").write_bytes(ARTICLE.read_bytes())
    assert empty("import", folder).stdout == "1\tnew\tHarbour Bridge Opens After Nine Years\n"


def test_list(terminal: Terminal) -> None:
    (row,) = terminal.json("list")
    assert set(row) == {
        *("id", "title", "site", "published", "imported", "highlights"),
        *("state", "starred", "versions", "to_review", "verdicts"),
    }
    assert (row["id"], row["title"], row["highlights"]) == (
        1,
        "Harbour Bridge Opens After Nine Years",
        0,
    )
    assert terminal("list").stdout.endswith("\t0\tHarbour Bridge Opens After Nine Years\n")


def test_an_empty_library_lists_nothing(empty: Terminal) -> None:
    open_library(empty.library).close()
    assert empty.json("list") == []
    assert empty.json("notes") == []
    assert empty("list").stdout == ""


def test_show_json_has_the_fixed_fields_and_all_blocks(terminal: Terminal) -> None:
    shown = terminal.json("show", "1")
    assert set(shown) >= SHOWN
    assert all(set(block) >= BLOCK for block in shown["blocks"])
    assert shown["authors"] == ["Nora Quist"]
    assert "\n".join(block["text"] for block in shown["blocks"]) == shown["text"]
    assert {block["kept"] for block in shown["blocks"]} == {True, False}


def test_show_prints_the_kept_text(terminal: Terminal) -> None:
    kept = [block["text"] for block in terminal.json("show", "1")["blocks"] if block["kept"]]
    assert terminal("show", "1").stdout == "\n\n".join(kept) + "\n"


def test_show_removed_adds_numbers_and_reasons(terminal: Terminal) -> None:
    shown = terminal("show", "1", "--removed").stdout
    for block in terminal.json("show", "1")["blocks"]:
        if block["kept"]:
            assert f"[{block['index']}] {block['text']}\n" in shown
        else:
            assert (
                f"[{block['index']}] removed, {block['category']}: "
                f"{block['reason']}\n{block['text']}\n" in shown
            )


def test_a_block_is_restored_and_removed_again(terminal: Terminal) -> None:
    related = index_of(terminal, "Read also")
    changed = {"article": 1, "blocks": [related], "kept": True, "changed": True}
    assert terminal.json("restore", "1", str(related)) == changed
    assert terminal.json("restore", "1", str(related)) == changed | {"changed": False}
    block = terminal.json("show", "1")["blocks"][related]
    assert (block["kept"], block["rule"]) == (True, "user")
    assert terminal.json("remove", "1", str(related))["kept"] is False
    assert "Read also" not in terminal("show", "1").stdout


PAGE = """<html><head><title>{title}</title>{link}</head><body><article><h1>{title} bridge is closed to all traffic</h1>
<p>The harbour bridge {title} will close to all traffic on the first of June, the city council decided on Friday evening.</p>
<p>Engineers found cracks in the hangers of bridge {title}, and said that nobody had looked at them since it was built.</p>
<p>Tell us: what do you know about the bridge {title} or about another one?</p></article></body></html>"""


def two_pages(terminal: Terminal, folder: Path) -> list[str]:
    """Import two pages of a site and return the numbers of their last blocks, as the articles have
    them.
    """
    for title in ("North", "South"):
        link = f'<link rel=canonical href="https://www.news.example/{title}">'
        (folder / f"{title}.html").write_text(PAGE.format(title=title, link=link), encoding="utf-8")
    assert terminal("import", folder / "North.html", folder / "South.html").exit_code == 0
    return [str(terminal.json("show", article)["blocks"][-1]["index"]) for article in ("1", "2")]


def kept(terminal: Terminal) -> list[bool]:
    return [terminal.json("show", article)["blocks"][-1]["kept"] for article in ("1", "2")]


def test_always_as_people_read_it(empty: Terminal, tmp_path: Path) -> None:
    block, other = two_pages(empty, tmp_path)
    was = kept(empty)[0]
    verb, done = ("remove", "Removed") if was else ("restore", "Restored")
    result = empty(verb, "1", block, "--always")
    (rule,) = empty.json("rules")
    assert result.exit_code == 0
    assert result.stdout == (
        f"{done} paragraph {block}.\nOn news.example from now on: always {'remove' if was else 'keep'} "
        "what starts with “Tell us:”. "
        f"It changes 2 paragraphs in 2 of 2 articles. Take it back: rules --forget {rule['id']}\n"
    )
    assert kept(empty) == [not was, not was]
    assert empty("rules", "--forget", rule["id"]).stdout == ""
    assert kept(empty) == [was, was]
    assert empty.json(verb, "2", other, "--always-exact")["rules"][0]["form"] == "exact"
    assert kept(empty) == [was, not was]


def test_always_wins_over_what_was_said_of_the_block_and_is_made_once(
    empty: Terminal, tmp_path: Path
) -> None:
    block, _ = two_pages(empty, tmp_path)
    for verb, there in (("restore", True), ("remove", False)):
        opposite = "remove" if there else "restore"
        assert empty(opposite, "1", block).exit_code == 0
        assert empty.json(verb, "1", block, "--always")["changed"] is True
        assert kept(empty) == [there, there]
        assert empty.json(verb, "1", block, block, "--always")["changed"] is False
        assert len([rule for rule in empty.json("rules") if rule["kept"] is there]) == 1


def test_no_rule_is_made_where_no_site_is_known(empty: Terminal, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE.format(title="North", link=""), encoding="utf-8")
    assert empty("import", tmp_path / "page.html").exit_code == 0
    before = empty.json("show", "1")["blocks"]
    result = empty("remove", "1", "0", "--always")
    assert (result.exit_code, result.stdout) == (1, "")
    assert (
        result.stderr
        == "It is not known which site article 1 is from, so no rule can be made for it.\n"
    )
    assert empty.json("show", "1")["blocks"] == before


def test_a_quote_that_stands_twice(terminal: Terminal) -> None:
    first = terminal.json("highlight", "1", "--quote", "more than 1,200 m")
    second = terminal.json("highlight", "1", "--quote", "more than 1,200 m", "--occurrence", "2")
    assert set(first) == ANNOTATION | {"occurrences"}
    assert first["occurrences"] == second["occurrences"] == 2
    assert first["start"] < second["start"]
    assert (first["label"], first["note"]) == (None, "")
    result = terminal("highlight", "1", "--quote", "more than 1,200 m", "--occurrence", "3")
    assert result.exit_code == 1
    assert (
        result.stderr == "The words stand in the article 2 times; choose an occurrence up to 2.\n"
    )


def test_a_quote_in_a_kept_block_comes_first(terminal: Terminal) -> None:
    first = index_of(terminal, "“It is more than 1,200 m long, and every")
    terminal.json("remove", "1", str(first))
    highlight = terminal.json("highlight", "1", "--quote", "more than 1,200 m")
    assert highlight["start"] > terminal.json("show", "1")["blocks"][first]["end"]


def test_all_labels_of_a_highlight_are_listed(terminal: Terminal) -> None:
    made = terminal.json("highlight", "1", "--quote", "310 million", "--label", "Quote")["id"]
    with open_library(terminal.library) as library:
        annotating.toggle_label(library, made, labels.label_named(library, "Claim").id)
    assert [(one["label"], one["labels"]) for one in terminal.json("notes", "1")] == [
        ("Quote", ["Quote", "Claim"])
    ]
    assert [one["labels"] for one in terminal.json("show", "1")["annotations"]] == [
        ["Quote", "Claim"]
    ]
    assert "\tQuote, Claim\t" in terminal("notes").stdout


def test_a_label_in_another_case_is_known_and_an_unknown_one_is_answered_with_those_there_are(
    terminal: Terminal,
) -> None:
    assert (
        terminal.json("highlight", "1", "--quote", "310 million", "--label", "figure")["label"]
        == "Figure"
    )
    result = terminal("highlight", "1", "--quote", "310 million", "--label", "Fig", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert (
        result.stderr
        == "There is no label “Fig”. The labels are: Claim, Figure, Quote, Source, Question.\n"
    )


def test_notes_for_people_take_one_line_each(terminal: Terminal) -> None:
    terminal.json(
        "highlight",
        "1",
        "--quote",
        "310 million",
        "--label",
        "Figure",
        "--note",
        "Which year?\nAsk.",
    )
    terminal.json("highlight", "1", "--quote", "nine years")
    lines = terminal("notes").stdout.splitlines()
    assert [line.split("\t")[2:] for line in lines] == [
        ["-", "“nine years”", ""],
        ["Figure", "“310 million”", "Which year? Ask."],
    ]


def test_search(terminal: Terminal) -> None:
    (hit,) = terminal.json("search", "auditors steel")
    assert (hit["article"], hit["part"], hit["title"]) == (
        1,
        "text",
        "Harbour Bridge Opens After Nine Years",
    )
    assert "steel" in hit["snippet"]
    assert terminal.json("search", '"steel auditors"') == []
    assert "\ttext\t" in terminal("search", "auditors").stdout


def test_search_speaks_the_language_of_the_window(terminal: Terminal) -> None:
    hits = terminal.json("search", "in:text auditors -nowhere")
    assert [set(hit) for hit in hits] == [{"article", "title", "part", "snippet", "marks"}]
    assert terminal.json("search", "auditors site:nowhere.example") == []
    assert terminal.json("search", "auditors in:title") == []
    wrong = terminal("search", "auditors date:soon")
    assert wrong.exit_code == 1
    assert "date:2022-11..2022-12" in wrong.stderr


@pytest.mark.parametrize(("ids", "count"), [([], 1), (["1"], 1)])
def test_export_for_people(terminal: Terminal, tmp_path: Path, ids: list[str], count: int) -> None:
    terminal.json("highlight", "1", "--quote", "310 million")
    result = terminal("export", "--format", "csv", "--output", tmp_path / "out.csv", *ids)
    assert (result.exit_code, result.stdout) == (
        0,
        f"Wrote {count} highlight to {tmp_path / 'out.csv'}.\n",
    )
    assert b"310 million" in (tmp_path / "out.csv").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "7"],
        ["restore", "7", "0"],
        ["restore", "1", "999"],
        ["remove", "1", "999", "--always"],
        ["highlight", "7", "--quote", "x"],
        ["highlight", "1", "--quote", "words that are not there"],
        ["notes", "7"],
        ["export", "--format", "csv", "--output", "out.csv", "7"],
        ["export", "--format", "csv", "--output", "no/such/folder/out.csv"],
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_what_is_not_there_is_one_sentence_and_status_one(
    terminal: Terminal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    form: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    result = terminal(*arguments, *form)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frobnicate"],
        ["merge", "other.sqlite"],
        ["backup"],
        ["show"],
        ["show", "one"],
        ["show", "0"],
        ["show", "99999999999999999999"],
        ["restore", "1"],
        ["restore", "1", "-1"],
        ["highlight", "1"],
        ["highlight", "1", "--quote", "x", "--occurrence", "0"],
        ["import"],
        ["export", "--format", "wordstar", "--output", "x"],
        ["export", "--format", "csv"],
    ],
)
def test_wrong_usage_is_status_two(terminal: Terminal, arguments: list[str]) -> None:
    result = terminal(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr


def test_a_library_that_is_none_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("This is no library, it is a letter. " * 50, encoding="utf-8")
    before = file.read_bytes()
    result = Terminal(file)("list", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "letter.txt" in result.stderr
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_the_library_of_the_environment_is_used_where_none_is_named(
    imported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    from reader.cli import cli

    monkeypatch.setenv("CLAIM_READER_LIBRARY", str(imported))
    assert "Harbour Bridge" in CliRunner().invoke(cli, ["list"]).stdout
    assert (
        CliRunner().invoke(cli, ["--library", str(tmp_path / "other.sqlite"), "list"]).stdout == ""
    )


def test_a_quote_is_kept_as_it_stands_and_not_as_it_was_typed(
    empty: Terminal, tmp_path: Path
) -> None:
    page = tmp_path / "signs.txt"
    page.write_text(
        "The quay of Torsby\n\nThe Ha\u00adfen\u00adbau costs “2\u00a0150\u202fmillion”, said the "
        "board on Monday, and the pier is to be ready in the spring of next year.\n",
        encoding="utf-8",
    )
    assert empty("import", page).exit_code == 0
    assert empty("highlight", "1", "--quote", 'hafenbau costs "2 150 million"').exit_code == 0
    (noted,) = empty.json("notes", "1")
    assert noted["exact"] == "Ha\u00adfen\u00adbau costs “2\u00a0150\u202fmillion”"
    hits = empty.json("search", "hafenbau")
    assert {hit["part"] for hit in hits} == {"text", "note"}
    for hit in hits:
        (mark,) = hit["marks"]
        assert hit["snippet"][mark["start"] : mark["end"]] == "Ha\u00adfen\u00adbau"


def test_export_to_standard_output_is_the_file_and_nothing_else(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal("export", "--format", "csv", "--output", tmp_path / "notes.csv")
    done = terminal("export", "--format", "csv", "--output", "-")
    assert done.exit_code == 0
    assert done.stdout_bytes == (tmp_path / "notes.csv").read_bytes()
    assert done.stderr.startswith("Wrote ")
    refused = terminal("export", "--format", "obsidian", "--output", "-")
    assert refused.exit_code == 1
    assert "folder of files" in refused.stderr


@pytest.mark.parametrize("command", [("export", "--format", "csv"), ("source", "1")])
def test_nothing_is_written_over_the_library(terminal: Terminal, command: tuple[str, ...]) -> None:
    result = terminal(*command, "--output", terminal.library)
    assert result.exit_code == 1
    assert "it is the library itself" in result.stderr
    assert [one["id"] for one in terminal.json("list")] == [1]

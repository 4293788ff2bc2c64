"""Which highlights go into a file, and what is written on them, from the terminal."""

import csv
import io
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


@pytest.fixture
def noted(terminal: Terminal) -> Terminal:
    """Somebody who has highlighted two figures, one of them in a claim."""
    terminal.json("label", "add", "Money")
    terminal.json("label", "add", "Costs", "--under", "Money")
    first = terminal.json(
        "highlight", "1", "--quote", "310 million", "--label", "Money/Costs", "--note", "Whose?"
    )
    terminal.json("highlight", "1", "--quote", "auditors")
    terminal.json(
        "claim", "add", "--statement", "It costs too much.", "--highlight", first["id"],
        "--status", "to-check",
    )  # fmt: skip
    return terminal


def quotes(terminal: Terminal, *options: str) -> list[str]:
    written = terminal("export", "--format", "csv", "--output", "-", *options)
    assert written.exit_code == 0, written.stderr
    rows = csv.DictReader(io.StringIO(written.stdout.removeprefix("\ufeff")))
    return [row["quote"] for row in rows if row["kind"] == "highlight"]


@pytest.mark.parametrize(
    "options",
    [
        ("--label", "Money"),
        ("--label", "Money/Costs"),
        ("--status", "to-check"),
        ("--verdict", "none", "--status", "to-check"),
        ("--label", "Money", "--since", "2000-01-01", "--until", "2999-01-01"),
    ],
)
def test_conditions_narrow_what_is_written(noted: Terminal, options: tuple[str, ...]) -> None:
    assert len(quotes(noted)) == 2
    assert quotes(noted, *options) == ["310 million"]


@pytest.mark.parametrize(
    "options", [("--status", "done"), ("--until", "2000-01-01"), ("--since", "2999-01-01")]
)
def test_nothing_may_meet_them(noted: Terminal, options: tuple[str, ...]) -> None:
    assert quotes(noted, *options) == []


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--label", "Nowhere"), 1),
        (("--verdict", "Maybe"), 1),
        (("--status", "soon"), 2),
        (("--since", "May"), 2),
        (("--fields", "quote,colour"), 2),
        (("--order", "random"), 2),
        (("--group-by", "mood"), 2),
    ],
)
def test_what_there_is_not_is_refused(
    noted: Terminal, tmp_path: Path, options: tuple[str, ...], code: int
) -> None:
    path = tmp_path / "none.csv"
    assert noted("export", "--format", "csv", "--output", path, *options).exit_code == code
    assert not path.exists()


def test_fields_and_headings_are_followed(noted: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    told = noted(
        "export", "--format", "markdown", "--output", path,
        "--fields", "quote,note", "--order", "made", "--group-by", "label",
    )  # fmt: skip
    assert told.stdout == f"Wrote 2 highlights to {path}.\n", "claims are not among the fields"
    text = path.read_text("utf-8")
    places = [
        text.index(one) for one in ("## Money › Costs", "310 million", "Whose?", "## Without")
    ]
    assert places == sorted(places)
    assert "SHA-256" not in text


def test_a_template_of_the_program_writes_the_file(noted: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "quotes.txt"
    told = noted("export", "--template", "quotes", "--output", path, "--label", "Money")
    assert told.stdout == f"Wrote 1 highlight, 1 claim to {path}.\n"
    assert path.read_text("utf-8").startswith("“310 million”\n")


def test_a_template_of_ones_own_is_a_file(noted: Terminal, tmp_path: Path) -> None:
    template = tmp_path / "mine.txt.j2"
    template.write_text("{% for claim in claims %}{{ claim.statement }}{% endfor %}\n", "utf-8")
    written = noted("export", "--template", template, "--output", "-")
    assert written.stdout == "It costs too much."
    template.write_text("a\n{{ claim.statement }}\n", "utf-8")
    wrong = noted("export", "--template", template, "--output", tmp_path / "none.txt")
    assert wrong.exit_code == 1
    assert wrong.stderr == (
        "The template is wrong in line 2: there is no “claim”. Look there, and correct it.\n"
    )
    assert not (tmp_path / "none.txt").exists()


@pytest.mark.parametrize("options", [(), ("--template", "quotes", "--format", "csv")])
def test_either_a_format_or_a_template(noted: Terminal, options: tuple[str, ...]) -> None:
    assert noted("export", "--output", "-", *options).exit_code == 2


@pytest.mark.parametrize("name", ["nowhere", "mine.md", "no/such.md.j2"])
def test_a_template_that_is_not_there_is_told(noted: Terminal, name: str) -> None:
    told = noted("export", "--output", "-", "--template", name)
    assert told.exit_code == 1
    assert f"There is no template “{name}”" in told.stderr

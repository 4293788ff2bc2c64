"""CSV: what a spreadsheet and a program read back."""

import csv
import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.reason import Cause, because
from reader.domain.table_cells import guarded, unguarded
from reader.exporters.csv_table import CsvExporter
from reader.exporters.findings import Findings
from reader.exporters.standing import Edition, Standing
from reader.exporters.table_rows import COLUMNS

from .articles import LABELS, article, highlighted, invented

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def rows(*articles: Article) -> list[dict[str, str]]:
    data = CsvExporter().render(articles, LABELS)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_field_is_there() -> None:
    (row,) = rows(article(highlighted("1,200\u00a0m", "Too long?\nAsk.", 1)))
    assert {name: cell for name, cell in row.items() if cell} == {
        "kind": "highlight",
        "quote": "1,200\u00a0m",
        "place": "exact",
        "note": "Too long?\nAsk.",
        "label": "Claim",
        "label 1": "Claim",
        "article": "Bridge <opens> & closes",
        "authors": "Ana Lee; Budi Hartono",
        "published": "2024-05-01T10:00:00+07:00",
        "site": "news.example",
        "address": "https://news.example/bridge?a=1&b=2",
        "file": "bridge_1.html",
        "start": "43",
        "end": "50",
        "prefix": "s\n👩‍👩‍👧 The bridge is more than ",
        "suffix": " long, the mayor said: *finished",
        "version": "1",
        "sha256": "0f" * 32,
        "made on version": "1",
        "made on sha256": "0f" * 32,
        "stands in": f"1 {'0f' * 32}",
        "removed by cleaning": "no",
        "in the trash": "no",
        "created": "2024-05-02T08:00:00Z",
        "modified": "2024-05-02T08:00:01Z",
        "id": "00000000-0000-4000-8000-000000000001",
        "link": "claim-reader:highlight/00000000-0000-4000-8000-000000000001",
    }
    assert tuple(row) == (*COLUMNS, "label 1")
    assert article().document.text[43:50] == "1,200\u00a0m"


def test_one_without_a_place_names_only_the_version_it_was_made_on() -> None:
    lost = replace(highlighted("finished"), placed=False)
    made = Standing(
        lost.target, Edition(1, "aa" * 32), (Edition(1, "aa" * 32),), Placement.UNPLACED
    )
    page = replace(article(lost), version=2)
    data = CsvExporter().render([page], LABELS, Findings(standings={lost.id: made}))
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert (row["place"], row["quote now"]) == ("unplaced", "")
    assert (row["version"], row["sha256"]) == ("1", "aa" * 32)
    assert page.sha256 not in data.decode()


def test_a_figure_that_changed_is_told_with_both() -> None:
    now = replace(highlighted("more than 1,200\u00a0m"), review=because(Cause.WORDS_CHANGED))
    target = replace(now.target, exact="more than 1,000\u00a0m")
    first, second = Edition(1, "aa" * 32), Edition(2, "0f" * 32)
    made = Standing(target, first, (first, second), Placement.CHANGED, reviewed=False)
    data = CsvExporter().render([article(now)], LABELS, Findings(standings={now.id: made}))
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert (row["quote"], row["quote now"]) == (target.exact, now.target.exact)
    assert (row["place"], row["reviewed"], row["sha256"]) == ("changed", "no", "0f" * 32)


def test_labels_of_one_name_are_told_apart() -> None:
    trade = Label(LabelId(3), "Economy", "#aa0000", None)
    state = Label(LabelId(4), "Politics", "#aa0000", None)
    one = Label(LabelId(5), "Source, primary; a/b.c", "#aa0000", None, parent=trade.id)
    other = replace(one, id=LabelId(6), parent=state.id)
    known = {label.id: label for label in (trade, state, one, other)}
    both = replace(highlighted("finished"), labels=(one.id, other.id))
    data = CsvExporter().render([article(both)], known)
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert row["label 1"] == "Economy › Source, primary; a/b.c"
    assert row["label 2"] == "Politics › Source, primary; a/b.c"
    assert row["label"].split("\n") == [row["label 1"], row["label 2"]]


def test_the_form_is_that_of_rfc_4180_with_a_mark_for_spreadsheets() -> None:
    data = CsvExporter().render([article(highlighted("bridge"))], LABELS)
    assert data.startswith(b"\xef\xbb\xbfkind,quote,quote now,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == 2


def test_rows_follow_the_text() -> None:
    late, early = highlighted("finished", number=1), highlighted("bridge", number=2)
    assert [row["quote"] for row in rows(article(late, early))] == ["bridge", "finished"]


def test_no_articles_make_a_table_without_rows() -> None:
    assert CsvExporter().render([], {}).decode("utf-8-sig") == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "'=1",
            "''+a",
            "- said he",
        ),
        *(
            "＝1+1",
            "＋1",
            "－2+3",
            "＠SUM(A1)",
        ),  # full width, as they are typed in Chinese and Japanese
    ],
)
def test_formulas_are_disarmed_and_can_be_read_back(cell: str) -> None:
    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]|[\t\r\n][=+\-@]", guarded(cell)), guarded(cell)
    assert len(guarded(cell)) == len(cell) + (2 if cell[0] in "\t\r\n" else 1)
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["-5", "+3.5", "-1.200,5", "'Twas so", "'quoted'", "1=1", "a-b", ""]
)
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell == unguarded(cell)


@given(TEXT, TEXT, TEXT, TEXT)
def test_any_text_comes_back_to_the_character(
    exact: str, note: str, prefix: str, suffix: str
) -> None:
    (row,) = rows(invented(exact, note, prefix, suffix))
    assert not any(re.match(r"[=@＝＋－＠]|[+-](?![\d.,]*$)", cell) for cell in row.values())
    assert tuple(unguarded(row[column]) for column in ("quote", "note", "prefix", "suffix")) == (
        exact,
        note,
        prefix,
        suffix,
    )


SIGNS = st.text(st.sampled_from("=+-@'\",;|\t\n\r a1\u00a0"), max_size=12)


@given(SIGNS)
def test_any_signs_are_disarmed_and_can_be_read_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@given(note=SIGNS)
def test_no_delimiter_brings_a_formula_to_life(delimiter: str, note: str) -> None:
    data = CsvExporter().render([invented("The board wrote;=1+1,=2+2", note)], LABELS)
    text = data.decode("utf-8-sig")
    for line in text.splitlines():
        for cell in line.split(delimiter):
            bare = cell.lstrip('" \u00a0')
            assert not bare.startswith(("=", "@")), line
            assert not bare.startswith(("+", "-")) or re.fullmatch(r"[+-][\d.,]+\"?", bare), line


SPREADSHEET = shutil.which("soffice")


@pytest.mark.skipif(SPREADSHEET is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("delimiter", [44, 59, 9])
def test_libreoffice_finds_no_formula(tmp_path: Path, delimiter: int) -> None:
    page = invented("The board wrote;=1+1 on the wall", 'a\t=1+1\n=2+2,=3+3 "=4+4";"=5+5"')
    (tmp_path / "notes.csv").write_bytes(CsvExporter().render([page], LABELS))
    subprocess.run(
        [
            *(str(SPREADSHEET), "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"),
            *("--convert-to", "fods", f"--infilter=CSV:{delimiter},34,76,1", "--outdir"),
            *(tmp_path, tmp_path / "notes.csv"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    sheet = (tmp_path / "notes.fods").read_text("utf-8")
    assert "The board wrote" in sheet
    assert "table:formula" not in sheet

"""CSV: what a spreadsheet and a program read back."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import Article
from reader.exporters.csv_table import COLUMNS, CsvExporter, guarded, unguarded

from .articles import LABELS, article, highlighted, invented

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def rows(*articles: Article) -> list[dict[str, str]]:
    data = CsvExporter().render(articles, LABELS)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_field_is_there() -> None:
    (row,) = rows(article(highlighted("1,200\u00a0m", "Too long?\nAsk.", 1)))
    assert row == {
        "quote": "1,200\u00a0m",
        "note": "Too long?\nAsk.",
        "label": "Claim",
        "article": "Bridge <opens> & closes",
        "authors": "Ana Lee; Budi Hartono",
        "published": "2024-05-01T10:00:00+07:00",
        "site": "news.example",
        "address": "https://news.example/bridge?a=1&b=2",
        "start": "43",
        "end": "50",
        "prefix": "s\n👩‍👩‍👧 The bridge is more than ",
        "suffix": " long, the mayor said: *finished",
        "created": "2024-05-02T08:00:00Z",
        "modified": "2024-05-02T08:00:01Z",
        "id": "00000000-0000-4000-8000-000000000001",
        "sha256": "0f" * 32,
        "claims": "",
        "article note": "",
    }
    assert article().document.text[43:50] == "1,200\u00a0m"


def test_the_form_is_that_of_rfc_4180_with_a_mark_for_spreadsheets() -> None:
    data = CsvExporter().render([article(highlighted("bridge"))], LABELS)
    assert data.startswith(b"\xef\xbb\xbfquote,note,label,")
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
    assert guarded(cell) == "'" + cell
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
    assert not any(re.match(r"[=@\t\r＝＋－＠]|[+-](?![\d.,]*$)", cell) for cell in row.values())
    assert tuple(unguarded(row[column]) for column in ("quote", "note", "prefix", "suffix")) == (
        exact,
        note,
        prefix,
        suffix,
    )

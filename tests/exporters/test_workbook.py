"""XLSX: texts stay texts, sheets have what their names say, nothing is cut off unsaid."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openpyxl import load_workbook

from reader.domain.annotation import ArticleId
from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.workbook import LONGEST, WorkbookExporter
from reader.exporters.xml_text import xml_characters

from .articles import invented
from .office import converted, needs_office
from .papers import (
    ARTICLES,
    FERRY,
    FINDINGS,
    HOSTILE,
    LABELS,
    MARKED,
    NOTE,
    PATHS,
    hostile_articles,
)

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "#N/A",
    "TRUE",
    "12",
    "1e5",
    "2024-05-01",
    "=HYPERLINK()",
)
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def workbook(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> Any:
    data = WorkbookExporter().render(articles, LABELS, findings)
    return load_workbook(io.BytesIO(data))


def rows(sheet: Any) -> list[dict[str, Any]]:
    names, *cells = sheet.iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in cells]


def test_each_sheet_has_its_rows() -> None:
    book = workbook()
    assert book.sheetnames == ["Highlights", "Claims", "Articles", "Notes"]
    assert [len(rows(sheet)) for sheet in book] == [
        sum(len(one.annotations) for one in ARTICLES),
        1,
        len(ARTICLES),
        1 + 2 + 1 + sum(bool(one.note) for page in ARTICLES for one in page.annotations),
    ]


def test_a_highlight_has_its_labels_and_what_its_claim_came_to_beside_it() -> None:
    row = next(row for row in rows(workbook()["Highlights"]) if row["id"] == MARKED[0].id)
    assert (row["label 1"], row["label 2"]) == PATHS
    assert (row["status"], row["verdict"]) == ("done", "False")
    assert row["quote"] == "40 minutes late"
    assert (row["start"], row["end"]) == (MARKED[0].target.span.start, MARKED[0].target.span.end)
    assert (row["place"], row["article"], row["file"]) == ("exact", FERRY.title, "ferry.html")


def test_an_article_without_highlights_has_a_row() -> None:
    bare = replace(FERRY, annotations=())
    (row,) = rows(workbook([bare], Findings(article_notes={bare.id: NOTE}))["Articles"])
    assert (row["title"], row["highlights"], row["note"]) == (FERRY.title, 0, NOTE)
    assert row["sha256"] == FERRY.sha256


def test_notes_say_what_they_are_on() -> None:
    told = [(row["about"], row["text"]) for row in rows(workbook()["Notes"])]
    assert told[0] == ("library", "About *all* of it.")
    assert ("article", NOTE) in told
    assert ("highlight", "Overlaps.") in told
    assert told[-1][0] == "claim"


@pytest.mark.parametrize("text", [*HOSTILE, *FORMULAS])
def test_a_text_stays_a_text(text: str) -> None:
    book = workbook([invented(text, text)], Findings(article_notes={ArticleId(1): text}))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [
        cell for cell in cells if cell.data_type == "n" and not isinstance(cell.value, int)
    ] == []
    quote = book["Highlights"]["A2"]
    assert quote.data_type == "s"
    if not re.search(
        r"_x[0-9A-F]{4}_|[\r\x0b]", text
    ):  # what openpyxl leaves escaped, or takes away
        assert quote.value == xml_characters(text)


@pytest.mark.parametrize("letter", ["a", "👩"])
def test_what_is_too_long_for_a_cell_goes_on_in_a_sheet_of_its_own(letter: str) -> None:
    note = letter * (LONGEST + 10)
    book = workbook([invented("quote", note)], Findings())
    (row,) = rows(book["Highlights"])
    assert row["note"].startswith(letter)
    assert row["note"].endswith("(goes on in “Long texts”)")
    parts = rows(book["Long texts"])
    of_row = [one["text"] for one in parts if one["cell"] == "Highlights, row 2"]
    assert "".join(of_row) == note
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(len(str(one).encode("utf-16-le")) // 2 <= LONGEST for one in cells)


def test_what_fits_exactly_stays_whole() -> None:
    book = workbook([invented("quote", "a" * LONGEST)], Findings())
    assert rows(book["Highlights"])[0]["note"] == "a" * LONGEST
    assert "Long texts" not in book.sheetnames


def test_what_is_left_out_is_named() -> None:
    book = workbook([], Findings(left_out=(LeftOut(Holding.IN_TRASH, 2),)))
    assert book.properties.description == "Not in this file: 2 highlights in the trash."


@pytest.mark.slow
@needs_office
def test_libreoffice_finds_no_formula_and_the_same_texts(tmp_path: Path) -> None:
    formulas = [
        replace(invented(text, text), id=ArticleId(100 + n)) for n, text in enumerate(FORMULAS)
    ]
    path = tmp_path / "notes.xlsx"
    path.write_bytes(WorkbookExporter().render([*hostile_articles(), *formulas], LABELS, FINDINGS))
    sheet = etree.fromstring(converted(path, "fods").read_bytes()).find(f".//{TABLE}table")
    assert sheet is not None
    assert [one for one in sheet.iter() if one.get(f"{TABLE}formula")] == []
    first = [
        "\n".join("".join(line.itertext()) for line in row[0])
        for row in sheet.iter(f"{TABLE}table-row")
    ]
    plain = [text for text in (*HOSTILE, *FORMULAS) if text.isprintable() and "  " not in text]
    assert [text for text in plain if text not in first] == []

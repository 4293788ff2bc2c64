"""CSV for Readwise: its columns, and nothing of a highlight lost."""

import csv
import io
from typing import Any

from reader.domain.table_cells import unguarded
from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.readwise import COLUMNS, ReadwiseExporter

from .papers import ARTICLES, FERRY, FINDINGS, LABELS, MARKED, PATHS


def rows(articles: Any = ARTICLES, findings: Findings = FINDINGS) -> list[dict[str, str]]:
    table = ReadwiseExporter().render(articles, LABELS, findings).decode("utf-8-sig")
    return [
        {name: unguarded(cell) for name, cell in row.items()}
        for row in csv.DictReader(io.StringIO(table, newline=""))
    ]


def test_each_highlight_has_a_row_in_the_columns_that_readwise_knows() -> None:
    found = rows()
    assert list(found[0]) == list(COLUMNS)
    assert len(found) == sum(len(one.annotations) for one in ARTICLES)
    first = next(row for row in found if row["Highlight"] == "40 minutes late")
    assert (first["Title"], first["Author"], first["URL"]) == (FERRY.title, "Mara Voss", FERRY.url)
    assert first["Location"] == str(MARKED[0].target.span.start)
    assert first["Date"] == "2024-05-02 08:00:00"
    assert first["Note"].startswith("Too *long*?\n\n- ask the harbour")
    assert first["Note"].endswith(f"\n\nLabels: {'; '.join(PATHS)}")


def test_one_without_a_place_says_so_and_has_none() -> None:
    (lost,) = (row for row in rows([FERRY]) if row["Highlight"] == "the ferry sank")
    assert lost["Location"] == ""
    assert "not found again" in lost["Note"]


def test_what_is_left_out_is_named_in_the_table() -> None:
    missing = (LeftOut(Holding.CLAIMS, 2), LeftOut(Holding.LIBRARY_NOTE, 1))
    (row, *_) = rows([FERRY], Findings(left_out=missing))
    assert list(row)[-1] == "not in this table: 2 claims, the note on the library"

"""CSV after RFC 4180, as spreadsheets open it: UTF-8 with a byte order mark, lines end with CR LF.
One row for each highlight, claim and note.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.domain.table_cells import guarded
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.table_rows import table


class CsvExporter:
    """The rows of ``reader.exporters.table_rows``."""

    name = "csv"
    title = translate("Formats", "CSV table")
    suffix = ".csv"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the table with its line of column names."""
        columns, rows = table(articles, labels, findings)
        return as_csv(columns, ([row.get(name, "") for name in columns] for row in rows))


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table as a file; no cell is one that a spreadsheet would run."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")

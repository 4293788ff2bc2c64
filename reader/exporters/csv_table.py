"""CSV after RFC 4180, one highlight a row, as spreadsheets open it: UTF-8 with a byte order mark,
lines end with CR LF.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.exporter import Holding, in_order, label_names
from reader.exporters.findings import NO_FINDINGS, Findings

COLUMNS = (
    "quote",
    "note",
    "label",
    "article",
    "authors",
    "published",
    "site",
    "address",
    "start",
    "end",
    "prefix",
    "suffix",
    "created",
    "modified",
    "id",
    "sha256",
    "claims",
    "article note",
)

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""What a spreadsheet may take for a formula (OWASP, CSV Injection), and what would be mistaken for
its guarded form.
"""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: with an apostrophe before it, where it
    could be one.
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """Return what was guarded, to the character."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


class CsvExporter:
    """One row for each highlight, in the columns of ``COLUMNS``."""

    name = "csv"
    title = translate("Formats", "CSV table")
    suffix = ".csv"
    holds = frozenset((Holding.HIGHLIGHTS,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the table with its line of column names."""
        table = io.StringIO(newline="")
        writer = csv.writer(table, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for article in articles:
            beside = findings.article_notes.get(article.id, "")
            for annotation in in_order(article):
                claims = "\n".join(
                    claim.statement for claim in findings.of_highlight(annotation.id)
                )
                writer.writerow(
                    [
                        guarded(cell)
                        for cell in (*_cells(article, annotation, labels), claims, beside)
                    ]
                )
        return table.getvalue().encode("utf-8-sig")


def _cells(
    article: Article, annotation: Annotation, labels: Mapping[LabelId, Label]
) -> Iterator[str]:
    """Yield an annotation's cells in the order of ``COLUMNS``, without the findings at its end."""
    target = annotation.target
    metadata = article.metadata
    yield from (target.exact, annotation.note, "; ".join(label_names(annotation, labels)))
    yield from (
        article.title,
        "; ".join(metadata.authors),
        metadata.published or "",
        metadata.site or "",
    )
    yield from (
        article.url or "",
        str(target.span.start),
        str(target.span.end),
        target.prefix,
        target.suffix,
    )
    page = article.page_at(target.span.start) if annotation.placed else None
    sha256 = page.sha256 if page else article.sha256
    yield from (annotation.created, annotation.modified, annotation.id, sha256)

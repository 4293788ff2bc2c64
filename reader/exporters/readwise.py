"""CSV as Readwise imports it: one highlight a row.

It has a column for the note and none for labels; they stand below the note, in the same cell, with
a backslash before a semicolon that is part of a name.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.domain.report_lines import Mark
from reader.exporters.csv_table import as_csv
from reader.exporters.exporter import in_order
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.report import ArticleEntry, Report
from reader.exporters.table_rows import one_line
from reader.exporters.wording import LABELS, not_in_table

COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


class ReadwiseExporter:
    """The columns of ``COLUMNS``, and one without cells that names what is not in the table."""

    name = "readwise"
    title = translate("Formats", "CSV table for Readwise")
    suffix = ".csv"
    holds = frozenset((Holding.HIGHLIGHTS,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the table with its line of column names."""
        missing = left_out_words(findings.left_out)
        more = not_in_table(missing)
        rows = (
            [*row, *("" for _ in more)]
            for entry in Report(articles, labels, findings).articles()
            for row in _rows(entry)
        )
        return as_csv([*COLUMNS, *more], rows)


def _rows(entry: ArticleEntry) -> Iterator[tuple[str, ...]]:
    article = entry.article
    for annotation, mark in zip(in_order(article), entry.marks, strict=True):
        yield (
            mark.quote,
            one_line(entry.title),
            "; ".join(article.metadata.authors),
            article.url or "",
            "\n\n".join(_note(mark)),
            _location(annotation),
            annotation.created[:19].replace("T", " "),
        )


def _note(mark: Mark) -> Iterator[str]:
    if mark.note:
        yield mark.note
    if mark.labels:
        labels = "; ".join(path.replace(";", r"\;") for path in mark.labels)
        yield LABELS.where(labels=labels).told()
    yield from (f"[{remark}]" for remark in mark.remarks)


def _location(annotation: Annotation) -> str:
    """Return what orders the highlights of an article; one without a place has none."""
    return str(annotation.target.span.start) if annotation.placed else ""

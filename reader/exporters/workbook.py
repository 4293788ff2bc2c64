"""XLSX: a workbook with a sheet each for highlights, claims, articles and notes.

XlsxWriter writes it row by row and types each cell as it is told, so that no text becomes a formula
or a number. What is longer than a cell may be goes on in a sheet of its own.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import compress
from typing import TYPE_CHECKING

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.layout import Field
from reader.domain.message import translate
from reader.domain.subject import about_article
from reader.exporters.claims_csv import COLUMNS as CLAIM_COLUMNS
from reader.exporters.claims_csv import cells_of_claim
from reader.exporters.exporter import in_order
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING, Holding, left_out_words
from reader.exporters.table_rows import COLUMNS, HIGHLIGHT, Row, has_column, source_cells, table
from reader.exporters.wording import TITLE, not_here
from reader.exporters.xml_text import xml_characters

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

LONGEST = 32_767
"""UTF-16 units that a cell may hold (Excel specifications and limits)."""
_GOES_ON = " … (goes on in “Long texts”)"
_NUMBERS = frozenset(("start", "end", "version", "made on version", "confidence", "highlights"))
_WIDE = frozenset(
    ("quote", "quote now", "note", "statement", "claims", "quotes with their articles", "quotes",
     "article note", "evidence", "supports", "refutes", "context", "text")
)  # fmt: skip
_MIDDLE = frozenset(("article", "title", "authors", "label", "address", "articles", "addresses"))
_WIDTHS = {True: 48.0, False: 14.0}
_MIDDLE_WIDTH = 28.0

OF_HIGHLIGHTS = tuple(
    name
    for name in COLUMNS
    if name
    not in ("kind", "label", "confidence", "said by", "said", "figure", "quotes", "evidence")
)
OF_ARTICLES = (
    "title", "authors", "published", "site", "language", "address", "archived copy", "retrieved",
    "state", "starred", "folders", "highlights", "note", "file", "version", "sha256", "id", "link",
)  # fmt: skip
OF_NOTES = ("about", "title", "text", "id")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, its columns, and its rows of as many cells."""

    name: str
    columns: Sequence[str]
    rows: Iterator[Sequence[str]]


class WorkbookExporter:
    """Four sheets, and a fifth for what is too long for a cell."""

    name = "xlsx"
    title = translate("Formats", "Excel workbook")
    suffix = ".xlsx"
    holds = EVERYTHING | {Holding.ARTICLES}

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the workbook."""
        from xlsxwriter import Workbook  # noqa: PLC0415  60 ms that the program's start has not

        file = io.BytesIO()
        book = Workbook(file, {"constant_memory": True})
        changed = max((one.modified for page in articles for one in page.annotations), default="")
        missing = left_out_words(findings.left_out)
        book.set_properties(
            {
                "title": TITLE.told(),
                "author": "Claim Reader",
                "comments": not_here(missing),
                "created": datetime.fromisoformat(changed or "1980-01-01"),
            }
        )
        writer = _Writer(book)
        for sheet in sheets(articles, labels, findings):
            writer.write(sheet)
        writer.write_rest()
        book.close()
        return file.getvalue()


def sheets(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[Sheet]:
    """Yield the sheets, the most looked at first."""
    columns, rows = table(articles, labels, findings)
    layout = findings.layout
    of_highlights = [name for name in columns if name not in COLUMNS]
    place = OF_HIGHLIGHTS.index("claims")
    known = (*OF_HIGHLIGHTS[:place], *of_highlights, *OF_HIGHLIGHTS[place:])
    names = [name for name in known if has_column(layout, name)]
    quoted = (row for row in rows if row["kind"] == HIGHLIGHT)
    yield Sheet("Highlights", names, ([row.get(name, "") for name in names] for row in quoted))
    if layout.has(Field.CLAIM):
        told = [has_column(layout, name) for name in CLAIM_COLUMNS]
        claims = (list(compress(cells_of_claim(one, findings), told)) for one in findings.claims)
        yield Sheet("Claims", list(compress(CLAIM_COLUMNS, told)), claims)
    if layout.has(Field.CITATION):
        pages = (_article(article, findings) for article in articles)
        shown = [name for name in OF_ARTICLES if has_column(layout, name)]
        yield Sheet("Articles", shown, ([row.get(one, "") for one in shown] for row in pages))
    if layout.has(Field.NOTE):
        yield Sheet("Notes", OF_NOTES, _notes(articles, findings))


def _article(article: Article, findings: Findings) -> Row:
    metadata = article.metadata
    return {
        **source_cells(article),
        "title": article.title,
        "language": metadata.language or "",
        "archived copy": metadata.archived or "",
        "retrieved": metadata.captured or article.imported,
        "state": article.state,
        "starred": "yes" if article.starred else "",
        "folders": "\n".join(folder.name for folder in article.folders),
        "highlights": str(len(article.annotations)),
        "note": findings.article_notes.get(article.id, ""),
        "version": str(article.version),
        "sha256": article.sha256,
        "id": str(article.id),
        "link": about_article(article.id).uri(),
    }


def _notes(articles: Sequence[Article], findings: Findings) -> Iterator[Sequence[str]]:
    """Yield all notes, whatever they are on."""
    if findings.library_note:
        yield "library", "", findings.library_note, ""
    for article in articles:
        note = findings.article_notes.get(article.id, "")
        if note:
            yield "article", article.title, note, str(article.id)
        for one in in_order(article):
            if one.note:
                yield "highlight", findings.standing(article, one).made.exact, one.note, one.id
    for claim in findings.claims if findings.layout.has(Field.CLAIM) else ():
        if claim.note:
            yield "claim", claim.statement, claim.note, claim.id


class _Writer:
    """Writes sheets, and remembers what did not fit into a cell."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._head = self._format(bold=True, bg_color="#eeebe3", bottom=1)
        self._wrapped = self._format(text_wrap=True)
        self._plain = self._format()
        self._rest: list[tuple[str, str, str]] = []

    def _format(self, **looks: bool | int | str) -> "Format":
        return self._book.add_format({"valign": "top", **looks})

    def write(self, sheet: Sheet) -> None:
        """Write a sheet with a line of names that stays in sight."""
        made = self._book.add_worksheet(sheet.name)
        made.freeze_panes(1, 1)
        wrapped = [name in _WIDE for name in sheet.columns]
        for place, name in enumerate(sheet.columns):
            width = _MIDDLE_WIDTH if name in _MIDDLE else _WIDTHS[name in _WIDE]
            made.set_column(place, place, width)
            made.write_string(0, place, name, self._head)
        number = 0
        for number, row in enumerate(sheet.rows, start=1):
            for place, text in enumerate(row):
                if not text:
                    continue
                name = sheet.columns[place]
                if name in _NUMBERS and text.isdigit():
                    made.write_number(number, place, int(text), self._plain)
                    continue
                look = self._wrapped if wrapped[place] else self._plain
                fitting = self._fitting(text, f"{sheet.name}, row {number + 1}", name)
                made.write_string(number, place, fitting, look)
        if number:
            made.autofilter(0, 0, number, len(sheet.columns) - 1)

    def _fitting(self, text: str, where: str, column: str) -> str:
        """Return what of a text a cell can hold; the rest is remembered."""
        text = xml_characters(text)
        if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
            return text
        first, *rest = _parts(text)
        self._rest += [(where, column, part) for part in (first, *rest)]
        return first[: LONGEST // 2 - len(_GOES_ON)] + _GOES_ON

    def write_rest(self) -> None:
        """Write the sheet of long texts, where there are any: whole, part by part."""
        if self._rest:
            rest, self._rest = self._rest, []
            self.write(Sheet("Long texts", ("cell", "column", "text"), iter(rest)))


def _parts(text: str) -> Iterator[str]:
    """Yield a text in parts that surely fit: a code point has at most two units."""
    step = LONGEST // 2
    for start in range(0, len(text), step):
        yield text[start : start + step]

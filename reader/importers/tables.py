"""Articles in tables (CSV, TSV): a row is an article, the first row names the columns.

A file of several is taken apart into files of one row: the heading and the row, their very bytes.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from reader.domain.errors import UnknownFormat
from reader.domain.message import Message, translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.article_fields import FieldedArticle, article_in, as_page, known_names
from reader.importers.importer import Contents, Record
from reader.importers.textual import file_text, holds_text, opening, whole_text

TABLE_PAGE = "text/csv; article=html"
TABLE_TEXT = "text/csv; article=text"

DELIMITERS = ",;\t|"
LONGEST_HEADING = 20_000
"""Characters of a row that names columns."""

MOST_COLUMNS = 1_000
_LARGEST_CELL = 100_000_000

_SEPARATOR_LINE = re.compile(r"sep=(?P<sign>.)\r?\n", re.IGNORECASE)
"""What Excel writes above a table to tell what parts its cells."""

_SUFFIXES = (".csv", ".tsv", ".tab")
_BODY = frozenset({"text", "html"})
_ADVICE = translate(
    "Advice",
    "Claim Reader reads tables with an article in each row, whose first row names the columns: "
    "title, date, author, url, text. A table of links has to be opened in a browser, and its pages "
    "saved.",
)
_KIND = translate("Kinds", "a table (CSV) without a column of article texts")
_DAMAGED = translate("Kinds", "a row of a table that is cut off or empty")


class TableImporter:
    """Tables of articles, as scrapers write them."""

    title = translate("Formats", "Articles in tables")
    suffixes = _SUFFIXES
    media_types: ClassVar[Mapping[str, MediaType]] = {
        TABLE_TEXT: MediaType.TEXT,
        TABLE_PAGE: MediaType.HTML,
    }

    def recognises(self, name: str, data: bytes) -> bool:
        """By the names of the columns, and by the file's name."""
        if not holds_text(data):
            return False
        if name.partition("#")[0].lower().endswith(_SUFFIXES):
            return True
        heading = _heading(opening(data))
        return heading is not None and _is_telling(heading.names)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of a table with one article. Raises ``UnknownFormat`` for other tables."""
        article = _article(name, file_text(data))
        media_type = TABLE_PAGE if article.kind is MediaType.HTML else TABLE_TEXT
        return SourceDocument(data, media_type, name, article.stated.url or None)

    def contents(self, source: SourceDocument) -> Contents:
        """Take the article out of its row."""
        return Contents(
            as_page(_article(source.name, file_text(source.data, source.encoding)), source.name)
        )


class TableCollection:
    """Tables with several rows."""

    def records(self, name: str, data: bytes) -> list[Record] | None:
        """Return a file of heading and row for each row; ``None`` for a table of one."""
        importer = TableImporter()
        if not importer.recognises(name, data):
            return None
        whole = whole_text(data)
        heading = _heading(whole.text)
        if heading is None or not known_names(iter(heading.names)) & _BODY:
            return None
        rows = [(start, end) for start, end, cells in _rows(whole.text, heading) if any(cells)]
        if len(rows) < 2:
            return None
        above = whole.part(0, heading.end)
        return [
            Record(f"{name}#{number}", above + whole.part(start, end), whole.to_be_told)
            for number, (start, end) in enumerate(rows, start=1)
        ]


@dataclass(frozen=True, slots=True)
class _Heading:
    """The row that names the columns: where it ends, and what parts the cells."""

    names: list[str]
    end: int
    delimiter: str


def _heading(text: str) -> _Heading | None:
    """Return the first row, parted by the sign that makes most names of it that are known."""
    text = text.removeprefix("\ufeff")
    told = _SEPARATOR_LINE.match(text)
    start = told.end() if told else 0
    found = [
        _Heading(cells, start + end, sign)
        for sign in (told["sign"] if told else DELIMITERS)
        for end, cells in [_first_row(text[start : start + LONGEST_HEADING], sign)]
        if 2 <= len(cells) <= MOST_COLUMNS
    ]
    return max(
        found, key=lambda one: (len(known_names(iter(one.names))), len(one.names)), default=None
    )


def _first_row(text: str, delimiter: str) -> tuple[int, list[str]]:
    for _, end, cells in _read(text, delimiter):
        if any(cells):
            return end, cells
    return 0, []


def _is_telling(names: list[str]) -> bool:
    """Whether a line names columns, and is no sentence: it has a text, and two more of an article
    beside it.
    """
    known = known_names(iter(names))
    return bool(known & _BODY) and len(known - _BODY) >= 2 and all(len(one) < 60 for one in names)


def _rows(text: str, heading: _Heading) -> Iterator[tuple[int, int, list[str]]]:
    for start, end, cells in _read(text[heading.end :], heading.delimiter):
        yield heading.end + start, heading.end + end, cells


def _read(text: str, delimiter: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the rows, each with where it starts and ends. A row may have several lines."""
    csv.field_size_limit(_LARGEST_CELL)
    ends = _Ends()
    lines = io.StringIO(text.replace("\0", "\ufffd"), newline="")
    start = 0
    for cells in csv.reader(ends.counted(lines), delimiter=delimiter):
        yield start, ends.at, cells
        start = ends.at


class _Ends:
    """Counts the characters that were read."""

    def __init__(self) -> None:
        self.at = 0

    def counted(self, lines: io.StringIO) -> Iterator[str]:
        """Yield the lines."""
        for line in lines:
            self.at += len(line)
            yield line


def _article(name: str, text: str) -> FieldedArticle:
    """Return the article of the first row. Raises ``UnknownFormat``."""
    heading = _heading(text)
    if heading is None or not known_names(iter(heading.names)) & _BODY:
        raise UnknownFormat(name, _KIND, _ADVICE)
    for start, end, cells in _rows(text, heading):
        if any(cells):
            found = article_in(_record(heading.names, cells))
            if found is not None and not _is_cut(text[start:end], heading.delimiter):
                return found
            break
    raise UnknownFormat(name, _no_row(text, heading), _ADVICE)


def _no_row(text: str, heading: _Heading) -> Message:
    return _DAMAGED if text[heading.end :].strip() else _KIND


def _record(names: list[str], cells: list[str]) -> Mapping[str, object]:
    """Return a row by the names of its columns; of two with one name, the first that has
    something.
    """
    found: dict[str, object] = {}
    for name, cell in zip(names, cells, strict=False):
        if not found.get(name):
            found[name] = cell
    return found


def _is_cut(row: str, delimiter: str) -> bool:
    """Whether the last cell of a row was opened with a quotation mark and never closed."""
    try:
        list(csv.reader(io.StringIO(row, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False

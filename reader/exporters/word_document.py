"""DOCX: each article's text with its highlights shaded in it and the notes as comments on the very
words, and a table of the claims.

python-docx brings the package with its styles and lists of parts. The text itself and the comments
are written as they come: its objects for each run would take minutes and gigabytes for what a large
library holds.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.direction import is_right_to_left
from reader.domain.message import translate
from reader.domain.report_lines import CLAIM_COLUMNS, ClaimTable, Line, Mark, Piece, Run
from reader.domain.tints import tint
from reader.exporters.addresses import safe_address
from reader.exporters.archive import packed
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.flow import anchor_of, card_lines, flow
from reader.exporters.holding import EVERYTHING
from reader.exporters.report import Report
from reader.exporters.word_styles import STYLE_IDS, Package, new_package
from reader.exporters.wording import TITLE
from reader.exporters.xml_text import xml_text

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_BODY, _COMMENTS = "word/document.xml", "word/comments.xml"
AUTHOR = "Claim Reader"
_WIDTHS = (600, 3700, 1900, 1300, 1200, 900)
"""Of the table's columns, in twentieths of a point; together the width of the text."""


class WordExporter:
    """A document of the whole report."""

    name = "docx"
    title = translate("Formats", "Word document")
    suffix = ".docx"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the document."""
        changed = [one.modified for article in articles for one in article.annotations]
        package = new_package(TITLE.told(), _time(max(changed, default="")))
        writer = _Writer(package)
        body = [writer.part(part) for part in flow(Report(articles, labels, findings))]
        return packed(_files(package, body, writer.comments))


def _time(iso: str) -> datetime:
    """Return when the last highlight was changed: no clock is looked at, so that the same content
    gives the same bytes.
    """
    return datetime.fromisoformat(iso) if iso else datetime(1980, 1, 1)


def _files(
    package: Package, body: list[str], comments: list[str]
) -> Iterator[tuple[str, bytes | Iterator[bytes]]]:
    """Yield the package's files with the text and the comments put in."""
    parts = {
        _BODY: [
            f"<w:document {_SPACES}><w:body>",
            *body,
            package.section,
            "</w:body></w:document>",
        ],
        _COMMENTS: [f"<w:comments {_SPACES}>", *comments, "</w:comments>"],
    }
    with zipfile.ZipFile(io.BytesIO(package.saved())) as template:
        for name in template.namelist():
            if name in parts:
                yield name, (piece.encode("utf-8") for piece in (_HEAD, *parts[name]))
            else:
                yield name, template.read(name)


class _Writer:
    """Turns lines into WordprocessingML; gathers the comments meanwhile."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self.comments: list[str] = []
        self._numbers: dict[str, int] = {}
        self._bookmarks = 0

    def part(self, part: Line | ClaimTable) -> str:
        """Return a part of the report."""
        return self._table(part) if isinstance(part, ClaimTable) else self._line(part)

    def _line(self, line: Line) -> str:
        leftward = is_right_to_left(line.text)
        properties = [f'<w:pStyle w:val="{STYLE_IDS[line.style]}"/>']
        properties += ["<w:pageBreakBefore/>"] if line.new_page else []
        if line.removed:
            properties.append(
                '<w:pBdr><w:left w:val="dashed" w:sz="12" w:space="6" w:color="888888"/></w:pBdr>'
            )
        properties += ["<w:bidi/>"] if leftward else []
        runs = "".join(self._run(run, line.language, leftward=leftward) for run in line.runs)
        if line.anchor:
            runs = self._bookmark(line.anchor) + runs
        return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{runs}</w:p>"

    def _bookmark(self, name: str) -> str:
        self._bookmarks += 1
        number = self._bookmarks
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return f'{start}<w:bookmarkEnd w:id="{number}"/>'

    def _run(self, run: Run, language: str, *, leftward: bool) -> str:
        if run.piece:
            return self._piece(run.piece, language, leftward=leftward)
        inner = _text_run(run.text, "<w:b/><w:bCs/>" if run.strong else "", leftward=leftward)
        address = safe_address(run.address)
        if not address and not run.anchor:
            return inner
        properties = '<w:rStyle w:val="Hyperlink"/>'
        inner = _text_run(run.text, properties, leftward=leftward)
        target = f'r:id="{self._package.link(address)}"' if address else f'w:anchor="{run.anchor}"'
        return f'<w:hyperlink {target} w:history="1">{inner}</w:hyperlink>'

    def _piece(self, piece: Piece, language: str, *, leftward: bool) -> str:
        """Return a part of an article's text; the highlight that begins last lies on top."""
        properties = ""
        if piece.marks:
            colour = piece.marks[-1].colour
            properties = (
                f'<w:u w:val="single" w:color="{colour[1:]}"/>'
                f'<w:shd w:val="clear" w:color="auto" w:fill="{tint(colour)[1:]}"/>'
            )
        spoken = _language(language)
        before = "".join(
            self._bookmark(anchor_of("mark", mark.id)) + self._comment_start(mark)
            for mark in piece.begun
        )
        after = "".join(map(self._comment_end, piece.ended))
        return before + _text_run(piece.text, properties, spoken, leftward=leftward) + after

    def _comment_start(self, mark: Mark) -> str:
        lines = list(card_lines(mark))
        if not lines:
            return ""
        number = self._numbers[mark.id] = len(self.comments)
        self.comments.append(_comment(number, mark, lines))
        return f'<w:commentRangeStart w:id="{number}"/>'

    def _comment_end(self, mark: Mark) -> str:
        number = self._numbers.get(mark.id)
        if number is None:
            return ""
        return (
            f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/>'
            f'</w:rPr><w:commentReference w:id="{number}"/></w:r>'
        )

    def _table(self, table: ClaimTable) -> str:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
        heads = (Run(name, strong=True) for name in table.heads)
        rows = [self._row(tuple(heads), "", head=True)]
        rows += [
            self._row(cells, colour, head=False)
            for cells, colour in zip(table.rows, table.colours, strict=True)
        ]
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>'
            f'<w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
            '<w:p><w:pPr><w:pStyle w:val="ReportCell"/></w:pPr></w:p>'
        )

    def _row(self, cells: tuple[Run, ...], colour: str, *, head: bool) -> str:
        verdict = CLAIM_COLUMNS.index("Verdict")
        made = []
        for place, (run, width) in enumerate(zip(cells, _WIDTHS, strict=True)):
            fill = "eeebe3" if head else tint(colour)[1:] if colour and place == verdict else ""
            shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
            leftward = is_right_to_left(run.text)
            direction = "<w:bidi/>" if leftward else ""
            inner = self._run(run, "", leftward=leftward)
            made.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr><w:p><w:pPr>'
                f'<w:pStyle w:val="ReportCell"/>{direction}</w:pPr>{inner}</w:p></w:tc>'
            )
        repeated = "<w:tblHeader/>" if head else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(made)}</w:tr>"


def _text_run(text: str, properties: str, spoken: str = "", *, leftward: bool) -> str:
    """Return a run; ``properties`` and what follows them stand in the order of the schema."""
    rtl = "<w:rtl/>" if leftward and not text.isascii() else ""
    inner = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{xml_text(part)}</w:t>' if part else ""
        for part in text.split("\t")
    )
    return f"<w:r><w:rPr>{properties}{rtl}{spoken}</w:rPr>{inner}</w:r>"


def _language(language: str) -> str:
    """Return what tells the spelling checker a language, in each of the three kinds of script."""
    tag = xml_text(language)
    return f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/>' if tag else ""


def _comment(number: int, mark: Mark, lines: Sequence[str]) -> str:
    paragraphs = []
    for place, line in enumerate(lines):
        leftward = is_right_to_left(line)
        reference = (
            '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
        )
        strong = "<w:b/><w:bCs/>" if place == 0 and mark.labels else ""
        paragraphs.append(
            f'<w:p><w:pPr><w:pStyle w:val="CommentText"/>{"<w:bidi/>" if leftward else ""}</w:pPr>'
            f"{'' if place else reference}{_text_run(line, strong, leftward=leftward)}</w:p>"
        )
    return (
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:initials="CR" '
        f'w:date="{xml_text(mark.created)}">{"".join(paragraphs)}</w:comment>'
    )

"""ODT (OpenDocument 1.2): each article's text with its highlights shaded in it and the notes as
comments on the very words, and a table of the claims.

The file is five small parts of XML in a ZIP archive. No library writes comments with a beginning
and an end in less than an object for each run, of which a large library has too many.
"""

import re
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.direction import is_right_to_left
from reader.domain.message import translate
from reader.domain.report_lines import CLAIM_COLUMNS, ClaimTable, Line, Mark, Piece, Run, Style
from reader.domain.tints import tint
from reader.exporters.addresses import safe_address
from reader.exporters.archive import packed
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.flow import anchor_of, card_lines, flow
from reader.exporters.holding import EVERYTHING
from reader.exporters.open_styles import (
    BULLETS,
    CELL,
    HEAD,
    MANIFEST,
    MEDIA_TYPE,
    SPACES,
    STYLE_NAMES,
    VERSION,
    fonts,
    properties,
    styles,
)
from reader.exporters.report import Report
from reader.exporters.wording import TITLE
from reader.exporters.xml_text import xml_text

AUTHOR = "Claim Reader"
_WIDTHS = (1.1, 6.4, 3.3, 2.2, 2.1, 1.5)
"""Of the table's columns, in centimetres; together the width of the text."""
_LEVELS = {Style.SECTION: 1, Style.SUBSECTION: 2}
_SPACES = re.compile(" {2,}|^ | $")
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


class OpenDocumentExporter:
    """A document of the whole report."""

    name = "odt"
    title = translate("Formats", "OpenDocument text")
    suffix = ".odt"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the document."""
        writer = _Writer()
        body = [writer.part(part) for part in flow(Report(articles, labels, findings))]
        content = [
            f"{HEAD}<office:document-content {SPACES} {VERSION}>{fonts()}"
            f"<office:automatic-styles>{''.join(writer.styles.values())}</office:automatic-styles>"
            "<office:body><office:text>",
            *body,
            "</office:text></office:body></office:document-content>",
        ]
        changed = max((one.modified for page in articles for one in page.annotations), default="")
        files = {
            "META-INF/manifest.xml": [MANIFEST],
            "content.xml": content,
            "styles.xml": [styles()],
            "meta.xml": [properties(TITLE.told(), changed)],
        }
        pieces = ((name, (part.encode("utf-8") for part in parts)) for name, parts in files.items())
        return packed(pieces, first=MEDIA_TYPE)


class _Writer:
    """Turns lines into OpenDocument's XML; gathers the automatic styles meanwhile."""

    def __init__(self) -> None:
        self.styles: dict[str, str] = {}
        self._comments: dict[str, str] = {}

    def part(self, part: Line | ClaimTable) -> str:
        """Return a part of the report."""
        return self._table(part) if isinstance(part, ClaimTable) else self._line(part)

    def _line(self, line: Line) -> str:
        leftward = is_right_to_left(line.text)
        name = self._paragraph_style(
            STYLE_NAMES[line.style], leftward, new_page=line.new_page, removed=line.removed
        )
        mark = f'<text:bookmark text:name="{line.anchor}"/>' if line.anchor else ""
        inner = mark + "".join(self._run(run, line.language) for run in line.runs)
        level = _LEVELS.get(line.style)
        if level:
            return f'<text:h text:style-name="{name}" text:outline-level="{level}">{inner}</text:h>'
        made = f'<text:p text:style-name="{name}">{inner}</text:p>'
        if line.style is Style.ITEM:
            listed = f"<text:list-item>{made}</text:list-item>"
            return f'<text:list text:style-name="{BULLETS}">{listed}</text:list>'
        return made

    def _paragraph_style(
        self, base: str, leftward: bool, *, new_page: bool = False, removed: bool = False
    ) -> str:
        """Return the name of a style, an automatic one where the paragraph is not as usual."""
        looks = [
            *(['style:writing-mode="rl-tb" fo:text-align="right"'] if leftward else []),
            *(['fo:break-before="page"'] if new_page else []),
            *(['fo:padding-left="0.3cm" fo:border-left="1pt dashed #888888"'] if removed else []),
        ]
        if not looks:
            return base
        name = f"{base}_{leftward:d}{new_page:d}{removed:d}"
        self.styles[name] = (
            f'<style:style style:name="{name}" style:family="paragraph" '
            f'style:parent-style-name="{base}"><style:paragraph-properties {" ".join(looks)}/>'
            "</style:style>"
        )
        return name

    def _text_style(self, colour: str, language: str, *, strong: bool = False) -> str:
        """Return the name of an automatic style for a run; empty for one that is as usual."""
        looks = []
        if colour:
            looks.append(
                f'fo:background-color="{tint(colour)}" style:text-underline-style="solid" '
                f'style:text-underline-width="bold" style:text-underline-color="{colour}"'
            )
        if _TAG.fullmatch(language):
            looks.append(_spoken(language))
        if strong:
            looks.append(
                'fo:font-weight="bold" style:font-weight-asian="bold" '
                'style:font-weight-complex="bold"'
            )
        if not looks:
            return ""
        name = f"T{colour[1:]}_{language}{'_strong' if strong else ''}"
        self.styles[name] = (
            f'<style:style style:name="{name}" style:family="text"><style:text-properties '
            f"{' '.join(looks)}/></style:style>"
        )
        return name

    def _run(self, run: Run, language: str) -> str:
        if run.piece:
            return self._piece(run.piece, language)
        style = self._text_style("", "", strong=run.strong)
        inner = _span(_odf_text(run.text), style)
        target = safe_address(run.address) or (f"#{run.anchor}" if run.anchor else "")
        if not target:
            return inner
        return (
            f'<text:a xlink:type="simple" xlink:href="{xml_text(target)}" '
            f'text:style-name="Internet_20_link">{inner}</text:a>'
        )

    def _piece(self, piece: Piece, language: str) -> str:
        """Return a part of an article's text; the highlight that begins last lies on top."""
        style = self._text_style(piece.marks[-1].colour if piece.marks else "", language)
        before = "".join(
            f'<text:bookmark text:name="{anchor_of("mark", mark.id)}"/>{self._comment(mark)}'
            for mark in piece.begun
        )
        after = "".join(
            f'<office:annotation-end office:name="{self._comments[mark.id]}"/>'
            for mark in piece.ended
            if mark.id in self._comments
        )
        return f"{before}{_span(_odf_text(piece.text), style)}{after}"

    def _comment(self, mark: Mark) -> str:
        lines = list(card_lines(mark))
        if not lines:
            return ""
        name = self._comments[mark.id] = f"note_{len(self._comments) + 1}"
        first = self._text_style("", "", strong=bool(mark.labels))
        looks = [first, *("" for _ in lines[1:])]
        paragraphs = "".join(
            f"<text:p>{_span(_odf_text(line), look)}</text:p>"
            for line, look in zip(lines, looks, strict=True)
        )
        return (
            f'<office:annotation office:name="{name}"><dc:creator>{AUTHOR}</dc:creator>'
            f"<dc:date>{xml_text(mark.created[:19])}</dc:date>{paragraphs}</office:annotation>"
        )

    def _table(self, table: ClaimTable) -> str:
        for number, width in enumerate(_WIDTHS, start=1):
            self.styles[f"Column{number}"] = (
                f'<style:style style:name="Column{number}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
            )
        self.styles["Claims"] = (
            '<style:style style:name="Claims" style:family="table"><style:table-properties '
            f'style:width="{sum(_WIDTHS)}cm" table:align="left" fo:margin-bottom="0.4cm"/>'
            "</style:style>"
        )
        columns = "".join(
            f'<table:table-column table:style-name="Column{number}"/>'
            for number in range(1, len(_WIDTHS) + 1)
        )
        heads = tuple(Run(name, strong=True) for name in table.heads)
        rows = "".join(map(self._row, table.rows, table.colours))
        return (
            f'<table:table table:name="Claims" table:style-name="Claims">{columns}'
            f"<table:table-header-rows>{self._row(heads, '', '#eeebe3')}</table:table-header-rows>"
            f"{rows}</table:table>"
        )

    def _row(self, cells: tuple[Run, ...], colour: str, fill: str = "") -> str:
        verdict = CLAIM_COLUMNS.index("Verdict")
        made = []
        for place, run in enumerate(cells):
            shade = fill or (tint(colour) if colour and place == verdict else "")
            name = self._paragraph_style(CELL, is_right_to_left(run.text))
            made.append(
                f'<table:table-cell table:style-name="{self._cell_style(shade)}" '
                f'office:value-type="string"><text:p text:style-name="{name}">{self._run(run, "")}'
                "</text:p></table:table-cell>"
            )
        return f"<table:table-row>{''.join(made)}</table:table-row>"

    def _cell_style(self, fill: str) -> str:
        name = f"Cell{fill[1:]}"
        shade = f' fo:background-color="{fill}"' if fill else ""
        self.styles[name] = (
            f'<style:style style:name="{name}" style:family="table-cell">'
            f'<style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #bbb5a8"'
            f"{shade}/></style:style>"
        )
        return name


def _spoken(language: str) -> str:
    """Return what tells the spelling checker a language, in each of the three kinds of script."""
    tongue, _, rest = language.partition("-")
    country = next((part.upper() for part in rest.split("-") if len(part) == 2), "none")
    return " ".join(
        f'{prefix}:language{kind}="{tongue.lower()}" {prefix}:country{kind}="{country}"'
        for prefix, kind in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    )


def _span(inner: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{inner}</text:span>' if style else inner


def _odf_text(text: str) -> str:
    """Return text with its spaces and tabs as elements where OpenDocument would drop them."""
    return "<text:tab/>".join(_spaced(part) for part in text.split("\t"))


def _spaced(text: str) -> str:
    pieces, done = [], 0
    for found in _SPACES.finditer(text):
        pieces += [
            xml_text(text[done : found.start()]),
            f'<text:s text:c="{len(found[0])}"/>',
        ]
        done = found.end()
    return "".join([*pieces, xml_text(text[done:])])

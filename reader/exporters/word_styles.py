"""The package of a DOCX file, empty, with the styles of the report."""

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reader.domain.report_lines import Style
from reader.exporters.line_looks import CELL_LOOK, LOOKS, Font, Look

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.styles.styles import Styles

STYLE_IDS = {
    Style.TITLE: "Title",
    Style.SECTION: "Heading1",
    Style.SUBSECTION: "Heading2",
    Style.FACT: "ReportFact",
    Style.NOTE: "ReportNote",
    Style.QUOTE: "ReportQuote",
    Style.SOURCE: "ReportSource",
    Style.REMARK: "ReportRemark",
    Style.BODY: "BodyText",
    Style.SUMMARY: "ReportSummary",
    Style.ASIDE: "ReportAside",
    Style.ITEM: "ListBullet",
    Style.CODE: "ReportCode",
}
_NAMES = {
    Style.TITLE: "Title",
    Style.SECTION: "Heading 1",
    Style.SUBSECTION: "Heading 2",
    Style.FACT: "Report Fact",
    Style.NOTE: "Report Note",
    Style.QUOTE: "Report Quote",
    Style.SOURCE: "Report Source",
    Style.REMARK: "Report Remark",
    Style.BODY: "Body Text",
    Style.SUMMARY: "Report Summary",
    Style.ASIDE: "Report Aside",
    Style.ITEM: "List Bullet",
    Style.CODE: "Report Code",
}
"""What Word shows the styles as."""

_FONTS = {Font.SERIF: "Cambria", Font.SANS: "Calibri", Font.MONO: "Consolas"}
_LOOKS = {
    "Normal": Look(Font.SERIF, 11),
    **{_NAMES[style]: look for style, look in LOOKS.items()},
    "Report Cell": CELL_LOOK,
    "Comment Text": Look(Font.SANS, 10, after=2),
}


class Package:
    """An empty document, to which links are added before it is saved."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._links: dict[str, str] = {}

    @property
    def section(self) -> str:
        """The properties of its pages, in XML: they close the body."""
        from docx.oxml.xmlchemy import serialize_for_reading  # noqa: PLC0415

        xml: str = serialize_for_reading(self._document.sections[-1]._sectPr)
        return re.sub(r"\s*\n\s*", "", xml)

    def link(self, address: str) -> str:
        """Return by which name the text calls an address outside."""
        from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415

        if address not in self._links:
            self._links[address] = self._document.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
        return self._links[address]

    def saved(self) -> bytes:
        """Return the package's file."""
        file = io.BytesIO()
        self._document.save(file)
        return file.getvalue()


def new_package(title: str, at: datetime) -> Package:
    """Return a package whose properties say this title and this time."""
    from docx import Document  # noqa: PLC0415  100 ms that the program's start has not
    from docx.shared import Cm  # noqa: PLC0415

    document = Document()
    known = document.core_properties
    known.title, known.author, known.comments = title, "Claim Reader", ""
    known.created = known.modified = at
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    _add_page_number(document)
    _add_styles(document.styles)
    assert document.comments is not None  # noqa: S101  its part is made when it is asked for
    return Package(document)


def _add_styles(styles: "Styles") -> None:
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415

    known = {style.name for style in styles}
    add: Any = styles.add_style  # python-docx gives it no types
    for name, look in _LOOKS.items():
        style: Any = styles[name] if name in known else add(name, WD_STYLE_TYPE.PARAGRAPH)
        _dress(style, look)
    for name in ("Comment Reference", "Hyperlink"):
        if name not in known:
            add(name, WD_STYLE_TYPE.CHARACTER)
    _dress_characters(styles)


def _dress(style: "ParagraphStyle", look: Look) -> None:
    """Give a style its look. A heading's own says font and colour by the theme, which would go
    before ours.
    """
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415

    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for key in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{key}"), _FONTS[look.font])
    font = style.font
    font.size, font.bold, font.italic = Pt(look.size), look.bold, look.italic
    font.color.rgb = RGBColor.from_string(look.colour.upper())
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.keep_with_next = look.keep_next
    form.line_spacing = 1.15
    if look.left:
        form.left_indent, form.first_line_indent = Cm(look.left), Cm(-look.hanging)
    for border in style.element.pPr.findall(qn("w:pBdr")):
        style.element.pPr.remove(border)


def _dress_characters(styles: "Styles") -> None:
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    reference: Any = styles["Comment Reference"]
    reference.font.size = Pt(8)
    link: Any = styles["Hyperlink"]
    link.font.color.rgb, link.font.underline = RGBColor.from_string("4B3BB0"), True


def _add_page_number(document: "Document") -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.oxml import parse_xml  # noqa: PLC0415
    from docx.oxml.ns import nsdecls  # noqa: PLC0415

    footer = document.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer._p.append(parse_xml(field))

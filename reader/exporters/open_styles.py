"""The parts of an OpenDocument text beside its content: styles, properties, list of parts."""

from reader.domain.report_lines import Style
from reader.exporters.line_looks import CELL_LOOK, GREY, LOOKS, Font, Look
from reader.exporters.xml_text import xml_text

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in (
        ("office", f"{_ODF}:office:1.0"),
        ("style", f"{_ODF}:style:1.0"),
        ("text", f"{_ODF}:text:1.0"),
        ("table", f"{_ODF}:table:1.0"),
        ("meta", f"{_ODF}:meta:1.0"),
        ("fo", f"{_ODF}:xsl-fo-compatible:1.0"),
        ("svg", f"{_ODF}:svg-compatible:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("xlink", "http://www.w3.org/1999/xlink"),
    )
)
VERSION = 'office:version="1.2"'
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

STYLE_NAMES = {
    Style.TITLE: "Title",
    Style.SECTION: "Heading_20_1",
    Style.SUBSECTION: "Heading_20_2",
    Style.FACT: "Report_20_Fact",
    Style.NOTE: "Report_20_Note",
    Style.QUOTE: "Report_20_Quote",
    Style.SOURCE: "Report_20_Source",
    Style.REMARK: "Report_20_Remark",
    Style.BODY: "Text_20_body",
    Style.SUMMARY: "Report_20_Summary",
    Style.ASIDE: "Report_20_Aside",
    Style.ITEM: "Report_20_Item",
    Style.CODE: "Report_20_Code",
}
CELL = "Report_20_Cell"
BULLETS = "Report_20_Bullets"
_FONTS = {
    Font.SERIF: ("'Noto Serif', Cambria, 'Liberation Serif', serif", "roman", "variable"),
    Font.SANS: ("'Noto Sans', Calibri, 'Liberation Sans', sans-serif", "swiss", "variable"),
    Font.MONO: ("'Noto Sans Mono', Consolas, 'Liberation Mono', monospace", "modern", "fixed"),
}
_LOOKS = {STYLE_NAMES[style]: look for style, look in LOOKS.items()} | {CELL: CELL_LOOK}
_LEVELS = {"Heading_20_1": 1, "Heading_20_2": 2}

MANIFEST = (
    f'{HEAD}<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" '
    f'manifest:media-type="{MEDIA_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    + "</manifest:manifest>"
)


def fonts() -> str:
    """Return the declarations of the fonts: the first that is there is taken."""
    faces = "".join(
        f'<style:font-face style:name="{name}" svg:font-family="{xml_text(family)}" '
        f'style:font-family-generic="{generic}" style:font-pitch="{pitch}"/>'
        for name, (family, generic, pitch) in _FONTS.items()
    )
    return f"<office:font-face-decls>{faces}</office:font-face-decls>"


def font_properties(name: str) -> str:
    """Return the attributes that set one of the fonts for all three kinds of script."""
    return " ".join(f'style:font-name{kind}="{name}"' for kind in ("", "-asian", "-complex"))


def properties(title: str, at: str) -> str:
    """Return ``meta.xml``; ``at`` is when the content was last changed, or empty."""
    time = f"<meta:creation-date>{at[:19]}</meta:creation-date>" if at else ""
    return (
        f"{HEAD}<office:document-meta {SPACES} {VERSION}><office:meta>"
        f"<meta:generator>Claim Reader</meta:generator><dc:title>{xml_text(title)}</dc:title>"
        f"{time}</office:meta></office:document-meta>"
    )


def styles() -> str:
    """Return ``styles.xml``."""
    named = "".join(_style(name, look) for name, look in _LOOKS.items())
    return (
        f"{HEAD}<office:document-styles {SPACES} {VERSION}>{fonts()}<office:styles>"
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        'fo:line-height="115%" fo:orphans="2" fo:widows="2" style:writing-mode="page" '
        'style:tab-stop-distance="1.25cm"/><style:text-properties '
        f"{font_properties(Font.SERIF)} {_size(11)}/></style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{named}"
        '<style:style style:name="Footer" style:family="paragraph" '
        'style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>'
        f'<style:text-properties {font_properties(Font.SANS)} {_size(9)} fo:color="#{GREY}"/>'
        "</style:style>"
        '<style:style style:name="Internet_20_link" style:display-name="Internet link" '
        'style:family="text"><style:text-properties fo:color="#4b3bb0" '
        'style:text-underline-style="solid" style:text-underline-width="auto" '
        'style:text-underline-color="font-color"/></style:style>'
        f"{_bullets()}</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" '
        'fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:footer-style>'
        '<style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" '
        'style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">'
        '<text:page-number text:select-page="current">1</text:page-number></text:p>'
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )


def _style(name: str, look: Look) -> str:
    level = f' style:default-outline-level="{_LEVELS[name]}"' if name in _LEVELS else ""
    shown = name.replace("_20_", " ")
    indent = f' fo:margin-left="{look.left}cm" fo:text-indent="{-look.hanging}cm"'
    stop = (
        f'<style:tab-stops><style:tab-stop style:position="{look.left - look.hanging}cm"/>'
        "</style:tab-stops>"
        if look.hanging
        else ""
    )
    keep = ' fo:keep-with-next="always"' if look.keep_next else ""
    weight = "bold" if look.bold else "normal"
    slant = "italic" if look.italic else "normal"
    kinds = ("", "-asian", "-complex")
    faces = " ".join(
        f'{"style" if kind else "fo"}:font-weight{kind}="{weight}" '
        f'{"style" if kind else "fo"}:font-style{kind}="{slant}"'
        for kind in kinds
    )
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
        f'style:parent-style-name="Standard" style:class="text"{level}>'
        f'<style:paragraph-properties fo:margin-top="{look.before}pt" '
        f'fo:margin-bottom="{look.after}pt"{indent}{keep}>{stop}</style:paragraph-properties>'
        f"<style:text-properties {font_properties(look.font)} {_size(look.size)} "
        f'fo:color="#{look.colour}" {faces}/></style:style>'
    )


def _size(points: float) -> str:
    kinds = (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    return " ".join(f'{prefix}:font-size{kind}="{points}pt"' for prefix, kind in kinds)


def _bullets() -> str:
    return (
        f'<text:list-style style:name="{BULLETS}"><text:list-level-style-bullet text:level="1" '
        'text:bullet-char="•"><style:list-level-properties '
        'text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        'text:list-tab-stop-position="0.8cm" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/>'
        "</style:list-level-properties></text:list-level-style-bullet></text:list-style>"
    )

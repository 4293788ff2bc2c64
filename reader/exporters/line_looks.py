"""How the lines of the report look where they are set as paragraphs: fonts, sizes and spaces. What
the fonts and the styles are called is the format's.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.report_lines import Style

INK, GREY = "23211d", "625d54"
"""The colours of the text, and of what says less, as six hexadecimal digits."""


class Font(StrEnum):
    """The kinds of fonts."""

    SERIF = "Serif"
    SANS = "Sans"
    MONO = "Mono"


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph's look: sizes and spaces in points, indents in centimetres."""

    font: Font
    size: float
    colour: str = INK
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 6
    left: float = 0
    hanging: float = 0
    keep_next: bool = False


LOOKS = {
    Style.TITLE: Look(Font.SANS, 24, bold=True, after=14),
    Style.SECTION: Look(Font.SANS, 16, bold=True, before=18, keep_next=True),
    Style.SUBSECTION: Look(Font.SANS, 12.5, bold=True, before=14, after=4, keep_next=True),
    Style.FACT: Look(Font.SANS, 9, GREY, after=1, left=3.2, hanging=3.2),
    Style.NOTE: Look(Font.SANS, 10, before=6),
    Style.QUOTE: Look(Font.SERIF, 11, before=4, after=4, left=0.8),
    Style.SOURCE: Look(Font.SANS, 9, GREY, after=8, left=0.8),
    Style.REMARK: Look(Font.SANS, 9, GREY, italic=True, before=4, after=0, keep_next=True),
    Style.BODY: Look(Font.SERIF, 11, after=7),
    Style.SUMMARY: Look(Font.SERIF, 11, bold=True, before=10, after=8),
    Style.ASIDE: Look(Font.SANS, 9.5, GREY),
    Style.ITEM: Look(Font.SERIF, 11, after=4),
    Style.CODE: Look(Font.MONO, 9.5),
}
CELL_LOOK = Look(Font.SANS, 9.5, before=2, after=2)
"""The text in the cells of a table."""

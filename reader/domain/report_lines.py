"""A report of notes as lines that follow each other: what each says, and what it is. How a line
looks is the format's.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from reader.domain.annotation import AnnotationId
from reader.domain.claim import Claim

CLAIM_COLUMNS = ("No.", "Claim", "Said by", "Figure", "Verdict", "Status")


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight as it is shown: ``number`` counts in its article from 1.

    ``labels`` are the paths of its labels, each from the top of the tree; ``remarks`` are what a
    reader has to know of its place; ``claims`` those that gather it.
    """

    number: int
    id: AnnotationId
    quote: str
    note: str
    labels: tuple[str, ...]
    colour: str
    remarks: tuple[str, ...]
    claims: tuple[Claim, ...]
    created: str

    @property
    def head(self) -> str:
        """Its number and its labels, in one line."""
        return " ".join((f"{self.number}.", ", ".join(self.labels))).strip()


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph over which the same highlights lie; ``begun`` and ``ended`` are those
    that begin with it and that end with it, in the order of the text.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    begun: tuple[Mark, ...] = ()
    ended: tuple[Mark, ...] = ()


class Style(Enum):
    """What a line is."""

    TITLE = auto()
    SECTION = auto()
    """The heading of a part of the report, as of an article."""
    SUBSECTION = auto()
    """The heading of a claim, and of what an article has headings for itself."""
    FACT = auto()
    NOTE = auto()
    QUOTE = auto()
    SOURCE = auto()
    """Where a quote is from."""
    REMARK = auto()
    BODY = auto()
    SUMMARY = auto()
    ASIDE = auto()
    ITEM = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line. ``address`` leads to the web, ``anchor`` to a line of the report; a part of
    an article's text has its ``piece``.
    """

    text: str
    strong: bool = False
    address: str = ""
    anchor: str = ""
    piece: Piece | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the report. ``language`` is that of its words where they are an article's, a
    BCP 47 tag. With ``new_page`` it begins a page.
    """

    style: Style
    runs: tuple[Run, ...]
    anchor: str = ""
    language: str = ""
    new_page: bool = False
    removed: bool = False

    @property
    def text(self) -> str:
        """Its text, whole."""
        return "".join(run.text for run in self.runs)

    @property
    def begun(self) -> list[Mark]:
        """The highlights that begin in it."""
        return [mark for run in self.runs if run.piece for mark in run.piece.begun]


class PageWords(NamedTuple):
    """What the program itself says on printed pages, in the user's language."""

    title: str
    without_letters: str
    """The title of the last page, where some characters cannot be printed."""
    why: str
    """Why they cannot."""


@dataclass(frozen=True, slots=True)
class ClaimTable:
    """All claims, one a row: the cells of ``CLAIM_COLUMNS``, which ``heads`` names in the user's
    language.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Run, ...], ...]
    colours: tuple[str, ...]
    """The colour of the verdict in each row; empty where there is none."""


def lines_of(text: str) -> list[str]:
    """Return the lines of a note; empty ones at its ends are left out."""
    return text.strip("\r\n").splitlines() if text.strip() else []

"""Notes as they are read: Markdown laid out by Qt, in documents that load nothing."""

import re
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from reader.domain.subject import find_links

LONGEST = 50_000
"""Code points of a note that are rendered; the rest is seen where the note is edited."""

INDENT = 18
"""Pixels by which lists and quotations are set in; cards are narrow."""
KEPT = 200
"""Rendered notes that are kept; more than are seen at once."""

_PICTURE = "\ufffc"
"""What stands in a document where it has a picture."""

_SIGNS = re.compile(
    r"[*_`#>\[\]<~|\\&@]|://|www\.|claim-reader:|^\s*(?:[-+=]|\d+[.)])", re.MULTILINE
)
_BREAK = re.compile(r"(?<=\S)\n(?=[^\n])")


class NoteDocument(QTextDocument):
    """A document that shows a note. Pictures are shown as their words: whatever a note names,
    nothing is opened or fetched.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setIndentWidth(INDENT)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | str:
        """Load nothing; an empty picture, so that Qt does not ask its other sources."""
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""

    def show_note(self, note: str, font: QFont) -> None:
        """Show a note. HTML in it is shown as it is written. A line stays a line, as it was
        typed.
        """
        self.setDefaultFont(font)
        features = (
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML
        )
        self.setMarkdown(_readable(note[:LONGEST]), features)
        self._name_pictures()
        if (
            not self.toPlainText().strip()
        ):  # nothing but what Markdown does not show, such as a picture without words
            self.setPlainText(note[:LONGEST])

    def _name_pictures(self) -> None:
        found = self.find(_PICTURE)
        while not found.isNull():
            picture = found.charFormat()
            if picture.isImageFormat():
                words = (
                    picture.stringProperty(QTextFormat.Property.ImageAltText)
                    or picture.toImageFormat().name()
                )
                found.insertText(f"[{words}]", QTextCharFormat())
            found = self.find(_PICTURE, found)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A note laid out for a width, ready to be drawn. ``height`` is in pixels."""

    document: NoteDocument
    height: int

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        """Draw it; what has no colour of its own gets that of the painter's pen."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(QGuiApplication.palette())
        palette.setColor(QPalette.ColorRole.Text, painter.pen().color())
        context.palette = palette
        painter.save()
        painter.translate(left, top)
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def link_at(self, point: QPointF) -> str:
        """Return the address of the link at a point, counted from the note's corner; nothing where
        there is none.
        """
        return self.document.documentLayout().anchorAt(point)


class RenderedNotes:
    """Lays notes out, a quarter of a millisecond each, and keeps the latest."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str, int, int], Rendered] = OrderedDict()

    def get(self, note: str, font: QFont, width: int) -> Rendered:
        """Return a note laid out for a width in pixels."""
        key = (
            note,
            font.key(),
            width,
            QGuiApplication.palette().cacheKey(),
        )  # links have the palette's colour
        known = self._kept.pop(key, None) or _rendered(note, font, width)
        self._kept[key] = known
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return known


def _rendered(note: str, font: QFont, width: int) -> Rendered:
    document = NoteDocument()
    document.setDocumentMargin(0)
    document.show_note(note, font)
    document.setTextWidth(width)
    return Rendered(document, round(document.size().height()))


def is_plain(note: str) -> bool:
    """Whether a note has nothing in it that Markdown would show in another way than as it is
    written.
    """
    return _SIGNS.search(note) is None


def links_of(document: QTextDocument) -> list[tuple[str, str]]:
    """Return the links of a document in order, each with its words and its address."""
    found: list[tuple[str, str]] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            address = piece.charFormat().anchorHref()
            if address:
                found.append((piece.text(), address))
            pieces += 1
        block = block.next()
    return found


def _readable(note: str) -> str:
    """Return a note with our bare addresses as links, which Markdown knows only for the web's, and
    with all its line breaks.
    """
    made, last = [], 0
    for link in find_links(note):
        bare = (
            note[link.span.start - 1 : link.span.start] not in {"(", "<"}
            if link.span.start
            else True
        )
        address = note[link.span.start : link.span.end]
        made += [note[last : link.span.start], f"<{address}>" if bare else address]
        last = link.span.end
    return _BREAK.sub("  \n", "".join([*made, note[last:]]))

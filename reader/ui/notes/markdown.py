"""Notes as they are read: Markdown laid out by Qt, in documents that load nothing."""

import re

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFont, QImage, QTextCharFormat, QTextDocument, QTextFormat

from reader.domain.subject import find_links

LONGEST = 50_000
"""Code points of a note that are rendered; the rest is seen where the note is edited."""

_PICTURE = "\ufffc"
"""What stands in a document where it has a picture."""

_SIGNS = re.compile(r"[*_`#>\[\]<~|\\&@]|://|www\.|claim-reader:|^\s*(?:[-+=]|\d+[.)])", re.MULTILINE)
_BREAK = re.compile(r"(?<=\S)\n(?=[^\n])")


class NoteDocument(QTextDocument):
    """A document that shows a note. Pictures are shown as their words: whatever a note names, nothing is opened or fetched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | str:
        """Load nothing; an empty picture, so that Qt does not ask its other sources."""
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""

    def show_note(self, note: str, font: QFont) -> None:
        """Show a note. HTML in it is shown as it is written. A line stays a line, as it was typed."""
        self.setDefaultFont(font)
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.setMarkdown(_readable(note[:LONGEST]), features)
        self._name_pictures()

    def _name_pictures(self) -> None:
        found = self.find(_PICTURE)
        while not found.isNull():
            picture = found.charFormat()
            if picture.isImageFormat():
                words = picture.stringProperty(QTextFormat.Property.ImageAltText) or picture.toImageFormat().name()
                found.insertText(f"[{words}]", QTextCharFormat())
            found = self.find(_PICTURE, found)


def is_plain(note: str) -> bool:
    """Whether a note has nothing in it that Markdown would show in another way than as it is written."""
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
    """Return a note with our bare addresses as links, which Markdown knows only for the web's, and with all its line breaks."""
    made, last = [], 0
    for link in find_links(note):
        bare = note[link.span.start - 1 : link.span.start] not in {"(", "<"} if link.span.start else True
        address = note[link.span.start : link.span.end]
        made += [note[last : link.span.start], f"<{address}>" if bare else address]
        last = link.span.end
    return _BREAK.sub("  \n", "".join([*made, note[last:]]))

"""Two versions of a text compared by words: one below the other in one text, or side by side."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.domain.comparison import Change, Line, Piece
from reader.domain.message import COUNT, translate
from reader.ui.look.contrast import contrast
from reader.ui.words.saying import said

FIRST = "first"
"""The name of the place of the first change."""
ABOVE = 64
"""Pixels above the first change that stay in view."""

ADDED_LIGHT, REMOVED_LIGHT = "#d6f2dd", "#fbdcd9"
ADDED_DARK, REMOVED_DARK = "#1f4d2c", "#5a2622"


class ComparisonView(QTextBrowser):
    """Added words are underlined on a green ground, removed ones struck through on a red one;
    figures that are others now are bold as well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("What is different between the two versions"))
        self.document().setDocumentMargin(16)

    def show_lines(
        self, lines: Sequence[Line], *, side_by_side: bool, heads: Sequence[str]
    ) -> None:
        """Show what is different, from the first change; ``heads`` name the two versions."""
        changed = sum(line.is_changed for line in lines)
        if changed:
            count = translate(
                "ComparisonView",
                "%n paragraphs are different.",
                "1 paragraph is different.",
                COUNT,
                changed
            )  # fmt: skip
            told = said(count)
        else:
            told = self.tr("The kept texts of the two versions are the same.")
        body = self._beside(lines, heads) if side_by_side else self._inline(lines)
        self.setHtml(f"<p><b>{escape(told)}</b></p>{body}")
        self.scrollToAnchor(FIRST)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - ABOVE)

    def _inline(self, lines: Sequence[Line]) -> str:
        marked = _first_marked(lines)
        return "".join(
            f"<p>{anchor}{self._words(line.inline(), line)}</p>" for anchor, line in marked
        )

    def _beside(self, lines: Sequence[Line], heads: Sequence[str]) -> str:
        head = "".join(f"<th align='left' width='50%'>{escape(one)}</th>" for one in heads)
        rows = "".join(
            f"<tr><td>{anchor}{self._words(line.old or (), line)}</td>"
            f"<td>{self._words(line.new or (), line)}</td></tr>"
            for anchor, line in _first_marked(lines)
        )
        return f"<table width='100%' cellpadding='6' cellspacing='0'><tr>{head}</tr>{rows}</table>"

    def _words(self, pieces: Sequence[Piece], line: Line) -> str:
        words = "".join(self._piece(piece) for piece in pieces)
        if line.is_changed:
            return words
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        return f"<span style='color: {quiet}'>{words}</span>"

    def _piece(self, piece: Piece) -> str:
        words = escape(piece.text)
        if piece.change is Change.SAME:
            return words
        is_dark = contrast(self.palette().base().color().name(), "#ffffff") > 4
        added = piece.change is Change.ADDED
        ground = (
            (ADDED_DARK if added else REMOVED_DARK)
            if is_dark
            else (ADDED_LIGHT if added else REMOVED_LIGHT)
        )
        drawn = "underline" if added else "line-through"
        weight = "font-weight: bold;" if piece.figure else ""
        return (
            f"<span style='background-color: {ground}; text-decoration: {drawn}; {weight}'>"
            f"{words}</span>"
        )


def _first_marked(lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """Yield the lines, the first change with its place's name before it."""
    marked = False
    for line in lines:
        first = line.is_changed and not marked
        marked = marked or first
        yield f"<a name='{FIRST}'></a>" if first else "", line

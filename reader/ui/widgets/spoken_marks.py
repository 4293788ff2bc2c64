"""A page's highlights and headings for whoever hears it: the overlay that paints them says nothing
to a screen reader.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import ClaimMark
from reader.domain.colour_names import colour_name
from reader.domain.document import BlockKind
from reader.domain.message import Message, Part, listed, paragraph, translate
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.rows import Row
from reader.ui.widgets.sheet import Sheet
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said

_HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)
UNLABELLED = "#808080"

LONGEST_NOTE = 300
"""Characters of a note that are read out; its card has all of it."""


class SpokenMarks:
    """Gives the words of highlights the colour of their label as a text attribute, in which a
    screen reader finds it, and says labels, verdict and note as the caret comes into one. Does
    nothing while nobody listens.

    A name cannot be an attribute: of a text's format Qt tells typeface, lines, colours and
    alignment, and nothing of tips, links and properties of our own.

    Qt tells of a background's colour and not how much of it shows: this one is wholly transparent,
    as the overlay paints the highlights.
    """

    def __init__(
        self, view: QTextEdit, sheet: Sheet, kind_of: Callable[[int], BlockKind | None]
    ) -> None:
        """``kind_of`` tells what a block of the article is."""
        self._view = view
        self._sheet = sheet
        self._kind_of = kind_of
        self._highlights: Sequence[Annotation] = ()
        self._labels: Mapping[LabelId, Label] = {}
        self._claims: Mapping[AnnotationId, Sequence[ClaimMark]] = {}
        self._heard: tuple[object, tuple[AnnotationId, ...]] = (None, ())
        view.cursorPositionChanged.connect(self._follow_caret)

    def start(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Take the highlights of another article, whose page is about to come."""
        self._highlights, self._labels = annotations, labels
        self._heard = (None, ())

    def set_highlights(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Mark these highlights instead."""
        self._highlights, self._labels = annotations, labels
        self.mark()

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Say of these highlights what their claims have come to."""
        self._claims = claims

    def mark(self) -> None:
        """Mark their words on the page as it now is."""
        page = self._sheet.page
        if not QAccessible.isActive():
            return
        bare, cursor = QTextCharFormat(), QTextCursor(page)
        bare.setBackground(QBrush(Qt.BrushStyle.NoBrush))
        with self._sheet.quiet:
            cursor.beginEditBlock()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeCharFormat(bare)
            self._colour_in(page.present, cursor)
            cursor.endEditBlock()

    def mark_rows(self, rows: range) -> None:
        """Mark their words in rows that have just come."""
        if QAccessible.isActive() and rows:
            cursor = QTextCursor(self._sheet.page)
            with self._sheet.quiet:
                cursor.beginEditBlock()
                self._colour_in(rows, cursor)
                cursor.endEditBlock()

    def _colour_in(self, rows: range, cursor: QTextCursor) -> None:
        positions = self._sheet.page.positions
        start, end = positions.start_of(rows.start), positions.start_of(rows.stop) - 1
        for one in self._highlights:
            interval = positions.interval(one.target.span)
            if interval is not None and interval[0] < end and interval[1] > start:
                self._colour(cursor, one, max(interval[0], start), min(interval[1], end))

    def _colour(self, cursor: QTextCursor, highlight: Annotation, start: int, end: int) -> None:
        label = None if highlight.label is None else self._labels.get(highlight.label)
        colour = QColor(UNLABELLED if label is None else label.colour)
        colour.setAlpha(0)
        form = QTextCharFormat()
        form.setBackground(colour)
        page = self._sheet.page
        cursor.setPosition(page.cursor(start).position())
        cursor.setPosition(page.cursor(end).position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def _follow_caret(self) -> None:
        """Say what the user's caret comes to: a heading, highlights."""
        if not QAccessible.isActive() or self._sheet.quiet or not self._view.hasFocus():
            return
        positions = self._sheet.page.positions
        position = self._sheet.page.position(self._view.textCursor().position())
        number = positions.row_at(position)
        here = self._highlights_at(positions.offset(position))
        row_before, before = self._heard
        self._heard = (number, tuple(one.id for one in here))
        words: list[Part] = []
        if number != row_before and self._is_heading(self._sheet.page.rows[number]):
            words.append(translate("SpokenMarks", "Heading"))
        words += [self._words_of(one) for one in here if one.id not in before]
        if before and not here:
            words.append(translate("SpokenMarks", "Out of the highlight"))
        if words:
            announce(self._view, said(paragraph(words)))

    def _highlights_at(self, offset: int | None) -> list[Annotation]:
        if offset is None:
            return []
        spans = ((one, one.target.span) for one in self._highlights)
        return [one for one, span in spans if span.start <= offset < span.end]

    def _words_of(self, highlight: Annotation) -> Message:
        """Return what a highlight is, for whoever comes into it: its labels with their colours,
        what its claims have come to, its note.
        """
        labels: list[Part] = [
            translate("SpokenMarks", "{label}, {colour}").where(
                label=self._labels[label].name, colour=colour_name(self._labels[label].colour)
            )
            for label in highlight.labels
            if label in self._labels
        ]
        named = listed(labels or [translate("SpokenMarks", "no label")])
        said_of_it: list[Part] = [
            translate("SpokenMarks", "Highlight: {labels}.").where(labels=named)
        ]
        for mark in self._claims.get(highlight.id, ()):
            come_to = mark.rating.name if mark.rating is not None else status_name(mark.status)
            said_of_it.append(translate("SpokenMarks", "Claim: {verdict}.").where(verdict=come_to))
        if highlight.note:
            whole = highlight.note
            note = whole if len(whole) <= LONGEST_NOTE else f"{whole[:LONGEST_NOTE]}…"
            said_of_it.append(translate("SpokenMarks", "Note: {note}").where(note=note))
        return paragraph(said_of_it)

    def _is_heading(self, row: Row) -> bool:
        return row.block is not None and self._kind_of(row.block) in _HEADINGS

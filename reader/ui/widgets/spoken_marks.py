"""A page's highlights and headings for whoever hears it: the overlay that paints them says nothing
to a screen reader.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.document import BlockKind
from reader.domain.message import listed, translate
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.rows import Row
from reader.ui.widgets.sheet import Sheet
from reader.ui.words.saying import said

_HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)
UNLABELLED = "#808080"


class SpokenMarks:
    """Gives the words of highlights the colour of their label as a text attribute, in which a
    screen reader finds it, and says the labels' names as the caret comes to them. Does nothing
    while nobody listens.

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
        self._heard: tuple[object, tuple[str, ...]] = (None, ())
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
        names = self._names_at(positions.offset(position))
        row_before, names_before = self._heard
        self._heard = (number, names)
        words = []
        if number != row_before and self._is_heading(self._sheet.page.rows[number]):
            words.append(translate("SpokenMarks", "Heading"))
        if names and names != names_before:
            words.append(
                translate("SpokenMarks", "Highlight: {labels}").where(labels=", ".join(names))
            )
        elif names_before and not names:
            words.append(translate("SpokenMarks", "Out of the highlight"))
        if words:
            announce(self._view, said(listed(words)))

    def _names_at(self, offset: int | None) -> tuple[str, ...]:
        if offset is None:
            return ()
        here = [
            one for one in self._highlights if one.target.span.start <= offset < one.target.span.end
        ]
        nameless = said(translate("SpokenMarks", "no label"))
        return tuple(
            name
            for one in here
            for name in (
                [self._labels[label].name for label in one.labels if label in self._labels]
                or [nameless]
            )
        )

    def _is_heading(self, row: Row) -> bool:
        return row.block is not None and self._kind_of(row.block) in _HEADINGS

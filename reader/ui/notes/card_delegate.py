"""How a card is drawn: a bar and chip in the label's colour, the quote, and the note, which is
edited in place.
"""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.domain.claim import ClaimId
from reader.ui.notes.card_model import CARD_ROLE, Card
from reader.ui.notes.markdown import Rendered, RenderedNotes, is_plain, links_of
from reader.ui.notes.note_editor import NoteEditor
from reader.ui.widgets.label_chip import paint_chip
from reader.ui.widgets.positions import CodeUnits
from reader.ui.widgets.verdict_pill import paint_pills, pill_height, pill_places
from reader.ui.words.direction import is_mirrored, is_right_to_left, mirrored

AnyIndex = QModelIndex | QPersistentModelIndex

OUTER, INNER, GAP, BAR, CHIP = 8, 10, 6, 4, 18
"""Pixels: around a card, inside it, between its parts; the width of the bar, the size of the
chip.
"""

MOST_QUOTE_LINES = 4
"""A longer quote is cut off in the card; the text itself shows it whole."""

MOST_WARNING_LINES = 8


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text broken into lines for a width, ready to be drawn."""

    layout: QTextLayout
    height: int

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        """Draw it with the painter's pen."""
        self.layout.draw(painter, QPointF(left, top))


def paragraph(text: str, font: QFont, width: int, most_lines: int) -> Paragraph:
    """Break a text into lines; what does not fit into ``most_lines`` is left out behind an
    ellipsis.
    """
    right_to_left = is_right_to_left(text)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    limited = text.replace("\n", "\u2028")[
        : most_lines * 400
    ]  # breaking a word of a million letters would take seconds
    layout, height, cut = _broken(limited, font, option, width, most_lines)
    if cut is not None:
        fitting = limited[: CodeUnits(limited).offset(cut)]
        layout, height, _ = _broken(fitting[:-2].rstrip() + "…", font, option, width, most_lines)
    return Paragraph(layout, height)


def _broken(
    text: str, font: QFont, option: QTextOption, width: int, most_lines: int
) -> tuple[QTextLayout, int, int | None]:
    """Return the layout, its height, and the UTF-16 position at which the text had to be cut, or
    ``None``.
    """
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    spacing = QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    height = 0
    cut = None
    while (line := layout.createLine()).isValid():
        if height >= most_lines * spacing:
            cut = line.textStart()
            line.setLineWidth(width)
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += spacing
    layout.endLayout()
    return layout, height, cut


def head_height(font: QFont) -> int:
    """Return how high the line is with a card's signs and labels, in pixels: it grows with the
    type.
    """
    return max(CHIP, QFontMetrics(font).height())


def _text_width(viewport: int) -> int:
    """Return how wide the text of a card is, in pixels."""
    return max(40, viewport - 2 * OUTER - BAR - 2 * INNER)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards, each as high as its contents, and makes the editor of the current one's
    note.
    """

    note_edited = Signal(object, str)
    """The id of the highlight and its note, to be saved."""
    editor_left = Signal()
    """The user left the note with Esc."""
    editor_rested = Signal()
    """The keyboard left the note for something else in the window."""
    height_changed = Signal(int)
    """The line of the card whose editor needs another height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rendered = RenderedNotes()

    def height(self, card: Card, font: QFont, viewport: int, editor: NoteEditor | None) -> int:
        """Return how many pixels high a card is in a list whose viewport is so many pixels wide."""
        width = _text_width(viewport)
        note = editor.needed_height() if editor else self._note(card, font, width).height
        parts = (
            self._quote(card, font, width).height,
            note,
            self._warnings(card, font, width).height,
            int(pill_height(font)) if card.claims else 0,
        )
        return (
            OUTER + 2 * INNER + head_height(font) + sum(GAP + height for height in parts if height)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one card; the note of the current one is its editor's."""
        card: Card = index.data(CARD_ROLE)
        palette = option.palette
        box = self._box(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        border = palette.color(QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.Mid)
        painter.setPen(border)
        painter.setBrush(palette.base())
        painter.drawRoundedRect(box, 5, 5)
        colour = QColor(card.label.colour) if card.label else palette.color(QPalette.ColorRole.Mid)
        bar = QRect(box.left(), box.top() + 4, BAR, box.height() - 8)
        painter.fillRect(mirrored(bar, box), colour)
        self._write(painter, option, index, card, box)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Make the field for the note of a card."""
        card: Card = index.data(CARD_ROLE)
        editor = NoteEditor(card.annotation.note, parent)
        wanted = card.annotation.id
        kept = QPersistentModelIndex(index)
        editor.edited.connect(lambda note: self.note_edited.emit(wanted, note))
        editor.height_changed.connect(lambda: self._resized(kept))
        editor.left.connect(self.editor_left)
        editor.rested.connect(self.editor_rested)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show a note that was changed elsewhere, as by undo."""
        if isinstance(editor, NoteEditor):
            card: Card = index.data(CARD_ROLE)
            editor.saver.take(card.annotation.note)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Save when Qt closes the editor."""
        if isinstance(editor, NoteEditor):
            editor.saver.save()

    def note_at(self, card: Card, option: QStyleOptionViewItem, point: QPoint) -> str | None:
        """Return the address of the link at a point of the list, nothing where there is none,
        ``None`` beside the note.
        """
        box, width = self._box(option.rect), self._text_width(option)
        left = self._left(box)
        head = head_height(option.font)
        top = box.top() + INNER + head + GAP + self._quote(card, option.font, width).height + GAP
        note = self._note(card, option.font, width)
        if not QRect(left, top, width, note.height).contains(point):
            return None
        return (
            note.link_at(QPointF(point - QPoint(left, top))) if isinstance(note, Rendered) else ""
        )

    def claim_at(self, card: Card, option: QStyleOptionViewItem, point: QPoint) -> ClaimId | None:
        """Return the claim whose pill is at a point of the list."""
        place = self._pills(self._box(option.rect), option.font)
        width = self._text_width(option)
        for rect, mark in pill_places(option.font, place, card.claims, width):
            if rect.contains(QPointF(point)):
                return mark.id
        return None

    @staticmethod
    def _warnings(card: Card, font: QFont, width: int) -> Paragraph:
        warnings = (*card.damage, *card.warnings)
        if not warnings:
            return Paragraph(QTextLayout(), 0)
        return paragraph(
            "\n".join(f"⚠ {warning}" for warning in warnings), font, width, MOST_WARNING_LINES
        )

    def links(self, card: Card, font: QFont) -> list[tuple[str, str]]:
        """Return the links in a card's note in order, each with its words and its address."""
        note = card.annotation.note
        return [] if is_plain(note) else links_of(self._rendered.get(note, font, 400).document)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Put the editor where the note stands in the card."""
        card: Card = index.data(CARD_ROLE)
        box = self._box(option.rect)
        top = (
            box.top()
            + INNER
            + head_height(option.font)
            + GAP
            + self._quote(card, option.font, self._text_width(option)).height
            + GAP
        )
        left = box.left() + BAR + 4
        warnings = self._warnings(card, option.font, self._text_width(option)).height
        pills = int(pill_height(option.font)) + GAP if card.claims else 0
        below = INNER + warnings + pills if warnings or pills else 3
        place = QRect(left, top, box.right() - left - 3, box.bottom() - top - below)
        editor.setGeometry(mirrored(place, box))

    def eventFilter(self, watched: object, event: object) -> bool:
        """Leave all keys to the note editor: Enter is a new line in it, Tab goes on."""
        return False

    def _resized(self, index: QPersistentModelIndex) -> None:
        """Have a card measured again whose editor has another height."""
        if index.isValid():
            self.height_changed.emit(index.row())

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        card: Card,
        box: QRect,
    ) -> None:
        palette = option.palette
        left, top, width = self._left(box), box.top() + INNER, self._text_width(option)
        name = ", ".join(card.names) or self.tr("No label")
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        size = head_height(option.font)
        head = QRect(left, top, width, size)
        for place, (label, letter) in enumerate(zip(card.labels, card.letters, strict=True)):
            chip = mirrored(QRect(left + place * (size + 3), top, size, size), head)
            paint_chip(painter, QRectF(chip), label.colour, letter)
        painter.setPen(muted)
        painter.setFont(option.font)
        shift = len(card.labels) * (size + 3) + 4 if card.labels else 0
        row = QRect(left + shift, top, width - shift, size)
        taken = self._write_author(painter, option.font, mirrored(row, head), card.author)
        row.setWidth(row.width() - taken)
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(mirrored(row, head), Qt.AlignmentFlag.AlignVCenter, shown)
        top += size + GAP
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        quote = self._quote(card, option.font, width)
        quote.draw(painter, left, top)
        if self._editor(option, index) is None:
            self._note(card, option.font, width).draw(painter, left, top + quote.height + GAP)
        if card.warnings or card.damage:
            warnings = self._warnings(card, option.font, width)
            painter.setPen(palette.color(QPalette.ColorRole.BrightText))
            pills = int(pill_height(option.font)) + GAP if card.claims else 0
            warnings.draw(painter, left, box.bottom() - INNER - warnings.height - pills)
        if card.claims:
            paint_pills(painter, self._pills(box, option.font), card.claims, palette, width)

    @staticmethod
    def _write_author(painter: QPainter, font: QFont, row: QRect, author: str) -> int:
        """Write who made a highlight at the end of its first line, and return how much of that it
        takes.
        """
        if not author:
            return 0
        metrics = QFontMetrics(font)
        words = metrics.elidedText(author, Qt.TextElideMode.ElideRight, row.width() // 2)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(row, end, words)
        return metrics.horizontalAdvance(words) + GAP

    @staticmethod
    def _pills(box: QRect, font: QFont) -> QPointF:
        """Return where the claims of a card stand."""
        return QPointF(CardDelegate._left(box), box.bottom() - INNER - pill_height(font))

    @staticmethod
    def _left(box: QRect) -> int:
        """Return where the text of a card begins: behind the bar, where that is on the left."""
        return box.left() + INNER + (0 if is_mirrored() else BAR)

    @staticmethod
    def _box(rect: QRect) -> QRect:
        return rect.adjusted(OUTER, OUTER // 2, -OUTER - 1, -OUTER // 2 - 1)

    @staticmethod
    def _text_width(option: QStyleOptionViewItem) -> int:
        view = option.widget
        return _text_width(
            int(view.viewport().width() if hasattr(view, "viewport") else option.rect.width())
        )

    @staticmethod
    def _quote(card: Card, font: QFont, width: int) -> Paragraph:
        return paragraph(card.annotation.target.exact, font, width, MOST_QUOTE_LINES)

    def _note(self, card: Card, font: QFont, width: int) -> Paragraph | Rendered:
        note = card.annotation.note
        if note and not is_plain(note):
            return self._rendered.get(note, font, width)
        return paragraph(note, font, width, 1_000) if note else Paragraph(QTextLayout(), 0)

    @staticmethod
    def _editor(option: QStyleOptionViewItem, index: AnyIndex) -> NoteEditor | None:
        view = option.widget
        editor = view.indexWidget(index) if hasattr(view, "indexWidget") else None
        return editor if isinstance(editor, NoteEditor) else None

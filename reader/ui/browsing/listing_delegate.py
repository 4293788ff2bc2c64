"""How a line of the list is drawn: a group's head, or an annotation with its labels, quote, article
and note.
"""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.domain.annotation import Label, LabelId
from reader.domain.browsing import Browsed
from reader.domain.labels import letters
from reader.ui.browsing.listing_model import LINE_ROLE, GroupHead
from reader.ui.look.scale import grown
from reader.ui.widgets.label_chip import paint_chip
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import isolated, mirrored, of_its_own, side_of

MARGIN_X, MARGIN_Y, GAP, CHIP = 14, 7, 3, 16
"""Pixels."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ListingDelegate(QStyledItemDelegate):
    """Draws every line at the same height, so that a long list needs no measuring."""

    labels: Mapping[LabelId, Label] = {}
    names_article = True
    """Whether each line says which article it is from; a group's head may say that for all."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of two lines of text."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + GAP + 2 * MARGIN_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one line."""
        line = index.data(LINE_ROLE)
        painter.save()
        painter.setFont(option.font)
        if isinstance(line, GroupHead):
            self._head(painter, option, line)
        elif isinstance(line, Browsed):
            self._annotation(painter, option, line)
        painter.restore()

    @staticmethod
    def _head(painter: QPainter, option: QStyleOptionViewItem, head: GroupHead) -> None:
        palette = option.palette
        painter.fillRect(option.rect, palette.alternateBase())
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        box = option.rect.adjusted(MARGIN_X, 0, -MARGIN_X, -MARGIN_Y)
        count = f"  {head.count}"
        room = box.width() - QFontMetrics(bold).horizontalAdvance(count)
        name = QFontMetrics(bold).elidedText(head.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom, isolated(name) + count)

    def _annotation(
        self, painter: QPainter, option: QStyleOptionViewItem, browsed: Browsed
    ) -> None:
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, palette.highlight() if chosen else palette.base())
        text = palette.color(
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        muted = text if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        metrics = QFontMetrics(option.font)
        inner = option.rect.adjusted(MARGIN_X, MARGIN_Y, -MARGIN_X, -MARGIN_Y)
        left = self._chips(painter, inner, metrics.height(), browsed)
        quote = " ".join(browsed.annotation.target.exact.split())
        painter.setPen(text)
        line = QRect(left, inner.top(), inner.right() - left, metrics.height())
        self._line(painter, mirrored(line, inner), of_its_own(quote))
        painter.setPen(muted)
        article = (browsed.title, browsed.site) if self.names_article else (browsed.site,)
        known = (
            " ".join(browsed.annotation.note.split()),
            *article,
            shown_date(browsed.published, option.locale),
        )
        details = " · ".join(isolated(part) for part in known if part)
        top = inner.top() + metrics.height() + GAP
        self._line(painter, QRect(inner.left(), top, inner.width(), metrics.height()), details)
        painter.setPen(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _chips(self, painter: QPainter, inner: QRect, height: int, browsed: Browsed) -> int:
        """Draw a chip for each label and return where the text begins."""
        signs = letters(self.labels.values())
        left, size = inner.left(), grown(CHIP)
        for number in browsed.annotation.labels:
            label = self.labels.get(number)
            if label is not None:
                chip = QRect(left, inner.top() + (height - size) // 2, size, size)
                paint_chip(painter, QRectF(mirrored(chip, inner)), label.colour, signs[number])
                left += size + 5
        return left + (3 if browsed.annotation.labels else 0)

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str) -> None:
        elided = painter.fontMetrics().elidedText(
            text[:2_000], Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, side_of(text) | Qt.AlignmentFlag.AlignVCenter, elided)

"""How a line of the list is drawn: the title, and below it site, date and the number of
highlights.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.domain.article import ArticleRow
from reader.ui.library.article_model import ARTICLE_ROLE
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import is_right_to_left, isolated

MARGIN_X, MARGIN_Y, GAP = 12, 9, 3
"""Pixels, at the scale of the screen."""


class ArticleDelegate(QStyledItemDelegate):
    """Draws every line at the same height."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines of text."""
        return QSize(120, line_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one article."""
        row: ArticleRow = index.data(ARTICLE_ROLE)
        palette = option.palette
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, palette.highlight() if chosen else palette.base())
        text = palette.color(
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        muted = text if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        self._write(painter, option, row, text, muted)
        painter.setPen(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ArticleRow,
        text: QColor,
        muted: QColor,
    ) -> None:
        inner = option.rect.adjusted(MARGIN_X, MARGIN_Y, -MARGIN_X, -MARGIN_Y)
        small = small_font(option.font)
        count = str(row.highlights) if row.highlights else ""
        upper = QFontMetrics(option.font)
        lower = QFontMetrics(small)
        title_box = QRect(inner.left(), inner.top(), inner.width(), upper.height())
        lower_box = QRect(inner.left(), title_box.bottom() + GAP, inner.width(), lower.height())
        side = (
            Qt.AlignmentFlag.AlignRight
            if is_right_to_left(row.title)
            else Qt.AlignmentFlag.AlignLeft
        )
        painter.setFont(option.font)
        painter.setPen(text)
        elided = upper.elidedText(row.title, Qt.TextElideMode.ElideRight, title_box.width())
        painter.drawText(title_box, side | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.setFont(small)
        painter.setPen(muted)
        badge = lower.horizontalAdvance(count) + 12 if count else 0
        parts = (row.site, shown_date(row.published, option.locale))
        details = " · ".join(isolated(part) for part in parts if part)
        room = lower_box.adjusted(0, 0, -badge - 6 if badge else 0, 0)
        elided = lower.elidedText(details, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, elided)
        if count:
            self._badge(
                painter,
                QRect(lower_box.right() - badge, lower_box.top(), badge, lower_box.height()),
                count,
                muted,
            )

    @staticmethod
    def _badge(painter: QPainter, box: QRect, count: str, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), box.height() / 2, box.height() / 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)


def small_font(font: QFont) -> QFont:
    """Return the font for what is less important."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small


def line_height(font: QFont) -> int:
    """Return the height of a line of the list, in pixels."""
    return (
        QFontMetrics(font).height() + QFontMetrics(small_font(font)).height() + GAP + 2 * MARGIN_Y
    )

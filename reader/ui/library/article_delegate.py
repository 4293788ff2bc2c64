"""How a line of the list is drawn: the title in two lines, below it site and date, and at the end
what there is to know of the article in signs. The first line of a section has its name above it.
"""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.domain.article_row import ArticleRow, State
from reader.ui.library.article_model import ARTICLE_ROLE, SECTION_ROLE
from reader.ui.library.row_signs import paint_more, paint_signs, paint_state, signs_of, width_of
from reader.ui.widgets.positions import CodeUnits
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import isolated, mirrored, of_its_own, side_of

MARGIN_X, MARGIN_Y, GAP = 12, 8, 3
SECTION_ABOVE, SECTION_BELOW = 8, 4
MORE = 26
"""Pixels, at the scale of the screen; ``MORE`` is the side of the button for the line's menu."""

TITLE_LINES = 2

AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Draws every line at the same height, and the name of a section above its first one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line, with the name of the section that it begins."""
        above = section_height(option.font) if index.data(SECTION_ROLE) else 0
        return QSize(120, line_height(option.font) + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one article."""
        row: ArticleRow = index.data(ARTICLE_ROLE)
        section: str = index.data(SECTION_ROLE)
        painter.save()
        box = QRect(option.rect)
        if section:
            above = QRect(box.left(), box.top(), box.width(), section_height(option.font))
            _paint_section(painter, option, above, section)
            box.setTop(above.bottom() + 1)
        _paint_line(painter, option, box, row)
        painter.restore()


def more_box(line: QRect, font: QFont, *, below_section: bool) -> QRect:
    """Return where the button for the menu of a line stands."""
    top = line.top() + (section_height(font) if below_section else 0) + MARGIN_Y - 4
    return mirrored(QRect(line.right() - MORE - 4, top, MORE, MORE), line)


def small_font(font: QFont) -> QFont:
    """Return the font for what is less important."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small


def line_height(font: QFont) -> int:
    """Return the height of a line of the list, in pixels."""
    title = QFontMetrics(font).height() * TITLE_LINES
    return title + QFontMetrics(small_font(font)).height() + GAP + 2 * MARGIN_Y


def section_height(font: QFont) -> int:
    """Return the height of the name of a section, in pixels."""
    return QFontMetrics(small_font(font)).height() + SECTION_ABOVE + SECTION_BELOW


def _paint_section(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, section: str
) -> None:
    palette = option.palette
    font = small_font(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.fillRect(box, palette.base())
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    room = box.adjusted(MARGIN_X, SECTION_ABOVE, -MARGIN_X, -SECTION_BELOW)
    words = QFontMetrics(font).elidedText(section, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side_of(section) | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_line(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: ArticleRow
) -> None:
    palette, state = option.palette, option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(box, palette.highlight() if chosen else palette.base())
    text = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
    muted = text if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
    accent = text if chosen else palette.color(QPalette.ColorRole.Link)
    inner = box.adjusted(MARGIN_X, MARGIN_Y, -MARGIN_X, -MARGIN_Y)
    title = QRect(inner)
    title.setWidth(title.width() - (MORE if hovered else 0))
    title = mirrored(title, inner)
    lines = _title_lines(option.font.toString(), title.width(), row.title)
    high = QFontMetrics(option.font).height()
    title.setHeight(high * len(lines))
    title.translate(0, high * (TITLE_LINES - len(lines)) // 2)
    painter.setFont(option.font)
    painter.setPen(muted if row.state is State.DONE and not chosen else text)
    side = side_of(row.title) | Qt.AlignmentFlag.AlignVCenter
    for place, line in enumerate(lines):
        painter.drawText(
            title.left(), title.top() + place * high, title.width(), high, side, of_its_own(line)
        )
    if hovered:
        paint_more(painter, more_box(box, option.font, below_section=False), text)
    below = QRect(inner.left(), title.bottom() + 1 + GAP, inner.width(), 0)
    below.setHeight(QFontMetrics(small_font(option.font)).height())
    _paint_below(painter, option, below, row, muted, accent)
    painter.setPen(palette.color(QPalette.ColorRole.AlternateBase))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


@lru_cache(maxsize=1024)
def _title_lines(written_font: str, width: int, title: str) -> tuple[str, ...]:
    """Return a title in at most two lines; what does not fit into the second one is cut there. The
    font comes in words: the one of an option does not outlive the painting.
    """
    font = QFont()
    font.fromString(written_font)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(max(1, width))
    layout.endLayout()
    if not first.isValid():
        return ("",)
    length = CodeUnits(title).offset(first.textLength())
    rest = title[length:].strip()
    if not rest:
        return (title,)
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (title[:length].rstrip(), cut)


def _paint_below(  # noqa: PLR0913, PLR0917 (what is drawn, where, and in which colours)
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    row: ArticleRow,
    muted: QColor,
    accent: QColor,
) -> None:
    """Write site and date, and draw the signs at the end of the line."""
    small = small_font(option.font)
    metrics = QFontMetrics(small)
    painter.setFont(small)
    painter.setPen(muted)
    signs = signs_of(row)
    taken = width_of(signs, metrics)
    paint_signs(painter, QRect(box), signs, muted, accent)
    room = mirrored(box.adjusted(0, 0, -taken - 6 if taken else 0, 0), box)
    room = paint_state(painter, room, row.state, accent)
    date = shown_date(row.published, option.locale)
    words = _details(row.site or "", date, metrics, room.width())
    painter.setPen(muted)
    painter.drawText(room, side_of(row.title) | Qt.AlignmentFlag.AlignVCenter, words)


def _details(site: str, date: str, metrics: QFontMetrics, width: int) -> str:
    """Return site and date; where they have no room, the site is cut, which is told by its first
    letters, and left out where not even these have room.
    """
    whole = " · ".join(isolated(part) for part in (site, date) if part)
    if metrics.horizontalAdvance(whole) <= width:
        return whole
    room = width - metrics.horizontalAdvance(f"… · {isolated(date)}")
    letters = next(
        (
            count
            for count in range(len(site), 1, -1)
            if metrics.horizontalAdvance(site[:count]) <= room
        ),
        0,
    )
    if letters:
        return f"{isolated(site[:letters] + '…')} · {isolated(date)}"
    return metrics.elidedText(date or site, Qt.TextElideMode.ElideRight, width)

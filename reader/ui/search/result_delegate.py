"""How a line of the search page is drawn: an article's head, or a hit with its words marked."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.domain.document import Span
from reader.domain.message import COUNT, translate
from reader.services.searching import Result, Snippet
from reader.ui.look.contrast import text_on
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme
from reader.ui.search.results_model import LINE_ROLE, Line, title_hit
from reader.ui.search.search_words import part_name
from reader.ui.widgets.positions import CodeUnits
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import is_mirrored, is_right_to_left, isolated, of_its_own, side_of
from reader.ui.words.saying import said

MARGIN_X, HEAD_TOP, MARGIN_Y, GAP, PART_WIDTH = 16, 12, 4, 12, 64
"""Pixels."""
LINES = 2
"""Lines of a snippet."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Draws heads in two lines and hits in two, so that nothing has to be measured."""

    theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of two lines of text, with air above a head."""
        line = index.data(LINE_ROLE)
        height = QFontMetrics(option.font).height()
        if isinstance(line, Line) and line.snippet is None:
            return QSize(200, HEAD_TOP + 2 * height + MARGIN_Y)
        return QSize(200, LINES * height + 2 * MARGIN_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one line."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        painter.fillRect(option.rect, palette.highlight() if chosen else palette.base())
        role = QPalette.ColorRole
        text = palette.color(role.HighlightedText if chosen else role.Text)
        muted = text if chosen else palette.color(role.PlaceholderText)
        if line.snippet is None:
            self._head(painter, option, line.result, text, muted)
        else:
            self._hit(painter, option, line.snippet, text, muted)
        painter.restore()

    def _head(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        result: Result,
        text: QColor,
        muted: QColor,
    ) -> None:
        article = result.article
        title = article.title if article else self.tr("Notes and claims of no article")
        known = (article.site, shown_date(article.published, option.locale)) if article else ()
        count = result.more
        more = said(translate("SearchPage", "%n more places", "1 more place", COUNT, count))
        details = " · ".join(isolated(part) for part in (*known, more if count else "") if part)
        box = option.rect.adjusted(MARGIN_X, HEAD_TOP, -MARGIN_X, -MARGIN_Y)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(option.font).height()
        painter.setPen(text)
        place = QRect(box.left(), box.top(), box.width(), height)
        hit = title_hit(result)
        if hit is None:
            painter.setFont(bold)
            _line(painter, place, of_its_own(title))
        else:
            laid = self._laid(title, hit.marks, bold, place.width(), lines=1)
            laid.draw(painter, QPointF(place.topLeft()))
        painter.setFont(option.font)
        painter.setPen(muted)
        _line(painter, QRect(box.left(), box.top() + height, box.width(), height), details)

    def _hit(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        snippet: Snippet,
        text: QColor,
        muted: QColor,
    ) -> None:
        box = option.rect.adjusted(MARGIN_X, MARGIN_Y, -MARGIN_X, -MARGIN_Y)
        left_to_right = option.direction is not Qt.LayoutDirection.RightToLeft
        part = QRect(box.left(), box.top(), grown(PART_WIDTH), box.height())
        words = box.adjusted(grown(PART_WIDTH) + GAP, 0, 0, 0)
        if not left_to_right:
            part.moveRight(box.right())
            words = box.adjusted(0, 0, -grown(PART_WIDTH) - GAP, 0)
        painter.setPen(muted)
        side = Qt.AlignmentFlag.AlignRight if left_to_right else Qt.AlignmentFlag.AlignLeft
        name = painter.fontMetrics().elidedText(
            part_name(snippet.part), Qt.TextElideMode.ElideRight, part.width()
        )
        painter.setFont(option.font)
        painter.drawText(part, side | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(text)
        painter.setClipRect(words)
        line = snippet.text.replace("\n", " ").replace("\t", " ")
        marks = snippet.marks
        laid = self._laid(line, marks, option.font, words.width(), lines=LINES)
        if marks and laid.text() != line and marks[0].end >= len(laid.text()):
            line, marks = from_shortly_before(line, marks, len(laid.text()))
            laid = self._laid(line, marks, option.font, words.width(), lines=LINES)
        laid.draw(painter, QPointF(words.topLeft()))

    def _laid(
        self, line: str, marks: tuple[Span, ...], font: QFont, width: int, *, lines: int
    ) -> QTextLayout:
        """Lay a text out in its lines, with its words marked; what has no room there is cut off."""
        laid = QTextLayout(line, font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(line):
            wrapping.setTextDirection(Qt.LayoutDirection.RightToLeft)
        if is_right_to_left(line) or is_mirrored():
            wrapping.setAlignment(Qt.AlignmentFlag.AlignRight)
        laid.setTextOption(wrapping)
        laid.setFormats(list(self._formats(line, marks)))
        laid.beginLayout()
        height, end = QFontMetrics(font).height(), 0
        for number in range(lines):
            one = laid.createLine()
            if not one.isValid():
                break
            one.setLineWidth(width)
            one.setPosition(QPointF(0, number * height))
            end = one.textStart() + one.textLength()
        laid.endLayout()
        shorter = line[: CodeUnits(line).offset(end)]
        if shorter == line or not shorter:
            return laid
        cut = f"{shorter[:-2].rstrip()}…"
        kept = tuple(mark for mark in marks if mark.end < len(cut))
        return self._laid(cut, kept, font, width, lines=lines)

    def _formats(self, line: str, marks: tuple[Span, ...]) -> Iterator[QTextLayout.FormatRange]:
        units = CodeUnits(line)
        for mark in marks:
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            if self.theme is not None:
                ground = QColor(self.theme.reading.find)
                form.setBackground(ground)
                form.setForeground(QColor(text_on(ground.name())))
            found = QTextLayout.FormatRange()
            found.start = units.unit(mark.start)
            found.length = units.unit(mark.end) - found.start
            found.format = form
            yield found


def from_shortly_before(
    line: str, marks: tuple[Span, ...], fitting: int
) -> tuple[str, tuple[Span, ...]]:
    """Return a text from a word on that stands before its first mark, with the marks. ``fitting``
    is for how many characters there is room; a third of them come before the mark.
    """
    first = marks[0].start
    gap = line.find(" ", max(0, first - fitting // 3), first)
    start = gap + 1 if gap >= 0 else first
    moved = tuple(Span(mark.start - start + 1, mark.end - start + 1) for mark in marks)
    return f"…{line[start:]}", moved


def _line(painter: QPainter, box: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text[:500], Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side_of(text) | Qt.AlignmentFlag.AlignVCenter, elided)

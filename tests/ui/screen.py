"""What a text view shows on the screen: where its characters stand, and which stand on a coloured
ground. Reads pixels.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QTextCursor, QTextLine

from reader.ui.widgets.block_view import BlockView


def utf16(text: str) -> int:
    """Return the length of a text in UTF-16 code units, in which Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def found(view: BlockView, words: str) -> tuple[int, int]:
    """Return the positions between which words stand in the view's document, after scrolling there
    as with the wheel.
    """
    text = view.document().toRawText()
    assert words in text, f"“{words}” is not on the screen"
    start = utf16(text.partition(words)[0])
    line = view.document().documentLayout().blockBoundingRect(view.document().findBlock(start))
    bar = view.verticalScrollBar()
    if (
        not bar.value() + 20
        <= line.top()
        <= line.bottom()
        <= bar.value() + view.viewport().height() - 20
    ):
        bar.setValue(int(line.top()) - view.viewport().height() // 4)
    return start, start + utf16(words)


def places(view: BlockView, words: str) -> tuple[QPoint, QPoint]:
    """Return the edges of words in the viewport: of their first character and of their last."""
    first, *_ = boxes = list(characters(view, *found(view, words)))
    last = boxes[-1]
    return first.edge, last.far_edge


@dataclass(frozen=True, slots=True)
class Character:
    """One character as a reader counts them, and where it stands in the viewport, in pixels. Text
    may run to the left.
    """

    text: str
    begin: float
    end: float
    top: float
    bottom: float

    @property
    def box(self) -> QRect:
        """The pixels that lie wholly inside; empty for what has no width."""
        left, right = sorted((self.begin, self.end))
        return QRect(
            QPoint(ceil(left), ceil(self.top)), QPoint(floor(right) - 1, floor(self.bottom) - 1)
        )

    @property
    def edge(self) -> QPoint:
        """The pixel at which it begins, a quarter of its width inside."""
        return QPoint(
            round(self.begin + (self.end - self.begin) / 4), round((self.top + self.bottom) / 2)
        )

    @property
    def far_edge(self) -> QPoint:
        """The pixel at which it ends, a quarter of its width inside."""
        return QPoint(
            round(self.end - (self.end - self.begin) / 4), round((self.top + self.bottom) / 2)
        )


def characters(view: BlockView, start: int, end: int) -> Iterator[Character]:
    """Yield the characters between two positions of the view's document."""
    down = view.verticalScrollBar().value()
    here = QTextCursor(view.document())
    here.setPosition(start)
    while here.position() < end:
        paragraph, within = here.block(), here.positionInBlock()
        layout = paragraph.layout()
        line = layout.lineForTextPosition(min(within, max(paragraph.length() - 2, 0)))
        after = layout.nextCursorPosition(within) if within < paragraph.length() - 1 else within + 1
        text = paragraph.text().encode("utf-16-le")[2 * within : 2 * after].decode("utf-16-le")
        top = layout.position().y() + line.y() - down
        left = layout.position().x()
        sides = (
            left + x_of(line, within),
            left + x_of(line, min(after, line.textStart() + line.textLength())),
        )
        yield Character(text or "\n", *sides, top, top + line.height())
        here.setPosition(paragraph.position() + after)


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position stands in a line, in pixels from the line's left end."""
    x = line.cursorToX(position)
    return float(x[0] if isinstance(x, tuple) else x)


WIDE = 6
"""Pixels of a character's width from which more of its box is ground than ink."""


def painted(view: BlockView) -> Iterator[str]:
    """Yield the runs of characters in view whose ground is not the page's."""
    viewport = view.viewport()
    image = viewport.grab().toImage()
    page = view.palette().base().color().rgb()
    last = view.cursorForPosition(viewport.rect().bottomRight()).position()
    shown = list(characters(view, view.cursorForPosition(QPoint(0, 0)).position(), last))
    colours = [
        Counter(pixels(image, one.box)) if viewport.rect().contains(one.box) else Counter[int]()
        for one in shown
    ]
    wide = [
        found
        for one, found in zip(shown, colours, strict=True)
        if one.box.width() >= WIDE and found
    ]
    fills = {found.most_common(1)[0][0] for found in wide} - {page}
    run, pending = "", ""
    for one, found in zip(shown, colours, strict=True):
        if sum(found[fill] for fill in fills) > found[page]:
            run, pending = run + pending + one.text, ""
        elif run and (not found or one.text.isspace()) and one.text != "\n":
            pending += one.text  # a space where a line ends has no ground of its own
        elif run:
            yield run
            run, pending = "", ""
    if run:
        yield run


def pixels(image: QImage, box: QRect) -> Iterator[int]:
    """Yield the colours of a box."""
    return (
        image.pixel(x, y)
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )

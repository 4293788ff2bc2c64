"""Drawing passages as they stand on their pages: one page after the other in a view that nobody
sees.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.bundle import Picture
from reader.domain.message import QT_TRANSLATE_NOOP
from reader.services.passage_pictures import PictureWish
from reader.ui.original import page_marks as marks
from reader.ui.original.locked_view import LockedView
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_link import News, PageLink, numbers
from reader.ui.original.shown_article import ShownArticle

WIDTH, HEIGHT, TALLEST = 1000, 900, 2400
"""Pixels of the view; as tall as ``TALLEST`` for a passage that is long."""
AROUND = 220
"""Pixels of the page that are shown above and below a passage."""
ABOVE = 0.3
"""Which part of the view shall stand above a passage."""
LOADING, ANSWERING, PAINTING = 20_000, 5_000, 150
"""Milliseconds that a page may take to load, and to be painted, and its script to answer."""
MOST_LOOKS = 12
"""How often a page is looked at that does not come to rest, as where pictures move on it."""

NOT_LOADED = QT_TRANSLATE_NOOP("Pictures", "the page did not load in time")
NOT_SHOWN = QT_TRANSLATE_NOOP(
    "Pictures", "the page as it was saved does not show these words, as where a script would do so"
)


class PassageArtist:
    """Draws what it is asked for, in a process without a window."""

    def __init__(self) -> None:
        self._application = QApplication.instance() or QApplication(["claim-reader-drawing"])
        self._window = QWidget(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._window.move(-4 * WIDTH, -4 * TALLEST)  # where there is a screen, nobody is to see it
        self._web = LockedView(self._window)
        bars = QWebEngineSettings.WebAttribute.ShowScrollBars
        self._web.locked_page.settings().setAttribute(bars, False)
        self._link = PageLink(self._web.locked_page)
        self._shown = ShownArticle()
        self._drawing = PageDrawing(self._link, self._shown)
        self._ends: News = {}
        self._waiting: Callable[[], None] | None = None
        self._link.on("ends", self._hear_ends)
        self._resize(HEIGHT)
        self._window.show()

    def draw(self, wish: PictureWish) -> dict[AnnotationId, Picture]:
        """Return a picture of each highlight of a wish, or why there is none."""
        found: dict[AnnotationId, Picture] = {}
        self._resize(HEIGHT)
        self._shown.show(wish.article, wish.labels)
        if wish.highlights:
            self._shown.turn_to(self._block(wish.highlights[0]))
        if not self._load(wish):
            return {one.id: Picture(missing=NOT_LOADED) for one in wish.highlights}
        self._drawing.begin()
        self._drawing.style(marks.rules(wish.labels))
        for highlight in wish.highlights:
            found[highlight.id] = self._picture(highlight, wish)
        self._link.close()
        return found

    def _block(self, highlight: Annotation) -> int:
        start = highlight.target.span.start
        return next((one.index for one in self._shown.blocks if one.end > start), 0)

    def _load(self, wish: PictureWish) -> bool:
        """Load the page and give our script the document; false where that takes too long."""
        self._link.close()
        arrived = _Wait(LOADING)
        connection = self._link.arrived.connect(arrived.end)
        loaded = _Wait(LOADING)
        self._web.loadFinished.connect(loaded.end)
        self._web.show_original(wish.article.id, wish.original.opened())
        came = arrived.passed()
        self._link.arrived.disconnect(connection)
        if not came:
            return False
        loaded.passed()  # pictures and style sheets; a page without all of them is shown as it is
        self._web.loadFinished.disconnect(loaded.end)
        self._link.open()
        shown = self._shown
        return self._ask("begin", shown.text_on_page(), shown.blocks_in_units()) is not None

    def _ask(self, name: str, *arguments: object) -> object:
        """Return what a function of our script answers; ``None`` where it does not in time."""
        wait, told = _Wait(ANSWERING), []

        def answered(answer: object) -> None:
            told.append(answer)
            wait.end()

        self._link.call(name, *arguments, then=answered)
        wait.passed()
        return told[0] if told else None

    def _picture(self, highlight: Annotation, wish: PictureWish) -> Picture:
        own = marks.note_marks([highlight], {highlight.id: 0}, wish.labels, marks.CURRENT)
        self._drawing.draw(marks.CURRENT, own)
        ends = self._shown.ends(highlight.target.span)
        height = self._ask("reveal", *ends, ABOVE)
        if height is False or height is None:
            return Picture(missing=NOT_SHOWN)
        place = self._place(ends)
        if place is not None and place.height() > HEIGHT // 2:
            self._resize(min(place.height() + 2 * AROUND + HEIGHT // 3, TALLEST))
            self._ask("reveal", *ends, ABOVE / 2)
            place = self._place(ends)
        self._place(ends)  # once more, so that what was drawn was painted
        image = self._settled()
        self._resize(HEIGHT)
        return Picture(_png(image.copy(self._cut(place, image)) if place else image))

    def _place(self, ends: tuple[int, int]) -> QRect | None:
        """Return from where to where the passage reaches in the view, as the page tells before it
        is painted next.
        """
        self._ends = {}
        wait = _Wait(ANSWERING)
        self._waiting = wait.end
        self._link.call("setEnds", list(ends))
        wait.passed()
        self._waiting = None
        start, end = self._ends.get("start"), self._ends.get("end")
        if not (numbers(start, 3) or numbers(end, 3)):
            return None
        top = int(start[1]) if numbers(start, 3) else 0
        bottom = int(end[2]) if numbers(end, 3) else self._web.height()
        return QRect(0, top, WIDTH, max(bottom - top, 1))

    def _settled(self) -> QImage:
        """Return a picture of the view, as soon as two that follow on each other are the same."""
        before = QImage()
        for _ in range(MOST_LOOKS):
            _Wait(PAINTING).passed()
            image = self._web.grab().toImage()
            if image == before:
                break
            before = image
        return image

    def _cut(self, place: QRect, image: QImage) -> QRect:
        ratio = image.devicePixelRatio()
        top, bottom = max(place.top() - AROUND, 0), place.bottom() + AROUND
        cut = QRect(0, round(top * ratio), image.width(), round((bottom - top) * ratio))
        return cut.intersected(image.rect())

    def _hear_ends(self, news: News) -> None:
        self._ends = news
        is_there = any(numbers(news.get(one), 3) for one in ("start", "end"))
        if self._waiting is not None and is_there:
            self._waiting()

    def _resize(self, height: int) -> None:
        self._window.resize(WIDTH, height)
        self._web.resize(WIDTH, height)


class _Wait:
    """Lets the page go on until something has happened, or for so many milliseconds."""

    def __init__(self, milliseconds: int) -> None:
        self._milliseconds = milliseconds
        self._loop = QEventLoop()
        self._happened = False

    def end(self, *_told: object) -> None:
        """It has happened."""
        self._happened = True
        self._loop.quit()

    def passed(self) -> bool:
        """Wait; return whether it has happened."""
        if not self._happened:
            QTimer.singleShot(self._milliseconds, self._loop.quit)
            self._loop.exec()
        return self._happened


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        print("a picture could not be written", file=sys.stderr)
    return bytes(buffer.data().data())

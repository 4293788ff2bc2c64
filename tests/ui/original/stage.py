"""A published page on a real engine, and what it says of itself."""

import json
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.cleaning import clean
from reader.cleaning.text.decoding import decode
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, describe
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.source import MediaType, SourceDocument
from reader.services.originals import Original
from reader.ui.original.locked_page import WORLD
from reader.ui.original.published_view import PublishedView

SECONDS = 30.0
AT = "2026-01-01T00:00:00Z"
LABELS = {
    LabelId(1): Label(LabelId(1), "Claim", "#d1495b", 1),
    LabelId(2): Label(LabelId(2), "Figure", "#2d7dd2", 2),
}

DRAWN = """
JSON.stringify([...CSS.highlights].filter(([name]) => name.startsWith("{0}")).flatMap(([, each]) => [...each]).map((range) => {
    const texts = [];
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
        const silent = ["script", "style", "template"].includes(node.parentElement?.localName);
        if (node.nodeType === 3 && range.intersectsNode(node) && !silent) {
            const from = node === range.startContainer ? range.startOffset : 0;
            texts.push(node.data.slice(from, node === range.endContainer ? range.endOffset : node.length));
        }
    }
    return [texts.join(""), [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0).length];
}))"""
"""What each drawn range of a group covers, told by the page itself: its text, and how many
rectangles of it are shown.
"""

WHERE = """
(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(WORDS);
        if (at >= 0) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + WORDS.length);
            range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
            const rects = [...range.getClientRects()];
            const [first, last] = [rects[0], rects[rects.length - 1]];
            return JSON.stringify([first.left, first.top + first.height / 2, last.right, last.top + last.height / 2]);
        }
    }
    return "";
})()"""


def until(condition: Callable[[], object], what: str = "it happens") -> None:
    """Let the view work until a condition holds. Fails where it does not."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, f"not within {SECONDS:g} seconds: {what}"
        QTest.qWait(2)


def article_of(source: SourceDocument, number: int = 1) -> Article:
    """Clean a page and return the article, as the library would have it."""
    cleaned = clean(source)
    media_type = str(source.media_type)
    return Article(
        ArticleId(number),
        cleaned.document,
        cleaned.verdicts,
        {},
        (),
        source.sha256,
        source.name,
        media_type,
        source.address,
        AT,
    )


def page(markup: str | bytes, address: str | None = None) -> SourceDocument:
    """Return a page as it is imported."""
    return SourceDocument(
        markup.encode() if isinstance(markup, str) else markup, MediaType.HTML, "page.html", address
    )


def highlight(
    article: Article, words: str | Span, name: str = "", label: int | None = 1
) -> Annotation:
    """Return a highlight over the first place where words stand, or over a span; it is stored
    nowhere.
    """
    text = article.document.text
    span = (
        words
        if isinstance(words, Span)
        else Span(text.index(words), text.index(words) + len(words))
    )
    labels = () if label is None else (LabelId(label),)
    return Annotation(
        AnnotationId(name or f"{span.start}-{span.end}"),
        article.id,
        describe(text, span),
        labels,
        "",
        AT,
        AT,
    )


class Stage:
    """Shows pages in one view, and asks them."""

    def __init__(self) -> None:
        self.original = Original("")
        self.view = PublishedView(lambda _: self.original)
        self.view.resize(900, 800)
        self.view.show()
        self.placed = 0
        self.view.placed.connect(self._count)

    def _count(self) -> None:
        self.placed += 1

    def show(self, source: SourceDocument | str, original: Original | None = None) -> Article:
        """Show a page, and wait until its text is found on it."""
        source = page(source) if isinstance(source, str) else source
        article = article_of(source)
        self.original = original or Original(decode(source.data, source.encoding), source.address)
        self.show_article(article)
        return article

    def show_article(self, article: Article) -> None:
        """Show an article, and wait."""
        before = self.placed
        self.view.show_article(article, LABELS)
        until(lambda: self.placed > before, "the text is found on the page")

    def annotate(self, article: Article, *annotations: Annotation) -> Article:
        """Draw highlights; return the article with them."""
        self.view.set_annotations(annotations, LABELS)
        return replace(article, annotations=annotations)

    def ask(self, script: str) -> object:
        """Return what a script says, run where ours run."""
        answers: list[object] = []
        self.view.page.runJavaScript(script, WORLD.value, answers.append)
        until(lambda: answers, "the page answers")
        return answers[0]

    def drawn(self, group: str = "notes-") -> list[str]:
        """Return the texts that a group of marks covers and that can be seen, without doubled white
        space.
        """
        ranges = json.loads(str(self.ask(DRAWN.replace("{0}", group))))
        return [" ".join(text.split()) for text, rects in ranges if rects]

    @property
    def canvas(self) -> QWidget:
        """What takes the mouse and the keys."""
        widget = self.view.focusProxy().focusProxy()
        assert isinstance(widget, QWidget)
        return widget

    def place(self, words: str) -> tuple[QPoint, QPoint]:
        """Scroll words into view; return the middle of their left edge and of their right edge in
        the canvas.
        """
        told = str(self.ask(WHERE.replace("WORDS", json.dumps(words))))
        assert told, f"“{words}” stands in no text of the page"
        left, top, right, bottom = json.loads(told)
        return QPoint(round(left) + 1, round(top)), QPoint(round(right), round(bottom))

    def click(self, words: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click the first letter of some words."""
        start, _ = self.place(words)
        QTest.mouseMove(self.canvas, start + QPoint(2, 0))
        QTest.mouseClick(self.canvas, button, pos=start + QPoint(2, 0))

    def select(self, words: str) -> None:
        """Draw the mouse over words."""
        start, end = self.place(words)
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(self.canvas, (start + end) / 2)
        QTest.mouseMove(self.canvas, end)
        QTest.qWait(50)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=end)

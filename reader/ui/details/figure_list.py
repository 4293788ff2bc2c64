"""The figures in an article's text, each with the words around it; choosing one leads there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.text_figures import figures_in
from reader.services.figures import languages
from reader.ui.words.saying import shown_count

AROUND = 24
"""Code points shown on each side of a figure."""
MOST = 200
"""Figures that are listed."""
PAUSE = 250
"""Milliseconds for which an article is shown before its figures are looked for."""


class FigureList(QWidget):
    """Looks for them while it is seen, a moment after the article was opened."""

    wanted = Signal(object)
    """The ``Span`` of the text that the user wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None
        self.title = QLabel(self.tr("Figures"))
        self.title.setForegroundRole(self.title.palette().ColorRole.PlaceholderText)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Figures of the article"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(140)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)

    def show_article(self, article: Article | None) -> None:
        """Show the figures of an article, of none where none is shown alone."""
        same = article is not None and self._article is not None
        if same and article.document == self._article.document:  # type: ignore[union-attr]
            self._article = article
            return
        self._article = article
        self.list.clear()
        self.setVisible(article is not None)
        self._later.start()

    def _fill(self) -> None:
        article = self._article
        if article is None:
            return
        self.list.clear()
        for span in figure_spans(article):
            item = QListWidgetItem(_words(article.document.text, span))
            item.setData(Qt.ItemDataRole.UserRole, span)
            self.list.addItem(item)
        self.title.setText(self.tr("Figures {count}").format(count=shown_count(self.list.count())))

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def figure_spans(article: Article) -> list[Span]:
    """Return where figures stand in the kept text of an article, in its order."""
    text = article.document.text
    kept = [
        block.span
        for block, verdict in zip(article.document.blocks, article.ledger(), strict=True)
        if verdict.kept
    ]
    found: dict[Span, None] = {}
    for block in kept:
        words = text[block.start : block.end]
        for figure in figures_in(words, article.metadata.language, languages()):
            span = Span(block.start + figure.span.start, block.start + figure.span.end)
            found[span] = None
            if len(found) >= MOST:
                return sorted(found)
    return sorted(found)


def _words(text: str, span: Span) -> str:
    """Return a figure with some words around it."""
    begin = max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    end = text.find("\n", span.end)
    end = min(len(text) if end < 0 else end, span.end + AROUND)
    before = "… " if begin and text[begin - 1] != "\n" else ""
    return f"{text[span.start : span.end]}  –  {before}{text[begin:end].strip()} …"

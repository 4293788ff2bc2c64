"""Opening an article's original: in the view that suits it, and a web page only once somebody
looks.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.services.originals import has_page
from reader.ui.original.original_stack import OriginalStack
from reader.ui.original.page_notice import PageNotice
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.reading_pane import ReadingPane

REST = 60
"""Milliseconds for which an article is open before its page is loaded; a held key opens the next
one sooner.
"""


class ArticleOpening(QObject):
    """Remembers what the view has to be told of the article when it is shown, and shows it in
    time.
    """

    def __init__(self, stack: OriginalStack, notice: PageNotice, pane: QWidget) -> None:
        super().__init__(pane)
        self._stack = stack
        self._notice = notice
        self._pane = pane
        self.article: Article | None = None
        self.current: AnnotationId | None = None
        """The current highlight."""
        self.query: Sought = ""
        """What is looked for, also in the next article."""
        self._labels: Mapping[LabelId, Label] = {}
        self._move: Callable[[ReadingPane], None] | None = None
        self._as_text = False
        self.waiting = False
        """Whether the article is not shown yet."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_if_seen)
        self._rested = QTimer(self, singleShot=True, interval=REST)
        self._rested.timeout.connect(self._soon.start)  # what is to be painted comes before

    def open(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article with its own annotations; a web page once the pane is on screen, the
        cleaned text is there, and no held key goes past the article.
        """
        self.article, self._labels, self.current = article, labels, None
        self.waiting, self._move = True, None
        if self.is_plain:
            self._rested.stop()
            self._show_if_seen()
        else:
            self._stack.show_loading()
            self._soon.stop()
            self._rested.start()

    def close(self) -> None:
        """Have no article to show."""
        self.article, self.waiting = None, False

    def seen(self) -> None:
        """Show what was not worth loading while nobody could see it."""
        self._soon.start()

    def show_as_text(self, always: bool) -> None:
        """Show web pages as text too, or as pages."""
        if always != self._as_text:
            self._as_text = always
            self._show_now()

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Remember other highlights of the article."""
        if self.article is not None:
            self.article, self._labels = (
                replace(self.article, annotations=tuple(annotations)),
                labels,
            )

    def go(self, move: Callable[[ReadingPane], None]) -> None:
        """Move in the article that is shown; in one that is about to be shown, then."""
        if self.waiting:
            self._move = move
        else:
            move(self._stack.view)

    @property
    def is_plain(self) -> bool:
        """Whether the article is shown as text, which costs nothing to show."""
        return self._as_text or (self.article is not None and not has_page(self.article))

    def _show_if_seen(self) -> None:
        if not self.waiting or not (self._pane.isVisible() or self.is_plain):
            return
        if not self.is_plain and self._stack.start_engine():
            self._soon.start()  # what was typed meanwhile comes first
        else:
            self._show_now()

    def _show_now(self) -> None:
        article, self.waiting = self.article, False
        if article is not None:
            self._choose_view()
            self._tell_view(article)

    def _choose_view(self) -> None:
        if self.is_plain:
            self._stack.show_text()
            self._notice.hide()
        elif self._stack.show_page():
            self._notice.hide()
        else:
            self._notice.tell(self._stack.refusal)

    def _tell_view(self, article: Article) -> None:
        view = self._stack.view
        view.show_article(article, self._labels)
        view.set_current_annotation(self.current)
        if self.query:
            view.find_all(self.query)
        if self._move is not None:
            self._move(view)

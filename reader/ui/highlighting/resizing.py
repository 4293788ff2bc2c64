"""Moving the ends of a highlight by keys and by its handles: shown at once in both texts, stored as
one step when it ends.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Annotation, AnnotationId, describe
from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.session.desk import Desk
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.boundaries import Boundaries, Edge
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.words.direction import is_right_to_left

SPOKEN = 40
"""Characters beside a moved end that a screen reader says."""


class Resizing(QObject):
    """One highlight's ends while they are being moved."""

    active_changed = Signal(bool)
    """Whether an end is being moved by keys, so that the arrows belong to it."""

    def __init__(
        self,
        desk: Desk,
        views: Sequence[ReadingPane],
        active_view: Callable[[], ReadingPane],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._views = tuple(views)
        self._active_view = active_view
        self._window = window
        self._annotation: Annotation | None = None
        self._span = Span(0, 0)
        self._edge = Edge.START
        self._boundaries = Boundaries("", ())
        for view in self._views:
            view.edge_dragged.connect(self._dragged)
        desk.leaving.connect(self.finish)
        desk.current_changed.connect(lambda _: self.finish())

    def start(self, edge: Edge) -> None:
        """Let the arrows move an end of the current highlight."""
        if self._annotation is None or self._annotation.id != self._desk.current:
            self.finish()
            annotation, article = self._desk.annotation(self._desk.current), self._desk.article
            if annotation is None or article is None:
                return
            self._annotation, self._span = annotation, annotation.target.span
            self._boundaries = Boundaries(article.document.text, self._active_view().shown_spans())
            self.active_changed.emit(True)
        self._edge = edge
        self._show()
        self._say()

    def move(self, step: int, by_word: bool) -> None:
        """Move the end by a character or a word, to the right (1) or to the left (-1) as the text
        there runs.
        """
        article = self._desk.article
        if self._annotation is not None and article is not None:
            text = article.document.text
            line = (
                text.rfind(
                    "\n", 0, self._span.start if self._edge is Edge.START else self._span.end - 1
                )
                + 1
            )
            forward = -step if is_right_to_left(text[line : line + 200]) else step
            self._span = self._boundaries.moved(self._span, self._edge, forward, by_word)
            self._show()
            self._say()

    def finish(self) -> None:
        """Store what was moved, as one step to undo, and give the arrows back."""
        annotation, self._annotation = self._annotation, None
        if annotation is None:
            return
        for view in self._views:
            view.show_edge(None)
        self.active_changed.emit(False)
        self._store(annotation.id, self._span)

    def _store(self, annotation: AnnotationId, span: Span) -> None:
        article, known = self._desk.article, self._desk.annotation(annotation)
        if article is None or known is None:
            return
        if span != known.target.span:
            self._desk.set_span(annotation, span)
            words = self.tr("The highlight is now: {quote}")
            announce(self._window, words.format(quote=article.document.text[span.start : span.end]))
        stored = self._desk.article
        if stored is not None:  # also where it could not be stored, or is as it was
            self._draw(stored.annotations)

    def _dragged(self, annotation: AnnotationId, span: Span, done: bool) -> None:
        """Show where the mouse has a handle, and store it when that lets go."""
        self.finish()
        known, article = self._desk.annotation(annotation), self._desk.article
        if done:
            self._store(annotation, span)
        elif known is not None and article is not None:
            self._draw(_with_span(article, known, span))

    def _show(self) -> None:
        article = self._desk.article
        if self._annotation is not None and article is not None:
            self._draw(_with_span(article, self._annotation, self._span))
            for view in self._views:
                if view.isVisible():
                    view.show_edge(self._edge)

    def _draw(self, annotations: Sequence[Annotation]) -> None:
        for view in self._views:
            view.set_annotations(annotations, self._desk.labels)

    def _say(self) -> None:
        if self._desk.article is not None:
            text, span = self._desk.article.document.text, self._span
            if self._edge is Edge.START:
                words, quote = (
                    self.tr("Starts with: {words}"),
                    text[span.start : min(span.start + SPOKEN, span.end)],
                )
            else:
                words, quote = (
                    self.tr("Ends with: {words}"),
                    text[max(span.end - SPOKEN, span.start) : span.end],
                )
            announce(self._window, words.format(words=quote))


def _with_span(article: Article, annotation: Annotation, span: Span) -> list[Annotation]:
    """Return the annotations of an article, one of them with another span."""
    changed = replace(annotation, target=describe(article.document.text, span))
    return [changed if one.id == annotation.id else one for one in article.annotations]

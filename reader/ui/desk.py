"""The desk: which article and which highlight are open, and the user's verbs on them.

The views know the desk's signals and nothing of each other. Each verb is on disk before its signal is sent.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.errors import ReaderError
from reader.services import annotating, articles, history, labels
from reader.services.library import Library
from reader.services.outcome import NOTHING, Change, Outcome, Part

Result = TypeVar("Result")


class Desk(QObject):
    """What is open, and what can be done with it. All in the window's thread."""

    article_opened = Signal(object)
    """The article that was opened, or ``None``."""
    verdicts_changed = Signal(object)
    """The open article, after a block was restored or removed."""
    annotations_changed = Signal(object)
    """The open article, after its highlights or notes changed."""
    labels_changed = Signal()
    list_changed = Signal(object)
    """The id of the article whose line in the list changed."""
    current_changed = Signal(object)
    """The highlight that is current, or ``None``."""
    saved = Signal()
    """Something was written and is on disk."""
    failed = Signal(object)
    """The ``ReaderError`` that kept a verb from being done."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.article: Article | None = None
        self.current: AnnotationId | None = None
        self.labels: dict[LabelId, Label] = {label.id: label for label in labels.list_labels(library)}
        self.last_label: LabelId | None = next(iter(self.labels), None)

    # What is open

    def open(self, article: ArticleId) -> bool:
        """Open an article; false where it is not there (the reason is sent)."""
        opened = self._told(lambda: articles.open_article(self.library, article))
        if opened is None:
            return False
        self.article, self.current = opened, None
        self.article_opened.emit(opened)
        self.current_changed.emit(None)
        return True

    def close(self) -> None:
        """Open no article."""
        self.article = self.current = None
        self.article_opened.emit(None)
        self.current_changed.emit(None)

    def annotation(self, wanted: AnnotationId | None) -> Annotation | None:
        """Return an annotation of the open article."""
        if self.article is None or wanted is None:
            return None
        return next((one for one in self.article.annotations if one.id == wanted), None)

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Make a highlight of the open article the current one."""
        if annotation != self.current:
            self.current = annotation
            self.current_changed.emit(annotation)

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) highlight in the text the current one."""
        order = [one.id for one in self.article.annotations] if self.article else []
        if order:
            place = order.index(self.current) + by if self.current in order else (0 if by > 0 else -1)
            self.set_current(order[place % len(order)])

    # What the user does

    def highlight(self, span: Span, label: LabelId | None = None) -> AnnotationId | None:
        """Highlight a span of the open article with a label, or with the last one used, and make it current."""
        if self.article is None or len(span) == 0:
            return None
        self.last_label = label if label is not None else self.last_label
        article, chosen = self.article, self.last_label
        done = self._do(lambda: annotating.highlight(self.library, article, span, chosen))
        made = next((change.annotation for change in done.changes if change.annotation is not None), None)
        if made is not None:
            self.set_current(made)
        return made

    def set_label(self, annotation: AnnotationId, label: LabelId) -> None:
        """Give a highlight another label."""
        self.last_label = label
        self._do(lambda: annotating.set_label(self.library, annotation, label))

    def set_note(self, annotation: AnnotationId, note: str) -> bool:
        """Write the note of a highlight; false where it could not be saved (the reason is sent)."""
        return self._told(lambda: self._spread(annotating.set_note(self.library, annotation, note))) is not None

    def delete(self, annotation: AnnotationId) -> None:
        """Delete a highlight with its note."""
        self._do(lambda: annotating.delete(self.library, [annotation]))

    def set_kept(self, blocks: Sequence[int], kept: bool) -> None:
        """Restore or remove blocks of the open article."""
        if self.article is not None and blocks:
            article = self.article.id
            self._do(lambda: articles.set_kept(self.library, article, blocks, kept))

    def delete_articles(self, wanted: Sequence[ArticleId]) -> None:
        """Take articles out of the list."""
        self._do(lambda: articles.delete_articles(self.library, wanted))

    def undo(self) -> Outcome:
        """Undo the latest change in the library, whatever article it is in."""
        return self._do(lambda: history.undo(self.library))

    def redo(self) -> Outcome:
        """Redo what was undone last."""
        return self._do(lambda: history.redo(self.library))

    # What follows

    def reload(self) -> None:
        """Show what another program has written to the library."""
        self.labels = {label.id: label for label in labels.list_labels(self.library)}
        self.labels_changed.emit()
        if self.article is not None:
            self._spread(Outcome((Change(Part.ANNOTATIONS, self.article.id), Change(Part.VERDICTS, self.article.id))))

    def _do(self, verb: Callable[[], Outcome]) -> Outcome:
        """Do a verb and tell everybody what changed; where the world prevents it, tell that."""
        return self._told(lambda: self._spread(verb())) or NOTHING

    def _told(self, verb: Callable[[], Result]) -> Result | None:
        try:
            return verb()
        except ReaderError as error:
            self.failed.emit(error)
            return None

    def _spread(self, done: Outcome) -> Outcome:
        """Read anew what changed and send the signals for it."""
        elsewhere = [change.article for change in done.changes if change.article and not self._is_open(change.article)]
        here = {change.part for change in done.changes if change.article is not None and self._is_open(change.article)}
        if done.verb is not None:
            self.saved.emit()
        if Part.LIST in here and articles.article_row(self.library, self._open_id()) is None:
            self.close()
            here = set()
        if Part.VERDICTS in here:
            self._refresh_verdicts()
        if Part.ANNOTATIONS in here:
            self._refresh_annotations()
        for article in {change.article for change in done.changes if change.part is Part.LIST}:
            self.list_changed.emit(article)
        if elsewhere and not here and done.verb is not None:
            self._open_if_listed(elsewhere[0])
        return done

    def _is_open(self, article: ArticleId) -> bool:
        return self.article is not None and self.article.id == article

    def _open_id(self) -> ArticleId:
        return self.article.id if self.article is not None else ArticleId(0)

    def _open_if_listed(self, article: ArticleId) -> None:
        """Go to the article in which something was undone or redone."""
        if articles.article_row(self.library, article) is not None:
            self.open(article)

    def _refresh_verdicts(self) -> None:
        if self.article is not None:
            stored = articles.open_article(self.library, self.article.id)
            self.article = replace(self.article, overrides=stored.overrides)
            self.verdicts_changed.emit(self.article)

    def _refresh_annotations(self) -> None:
        if self.article is not None:
            stored = annotating.annotations_of(self.library, self.article.id)
            self.article = replace(self.article, annotations=stored)
            if self.annotation(self.current) is None:
                self.set_current(None)
            self.annotations_changed.emit(self.article)

"""Highlighting and noting with the keyboard, the mouse and the bar: joins the text views, the notes and the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.announcements import announce
from reader.ui.desk import Desk
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.widgets.selection_bar import SelectionBar


class Annotator(QObject):
    """Turns selections into highlights, keeps the current highlight the same everywhere."""

    def __init__(self, desk: Desk, views: Sequence[ReadingPane], notes: NotesPanel, bar: SelectionBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._views = tuple(views)
        self._notes = notes
        self._bar = bar
        self._window = window
        self._label_actions: list[QAction] = []
        for view in self._views:
            view.selection_settled.connect(lambda span, place, one=view: self._selection_settled(one, span, place))
            view.selection_cleared.connect(self._bar.hide)
            view.highlight_clicked.connect(self._clicked)
            view.kept_requested.connect(desk.set_kept)
        bar.label_chosen.connect(self.highlight)
        bar.note_requested.connect(self.note)
        notes.annotation_chosen.connect(self._card_chosen)
        notes.note_edited.connect(desk.set_note)
        notes.label_wanted.connect(desk.set_label)
        notes.delete_wanted.connect(desk.delete)
        notes.left.connect(self.focus_text)
        desk.article_opened.connect(self._show)
        desk.annotations_changed.connect(self._annotations_changed)
        desk.verdicts_changed.connect(self._verdicts_changed)
        desk.current_changed.connect(self._current_changed)
        desk.labels_changed.connect(self._labels_changed)
        self._labels_changed()

    # What the user does

    def highlight(self, label: LabelId | None = None) -> AnnotationId | None:
        """Highlight what is selected, with a label or the last one used; with no selection, label the current highlight."""
        view, span = self._selection()
        if view is None or span is None:
            if label is not None and self._desk.current is not None:
                self._desk.set_label(self._desk.current, label)
            return self._desk.current
        made = self._desk.highlight(span, label)
        if made is not None:
            for one in self._views:
                one.clear_selection()
            self._bar.hide()
            self._say_highlighted(made)
        return made

    def _say_highlighted(self, made: AnnotationId) -> None:
        annotation = self._desk.annotation(made)
        label = self._desk.labels.get(annotation.label) if annotation and annotation.label is not None else None
        if annotation is not None:
            words = self.tr("Highlighted as {label}: {quote}")
            announce(self._window, words.format(label=label.name if label else "", quote=annotation.target.exact))

    def note(self) -> None:
        """Write a note: on the selection, which is highlighted first, or on the current highlight."""
        if self.highlight() is not None:
            self._notes.window().activateWindow()
            self._notes.show()
            self._notes.edit_note()

    def delete(self) -> None:
        """Delete the current highlight."""
        if self._desk.current is not None:
            self._desk.delete(self._desk.current)

    def toggle_block(self) -> None:
        """Restore the blocks at the cursor where they are removed, remove them where they are kept."""
        self.active_view().toggle_kept()

    def active_view(self) -> ReadingPane:
        """Return the view that has the keyboard, or the first one that is shown."""
        focused = next((view for view in self._views if view.hasFocus()), None)
        return focused or next((view for view in self._views if view.isVisible()), self._views[0])

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        self.active_view().setFocus()

    # What follows

    def _show(self, article: Article | None) -> None:
        self._bar.hide()
        for view in self._views:
            if article is None:
                view.clear()
            else:
                view.show_article(article, self._desk.labels)
        self._notes.show_article(article, self._desk.labels)

    def _annotations_changed(self, article: Article) -> None:
        for view in self._views:
            view.set_annotations(article.annotations, self._desk.labels)
        self._notes.show_article(article, self._desk.labels)
        self._notes.choose(self._desk.current)

    def _verdicts_changed(self, article: Article) -> None:
        for view in self._views:
            view.set_ledger(article)

    def _current_changed(self, current: AnnotationId | None) -> None:
        annotation = self._desk.annotation(current)
        for view in self._views:
            view.set_current_annotation(current)
            if annotation is not None and view.isVisible():
                view.reveal(annotation.target.span)
        self._notes.choose(current)

    def _labels_changed(self) -> None:
        """Give every label with a key its action."""
        for action in self._label_actions:
            self._window.removeAction(action)
            action.deleteLater()
        self._label_actions = []
        for label in self._desk.labels.values():
            if label.key is not None:
                action = QAction(self.tr("Highlight as {label}").format(label=label.name), self._window)
                action.setShortcut(QKeySequence(str(label.key)))
                action.setToolTip(label.definition)
                action.triggered.connect(lambda _=False, one=label.id: self.highlight(one))
                self._window.addAction(action)
                self._label_actions.append(action)

    def label_actions(self) -> list[QAction]:
        """Return the actions of the labels that have a key."""
        return list(self._label_actions)

    def _selection(self) -> tuple[ReadingPane | None, Span | None]:
        """Return the view with a selection, the active one first, and what is selected."""
        order = sorted(self._views, key=lambda view: view is not self.active_view())
        return next(((view, span) for view in order if (span := view.selected_span()) is not None), (None, None))

    def _selection_settled(self, view: ReadingPane, span: Span, place: QRect) -> None:
        for other in self._views:
            if other is not view:
                other.clear_selection()
        self._bar.show_for(place, tuple(self._desk.labels.values()))

    def _clicked(self, annotation: AnnotationId) -> None:
        self._notes.show()
        self._desk.set_current(annotation)

    def _card_chosen(self, annotation: AnnotationId) -> None:
        self._desk.set_current(annotation)

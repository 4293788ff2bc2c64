"""Highlighting and noting with the keyboard, the mouse and the bar: joins the text views, the notes and the desk."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.characters import is_blank
from reader.domain.document import Span
from reader.domain.subject import about_highlight
from reader.services import reanchoring
from reader.ui.highlighting.marks_here import MarksHere
from reader.ui.highlighting.marks_popover import MarksPopover
from reader.ui.highlighting.resizing import Resizing
from reader.ui.highlighting.selection_bar import SelectionBar
from reader.ui.look.theme import Theme
from reader.ui.notes.notes_panel import NotesPanel
from reader.ui.session.desk import Desk
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.boundaries import Boundaries
from reader.ui.widgets.reading_pane import ReadingPane


class Annotator(QObject):
    """Turns selections into highlights, keeps the current highlight the same everywhere."""

    selection_missing = Signal()
    """The user wants to highlight, label or note something, and nothing is selected or current."""

    def __init__(  # noqa: PLR0913, PLR0917 (what it joins)
        self,
        desk: Desk,
        views: Sequence[ReadingPane],
        notes: NotesPanel,
        bar: SelectionBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._views = tuple(views)
        self._notes = notes
        self._bar = bar
        self._window = window
        self._label_actions: list[QAction] = []
        self._toggle_actions: list[QAction] = []
        self.resizing = Resizing(desk, self._views, self.active_view, window)
        self._here = MarksHere(desk, self.active_view)
        self._notes_soon = QTimer(self, singleShot=True, interval=0)  # after the texts are painted, which the user waits for
        self._notes_soon.timeout.connect(self._show_notes)
        self.popover = MarksPopover(theme, window)
        self.popover.chosen.connect(desk.set_current)
        for view in self._views:
            view.marks_wanted.connect(lambda marks, one=view: self._list(one, marks))
            view.selection_settled.connect(lambda span, place, one=view: self._selection_settled(one, span, place))
            view.selection_cleared.connect(self._bar.hide)
            view.highlight_clicked.connect(self._clicked)
            view.kept_requested.connect(desk.set_kept)
        bar.label_chosen.connect(self.highlight)
        bar.note_requested.connect(self.note)
        notes.annotation_chosen.connect(self._card_chosen)
        notes.note_edited.connect(self._save_note)
        notes.label_wanted.connect(desk.toggle_label)
        notes.delete_wanted.connect(desk.delete)
        notes.left.connect(self.focus_text)
        notes.tray.attach_wanted.connect(self.attach)
        notes.tray.reviewed_wanted.connect(self.reviewed)
        notes.tray.annotation_chosen.connect(self._card_chosen)
        desk.article_opened.connect(self._show)
        desk.annotations_changed.connect(self._annotations_changed)
        desk.verdicts_changed.connect(self._verdicts_changed)
        desk.current_changed.connect(self._current_changed)
        desk.labels_changed.connect(self._labels_changed)
        self._labels_changed()

    # What the user does

    def highlight(self, label: LabelId | None = None) -> AnnotationId | None:
        """Highlight what is selected, with a label or the last one used; with no selection, label the current highlight."""
        self.resizing.finish()
        view, span = self._selection()
        if view is None or span is None:
            if self._desk.current is None:
                self.selection_missing.emit()
            elif label is not None:
                self._desk.set_label(self._desk.current, label)
            return self._desk.current
        made = self._desk.highlight(self._whole(span), label)
        if made is not None:
            self.clear_selection()
            self._say_highlighted(made)
        return made

    def _whole(self, span: Span) -> Span:
        """Return a span grown to whole characters, wherever it was selected."""
        article = self._desk.article
        if article is None:
            return span
        blocks = article.document.blocks
        ends = {bisect_right(blocks, offset, key=lambda block: block.start) - 1 for offset in (span.start, span.end)}
        return Boundaries(article.document.text, [blocks[index].span for index in sorted(ends) if index >= 0]).whole(span)

    def toggle_label(self, label: LabelId) -> None:
        """Give the current highlight one label more, or take it away again; a selection is highlighted with it."""
        self.resizing.finish()
        if self._selection()[1] is not None:
            self.highlight(label)
        elif self._desk.current is not None:
            self._desk.toggle_label(self._desk.current, label)
            known = self._desk.annotation(self._desk.current)
            names = [self._desk.labels[one].name for one in known.labels if one in self._desk.labels] if known else []
            announce(self._window, self.tr("Labels: {labels}").format(labels=", ".join(names) or self.tr("none")))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) highlight; what was selected is left, also where there is no other one."""
        self.clear_selection()
        self._desk.step(by)

    def step_here(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the highlights that lie over each other where the user is."""
        number, count = self._here.step(by)
        annotation = self._desk.annotation(self._desk.current)
        if annotation is not None:
            words = self.tr("{number} of {count}: {quote}")
            announce(self._window, words.format(number=number, count=count, quote=annotation.target.exact))

    def list_here(self) -> None:
        """List the highlights that lie over each other where the user is."""
        self._list(self.active_view(), [mark.id for mark in self._here.marks()])

    def _list(self, view: ReadingPane, wanted: Sequence[AnnotationId]) -> None:
        marks = [mark for one in wanted if (mark := self._desk.annotation(one)) is not None]
        if marks:
            self._bar.hide()
            place = view.place_of(Span(marks[0].target.span.start, marks[0].target.span.start + 1))
            self.popover.show_for(place, marks, self._desk.current, self._desk.labels)

    def leave(self) -> None:
        """Let go of one thing, the latest first: the end being moved, the bar, the selection, the current highlight."""
        view, span = self._selection()
        if not self._bar.isHidden():
            self._bar.hide()
        elif view is not None and span is not None:
            view.clear_selection()
        else:
            self._desk.set_current(None)

    def _say_highlighted(self, made: AnnotationId) -> None:
        annotation = self._desk.annotation(made)
        label = self._desk.labels.get(annotation.label) if annotation and annotation.label is not None else None
        if annotation is not None:
            words = self.tr("Highlighted as {label}: {quote}")
            announce(self._window, words.format(label=label.name if label else "", quote=annotation.target.exact))

    def note(self) -> None:
        """Write a note: on the selection, which is highlighted first, or on the current highlight."""
        if self.highlight() is not None:
            self._show_notes()
            self._notes.window().activateWindow()
            self._notes.show()
            self._notes.edit_note()

    def attach(self) -> None:
        """Give the highlight that is chosen in the tray its place where text is selected."""
        waiting, (view, span) = self._notes.tray.chosen(), self._selection()
        if waiting is None or view is None or span is None:
            return
        place = self._whole(span)
        done = self._desk.do(lambda: reanchoring.reattach(self._desk.library, waiting, place))
        if done.verb is not None:
            self.clear_selection()
            self._desk.set_current(waiting)

    def reviewed(self) -> None:
        """Note that the user has looked at the highlight that is current, or else chosen in the tray."""
        wanted = {one.id for one in self._desk.article.to_review} if self._desk.article else set()
        looked_at = next((one for one in (self._desk.current, self._notes.tray.chosen()) if one in wanted), None)
        if looked_at is not None:
            self._desk.do(lambda: reanchoring.mark_reviewed(self._desk.library, looked_at))

    def delete(self) -> None:
        """Delete the current highlight."""
        if self._desk.current is not None:
            self._desk.delete(self._desk.current)

    def toggle_block(self) -> None:
        """Restore the blocks at the cursor where they are removed, remove them where they are kept."""
        self.active_view().toggle_kept()

    def phrase(self) -> str:
        """Return the words that are selected, else those of the current highlight, else nothing."""
        article = self._desk.article
        _, span = self._selection()
        if article is not None and span is not None:
            return article.document.text[span.start : span.end]
        current = self._desk.annotation(self._desk.current)
        return current.target.exact if current is not None else ""

    def clear_selection(self) -> None:
        """Let go of the words that are selected."""
        for view in self._views:
            view.clear_selection()
        self._bar.hide()

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
                view.show_article(replace(article, annotations=article.placed), self._desk.labels)
        self._notes_soon.start()

    def _annotations_changed(self, article: Article) -> None:
        placed = article.placed
        for view in self._views:
            view.set_annotations(placed, self._desk.labels)
        self._notes_soon.start()

    def _show_notes(self) -> None:
        """Show the notes as the desk has them now."""
        self._notes_soon.stop()
        self._notes.show_article(self._desk.article, self._desk.labels)
        self._notes.choose(self._desk.current)

    def _save_note(self, annotation: AnnotationId, note: str) -> None:
        """Save a highlight's note and show it at once: by that its field learns that it is saved."""
        self._desk.set_note(about_highlight(annotation), note)
        self._show_notes()

    def _verdicts_changed(self, article: Article) -> None:
        for view in self._views:
            view.set_ledger(article)

    def _current_changed(self, current: AnnotationId | None) -> None:
        annotation = self._desk.annotation(current)
        if current is not None:
            self.clear_selection()  # else the next key would act on words that the user has left
        for view in self._views:
            view.set_current_annotation(current)
            if annotation is not None and annotation.placed and view.isVisible():
                view.reveal(annotation.target.span)
        if not self._notes_soon.isActive():
            self._notes.choose(current)

    def _labels_changed(self) -> None:
        """Give every label with a key its action."""
        for action in self.key_actions():
            self._window.removeAction(action)
            action.deleteLater()
        keyed = [label for label in self._desk.labels.values() if label.key is not None]
        highlight, toggle = self.tr("Highlight as {label}"), self.tr("Add or take the label {label}")
        self._label_actions = [self._key_action(label, highlight, str(label.key), self.highlight) for label in keyed]
        self._toggle_actions = [self._key_action(label, toggle, f"Alt+{label.key}", self.toggle_label) for label in keyed]

    def _key_action(self, label: Label, text: str, key: str, act: Callable[[LabelId], object]) -> QAction:
        action = QAction(text.format(label=label.name), self._window)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(label.definition)
        action.triggered.connect(lambda: act(label.id))
        self._window.addAction(action)
        return action

    def label_actions(self) -> list[QAction]:
        """Return the actions of the labels that have a key: those that highlight."""
        return list(self._label_actions)

    def key_actions(self) -> list[QAction]:
        """Return all actions of the labels that have a key: those that highlight, and those that add a label or take it."""
        return [*self._label_actions, *self._toggle_actions]

    def _selection(self) -> tuple[ReadingPane | None, Span | None]:
        """Return the view with a selection, the active one first, and what is selected; what nobody can see does not count."""
        order = sorted(self._views, key=lambda view: view is not self.active_view())
        text = self._desk.article.document.text if self._desk.article else ""
        selected = ((view, span) for view in order if (span := view.selected_span()) is not None)
        return next(((view, span) for view, span in selected if not is_blank(text[span.start : span.end])), (None, None))

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

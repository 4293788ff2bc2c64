"""Highlighting with the keyboard, the mouse and the bar: joins the text views and the desk."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId, LabelId
from reader.domain.article import Article
from reader.domain.characters import is_blank
from reader.domain.document import Span
from reader.domain.labels import shown_names
from reader.domain.message import Message, listed, translate
from reader.services import reanchoring
from reader.services.sentences import shortened
from reader.ui.highlighting.label_keys import LabelKeys
from reader.ui.highlighting.marks_here import MarksHere
from reader.ui.highlighting.marks_popover import MarksPopover
from reader.ui.highlighting.note_asking import NoteAsking
from reader.ui.highlighting.resizing import Resizing
from reader.ui.highlighting.selection_bar import SelectionBar
from reader.ui.look.theme import Theme
from reader.ui.session.desk import Desk
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.boundaries import Boundaries
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.widgets.together import Together
from reader.ui.words.direction import isolated
from reader.ui.words.saying import said, shown_count

SHOWN = 40
"""Characters of a quote that a message shows."""


class Annotator(QObject):
    """Turns selections into highlights, keeps the current highlight the same everywhere."""

    selection_missing = Signal()
    """The user wants to highlight, label or note something, and nothing is selected or current."""
    block_missing = Signal()
    """The user wants to do something with a block, and none is pointed out."""
    note_missing = Signal()
    """The user wants to write a note, and waits for words to write it on."""
    labelled = Signal(str)
    """What the current highlight is now, in a sentence."""
    note_wanted = Signal()
    """The user wants to write a note on the highlight that is current now."""
    highlight_clicked = Signal()
    """The user clicked a highlight, and it is about to be the current one."""

    def __init__(
        self,
        desk: Desk,
        texts: Together,
        bar: SelectionBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._views = texts.views
        self._reveal = texts.reveal
        self._bar = bar
        self._window = window
        self.resizing = Resizing(desk, self._views, self.active_view, window)
        self._here = MarksHere(desk, self.active_view)
        self.popover = MarksPopover(theme, window)
        self.popover.chosen.connect(desk.set_current)
        for view in self._views:
            view.marks_wanted.connect(lambda marks, one=view: self._list(one, marks))
            view.selection_settled.connect(
                lambda span, place, one=view: self._selection_settled(one, span, place)
            )
            view.selection_cleared.connect(self._bar.hide)
            view.highlight_clicked.connect(self._clicked)
            view.kept_requested.connect(desk.set_kept)
        bar.label_chosen.connect(self.highlight)
        bar.note_requested.connect(self.note)
        desk.article_opened.connect(self._show)
        desk.annotations_changed.connect(self._annotations_changed)
        desk.verdicts_changed.connect(self._verdicts_changed)
        desk.current_changed.connect(self._current_changed)
        self.asking = NoteAsking(window)
        self.label_keys = LabelKeys(desk, self.highlight, self.toggle_label, window)

    # What the user does

    def highlight(self, label: LabelId | None = None) -> AnnotationId | None:
        """Highlight what is selected, with a label or the last one used; with no selection, label
        the current highlight.
        """
        self.resizing.finish()
        view, span = self._selection()
        if view is None or span is None:
            if self._desk.current is None:
                self.selection_missing.emit()
            elif label is not None:
                self._relabel(self._desk.current, label)
            return self._desk.current
        made = self._desk.highlight(self._whole(span), label)
        if made is not None:
            self.clear_selection()
            self._say_highlighted(made)
        return made

    def _relabel(self, highlight: AnnotationId, label: LabelId) -> None:
        """Give a highlight another label, and say what it was."""
        before = self._desk.annotation(highlight)
        self._desk.set_label(highlight, label)
        now = self._desk.annotation(highlight)
        if before is not None and now is not None and before.labels != now.labels:
            words = translate("Annotator", "“{quote}” is “{now}” now; it was “{before}”.").where(
                quote=isolated(shortened(now.target.exact, SHOWN)),
                now=self._names(now.labels),
                before=self._names(before.labels),
            )
            self.labelled.emit(said(words))

    def _names(self, labels: Sequence[LabelId]) -> Message:
        """Return what labels are called, in a sentence."""
        known = shown_names(self._desk.labels.values())
        names = [known[one] for one in labels if one in known]
        return listed(names or [translate("Annotator", "none")])

    def _whole(self, span: Span) -> Span:
        """Return a span grown to whole characters, wherever it was selected."""
        article = self._desk.article
        if article is None:
            return span
        blocks = article.document.blocks
        ends = {
            bisect_right(blocks, offset, key=lambda block: block.start) - 1
            for offset in (span.start, span.end)
        }
        return Boundaries(
            article.document.text, [blocks[index].span for index in sorted(ends) if index >= 0]
        ).whole(span)

    def toggle_label(self, label: LabelId) -> None:
        """Give the current highlight one label more, or take it away again; a selection is
        highlighted with it.
        """
        self.resizing.finish()
        if self._selection()[1] is not None:
            self.highlight(label)
        elif self._desk.current is not None:
            before = self._desk.annotation(self._desk.current)
            self._desk.toggle_label(self._desk.current, label)
            now = self._desk.annotation(self._desk.current)
            if before is None or now is None or before.labels == now.labels:
                return
            labels = self._names(now.labels)
            words = translate("Annotator", "Labels of the highlight: {labels}.")
            self.labelled.emit(said(words.where(labels=labels)))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) highlight; what was selected is left, also where
        there is no other one.
        """
        self.clear_selection()
        self._desk.step(by)

    def step_here(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the highlights that lie over each other where the
        user is.
        """
        number, count = self._here.step(by)
        annotation = self._desk.annotation(self._desk.current)
        if annotation is not None:
            words = self.tr("{number} of {count}: {quote}")
            announce(
                self._window,
                words.format(
                    number=shown_count(number),
                    count=shown_count(count),
                    quote=annotation.target.exact,
                ),
            )

    def list_here(self) -> None:
        """List the highlights that lie over each other where the user is."""
        self._list(self.active_view(), [mark.id for mark in self._here.marks()])

    def _list(self, view: ReadingPane, wanted: Sequence[AnnotationId]) -> None:
        marks = [
            mark for annotation in wanted if (mark := self._desk.annotation(annotation)) is not None
        ]
        if marks:
            self._bar.hide()
            place = view.place_of(Span(marks[0].target.span.start, marks[0].target.span.start + 1))
            self.popover.show_for(place, marks, self._desk.current, self._desk.labels)

    def leave(self) -> None:
        """Let go of one thing, the latest first: the end being moved, the bar, the selection, the
        current highlight.
        """
        view, span = self._selection()
        if not self._bar.isHidden():
            self._bar.hide()
        elif view is not None and span is not None:
            view.clear_selection()
        else:
            self._desk.set_current(None)

    def _say_highlighted(self, made: AnnotationId) -> None:
        annotation = self._desk.annotation(made)
        if annotation is not None:
            known = shown_names(self._desk.labels.values())
            label = known.get(annotation.label, "") if annotation.label is not None else ""
            words = self.tr("Highlighted as {label}: {quote}")
            announce(
                self._window,
                words.format(label=label, quote=annotation.target.exact),
            )

    def note(self) -> None:
        """Write a note: on the selection, which is highlighted first, or on the current highlight;
        where there is neither, on what is selected or clicked next.
        """
        if self._desk.current is None and self.selection() is None:
            self.asking.begin()
            self.note_missing.emit()
        elif self.highlight() is not None:
            self.asking.end()
            self.note_wanted.emit()

    def attach(self, waiting: AnnotationId) -> None:
        """Give a highlight that has lost its place the one where text is selected."""
        view, span = self._selection()
        if view is None or span is None:
            return
        place = self._whole(span)
        done = self._desk.do(lambda: reanchoring.reattach(self._desk.library, waiting, place))
        if done.verb is not None:
            self.clear_selection()
            self._desk.set_current(waiting)

    def delete(self) -> None:
        """Delete the current highlight."""
        if self._desk.current is not None:
            self._desk.delete(self._desk.current)

    def toggle_block(self) -> None:
        """Restore the blocks that are selected or pointed out where they are removed, remove them
        where they are kept; say so where there are none.
        """
        if not self.acting_view().toggle_kept():
            self.block_missing.emit()

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

    def selection(self) -> tuple[ReadingPane, Span] | None:
        """Return the view in which something is selected, and what, on whole characters."""
        view, span = self._selection()
        return None if view is None or span is None else (view, self._whole(span))

    def acting_view(self) -> ReadingPane:
        """Return the view on whose paragraph a key acts: where something is selected, else the one
        under the mouse, else the active one.
        """
        selected = self.selection()
        if selected is not None:
            return selected[0]
        pointed = (view for view in self._views if view.isVisible() and view.is_pointed_at())
        return next(pointed, self.active_view())

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

    def _annotations_changed(self, article: Article) -> None:
        placed = article.placed
        for view in self._views:
            view.set_annotations(placed, self._desk.labels)

    def _verdicts_changed(self, article: Article) -> None:
        for view in self._views:
            view.set_ledger(article)

    def _current_changed(self, current: AnnotationId | None) -> None:
        annotation = self._desk.annotation(current)
        if current is not None:
            self.clear_selection()  # else the next key would act on words that the user has left
        for view in self._views:
            view.set_current_annotation(current)
        if annotation is not None and annotation.placed:
            self._reveal(annotation.target.span)

    def _selection(self) -> tuple[ReadingPane | None, Span | None]:
        """Return the view with a selection, the active one first, and what is selected; what nobody
        can see does not count.
        """
        order = sorted(self._views, key=lambda view: view is not self.active_view())
        text = self._desk.article.document.text if self._desk.article else ""
        selected = ((view, span) for view in order if (span := view.selected_span()) is not None)
        return next(
            ((view, span) for view, span in selected if not is_blank(text[span.start : span.end])),
            (None, None),
        )

    def _selection_settled(self, view: ReadingPane, span: Span, place: QRect) -> None:
        for other in self._views:
            if other is not view:
                other.clear_selection()
        if self.asking.waits:
            self.note()
        elif not self._desk.library.is_read_only:
            self._bar.show_for(place, tuple(self._desk.labels.values()))

    def _clicked(self, annotation: AnnotationId) -> None:
        self.highlight_clicked.emit()
        self._desk.set_current(annotation)
        if self.asking.waits:
            self.note()

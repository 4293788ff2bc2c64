"""The notes of the open article: one card for each highlight, in the order of the text."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimMark, Status
from reader.ui.notes.card_list import CardList
from reader.ui.notes.card_model import CardModel
from reader.ui.notes.filter_strip import FilterStrip
from reader.ui.notes.note_box import NoteBox
from reader.ui.notes.note_editor import NoteEditor
from reader.ui.notes.tray import Tray

OPEN_AFTER = 40
"""Milliseconds after which the field of the card that became current opens: the user waits for the
texts, and goes on soon.
"""

MOST_LINKS = 12
"""Links of a note that its card's menu offers."""


class NotesPanel(QWidget):
    """Shows the highlights of the open article with their notes, and lets the notes be written in
    place.
    """

    annotation_chosen = Signal(object)
    """The id of the highlight whose card the user chose."""
    note_edited = Signal(object, str)
    """The id of a highlight and its note, to be saved."""
    delete_wanted = Signal(object)
    """The id of the highlight to delete."""
    link_wanted = Signal(str)
    """The address of the link in a note that the user wants to open."""
    menu_wanted = Signal(object, QPoint, list)
    """The id of the highlight whose card was clicked with the right button, where that is on the
    screen, and the links in its note: their words and addresses.
    """
    left = Signal()
    """The user left a note with Esc."""
    wanted = Signal()
    """The panel is to be seen, as something in it gets the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._me = ""
        self.is_read_only = False
        """Whether notes can be read alone."""
        self._labels: Mapping[LabelId, Label] = {}
        self._changing = False
        self._article: Article | None = None
        self._wanted: AnnotationId | None = None
        self.with_status: Callable[[frozenset[Status]], frozenset[AnnotationId]] = lambda _: (
            frozenset()
        )
        """Returns the highlights of the open article in claims of some statuses."""
        self._edited: list[QPersistentModelIndex] = []
        self._open_soon = QTimer(self, singleShot=True, interval=OPEN_AFTER)
        self._open_soon.timeout.connect(self._open_editor)
        self.model = CardModel(self)
        self.list = CardList(self.model)
        self.list.setAccessibleName(self.tr("Highlights and notes"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.article_note = NoteBox(self.tr("Note on this article"))
        self.article_note.link_wanted.connect(self.link_wanted)
        self.article_note.left.connect(self.left)
        self.tray = Tray()
        self.tray.delete_wanted.connect(self.delete_wanted)
        self.filters = FilterStrip()
        self.filters.left.connect(self.left)
        self.filters.cards_wanted.connect(self._go_to_cards)
        self.nothing = QLabel()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(lambda _: self.edit_note())
        self.list.edit_wanted.connect(self.edit_note)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.link_wanted.connect(self.link_wanted)
        self.list.cards.editor_rested.connect(self._close_idle, Qt.ConnectionType.QueuedConnection)
        self.list.cards.note_edited.connect(self.note_edited)
        self.list.cards.editor_left.connect(self.left)
        self.filters.changed.connect(self._show)
        self.show_article(None, {})

    def show_article(self, article: Article | None, labels: Mapping[LabelId, Label]) -> None:
        """Show the highlights of an article, or of none; call it too when they have changed."""
        self._labels, self._article = labels, article
        self.filters.set_labels(labels)
        self.tray.show_waiting((*article.unplaced, *article.to_review) if article else ())
        self._show()

    def set_claims(self, claims: Mapping[AnnotationId, tuple[ClaimMark, ...]]) -> None:
        """Show which claims gather each highlight."""
        self.model.set_claims(claims)

    def set_author(self, name: str) -> None:
        """Say who works here: others are named on their cards."""
        if name != self._me:
            self._me = name
            self._show()

    def show_damage(self, highlights: frozenset[AnnotationId], words: str, note: str) -> None:
        """Say ``words`` of highlights that are damaged, and ``note`` of the article's note."""
        self.model.set_damaged(highlights, words)
        self.article_note.set_damage(note)

    def _show(self) -> None:
        """Show the cards of the article that the filters let through."""
        chosen = self.current() or self._wanted
        self.save()
        highlights = self._article.placed if self._article else ()
        fitting = self._fitting(highlights)
        self._changing = True
        self.model.set_annotations(fitting, self._labels, self._me)
        self._changing = False
        self._close_editors()
        self.filters.setVisible(bool(highlights))
        self.filters.tell_count(len(fitting), len(highlights))
        self._stack.setCurrentWidget(self.list if fitting else self.nothing)
        self.nothing.setText(self._why_none(bool(highlights)))
        self._choose(chosen)

    def shown(self) -> tuple[AnnotationId, ...]:
        """Return the highlights of the open article that the filters let through."""
        highlights = self._article.placed if self._article else ()
        return tuple(one.id for one in self._fitting(highlights))

    def _fitting(self, highlights: Sequence[Annotation]) -> Sequence[Annotation]:
        """Return the highlights to show: those that fit, and those whose note is being written."""
        wanted = self.filters.wanted()
        if wanted.is_empty():
            return highlights
        of_status = self.with_status(wanted.statuses) if wanted.statuses else frozenset()
        written = {
            annotation for known in self._edited if (annotation := self._written(known)) is not None
        }
        return [
            annotation
            for annotation in highlights
            if annotation.id in written or wanted.fits(annotation, self._labels, of_status)
        ]

    def _written(self, known: QPersistentModelIndex) -> AnnotationId | None:
        """Return the highlight whose note is being written in a line, or is not saved."""
        index = self.model.index(known.row(), 0)
        editor, card = self.list.editor(index), self.model.card_at(index)
        busy = editor is not None and (editor.hasFocus() or not editor.saver.is_saved())
        return card.annotation.id if card is not None and busy else None

    def _why_none(self, has_highlights: bool) -> str:
        if self._article is None:
            return self.tr("The highlights and notes of the open article appear here.")
        if has_highlights:
            return self.tr(
                "No highlight matches the filters. Press Esc in the field above to clear them."
            )
        if self.is_read_only:
            return self.tr("No highlights or notes in this article.")
        return self.tr(
            "Select words in the text and press H, or a label’s key from 1 to 9. The highlight and "
            "your note appear here."
        )

    def entrance(self) -> QWidget:
        """Return what takes the keyboard from another pane: the cards, or the article's note where
        there are none.
        """
        return self.list if self.list.isVisible() else self.article_note

    def current(self) -> AnnotationId | None:
        """Return the highlight whose card is current."""
        card = self.model.card_at(self.list.currentIndex())
        return card.annotation.id if card else None

    def choose(self, annotation: AnnotationId | None) -> None:
        """Make a highlight's card the current one and show it; where the filters hide it, none."""
        self._wanted = annotation
        self._choose(annotation)

    def _choose(self, annotation: AnnotationId | None) -> None:
        line = self.model.line_of(annotation)
        index = QModelIndex() if line is None else self.model.index(line, 0)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def edit_note(self) -> None:
        """Put the keyboard into the note of the current highlight; where the filters hide its card,
        they go.
        """
        if self._wanted is not None and self.model.line_of(self._wanted) is None:
            self.filters.clear()
        self._open_editor(to_write=True)
        editor = self._editor()
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            self.list.scrollTo(self.list.currentIndex())

    def save(self) -> bool:
        """Have what is typed saved now, also on the article; false where some of it could not be,
        which stays in its field.
        """
        editors = self._editors()
        for editor in editors:
            editor.saver.save()
        return self.article_note.save() and all(editor.saver.is_saved() for editor in editors)

    def _editors(self) -> list[NoteEditor]:
        """Return the fields that are open: the current card's, and those whose text could not be
        saved yet.
        """
        editors = (self.list.editor(self.model.index(known.row(), 0)) for known in self._edited)
        return [editor for editor in editors if editor is not None]

    def _editor(self) -> NoteEditor | None:
        return self.list.editor(self.list.currentIndex())

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.save()
        self._close_editors()
        self._open_soon.start()
        card = self.model.card_at(current)
        if (
            card is not None and not self._changing
        ):  # a card that goes makes its neighbour current, which nobody chose
            self.annotation_chosen.emit(card.annotation.id)

    def _open_editor(self, *, to_write: bool = False) -> None:
        """Open the field of the current card, where its note is to be written or there is none to
        be read yet.
        """
        index = self.list.currentIndex()
        card = self.model.card_at(index)
        if self.is_read_only or card is None or self._editor() is not None:
            return
        if to_write or not card.annotation.note:
            self.list.openPersistentEditor(index)
            self._edited.append(QPersistentModelIndex(index))
            self.list.measure([index.row()])

    def _close_idle(self) -> None:
        """Show the current card's note as it reads, once the keyboard has left it."""
        card = self.model.card_at(self.list.currentIndex())
        self._close_editors(idle=card is not None and bool(card.annotation.note))

    def _close_editors(self, *, idle: bool = False) -> None:
        """Close the fields of all but the current card, or its too, ``idle``, where the keyboard is
        not in it.

        One whose text could not be saved stays, and goes on trying.
        """
        kept = []
        for known in self._edited:
            index = self.model.index(known.row(), 0)
            editor = self.list.editor(index)
            if editor is None:
                continue
            if (
                editor.hasFocus()
                or (index == self.list.currentIndex() and not idle)
                or not editor.saver.is_saved()
            ):
                kept.append(known)
            else:
                self.list.closePersistentEditor(index)
                self.list.measure([index.row()])
        self._edited = kept

    def _go_to_cards(self) -> None:
        """Give the keyboard to the cards, the first one where none is current."""
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Apply the filters anew, as when the status of a claim has changed."""
        if not self.filters.wanted().is_empty():
            self._show()

    def _show_menu(self, place: QPoint) -> None:
        card = self.model.card_at(self.list.indexAt(place))
        if card is None:
            return
        links = self.list.cards.links(card, self.list.font())[:MOST_LINKS]
        where = self.list.viewport().mapToGlobal(place)
        self.menu_wanted.emit(card.annotation.id, where, list(links))

    def _lay_out(self) -> None:
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(20, 40, 20, 20)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.article_note)
        whole.addWidget(self.tray)
        whole.addWidget(self.filters)
        whole.addWidget(holder, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the cards out anew when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.measure_all()

"""The notes of the open article: one card for each highlight, in the order of the text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.ui.notes.card_delegate import CardDelegate
from reader.ui.notes.card_model import CardModel
from reader.ui.notes.note_editor import NoteEditor


class CardList(QListView):
    """The cards. Enter edits the current one's note."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a bar that comes and goes would change widths
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoFillBackground(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current card; the arrows move between cards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the cards' lines anew for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class NotesPanel(QWidget):
    """Shows the highlights of the open article with their notes, and lets the notes be written in place."""

    annotation_chosen = Signal(object)
    """The id of the highlight whose card the user chose."""
    note_edited = Signal(object, str)
    """The id of a highlight and its note, to be saved."""
    label_wanted = Signal(object, object)
    """The ids of a highlight and of the label it is to have."""
    delete_wanted = Signal(object)
    """The id of the highlight to delete."""
    left = Signal()
    """The user left a note with Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[LabelId, Label] = {}
        self.model = CardModel(self)
        self.list = CardList()
        self.list.setModel(self.model)
        self.delegate = CardDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(self.tr("Highlights and notes"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.nothing = QLabel()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(lambda _: self.edit_note())
        self.list.edit_wanted.connect(self.edit_note)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.delegate.note_edited.connect(self.note_edited)
        self.delegate.editor_left.connect(self.left)
        self.model.modelReset.connect(self._open_editor)
        self.show_article(None, {})

    def show_article(self, article: Article | None, labels: Mapping[LabelId, Label]) -> None:
        """Show the highlights of an article, or of none; call it too when they have changed."""
        self._labels = labels
        chosen = self.current()
        self.save()
        self.model.set_annotations(article.annotations if article else (), labels)
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.nothing)
        self.nothing.setText(
            self.tr(
                "Select words in the text and press H, or a label’s key from 1 to 9. The highlight and your note appear here."
            )
            if article
            else self.tr("The highlights and notes of the open article appear here.")
        )
        self.choose(chosen)

    def current(self) -> AnnotationId | None:
        """Return the highlight whose card is current."""
        card = self.model.card_at(self.list.currentIndex())
        return card.annotation.id if card else None

    def choose(self, annotation: AnnotationId | None) -> None:
        """Make a highlight's card the current one and show it."""
        line = self.model.line_of(annotation)
        index = QModelIndex() if line is None else self.model.index(line, 0)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def edit_note(self) -> None:
        """Put the keyboard into the note of the current card."""
        editor = self._editor()
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            self.list.scrollTo(self.list.currentIndex())

    def save(self) -> None:
        """Have what is typed saved now."""
        editor = self._editor()
        if editor is not None:
            editor.save()

    def _editor(self) -> NoteEditor | None:
        index = self.list.currentIndex()
        editor = self.list.indexWidget(index) if index.isValid() else None
        return editor if isinstance(editor, NoteEditor) else None

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():
            old = self.list.indexWidget(previous)
            if isinstance(old, NoteEditor):
                old.save()
            self.list.closePersistentEditor(previous)
            self.delegate.sizeHintChanged.emit(previous)
        self._open_editor()
        card = self.model.card_at(current)
        if card is not None:
            self.annotation_chosen.emit(card.annotation.id)

    def _open_editor(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and self._editor() is None:
            self.list.openPersistentEditor(index)
            self.delegate.sizeHintChanged.emit(index)

    def _show_menu(self, place: QPoint) -> None:
        card = self.model.card_at(self.list.indexAt(place))
        if card is None:
            return
        menu = QMenu(self)
        for label in self._labels.values():
            action = menu.addAction(f"{label.name}\t{label.key}" if label.key else label.name)
            action.setCheckable(True)
            action.setChecked(label.id == card.annotation.label)
            action.triggered.connect(lambda _=False, one=label.id: self.label_wanted.emit(card.annotation.id, one))
        menu.addSeparator()
        menu.addAction(self.tr("Delete highlight and note"), lambda: self.delete_wanted.emit(card.annotation.id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

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
        whole.addWidget(holder)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the cards out anew when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()

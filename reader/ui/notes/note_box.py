"""One note that is not on a highlight: shown as it reads, and as it is written while the keyboard
is in it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.scale import grown
from reader.ui.notes.markdown import NoteDocument
from reader.ui.notes.note_editor import NoteEditor

LOWEST = 20
"""Pixels; Qt would keep more free for a field."""
HIGHEST = 220
"""Pixels that a note takes where it has no window of its own; a longer one is scrolled."""


class ShownNote(QTextBrowser):
    """A note as it reads. Tab goes from link to link, Enter opens one; loads nothing and opens
    nothing itself.
    """

    edit_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(NoteDocument(self))
        self.document().setDocumentMargin(6)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | str:
        """Load nothing."""
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""

    def show_note(self, note: str) -> None:
        """Show a note."""
        document = self.document()
        if isinstance(document, NoteDocument):
            self._note = note
            document.show_note(note, self.font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a link; a click elsewhere is for writing, unless something is selected."""
        super().mouseReleaseEvent(event)
        clicked = (
            event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        )
        if clicked and not self.anchorAt(event.position().toPoint()):
            self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Enter or F2; on a link, Enter opens it."""
        on_link = (
            bool(self.textCursor().charFormat().anchorHref()) and self.textCursor().hasSelection()
        )
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not on_link
        if entered or event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._note:
            self.show_note(self._note)


class NoteBox(QWidget):
    """Says what is to be saved; stores nothing itself. It is one line high while it is empty and
    nobody writes in it.
    """

    edited = Signal(str)
    """The note, when it is to be saved."""
    link_wanted = Signal(str)
    """The address of the link that was opened."""
    left = Signal()
    """The user left the note with Esc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = NoteEditor("", self)
        self.editor.setAccessibleName(name)
        self.editor.setPlaceholderText(f"{name}…")
        self.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.shown = ShownNote(name, self)
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        for page in (self.editor, self.shown):
            page.setMinimumHeight(LOWEST)
            self._pages.addWidget(page)
        self.warnings = QLabel()
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setWordWrap(True)
        self.warnings.setForegroundRole(QPalette.ColorRole.BrightText)
        self.warnings.setContentsMargins(6, 0, 6, 6)
        self.warnings.hide()
        self._of_quotes: tuple[str, ...] = ()
        self._of_damage: tuple[str, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(holder, 1)
        whole.addWidget(self.warnings)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor.edited.connect(self.edited)
        self.editor.left.connect(self.left)
        self.editor.rested.connect(self._show)
        self.editor.height_changed.connect(self._measure)
        self.shown.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self.shown.edit_wanted.connect(self.edit)
        self.shown.document().documentLayout().documentSizeChanged.connect(
            lambda _: self._measure()
        )

    def reset(self, note: str) -> None:
        """Show another subject's note, whatever was typed."""
        self.editor.saver.reset(note)
        self._show()

    def take(self, note: str) -> None:
        """Show what the library has, unless something is typed here that is not saved yet."""
        self.editor.saver.take(note)
        if not self.editor.hasFocus():
            self._show()

    def edit(self) -> None:
        """Put the keyboard into the note; where it can only be read, into what is shown of it."""
        if self.editor.isReadOnly():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._pages.setCurrentWidget(self.editor)
        self.setFocusProxy(self.editor)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._measure()

    def set_warnings(self, warnings: Sequence[str]) -> None:
        """Say what there is to be said of the quotations in the note."""
        self._of_quotes = tuple(warnings)
        self._show_warnings()

    def set_damage(self, words: str) -> None:
        """Say that the note is damaged; nothing where it is not."""
        self._of_damage = (words,) if words else ()
        self._show_warnings()

    def _show_warnings(self) -> None:
        warnings = (*self._of_damage, *self._of_quotes)
        self.warnings.setText("\n".join(f"⚠ {warning}" for warning in warnings))
        self.warnings.setVisible(bool(warnings))
        self._measure()

    def save(self) -> bool:
        """Have what is typed saved now; false where it could not be."""
        self.editor.saver.save()
        return self.editor.saver.is_saved()

    def hasHeightForWidth(self) -> bool:
        """No: the parts would be asked, and they want more room than the note."""
        return False

    def sizeHint(self) -> QSize:
        """As high as the note."""
        if self._pages.currentWidget() is self.editor:
            needed = self.editor.needed_height(2 if self.editor.hasFocus() else 1)
        else:
            needed = int(self.shown.document().size().height()) + 2
        below = 0 if self.warnings.isHidden() else self.warnings.heightForWidth(self.width())
        return QSize(200, min(needed, grown(HIGHEST)) + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, which may need another height."""
        super().resizeEvent(event)
        self._measure()

    def _show(self) -> None:
        note = self.editor.typed()
        is_read = bool(note.strip()) and self.editor.saver.is_saved()
        if is_read:
            self.shown.show_note(note)
        page = self.shown if is_read else self.editor
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        self._measure()

    def _measure(self) -> None:
        self.updateGeometry()

"""The window with the library's own note: what belongs to no article and no claim."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.domain.subject import LIBRARY
from reader.ui.notes.note_box import NoteBox
from reader.ui.notes.note_keeper import NoteKeeper
from reader.ui.session.actions import follow_keys
from reader.ui.session.desk import Desk
from reader.ui.widgets.dialog import BESIDE, Dialog


class LibraryNoteWindow(Dialog):
    """Stays open beside the main window. What is typed is saved on every pause."""

    guide_page = "notes"

    link_wanted = Signal(str)
    """The address of the link that was opened."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self._desk = desk
        self.setWindowTitle(self.tr("Library notes"))
        self.box = NoteBox(self.tr("Notes on the whole library"))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.box.link_wanted.connect(self.link_wanted)
        self.box.left.connect(self.close)
        hint = QLabel(
            self.tr(
                "Markdown. Links to highlights, articles and claims open them; see “Copy link”."
            )
        )
        hint.setWordWrap(True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        self.column.addWidget(self.box, 1)
        self.column.addWidget(hint)
        self.add_closing_foot()
        NoteKeeper(desk, self.box).show(LIBRARY)
        follow_keys(self, "undo", self._undo)
        follow_keys(self, "redo", desk.redo)

    def _undo(self) -> None:
        self.box.save()
        self._desk.undo()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed; stay open where that could not be done."""
        if self.box.save():
            super().closeEvent(event)
        else:
            event.ignore()

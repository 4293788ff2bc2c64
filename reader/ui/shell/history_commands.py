"""What the actions that undo and redo do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.words.verbs import verb_text


class HistoryCommands(QObject):
    """The handlers of these actions. What is being typed is saved first, so that it is what is
    undone.
    """

    told = Signal(str)
    """What was undone or redone, in a sentence."""

    def __init__(self, desk: Desk, save_notes: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._save_notes = save_notes

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Undo the latest change and say which it was."""
        self._save_notes()
        verb = self._desk.undo().verb
        if verb is not None:
            self.told.emit(self.tr("Undone: {what}.").format(what=verb_text(verb)))

    def redo(self) -> None:
        """Redo what was undone last and say what it was."""
        self._save_notes()
        verb = self._desk.redo().verb
        if verb is not None:
            self.told.emit(self.tr("Redone: {what}.").format(what=verb_text(verb)))

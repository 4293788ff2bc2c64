"""Closing the window: not without asking while something that was typed could not be saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox


class Closing(QObject):
    """Has everything saved that is being typed, wherever that is."""

    def __init__(self, saves: Sequence[Callable[[], bool]], parent: QObject) -> None:
        """Each of ``saves`` saves what is typed in one place, and returns false where it could
        not.
        """
        super().__init__(parent)
        self._saves = saves

    def may_close(self) -> bool:
        """Whether all that was typed is saved; else ask whether to close all the same."""
        saved = [save() for save in self._saves]  # each of them, also after one that could not
        return all(saved) or self._ask()

    def _ask(self) -> bool:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Claim Reader"),
            self.tr("What you typed last is not saved yet."),
        )
        box.setInformativeText(
            self.tr(
                "The library cannot be written at the moment. Keep the window open and try again, "
                "or copy what you typed."
            )
        )
        close = box.addButton(
            self.tr("Close and discard it"), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is close

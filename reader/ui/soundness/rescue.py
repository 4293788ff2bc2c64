"""What is offered when the library cannot be opened: a backup, or what is left of it."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
)

from reader.domain.backups import Backup
from reader.domain.errors import (
    LibraryDamaged,
    LibraryEmpty,
    LibraryError,
    LibraryStrange,
    NotALibrary,
    ReaderError,
)
from reader.services import backing_up, salvaging
from reader.services.library import is_of_the_disk
from reader.services.sentences import sentence
from reader.ui.soundness.backups_window import BackupList
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.words.saying import said

log = logging.getLogger(__name__)


class Rescue(QObject):
    """Asks before there is a window. Nothing is deleted whatever is chosen."""

    def __init__(self, library: Path, chosen: str) -> None:
        """``chosen`` is the folder for backups in the user's preferences."""
        super().__init__()
        self._library = library
        self._folder = backing_up.backup_folder(library, chosen)

    def offer(self, error: LibraryError) -> Path | None:
        """Say what is wrong, and do what the user chooses. Return which library to open then."""
        backups = self._backups() if isinstance(error, _REPLACEABLE) else []
        box = QMessageBox(QMessageBox.Icon.Critical, "Claim Reader", said(sentence(error)))
        box.setTextFormat(Qt.TextFormat.PlainText)
        restore = (
            box.addButton(self.tr("Restore a backup…"), QMessageBox.ButtonRole.AcceptRole)
            if backups
            else None
        )
        salvage = (
            box.addButton(self.tr("Save what can be read"), QMessageBox.ButtonRole.AcceptRole)
            if isinstance(error, LibraryDamaged | LibraryStrange)
            else None
        )
        copy = (
            box.addButton(self.tr("Copy it elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
            if is_of_the_disk(error) and self._library.is_file()
            else None
        )
        box.setDefaultButton(box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if restore is not None and box.clickedButton() is restore:
            return self._try(lambda: self._restore(backups))
        if salvage is not None and box.clickedButton() is salvage:
            return self._try(self._salvage)
        if copy is not None and box.clickedButton() is copy:
            return self._try(self._copy)
        return None

    def _backups(self) -> list[Backup]:
        try:
            return backing_up.list_backups(self._library, self._folder)
        except ReaderError as error:
            log.warning("the backups cannot be listed", exc_info=error)
            return []

    def _try(self, act: Callable[[], Path | None]) -> Path | None:
        try:
            return act()
        except ReaderError as error:
            QMessageBox.critical(None, "Claim Reader", said(sentence(error)))
            return None

    def _copy(self) -> Path | None:
        """Copy the library to where it can be written."""
        proposed = Path.home() / self._library.name
        chosen, _ = QFileDialog.getSaveFileName(
            None, self.tr("Copy the library"), str(proposed), f"(*{self._library.suffix})"
        )
        if not chosen:
            return None
        backing_up.copy_closed(self._library, Path(chosen))
        return Path(chosen)

    def _restore(self, backups: list[Backup]) -> Path | None:
        choice = _Choice(backups)
        accepted = choice.exec() == QDialog.DialogCode.Accepted
        chosen = choice.list.chosen()
        choice.deleteLater()
        if not accepted or chosen is None:
            return None
        backing_up.restore(self._library, Path(chosen.path))
        return self._library

    def _salvage(self) -> Path | None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            report, kept = salvaging.salvage_in_place(self._library)
        finally:
            QApplication.restoreOverrideCursor()
        told = QMessageBox(
            QMessageBox.Icon.Information,
            "Claim Reader",
            said(salvaging.salvage_sentences(report)),
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setInformativeText(self.tr("The damaged library is kept as {name}.").format(name=kept))
        told.exec()
        return self._library


_REPLACEABLE = (LibraryDamaged, LibraryEmpty, LibraryStrange, NotALibrary)
"""What is wrong where a backup can take the library's place."""


class _Choice(Dialog):
    """Lets the user choose a backup."""

    def __init__(self, backups: list[Backup]) -> None:
        super().__init__(size=BESIDE)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.list = BackupList()
        self.list.show_backups(backups)
        self.list.itemActivated.connect(self.accept)
        restore = QPushButton(self.tr("Restore"))
        restore.clicked.connect(self.accept)
        self.column.addWidget(QLabel(self.tr("What is there now is renamed and kept.")))
        self.column.addWidget(self.list, 1)
        self.add_question_foot(restore)

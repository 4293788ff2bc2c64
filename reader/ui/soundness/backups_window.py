"""The window of backups: when each was made and how much is in it, making one, and putting one
back.
"""

from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QWidget,
)

from reader.domain.backups import Backup, Kind
from reader.domain.message import COUNT, listed, translate
from reader.services import backing_up
from reader.ui.session.locks import lock
from reader.ui.soundness.library_keeper import LibraryKeeper
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.words.dates import shown_moment
from reader.ui.words.saying import said

_BACKUP = Qt.ItemDataRole.UserRole

_KINDS = {
    Kind.DAILY: translate("Backups", "made automatically"),
    Kind.WANTED: translate("Backups", "made on request"),
    Kind.UPGRADE: translate("Backups", "from before the last upgrade"),
    Kind.DAMAGED: translate("Backups", "the library was damaged when it was made"),
}


def words_of(backup: Backup) -> str:
    """Return when a backup was made, why, and how much is in it."""
    moment = backup.made.astimezone(UTC).isoformat(timespec="milliseconds")
    made = shown_moment(moment.replace("+00:00", "Z"), QLocale())
    return f"{made} · {said(_KINDS[backup.kind])}\n{_contents(backup)}"


def _contents(backup: Backup) -> str:
    articles, highlights, claims = backup.articles, backup.highlights, backup.claims
    if articles is None or highlights is None or claims is None:
        return said(translate("Backups", "It cannot be read."))
    counts = (
        translate("Backups", "%n articles", "1 article", COUNT, articles),
        translate("Backups", "%n highlights", "1 highlight", COUNT, highlights),
        translate("Backups", "%n claims", "1 claim", COUNT, claims),
    )
    return said(listed(list(counts)))


class BackupList(QListWidget):
    """Backups, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Backups"))
        self.setWordWrap(True)
        self.setSpacing(2)

    def show_backups(self, backups: list[Backup]) -> None:
        """List these; the first is chosen."""
        self.clear()
        for backup in backups:
            item = QListWidgetItem(words_of(backup))
            item.setData(_BACKUP, backup)
            self.addItem(item)
        if backups:
            self.setCurrentRow(0)

    def chosen(self) -> Backup | None:
        """Return the backup that is chosen."""
        item = self.currentItem()
        found = item.data(_BACKUP) if item is not None else None
        return found if isinstance(found, Backup) else None


class BackupsWindow(Dialog):
    """Stays open beside the main window. Enter restores what is chosen, after asking."""

    guide_page = "safe"

    restore_wanted = Signal(object)
    """The path of the backup that is to be put in the library's place."""

    def __init__(self, keeper: LibraryKeeper, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self._keeper = keeper
        self.setWindowTitle(self.tr("Backups"))
        self.told = QLabel(
            self.tr(
                "Each day on which the library has changed, a backup is made and checked. The "
                "latest of 7 days, 4 weeks and 12 months are kept; fewer of a library over a "
                "gigabyte. Preferences ▸ Library says "
                "where."
            )
        )
        self.told.setWordWrap(True)
        self.nothing = QLabel(
            self.tr("There is no backup yet. The first one is made while you work.")
        )
        self.nothing.setWordWrap(True)
        self.list = BackupList()
        self.restore = QPushButton(self.tr("&Restore…"))
        self.folder = QPushButton(self.tr("Show the &folder"))
        self.make = QPushButton(self.tr("&Back up now"))
        self._join()
        self._lay_out()
        lock(keeper.library, self.restore, self.make)
        self.refresh()

    def refresh(self) -> None:
        """List the backups that there are."""
        backups = backing_up.list_backups(self._keeper.library.path, self._keeper.folder)
        self.list.show_backups(backups)
        self.list.setVisible(bool(backups))
        self.nothing.setVisible(not backups)
        self.make.setEnabled(True)
        self._enable()

    def _enable(self) -> None:
        chosen = self.list.chosen()
        self.restore.setEnabled(chosen is not None and chosen.articles is not None)
        self.folder.setEnabled(self._keeper.folder.is_dir())

    # What the user does

    def _make(self) -> None:
        self.make.setEnabled(False)
        self._keeper.back_up()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._keeper.folder)))

    def _ask(self) -> None:
        """Ask whether to restore a backup, and say what becomes of the library."""
        chosen = self.list.chosen()
        if chosen is None or not self.restore.isEnabled():
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Restore a backup"),
            self.tr("Replace your library with this backup?"),
            parent=self,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            words_of(chosen)
            + "\n\n"
            + self.tr(
                "The library as it is now is renamed and kept beside it. Claim Reader closes and "
                "opens again."
            )
        )
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = Path(chosen.path)
        box.buttonClicked.connect(
            lambda button: self.restore_wanted.emit(path) if button is restore else None
        )
        box.open()

    # How it is joined and laid out

    def _join(self) -> None:
        self._keeper.backed_up.connect(lambda _: self.refresh())
        self._keeper.failed.connect(lambda _: self.refresh())
        self.restore.clicked.connect(self._ask)
        self.folder.clicked.connect(self._show_folder)
        self.make.clicked.connect(self._make)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.list.currentRowChanged.connect(lambda _: self._enable())

    def _lay_out(self) -> None:
        self.column.addWidget(self.told)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        self.add_closing_foot(self.restore, self.folder, self.make)

"""What the actions on files and the clipboard do: importing and exporting."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.domain.article import Article
from reader.domain.own_address import is_address
from reader.resources import resource_folder
from reader.services import claims
from reader.ui.exporting.export_controller import ExportController
from reader.ui.exporting.export_source import SourceKind
from reader.ui.importing.import_controller import ImportController
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.shell.export_sources import ExportSources

PRACTICE = Path("practice") / "harbour-bridge.html"


def is_practice(article: Article) -> bool:
    """Whether an article is the one to try the program on, as it comes with it."""
    if article.source_name != PRACTICE.name:
        return False
    return sha256((resource_folder() / PRACTICE).read_bytes()).hexdigest() == article.sha256


class FileCommands(QObject):
    """The handlers of these actions."""

    nothing_to_paste = Signal(str)
    """Why nothing was pasted, in a sentence."""
    link_pasted = Signal(str)
    """An address of something in the library, which is opened and not imported."""

    def __init__(  # noqa: PLR0913, PLR0917 (what files come from and go to, and what for)
        self,
        desk: Desk,
        imports: ImportController,
        exports: ExportController,
        save_notes: Callable[[], object],
        sources: ExportSources,
        parent: QObject,
    ) -> None:
        """``save_notes`` saves what is being typed; ``sources`` are what can be exported."""
        super().__init__(parent)
        self._sources = sources
        self._desk = desk
        self._imports = imports
        self._exports = exports
        self._save_notes = save_notes

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "import_files": self._imports.choose_files,
            "import_folder": self._imports.choose_folder,
            "paste": self.paste,
            "practice": self.open_practice,
            "export_article": lambda: self._export(self._sources.nearest()),
            "export_all": lambda: self._export(SourceKind.EVERYTHING),
        }

    def paste(self) -> None:
        """Import what is on the clipboard; an address of ours is followed."""
        data: QMimeData | None = (
            QApplication.clipboard().mimeData()
        )  # Qt gives none where the clipboard is empty
        text = data.text() if data is not None and data.hasText() else ""
        if is_address(text):
            self.link_pasted.emit(text.strip())
        elif data is None or not self._imports.import_data(data):
            self.nothing_to_paste.emit(
                self.tr(
                    "There is no text on the clipboard. Copy an article in your browser first, "
                    "then paste it here."
                )
            )

    def open_practice(self) -> None:
        """Import and open the article to try the program on."""
        self._imports.import_files([resource_folder() / PRACTICE])

    def _export(self, first: SourceKind) -> None:
        """Ask what to export, beginning with what the user most likely means."""
        self._save_notes()
        library = self._desk.library
        self._exports.ask(self._sources.offered(), first, self._desk.labels, claims.scale(library))

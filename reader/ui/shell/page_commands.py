"""What the actions on how the texts of the open article are shown do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.services.originals import has_page
from reader.ui.original.original_pane import OriginalPane
from reader.ui.original.remote_pictures import RemotePictures
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk


class PageCommands(QObject):
    """The handlers of these actions; most are switches, and do as their action is ticked."""

    told = Signal(str)
    """What an action waits for, in a sentence."""

    def __init__(
        self,
        desk: Desk,
        cleaned: CleanedView,
        original: OriginalPane,
        pictures: RemotePictures,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(pictures)
        self._desk = desk
        self._cleaned = cleaned
        self._original = original
        self._pictures = pictures
        self._actions = actions

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "toggle_removed": lambda: self._cleaned.show_removed(self._is_on("toggle_removed")),
            "page_as_text": lambda: self._original.show_as_text(self._is_on("page_as_text")),
            "show_verdicts": lambda: self._original.show_verdicts(self._is_on("show_verdicts")),
            "fetch_pictures": self.fetch_pictures,
        }

    def tick(self) -> None:
        """Tick the switches as the texts are shown."""
        self._actions["show_verdicts"].setChecked(self._original.verdicts_shown)

    def fetch_pictures(self) -> None:
        """Offer to fetch the pictures that were not saved with the open page."""
        article = self._desk.article
        if article is not None and has_page(article):
            self._pictures.ask(article.id)
        else:
            self.told.emit(self.tr("Only a web page has pictures. Open one first."))

    def _is_on(self, name: str) -> bool:
        return self._actions[name].isChecked()

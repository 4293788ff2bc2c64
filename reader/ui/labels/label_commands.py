"""What the actions on labels do, and on all places where some words stand."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.labels.labels_window import LabelsWindow


class LabelCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What an action waits for, in a sentence."""
    phrase_highlighted = Signal()
    """The phrase is highlighted where the user wanted it: it need not stay selected."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        phrase: Callable[[], str],
        palette: Callable[[], str],
        window: QWidget,
    ) -> None:
        """``phrase`` returns the words that the user has selected, or has before him otherwise;
        empty where there are none. ``palette`` returns the name of the palette for new labels.
        """
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._phrase = phrase
        self._palette = palette
        self._window = window
        self._labels = Beside(self._made_labels_window)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"labels": self._labels.show, "highlight_all": self.show_occurrences}

    def save(self) -> bool:
        """Have all that is typed on a label saved now; false where some of it could not be."""
        return self._labels.made is None or self._labels.made.save()

    def _made_labels_window(self) -> "LabelsWindow":
        from reader.ui.labels.labels_window import LabelsWindow  # noqa: PLC0415 (not needed to show the window)

        return LabelsWindow(self._desk, self._palette, self._window)

    def show_occurrences(self) -> None:
        """Offer to highlight the phrase wherever it stands."""
        from reader.ui.labels.occurrences_window import OccurrencesWindow  # noqa: PLC0415 (not needed to show the window)

        article, phrase = self._desk.article, self._phrase()
        if article is None:
            return
        if not phrase:
            self.told.emit(
                self.tr("Select the words first that you want to highlight wherever they stand.")
            )
            return
        places = OccurrencesWindow(self._desk, self._jobs, article, phrase, self._window)
        places.accepted.connect(self.phrase_highlighted)
        places.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places.open()

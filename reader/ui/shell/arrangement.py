"""How the window is arranged: where it stands, how wide its parts are, which of them are hidden.
Kept between two starts.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.session.remembered import Remembered
from reader.ui.shell.folding import Folding
from reader.ui.shell.frame import Frame, first_widths
from reader.ui.widgets.screen_room import resize_on_screen

if TYPE_CHECKING:
    from reader.ui.shell.workspace import Workspace

FIRST_SIZE = 1280, 800
"""Pixels: the window at the first start."""


class Arrangement:
    """Arranges the window as it was left, and remembers how it is left."""

    def __init__(self, window: QWidget, frame: Frame, remembered: Remembered) -> None:
        self._window = window
        self._frame = frame
        self._remembered = remembered
        self._folding = Folding({"list": frame.list, "notes": frame.inspector}, window)

    def recall_frame(self) -> None:
        """Arrange what is painted first."""
        resize_on_screen(self._window, *FIRST_SIZE)
        self._window.restoreGeometry(self._remembered.bytes("geometry"))
        self._frame.fit_sides()
        self._frame.parts.setSizes(first_widths(self._window.width()))
        self._frame.parts.restoreState(self._remembered.bytes("parts"))
        hidden = self._remembered.text("hidden")
        self._frame.list.setHidden("list" in hidden)
        self._frame.inspector.setHidden("notes" in hidden)
        self.fold()

    def fold(self) -> bool:
        """Fold the sides away for which the window is too narrow, and bring them back where it is
        not; tell whether that changed anything.
        """
        return self._folding.fit(self._window.width())

    def follow_scale(self) -> bool:
        """Arrange the sides for letters of another size; tell whether one of them folded."""
        self._frame.fit_sides()
        return self.fold()

    def recall_workspace(self, work: "Workspace") -> None:
        """Arrange what was made later."""
        work.panes.restoreState(self._remembered.bytes("panes"))
        work.imports.last_folder = (
            self._remembered.text("import folder") or work.imports.last_folder
        )
        work.exports.last_folder = (
            self._remembered.text("export folder") or work.exports.last_folder
        )
        work.exports.last_format = (
            self._remembered.text("export format") or work.exports.last_format
        )
        work.exports.last_layout = self._remembered.text("export layout")

    def remember(self, work: "Workspace") -> None:
        """Keep how everything is."""
        self._remembered.keep("geometry", self._window.saveGeometry())
        self._remembered.keep("parts", self._frame.parts.saveState())
        self._remembered.keep("panes", work.panes.saveState())
        self._remembered.keep("hidden", " ".join(self._folding.hidden()))
        self._remembered.keep("import folder", work.imports.last_folder)
        self._remembered.keep("export folder", work.exports.last_folder)
        self._remembered.keep("export format", work.exports.last_format)
        self._remembered.keep("export layout", work.exports.last_layout)
        self._remembered.save()

"""Whether anything on the screen may move: as the user has chosen, or as the desktop wants it.

Qt has a switch for its own effects, which everything of ours that moves asks too.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.ui.look.desktop_motion import DesktopMotion

ON_LINUX = sys.platform.startswith("linux")
EFFECTS = Qt.UIEffect.UI_General


def is_still() -> bool:
    """Whether nothing is to move."""
    return not QApplication.isEffectEnabled(EFFECTS)


def busy_maximum() -> int:
    """Return the maximum of a bar that shows work of unknown length: it runs, or stands still and
    empty.
    """
    return int(is_still())


class Motion(QObject):
    """Sets Qt's switch."""

    changed = Signal(bool)
    """Whether nothing is to move from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # on Linux the switch is off where no desktop has set it
        self._system_moves = ON_LINUX or not is_still()
        self._choice = "system"
        self._desktop: DesktopMotion | None = None

    def choose(self, choice: str) -> None:
        """Reduce motion: ``on``, ``off``, or as the ``system`` says."""
        self._choice = choice
        if choice == "system" and self._desktop is None:
            self._desktop = self._asked()
        self._follow()

    def _asked(self) -> "DesktopMotion | None":
        """Ask the desktop, where Qt does not. Its answer comes later."""
        if not ON_LINUX:
            return None  # there Qt's switch is as the system has it
        from reader.ui.look.desktop_motion import DesktopMotion  # noqa: PLC0415 (after the first painting)

        asked = DesktopMotion(self)
        asked.changed.connect(self._follow)
        return asked

    def _follow(self) -> None:
        by_desktop = self._desktop is not None and self._desktop.is_reduced
        by_system = by_desktop or not self._system_moves
        still = self._choice == "on" or (self._choice == "system" and by_system)
        before = is_still()
        QApplication.setEffectEnabled(EFFECTS, not still)
        if still != before:
            self.changed.emit(still)

"""Folds the sides of the window away where it is too narrow for them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

ROOM = {"list": 530, "notes": 520}
"""Pixels that the text is to have beside each side, and all that stand before it; a side that
would leave it fewer folds.
"""

ROOM_FOR_BOTH = 440
"""Pixels for the text below which a side that the user wants takes the other's place."""

UNBOUNDED = 1 << 24


class Folding(QObject):
    """Folds a side when the window becomes too narrow, and brings it back when it is wide enough,
    unless the user had hidden it. What the user shows or hides meanwhile stays so.
    """

    def __init__(self, sides: Mapping[str, QWidget], parent: QObject) -> None:
        """``sides`` are the widgets beside the pages, by their names in ``ROOM``."""
        super().__init__(parent)
        self._sides = sides
        self._room = dict.fromkeys(sides, UNBOUNDED)
        self._folded: set[str] = set()
        for side in sides.values():
            side.installEventFilter(self)

    def fit(self, width: int) -> bool:
        """Fold, or bring back, for a width in pixels; tell whether any side did."""
        before = {name: side.isHidden() for name, side in self._sides.items()}
        room_before, left = dict(self._room), width
        for name, side in self._sides.items():
            left -= side.minimumWidth()
            self._room[name] = left
            if left < ROOM[name] <= room_before[name] and not side.isHidden():
                side.hide()
                self._folded.add(name)
            elif left >= ROOM[name] and name in self._folded:
                side.show()
        return before != {name: side.isHidden() for name, side in self._sides.items()}

    def hidden(self) -> list[str]:
        """Return the sides that the user has hidden himself."""
        sides = self._sides.items()
        return [name for name, side in sides if side.isHidden() and name not in self._folded]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for a side that is shown."""
        if event.type() is QEvent.Type.ShowToParent:
            shown = next(name for name, side in self._sides.items() if side is watched)
            self._folded.discard(shown)
            for name, side in self._sides.items():
                if (
                    name != shown
                    and min(self._room.values()) < ROOM_FOR_BOTH
                    and not side.isHidden()
                ):
                    side.hide()
                    self._folded.add(name)
        return super().eventFilter(watched, event)

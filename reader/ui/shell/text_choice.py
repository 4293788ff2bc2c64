"""Which of the two texts is shown: the user's choice, kept apart for narrow and wide windows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.session.actions import Handlers
from reader.ui.session.remembered import Remembered
from reader.ui.shell.panes import Panes

SIDE_BY_SIDE_FROM = 1500
"""Pixels of the window's width from which both texts have room beside list and inspector."""

FIRST_CHOICE = {"narrow": "cleaned", "wide": "both"}
"""What is shown until the user chooses, by the width of the window."""

CHOICES = ("cleaned", "both", "original")


class TextChoice(QObject):
    """Shows the texts that the user chose for windows as wide as this one."""

    def __init__(
        self, panes: Panes, remembered: Remembered, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._remembered = remembered
        self._actions = actions
        self._width = ""
        self.choice = ""
        """``cleaned``, ``both`` or ``original``; empty before ``fit`` was called."""

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "show_both": lambda: self.choose("both"),
            "show_cleaned": lambda: self.choose("cleaned"),
            "show_original": lambda: self.choose("original"),
        }

    def choose(self, choice: str) -> None:
        """Show what the user wants to see, and remember that for windows of this width."""
        self._remembered.keep(f"texts {self._width}", choice)
        self._show(choice)

    def fit(self, width: int) -> None:
        """Show what was chosen for windows of a width, in pixels, if that has changed."""
        kind = "wide" if width >= SIDE_BY_SIDE_FROM else "narrow"
        if kind != self._width:
            self._width = kind
            kept = self._remembered.text(f"texts {kind}")
            self._show(kept if kept in CHOICES else FIRST_CHOICE[kind])

    def tick(self) -> None:
        """Tick the switch as the texts are shown."""
        for choice in CHOICES:
            self._actions[f"show_{choice}"].setChecked(choice == self.choice)

    def _show(self, choice: str) -> None:
        self.choice = choice
        self._panes.show_only(choice)
        self.tick()

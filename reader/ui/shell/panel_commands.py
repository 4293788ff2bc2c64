"""What the actions on the parts of the window do: which are shown, which has the keyboard, and how
large their text is.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.session.actions import Handlers
from reader.ui.shell.panes import Panes


class PanelCommands:
    """The handlers of these actions."""

    def __init__(
        self,
        panes: Panes,
        panels: Mapping[str, QWidget],
        stops: Callable[[], Sequence[QWidget]],
        actions: Mapping[str, QAction],
    ) -> None:
        """``panels`` are shown or hidden by the actions of their names; ``stops`` returns where the
        keyboard goes, in order.
        """
        self._panes = panes
        self._panels = panels
        self._stops = stops
        self._actions = actions

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "next_pane": self.next_pane,
            "zoom_in": lambda: self._panes.zoom(1),
            "zoom_out": lambda: self._panes.zoom(-1),
            "zoom_reset": lambda: self._panes.zoom(0),
            **{name: partial(self._show, name) for name in self._panels},
        }

    def tick(self) -> None:
        """Tick the switches as the panels are shown."""
        for name, panel in self._panels.items():
            self._actions[name].setChecked(not panel.isHidden())

    def _show(self, name: str) -> None:
        self._panels[name].setVisible(self._actions[name].isChecked())

    def next_pane(self) -> None:
        """Move the keyboard to the next pane that is shown."""
        shown = [pane for pane in self._stops() if pane.isVisible() and pane.isEnabled()]
        focused = QApplication.focusWidget()
        here = next(
            (
                place
                for place, pane in enumerate(shown)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        if shown:
            shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

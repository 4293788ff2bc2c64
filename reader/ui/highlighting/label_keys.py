"""The keys of the labels: one that highlights with a label, and one that adds it to a highlight or
takes it away.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Label, LabelId
from reader.domain.labels import shown_names
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock


class LabelKeys(QObject):
    """Gives every label that has a key its two actions, and keeps them as the labels are."""

    def __init__(
        self,
        desk: Desk,
        highlight: Callable[[LabelId], object],
        toggle: Callable[[LabelId], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._highlight = highlight
        self._toggle = toggle
        self._window = window
        self._highlighting: list[QAction] = []
        self._toggling: list[QAction] = []
        desk.labels_changed.connect(self._refresh)
        self._refresh()

    def highlighting(self) -> list[QAction]:
        """Return the actions that highlight."""
        return list(self._highlighting)

    def actions(self) -> list[QAction]:
        """Return all actions: those that highlight, and those that add a label or take it away."""
        return [*self._highlighting, *self._toggling]

    def _refresh(self) -> None:
        for action in self.actions():
            self._window.removeAction(action)
            action.deleteLater()
        keyed = [label for label in self._desk.labels.values() if label.key is not None]
        highlight, toggle = (
            self.tr("Highlight as {label}"),
            self.tr("Add or remove the label {label}"),
        )
        self._highlighting = [
            self._made(label, highlight, str(label.key), self._highlight) for label in keyed
        ]
        self._toggling = [
            self._made(label, toggle, f"Alt+{label.key}", self._toggle) for label in keyed
        ]

    def _made(self, label: Label, text: str, key: str, act: Callable[[LabelId], object]) -> QAction:
        name = shown_names(self._desk.labels.values())[label.id]
        action = QAction(text.format(label=name), self._window)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(label.definition)
        action.triggered.connect(lambda: act(label.id))
        lock(self._desk.library, action)
        self._window.addAction(action)
        return action

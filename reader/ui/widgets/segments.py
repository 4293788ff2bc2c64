"""A switch of several segments, of which one holds."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from reader.ui.look.theme import Theme
from reader.ui.widgets.tool_buttons import action_button


class Segments(QFrame):
    """Shows actions of which one is ticked as one control; each says its short text."""

    def __init__(
        self, actions: Sequence[QAction], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for action in actions:
            row.addWidget(action_button(action))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        chrome = theme.chrome
        self.setStyleSheet(
            f"#segments {{ border: 1px solid {chrome.muted}; border-radius: 6px; }}"
            f"#segments > QToolButton {{ border: 0; border-radius: 4px; padding: 2px 8px;"
            f" color: {chrome.text}; background: transparent; }}"
            f"#segments > QToolButton:checked {{ background: {chrome.accent};"
            f" color: {chrome.on_accent}; }}"
            f"#segments > QToolButton:focus {{ border: 2px solid {chrome.accent}; }}"
            f"#segments > QToolButton:disabled {{ color: {chrome.muted}; }}"
            f"#segments > QToolButton:checked:disabled {{ background: {chrome.alternate}; }}"
        )

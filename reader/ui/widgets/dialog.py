"""The one form of all dialogs and of the windows beside the main one: margins, sizes, and a foot
with the buttons, the main one last and filled, as Enter presses it; Esc closes.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.scale import grown
from reader.ui.look.tokens import tokens
from reader.ui.session.actions import follow_action
from reader.ui.widgets.screen_room import resize_on_screen

QUESTION_WIDTH = 520
"""Pixels at 100 per cent of a dialog that asks something."""
BESIDE, WIDE = (640, 520), (860, 620)
"""Pixels at 100 per cent of a window beside the main one: a list, or a list with more beside it."""


class Dialog(QDialog):
    """What is in it goes into ``column``, and the buttons into its foot. A question, which has no
    size, is as high as what it says, and is gone once it was answered.
    """

    guide_page = ""
    """The page of the guide that F1 opens over it; the one for the main window where none is
    named.
    """

    def __init__(self, parent: QWidget | None = None, size: tuple[int, int] | None = None) -> None:
        super().__init__(parent)
        follow_action(self, "guide")
        spacing = tokens().spacing
        self.column = QVBoxLayout(self)
        edge = spacing.large
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(spacing.medium)
        if size is None:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.setMinimumWidth(grown(QUESTION_WIDTH))
        else:
            resize_on_screen(self, *map(grown, size))

    def add_question_foot(
        self, act: QPushButton, others: Sequence[QWidget] = (), *, careful: bool = False
    ) -> QPushButton:
        """Add the button that does what is asked, and Cancel, which is returned. ``careful`` has
        Enter cancel, where acting tells others something or cannot be undone.
        """
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._add_foot(others, (cancel, act))
        (cancel if careful else act).setDefault(True)
        return cancel

    def add_closing_foot(self, *others: QWidget, enter_closes: bool = False) -> QPushButton:
        """Add Close, which is returned, with other buttons at the left. Enter belongs to what is in
        the window, unless ``enter_closes``.
        """
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        self._add_foot(others, (close,))
        close.setDefault(enter_closes)
        return close

    def _add_foot(self, left: Sequence[QWidget], right: Sequence[QPushButton]) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(tokens().spacing.small)
        for part in left:
            foot.addWidget(part, int(isinstance(part, QLabel)))
        foot.addStretch(1)
        for part in right:
            foot.addWidget(part)
        for part in (*left, *right):
            if isinstance(part, QPushButton):
                part.setAutoDefault(False)
        self.column.addLayout(foot)

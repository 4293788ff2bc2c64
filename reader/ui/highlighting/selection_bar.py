"""The bar by a selection: one button for each label, and one for a note."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.domain.annotation import Label
from reader.domain.colour_names import colour_name
from reader.domain.labels import letters, shown_names
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.label_chip import chip_icon
from reader.ui.words.saying import said

DISTANCE = 8
"""Pixels between the selection and the bar."""

CHIP = 24


class SelectionBar(QFrame):
    """A small bar over its parent, which is the window. It never takes the focus and never leaves
    the window.
    """

    label_chosen = Signal(object)
    """The ``LabelId`` of the label chosen."""
    note_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Highlight the selection"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 5, 6, 5)
        self._row.setSpacing(4)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        labels, self._labels = self._labels, ()
        if labels:
            self._fill(labels)

    def show_for(self, selection: QRect, labels: Sequence[Label]) -> None:
        """Show the bar by a selection, given in global coordinates: under it or, where there is no
        room, over it, or over its last lines.
        """
        self._fill(tuple(labels))
        self.adjustSize()
        self.move(self._place(selection))
        self.show()
        self.raise_()

    def _place(self, selection: QRect) -> QPoint:
        corner = self._window.mapFromGlobal(selection.topLeft())
        lowest = max(self._window.height() - self.height() - DISTANCE, 0)
        under, over = (
            corner.y() + selection.height() + DISTANCE,
            corner.y() - DISTANCE - self.height(),
        )
        y = over if under > lowest and over >= 0 else under
        x = corner.x() + (selection.width() - self.width()) // 2
        return QPoint(
            min(max(x, 0), max(self._window.width() - self.width(), 0)), min(max(y, 0), lowest)
        )

    def _fill(self, labels: tuple[Label, ...]) -> None:
        if labels == self._labels:
            return
        self._labels = labels
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # until it is deleted it would be seen
                widget.deleteLater()
        signs, names = letters(labels), shown_names(labels)
        for label in labels:
            self._row.addWidget(self._label_button(label, names[label.id], signs[label.id]))
        self._row.addWidget(self._note_button())
        chrome = self._theme.chrome
        self.setStyleSheet(
            f"SelectionBar {{ background: {chrome.base}; border: 1px solid {chrome.border}; "
            "border-radius: 9px; }"
            "QToolButton { border: 0; border-radius: 7px; padding: 3px; }"
            f"QToolButton:hover {{ background: {chrome.selection}; }}"
        )

    def _label_button(self, label: Label, called: str, letter: str) -> QToolButton:
        name = (
            called
            if label.key is None
            else self.tr("{label} ({key})").format(label=called, key=label.key)
        )
        colour = said(colour_name(label.colour))
        button = self._button(name, f"{colour}\n{label.definition}".strip())
        button.setIcon(chip_icon(label.colour, letter, grown(CHIP)))
        button.clicked.connect(lambda: self.label_chosen.emit(label.id))
        return button

    def _note_button(self) -> QToolButton:
        button = self._button(self.tr("Write a note (N)"), "")
        button.setIcon(icon("note", self._theme))
        button.clicked.connect(self.note_requested)
        return button

    def _button(self, name: str, definition: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(grown(CHIP), grown(CHIP)))
        button.setAccessibleName(name)
        button.setToolTip(f"{name}\n{definition}" if definition else name)
        button.setAccessibleDescription(definition)
        return button

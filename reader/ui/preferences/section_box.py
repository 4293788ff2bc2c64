"""One section of the window of preferences: its heading and what stands under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.settings.table import Section
from reader.ui.look.tokens import tokens
from reader.ui.preferences.preference_row import PreferenceRow
from reader.ui.words.saying import said


class SectionBox(QWidget):
    """Shows its rows, or those that have some words."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self._rows: list[PreferenceRow] = []
        self._name = said(section.value)
        heading = QLabel(self._name)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight(tokens().weight.strong))
        heading.setFont(font)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().spacing.hair)
        self._column.addWidget(heading)

    def add(self, part: PreferenceRow | QPushButton) -> None:
        """Put a preference, or a button, under what is there."""
        if isinstance(part, PreferenceRow):
            self._rows.append(part)
            self._column.addWidget(part)
        else:
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)

    def narrow(self, words: str) -> bool:
        """Show the rows that have some words, all of them where the heading has; tell whether any
        is shown.
        """
        named = all(word in self._name.casefold() for word in words.split())
        shown = [named or row.fits(words) for row in self._rows]
        for row, is_shown in zip(self._rows, shown, strict=True):
            row.setVisible(is_shown)
        found = named or any(shown)
        self.setVisible(found)
        return found

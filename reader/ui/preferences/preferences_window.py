"""The window of preferences: sections on the left, the preferences on the right, a field above that
narrows them. All of it is made of the table.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.services.palettes import palettes
from reader.services.preference_names import suggestion_languages
from reader.settings.kinds import Source
from reader.settings.table import PREFERENCES, Section
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import tokens
from reader.ui.preferences.font_names import font_names
from reader.ui.preferences.preference_row import PreferenceRow
from reader.ui.preferences.section_box import SectionBox
from reader.ui.session.desk import Desk
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.dialog import WIDE, Dialog
from reader.ui.widgets.quiet import Quiet
from reader.ui.words.collation import sort_key
from reader.ui.words.languages import language_name
from reader.ui.words.saying import said

SECTIONS_WIDTH, SECTIONS_EDGE = 190, 16
"""Pixels: at the least, and beside the longest name."""


class PreferencesWindow(Dialog):
    """Every change is in force at once and stored; there is nothing to confirm."""

    guide_page = "first-steps"

    keys_wanted = Signal()
    """The user wants to see the keyboard shortcuts."""

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, WIDE)
        self._appearance = appearance
        self._desk = desk
        self.setWindowTitle(self.tr("Preferences"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search preferences"))
        self.search.setAccessibleName(self.tr("Search preferences"))
        self.search.setClearButtonEnabled(True)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setSpacing(2)
        self.nothing = QLabel(self.tr("No preference has these words. Try a shorter one."))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.rows = {one.name: PreferenceRow(one, self._names) for one in PREFERENCES}
        self.boxes = [SectionBox(section) for section in Section]
        self.keys = QPushButton(self.tr("Keyboard shortcuts…"))
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.bring_back = QPushButton(self.tr("Undo the reset"))
        self._before_reset = appearance.settings
        self._quiet = Quiet()
        self.area = QScrollArea()
        self._fill()
        self._lay_out()
        self._connect()
        self._show_settings(self.rows.keys())
        self._dress(appearance.theme())
        self.bring_back.hide()
        self.nothing.hide()

    def _fill(self) -> None:
        for box in self.boxes:
            self.sections.addItem(said(box.section.value))
            for row in self.rows.values():
                if row.preference.section is box.section:
                    box.add(row)
        self.keys.setAutoDefault(False)
        self.boxes[-1].add(self.keys)
        self.sections.setCurrentRow(0)
        self._fit_sections()

    def _fit_sections(self) -> None:
        words = self.sections.sizeHintForColumn(0) + SECTIONS_EDGE
        self.sections.setFixedWidth(max(words, SECTIONS_WIDTH))

    def _lay_out(self) -> None:
        spacing = tokens().spacing
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(spacing.wide, spacing.hair, spacing.wide, spacing.wide)
        column.setSpacing(spacing.wide)
        column.addWidget(self.nothing)
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QHBoxLayout()
        middle.setSpacing(spacing.small)
        middle.addWidget(self.sections)
        middle.addWidget(self.area, 1)
        self.column.addWidget(self.search)
        self.column.addLayout(middle, 1)
        self.add_closing_foot(self.reset_all, self.bring_back, self.message)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.sections.currentRowChanged.connect(self._go_to_section)
        self.sections.itemClicked.connect(lambda _: self._go_to_section(self.sections.currentRow()))
        self.area.viewport().installEventFilter(self)
        self.area.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.keys.clicked.connect(self.keys_wanted)
        self.reset_all.clicked.connect(self._reset)
        self.bring_back.clicked.connect(self._bring_back)
        for row in self.rows.values():
            row.chosen.connect(self._appearance.choose)
        self._appearance.changed.connect(self._show_settings)
        self._appearance.theme_changed.connect(self._dress)
        self._desk.labels_changed.connect(self.rows["default_label"].control.renew)

    def show_preference(self, name: str) -> None:
        """Go to a preference, with the keyboard."""
        self.search.clear()
        row = self.rows[name]
        self.area.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is shown

    def _show_settings(self, changed: object) -> None:
        del changed  # showing all of them costs nothing
        for row in self.rows.values():
            row.show_settings(self._appearance.settings)

    def _dress(self, theme: Theme) -> None:
        for row in self.rows.values():
            row.dress(theme)

    def _narrow(self, words: str) -> None:
        """Show the preferences that have some words, and of a section that has them all."""
        wanted = words.casefold()
        for place, box in enumerate(self.boxes):
            found = box.narrow(wanted)
            self.sections.item(place).setHidden(not found)
        self.nothing.setVisible(not any(not box.isHidden() for box in self.boxes))
        if not self.nothing.isHidden():
            announce(self, self.nothing.text())

    def _go_to_section(self, place: int) -> None:
        if place >= 0 and not self.boxes[place].isHidden():
            with self._quiet:
                self.area.verticalScrollBar().setValue(self.boxes[place].y())

    def _follow_scrolling(self, top: int) -> None:
        """Mark the section that stands at the top, unless it was gone to: near the end another one
        may stand there.
        """
        if self._quiet:
            return
        shown = [place for place, box in enumerate(self.boxes) if not box.isHidden()]
        above = [place for place in shown if self.boxes[place].y() <= top + tokens().spacing.huge]
        if above:
            self.sections.blockSignals(True)
            self.sections.setCurrentRow(above[-1])
            self.sections.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave no control cut off where there is little room for the rows."""
        if event.type() is QEvent.Type.Resize:
            for row in self.rows.values():
                row.fit_width(self.area.viewport().width())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the small type follow the window's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_sections()
            for row in self.rows.values():
                row.fit(self.font())

    # What the user does

    def _reset(self) -> None:
        self._before_reset = self._appearance.settings
        self._appearance.reset()
        self._tell(self.tr("All preferences have their defaults again."))
        self.bring_back.show()

    def _bring_back(self) -> None:
        self._appearance.take(self._before_reset)
        self._tell(self.tr("The preferences are as they were before."))
        self.reset_all.setFocus()
        self.bring_back.hide()

    def _tell(self, words: str) -> None:
        self.message.setText(words)
        announce(self, words)

    def _names(self, source: Source) -> Sequence[tuple[str, str]]:
        """Return the names of a source, with what they are called."""
        match source:
            case Source.FONTS:
                return font_names()
            case Source.LABELS:
                return [(label.name, label.name) for label in self._desk.labels.values()]
            case Source.PALETTES:
                return [(palette.name, palette.name) for palette in palettes()[1:]]
            case Source.LANGUAGES:
                known = [(code, language_name(code)) for code in suggestion_languages()]
                return sorted(known, key=lambda pair: sort_key(pair[1]))

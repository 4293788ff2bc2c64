"""The window of all rules for sites: what each means and decides, and taking it back."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.domain.site_rules import SiteRule
from reader.services import site_rules
from reader.ui.rules.reach_counter import ReachCounter
from reader.ui.rules.rule_words import described
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.session.locks import lock
from reader.ui.widgets.dialog import BESIDE, Dialog


class RulesWindow(Dialog):
    """Stays open beside the main window. Del takes the chosen rule back."""

    guide_page = "cleaning"

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, BESIDE)
        self._desk = desk
        self._counter = ReachCounter(desk.library, jobs, self)
        self._rules: tuple[SiteRule, ...] = ()
        self.setWindowTitle(self.tr("Rules for sites"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules for sites"))
        self.list.setWordWrap(True)
        self.list.setSpacing(5)
        self.nothing = QLabel(
            self.tr(
                "There is no rule yet. Go to a paragraph of an article and press Ctrl+Alt+S to "
                "keep or remove what is like it always, on all pages of its site."
            )
        )
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._counter.told.connect(self.told.setText)
        self.take_back = QPushButton(self.tr("&Remove this rule"))
        self.take_back.clicked.connect(self._take_back)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            self.list,
            self._take_back,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.list.currentRowChanged.connect(self._tell)
        desk.rules_changed.connect(self.refresh)
        lock(desk.library, self.take_back)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.told)
        self.add_closing_foot(self.take_back)
        self.refresh()

    def refresh(self) -> None:
        """Show the rules as the library has them."""
        row = self.list.currentRow()
        self.list.blockSignals(
            True
        )  # filling it is no choice of the user's: what a rule changes is counted once, at the end
        self._rules = site_rules.list_rules(self._desk.library)
        self.list.clear()
        for rule in self._rules:
            line = QListWidgetItem(described(rule))
            line.setToolTip(f"<qt>{escape(rule.words)}</qt>")  # wraps
            self.list.addItem(line)
        self.list.setCurrentRow(min(max(row, 0), len(self._rules) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._rules))
        self.nothing.setVisible(not self._rules)
        self.take_back.setVisible(bool(self._rules))
        self.told.setVisible(bool(self._rules))
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what the chosen rule changes by now."""
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing that nobody sees."""
        super().hideEvent(event)
        self._counter.stop()

    def _chosen(self) -> SiteRule | None:
        row = self.list.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _tell(self) -> None:
        if self.isVisible():
            self._counter.count(self._chosen())

    def _take_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.do(lambda: site_rules.remove_rule(self._desk.library, chosen.id))

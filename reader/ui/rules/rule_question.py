"""Asks what shall always be kept or removed on a site, and says what that would change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QWidget,
)

from reader.domain.site_rules import Form, SiteRule
from reader.services.library import Library
from reader.services.sentences import shortened
from reader.ui.rules.reach_counter import ReachCounter
from reader.ui.session.jobs import Jobs
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.dialog import Dialog
from reader.ui.words.direction import isolated

SHOWN = 240
"""Characters of a block that the dialog shows."""

INDENT = 6
"""Pixels between a round button and its words."""


class RuleQuestion(Dialog):
    """Two ways to say which blocks are meant. Enter takes the one that is chosen."""

    guide_page = "cleaning"

    rule_wanted = Signal(object)
    """The ``SiteRule`` to store."""

    def __init__(
        self,
        exact: SiteRule,
        starts: SiteRule,
        library: Library,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = {Form.EXACT: exact, Form.STARTS: starts}
        self._counter = ReachCounter(library, jobs, self)
        self.setWindowTitle(self.tr("Always for this site"))
        words = (
            self.tr("Always keep on {site}:") if exact.kept else self.tr("Always remove on {site}:")
        )
        self.exact = QRadioButton(self.tr("paragraphs that say exactly this:"))
        self.says = _line(
            isolated(shortened(exact.words, SHOWN))
        )  # the button itself would not wrap, and widen the dialog
        self.says.setIndent(
            self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + INDENT
        )
        self.exact.setAccessibleDescription(shortened(exact.words, SHOWN))
        self.starts = QRadioButton(self.tr("paragraphs that start with these words:"))
        self.words = QLineEdit(starts.words)
        self.words.setAccessibleName(self.tr("Words that the paragraphs start with"))
        self.told = _line("")
        self.told.setMinimumHeight(
            2 * self.told.fontMetrics().lineSpacing()
        )  # so that no button moves while it is counted
        self._counter.told.connect(self.told.setText)
        self._counter.counted.connect(lambda words: announce(self, words))
        self.take = QPushButton(self.tr("Always keep") if exact.kept else self.tr("Always remove"))
        head = _line(words.format(site=isolated(exact.site)))
        for part in (head, self.starts, self.words, self.exact, self.says, self.told):
            self.column.addWidget(part)
        self.add_question_foot(self.take)
        self.starts.setChecked(True)
        self.exact.toggled.connect(self._changed)
        self.words.textChanged.connect(self._changed)
        self.take.clicked.connect(self._take)
        self.finished.connect(self._counter.stop)
        self._changed()

    def rule(self) -> SiteRule:
        """Return the rule as it is chosen now."""
        if self.exact.isChecked():
            return self._rules[Form.EXACT]
        starts = self._rules[Form.STARTS]
        return SiteRule(
            starts.id,
            starts.site,
            starts.form,
            self.words.text().strip(),
            starts.kept,
            starts.created,
        )

    def _changed(self) -> None:
        rule = self.rule()
        self.words.setEnabled(self.starts.isChecked())
        self.says.setEnabled(self.exact.isChecked())
        self.take.setEnabled(bool(rule.words))
        self._counter.count(rule if rule.words else None)

    def _take(self) -> None:
        self.rule_wanted.emit(self.rule())
        self.accept()


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

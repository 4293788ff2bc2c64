"""What the actions on rules for sites do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.site_rules import Form, SiteRule
from reader.services import site_rules
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.widgets.beside import Beside
from reader.ui.widgets.reading_pane import ReadingPane

if TYPE_CHECKING:
    from reader.ui.rules.rules_window import RulesWindow


class RuleCommands(QObject):
    """The handlers of these actions. A block is the one that is pointed out."""

    told = Signal(str)
    """What came of an action, or what it waits for, in a sentence."""
    done = Signal(str)
    """What was done and how to take it back, in a sentence that is true until the next change."""

    def __init__(
        self, desk: Desk, jobs: Jobs, acting_view: Callable[[], ReadingPane], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._acting_view = acting_view
        self._window = window
        self._rules = Beside(self._made_rules_window)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"always": self.always, "rules": self.show_rules}

    def always(self) -> None:
        """Offer to keep or remove always what is like the block that the user is at.

        What the user decided on the block itself shall hold always; where nothing was decided, the
        opposite of what is.
        """
        article = self._desk.article
        blocks = self._acting_view().blocks_at_cursor() if article is not None else []
        if article is None or not blocks:
            self.told.emit(self.tr("Point at a paragraph with the mouse first, or click it."))
            return
        block = blocks[0]
        kept = article.overrides.get(block, not article.verdict(block).kept)
        exact, starts = (
            site_rules.proposed(article, block, kept, form) for form in (Form.EXACT, Form.STARTS)
        )
        if not exact.site:
            self.told.emit(
                self.tr(
                    "It is not known which site this article is from, so no rule can be made for "
                    "it."
                )
            )
            return
        from reader.ui.rules.rule_question import RuleQuestion  # noqa: PLC0415 (not needed to show the window)

        question = RuleQuestion(exact, starts, self._desk.library, self._jobs, self._window)
        question.rule_wanted.connect(self._add)
        question.open()

    def _add(self, rule: SiteRule) -> None:
        done = self._desk.do(lambda: site_rules.add_rule(self._desk.library, rule))
        if done.verb is not None:
            words = self.tr(
                "From now on this holds on all pages of {site}. {undo} undoes it; {rules} "
                "lists all rules."
            )
            undo, rules = (key_of(self._window, name) for name in ("undo", "rules"))
            self.done.emit(words.format(site=rule.site, undo=undo, rules=rules))

    def show_rules(self) -> None:
        """Show all rules, in a window that stays open beside the main one."""
        self._rules.window().refresh()
        self._rules.show()

    def _made_rules_window(self) -> "RulesWindow":
        from reader.ui.rules.rules_window import RulesWindow  # noqa: PLC0415 (not needed to show the window)

        return RulesWindow(self._desk, self._jobs, self._window)

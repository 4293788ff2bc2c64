"""What the actions on rules for sites do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.domain.site_rules import Form, SiteRule
from reader.services import site_rules
from reader.ui.session.actions import key_of

if TYPE_CHECKING:
    from reader.ui.rules.rules_window import RulesWindow
    from reader.ui.shell.main_window import MainWindow


class RuleCommands(QObject):
    """The handlers of these actions."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._rules: RulesWindow | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by their names."""
        return {"always": self.always, "rules": self.show_rules}

    def always(self) -> None:
        """Offer to keep or remove always what is like the block that the user is at.

        What the user decided on the block itself shall hold always; where nothing was decided, the opposite of what is.
        """
        window, article = self._window, self._window.desk.article
        blocks = window.annotator.active_view().blocks_at_cursor() if article is not None else []
        if article is None or not blocks:
            window.messages.tell(self.tr("Go to a block first: click it, or move the caret into it."))
            return
        block = blocks[0]
        kept = article.overrides.get(block, not article.verdict(block).kept)
        exact, starts = (site_rules.proposed(article, block, kept, form) for form in (Form.EXACT, Form.STARTS))
        if not exact.site:
            window.messages.tell(self.tr("It is not known which site this article is from, so no rule can be made for it."))
            return
        from reader.ui.rules.rule_question import RuleQuestion  # noqa: PLC0415 (not needed to show the window)

        question = RuleQuestion(exact, starts, window.library, window.jobs, window)
        question.rule_wanted.connect(self._add)
        question.open()

    def _add(self, rule: SiteRule) -> None:
        done = self._window.desk.do(lambda: site_rules.add_rule(self._window.library, rule))
        if done.verb is not None:
            words = self.tr("From now on this holds on all pages of {site}. {undo} takes it back; {rules} lists all rules.")
            undo, rules = (key_of(self._window, name) for name in ("undo", "rules"))
            self._window.messages.tell(words.format(site=rule.site, undo=undo, rules=rules))

    def show_rules(self) -> None:
        """Show all rules, in a window that stays open beside this one."""
        if self._rules is None:
            from reader.ui.rules.rules_window import RulesWindow  # noqa: PLC0415 (not needed to show the window)

            self._rules = RulesWindow(self._window.desk, self._window.jobs, self._window)
        self._rules.refresh()
        self._rules.show()
        self._rules.activateWindow()

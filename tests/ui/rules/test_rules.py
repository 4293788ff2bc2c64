"""Making a rule for a site by key, seeing what it changes, and taking it back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.document import Span
from reader.domain.site_rules import SITE_RULE, Form, RuleId, SiteRule
from reader.ui.rules.rule_question import RuleQuestion
from reader.ui.rules.rule_words import described
from reader.ui.rules.rules_window import RulesWindow
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def asked(person: "Person") -> RuleQuestion:
    person.open("Seawall")
    person.work.cleaned.setFocus()
    person.select(person.work.cleaned, "412 cellars")
    person.press("Ctrl+Alt+S")
    until(lambda: person.window.findChildren(RuleQuestion), "the question is open")
    return person.window.findChildren(RuleQuestion)[-1]


def counted(question: RuleQuestion) -> str:
    """Wait until it is said what the rule changes, and return that."""
    until(
        lambda: "this changes" in question.told.text().removeprefix("Counting what this changes"),
        "the rule is counted",
    )
    return question.told.text()


def test_a_rule_is_made_by_key_and_shows_at_once(window: "Person") -> None:
    question = asked(window)
    assert "this changes 1 paragraph in the one article from there" in counted(question)
    site = question.rule().site
    QTest.keyClick(question.words, Qt.Key.Key_Return)
    article = window.work.desk.article
    assert article is not None
    assert [verdict.rule for verdict in article.by_rule.values()] == [SITE_RULE]
    assert f"holds on all pages of {site}" in window.message()
    assert "undoes it" in window.message()
    assert "412 cellars" not in window.text(window.work.cleaned)
    window.work.desk.highlight(Span(10, 20))
    assert "undoes it" not in window.message(), "undo would take back something else"
    window.frame.action["undo"].trigger()
    window.frame.action["undo"].trigger()
    assert "412 cellars" in window.text(window.work.cleaned)


def test_the_list_names_the_rule_and_takes_it_back(window: "Person") -> None:
    question = asked(window)
    question.exact.setChecked(True)
    question.take.click()
    window.frame.action["rules"].trigger()
    (rules,) = window.window.findChildren(RulesWindow)
    assert rules.list.count() == 1
    assert "Always remove paragraphs that say exactly “" in rules.list.item(0).text()
    assert rules.take_back.isVisible()
    rules.take_back.click()
    assert not rules.take_back.isVisible()
    assert rules.list.count() == 0
    assert rules.nothing.isVisible()
    assert "412 cellars" in window.text(window.work.cleaned)
    rules.close()


def test_a_rule_of_a_whole_paragraph_widens_neither_the_question_nor_its_line(
    window: "Person",
) -> None:
    words = "اقرأ أيضا " * 80
    rule = SiteRule(
        RuleId("1"), "news.example", Form.EXACT, words.strip(), False, "2026-11-23T06:00:00.000Z"
    )
    question = RuleQuestion(
        rule,
        replace(rule, form=Form.STARTS, words="اقرأ"),
        window.work.desk.library,
        window.work.jobs,
        window.window,
    )
    question.show()
    assert question.width() <= 520
    question.close()
    line = described(rule)
    assert len(line) < 260
    assert "\u2068اقرأ" in line, "its direction does not mix with that of the words around it"

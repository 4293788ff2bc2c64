"""What a rule changes is counted beside the window: it goes on working, and what is out of date is
not heard of.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.errors import LibraryDamaged
from reader.domain.site_rules import SiteRule
from reader.services import site_rules
from reader.services.cancelling import Cancelled
from reader.services.library import Library
from reader.services.site_rules import Reach
from reader.ui.rules.rules_window import RulesWindow
from reader.ui.session.jobs import Ending
from tests.ui.person import until
from tests.ui.rules.test_rules import asked, counted

if TYPE_CHECKING:
    from tests.ui.person import Person


class Slow:
    """Counts that go on until they are let go or cancelled."""

    def __init__(self) -> None:
        self.started: list[str] = []
        self.cancelled: list[str] = []
        self.let_go = threading.Event()

    def __call__(self, _library: Library, rule: SiteRule, check: Callable[[], None]) -> Reach:
        self.started.append(rule.words)
        try:
            while not self.let_go.wait(0.002):
                check()
        except Cancelled:
            self.cancelled.append(rule.words)
            raise
        return Reach(len(rule.words), 1, 1)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    counting = Slow()
    monkeypatch.setattr(site_rules, "reach", counting)
    return counting


def test_typing_goes_on_while_it_is_counted_and_only_the_last_words_are_told(
    window: "Person", slow: Slow
) -> None:
    question = asked(window)
    first = question.rule().words
    until(lambda: slow.started == [first], "the first count is under way")
    assert question.told.text() == "Counting what this changes…"
    question.words.setFocus()
    QTest.keyClicks(question.words, "xyz")
    until(
        lambda: slow.started == [first, f"{first}xyz"],
        "the last words are counted, and none between",
    )
    assert slow.cancelled == [first]
    slow.let_go.set()
    until(
        lambda: f"this changes {len(first) + 3} paragraphs" in question.told.text(),
        "the last count is told",
    )
    question.reject()


def test_nothing_is_counted_where_no_words_are_left(window: "Person", slow: Slow) -> None:
    question = asked(window)
    until(lambda: slow.started, "the first count is under way")
    question.words.clear()
    assert question.told.text() == ""
    assert not question.take.isEnabled()
    until(lambda: slow.cancelled, "the count is given up")
    question.reject()


@pytest.mark.parametrize("under_way", [False, True])
def test_the_question_can_be_left_while_it_is_counted(
    window: "Person", slow: Slow, under_way: bool
) -> None:
    question = asked(window)
    if under_way:
        until(lambda: slow.started, "the count is under way")
    QTest.keyClick(question, Qt.Key.Key_Escape)
    until(
        lambda: len(slow.cancelled) == len(slow.started) == under_way, "nothing is counted any more"
    )
    QTest.qWait(200)
    assert len(slow.started) == under_way


def test_the_window_can_be_closed_while_it_is_counted(window: "Person", slow: Slow) -> None:
    question = asked(window)
    until(lambda: slow.started, "the count is under way")
    window.window.close()
    assert slow.cancelled == slow.started
    question.starts.setChecked(True)
    question.words.setText("something else")
    QTest.qWait(200)
    assert len(slow.started) == 1


def test_a_rule_is_made_while_it_is_counted(window: "Person", slow: Slow) -> None:
    question = asked(window)
    until(lambda: slow.started, "the count is under way")
    QTest.keyClick(question.words, Qt.Key.Key_Return)
    assert [rule.words for rule in site_rules.list_rules(window.work.desk.library)] == slow.started


def test_counting_does_not_wait_for_an_import(window: "Person") -> None:
    done = threading.Event()
    window.work.jobs.start(
        window.window,
        lambda _: done.wait(30),
        Ending[bool](lambda _: None, window.frame.messages.tell_failure),
    )
    question = asked(window)
    counted(question)
    assert not done.is_set()
    done.set()
    question.reject()


def test_a_damaged_library_is_told_in_the_question(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(library: Library, _rule: SiteRule, _check: Callable[[], None]) -> Reach:
        raise LibraryDamaged(library.path, "row 3")

    monkeypatch.setattr(site_rules, "reach", damaged)
    question = asked(window)
    until(lambda: "damaged" in question.told.text(), "the damage is told")
    question.reject()


def test_the_list_counts_for_the_rule_that_is_chosen_and_only_while_it_is_seen(
    window: "Person", slow: Slow
) -> None:
    for words in ("one", "two words"):
        window.work.desk.do(
            lambda words=words: site_rules.add_rule(
                window.work.desk.library, rule_of(window, words)
            )
        )
    window.frame.action["rules"].trigger()
    (rules,) = window.window.findChildren(RulesWindow)
    until(lambda: slow.started == ["two words"], "the latest is counted, and only once")
    QTest.keyClick(rules.list, Qt.Key.Key_Down)
    until(lambda: slow.started == ["two words", "one"], "the other is counted")
    rules.close()
    until(lambda: slow.cancelled == ["two words", "one"], "nothing is counted any more")
    window.work.desk.do(
        lambda: site_rules.add_rule(window.work.desk.library, rule_of(window, "three"))
    )
    QTest.qWait(200)
    assert len(slow.started) == 2
    slow.let_go.set()
    window.frame.action["rules"].trigger()
    until(lambda: "this changes" in rules.told.text(), "it is counted when it is seen again")
    assert rules.list.count() == 3
    rules.close()


def rule_of(person: "Person", words: str) -> SiteRule:
    made = len(site_rules.list_rules(person.work.desk.library))
    return SiteRule(
        site_rules.RuleId(words),
        "news.example",
        site_rules.Form.STARTS,
        words,
        True,
        f"2026-11-2{made}T06:00:00.000Z",
    )

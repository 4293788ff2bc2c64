"""Merging a library, deciding on conflicts, and agreement, as somebody at the window does it."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from reader.domain.annotation import LabelId
from reader.domain.span import Span
from reader.services import annotating, articles, history
from reader.services.article_list import list_articles
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from reader.ui.shell.toasts import Toast
from reader.ui.together.agreement_window import AgreementWindow
from reader.ui.together.conflicts_window import ConflictsWindow
from reader.ui.together.merge_window import MergeWindow
from tests.store.examples import stored
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person

Kind = TypeVar("Kind", bound=QWidget)


def child(person: "Person", kind: type[Kind]) -> Kind:
    return next(child for child in person.window.children() if isinstance(child, kind))


def copied(person: "Person", name: str) -> Path:
    library = person.work.desk.library
    other = library.path.with_name(name)
    library.copy_to(other)
    return other


def highlight(library: Library, note: str) -> None:
    """Highlight the beginning of the first article."""
    known = articles.open_article(library, list_articles(library)[0].id)
    annotating.highlight(library, known, Span(0, 20), LabelId(1), note)


def note_all(library: Library, note: str) -> None:
    for row in list_articles(library):
        for one in annotating.annotations_of(library, row.id):
            annotating.set_note(library, one.id, note, typed=False)


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_library_is_looked_at_and_merged(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    other = copied(window, "hers.sqlite")
    with open_library(other) as theirs:
        theirs.author = "Ana"
        stored(theirs, "A new text about the ferry.", title="The ferry")
        highlight(theirs, "Who says so?")
    window.frame.action["merge_library"].trigger()
    merge = child(window, MergeWindow)
    assert not merge.merge.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    press(merge.choose)
    until(merge.merge.isEnabled, "it was looked at")
    assert "1 article" in merge.told.text()
    assert "Ana" in merge.more.text()
    before = len(list_articles(window.work.desk.library))
    QTest.keyClick(merge, Qt.Key.Key_Return)
    until(lambda: merge.told.text().startswith("Merged"), "it was merged")
    library = window.work.desk.library
    assert len(list_articles(library)) == before + 1
    assert window.frame.list.table.model().rowCount() == before + 1
    assert not merge.decide.isVisible()
    assert history.next_undo(library) is Verb.MERGE
    window.frame.action["undo"].trigger()
    until(lambda: len(list_articles(library)) == before, "it was undone")


def test_what_cannot_be_merged_is_said_in_the_window(window: "Person", tmp_path: Path) -> None:
    strange = tmp_path / "strange.sqlite"
    strange.write_bytes(b"something else " * 100)
    window.frame.action["merge_library"].trigger()
    merge = child(window, MergeWindow)
    merge.look_at(strange)
    until(lambda: "is not a library" in merge.told.text(), "it is said")
    assert merge.choose.isEnabled()
    assert not merge.merge.isEnabled()


def test_what_is_done_while_a_merging_is_written_is_kept(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    library = window.work.desk.library
    with library.opened_again() as writer, writer.transaction():
        window.press("H")
        assert "What was merged is being written" in window.message()
        assert window.cards() == []
    window.press("H")
    assert window.cards() == ["Claim. 412 cellars"]
    assert "What was merged is being written" not in window.message()


def test_a_conflict_is_decided_and_taken_back(window: "Person") -> None:
    library = window.work.desk.library
    highlight(library, "Before.")
    other = copied(window, "hers.sqlite")
    note_all(library, "Mine.")
    with open_library(other) as theirs:
        note_all(theirs, "Theirs.")
    window.commands.together.look_at(other)
    merge = child(window, MergeWindow)
    until(merge.merge.isEnabled, "it was looked at")
    press(merge.merge)
    until(merge.decide.isVisible, "there is something to decide")
    press(merge.decide)
    conflicts = child(window, ConflictsWindow)
    assert conflicts.list.count() == 1
    shown = list(filter(None, conflicts.forms.toPlainText().split("\n")))
    assert shown == ["Here", "In “hers.sqlite”", "Note", "Mine.", "Theirs."]
    QTest.keyClick(conflicts.list, Qt.Key.Key_Return)
    assert window.work.desk.article is not None
    button = next(one for name, one in conflicts.buttons.items() if name == "theirs")
    press(button)
    assert conflicts.list.count() == 0
    assert "nothing to decide" in conflicts.told.text()
    assert [one.note for one in window.work.desk.article.annotations] == ["Theirs."]
    window.frame.action["undo"].trigger()
    assert conflicts.list.count() == 1


def test_agreement_of_two_authors(window: "Person") -> None:
    library = window.work.desk.library
    for author, span in (("Ana", Span(0, 30)), ("Ben", Span(10, 40))):
        library.author = author
        known = articles.open_article(library, list_articles(library)[0].id)
        annotating.highlight(library, known, span, LabelId(1))
    known = articles.open_article(library, list_articles(library)[0].id)
    annotating.highlight(library, known, Span(60, 70), LabelId(1))
    window.frame.action["agreement"].trigger()
    agreement = child(window, AgreementWindow)
    until(lambda: agreement.labels.topLevelItemCount() == 2, "it was compared")
    row = agreement.labels.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in (4, 5, 6)] == ["1", "0", "1"]
    assert agreement.places.topLevelItemCount() == 1
    place = agreement.places.topLevelItem(0)
    assert place is not None
    agreement.places.itemActivated.emit(place, 0)
    agreement.places.setCurrentItem(place)
    QTest.keyClick(agreement.places, Qt.Key.Key_Return)
    opened = window.work.desk.article
    assert opened is not None
    assert opened.id == known.id


def test_agreement_is_of_those_who_are_chosen_after_another_library_was(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    library = window.work.desk.library
    for author, span in (("Ana", Span(0, 30)), ("Ben", Span(10, 40))):
        library.author = author
        known = articles.open_article(library, list_articles(library)[0].id)
        annotating.highlight(library, known, span, LabelId(1))
    other = copied(window, "hers.sqlite")
    window.frame.action["agreement"].trigger()
    agreement = child(window, AgreementWindow)
    until(lambda: heads(agreement)[1:] == ["Ana", "Ben"], "two people were compared")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))

    def compare_other() -> None:
        agreement.second.setCurrentIndex(agreement.second.count() - 1)
        agreement.second.activated.emit(agreement.second.currentIndex())
        until(lambda: "Ben" not in heads(agreement)[1:], "two libraries were compared")

    compare_other()
    agreement.close()
    window.frame.action["agreement"].trigger()
    assert [box.currentText() for box in (agreement.first, agreement.second)] == ["Ana", "Ben"]
    until(lambda: heads(agreement)[1:] == ["Ana", "Ben"], "the two people again", 5)
    compare_other()
    agreement.first.setCurrentIndex(0)
    agreement.first.activated.emit(0)
    assert agreement.second.currentIndex() == -1, "one person is not compared with a library"
    assert agreement.labels.topLevelItemCount() == 0


def heads(agreement: AgreementWindow) -> list[str]:
    head = agreement.places.headerItem()
    return [head.text(column) for column in range(head.columnCount())]


def test_a_conflict_copy_is_offered_once(open_window: "OpenWindow", library_file: Path) -> None:
    copy = library_file.with_name("library (Ana's conflicted copy 2026-11-28).sqlite")
    with open_library(library_file) as library:
        library.copy_to(copy)
    with open_library(copy) as theirs:
        highlight(theirs, "From the train.")
    with open_window(library_file) as person:
        person.commands.together.look_for_copies()
        until(lambda: offered(person), "it is offered")
        (toast,) = offered(person)
        press(toast.offer)
        merge = child(person, MergeWindow)
        until(merge.merge.isEnabled, "it was looked at")
        press(merge.merge)
        until(lambda: merge.told.text().startswith("Merged"), "it was merged")
    assert is_offered(open_window, library_file) is False


def test_a_copy_that_is_not_wanted_is_not_offered_again(
    open_window: "OpenWindow", library_file: Path
) -> None:
    copy = library_file.with_name("library.sync-conflict-20261128-101112-ABCDEFG.sqlite")
    with open_library(library_file) as library:
        library.copy_to(copy)
    with open_library(copy) as theirs:
        highlight(theirs, "From the train.")
    with open_window(library_file) as person:
        person.commands.together.look_for_copies()
        until(lambda: offered(person), "it is offered")
        (toast,) = offered(person)
        also = next(one for one in toast.findChildren(QPushButton) if one.text() == "Not this one")
        press(also)
    assert is_offered(open_window, library_file) is False
    with open_library(copy) as theirs:
        highlight(theirs, "Later.")
    assert is_offered(open_window, library_file) is True


def offered(person: "Person") -> list[Toast]:
    toasts = person.frame.messages.findChildren(Toast)
    return [toast for toast in toasts if toast.message.startswith("Beside your library lies")]


def is_offered(open_window: "OpenWindow", library_file: Path) -> bool:
    with open_window(library_file) as person:
        person.commands.together.look_for_copies()
        done: list[bool] = []
        jobs, owner = person.work.jobs, person.commands
        from reader.ui.session.jobs import Ending

        jobs.start_beside(owner, lambda _: True, Ending(done.append, lambda _: None))
        until(lambda: bool(done), "the look is over")
        return bool(offered(person))


def test_where_nothing_can_be_compared_it_is_said_why(window: "Person") -> None:
    library = window.work.desk.library
    library.author = "Ana"
    highlight(library, "Which?")
    window.frame.action["agreement"].trigger()
    agreement = child(window, AgreementWindow)
    assert "Fewer than two people" in agreement.told.text()
    assert not agreement.tables.isVisible()
    agreement.close()
    library.author = "Ben"
    other = articles.open_article(library, list_articles(library)[1].id)
    annotating.highlight(library, other, Span(0, 20), LabelId(1))
    window.frame.action["agreement"].trigger()
    until(lambda: "no article in which both" in agreement.told.text(), "it was compared")
    assert not agreement.tables.isVisible()
    agreement.second.setCurrentIndex(agreement.first.currentIndex())
    agreement.second.activated.emit(agreement.second.currentIndex())
    assert agreement.told.text() == "Choose two different people."

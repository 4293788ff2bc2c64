"""The page of all claims: table, board, filters."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.claim import ClaimId, Status
from reader.services import claims
from reader.ui.claims.claims_board import BoardColumn
from reader.ui.claims.claims_page import ClaimsPage
from reader.ui.claims.claims_table import Column
from tests.ui.person import until
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from reader.ui.session.desk import Desk


@pytest.fixture
def three(desk: "Desk") -> tuple[ClaimId, ClaimId, ClaimId]:
    """Three claims, of which the second is done."""
    scale = claims.scale(desk.library)
    made = [
        claims.make_claim(desk.library, [], statement)[0]
        for statement in ("The ferry sank", "The bridge stands", "A ferry floats")
    ]
    claims.set_fields(desk.library, made[0], speaker="Ana Ruiz", said_date="2022-12-03")
    claims.set_fields(desk.library, made[1], status=Status.DONE, rating=scale[4].id)
    claims.set_fields(desk.library, made[2], rating=scale[0].id, said_date="2023")
    return made[0], made[1], made[2]


@pytest.fixture
def page(desk: "Desk") -> Iterator[ClaimsPage]:
    """The page, in sight and active."""
    made = ClaimsPage(desk)
    made.resize(1000, 600)
    made.show()
    until(made.isActiveWindow, "the page is active")
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def statements(page: ClaimsPage) -> list[str]:
    """Return the statements in the table, from the top."""
    model = page.table.model()
    return [model.index(line, Column.STATEMENT).data() for line in range(model.rowCount())]


def column(page: ClaimsPage, status: Status) -> BoardColumn:
    """Return the column of the board for a status."""
    return next(one for one in page.board.columns if one.status is status)


def on_board(page: ClaimsPage) -> dict[Status, list[str]]:
    """Return the statements in the columns of the board that hold any."""
    return {
        one.status: sorted(one.item(line).text() for line in range(one.count()))
        for one in page.board.columns
        if one.count()
    }


Three = tuple[ClaimId, ClaimId, ClaimId]


def test_the_table_is_sorted_by_any_column(page: ClaimsPage, three: Three) -> None:
    page.refresh()
    page.table.sortByColumn(Column.STATEMENT, Qt.SortOrder.AscendingOrder)
    assert statements(page) == ["A ferry floats", "The bridge stands", "The ferry sank"]
    page.table.sortByColumn(Column.VERDICT, Qt.SortOrder.AscendingOrder)
    assert statements(page) == ["A ferry floats", "The bridge stands", "The ferry sank"]
    page.table.sortByColumn(Column.SAID, Qt.SortOrder.DescendingOrder)
    assert statements(page)[:2] == ["A ferry floats", "The ferry sank"]
    assert page.count.text() == "3 claims"


def test_what_is_selected_stays_so_when_the_table_is_sorted(page: ClaimsPage, three: Three) -> None:
    page.refresh()
    page.table.sortByColumn(Column.STATEMENT, Qt.SortOrder.AscendingOrder)
    for claim in three:
        page.table.choose(claim)
        page.table.sortByColumn(Column.STATEMENT, Qt.SortOrder.DescendingOrder)
        assert (page.table.current(), page.table.selected()) == (claim, [claim])
        page.table.sortByColumn(Column.STATEMENT, Qt.SortOrder.AscendingOrder)
        assert (page.table.current(), page.table.selected()) == (claim, [claim])
        page.refresh()
        assert statements(page) == ["A ferry floats", "The bridge stands", "The ferry sank"]
        assert page.table.current() == claim


def test_the_filters_work_together_and_are_cleared(page: ClaimsPage, three: Three) -> None:
    page.refresh()
    QTest.keyClicks(page.filters.words, "ferry")
    until(lambda: page.table.model().rowCount() == 2, "two claims with the word")
    done = next(one for one in page.filters.status.menu().actions() if one.text() == "Done")
    done.trigger()
    assert statements(page) == []
    assert "No claim matches" in page.nothing.text()
    QTest.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert len(statements(page)) == 3
    assert page.filters.words.text() == ""
    (unrated,) = [
        one for one in page.filters.verdict.menu().actions() if one.text() == "No verdict yet"
    ]
    unrated.trigger()
    assert statements(page) == ["The ferry sank"]
    assert page.filters.verdict.text() == "Verdict: No verdict yet"
    page.filters.clear()
    page.filters.speaker.setCurrentIndex(page.filters.speaker.findData("Ana Ruiz"))
    page.filters.speaker.activated.emit(page.filters.speaker.currentIndex())
    assert statements(page) == ["The ferry sank"]
    page.filters.clear()
    QTest.keyClicks(page.filters.said, "2023")
    until(lambda: statements(page) == ["A ferry floats"], "what was said in 2023")
    page.filters.said.clear()
    QTest.keyClicks(page.filters.said, "2022-11..December 2022")
    until(lambda: statements(page) == ["The ferry sank"], "what was said that winter")


def test_a_claim_is_chosen_opened_and_deleted(page: ClaimsPage, desk: "Desk", three: Three) -> None:
    page.refresh()
    chosen: list[ClaimId] = []
    opened: list[ClaimId] = []
    page.claim_chosen.connect(chosen.append)
    page.claim_opened.connect(opened.append)
    page.choose(three[1])
    assert chosen[-1] == three[1]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [three[1]]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    until(lambda: len(statements(page)) == 2, "it is gone from the table")
    desk.undo()
    until(lambda: len(statements(page)) == 3, "it is back")


def test_a_card_is_moved_by_keys(page: ClaimsPage, desk: "Desk", three: Three) -> None:
    page.refresh()
    QTest.mouseClick(page.as_board, Qt.MouseButton.LeftButton)
    assert on_board(page) == {
        Status.NEW: ["A ferry floats", "The ferry sank"],
        Status.DONE: ["The bridge stands"],
    }
    page.choose(three[0])
    entrance = page.entrance()
    assert entrance is column(page, Status.NEW)
    entrance.setFocus()
    QTest.keyClick(entrance, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert on_board(page)[Status.TO_CHECK] == ["The ferry sank"]
    focused = QApplication.focusWidget()
    assert focused is column(page, Status.TO_CHECK), "the keyboard goes along with the card"
    QTest.keyClick(focused, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert claims.open_claim(desk.library, three[0]).status is Status.IN_WORK
    desk.undo()
    assert claims.open_claim(desk.library, three[0]).status is Status.TO_CHECK
    until(lambda: Status.TO_CHECK in on_board(page), "the board shows what was undone")


def test_arrows_go_between_the_columns(page: ClaimsPage, three: Three) -> None:
    page.as_board.setChecked(True)
    page.choose(three[0])
    page.entrance().setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is column(page, Status.DONE)
    assert page.board.current() == three[1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is column(page, Status.NEW)


class Drop(QDropEvent):
    """A drop that comes from a widget, as a drag in the window does."""

    def __init__(self, source: BoardColumn) -> None:
        place = QPointF(20, 20)
        super().__init__(
            place,
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self._from = source

    def source(self) -> BoardColumn:
        """Return where the drag began."""
        return self._from


def test_cards_are_dropped_on_another_column(page: ClaimsPage, desk: "Desk", three: Three) -> None:
    page.refresh()
    page.as_board.setChecked(True)
    new, dropped = column(page, Status.NEW), column(page, Status.DROPPED)
    new.selectAll()
    event = Drop(new)
    dropped.dropEvent(event)
    assert on_board(page) == {
        Status.DROPPED: ["A ferry floats", "The ferry sank"],
        Status.DONE: ["The bridge stands"],
    }
    desk.undo()
    until(lambda: len(on_board(page).get(Status.NEW, [])) == 2, "both are undone at once")


def test_what_changes_elsewhere_is_shown(page: ClaimsPage, desk: "Desk", three: Three) -> None:
    page.refresh()
    desk.do(lambda: claims.set_fields(desk.library, three[0], statement="It never sank"))
    until(lambda: "It never sank" in statements(page), "the new statement")


def test_without_claims_the_page_says_how_to_make_one(page: ClaimsPage) -> None:
    assert "press C" in page.nothing.text()
    assert not page.clear.isVisible()
    assert not page.filters.isVisible()


def test_the_page_finds_its_place_again(page: ClaimsPage, three: Three) -> None:
    page.as_board.setChecked(True)
    page.choose(three[1])
    standing = page.standing()
    page.as_table.setChecked(True)
    page.choose(three[0])
    page.stand(standing)
    assert page.as_board.isChecked()
    assert page.board.current() == three[1]
    page.stand(None)
    assert page.standing() == standing


def test_the_right_button_offers_status_verdict_and_more(
    page: ClaimsPage, desk: "Desk", three: Three
) -> None:
    page.refresh()
    page.table.selectAll()
    page.choose(three[0])
    page.table.selectAll()
    menu = page.menu()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Open",
        "Status",
        "Verdict",
        "Copy the statement",
        "Copy a link to the claim",
        "Export evidence…",
        "Delete 3 claims",
    ]
    verdicts = next(one.menu() for one in menu.actions() if one.text() == "Verdict")
    next(one for one in verdicts.actions() if one.text() == "False").trigger()
    false = claims.scale(desk.library)[4].id
    assert {row.rating for row in claims.list_claims(desk.library)} == {false}
    desk.undo()
    assert claims.open_claim(desk.library, three[0]).rating is None, "all are undone at once"
    next(one for one in menu.actions() if one.text().startswith("Copy a link")).trigger()
    assert f"claim-reader:claim/{three[0]}" in QApplication.clipboard().text()
    menu.deleteLater()


def test_every_control_has_a_name(page: ClaimsPage, three: Three) -> None:
    page.refresh()
    assert nameless(page) == []
    page.as_board.setChecked(True)
    assert nameless(page) == []


def test_in_a_narrow_window_the_statement_keeps_its_room(page: ClaimsPage, three: Three) -> None:
    page.refresh()
    shown = [one for one in Column if not page.table.isColumnHidden(one)]
    assert shown == list(Column)
    page.resize(700, 600)
    until(lambda: page.table.isColumnHidden(Column.CHANGED), "the last column is left out")
    assert not page.table.isColumnHidden(Column.VERDICT)
    assert page.table.columnWidth(Column.STATEMENT) >= 200
    assert not page.table.horizontalScrollBar().isVisible()

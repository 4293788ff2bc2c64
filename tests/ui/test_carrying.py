"""Highlights and claims that are copied or dragged into another program: what that is given."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from reader.domain.claim import Status
from reader.services import claims
from reader.ui.browsing.highlights_page import HighlightsPage
from reader.ui.claims.claims_board import BoardColumn
from reader.ui.claims.claims_page import ClaimsPage
from reader.ui.notes.card_list import CardList
from reader.ui.widgets.carrying import FORMS, MARKDOWN
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

QUOTE = "27.5\u00a0million crowns"


@pytest.fixture
def noted(window: "Person") -> "Person":
    """Somebody with two highlights, one of them with a note and in a claim."""
    window.open("Seawall")
    window.select(window.work.cleaned, QUOTE)
    window.press("2", "N")
    window.type("Who *pays*? <b>")
    window.press("Esc")
    window.select(window.work.cleaned, "63 boats")
    window.press("1")
    first = next(one for one in window.work.desk.article.placed if one.target.exact == QUOTE)
    made, _ = claims.make_claim(window.work.desk.library, [first.id], "It is *paid* for")
    scale = claims.scale(window.work.desk.library)
    claims.set_fields(
        window.work.desk.library, made, speaker="Ana Ruiz", rating=scale[-1].id, status=Status.DONE
    )
    return window


def forms(data: QMimeData) -> tuple[str, str, str]:
    assert set(FORMS) <= set(data.formats())
    return data.text(), data.data(MARKDOWN).data().decode(), data.html()


def dragged(view: QAbstractItemView) -> tuple[str, str, str]:
    """Return what the chosen rows of a list are in a drag."""
    assert view.dragEnabled()
    chosen = view.selectionModel().selectedIndexes()
    assert chosen
    assert all(index.flags() & Qt.ItemFlag.ItemIsDragEnabled for index in chosen)
    return forms(view.model().mimeData(chosen))


def clipboard() -> tuple[str, str, str]:
    return forms(QGuiApplication.clipboard().mimeData())


def test_a_card_is_its_quotation_with_the_note(noted: "Person") -> None:
    cards = noted.work.notes.list
    index = next(
        cards.model().index(line, 0)
        for line in range(cards.model().rowCount())
        if cards.model().index(line, 0).data() == QUOTE
    )
    text, markdown, html = forms(cards.model().mimeData([index]))
    assert cards.dragEnabled()
    assert text.startswith(f"“{QUOTE}”\n\n— ")
    assert text.endswith("Who *pays*? <b>")
    assert markdown.startswith("> 27.5")
    assert markdown.endswith("Who *pays*? \\<b>")
    assert "<blockquote" in html
    assert "<em>pays</em>" in html
    assert "<b>" not in html


def test_several_highlights_go_together_in_their_order(noted: "Person") -> None:
    noted.frame.action["browse"].trigger()
    page = noted.frame.pages.currentWidget()
    assert isinstance(page, HighlightsPage)
    until(page.list.isVisible, "the highlights are shown")
    page.list.selectAll()
    text, markdown, html = dragged(page.list)
    assert text.index("63 boats") != text.index(QUOTE)
    assert [one for one in ("63 boats", QUOTE) if one not in text or one not in html] == []
    assert markdown.count("\n> — ") == 2
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == (text, markdown, html)


@pytest.fixture
def page(noted: "Person") -> ClaimsPage:
    noted.frame.action["claims"].trigger()
    made = noted.frame.pages.currentWidget()
    assert isinstance(made, ClaimsPage)
    until(lambda: made.table.model().rowCount(), "the claims are shown")
    return made


def test_a_claim_goes_with_its_verdict_and_quotes(page: ClaimsPage) -> None:
    page.table.selectRow(0)
    text, markdown, html = dragged(page.table)
    assert text.startswith("It is *paid* for\nAna Ruiz\nVerdict: ")
    assert text.index("Verdict") < text.index(QUOTE) < text.index("Who *pays*?")
    assert markdown.startswith("**It is \\*paid\\* for**\n\nAna Ruiz")
    assert html.startswith("<p><b>It is *paid* for</b></p>")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == (text, markdown, html)


def test_a_card_of_the_board_goes_too_and_is_never_taken_off(
    page: ClaimsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.as_board.setChecked(True)
    column = next(one for one in page.board.columns if one.count())
    column.selectAll()
    assert dragged(column)[0].startswith("It is *paid* for")
    offered: list[object] = []
    monkeypatch.setattr(
        "PySide6.QtWidgets.QListWidget.startDrag", lambda _, actions: offered.append(actions)
    )
    column.startDrag(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
    assert offered == [Qt.DropAction.CopyAction]


def test_a_drag_begins_where_the_mouse_takes_a_card(
    noted: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = noted.work.notes.list
    begun: list[object] = []
    monkeypatch.setattr(CardList, "startDrag", lambda _, actions: begun.append(actions))
    place = cards.visualRect(cards.model().index(0, 0)).topLeft() + QPoint(60, 12)
    view = cards.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    for step in (8, 20, 40):
        QTest.mouseMove(view, place + QPoint(0, step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place + QPoint(0, 40))
    until(lambda: begun, "the drag has begun", 3)
    assert isinstance(begun[0], Qt.DropAction)


def test_nothing_is_dropped_into_lists(page: ClaimsPage) -> None:
    assert not page.table.acceptDrops() or not page.table.viewport().acceptDrops()
    assert all(isinstance(one, BoardColumn) and one.acceptDrops() for one in page.board.columns)

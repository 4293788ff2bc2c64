"""The window of claims."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.domain.claim import EvidenceKind, Status
from reader.domain.document import Span
from reader.services import claims
from reader.ui.claims.evidence_box import EvidenceCard
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.claims.claims_window import ClaimsWindow
    from tests.ui.person import Person


@pytest.fixture
def claims_window(window: "Person") -> "ClaimsWindow":
    """Make a claim of a highlight with the key's action."""
    from reader.ui.claims.claims_window import ClaimsWindow

    desk = window.work.desk
    if desk.article is None:
        desk.open(window.frame.list.model.article_at(window.frame.list.model.index(0, 0)))
    desk.highlight(Span(0, 9))
    window.frame.action["claim"].trigger()
    made = next(child for child in window.window.children() if isinstance(child, ClaimsWindow))
    until(made.isActiveWindow, "the window of claims is active")
    return made


def test_a_claim_is_made_of_the_current_highlight(
    window: "Person", claims_window: "ClaimsWindow"
) -> None:
    (row,) = claims.list_claims(window.work.desk.library)
    quote = window.work.desk.annotation(window.work.desk.current)
    assert quote is not None
    assert row.statement == quote.target.exact == claims_window.card.statement.typed()
    window.frame.action["claim"].trigger()
    assert len(claims.list_claims(window.work.desk.library)) == 1, (
        "the same highlight again shows the same claim"
    )


def test_what_is_typed_is_saved_and_undone(window: "Person", claims_window: "ClaimsWindow") -> None:
    card = claims_window.card
    QTest.keyClicks(card.speaker, "Miriam Osei")
    QTest.keyClicks(card.figure, "1.000 km")
    card.save()
    claim = claims.open_claim(window.work.desk.library, card.claim.id)
    assert (claim.speaker, claim.figure.raw, len(claim.figure.readings)) == (
        "Miriam Osei",
        "1.000 km",
        2,
    )
    assert {"1 km", "1000 km"} == set(
        card.readings.text().removeprefix("Reads as ").replace(",", "").split(" or ")
    )
    window.work.desk.undo()
    window.work.desk.undo()
    assert card.speaker.text() == card.figure.text() == ""


def test_status_verdict_and_confidence_are_stored(
    window: "Person", claims_window: "ClaimsWindow"
) -> None:
    card = claims_window.card
    card.status.setCurrentIndex(card.status.findData(Status.DONE.value))
    card.status.activated.emit(card.status.currentIndex())
    card.rating.setCurrentIndex(1)
    card.rating.activated.emit(1)
    card.confidence.setValue(80)
    claim = claims.open_claim(window.work.desk.library, card.claim.id)
    assert (claim.status, claim.rating, claim.confidence) == (
        Status.DONE,
        claims.scale(window.work.desk.library)[0].id,
        80,
    )
    until(lambda: "Done" in claims_window.list.item(0).text(), "the list shows it")


def test_evidence_and_further_highlights_are_gathered(
    window: "Person", claims_window: "ClaimsWindow"
) -> None:
    desk, card = window.work.desk, claims_window.card
    first = desk.current
    second = desk.highlight(Span(20, 26))
    card.gather_wanted.emit()
    assert card.highlights.count() == 2
    card.evidence.added.emit(EvidenceKind.HIGHLIGHT)
    claim = claims.open_claim(window.work.desk.library, card.claim.id)
    assert (claim.highlights, [one.target for one in claim.evidence]) == ((first, second), [second])
    desk.delete(second)
    claims_window.refresh()
    assert card.highlights.count() == 1
    assert claims.list_claims(window.work.desk.library)[0].highlights == 1


def test_tab_goes_from_the_address_to_the_note_and_then_to_the_bin(
    claims_window: "ClaimsWindow",
) -> None:
    claims_window.card.evidence.added.emit(EvidenceKind.LINK)
    (line,) = claims_window.card.evidence.findChildren(EvidenceCard)
    until(line.target.isVisible, "the line of the evidence")
    line.target.setFocus()
    QTest.keyClick(line.target, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line.note
    QTest.keyClick(line.note, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QToolButton)

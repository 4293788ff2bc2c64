"""The inspector's face for the claim of the current highlight."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.claim import EvidenceKind, Stance, Status
from reader.domain.document import Span
from reader.services import claims
from reader.services.clock import today
from reader.ui.claims.claim_face import ClaimFace
from reader.ui.claims.evidence_box import EvidenceCard
from reader.ui.claims.verdict_bar import VerdictBar
from reader.ui.look.theme import load_theme
from reader.ui.words.dates import shown_date
from tests.ui.claims.conftest import highlighted
from tests.ui.person import until
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from reader.ui.session.desk import Desk


@pytest.fixture
def face(desk: "Desk") -> Iterator[ClaimFace]:
    """The face, in sight and active."""
    made = ClaimFace(desk, load_theme("light"))
    made.resize(330, 900)
    made.show()
    until(made.isActiveWindow, "the face is active")
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        QApplication.processEvents()


def test_a_claim_begins_with_what_stands_in_the_text(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "lost 1,200"))
    form = face.view.form
    assert QApplication.focusWidget() is form.statement
    assert form.statement.typed() == "The ferry lost 1,200 riders"
    assert form.figure.text() == "1,200 riders"
    assert "200 riders" in form.reading.text()
    assert " or " not in form.reading.text()
    assert form.speaker.text() == "Miriam Osei"
    assert form.role.text() == "head of the Harbour Board"
    assert (form.said_when.text(), form.said_where.text()) == ("3 December 2022", "Leer")
    (row,) = claims.list_claims(desk.library)
    claim = claims.open_claim(desk.library, row.id)
    assert (claim.speaker, claim.said_date, claim.said_where) == (
        "Miriam Osei",
        "2022-12-03",
        "Leer",
    )
    assert claim.figure is not None
    assert claim.figure.readings[0].value == Decimal(1200)
    assert "Speaker" in form.found.text()


def test_one_key_empties_what_was_found_and_undo_brings_it_back(
    desk: "Desk", face: ClaimFace
) -> None:
    face.claim_of(highlighted(desk, "lost 1,200"))
    form = face.view.form
    QTest.keyClick(form.statement, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert form.speaker.text() == form.said_when.text() == form.said_where.text() == ""
    assert form.statement.typed() == "The ferry lost 1,200 riders"
    (row,) = claims.list_claims(desk.library)
    assert (row.speaker, row.said_when, row.said_date) == ("", "", None)
    assert not form.empty.isVisible()
    desk.undo()
    assert (form.speaker.text(), form.said_when.text()) == ("Miriam Osei", "3 December 2022")


def test_a_field_is_emptied_with_one_key_and_its_mark_goes(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "lost 1,200"))
    form = face.view.form
    form.figure.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.speaker
    assert form.speaker.is_found()
    press(Qt.Key.Key_Delete)
    assert form.speaker.text() == ""
    assert not form.speaker.is_found()
    face.save()
    assert claims.list_claims(desk.library)[0].speaker == ""


def test_a_mark_leads_to_the_words(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "lost 1,200"))
    wanted: list[Span] = []
    face.span_wanted.connect(lambda _article, span: wanted.append(span))
    (mark,) = face.view.form.speaker.actions()
    mark.trigger()
    assert desk.article is not None
    (span,) = wanted
    assert desk.article.document.text[span.start : span.end] == "Miriam Osei"


def test_typing_is_saved_after_a_pause_and_undone(
    desk: "Desk", face: ClaimFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    form = face.view.form
    QTest.keyClicks(form.said_when, "3 Desember 2022")
    assert form.date_reading.text().startswith("Reads as 3 Dec")
    face.save()
    (row,) = claims.list_claims(desk.library)
    assert (row.said_when, row.said_date) == ("3 Desember 2022", "2022-12-03")
    desk.undo()
    assert form.said_when.text() == ""
    QTest.keyClicks(form.organisation, "The Board")
    until(lambda: claims.list_claims(desk.library)[0].organisation == "The Board", "it is saved")


def test_the_verdict_is_chosen_by_mouse_and_by_keys_and_taken_back(
    desk: "Desk", face: ClaimFace
) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    bar, scale = face.view.form.verdict, claims.scale(desk.library)
    QTest.mouseClick(bar.segments[1], Qt.MouseButton.LeftButton)
    assert claims.list_claims(desk.library)[0].rating == scale[1].id
    bar.segments[1].setFocus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert claims.list_claims(desk.library)[0].rating == scale[2].id
    assert [one.isChecked() for one in bar.segments].index(True) == 2
    press(Qt.Key.Key_5)
    assert claims.list_claims(desk.library)[0].rating == scale[4].id
    press(Qt.Key.Key_5)
    assert claims.list_claims(desk.library)[0].rating is None
    assert not any(one.isChecked() for one in bar.segments)
    desk.undo()
    assert bar.segments[4].isChecked()


def heard(part: QWidget) -> list[tuple[str, str, bool]]:
    """Return what a screen reader finds in a part: role, name, and whether it is chosen."""
    whole = QAccessible.queryAccessibleInterface(part)
    inside = [whole.child(number) for number in range(whole.childCount())]
    return [
        (one.role().name, one.text(QAccessible.Text.Name), bool(one.state().checked))
        for one in (whole, *inside)
    ]


def test_a_screen_reader_finds_one_choice_of_several(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    bar, scale = face.view.form.verdict, claims.scale(desk.library)
    press_step(bar, 1)
    assert heard(bar) == [
        ("Grouping", "Verdict", False),
        *(("RadioButton", step.name, step == scale[1]) for step in scale),
    ]
    press_step(bar, 1)
    assert not any(chosen for _, _, chosen in heard(bar))


def test_a_screen_reader_chooses_a_verdict(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    bar, scale = face.view.form.verdict, claims.scale(desk.library)
    for place in (0, 3):
        step = QAccessible.queryAccessibleInterface(bar.segments[place]).actionInterface()
        step.doAction(step.actionNames()[0])
        assert claims.list_claims(desk.library)[0].rating == scale[place].id


def test_tab_comes_back_to_the_verdict_that_is_chosen(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    bar = face.view.form.verdict
    press_step(bar, 2)
    bar.segments[2].setFocus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in bar.segments
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is bar.segments[2]


def press_step(bar: VerdictBar, place: int) -> None:
    """Click a step of the scale."""
    QTest.mouseClick(bar.segments[place], Qt.MouseButton.LeftButton)


def test_status_and_confidence_are_stored(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    form = face.view.form
    form.status.setFocus()
    press(Qt.Key.Key_End)
    form.status.activated.emit(form.status.currentIndex())
    form.confidence.setValue(80)
    (row,) = claims.list_claims(desk.library)
    assert (row.status, row.confidence) == (Status.DROPPED, 80)


def test_a_near_claim_is_offered_before_a_new_one_is_made(desk: "Desk", face: ClaimFace) -> None:
    first = highlighted(desk, "lost 1,200")
    face.claim_of(first)
    other = next(row for row in articles_of(desk) if row != desk.article.id)
    desk.open(other)
    second = highlighted(desk, "1,200 riders a year")
    face.claim_of(second)
    assert len(claims.list_claims(desk.library)) == 1, "nothing is made before it is asked"
    assert face.offer.isVisible()
    assert face.offer.list.count() == 2
    assert "same figure" in face.offer.list.item(1).text()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    (row,) = claims.list_claims(desk.library)
    assert claims.open_claim(desk.library, row.id).highlights == (first, second)
    assert len(face.view.quotes.cards) == 2
    assert "news.example" in face.view.quotes.cards[0].facts.text()
    desk.undo()
    assert face.offer.isVisible()
    face.claim_of(second)
    press(Qt.Key.Key_Return)
    assert len(claims.list_claims(desk.library)) == 2


def test_any_claim_is_found_by_words_to_add_to(desk: "Desk", face: ClaimFace) -> None:
    claims.make_claim(desk.library, [], "A bridge opens")
    current = highlighted(desk, "It rains")
    assert face.offer.isVisible(), "the face follows the highlight"
    face.offer.words.setFocus()
    QTest.keyClicks(face.offer.words, "brid")
    press(Qt.Key.Key_Return)
    (row,) = claims.list_claims(desk.library)
    assert claims.open_claim(desk.library, row.id).highlights == (current,)
    assert face.view.isVisible()


def test_a_highlight_in_two_claims_has_a_choice(desk: "Desk", face: ClaimFace) -> None:
    current = highlighted(desk, "It rains")
    for statement in ("One", "Two"):
        desk.do(lambda words=statement: claims.make_claim(desk.library, [current], words)[1])
    face.claim_of(current)
    assert face.which.isVisible()
    assert [face.which.itemText(place) for place in range(2)] == ["One", "Two"]
    face.which.setCurrentIndex(1)
    face.which.activated.emit(1)
    assert face.view.form.statement.typed() == "Two"


def test_quotes_lead_to_the_text_and_leave_the_claim(desk: "Desk", face: ClaimFace) -> None:
    current = highlighted(desk, "It rains")
    face.claim_of(current)
    wanted: list[object] = []
    face.annotation_wanted.connect(lambda article, one: wanted.append((article, one)))
    (card,) = face.view.quotes.cards
    card.setFocus()
    press(Qt.Key.Key_Return)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert wanted == [(desk.article.id, current)] * 2
    press(Qt.Key.Key_Delete)
    assert claims.claims_of(desk.library, current) == ()
    desk.undo()
    assert claims.claims_of(desk.library, current) != ()


def test_evidence_is_added_and_tab_goes_through_its_card(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    face.view.evidence.added.emit(EvidenceKind.LINK)
    (card,) = face.view.evidence.findChildren(EvidenceCard)
    until(card.target.isVisible, "the card of the evidence")
    assert QApplication.focusWidget() is card.target
    QTest.keyClicks(card.target, "https://board.example/")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.note
    (row,) = claims.list_claims(desk.library)
    (evidence,) = claims.open_claim(desk.library, row.id).evidence
    assert (evidence.target, row.supports) == ("https://board.example/", 1)
    card.removed.emit(evidence.id)
    assert claims.open_claim(desk.library, row.id).evidence == ()


def test_the_day_on_which_evidence_was_looked_at_is_shown_and_written(
    desk: "Desk", face: ClaimFace
) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    face.view.evidence.added.emit(EvidenceKind.LINK)
    (card,) = face.view.evidence.findChildren(EvidenceCard)
    until(card.target.isVisible, "the card of the evidence")
    assert card.retrieved.line.text() == ""
    QTest.keyClicks(card.target, "https://board.example/")
    press(Qt.Key.Key_Tab)
    assert card.retrieved.line.text() == shown_date(today(), card.locale())
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.retrieved.line
    (row,) = claims.list_claims(desk.library)
    card.retrieved.line.selectAll()
    QTest.keyClicks(card.retrieved.line, "soon")
    press(Qt.Key.Key_Return)
    assert card.retrieved.problem.isVisible()
    assert claims.open_claim(desk.library, row.id).evidence[0].retrieved == today()
    card.retrieved.line.selectAll()
    QTest.keyClicks(card.retrieved.line, "3 Desember 2022")
    press(Qt.Key.Key_Return)
    assert not card.retrieved.problem.isVisible()
    assert claims.open_claim(desk.library, row.id).evidence[0].retrieved == "2022-12-03"
    desk.undo()
    assert card.retrieved.line.text() == shown_date(today(), card.locale())


def test_a_file_as_evidence_has_no_day(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    (row,) = claims.list_claims(desk.library)
    desk.do(
        lambda: claims.add_evidence(
            desk.library, row.id, EvidenceKind.FILE, "a.pdf", Stance.CONTEXT
        )[1]
    )
    (card,) = face.view.evidence.findChildren(EvidenceCard)
    assert card.retrieved.isHidden()


def test_without_a_highlight_the_face_says_what_to_do(desk: "Desk", face: ClaimFace) -> None:
    assert face.nothing.isVisible()
    highlighted(desk, "It rains")
    assert face.offer.isVisible()
    desk.set_current(None)
    assert face.nothing.isVisible()


def test_escape_saves_and_leaves(desk: "Desk", face: ClaimFace) -> None:
    left: list[bool] = []
    face.left.connect(lambda: left.append(True))
    face.claim_of(highlighted(desk, "It rains"))
    QTest.keyClicks(face.view.form.statement, " often")
    press(Qt.Key.Key_Escape)
    assert left == [True]
    assert claims.list_claims(desk.library)[0].statement.endswith(" often")


def test_deleting_the_claim_leaves_the_offer(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It rains"))
    (*_, delete) = face.more.menu().actions()
    delete.trigger()
    assert claims.list_claims(desk.library) == []
    assert face.offer.isVisible()
    desk.undo()
    assert face.view.isVisible()


def articles_of(desk: "Desk") -> list[int]:
    """Return the ids of all articles."""
    from reader.services import articles

    return [row.id for row in articles.list_articles(desk.library)]


def test_every_control_has_a_name(desk: "Desk", face: ClaimFace) -> None:
    highlighted(desk, "It rains")
    assert nameless(face) == []
    face.claim_of(highlighted(desk, "lost 1,200"))
    face.view.evidence.added.emit(EvidenceKind.LINK)
    QApplication.processEvents()
    assert nameless(face) == []


@pytest.mark.parametrize("width", [250, 330])
def test_no_role_is_cut_off_in_a_narrow_face(desk: "Desk", face: ClaimFace, width: int) -> None:
    face.claim_of(highlighted(desk, "It will close for good"))
    face.resize(width, 900)
    form = face.view.form
    assert form.role.text() == "head of the Harbour Board"
    QApplication.processEvents()
    needed = form.role.fontMetrics().horizontalAdvance(form.role.text())
    marks = sum(form.role.height() for action in form.role.actions() if action.isVisible())
    assert form.role.width() >= needed + marks
    assert form.organisation.y() + form.organisation.parentWidget().y() > form.role.y()


def test_two_short_fields_stand_side_by_side(desk: "Desk", face: ClaimFace) -> None:
    face.claim_of(highlighted(desk, "It will close for good"))
    form = face.view.form
    form.role.saver.reset("head")
    QApplication.processEvents()
    assert form.role.mapTo(form, form.role.pos()).y() == (
        form.organisation.mapTo(form, form.organisation.pos()).y()
    )
    form.role.setFocus()
    QTest.keyClicks(form.role, " of the Harbour Board")
    beside = form.organisation.mapTo(form, form.organisation.pos()).y()
    assert form.role.mapTo(form, form.role.pos()).y() == beside, "nothing moves while one types"

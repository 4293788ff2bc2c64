"""A claim beside the text, in the whole window, with keys as a person presses them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.domain.annotation import AnnotationId
from reader.domain.claim import EvidenceKind
from reader.services import claims
from reader.ui.claims.claims_page import ClaimsPage
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.pages import PageName
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from reader.ui.claims.claim_face import ClaimFace
    from tests.ui.person import Person

OTHER_WORDS = "412 cellars"
WORDS = "cost 27.5\u00a0million crowns"


class KeyCounter(QObject):
    """Counts the keys that go down, those that are only held beside others left out."""

    HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []
        self._last: object = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a key once, where it first arrives."""
        if event.type() == QEvent.Type.ShortcutOverride and watched is QApplication.focusWidget():
            self.keys.append(Qt.Key(event.key()).name)
        return False


def face(window: "Person") -> "ClaimFace":
    """Return the claim's face, which has to be the one that the inspector shows."""
    shown = window.commands.claims.face
    assert window.frame.inspector.shown() is FaceName.CLAIM
    assert shown is not None
    until(shown.isVisible, "the claim's face")
    return shown


def test_the_claim_takes_at_most_six_keys_and_no_retyping(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    counter = KeyCounter()
    QApplication.instance().installEventFilter(counter)
    window.press("C", "Tab", "3", "Esc")
    QApplication.instance().removeEventFilter(counter)
    assert 0 < len(counter.keys) <= 6, counter.keys
    assert window.work.cleaned.hasFocus(), "the keyboard is back in the text"
    (row,) = claims.list_claims(window.work.desk.library)
    claim = claims.open_claim(window.work.desk.library, row.id)
    assert claim.statement == (
        "The work will take 14\u00a0months and cost 27.5\u00a0million crowns, the board’s engineer, "
        "Dr.\u00a0Paul\u00a0Okafor, said."
    )
    assert claim.figure is not None
    assert (claim.figure.raw, str(claim.figure.readings[0].value)) == (
        "27.5\u00a0million crowns",
        "27500000.0",
    )
    assert (claim.speaker, claim.role) == ("Paul\u00a0Okafor", "board’s engineer")
    assert claim.rating == claims.scale(window.work.desk.library)[2].id
    until(lambda: "Misleading" in window.current_card(), "the card says the verdict")


def test_c_on_a_highlight_shows_its_claim_with_the_keyboard_in_the_statement(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2", "C")
    statement = face(window).view.form.statement
    assert QApplication.focusWidget() is statement
    window.type(" or so")
    assert statement.typed().endswith("said. or so")
    window.press("Esc", "C")
    assert len(claims.list_claims(window.work.desk.library)) == 1, "C again shows the same claim"
    assert QApplication.focusWidget() is statement
    assert claims.list_claims(window.work.desk.library)[0].statement.endswith("or so")


def test_undo_takes_the_claim_back(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2", "C", "Esc", "Ctrl+Z")
    assert claims.list_claims(window.work.desk.library) == []
    assert face(window).offer.isVisible()
    window.press("Ctrl+Shift+Z")
    assert len(claims.list_claims(window.work.desk.library)) == 1


def test_the_page_of_claims_and_back(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2", "C", "Esc", "Ctrl+Shift+C")
    pages = window.frame.pages
    assert pages.shown() is PageName.CLAIMS
    page = pages.currentWidget()
    assert isinstance(page, ClaimsPage)
    until(lambda: page.table.model().rowCount() == 1, "the claim is in the table")
    focused = QApplication.focusWidget()
    assert focused is page.table
    window.press("Down", "Return")
    assert QApplication.focusWidget() is face(window).view.form.statement
    (card,) = face(window).view.quotes.cards
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert pages.shown() is PageName.READER, "a quote leads to the text"
    assert window.work.desk.annotation(window.work.desk.current).target.exact == WORDS
    window.press("Alt+Left")
    assert pages.shown() is PageName.CLAIMS
    window.press("Esc")
    assert pages.shown() is PageName.READER


def test_delete_in_the_table_deletes_the_claim_and_not_the_highlight(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2", "C", "Esc", "Ctrl+Shift+C", "Down", "Del")
    assert claims.list_claims(window.work.desk.library) == []
    assert len(window.work.desk.article.annotations) == 1


def test_a_pill_leads_to_the_claim_and_a_mark_to_the_words(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("2", "C", "Esc")
    (row,) = claims.list_claims(window.work.desk.library)
    window.frame.inspector.show_face(FaceName.NOTES)
    window.work.notes.list.link_wanted.emit(f"claim-reader:claim/{row.id}")
    shown = face(window)
    assert shown.view.claim == row.id
    (mark,) = shown.view.form.speaker.actions()
    mark.trigger()
    flash = window.work.cleaned._overlay.painter.flash
    assert flash is not None
    text = window.work.desk.article.document.text
    assert text[flash[0].start : flash[0].end] == "Paul\u00a0Okafor"


def test_a_key_makes_selected_words_evidence_for_the_claim(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("C", "Esc")
    window.select(window.work.cleaned, OTHER_WORDS)
    window.press("Shift+E")
    assert window.work.cleaned.hasFocus(), "the keyboard stays in the text"
    (row,) = claims.list_claims(window.work.desk.library)
    claim = claims.open_claim(window.work.desk.library, row.id)
    (evidence,) = claim.evidence
    highlight = window.work.desk.annotation(AnnotationId(evidence.target))
    assert highlight is not None
    assert highlight.target.exact == OTHER_WORDS
    assert evidence.target not in claim.highlights
    assert face(window).view.claim == claim.id, "the claim is shown with it"
    window.see_status("Evidence for “The work will take")
    window.press("Ctrl+Z")
    assert claims.open_claim(window.work.desk.library, row.id).evidence == ()


def test_words_are_no_evidence_for_themselves_nor_without_a_claim(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("Shift+E")
    window.see_status("open one first, with C")
    assert window.cards() == [], "nothing is highlighted for nothing"
    window.press("C", "Esc", "Shift+E")
    window.see_status("These words are the claim itself")
    (row,) = claims.list_claims(window.work.desk.library)
    assert claims.open_claim(window.work.desk.library, row.id).evidence == ()


def test_a_link_is_pasted_as_evidence_in_four_keys(window: "Person") -> None:
    QApplication.clipboard().setText("https://board.example/minutes")
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("C", "Ctrl+Alt+E", "Ctrl+V", "Esc")
    assert window.work.cleaned.hasFocus()
    (row,) = claims.list_claims(window.work.desk.library)
    (evidence,) = claims.open_claim(window.work.desk.library, row.id).evidence
    assert (evidence.kind, evidence.target) == (
        EvidenceKind.LINK,
        "https://board.example/minutes",
    )


def test_the_button_offers_the_other_highlights_of_the_article(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, OTHER_WORDS)
    window.press("2")
    window.select(window.work.cleaned, WORDS)
    window.press("C")
    view = face(window).view
    window.click(view.evidence.buttons[EvidenceKind.HIGHLIGHT])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry_words(one) for one in entries(menu)] == [OTHER_WORDS], "not the claim's own"
    window.choose(menu, OTHER_WORDS)
    claim = claims.open_claim(window.work.desk.library, view.claim)
    assert [one.kind for one in claim.evidence] == [EvidenceKind.HIGHLIGHT]


def test_tab_goes_down_the_claim_as_it_stands(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, WORDS)
    window.press("C", "Ctrl+Alt+E")
    view = face(window).view
    view.form.note.setFocus()
    tops = []
    for _ in range(10):
        window.press("Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert view.isAncestorOf(focused)
        tops.append(focused.mapTo(view.widget(), QPoint()).y())
    in_cards = tops[:4] + tops[-3:]  # within a card the fields come before its buttons
    assert in_cards == sorted(in_cards)
    assert QApplication.focusWidget() is view.evidence.buttons[EvidenceKind.HIGHLIGHT]

"""A claim beside the text, in the whole window, with keys as a person presses them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.services import claims
from reader.ui.claims.claims_page import ClaimsPage
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.pages import PageName
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.claims.claim_face import ClaimFace
    from tests.ui.person import Person

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

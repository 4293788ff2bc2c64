"""What shows afterwards that a highlight is in a claim, and with which verdict."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from reader.domain.claim import ClaimId, ClaimMark, Rating, RatingId, Status
from reader.services import claims
from reader.ui.look.theme import load_theme
from reader.ui.widgets.margin import paint_claim_dot
from reader.ui.widgets.verdict_pill import HEIGHT, paint_pills, pill_of, pill_places
from tests.ui.person import until
from tests.ui.screen import pixels

if TYPE_CHECKING:
    from tests.ui.person import Person

FALSE = Rating(RatingId(5), "False", "#d1495b")
TRUE = Rating(RatingId(1), "True", "#2a9d63")


def mark(rating: Rating | None, name: str = "a") -> ClaimMark:
    """Return a claim with a verdict."""
    return ClaimMark(ClaimId(name), "It floats", Status.NEW, rating)


def test_a_card_says_the_verdict_and_its_pill_leads_to_the_claim(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2")
    desk = window.work.desk
    made: list[ClaimId] = []

    def verb() -> claims.Outcome:
        claim, done = claims.make_claim(desk.library, [desk.current])
        made.append(claim)
        return done

    desk.do(verb)
    until(lambda: "Claim: New" in window.current_card(), "the card says that it is in a claim")
    false = claims.scale(desk.library)[4]
    desk.do(lambda: claims.set_fields(desk.library, made[0], rating=false.id))
    until(lambda: window.current_card().endswith("False"), "the card says the verdict")
    cards = window.work.notes.list
    option = QStyleOptionViewItem()
    cards.initViewItemOption(option)
    option.rect = cards.visualRect(cards.currentIndex())
    card = cards.model().card_at(cards.currentIndex())
    inside = QPoint(option.rect.left() + 30, option.rect.bottom() - 20)
    assert cards.cards.claim_at(card, option, inside) == made[0]
    led: list[str] = []
    cards.link_wanted.connect(led.append)
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert led == [f"claim-reader:claim/{made[0]}"]
    desk.do(lambda: claims.delete(desk.library, made))
    until(lambda: "False" not in window.current_card(), "the card says it no more")


def test_the_text_shows_the_verdict_on_the_chip_in_the_margin(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2")
    desk, view = window.work.desk, window.work.cleaned
    until(lambda: view._overlay.painter.flash is None, "the new highlight is pointed out")
    before = view.viewport().grab().toImage()
    desk.do(lambda: claims.make_claim(desk.library, [desk.current])[1])
    (row,) = claims.list_claims(desk.library)
    false = claims.scale(desk.library)[4]
    desk.do(lambda: claims.set_fields(desk.library, row.id, rating=false.id))
    until(lambda: window.work.claim_marks.marks, "the claims of the article are read")
    QApplication.processEvents()
    shown = view.viewport().grab().toImage()
    touched = [
        (x, y)
        for x in range(shown.width())
        for y in range(shown.height())
        if shown.pixel(x, y) != before.pixel(x, y)
    ]
    assert touched, "something in the margin says that there is a claim"
    wide = max(x for x, _ in touched) - min(x for x, _ in touched)
    high = max(y for _, y in touched) - min(y for _, y in touched)
    assert wide <= 12
    assert high <= 12, "nothing but the chip's corner changes"


def test_the_dot_is_filled_with_a_verdict_and_hollow_without(qt_app: QApplication) -> None:
    colours = load_theme("light").reading
    painted = []
    for claim in (FALSE.colour, ""):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(colours.page)
        painter = QPainter(image)
        paint_claim_dot(painter, QRectF(5, 5, 15, 15), claim, colours)
        painter.end()
        painted.append(image.pixelColor(19, 19).name())
    filled, hollow = painted
    assert filled != colours.page
    assert hollow == colours.page


def test_pills_that_have_no_room_are_counted(qt_app: QApplication) -> None:
    marks = [mark(FALSE, "a"), mark(TRUE, "b"), mark(None, "c")]
    image = QImage(400, int(HEIGHT), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    start = QRectF(0, 0, 0, 0).topLeft()
    font = painter.font()
    assert len(pill_places(font, start, marks, 2_000)) == 3
    narrow = pill_places(font, start, marks, 60)
    assert [found.id for _, found in narrow] == ["a"]
    assert narrow[0][0].right() <= 60
    image.fill(Qt.GlobalColor.white)
    paint_pills(painter, start, marks, QPalette(Qt.GlobalColor.white), 400)
    painter.end()
    assert len(set(pixels(image, image.rect()))) > 10
    assert (pill_of(marks[0]).words, pill_of(marks[2]).words) == ("False", "Claim: New")

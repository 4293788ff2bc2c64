"""The inspector's face for the claim of the current highlight, beside the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import AnnotationId
from reader.domain.claim import ClaimId, EvidenceKind
from reader.domain.claim_draft import ClaimDraft
from reader.services import claims
from reader.services.near_claims import NearClaim, near_claims
from reader.services.outcome import Outcome
from reader.ui.claims.claim_offer import ClaimOffer
from reader.ui.claims.claim_view import ClaimView
from reader.ui.claims.drafts import Drafts
from reader.ui.look.theme import Theme
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock

PAUSE = 200
"""Milliseconds for which the user stays at a highlight before near claims are looked for."""


class ClaimFace(QWidget):
    """Shows the claim of the current highlight, or offers one. Follows the highlights only while it
    is seen.
    """

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""
    span_wanted = Signal(object, object)
    """The article and the ``Span`` of its text that the user wants to see."""
    link_wanted = Signal(str)
    """The address of evidence that the user wants to see."""
    evidence_wanted = Signal(object)
    """The claims of which the user wants to export the evidence."""
    left = Signal()
    """The user left the face with Esc."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._highlight: AnnotationId | None = None
        self._drafts = Drafts()
        self.last_claim: ClaimId | None = None
        """The claim that was shown last, also while another highlight is looked at."""
        self.view = ClaimView(desk, theme)
        self.offer = ClaimOffer(lambda words: claims.list_claims(desk.library, words))
        self.nothing = QLabel(
            self.tr("Choose a highlight, or select words and press C: their claim appears here.")
        )
        self.which = QComboBox()
        self.more = QToolButton()
        self._stack = QStackedWidget()
        self._near_later = QTimer(self, singleShot=True, interval=PAUSE)
        self._near_later.timeout.connect(self._show_near)
        self._lay_out()
        self._join()
        self.follow()

    def claim_of(self, highlight: AnnotationId) -> None:
        """Show the claim of a highlight with the keyboard in its statement. Where it is in none,
        make one of it, unless much the same was claimed before: then that is offered first.
        """
        known = claims.claims_of(self._desk.library, highlight)
        if known:
            self._highlight = highlight
            self._show_known(known, known[0])
            self._focus_statement()
            return
        if self._desk.library.is_read_only:
            self.follow()
            return
        self._highlight = highlight
        near = self._near(highlight)
        if near:
            self._show_offer(highlight, near)
            self.offer.list.setFocus()
        else:
            self._make()

    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim, whichever highlight is current."""
        self._highlight = None
        self._show_known((claim,), claim)

    def add_to_another(self, highlight: AnnotationId) -> None:
        """Let the user choose a claim to add a highlight to, with the keyboard in the search."""
        if self.view.save():
            self._show_offer(highlight, self._near(highlight))
            self.offer.words.setFocus()

    def add_evidence(self, claim: ClaimId, highlight: AnnotationId) -> bool:
        """Add a highlight as evidence to a claim, and show that; tell whether it was added. The
        keyboard stays where it is.
        """
        self.show_claim(claim)
        return self.view.claim == claim and self.view.add_highlight(highlight)

    def add_link(self, claim: ClaimId) -> None:
        """Show a claim with one link more as evidence, and the keyboard in its address."""
        if self.view.claim != claim or self._stack.currentWidget() is not self.view:
            self.show_claim(claim)
        if self.view.claim == claim:
            self.view.add_evidence(EvidenceKind.LINK)

    def save(self) -> bool:
        """Have all that is typed saved now; false where some of it could not be."""
        return self.view.save()

    def entrance(self) -> QWidget:
        """Return the part that gets the keyboard."""
        page = self._stack.currentWidget()
        if page is self.view:
            return self.view.form.statement
        return self.offer.list if page is self.offer else self

    def set_theme(self, theme: Theme) -> None:
        """Draw the parts in the colours of a theme."""
        self.view.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the current highlight."""
        super().showEvent(event)
        if self._highlight != self._desk.current:
            self.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # What is shown

    def follow(self) -> None:
        """Show the claim of the current highlight, or what can be done with it."""
        current = self._desk.current
        self._highlight = current
        annotation = self._desk.annotation(current)
        known = claims.claims_of(self._desk.library, current) if current is not None else ()
        if known:
            shown = self.view.claim
            self._show_known(known, shown if shown in known else known[0])
        elif annotation is not None and not self._desk.library.is_read_only:
            self._show_offer(annotation.id, ())
            self._near_later.start()
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._highlight = None
        self.view.show_claim(None)
        self._stack.setCurrentWidget(self.nothing)
        self._tell_which((), None)

    def _show_known(self, known: tuple[ClaimId, ...], shown: ClaimId) -> None:
        self._tell_which(known, shown)
        self.view.show_claim(shown)
        if self.view.claim == shown:
            self.last_claim = shown
            self._stack.setCurrentWidget(self.view)

    def _show_offer(self, highlight: AnnotationId, near: Sequence[NearClaim]) -> None:
        """Offer what can be made of a highlight, and the claims that say much the same."""
        self._near_later.stop()
        self._highlight = highlight
        drafted = self._drafted(highlight)
        statement = drafted.statement.text if drafted is not None else ""
        self.view.show_claim(None)
        self.offer.show_offer(statement, near, claims.scale(self._desk.library))
        self._stack.setCurrentWidget(self.offer)
        self._tell_which((), None)

    def _near(self, highlight: AnnotationId) -> list[NearClaim]:
        """Return the claims that say much the same as a highlight, without its own."""
        drafted = self._drafted(highlight)
        found = near_claims(self._desk.library, drafted) if drafted is not None else []
        inside = claims.claims_of(self._desk.library, highlight)
        return [one for one in found if one.claim.id not in inside]

    def _show_near(self) -> None:
        """Add the near claims to the offer once the user stays at a highlight."""
        offered = self._stack.currentWidget() is self.offer
        if offered and self._highlight is not None and not self.offer.words.text():
            near = self._near(self._highlight)
            if near:
                self._show_offer(self._highlight, near)

    def _tell_which(self, known: tuple[ClaimId, ...], shown: ClaimId | None) -> None:
        """Let the user choose where a highlight is in several claims."""
        self.which.clear()
        for claim in known:
            statement = " ".join(claims.open_claim(self._desk.library, claim).statement.split())
            self.which.addItem(statement or self.tr("Without a statement"), claim)
        self.which.setCurrentIndex(self.which.findData(shown))
        self.which.setVisible(len(known) > 1)
        self.more.setVisible(shown is not None)

    def _drafted(self, highlight: AnnotationId | None) -> ClaimDraft | None:
        """Return what a claim of a highlight can take from the open article."""
        return self._drafts.of(self._desk.annotation(highlight), self._desk.article)

    def _focus_statement(self) -> None:
        if self._stack.currentWidget() is self.view:
            self.view.form.statement.setFocus()
            cursor = self.view.form.statement.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.view.form.statement.setTextCursor(cursor)
            self.view.verticalScrollBar().setValue(0)

    # What the user does

    def _make(self) -> None:
        """Make a claim of the highlight, with what stands in the text."""
        highlight = self._highlight
        if highlight is None:
            return
        made: list[ClaimId] = []
        drafted = self._drafted(highlight)

        def verb() -> Outcome:
            claim, done = claims.make_claim(self._desk.library, [highlight], draft=drafted)
            made.append(claim)
            return done

        self._desk.do(verb)
        if made:
            self._show_known(claims.claims_of(self._desk.library, highlight), made[0])
            self._focus_statement()

    def _add(self, claim: ClaimId) -> None:
        highlight = self._highlight
        if highlight is not None:
            self._desk.do(lambda: claims.gather(self._desk.library, claim, [highlight]))
            self._show_known(claims.claims_of(self._desk.library, highlight), claim)
            self._focus_statement()

    def _add_current_to_another(self) -> None:
        if self._desk.current is not None:
            self.add_to_another(self._desk.current)

    def _gather_current(self) -> None:
        claim, current = self.view.claim, self._desk.current
        if claim is not None and current is not None:
            self._desk.do(lambda: claims.gather(self._desk.library, claim, [current]))

    def _release_current(self) -> None:
        claim, current = self.view.claim, self._desk.current
        if claim is not None and current is not None:
            self._desk.do(lambda: claims.release(self._desk.library, claim, [current]))

    def _delete(self) -> None:
        claim = self.view.claim
        if claim is not None:
            self._desk.do(lambda: claims.delete(self._desk.library, [claim]))

    def _export(self) -> None:
        claim = self.view.claim
        if claim is not None and self.save():
            self.evidence_wanted.emit([claim])

    def _choose(self, place: int) -> None:
        claim = self.which.itemData(place)
        if claim:
            self.last_claim = ClaimId(claim)
            self.view.show_claim(self.last_claim)

    # How it is joined and laid out

    def _claims_changed(self, _: ClaimId | None) -> None:
        """Follow where the highlight came into a claim or left it, elsewhere or by undo."""
        if not self.isVisible() or self._highlight is None:
            return
        known = claims.claims_of(self._desk.library, self._highlight)
        listed = tuple(self.which.itemData(place) for place in range(self.which.count()))
        if known != listed and (known or self._stack.currentWidget() is self.view):
            self.follow()

    def _join(self) -> None:
        desk, view = self._desk, self.view
        self.offer.make_wanted.connect(self._make)
        self.offer.add_wanted.connect(self._add)
        self.which.activated.connect(self._choose)
        view.annotation_wanted.connect(self.annotation_wanted)
        view.span_wanted.connect(self.span_wanted)
        view.link_wanted.connect(self.link_wanted)
        view.gone.connect(self.follow)
        desk.current_changed.connect(lambda _: self.follow() if self.isVisible() else None)
        desk.claims_changed.connect(self._claims_changed)

    def _menu(self) -> QMenu:
        menu = QMenu(self.more)
        export = self.tr("Export evidence…")
        for words, act in (
            (self.tr("Add the current highlight to this claim"), self._gather_current),
            (self.tr("Remove the current highlight from this claim"), self._release_current),
            (self.tr("Add the current highlight to another claim…"), self._add_current_to_another),
            (export, self._export),
            (self.tr("Delete this claim"), self._delete),
        ):
            action = QAction(words, menu)
            action.triggered.connect(act)
            menu.addAction(action)
            if words != export:
                lock(self._desk.library, action)
        return menu

    def _lay_out(self) -> None:
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(24)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self.which.setAccessibleName(self.tr("Claims of this highlight"))
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(8)
        self.more.setText("⋯")
        self.more.setAutoRaise(True)
        self.more.setToolTip(self.tr("More on this claim"))
        self.more.setAccessibleName(self.tr("More on this claim"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(self._menu())
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 6, 0)
        head.addWidget(self.which, 1)
        head.addStretch()
        head.addWidget(self.more)
        for page in (self.nothing, self.offer, self.view):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

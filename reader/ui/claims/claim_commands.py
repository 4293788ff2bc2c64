"""What the actions on claims do. Makes the face and the page when they are first shown."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId
from reader.domain.claim import Claim, ClaimId
from reader.domain.errors import Unknown
from reader.services import claims
from reader.services.sentences import shortened
from reader.ui.look.appearance import Appearance
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk

if TYPE_CHECKING:
    from reader.ui.claims.claim_face import ClaimFace
    from reader.ui.claims.claims_page import ClaimsPage

SHOWN = 60
"""Characters of a statement that a message shows."""


class ClaimCommands(QObject):
    """The handlers of these actions."""

    face_wanted = Signal()
    """The inspector is to show the face."""
    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""
    span_wanted = Signal(object, object)
    """The article and the ``Span`` of its text that the user wants to see."""
    link_wanted = Signal(str)
    """The address of evidence that the user wants to see."""
    evidence_wanted = Signal(object)
    """The ``Claim``s of which the user wants to export the evidence."""
    left = Signal()
    """The user left the face with Esc."""
    told = Signal(str)
    """What was done, or why nothing was, in a sentence."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        highlight: Callable[[], AnnotationId | None],
        window: QWidget,
    ) -> None:
        """``highlight`` returns the highlight whose claim is meant, which it may have to make, or
        ``None``.
        """
        super().__init__(window)
        self._desk = desk
        self._appearance = appearance
        self._highlight = highlight
        self._window = window
        self.face: ClaimFace | None = None
        self.page: ClaimsPage | None = None

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "claim": self.show_claim_of_highlight,
            "claim_add": self._add_to_claim,
            "evidence": self._add_as_evidence,
            "evidence_link": self._add_link,
            "export_evidence": self._export_evidence,
        }

    def made_face(self) -> "ClaimFace":
        """Return the face, made when it is first wanted."""
        from reader.ui.claims.claim_face import ClaimFace  # noqa: PLC0415 (not needed to show the window)

        if self.face is None:
            made = self.face = ClaimFace(self._desk, self._appearance.theme())
            made.annotation_wanted.connect(self.annotation_wanted)
            made.span_wanted.connect(self.span_wanted)
            made.link_wanted.connect(self.link_wanted)
            made.evidence_wanted.connect(self._want_evidence)
            made.left.connect(self.left)
            self._appearance.theme_changed.connect(made.set_theme)
        return self.face

    def made_page(self) -> "ClaimsPage":
        """Return the page, made when it is first wanted."""
        from reader.ui.claims.claims_page import ClaimsPage  # noqa: PLC0415 (not needed to show the window)

        if self.page is None:
            made = self.page = ClaimsPage(self._desk)
            made.claim_chosen.connect(self._show_beside)
            made.claim_opened.connect(self.show_claim)
            made.evidence_wanted.connect(self._want_evidence)
        return self.page

    def save(self) -> bool:
        """Have all that is typed on a claim saved now; false where some of it could not be."""
        return self.face is None or self.face.save()

    def show_claim_of_highlight(self) -> None:
        """Show the claim of the selection or the current highlight; where there is none yet, make
        it.
        """
        highlight = self._highlight()
        if highlight is not None:
            self.face_wanted.emit()
            self.made_face().claim_of(highlight)

    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim, with the keyboard in it."""
        self.face_wanted.emit()
        face = self.made_face()
        face.show_claim(claim)
        face.entrance().setFocus()

    def follow(self) -> None:
        """Show the claim of the current highlight again, as on the way back to its text."""
        if self.face is not None and self.face.isVisible():
            self.face.follow()

    def _show_beside(self, claim: ClaimId | None) -> None:
        """Show the claim that is current on the page; the keyboard stays there."""
        if claim is not None and self.page is not None and self.page.isVisible():
            self.face_wanted.emit()
            self.made_face().show_claim(claim)

    def _add_to_claim(self) -> None:
        highlight = self._highlight()
        if highlight is not None:
            self.face_wanted.emit()
            self.made_face().add_to_another(highlight)

    def _add_as_evidence(self) -> None:
        """Let the selection, or the current highlight, be evidence for the claim that was shown
        last; the keyboard stays in the text.
        """
        claim = self._claim_shown_last()
        highlight = self._highlight() if claim is not None else None
        if claim is None or highlight is None:
            return
        if highlight in claim.highlights:
            self.told.emit(
                self.tr("These words are the claim itself. Select other words that support it.")
            )
            return
        self.face_wanted.emit()
        if self.made_face().add_evidence(claim.id, highlight):
            words = self.tr("Evidence for “{claim}”.")
            self.told.emit(words.format(claim=shortened(claim.statement, SHOWN)))

    def _add_link(self) -> None:
        """Add a link to the claim that was shown last, with the keyboard in its address."""
        claim = self._claim_shown_last()
        if claim is not None:
            self.face_wanted.emit()
            self.made_face().add_link(claim.id)

    def _export_evidence(self) -> None:
        """Export the evidence for the claims that are selected on their page, or else for the one
        that was shown last.
        """
        if self.page is not None and self.page.isVisible() and self.page.chosen():
            self._want_evidence(self.page.chosen())
            return
        claim = self._claim_shown_last()
        if claim is not None:
            self._want_evidence([claim.id])

    def _want_evidence(self, wanted: Sequence[ClaimId]) -> None:
        found = [one for claim in wanted if self.save() and (one := self._opened(claim))]
        if found:
            self.evidence_wanted.emit(found)

    def _claim_shown_last(self) -> Claim | None:
        """Return the claim that the user looked at last; where there is none, say how to get to
        one.
        """
        last = self.face.last_claim if self.face is not None else None
        found = self._opened(last) if last is not None else None
        if found is None:
            words = self.tr("Evidence belongs to a claim: open one first, with {key}.")
            self.told.emit(words.format(key=key_of(self._window, "claim")))
        return found

    def _opened(self, claim: ClaimId) -> Claim | None:
        try:
            return claims.open_claim(self._desk.library, claim)
        except Unknown:
            return None

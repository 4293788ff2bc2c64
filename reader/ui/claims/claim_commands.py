"""What the actions on claims do. Makes the face and the page when they are first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId
from reader.domain.claim import ClaimId
from reader.ui.look.appearance import Appearance
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk

if TYPE_CHECKING:
    from reader.ui.claims.claim_face import ClaimFace
    from reader.ui.claims.claims_page import ClaimsPage


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
    left = Signal()
    """The user left the face with Esc."""

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
        self.face: ClaimFace | None = None
        self.page: ClaimsPage | None = None

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "claim": self.show_claim_of_highlight,
            "claim_add": self._add_to_claim,
        }

    def made_face(self) -> "ClaimFace":
        """Return the face, made when it is first wanted."""
        from reader.ui.claims.claim_face import ClaimFace  # noqa: PLC0415 (not needed to show the window)

        if self.face is None:
            made = self.face = ClaimFace(self._desk, self._appearance.theme())
            made.annotation_wanted.connect(self.annotation_wanted)
            made.span_wanted.connect(self.span_wanted)
            made.link_wanted.connect(self.link_wanted)
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

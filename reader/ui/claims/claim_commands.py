"""What the actions on claims do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import AnnotationId
from reader.domain.claim import ClaimId
from reader.ui.look.appearance import Appearance
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.claims.claims_window import ClaimsWindow


class ClaimCommands(QObject):
    """The handlers of these actions."""

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""

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
        self._claims = Beside(self._made_claims_window)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"claim": self.show_claim_of_highlight, "claims": self._claims.show}

    def save(self) -> bool:
        """Have all that is typed on a claim saved now; false where some of it could not be."""
        return self._claims.made is None or self._claims.made.card.save()

    def show_claim_of_highlight(self) -> None:
        """Show the claim of the selection or the current highlight; where there is none yet, make
        it.
        """
        highlight = self._highlight()
        if highlight is not None:
            self._claims.show().claim_of(highlight)

    def show_claim(self, claim: ClaimId) -> None:
        """Show the card of a claim."""
        self._claims.show().show_claim(claim)

    def _made_claims_window(self) -> "ClaimsWindow":
        from reader.ui.claims.claims_window import ClaimsWindow  # noqa: PLC0415 (not needed to show the window)

        made = ClaimsWindow(self._desk, self._appearance.theme(), self._window)
        made.annotation_wanted.connect(self.annotation_wanted)
        return made

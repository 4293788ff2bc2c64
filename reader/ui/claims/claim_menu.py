"""What the right button offers on claims: what the keys do there, each with its key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.claim import Claim, ClaimId, Rating, RatingId, Status
from reader.domain.message import COUNT, translate
from reader.domain.subject import about_claim
from reader.services import claims
from reader.services.library import Library
from reader.ui.session.actions import key_of
from reader.ui.session.locks import lock
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said


@dataclass(frozen=True, slots=True)
class ClaimActs:
    """What the menu does with the claims that are chosen."""

    open: Callable[[ClaimId], object]
    set_status: Callable[[Status], object]
    set_rating: Callable[[RatingId | None], object]
    delete: Callable[[], object]
    export: Callable[[], object]


class ClaimMenu(QMenu):
    """A menu for some claims, of which the first is the one that was clicked."""

    def __init__(
        self,
        library: Library,
        chosen: Sequence[ClaimId],
        acts: ClaimActs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        claim = claims.open_claim(library, chosen[0])
        self._act(self.tr("Open"), lambda: acts.open(chosen[0]), "Return")
        changing = [
            self._add_statuses(claim, acts),
            self._add_verdicts(claims.scale(library), claim, acts),
        ]
        self.addSeparator()
        self._act(self.tr("Copy the statement"), lambda: _copy(claim.statement))
        link = f"[{' '.join(claim.statement.split())}]({about_claim(claim.id).uri()})"
        self._act(self.tr("Copy a link to the claim"), lambda: _copy(link))
        self.addSeparator()
        self._act(
            self.tr("Export evidence…"), acts.export, key_of(parent.window(), "export_evidence")
        )
        self.addSeparator()
        count = len(chosen)
        delete = said(translate("ClaimMenu", "Delete %n claims", "Delete", COUNT, count))
        lock(library, *changing, self._act(delete, acts.delete, "Del"))

    def _add_statuses(self, claim: Claim, acts: ClaimActs) -> QAction:
        menu = self.addMenu(self.tr("Status"))
        for status in Status:
            action = _choice(status_name(status), status is claim.status, menu)
            action.triggered.connect(lambda _=False, one=status: acts.set_status(one))
        return menu.menuAction()

    def _add_verdicts(self, scale: Sequence[Rating], claim: Claim, acts: ClaimActs) -> QAction:
        menu = self.addMenu(self.tr("Verdict"))
        for rating in scale:
            action = _choice(rating.name, rating.id == claim.rating, menu)
            action.triggered.connect(lambda _=False, one=rating.id: acts.set_rating(one))
        action = _choice(self.tr("No verdict yet"), claim.rating is None, menu)
        action.triggered.connect(lambda: acts.set_rating(None))
        return menu.menuAction()

    def _act(self, words: str, act: Callable[[], object], key: str = "") -> QAction:
        action = QAction(words, self)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)
        return action


def _choice(words: str, chosen: bool, menu: QMenu) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)
    action.setCheckable(True)
    action.setChecked(chosen)
    menu.addAction(action)
    return action


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)

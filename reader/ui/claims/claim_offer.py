"""What is offered for a highlight that is in no claim yet: a new claim, those that say much the
same, and any other one by its words.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.domain.claim import ClaimId, ClaimRow, Rating
from reader.domain.message import COUNT, translate
from reader.services.near_claims import NearClaim
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said

PAUSE = 150
"""Milliseconds after the last letter typed, before claims are looked for."""
LONGEST = 120
"""Code points of a statement that are shown."""
MOST = 50
"""Claims that are listed at once; more words find fewer."""


class ClaimOffer(QWidget):
    """The first line makes a new claim, the others add the highlight to one. Enter does it."""

    make_wanted = Signal()
    add_wanted = Signal(object)
    """The id of the claim that is to have the highlight."""

    def __init__(
        self, search: Callable[[str], list[ClaimRow]], parent: QWidget | None = None
    ) -> None:
        """``search`` returns the claims with some words, the newest first."""
        super().__init__(parent)
        self._search = search
        self._statement = ""
        self._near: Sequence[NearClaim] = ()
        self._ratings: dict[int, Rating] = {}
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Add to an existing claim…"))
        self.words.setAccessibleName(self.tr("Find a claim to add the highlight to"))
        self.words.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("New claim, or one that is there"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._refill)
        self.words.textChanged.connect(lambda _: self._later.start())
        self.words.returnPressed.connect(self._do_current)
        self.list.itemActivated.connect(self._do)
        self.list.itemClicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.heading, self.list, self.words):
            column.addWidget(part)

    def show_offer(
        self, statement: str, near: Sequence[NearClaim], scale: Sequence[Rating]
    ) -> None:
        """Offer a claim of this statement, and the near ones that are there."""
        self._statement, self._near = statement, near
        self._ratings = {rating.id: rating for rating in scale}
        self.words.clear()
        self._later.stop()
        self.heading.setText(
            self.tr("Similar claims:") if near else self.tr("This highlight is in no claim yet.")
        )
        self._refill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field to the list with the arrows."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.words.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _refill(self) -> None:
        self.list.clear()
        words = self.words.text().strip()
        if words:
            found = self._search(words)[:MOST]
            for row in found:
                self._add(row.id, row.statement, self._facts(row))
            if not found:
                self._tell_nothing()
        else:
            self._add(None, self.tr("New claim"), self._statement)
            for one in self._near:
                self._add(one.claim.id, one.claim.statement, self._facts_of(one))
        self.list.setCurrentRow(0)

    def _tell_nothing(self) -> None:
        item = QListWidgetItem(self.tr("No claim has these words."))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, claim: ClaimId | None, first: str, second: str) -> None:
        item = QListWidgetItem("\n".join(filter(None, (_short(first), _short(second)))))
        item.setData(Qt.ItemDataRole.UserRole, claim or "")
        item.setToolTip("" if claim is None else self.tr("Add the highlight to this claim"))
        self.list.addItem(item)

    def _facts(self, row: ClaimRow) -> str:
        rating = self._ratings.get(row.rating) if row.rating is not None else None
        verdict = rating.name if rating else status_name(row.status)
        return " · ".join(filter(None, (verdict, row.speaker, row.figure, _quotes(row.highlights))))

    def _facts_of(self, near: NearClaim) -> str:
        claim = near.claim
        rating = self._ratings.get(claim.rating) if claim.rating is not None else None
        verdict = rating.name if rating else status_name(claim.status)
        figure = claim.figure.raw if claim.figure else ""
        same = self.tr("same figure") if near.same_figure else ""
        parts = (verdict, claim.speaker, figure, same, _quotes(len(claim.highlights)))
        return " · ".join(filter(None, parts))

    def _do_current(self) -> None:
        if self._later.isActive():
            self._later.stop()
            self._refill()
        item = self.list.currentItem()
        if item is not None:
            self._do(item)

    def _do(self, item: QListWidgetItem) -> None:
        if not item.flags():
            return
        claim = item.data(Qt.ItemDataRole.UserRole)
        if claim:
            self.add_wanted.emit(ClaimId(claim))
        else:
            self.make_wanted.emit()


def _quotes(count: int) -> str:
    return said(translate("ClaimOffer", "%n quotes", "1 quote", COUNT, count))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…"

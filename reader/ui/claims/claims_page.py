"""The page of all claims: a table to sort and filter, or a board by status."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.claim import ClaimId, RatingId, Status
from reader.domain.message import COUNT, translate
from reader.services import carrying, claims
from reader.services.outcome import Change, Outcome
from reader.ui.claims.claim_filters import ClaimFilters
from reader.ui.claims.claim_menu import ClaimActs, ClaimMenu
from reader.ui.claims.claims_board import ClaimsBoard
from reader.ui.claims.claims_table import ClaimsTable
from reader.ui.session.desk import Desk
from reader.ui.widgets.carrying import Forms
from reader.ui.widgets.page import Page
from reader.ui.widgets.tool_buttons import text_button
from reader.ui.words.saying import said

PAUSE = 150
"""Milliseconds after a change, before the claims are read anew: typing changes one often."""


class ClaimsPage(Page):
    """Reads the claims only while it is seen."""

    claim_chosen = Signal(object)
    """The id of the claim that is current on the page; ``None`` for none."""
    claim_opened = Signal(object)
    """The id of the claim that the user wants to work on."""
    evidence_wanted = Signal(object)
    """The claims of which the user wants to export the evidence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filters = ClaimFilters()
        self.table, self.board = ClaimsTable(), ClaimsBoard()
        self.as_table, self.as_board = _switch(self.tr("Table")), _switch(self.tr("Board"))
        self.count = QLabel()
        self.nothing, self.clear = QLabel(), QPushButton(self.tr("Clear the filters"))
        self._stack, self._empty = QStackedWidget(), QWidget()
        self._stale = True
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        self.table.claims.carry = self._carried
        for column in self.board.columns:
            column.carry = self._carried
        self._lay_out()
        self._join()

    def _carried(self, wanted: Sequence[ClaimId]) -> Forms:
        """Return what claims are where they are pasted or dropped."""
        return carrying.quote_claims(self._desk.library, wanted)

    def refresh(self) -> None:
        """Show the claims as the library has them; the current one stays so."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        library = self._desk.library
        scale = claims.scale(library)
        self.filters.show_scale(scale)
        self.filters.show_speakers(claims.speakers(library))
        rows = claims.list_claims(library, self.filters.wanted())
        self.table.show_claims(rows, scale)
        self.board.show_claims(rows, scale)
        found = len(rows)
        self.count.setText(said(translate("ClaimsPage", "%n claims", "1 claim", COUNT, found)))
        self._tell_nothing(bool(rows))

    def choose(self, claim: ClaimId) -> None:
        """Make a claim the current one; filters that keep it away are cleared."""
        self._later.stop()
        self.refresh()
        self._shown().choose(claim)
        if self._shown().current() != claim:
            self.filters.clear()
            self._shown().choose(claim)

    def standing(self) -> object:
        """Return which claim is current, and in which of the two views."""
        return (self.as_board.isChecked(), self._shown().current())

    def stand(self, standing: object) -> None:
        """Go to the claim that was current."""
        match standing:
            case (bool() as as_board, str() | None as claim):
                (self.as_board if as_board else self.as_table).setChecked(True)
                if claim is not None:
                    self.choose(ClaimId(claim))
            case _:
                self.claim_chosen.emit(self._shown().current())

    def entrance(self) -> QWidget:
        """Return the table or the board; the filter where there is nothing in them."""
        if self._stack.currentWidget() is self._empty:
            return self.filters.words
        return self.board.entrance() if self.as_board.isChecked() else self.table

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not seen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _shown(self) -> ClaimsTable | ClaimsBoard:
        return self.board if self.as_board.isChecked() else self.table

    def _tell_nothing(self, found: bool) -> None:
        filtered = self.filters.is_set()
        self.clear.setVisible(filtered)
        self.nothing.setText(
            self.tr("No claim matches the filters.")
            if filtered
            else self.tr(
                "There are no claims yet. Select words in an article and press C: the sentence, "
                "its figure and who said it are filled in for you."
            )
        )
        self.filters.setVisible(found or filtered)
        self._stack.setCurrentWidget(self._shown() if found else self._empty)

    # What the user does

    def chosen(self) -> list[ClaimId]:
        """Return the claims that are selected."""
        return list(self._shown().selected())

    def menu(self) -> ClaimMenu | None:
        """Return the menu of the selected claims; ``None`` where none is."""
        chosen = self._shown().selected()
        current = self._shown().current()
        if not chosen or current is None:
            return None
        ordered = [current, *(claim for claim in chosen if claim != current)]
        acts = ClaimActs(
            open=self.claim_opened.emit,
            set_status=lambda status: self._move(ordered, status),
            set_rating=lambda rating: self._rate(ordered, rating),
            delete=lambda: self._delete(ordered),
            export=lambda: self.evidence_wanted.emit(ordered),
        )
        return ClaimMenu(self._desk.library, ordered, acts, self)

    def _show_menu(self, part: QWidget, place: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(part.mapToGlobal(place))

    def _rate(self, rated: list[ClaimId], rating: RatingId | None) -> None:
        self._desk.do(lambda: claims.set_rating(self._desk.library, rated, rating))

    def _move(self, moved: list[ClaimId], status: Status) -> None:
        """Give claims a status, undone together."""
        self._desk.do(lambda: claims.set_status(self._desk.library, moved, status))
        self._later.stop()
        self.refresh()

    def _delete(self, gone: list[ClaimId]) -> None:
        def verb() -> Outcome:
            return claims.delete(self._desk.library, gone)

        self._desk.do(verb)

    def _switched(self) -> None:
        current = (self.table if self.as_board.isChecked() else self.board).current()
        if self._stack.currentWidget() is not self._empty:
            self._stack.setCurrentWidget(self._shown())
        self._shown().choose(current)

    def _changed(self, _: Change | ClaimId | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self._later.start()

    # How it is joined and laid out

    def _join(self) -> None:
        desk = self._desk
        self.filters.changed.connect(self.refresh)
        self.clear.clicked.connect(self.filters.clear)
        self.as_board.toggled.connect(lambda _: self._switched())
        for view in (self.table, self.board):
            view.chosen.connect(self.claim_chosen)
            view.opened.connect(self.claim_opened)
            view.delete_wanted.connect(self._delete)
        self.board.moved.connect(self._move)
        for part in (self.table, *self.board.columns):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(
                lambda place, one=part: self._show_menu(one.viewport(), place)
            )
        desk.claims_changed.connect(self._changed)
        desk.annotations_changed.connect(lambda _: self._changed())

    def _lay_out(self) -> None:
        views = QButtonGroup(self)
        for button in (self.as_table, self.as_board):
            views.addButton(button)
        self.as_table.setChecked(True)
        self.count.setForegroundRole(self.count.palette().ColorRole.PlaceholderText)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self.clear.setAutoDefault(False)
        middle = QVBoxLayout(self._empty)
        middle.setContentsMargins(48, 24, 48, 24)
        middle.addStretch()
        middle.addWidget(self.nothing)
        middle.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self._stack.setContentsMargins(8, 0, 8, 8)
        for page in (self._empty, self.table, self.board):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch()
        for part in (self.as_table, self.as_board):
            head.addWidget(part)
        above = QVBoxLayout()
        above.setContentsMargins(12, 8, 12, 8)
        above.setSpacing(8)
        above.addLayout(head)
        above.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._stack, 1)


def _switch(words: str) -> QToolButton:
    button = text_button(words, checkable=True)
    button.setAutoRaise(True)
    return button

"""The evidence for a claim: links, files and highlights that support it, refute it, or give its
context, each on a card.
"""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.claim import Evidence, EvidenceId, EvidenceKind, Stance
from reader.domain.message import translate
from reader.ui.claims.card_frame import CardFrame
from reader.ui.claims.day_field import DayField
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.pausing import PausingLine
from reader.ui.widgets.tool_buttons import sign_button, text_button
from reader.ui.words.claim_names import stance_name
from reader.ui.words.saying import said


class EvidenceBox(QWidget):
    """One card for each piece of evidence: what it does, where it is, a note; and buttons to add
    more.
    """

    edited = Signal(object)
    """The ``Evidence`` as it is now wanted."""
    added = Signal(object)
    """The ``EvidenceKind`` of which the user wants to add a piece."""
    removed = Signal(object)
    """The id of the evidence that is to go."""
    opened = Signal(object)
    """The ``Evidence`` that the user wants to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[EvidenceId, ...] = ()
        self._cards: dict[EvidenceId, EvidenceCard] = {}
        self._grid = QVBoxLayout()
        self._grid.setSpacing(6)
        self.buttons: dict[EvidenceKind, QToolButton] = {}
        buttons = FlowRow()
        for kind, words in (
            (EvidenceKind.LINK, self.tr("+ Link")),
            (EvidenceKind.FILE, self.tr("+ File…")),
            (EvidenceKind.HIGHLIGHT, self.tr("+ Highlight")),
        ):
            button = text_button(words)
            button.setMinimumWidth(40)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setToolTip(_adds(kind))
            button.setAccessibleName(_adds(kind))
            button.clicked.connect(lambda _=False, one=kind: self.added.emit(one))
            buttons.addWidget(button)
            self.buttons[kind] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addLayout(buttons)

    def show_evidence(self, evidence: tuple[Evidence, ...], quotes: dict[str, str]) -> None:
        """Show the evidence of a claim; ``quotes`` holds the words of the highlights among it, by
        id.
        """
        wanted = tuple(one.id for one in evidence)
        if wanted != self._shown:
            for card in self._cards.values():
                self._grid.removeWidget(card)
                card.hide()  # it is drawn until it is deleted
                card.deleteLater()
            self._cards = {one.id: self._new_card(one) for one in evidence}
            self._shown = wanted
        for one in evidence:
            self._cards[one.id].take(one, quotes)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in the colours of a theme."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be."""
        saved = [
            card.save() for card in self._cards.values()
        ]  # all of them, whatever becomes of the first
        return all(saved)

    def focus_last(self) -> None:
        """Put the keyboard into the piece that was just added."""
        last = self.last()
        if last is not None:
            last.target.setFocus()

    def last(self) -> "EvidenceCard | None":
        """Return the card of the piece that was just added."""
        return self._cards[self._shown[-1]] if self._shown else None

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order in which it stands."""
        cards = [stop for one in self._shown for stop in self._cards[one].stops()]
        return [*cards, *self.buttons.values()]

    def opening(self) -> list[QWidget]:
        """Return the buttons that only show a piece."""
        return [card.open for card in self._cards.values()]

    def place_of(self, kind: EvidenceKind) -> QPoint:
        """Return where on the screen a menu of the button for a kind stands."""
        button = self.buttons[kind]
        return button.mapToGlobal(button.rect().bottomLeft())

    def _new_card(self, evidence: Evidence) -> "EvidenceCard":
        card = EvidenceCard(evidence, self._theme)
        card.edited.connect(self.edited)
        card.removed.connect(self.removed)
        card.opened.connect(self.opened)
        self._grid.addWidget(card)
        return card


class EvidenceCard(CardFrame):
    """One piece of evidence."""

    edited = Signal(object)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, evidence: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("What the evidence does"))
        for stance in Stance:
            self.stance.addItem(stance_name(stance), stance.value)
        self.stance.activated.connect(
            lambda _: self._edit(stance=Stance(self.stance.currentData()))
        )
        self.target = PausingLine(self.tr("Address of the evidence"))
        self.target.setPlaceholderText(self.tr("https://…"))
        self.target.setReadOnly(evidence.kind is not EvidenceKind.LINK)
        self.target.edited.connect(lambda text: self._edit(target=text))
        self.note = PausingLine(self.tr("Note on the evidence"))
        self.note.setPlaceholderText(self.tr("What it shows"))
        self.note.edited.connect(lambda text: self._edit(note=text))
        self.retrieved = DayField(self.tr("Retrieved on"))
        if evidence.kind is not EvidenceKind.LINK:
            self.retrieved.hide()
        self.retrieved.written.connect(self._edit_day)
        self.open = sign_button("link", self.tr("Open this evidence"), theme)
        self.open.clicked.connect(lambda: self.opened.emit(self._evidence))
        self.remove = sign_button("close", self.tr("Remove this evidence"), theme)
        self.remove.clicked.connect(lambda: self.removed.emit(evidence.id))
        head = QHBoxLayout()
        head.addWidget(self.stance)
        head.addStretch()
        head.addWidget(self.open)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 4, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.target)
        column.addWidget(self.note)
        column.addWidget(self.retrieved)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, what is written first."""
        fields = [self.stance, self.target, self.note, self.retrieved.line]
        return [*fields, self.open, self.remove]

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        self.open.setIcon(icon("link", theme))
        self.remove.setIcon(icon("close", theme))

    def take(self, evidence: Evidence, quotes: dict[str, str]) -> None:
        """Show the evidence as the library has it."""
        self._evidence = evidence
        self.stance.setCurrentIndex(self.stance.findData(evidence.stance.value))
        if evidence.kind is EvidenceKind.HIGHLIGHT:
            self.target.saver.reset(
                quotes.get(evidence.target, self.tr("This highlight was deleted."))
            )
            self.target.setCursorPosition(0)  # else a long quote shows its end
        else:
            self.target.saver.take(evidence.target)
        self.open.setEnabled(bool(evidence.target))
        self.note.saver.take(evidence.note)
        self.retrieved.show_day(evidence.retrieved)

    def save(self) -> bool:
        """Have what is typed saved now; false where some of it could not be."""
        fields = (self.note,) if self.target.isReadOnly() else (self.target, self.note)
        self.retrieved.save()
        for field in fields:
            field.saver.save()
        return all(field.saver.is_saved() for field in fields)

    def _edit_day(self, day: str | None) -> None:
        self.edited.emit(replace(self._evidence, retrieved=day))

    def _edit(
        self, *, stance: Stance | None = None, target: str | None = None, note: str | None = None
    ) -> None:
        known = self._evidence
        self.edited.emit(
            replace(
                known,
                stance=known.stance if stance is None else stance,
                target=known.target if target is None else target,
                note=known.note if note is None else note,
            )
        )


def _adds(kind: EvidenceKind) -> str:
    """Return what the button for a kind of evidence does."""
    match kind:
        case EvidenceKind.LINK:
            return said(translate("EvidenceBox", "Add a link as evidence"))
        case EvidenceKind.FILE:
            return said(translate("EvidenceBox", "Add a file as evidence"))
        case EvidenceKind.HIGHLIGHT:
            return said(translate("EvidenceBox", "Add a highlight as evidence"))
        case _:
            assert_never(kind)

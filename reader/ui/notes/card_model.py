"""The cards' data: the open article's highlights in the order of the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.ui.widgets.label_chip import NO_LETTER, letters

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``Card``."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """A highlight with its label and the letter that stands for it; ``label`` is ``None`` where it has none."""

    annotation: Annotation
    label: Label | None
    letter: str


class CardModel(QAbstractListModel):
    """One line a highlight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []

    def set_annotations(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Show these highlights. Where they are the same ones as before, only their contents change."""
        signs = letters(labels.values())
        cards = [_card(one, labels, signs) for one in annotations]
        if [card.annotation.id for card in cards] != [card.annotation.id for card in self._cards]:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()
            return
        before, self._cards = self._cards, cards
        for line, (old, new) in enumerate(zip(before, cards, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(line, 0), self.index(line, 0))

    def line_of(self, annotation: AnnotationId | None) -> int | None:
        """Return the line of a highlight, counted from 0."""
        return next((line for line, card in enumerate(self._cards) if card.annotation.id == annotation), None)

    def card_at(self, index: AnyIndex) -> Card | None:
        """Return the card of a line."""
        return self._cards[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many highlights there are."""
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the note of every card be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's variant)
        """Return the quote, the whole card in words for a screen reader, or the card itself."""
        card = self.card_at(index)
        if card is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.annotation.target.exact
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (card.label.name if card.label else "", card.annotation.target.exact, card.annotation.note)
                return ". ".join(part for part in parts if part)
            case _ if role == CARD_ROLE:
                return card
            case _:
                return None


def _card(annotation: Annotation, labels: Mapping[LabelId, Label], signs: Mapping[LabelId, str]) -> Card:
    label = None if annotation.label is None else labels.get(annotation.label)
    return Card(annotation, label, signs[label.id] if label else NO_LETTER)

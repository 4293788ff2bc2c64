"""The notes' data: one card for each highlight of the open article, in the order of the text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.ui.widgets.label_chip import letters

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``Card``."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """A highlight with its labels and the letters that stand for them, in the labels' order."""

    annotation: Annotation
    labels: tuple[Label, ...]
    letters: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    """What is to be said of the quotations in its note."""

    @property
    def label(self) -> Label | None:
        """The first label, which gives the card its colour; ``None`` where the highlight has none."""
        return self.labels[0] if self.labels else None

    def spoken(self) -> str:
        """Return the card as a screen reader says it: labels, quote, note, warnings."""
        names = ", ".join(label.name for label in self.labels)
        parts = (names, self.annotation.target.exact, self.annotation.note, *self.warnings)
        return ". ".join(part for part in parts if part)


class CardModel(QStandardItemModel):
    """One line a highlight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._lines: dict[AnnotationId, int] = {}
        self._labels: dict[LabelId, Label] = {}

    def set_annotations(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Show these highlights; only the lines that differ are touched."""
        before, cards = self._cards, self._made(annotations, labels)
        first, old_end, new_end = _difference(before, cards)
        self._cards = cards
        self._lines = {card.annotation.id: line for line, card in enumerate(cards)}
        if first < old_end:
            self.removeRows(first, old_end - first)
        if first < new_end:
            self.invisibleRootItem().insertRows(first, [_item(card) for card in cards[first:new_end]])
        stayed = [
            *zip(before[:first], range(first), strict=True),
            *zip(before[old_end:], range(new_end, len(cards)), strict=True),
        ]
        for old, line in stayed:
            if old is not cards[line] and old != cards[line]:
                self.setItemData(self.index(line, 0), _roles(cards[line]))

    def _made(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> list[Card]:
        """Return the cards of highlights, the known ones where nothing has changed."""
        signs = letters(labels.values())
        same_labels = self._labels == labels
        self._labels = dict(labels)
        known = {id(card.annotation): card for card in self._cards} if same_labels else {}
        warned = {card.annotation.id: card.warnings for card in self._cards if card.warnings}  # until the note is compared anew
        return [known.get(id(one)) or _card(one, labels, signs, warned.get(one.id, ())) for one in annotations]

    def set_warnings(self, warnings_of: Callable[[Annotation], tuple[str, ...]]) -> None:
        """Show what is to be said of each highlight's note."""
        for line, card in enumerate(self._cards):
            warnings = warnings_of(card.annotation)
            if warnings != card.warnings:
                self._cards[line] = replace(card, warnings=warnings)
                self.setItemData(self.index(line, 0), _roles(self._cards[line]))

    def line_of(self, annotation: AnnotationId | None) -> int | None:
        """Return the line of a highlight, counted from 0."""
        return None if annotation is None else self._lines.get(annotation)

    def card_at(self, index: AnyIndex) -> Card | None:
        """Return the card of a line."""
        card: Card | None = index.data(CARD_ROLE) if index.isValid() else None
        return card


def _difference(old: Sequence[Card], new: Sequence[Card]) -> tuple[int, int, int]:
    """Return where two lists of cards begin to hold other highlights, and where that ends in each."""
    before, after = [card.annotation.id for card in old], [card.annotation.id for card in new]
    shorter = min(len(before), len(after))
    first = next((line for line in range(shorter) if before[line] != after[line]), shorter)
    behind = next((back for back in range(shorter - first) if before[-1 - back] != after[-1 - back]), shorter - first)
    return first, len(before) - behind, len(after) - behind


def _card(
    annotation: Annotation, labels: Mapping[LabelId, Label], signs: Mapping[LabelId, str], warnings: tuple[str, ...]
) -> Card:
    known = tuple(labels[label] for label in annotation.labels if label in labels)
    return Card(annotation, known, tuple(signs[label.id] for label in known), warnings if annotation.note else ())


def _item(card: Card) -> QStandardItem:
    item = QStandardItem()
    for role, value in _roles(card).items():
        item.setData(value, role)
    return item


def _roles(card: Card) -> dict[int, object]:
    """Return what a line holds: the quote, the whole card in words for a screen reader, and the card itself."""
    return {
        Qt.ItemDataRole.DisplayRole: card.annotation.target.exact,
        Qt.ItemDataRole.AccessibleTextRole: card.spoken(),
        CARD_ROLE: card,
    }

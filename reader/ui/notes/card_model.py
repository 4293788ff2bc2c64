"""The notes' data: one card for each highlight of the open article, in the order of the text."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import ClaimMark
from reader.domain.labels import shown_names
from reader.ui.widgets.carrying import FORMS, Carry, Nothing, every_form
from reader.ui.widgets.label_chip import letters
from reader.ui.widgets.verdict_pill import pill_of

CARD_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``Card``."""

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Card:
    """A highlight with its labels and the letters that stand for them, in the labels' order."""

    annotation: Annotation
    labels: tuple[Label, ...]
    letters: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    """What is to be said of the quotations in its note."""
    claims: tuple[ClaimMark, ...] = ()
    """The claims that gather the highlight."""
    names: tuple[str, ...] = ()
    """What the labels are called where another one has the same name, in their order."""
    damage: tuple[str, ...] = ()
    """What is to be said of it where it is damaged."""
    author: str = ""
    """Who made it, where several people's highlights stand side by side."""

    @property
    def label(self) -> Label | None:
        """The first label, which gives the card its colour; ``None`` where the highlight has
        none.
        """
        return self.labels[0] if self.labels else None

    def spoken(self) -> str:
        """Return the card as a screen reader says it: labels, author, quote, note, warnings,
        claims.
        """
        names = ", ".join(self.names)
        claims = [pill_of(mark).words for mark in self.claims]
        quote = self.annotation.target.exact
        noted = (self.annotation.note, *self.damage, *self.warnings)
        parts = (names, self.author, quote, *noted, *claims)
        return ". ".join(part for part in parts if part)


class CardModel(QAbstractListModel):
    """One line a highlight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._lines: dict[AnnotationId, int] = {}
        self._labels: dict[LabelId, Label] = {}
        self._claims: Mapping[AnnotationId, tuple[ClaimMark, ...]] = {}
        self._damaged: frozenset[AnnotationId] = frozenset()
        self._damage = ""
        self._named = False
        self.carry: Carry = lambda _: Nothing()
        """Returns what is dragged for the ids of highlights."""

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the quote, the whole card in words for a screen reader, or the card itself."""
        card = self.card_at(index)
        match role:
            case _ if card is None:
                return None
            case Qt.ItemDataRole.DisplayRole:
                return card.annotation.target.exact
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.spoken()
            case _ if role == CARD_ROLE:
                return card
            case _:
                return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let cards be dragged to other programs."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the forms in which cards are dragged."""
        return list(FORMS)

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Return what is dragged for some cards."""
        found = (self.card_at(index) for index in indexes)
        return every_form(self.carry([card.annotation.id for card in found if card is not None]))

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label], me: str = ""
    ) -> None:
        """Show these highlights; only the lines that differ are touched. Their authors are named
        where not all of them are of ``me``, who works here.
        """
        several = len({me, *(one.author for one in annotations)}) > 1
        self._named, known_so = several, self._named
        if several != known_so:
            self._labels = {}  # each card is another one now
        before, cards = self._cards, self._made(annotations, labels)
        first, old_end, new_end = _difference(before, cards)
        stayed = [
            *zip(before[:first], range(first), strict=True),
            *zip(before[old_end:], range(new_end, len(cards)), strict=True),
        ]
        if first < old_end:
            self.beginRemoveRows(QModelIndex(), first, old_end - 1)
            self._take([*before[:first], *before[old_end:]])
            self.endRemoveRows()
        if first < new_end:
            self.beginInsertRows(QModelIndex(), first, new_end - 1)
            self._take(cards)
            self.endInsertRows()
        else:
            self._take(cards)
        for old, line in stayed:
            if old is not cards[line] and old != cards[line]:
                self._tell_changed(line)

    def _take(self, cards: list[Card]) -> None:
        self._cards = cards
        self._lines = {card.annotation.id: line for line, card in enumerate(cards)}

    def _tell_changed(self, line: int) -> None:
        self.dataChanged.emit(self.index(line, 0), self.index(line, 0))

    def _made(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> list[Card]:
        """Return the cards of highlights, the known ones where nothing has changed."""
        signs, names = letters(labels.values()), shown_names(labels.values())
        same_labels = self._labels == labels
        self._labels = dict(labels)
        known = {id(card.annotation): card for card in self._cards} if same_labels else {}
        return [
            known.get(id(annotation))
            or replace(
                _card(annotation, labels, signs, self._warnings_of(annotation.id)),
                claims=self._claims.get(annotation.id, ()),
                names=tuple(names[one] for one in annotation.labels if one in names),
                damage=self._damage_of(annotation.id),
                author=annotation.author if self._named else "",
            )
            for annotation in annotations
        ]

    def _damage_of(self, annotation: AnnotationId) -> tuple[str, ...]:
        return (self._damage,) if annotation in self._damaged else ()

    def set_damaged(self, damaged: frozenset[AnnotationId], words: str) -> None:
        """Say of these highlights that they are damaged."""
        self._damaged, self._damage = damaged, words
        for line, card in enumerate(self._cards):
            damage = self._damage_of(card.annotation.id)
            if damage != card.damage:
                self._cards[line] = replace(card, damage=damage)
                self._tell_changed(line)

    def _warnings_of(self, annotation: AnnotationId) -> tuple[str, ...]:
        """Return what was to be said of a note, which holds until it is compared anew."""
        line = self.line_of(annotation)
        return () if line is None else self._cards[line].warnings

    def set_warnings(self, warnings_of: Callable[[Annotation], tuple[str, ...]]) -> None:
        """Show what is to be said of each highlight's note."""
        for line, card in enumerate(self._cards):
            warnings = warnings_of(card.annotation)
            if warnings != card.warnings:
                self._cards[line] = replace(card, warnings=warnings)
                self._tell_changed(line)

    def set_claims(self, claims: Mapping[AnnotationId, tuple[ClaimMark, ...]]) -> None:
        """Show which claims gather each highlight."""
        self._claims = claims
        for line, card in enumerate(self._cards):
            marks = claims.get(card.annotation.id, ())
            if marks != card.claims:
                self._cards[line] = replace(card, claims=marks)
                self._tell_changed(line)

    def line_of(self, annotation: AnnotationId | None) -> int | None:
        """Return the line of a highlight, counted from 0."""
        return None if annotation is None else self._lines.get(annotation)

    def card_at(self, index: AnyIndex) -> Card | None:
        """Return the card of a line."""
        return (
            self._cards[index.row()] if index.isValid() and index.row() < len(self._cards) else None
        )


def _difference(old: Sequence[Card], new: Sequence[Card]) -> tuple[int, int, int]:
    """Return where two lists of cards begin to hold other highlights, and where that ends in
    each.
    """
    before, after = [card.annotation.id for card in old], [card.annotation.id for card in new]
    shorter = min(len(before), len(after))
    first = next((line for line in range(shorter) if before[line] != after[line]), shorter)
    behind = next(
        (back for back in range(shorter - first) if before[-1 - back] != after[-1 - back]),
        shorter - first,
    )
    return first, len(before) - behind, len(after) - behind


def _card(
    annotation: Annotation,
    labels: Mapping[LabelId, Label],
    signs: Mapping[LabelId, str],
    warnings: tuple[str, ...],
) -> Card:
    known = tuple(labels[label] for label in annotation.labels if label in labels)
    return Card(
        annotation,
        known,
        tuple(signs[label.id] for label in known),
        warnings if annotation.note else (),
    )

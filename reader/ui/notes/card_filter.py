"""Which cards to show."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import Status
from reader.domain.quote_search import searched


@dataclass(frozen=True, slots=True)
class CardFilter:
    """The conditions, all of which a card has to meet; the default meets all.

    ``text`` are words, or beginnings of words, that the quote or the note holds. Of ``labels``,
    ``colours`` and ``statuses`` one has to fit, where ``None`` among the labels stands for having
    none. ``statuses`` are those of the claims of a highlight.
    """

    text: str = ""
    labels: frozenset[LabelId | None] = frozenset()
    colours: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    with_note: bool = False

    def is_empty(self) -> bool:
        """Whether it meets all."""
        return not (
            self.text.split() or self.labels or self.colours or self.statuses or self.with_note
        )

    def fits(
        self,
        annotation: Annotation,
        labels: Mapping[LabelId, Label],
        of_status: Collection[AnnotationId],
    ) -> bool:
        """Whether a highlight meets the conditions; ``of_status`` are those that are in a claim of
        one of the statuses.
        """
        words = searched(f"{annotation.target.exact}\n{annotation.note}")
        known = [labels[label] for label in annotation.labels if label in labels]
        return (
            all(word in words for word in searched(self.text).split())
            and (
                not self.labels
                or any(self._wants(label, labels) for label in known)
                or (None in self.labels and not known)
            )
            and (not self.colours or any(label.colour in self.colours for label in known))
            and (not self.statuses or annotation.id in of_status)
            and (not self.with_note or bool(annotation.note.strip()))
        )

    def _wants(self, label: Label, labels: Mapping[LabelId, Label]) -> bool:
        """Whether a label, or one above it, is among those that are wanted."""
        place: Label | None = label
        while place is not None:
            if place.id in self.labels:
                return True
            place = labels.get(place.parent) if place.parent is not None else None
        return False

"""How highlights look: the colours and letters of their labels, and as much of the colour as lets
the text be read.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import ClaimMark
from reader.domain.labels import NO_LETTER, letters
from reader.ui.look.contrast import GRAPHIC, mean, readable, tint
from reader.ui.look.styles import Style
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.margin import MarginSign

CURRENT_STRENGTH = 1.6
"""How much stronger than the others the fill of the current highlight is."""


class HighlightLook:
    """Gives highlights their signs and colours, by their labels and the colours of the page."""

    def __init__(self, colours: ReadingColours) -> None:
        self.colours = colours
        self.filled = self.underlined = True
        """How highlights are drawn: by a ground, by a line under the words, or by both."""
        self._labels: Mapping[LabelId, Label] = {}
        self._letters: Mapping[LabelId, str] = {}
        self._claims: Mapping[AnnotationId, str] = {}

    def set_style(self, style: str) -> None:
        """Draw highlights by ``fill``, ``underline`` or ``both``."""
        self.filled, self.underlined = style != "underline", style != "fill"

    def set_labels(self, labels: Mapping[LabelId, Label]) -> bool:
        """Take other labels; tell whether they are others."""
        if labels == self._labels:
            return False
        self._labels = dict(labels)
        self._letters = letters(self._labels.values())
        return True

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> bool:
        """Take the claims that gather highlights; tell whether that changes any sign."""
        before, self._claims = self._claims, {one: verdict_colour(claims[one]) for one in claims}
        return before != self._claims

    def signs(self, annotation: Annotation) -> Sequence[MarginSign]:
        """Return the signs of a highlight, one for each of its labels, at least one."""
        known = [self._labels[label] for label in annotation.labels if label in self._labels]
        signs = [(label.colour, self._letters[label.id]) for label in known]
        first, *others = signs or [(self.colours.unlabelled, NO_LETTER)]
        claim = self._claims.get(annotation.id)
        return [MarginSign(*first, claim), *(MarginSign(*sign) for sign in others)]

    def lines(self, annotation: Annotation) -> list[QColor]:
        """Return the colours of a highlight's lines, one for each of its signs, so dark or light
        that they can be seen.
        """
        return [self._on_page(sign.colour) for sign in self.signs(annotation)]

    def line(self, annotation: Annotation) -> QColor:
        """Return the colour of its first line, in which its frame and handles are drawn."""
        return self._on_page(self.signs(annotation)[0].colour)

    def fill(self, annotations: Sequence[Annotation], style: Style, is_current: bool) -> QColor:
        """Return the ground of text that these highlights lie over, so pale that the text can be
        read.
        """
        strength = self.colours.strength * (CURRENT_STRENGTH if is_current else 1)
        ground = self.colours.ghost if style.ghost else self.colours.page
        mixed = mean(tuple(self.signs(annotation)[0].colour for annotation in annotations))
        return QColor(tint(mixed, ground, style.colour, strength))

    def _on_page(self, colour: str) -> QColor:
        return QColor(readable(colour, self.colours.page, GRAPHIC))


def verdict_colour(marks: Sequence[ClaimMark]) -> str:
    """Return the colour of the verdict of several claims: the first one that there is, empty for
    none.
    """
    return next((mark.rating.colour for mark in marks if mark.rating is not None), "")

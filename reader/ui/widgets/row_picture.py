"""A picture that a row shows."""

from dataclasses import dataclass, field

from PySide6.QtGui import QImage

SIGN = "\ufffc"
"""What stands for a picture in a text: one code unit, as Qt counts it."""
TALLEST = 520
"""Pixels: a taller picture would hide the text."""


@dataclass(frozen=True, slots=True)
class RowPicture:
    """An image, null where there is none to show, and what is said in its place."""

    image: QImage = field(compare=False)
    alternative: str

    def size_within(self, width: float) -> tuple[float, float]:
        """Return how large it is drawn in a column: never larger than it is."""
        own, high = self.image.width(), self.image.height()
        if not own or not high:
            return 0.0, 0.0
        scale = min(1.0, width / own, TALLEST / high)
        return own * scale, high * scale

"""The typeface in which articles are read, its size and its spacing."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from reader.domain.scripts import Script
from reader.settings import LARGEST_FONT, SMALLEST_FONT
from reader.ui.look.fonts import families_for, reading_families
from reader.ui.look.styles import Face
from reader.ui.look.tokens import tokens

CODE = ("DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas", "Liberation Mono")
SAMPLE = (
    "The minister said on Monday that a thousand kilometres of it were new, and gave no source."
)
"""Ordinary prose, to know how wide a character is on average; a font's own average counts letters
that hardly occur.
"""

ZOOM = 1.1


@dataclass(frozen=True, slots=True)
class Typography:
    """What the reader sets: typeface (empty: ours), size in points, line height as a factor, column
    width in characters, and the space between paragraphs as a factor of ours. ``script`` is the
    one that the text is written in, where that needs a font of its own.
    """

    family: str = ""
    size: float = 12.5
    line_height: float = 1.5
    measure: int = 68
    spacing: float = 1.0
    script: Script | None = None

    def zoomed(self, steps: int) -> "Typography":
        """Return it larger by so many steps, smaller where they are negative, within what can be
        read.
        """
        return replace(self, size=min(max(self.size * ZOOM**steps, SMALLEST_FONT), LARGEST_FONT))

    def font(self, face: Face = Face.READING, size: float = 1.0) -> QFont:
        """Return the font of a face at a factor of the reading size."""
        font = QFont()
        if face is Face.READING:
            chosen = (self.family,) if self.family else ()
            font.setFamilies([*chosen, *reading_families(), *families_for(self.script)])
            font.setStyleHint(QFont.StyleHint.Serif)
        elif face is Face.CODE:
            font.setFamilies(list(CODE))
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(self.size * size)
        return font

    def em(self) -> float:
        """Return the reading size in pixels."""
        return float(QFontInfo(self.font()).pixelSize())

    def column(self) -> float:
        """Return the width of the text column in pixels."""
        return QFontMetricsF(self.font()).horizontalAdvance(SAMPLE) / len(SAMPLE) * self.measure


def interface_font(system: QFont, family: str, factor: float) -> QFont:
    """Return the font of the window: the system's, or another family, at a factor of its size, or
    of ours where the system's is smaller.
    """
    least = tokens().type.interface
    font = QFont(system)
    pixels = QFontInfo(system).pixelSize()
    points = system.pointSizeF() if system.pointSizeF() > 0 else pixels * 0.75
    font.setPointSizeF(points * max(1.0, least / max(pixels, 1)) * factor)
    if family:
        font.setFamilies([family, *system.families()])
    return font


def small_font(interface: QFont) -> QFont:
    """Return the font for what is less important, beside the interface's."""
    sizes, small = tokens().type, QFont(interface)
    small.setPointSizeF(interface.pointSizeF() * sizes.small / sizes.interface)
    return small

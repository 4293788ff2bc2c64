"""The values of all preferences, with their defaults."""

from dataclasses import dataclass, replace
from typing import Literal

from reader.settings.kinds import Value

ThemeChoice = Literal["system", "light", "sepia", "dark", "contrast"]

SMALLEST_FONT, LARGEST_FONT = 8.0, 36.0
"""Points."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen. What each value means stands in ``table.PREFERENCES``.

    An empty font is the program's own choice, no languages are all of them, an empty label is the
    one used last. Sizes of texts are in points, that of the window is in per cent of the system's;
    ``line_length`` is in characters, the spacings are factors.
    """

    language: str = "system"
    theme: ThemeChoice = "system"
    interface_font: str = ""
    interface_size: float = 100
    reduce_motion: str = "system"
    dates: str = "system"
    text_font: str = ""
    text_size: float = 12.5
    line_length: float = 68
    line_spacing: float = 1.5
    paragraph_spacing: float = 1.0
    original_size: float = 12.5
    dim_page: bool = True
    scroll_together: bool = True
    highlight_style: str = "both"
    palette: str = ""
    default_label: str = ""
    suggestions: bool = True
    suggestion_languages: tuple[str, ...] = ()
    at_start: str = "last"
    missing_fonts: bool = True
    watched_folders: tuple[str, ...] = ()
    backup_folder: str = ""
    stamp_server: str = ""
    author: str = ""


def with_value(settings: Settings, name: str, value: Value) -> Settings:
    """Return settings in which one preference has another value, which its kind has read."""
    return replace(settings, **{name: value})  # type: ignore[arg-type]

"""What the user can set: a table of preferences, and the values that they have. Where these are
kept is not known here.
"""

from reader.settings.stored import settings_from
from reader.settings.values import (
    LARGEST_FONT,
    SMALLEST_FONT,
    Settings,
    ThemeChoice,
    with_value,
)

__all__ = [
    "LARGEST_FONT",
    "SMALLEST_FONT",
    "Settings",
    "ThemeChoice",
    "settings_from",
    "with_value",
]

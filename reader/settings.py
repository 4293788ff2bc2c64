"""The settings: what they are, their defaults and their ranges. Where they are kept is not known
here.
"""

from dataclasses import dataclass, fields, replace
from math import isnan
from typing import Literal

ThemeChoice = Literal["system", "light", "dark"]

SMALLEST_FONT, LARGEST_FONT = 8.0, 36.0
"""Points."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose. An empty ``font_family`` is the system's serif face.

    ``font_size`` is the cleaned text's and ``original_size`` the original's, in points; a page is
    as much larger than it was published as its size is larger than the default.
    """

    theme: ThemeChoice = "system"
    font_family: str = ""
    font_size: float = 12.5
    original_size: float = 12.5
    scroll_together: bool = True
    suggestions: bool = True

    def checked(self) -> "Settings":
        """Return the settings with every value in its range."""
        theme: ThemeChoice = self.theme if self.theme in ("system", "light", "dark") else "system"
        return replace(
            self,
            theme=theme,
            font_size=_in_range(self.font_size),
            original_size=_in_range(self.original_size),
        )


def settings_from(stored: dict[str, object]) -> Settings:
    """Return settings of what was stored; what is missing or of the wrong kind takes its
    default.
    """
    known: dict[str, object] = {}
    for field in fields(Settings):
        default = field.default
        value = stored.get(field.name)
        if isinstance(default, bool):
            known[field.name] = value in (True, "true") if value is not None else default
        elif isinstance(default, float):
            known[field.name] = _number(value, default)
        else:
            known[field.name] = value if isinstance(value, str) else default
    return Settings(**known).checked()  # type: ignore[arg-type]


def _in_range(size: float) -> float:
    return min(max(size, SMALLEST_FONT), LARGEST_FONT)


def _number(value: object, default: float) -> float:
    try:
        number = float(str(value))
    except ValueError:
        return default
    return (
        default if isnan(number) else number
    )  # "nan" is in no range, but no comparison finds it out

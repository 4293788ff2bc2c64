"""From what was stored to settings: whatever it is, they come out usable."""

from collections.abc import Mapping
from dataclasses import replace

from reader.settings.kinds import Number, Value
from reader.settings.table import PREFERENCES
from reader.settings.values import Settings

FORMER_NAMES = {"font_family": "text_font", "font_size": "text_size"}
"""What values were called in files of earlier programs."""


def settings_from(stored: Mapping[str, object]) -> Settings:
    """Return settings of what was stored; what is missing or of the wrong kind takes its
    default.
    """
    renamed = {FORMER_NAMES.get(name, name): value for name, value in stored.items()}
    known: dict[str, Value] = {}
    for preference in PREFERENCES:
        if preference.name in renamed:
            kind, value = preference.kind, renamed[preference.name]
            taken = kind.nearest(value) if isinstance(kind, Number) else kind.read(value)
            if taken is not None:
                known[preference.name] = taken
    return replace(Settings(), **known)  # type: ignore[arg-type]

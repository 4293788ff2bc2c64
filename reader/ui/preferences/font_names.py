"""The fonts that can be chosen."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase

from reader.settings.kinds import Source


def font_names(source: Source = Source.FONTS) -> Sequence[tuple[str, str]]:
    """Return the families of this computer, each with what it is called; none of other sources."""
    if source is not Source.FONTS:
        return ()
    families = QFontDatabase.families()
    return [(name, name) for name in families if not QFontDatabase.isPrivateFamily(name)]

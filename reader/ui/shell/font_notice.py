"""Says which package brings a font for an article whose letters none on this computer has; of each
script once.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.domain.article import Article
from reader.domain.message import translate
from reader.domain.scripts import Script, script_of
from reader.ui.look.appearance import Appearance
from reader.ui.look.fonts import missing_package
from reader.ui.session.remembered import Remembered
from reader.ui.words.saying import said

TOLD = "fonts told"
"""Under which name the scripts are remembered of which it was said."""

LETTERS = {
    Script.CHINESE: translate("Scripts", "Chinese"),
    Script.JAPANESE: translate("Scripts", "Japanese"),
    Script.KOREAN: translate("Scripts", "Korean"),
    Script.ARABIC: translate("Scripts", "Arabic"),
    Script.DEVANAGARI: translate("Scripts", "Devanagari"),
    Script.THAI: translate("Scripts", "Thai"),
}


class FontNotice(QObject):
    """Looks at each article that is opened."""

    def __init__(
        self,
        appearance: Appearance,
        remembered: Remembered,
        tell: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._remembered = remembered
        self._tell = tell

    def look(self, article: Article | None) -> None:
        """Say it where the user wants to know, and has not been told."""
        if article is None or not self._appearance.settings.missing_fonts:
            return
        script = script_of(article.document.text)
        told = self._remembered.text(TOLD).split()
        package = missing_package(script) if script is not None and script not in told else ""
        if script is not None and package:
            self._remembered.keep(TOLD, " ".join([*told, script]))
            words = translate(
                "Scripts",
                "No font on this computer has {script} letters, so they are shown as boxes. "
                "Install the Debian package {package}, then start Claim Reader again.",
            )
            self._tell(said(words.where(script=LETTERS[script], package=package)))

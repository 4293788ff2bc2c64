"""The language of the window: Qt is given its sentences, its locale and its direction."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.domain.message import Message, voice
from reader.services.languages import ENGLISH, SYSTEM, language_wanted, translation_file
from reader.ui.words.saying import pattern

_WITH_OUR_DIGITS = {"ar": "ar-AE"}
"""Where a language is written with several kinds of digits, a country that writes those in which
the program's own sentences count.
"""


class Translators:
    """Speaks one language at a time. What was made before is not made anew: Qt asks for a text when
    a widget is made, so a window has to be made after the language is there.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self.code = ""
        """The language in force."""

    def would_change(self, choice: str) -> bool:
        """Whether a choice leads to another language, or another way to write dates, than is in
        force.
        """
        code = self._wanted(choice)
        return code != self.code or self._locale(choice, code) != QLocale()

    def speak(self, choice: str) -> None:
        """Speak the language of a choice."""
        self.code = self._wanted(choice)
        QLocale.setDefault(self._locale(choice, self.code))
        voice.code = self.code
        voice.pattern = Message.pattern if self.code == ENGLISH else pattern
        self._install()
        # Qt takes the direction from a text of its own, which it has in few languages.
        self._app.setLayoutDirection(QLocale(self.code).textDirection())

    def _wanted(self, choice: str) -> str:
        return language_wanted(choice, self._system.uiLanguages())

    def _locale(self, choice: str, code: str) -> QLocale:
        """Return how dates and numbers are written: as the computer is set, unless the user chose a
        language that it is not set to, or it writes other digits than our sentences count in.
        """
        spoken = QLocale(_WITH_OUR_DIGITS.get(code, code))
        if code in _WITH_OUR_DIGITS and self._system.zeroDigit() != spoken.zeroDigit():
            return spoken
        if choice == SYSTEM or self._system.language() == spoken.language():
            return self._system
        return spoken

    def _install(self) -> None:
        for before in self._installed:
            self._app.removeTranslator(before)
            before.deleteLater()
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = (
            f"{qts}/qtbase_{self.code}.qm",
            str(translation_file(self.code, ".qm", of="qt")),
            str(translation_file(self.code, ".qm")),
        )
        self._installed = [one for file in files if (one := self._loaded(file)) is not None]
        for now in self._installed:
            self._app.installTranslator(now)

    def _loaded(self, file: str) -> QTranslator | None:
        translator = QTranslator(self._app)
        return translator if translator.load(file) else None

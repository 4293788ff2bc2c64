"""Reading aloud, with a voice that only writes down what it would say."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

if TYPE_CHECKING:
    from tests.ui.person import Person


class Voice(QObject):
    """Says nothing aloud; ``finish`` ends a paragraph."""

    stateChanged = Signal(object)  # noqa: N815  as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.language = ""
        self._state = QTextToSpeech.State.Ready

    def setLocale(self, locale: QLocale) -> None:
        """Take the language."""
        self.language = locale.bcp47Name()

    def say(self, words: str) -> None:
        """Write it down."""
        self.said.append(words)
        self._state = QTextToSpeech.State.Speaking

    def stop(self) -> None:
        """Be silent."""
        self._state = QTextToSpeech.State.Ready

    def state(self) -> QTextToSpeech.State:
        """Return what it does."""
        return self._state

    def finish(self) -> None:
        """Come to the end of what is said."""
        self._state = QTextToSpeech.State.Ready
        self.stateChanged.emit(self._state)


def test_the_article_is_read_from_the_paragraph_of_the_caret(window: "Person") -> None:
    aloud, voice = window.commands._aloud, Voice()
    voice.stateChanged.connect(aloud._state_changed)
    aloud._speech = voice  # type: ignore[assignment]
    window.open("Seawall")
    window.click_words(window.work.cleaned, "Families drew chalk")
    window.press("Ctrl+Shift+R")
    assert "Families drew chalk" in voice.said[0]
    assert voice.language.startswith("en")
    voice.finish()
    assert len(voice.said) == 2
    assert voice.said[1] != voice.said[0]
    window.press("Ctrl+Shift+R")
    assert not aloud.is_reading
    voice.finish()
    assert len(voice.said) == 2


def test_where_there_is_no_voice_that_is_said(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    window.open("Seawall")
    window.press("Ctrl+Shift+R")
    window.see_status("No voice was found")

"""Reading the open article aloud, paragraph by paragraph, where the system has a voice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.article import Article
from reader.domain.document import BODY_KINDS, Block, BlockKind
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SPOKEN = BODY_KINDS | {BlockKind.TITLE}
SILENT = "mock"
"""The engine with which Qt tests itself."""


class ReadAloud(QObject):
    """Begins at the paragraph that the user is at; the same key ends it. What is read is framed."""

    told = Signal(str)
    """That it began, or why it cannot, in a sentence."""

    def __init__(self, desk: Desk, view: CleanedView, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._view = view
        self._window = window
        self._speech: QTextToSpeech | None = None
        self._blocks: list[Block] = []
        self._article: Article | None = None
        desk.article_opened.connect(lambda _: self.stop())

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"read_aloud": self.toggle}

    @property
    def is_reading(self) -> bool:
        """Whether something is being read."""
        return bool(self._blocks)

    def toggle(self) -> None:
        """Begin to read, or stop."""
        if self.is_reading:
            self.stop()
            return
        speech, article = self._voice(), self._desk.article
        if speech is None:
            self.told.emit(
                self.tr("No voice was found. Install a speech service of your system first.")
            )
        elif article is not None:
            self._begin(speech, article)

    def stop(self) -> None:
        """Read no further."""
        self._blocks = []
        self._view.outline_block(-1)
        if self._speech is not None:
            self._speech.stop()

    def _voice(self) -> "QTextToSpeech | None":
        """Return what speaks; ``None`` where the system has no voice."""
        if self._speech is None:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 (not needed to show the window)

            engines = [name for name in QTextToSpeech.availableEngines() if name != SILENT]
            if not engines:
                return None
            made = QTextToSpeech(engines[0], self)
            if not made.availableVoices():
                made.deleteLater()
                return None
            made.stateChanged.connect(self._state_changed)
            self._speech = made
        return self._speech

    def _begin(self, speech: "QTextToSpeech", article: Article) -> None:
        at = self._view.blocks_at_cursor()
        first = at[0] if at else self._view.sight().block
        self._article = article
        self._blocks = [
            block
            for block in article.document.blocks[first:]
            if block.kind in SPOKEN and article.verdict(block.index).kept
        ]
        if article.metadata.language:
            speech.setLocale(QLocale(article.metadata.language))
        stop = key_of(self._window, "read_aloud")
        self.told.emit(self.tr("Reading aloud. {key} stops it.").format(key=stop))
        self._say()

    def _say(self) -> None:
        if self._speech is None or self._article is None or not self._blocks:
            self.stop()
            return
        block = self._blocks[0]
        self._view.outline_block(block.index)
        self._speech.say(self._article.document.block_text(block))

    def _state_changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 (not needed to show the window)

        if self._speech is None or not self._blocks:
            return
        state = self._speech.state()
        if state == QTextToSpeech.State.Ready:
            del self._blocks[0]
            self._say()
        elif state == QTextToSpeech.State.Error:
            words = self._speech.errorString()
            self.stop()
            self.told.emit(self.tr("Reading aloud failed: {why}").format(why=words))

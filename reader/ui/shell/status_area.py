"""The status bar: what was just saved, and how far an import or an export is."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from reader.domain.message import COUNT, Message, translate
from reader.services.library import Library
from reader.services.sentences import shortened
from reader.ui.look.motion import busy_maximum
from reader.ui.session.actions import key_of
from reader.ui.session.locks import why_locked
from reader.ui.widgets.announcements import announce
from reader.ui.words.direction import isolated
from reader.ui.words.saying import said, shown_count

SHOW_PROGRESS_AFTER = 300
"""Milliseconds: a shorter one shows no bar, which would only flicker."""

SHOWN = 40
"""Characters of a block that the status bar shows."""


class StatusArea(QStatusBar):
    """Says "Saved." only after the library has said so."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self._length: Message | None = None
        self._highlights = self._percent = 0
        self.article = QLabel()
        self.progress_text = QLabel()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        for widget in (self.progress_text, self.progress, self.cancel, self.article):
            self.addPermanentWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=SHOW_PROGRESS_AFTER)
        self._wait.timeout.connect(lambda: self._show_progress(True))
        self._show_progress(False)

    def tell_saved(self) -> None:
        """Say that the last change is on disk."""
        # Qt passes over a message that it shows already, and lets its time run out
        self.clearMessage()
        self.showMessage(self.tr("Saved."), 4_000)

    def tell_kept(self, texts: Sequence[str], kept: bool) -> None:
        """Say which blocks were restored or removed, and how to take that back."""
        words = said(
            _kept(len(texts), kept).where(
                text=isolated(shortened(texts[0], SHOWN)), undo=key_of(self.window(), "undo")
            )
        )
        self.showMessage(words, 6_000)
        announce(self, words)

    def tell_selection_missing(self) -> None:
        """Say what a key to highlight or note with waits for."""
        words = self.tr("Select words in the text first, or choose a highlight.")
        self.showMessage(words, 6_000)
        announce(self, words)

    def tell_note_missing(self) -> None:
        """Say what the key to write a note with waits for."""
        words = self.tr("Select the words to write a note on, or click a highlight. Esc: no note.")
        self.showMessage(words, 8_000)
        announce(self, words)

    def tell_block_missing(self) -> None:
        """Say what a key that acts on a paragraph waits for."""
        words = self.tr("Point at a paragraph with the mouse first, or click it.")
        self.showMessage(words, 6_000)
        announce(self, words)

    def tell_locked(self, library: Library) -> None:
        """Say that nothing was changed, as the library can only be read."""
        unchanged = self.tr("Nothing was changed.")
        words = f"{why_locked(library)} {unchanged}"
        self.showMessage(words, 8_000)
        announce(self, words)

    def tell_reason(self, words: str) -> None:
        """Say why a sentence is worth checking."""
        self.showMessage(words, 12_000)
        announce(self, words)

    def tell_article(self, length: Message, highlights: int) -> None:
        """Say how long the open article is and how many highlights it has."""
        self._length = length
        self.tell_highlights(highlights)

    def tell_highlights(self, highlights: int) -> None:
        """Say how many highlights the open article has by now."""
        self._highlights = highlights
        self._tell()

    def tell_read(self, percent: int) -> None:
        """Say how far down the open article the user is."""
        if percent != self._percent:
            self._percent = percent
            self._tell()

    def _tell(self) -> None:
        if self._length is None:
            return
        marks = self._highlights
        read = translate("StatusArea", "{percent}% read").where(percent=self._percent)
        highlights = translate("StatusArea", "%n highlights", "1 highlight", COUNT, marks)
        self.article.setText(" · ".join(map(said, (self._length, read, highlights))))

    def tell_no_article(self) -> None:
        """Say nothing of an article."""
        self._length = None
        self.article.clear()

    def set_progress(self, done: int, total: int) -> None:
        """Show how many of the files are imported; 0 of 0 ends it."""
        words = self.tr("Importing {done} of {total}…").format(
            done=shown_count(min(done + 1, total)), total=shown_count(total)
        )
        self._set_progress(words, self.tr("Progress of the import"), done, total)

    def set_export_progress(self, done: int, total: int) -> None:
        """Show how many of the articles are exported; 0 of 0 ends it."""
        words = self.tr("Exporting…")
        self._set_progress(words, self.tr("Progress of the export"), done, total)

    def set_backup_progress(self, done: int, total: int) -> None:
        """Show how much of a backup is made; 0 of 0 ends it."""
        words = self.tr("Backing up…")
        self._set_progress(words, self.tr("Progress of the backup"), done, total)

    def _set_progress(self, words: str, name: str, done: int, total: int) -> None:
        if total == 0:
            self._wait.stop()
            self._show_progress(False)
            return
        # one file has no measure: the bar just moves
        self.progress.setRange(0, total if total > 1 else busy_maximum())
        self.progress.setValue(done)
        self.progress_text.setText(words)
        self.progress.setAccessibleName(name)
        if not self.progress.isVisible() and not self._wait.isActive():
            self._wait.start()

    def _show_progress(self, shown: bool) -> None:
        for widget in (self.progress_text, self.progress, self.cancel):
            widget.setVisible(shown)


def _kept(blocks: int, kept: bool) -> Message:
    if kept:
        return translate(
            "StatusArea",
            "Restored %n paragraphs. {undo} undoes it.",
            "Restored “{text}”. {undo} undoes it.",
            COUNT,
            blocks
        )  # fmt: skip
    return translate(
        "StatusArea",
        "Removed %n paragraphs. {undo} undoes it.",
        "Removed “{text}”. {undo} undoes it.",
        COUNT,
        blocks
    )  # fmt: skip

"""The guide through the practice article: four steps, each of which goes away by being done."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.domain.article import Article
from reader.domain.message import Message, translate
from reader.ui.look.theme import Theme, icon
from reader.ui.session.actions import key_of
from reader.ui.session.desk import Desk
from reader.ui.widgets.announcements import announce
from reader.ui.words.saying import said


class Step(NamedTuple):
    """What is to be done, the action whose key does it, and whether an article shows it done."""

    words: Message
    action: str
    is_done: Callable[[Article], bool]


STEPS = (
    Step(
        translate("Practice", "Select words in the text and press {key}: that highlights them."),
        "highlight",
        lambda article: bool(article.annotations),
    ),
    Step(
        translate("Practice", "Press {key} and write a note on your highlight."),
        "note",
        lambda article: any(one.note for one in article.annotations),
    ),
    Step(
        translate(
            "Practice",
            "Point at a grey line such as “removed”, or at any paragraph, and press {key}: what "
            "was removed comes back, what is there goes.",
        ),
        "toggle_block",
        lambda article: bool(article.overrides),
    ),
)
UNDO = translate("Practice", "Press {key}: any change can be taken back, also tomorrow.")


class PracticeGuide(QFrame):
    """Stands below the text of the practice article until all is done, or the user closes it."""

    finished = Signal()
    """The user has done all, or does not want the guide any more."""

    def __init__(
        self, desk: Desk, is_practice: Callable[[Article], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_practice = is_practice
        self._done: set[int] = set()
        self._over = desk.library.is_read_only  # where nothing can be tried out
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close the guide"))
        self.close_button.setAccessibleName(self.tr("Close the guide"))
        self.close_button.clicked.connect(self.end)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        for signal in (desk.article_opened, desk.annotations_changed, desk.verdicts_changed):
            signal.connect(self._follow)
        desk.undone.connect(self._note_undone)
        self.hide()

    def end(self) -> None:
        """Guide no more."""
        if not self._over:
            self._over = True
            self.hide()
            self.finished.emit()

    def skip(self) -> None:
        """Never guide: the user has done all before."""
        self._over = True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        chrome = theme.chrome
        self.close_button.setIcon(icon("close", theme))
        self.setStyleSheet(
            f"PracticeGuide {{ background: {chrome.alternate};"
            f" border-top: 1px solid {chrome.border}; border-left: 4px solid {chrome.accent}; }}"
        )

    def _follow(self, article: Article | None) -> None:
        """Go on to the first step that is not done."""
        if self._over:
            return
        if article is None or not self._is_practice(article):
            self.hide()
            return
        self._done |= {place for place, step in enumerate(STEPS) if step.is_done(article)}
        self._show_next([place for place in range(len(STEPS)) if place not in self._done])

    def _note_undone(self) -> None:
        if self.isVisible() and len(self._done) == len(STEPS):
            self.end()

    def _show_next(self, left: Sequence[int]) -> None:
        words, action = STEPS[left[0]][:2] if left else (UNDO, "undo")
        step = said(words.where(key=key_of(self.window(), action)))
        told = self.tr("Step {number} of {count}: {what}").format(
            number=len(STEPS) - len(left) + 1, count=len(STEPS) + 1, what=step
        )
        if told != self.text.text() or self.isHidden():
            self.text.setText(told)
            announce(self, told)
        self.show()

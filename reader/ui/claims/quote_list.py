"""The highlights that a claim gathers: each quote with article and date; a click leads there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation
from reader.ui.claims.card_frame import CardFrame
from reader.ui.look.theme import Theme
from reader.ui.widgets.eliding import ElidingLabel
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.tool_buttons import sign_button
from reader.ui.words.dates import shown_date

LONGEST = 280
"""Code points of a quote that are shown; the text itself shows it whole."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A highlight with what is said of its article; ``published`` is ISO 8601."""

    annotation: Annotation
    title: str
    site: str
    published: str | None


class QuoteCard(CardFrame):
    """One quote. Enter or a click leads to it, Del takes it out of the claim."""

    chosen = Signal(object)
    """The ``Annotation``."""
    released = Signal(object)
    """The ``Annotation`` that is to leave the claim."""

    def __init__(self, quote: Quote, theme: Theme, locale: QLocale) -> None:
        super().__init__()
        self.quote = quote
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = " ".join(quote.annotation.target.exact.split())
        shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
        self.words = QLabel(shown)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        facts = (quote.site or quote.title, shown_date(quote.published, locale))
        self.facts = ElidingLabel(" · ".join(part for part in facts if part))
        self.facts.setForegroundRole(self.facts.palette().ColorRole.PlaceholderText)
        self.facts.setToolTip(f"{quote.title}\n{self.facts.text()}")
        self.remove = sign_button("close", self.tr("Remove the quote from the claim"), theme)
        self.remove.clicked.connect(lambda: self.released.emit(quote.annotation))
        self.setAccessibleName(f"{shown}. {quote.title}. {facts[1]}")
        self.setToolTip(self.tr("Show it in the text"))
        foot = QHBoxLayout()
        foot.addWidget(self.facts, 1)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addLayout(foot)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are its own."""
        keep_key(event, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the quote."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit(self.quote.annotation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the quote with Enter, take it out with Del."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.quote.annotation)
        elif event.key() == Qt.Key.Key_Delete:
            self.released.emit(self.quote.annotation)
        else:
            super().keyPressEvent(event)


class QuoteList(QWidget):
    """The quotes of a claim, in the order in which they were added."""

    chosen = Signal(object)
    """The ``Annotation`` that the user wants to see in its article."""
    released = Signal(object)
    """The ``Annotation`` that is to leave the claim."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[QuoteCard] = []
        self._shown: tuple[Quote, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in the colours of a theme."""
        self._theme, shown, self._shown = theme, self._shown, ()
        self.show_quotes(shown)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order in which it stands."""
        return [stop for card in self.cards for stop in (card, card.remove)]

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Show the quotes of a claim."""
        if tuple(quotes) == self._shown:
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()  # it is drawn until it is deleted
            card.deleteLater()
        self.cards = [QuoteCard(quote, self._theme, self.locale()) for quote in quotes]
        self._shown = tuple(quotes)
        for card in self.cards:
            card.chosen.connect(self.chosen)
            card.released.connect(self.released)
            self._column.addWidget(card)

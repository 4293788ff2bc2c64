"""Finding words in the open article, in both views at once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
)

from reader.domain.document import Span
from reader.domain.message import COUNT, translate
from reader.domain.search_query import Query
from reader.ui.look.theme import Theme, icon
from reader.ui.search.long_search import LongSearch
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Jobs
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.words.saying import said, shown_count


class FindBar(QFrame):
    """A field above the text. Enter goes to the next place, Shift+Enter one back; Esc closes it and
    selects the place.

    Where words were typed and no place was gone to, Esc selects the next one.
    """

    closed = Signal()
    going = Signal()
    """The views are about to be moved to a place."""

    def __init__(self, views: Sequence[ReadingPane], desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._views = tuple(views)
        self._desk = desk
        self._search = LongSearch(jobs, desk.failed.emit)
        self._found = 0
        self._typed = False
        self._query: Query | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self._find)
        self.field.textEdited.connect(self._take_typed)
        self.count = QLabel()
        self.count.setMinimumWidth(90)
        self.previous_button = self._button(self.tr("Find the place before"), self.previous)
        self.next_button = self._button(self.tr("Find the next place"), self.next)
        self.close_button = self._button(self.tr("Close the search"), self.close_bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        for widget in (self.field, self.count, self.previous_button, self.next_button):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.close_button)
        self.hide()

    def open(self) -> None:
        """Show the bar with the keyboard in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.refresh()

    def show_query(self, query: Query, typed: str, place: Span | None) -> None:
        """Mark all that the library was searched for, at one place of which the article was opened;
        the keyboard stays where it is. What is typed then is found as ever.
        """
        self.show()
        self.field.blockSignals(True)
        self.field.setText(typed)
        self.field.blockSignals(False)
        self._query = query
        self._mark(query)
        if place is not None:
            self._search.after(partial(self._go_from, place.start))

    def next(self) -> None:
        """Go to the next place in every view that is shown; where the bar is closed, search for the
        same words again.
        """
        self._go([view.find_next for view in self._ready()])

    def previous(self) -> None:
        """Go to the place before in every view that is shown; where the bar is closed, search for
        the same words again.
        """
        self._go([view.find_previous for view in self._ready()])

    def close_bar(self) -> None:
        """Hide the bar and what it marked; the place that was looked at stays selected, so that it
        can be highlighted.
        """
        if self._typed and not self._search.is_under_way:
            self.next()
        self._search.stop()
        self.hide()
        for view in self._views:
            view.find_all("")
        for other in self._shown()[1:]:
            # one selection is enough, and the keyboard goes to the first view
            other.clear_selection()
        self.closed.emit()

    def refresh(self) -> None:
        """Search again, as when another article is shown. What came with a hit of the library's
        search, and not by the user's hand, goes where it is not found.
        """
        if self.isVisible():
            self._mark(self._query or self.field.text())
            self._search.after(self._hide_if_not_there)

    def _hide_if_not_there(self) -> None:
        if self._query is not None and not self._found:
            self._query = None
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.previous_button.setIcon(icon("previous", theme))
        self.next_button.setIcon(icon("next", theme))
        self.close_button.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Enter, close with Esc."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if (
                event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            ):
                self.previous()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.next()
            case _:
                super().keyPressEvent(event)

    def _ready(self) -> list[ReadingPane]:
        if self.isHidden():
            self.open()
        return self._shown()

    def _take_typed(self, words: str) -> None:
        self._typed = bool(words)

    def _go_from(self, offset: int) -> None:
        if self._found:
            self._go([partial(view.find_from, offset) for view in self._shown()])

    def _go(self, moves: Sequence[Callable[[], int]]) -> None:
        self._search.after(partial(self._move, moves))

    def _move(self, moves: Sequence[Callable[[], int]]) -> None:
        self._typed = False
        self.going.emit()
        number = max([move() for move in moves], default=0)
        if number:
            self.count.setText(
                self.tr("{number} of {count}").format(
                    number=shown_count(number), count=shown_count(self._found)
                )
            )

    def _shown(self) -> list[ReadingPane]:
        return [view for view in self._views if view.isVisible()]

    def _find(self, words: str) -> None:
        self._query = None
        self._mark(words)

    def _mark(self, sought: Sought) -> None:
        self._search.begin(self._desk.article, sought)
        if self._search.is_under_way:
            self.count.setText(self.tr("Searching…"))
        self._search.after(partial(self._show_found, sought))

    def _show_found(self, sought: Sought) -> None:
        self._found = max([view.find_all(sought) for view in self._views], default=0)
        if not sought:
            self.count.clear()
        elif not self._found:
            self.count.setText(self.tr("Not found"))
        else:
            found = self._found
            self.count.setText(said(translate("FindBar", "%n places", "1 place", COUNT, found)))

    def _button(self, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

"""The two texts side by side: their heads, which of them is shown, and their scrolling together."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from reader.domain.article import Article
from reader.domain.message import COUNT, translate
from reader.services.sentences import listed_numbers
from reader.ui.widgets.reading_pane import Place, ReadingPane
from reader.ui.widgets.together import Together
from reader.ui.words.saying import said


class Fact(QLabel):
    """A line that ends in an ellipsis where it has no room; what it says in full is for a screen
    reader and the tool tip.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown
        )


class Pane(QWidget):
    """One view under its head: the name on the left, what is worth knowing on the right."""

    def __init__(self, name: str, view: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.fact = Fact()
        self.fact.setTextFormat(Qt.TextFormat.PlainText)
        title = QLabel(name)
        for label in (title, self.fact):
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        self.fact.setMinimumWidth(1)  # a long file name must not widen the pane
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(12)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if not isinstance(view, QWidget):
            raise TypeError("a view has to be a widget")
        column.addWidget(view)


STACKED_BELOW = 500
"""Pixels of width below which the texts stand one above the other: side by side their lines would
hold two words.
"""


class Panes(QSplitter):
    """The cleaned text and the original, side by side, or one above the other where there is little
    room.
    """

    def __init__(
        self, cleaned: ReadingPane, original: ReadingPane, together: Callable[[], bool]
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self._is_joined = together
        self.together = Together((cleaned, original), together, self)
        self.cleaned = Pane(self.tr("Cleaned text"), cleaned)
        self.original = Pane(self.tr("Original"), original)
        for pane in (self.cleaned, self.original):
            pane.setMinimumWidth(195)
            self.addWidget(pane)
        self.setStretchFactor(0, 6)
        self.setStretchFactor(1, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for it."""
        narrow = self.width() < STACKED_BELOW
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        super().resizeEvent(event)

    def show_only(self, which: str) -> None:
        """Show ``both``, ``cleaned`` or ``original``, each at the line that was under the eye; the
        keyboard goes with it.
        """
        seen = next((pane for pane in self._both() if pane.isVisible()), None)
        sight = None if seen is None else seen.view.sight()
        hidden = [pane for pane in self._both() if pane.isHidden()]
        had_focus = self.cleaned.view.hasFocus() or self.original.view.hasFocus()
        self.cleaned.setVisible(which != "original")
        self.original.setVisible(which != "cleaned")
        if had_focus:
            (self.original if which == "original" else self.cleaned).view.setFocus()
        for pane in hidden:
            if sight is not None and not pane.isHidden() and self._is_joined():
                QTimer.singleShot(0, pane, partial(pane.view.look, sight))  # it has its size then

    def _both(self) -> tuple[Pane, Pane]:
        return self.cleaned, self.original

    def entrance(self) -> QWidget:
        """Return the text that gets the keyboard: the cleaned one, where it is shown."""
        view = (self.original if self.cleaned.isHidden() else self.cleaned).view
        if not isinstance(view, QWidget):
            raise TypeError("a view has to be a widget")
        return view

    def zoom(self, steps: int) -> None:
        """Make the text with the keyboard larger, smaller, or (0) as at first; both where the
        keyboard is in neither.
        """
        views = (self.cleaned.view, self.original.view)
        for view in [one for one in views if one.hasFocus()] or views:
            view.zoom(steps)

    def place(self) -> Place:
        """Return the place at the top of the text that is shown; of the cleaned one where both
        are.
        """
        return (self.original if self.cleaned.isHidden() else self.cleaned).view.top_block()

    def go_to(self, place: Place) -> None:
        """Scroll both texts to a place."""
        for pane in self._both():
            pane.view.scroll_to_block(*place)
        if self._is_joined() and not any(pane.isHidden() for pane in self._both()):
            self.original.view.look(self.cleaned.view.sight())

    def tell(self, article: Article) -> None:
        """Write into the heads how much was removed, and what the source is called."""
        removed = sum(not verdict.kept for verdict in article.ledger())
        every = len(article.document.blocks)
        fact = translate(
            "Panes", "{removed} of %n parts removed", "{removed} of 1 part removed", COUNT, every
        )
        self.cleaned.fact.setText(said(fact.where(removed=removed)))
        later = self.tr("version {number} · {name}").format(
            number=article.version, name=article.source_name
        )
        if article.pages:
            self._tell_pages(article)
            return
        self.original.fact.setText(later if article.version > 1 else article.source_name)
        self.original.fact.setToolTip(f"{article.source_name}\nSHA-256 {article.sha256}")

    def _tell_pages(self, article: Article) -> None:
        """Write which pages an article was joined of, and which of it are missing."""
        there = listed_numbers([page.number for page in article.pages])
        missing = listed_numbers(article.missing_pages())
        fact = (
            self.tr("pages {pages}, page {missing} is missing")
            if missing
            else self.tr("pages {pages}")
        )
        shown = fact.format(pages=there, missing=missing)
        later = self.tr("version {number} · {name}").format(number=article.version, name=shown)
        self.original.fact.setText(later if article.version > 1 else shown)
        self.original.fact.setToolTip(
            "\n".join(
                f"{page.number}: {page.source_name}, SHA-256 {page.sha256}"
                for page in article.pages
            )
        )

    def arrangement(self) -> QByteArray:
        """Return the widths, to be remembered."""
        return self.saveState()

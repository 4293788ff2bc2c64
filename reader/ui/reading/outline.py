"""The headings of the open article, to go to one of them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.article import Article
from reader.domain.document import Block, BlockKind, Span
from reader.services.sentences import shortened
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk

LONGEST = 70
"""Characters of a heading that the list shows."""
MOST = 60
"""Headings that the list shows; an article with more has them for its items."""


def headings(article: Article) -> list[Block]:
    """Return the kept titles and headings of an article."""
    kinds = (BlockKind.TITLE, BlockKind.HEADING)
    return [
        block
        for block in article.document.blocks
        if block.kind in kinds and article.verdict(block.index).kept
    ]


class Outline(QObject):
    """Lists the headings over the text, the one that the user is below ticked."""

    told = Signal(str)
    """That there is nothing to list, in a sentence."""

    def __init__(
        self, desk: Desk, view: CleanedView, reveal: Callable[[Span], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._view = view
        self._reveal = reveal
        self._window = window

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"outline": self.show}

    def show(self) -> None:
        """Show the list; the arrows and Enter choose."""
        article = self._desk.article
        found = headings(article)[:MOST] if article is not None else []
        if article is None or len(found) < 2:
            self.told.emit(self.tr("This article has no headings."))
            return
        menu = self._filled(article, found)
        here = self._view if self._view.isVisible() else self._window
        menu.popup(here.mapToGlobal(QPoint(48, 24)))

    def _filled(self, article: Article, found: Sequence[Block]) -> QMenu:
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("Headings of the article"))
        menu.aboutToHide.connect(menu.deleteLater)
        here = self._view.sight().block
        above = [block.index for block in found if block.index <= here]
        for block in found:
            words = shortened(article.document.block_text(block), LONGEST).replace("&", "&&")
            indent = "" if block.kind is BlockKind.TITLE else "    "
            action = menu.addAction(indent + words, partial(self._reveal, block.span))
            action.setCheckable(True)
            action.setChecked(bool(above) and block.index == above[-1])
            if action.isChecked():
                menu.setActiveAction(action)
        return menu

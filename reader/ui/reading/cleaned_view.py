"""The cleaned text: the kept blocks, set for reading, with what was removed folded in place."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.ui.look.theme import ReadingColours, Theme
from reader.ui.look.typography import Typography
from reader.ui.reading.cleaned_rows import ALWAYS, RESTORE, cleaned_rows
from reader.ui.widgets.block_view import BlockView
from reader.ui.widgets.row_picture import RowPicture
from reader.ui.widgets.rows import Row


class CleanedView(BlockView):
    """An article as it is read. Runs of removed blocks are ghosts: one line each, which opens in
    place. ``only_read``: they offer nothing that would change the library.
    """

    always_wanted = Signal()
    """The user wants a rule for blocks like the one under the mouse."""

    def __init__(
        self,
        theme: Theme,
        typography: Typography | None = None,
        parent: QWidget | None = None,
        *,
        only_read: bool = False,
    ) -> None:
        self._only_read = only_read
        self._opened: set[int] = set()
        self._opened_in: object = None
        super().__init__(theme, typography, parent)
        self.setAccessibleName(self.tr("Cleaned text"))

    def rows(self, article: Article, colours: ReadingColours) -> list[Row]:
        """Return the kept blocks, the ghosts, and what is known about the article. Another text has
        all ghosts folded.
        """
        shown = (article.id, article.document)
        if shown != self._opened_in:
            self._opened, self._opened_in = set(), shown
        rows = cleaned_rows(article, self._opened, colours, self._typesetter.pictures)
        return [row._replace(acts=()) for row in rows] if self._only_read else rows

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations; its pictures come later."""
        self._typesetter.pictures = {}
        super().show_article(article, labels)

    def set_pictures(self, pictures: Mapping[int, RowPicture]) -> None:
        """Show pictures above their captions, whose blocks they are given by, at the same place."""
        if pictures or self._typesetter.pictures:
            self._typesetter.pictures = dict(pictures)
            self.rearrange()

    def unfold(self, index: int) -> bool:
        """Open the ghost over a removed block."""
        if self.article is None or self.article.verdict(index).kept or index in self._opened:
            return False
        self._opened.add(index)
        return True

    def activate(self, row: Row, link: bool) -> bool:
        """Open or fold a ghost."""
        del link
        if row.covers is not None:
            self._toggle(row.covers)
        return row.covers is not None

    def act(self, row: Row, name: str) -> None:
        """Restore removed blocks, or ask for a rule about one."""
        if name == ALWAYS:
            self.always_wanted.emit()
        elif name == RESTORE:
            self.kept_requested.emit(list(row.blocks), True)
        elif row.blocks:
            self.kept_requested.emit(self._removed_with(row.blocks[0]), True)

    def _removed_with(self, block: int) -> list[int]:
        """Return the blocks that were removed in one run with another."""
        ledger = self.article.ledger() if self.article is not None else ()
        first = last = block
        while first > 0 and not ledger[first - 1].kept:
            first -= 1
        while last + 1 < len(ledger) and not ledger[last + 1].kept:
            last += 1
        return list(range(first, last + 1))

    def show_removed(self, shown: bool) -> None:
        """Open all ghosts, or fold them all."""
        if self.article is not None:
            removed = {
                index for index, verdict in enumerate(self.article.ledger()) if not verdict.kept
            }
            self._opened = removed if shown else set()
            self.rearrange()

    def _toggle(self, run: tuple[int, int]) -> None:
        blocks = set(range(*run))
        self._opened = self._opened - blocks if self._opened & blocks else self._opened | blocks
        self.rearrange()

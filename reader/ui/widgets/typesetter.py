"""Setting an article in type: its rows as a page, in the colours and the type that are chosen."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from reader.domain.article import Article
from reader.domain.document import Block, BlockKind
from reader.ui.look.styles import Style
from reader.ui.look.theme import ReadingColours, Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.row_picture import RowPicture
from reader.ui.widgets.rows import Row


class Typesetter:
    """Knows which article is set and how; ``rows_of`` says what there is to show of an article."""

    def __init__(
        self,
        rows_of: Callable[[Article, ReadingColours], list[Row]],
        theme: Theme,
        typography: Typography | None,
    ) -> None:
        self._rows_of = rows_of
        self.article: Article | None = None
        self.pictures: Mapping[int, RowPicture] = {}
        self.theme = theme
        self.typography = self._initial = typography or Typography()

    def new_page(self, parent: QObject, top: int = 0) -> PageDocument:
        """Return the article as a new page: laying that out is several times faster than changing
        all of a shown one. A long one begins around the block ``top``.
        """
        text = self.article.document.text if self.article is not None else ""
        page = PageDocument(text, self.typography, self.theme.reading.accent, parent)
        self.arrange(page, top)
        return page

    def arrange(self, page: PageDocument, top: int) -> None:
        """Show the article's rows as they now are on its page, those around a block at least."""
        colours = self.theme.reading
        rows = self._rows_of(self.article, colours) if self.article is not None else []
        page.pictures = self.pictures
        page.arrange(rows or [Row("", Style(colours.text))], self.blocks, top)

    def zoomed(self, steps: int) -> Typography:
        """Return the type larger by so many steps, smaller where they are negative, as it was at
        first for none.
        """
        return self.typography.zoomed(steps) if steps else self._initial

    @property
    def blocks(self) -> Sequence[Block]:
        """All blocks of the article."""
        return self.article.document.blocks if self.article is not None else ()

    def block_of(self, offset: int) -> int:
        """Return the index of the block that an offset is in."""
        return bisect_right(self.blocks, offset, key=lambda block: block.start) - 1

    def kind_of(self, block: int) -> BlockKind | None:
        """Return what a block is in the article."""
        return None if self.article is None else self.article.document.blocks[block].kind

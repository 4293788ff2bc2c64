"""Places in an article: a block's index and how much of the block is above, which two views of it
have in common.
"""

from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.reading_pane import Place

TOP: Place = (0, 0.0)


def place_at(page: PageDocument, y: float) -> Place:
    """Return the place at a height of the page, in pixels. A row that folds several blocks is
    divided evenly among them.
    """
    number = page.row_at(y)
    row, rect = page.rows[number], page.rect(number)
    part = min(max((y - rect.top()) / rect.height(), 0.0), 1.0) if rect.height() else 0.0
    if row.block is not None:
        return row.block, part
    if row.covers is not None and page.row_of_block[row.covers[0]] == number:
        first, end = row.covers
        index = min(first + int(part * (end - first)), end - 1)
        return index, part * (end - first) - (index - first)
    later = (each.first_block for each in page.rows[number:] if each.first_block is not None)
    return next(later, 0), 0.0


def height_of(page: PageDocument, place: Place) -> float | None:
    """Return the height at which a place stands on the page, in pixels, or ``None`` where the page
    has no such block.
    """
    index, part = place
    if place <= TOP:
        return 0.0
    number = page.row_of_block.get(index)
    if number is None:
        return None
    row, rect = page.rows[number], page.rect(number)
    if row.block is None and row.covers is not None:
        first, end = row.covers
        part = (index - first + part) / (end - first)
    return rect.top() + part * rect.height()

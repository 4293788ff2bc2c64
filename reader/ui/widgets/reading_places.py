"""Places in an article: a block's index and how much of the block is above, which two views of it
have in common.
"""

from collections.abc import Callable

from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.rows import Row

TOP: Place = (0, 0.0)


def place_at(page: PageDocument, y: float) -> Place:
    """Return the place at a height of the page, in pixels. A row that folds several blocks is
    divided evenly among them, a text in several pieces by its characters.
    """
    number = page.row_at(y)
    row, rect = page.rows[number], page.rect(number)
    part = min(max((y - rect.top()) / rect.height(), 0.0), 1.0) if rect.height() else 0.0
    if row.block is not None:
        return row.block, (row.start + part * len(row.text)) / row.whole if row.whole else part
    if row.covers is not None and page.row_of_block[row.covers[0]] == number:
        first, end = row.covers
        index = min(first + int(part * (end - first)), end - 1)
        return index, part * (end - first) - (index - first)
    later = (each.first_block for each in page.rows[number:] if each.first_block is not None)
    return next(later, 0), 0.0


def kept_place_at(page: PageDocument, y: float, is_kept: Callable[[Row], bool]) -> Place:
    """Return the place at a height of the page, or the one nearest to it in a row that shows a kept
    block.
    """
    number = page.row_at(y)
    if number >= len(page.rows) or is_kept(page.rows[number]):
        return place_at(page, y) if page.rows else TOP
    above = next((at for at in range(number - 1, -1, -1) if is_kept(page.rows[at])), None)
    below = next((at for at in range(number + 1, len(page.rows)) if is_kept(page.rows[at])), None)
    if above is None and below is None:
        return TOP
    down = page.rect(below).top() - y if below is not None else float("inf")
    up = y - page.rect(above).bottom() if above is not None else float("inf")
    if above is not None and up <= down:
        return page.rows[above].block or 0, 1.0
    return (page.rows[below].block or 0 if below is not None else 0), 0.0


def height_of(page: PageDocument, place: Place) -> float | None:
    """Return the height at which a place stands on the page, in pixels, or ``None`` where the page
    has no such block.
    """
    if place <= TOP:
        return 0.0
    found = _in_row(page, place)
    if found is None:
        return None
    number, part = found
    rect = page.rect(number)
    return rect.top() + part * rect.height()


def row_of_place(page: PageDocument, place: Place) -> int | None:
    """Return the row in which a place is, or ``None`` where the page has no such block."""
    found = (0, 0.0) if place <= TOP else _in_row(page, place)
    return None if found is None else found[0]


def _in_row(page: PageDocument, place: Place) -> tuple[int, float] | None:
    """Return in which row a place is, and which part of the row is above it."""
    index, part = place
    number = page.row_of_block.get(index)
    if number is None:
        return None
    row = page.rows[number]
    if row.block is None and row.covers is not None:
        first, end = row.covers
        return number, (index - first + part) / (end - first)
    if not row.whole:
        return number, part
    character, pieces = part * row.whole, page.pieces(number)
    number = next(one for one in reversed(pieces) if page.rows[one].start <= character)
    row = page.rows[number]
    return number, (character - row.start) / len(row.text)

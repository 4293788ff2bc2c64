"""The cells of a table's row as one line: values with a sign between them that no figure has."""

from dataclasses import dataclass, field

from reader.cleaning.markup.page import Node, PageBlock
from reader.domain.document import BlockKind

BETWEEN_CELLS = " | "
_BETWEEN_LINES = "; "
_LONGEST_ROW = 300
"""Code points of a table row beyond which its cells are paragraphs of a layout rather than
values.
"""
_MOST_COLUMNS = 60


@dataclass(slots=True)
class Row:
    """A row while it is read: its cells, and how many blocks stood before it."""

    begin: int
    cells: list[Node] = field(default_factory=list)


def joined_row(row: Node, read: Row, cells: list[PageBlock]) -> list[PageBlock]:
    """Return the cells of a row of values as one block, with those that nobody sees behind it;
    nothing where they are blocks of their own, as in a layout.
    """
    seen = [block for block in cells if block.veil is None] or cells
    joined = _joined(row, read, seen)
    if joined is None:
        return []
    return [joined, *(block for block in cells if block.veil is not None and seen is not cells)]


def _joined(row: Node, read: Row, blocks: list[PageBlock]) -> PageBlock | None:
    if not blocks or sum(len(block.text) for block in blocks) > _LONGEST_ROW:
        return None
    parents = [block.node for block in blocks]
    if any(block.apart for block in blocks) or len(set(parents)) < len(parents):
        return None
    if any(node.tag not in ("td", "th") or node.parent is not row for node in parents):
        return None
    first = blocks[0]
    joined = PageBlock(
        " ".join(block.text for block in blocks),
        row,
        first.inner,
        BlockKind.TABLE_ROW,
        sum(block.linked for block in blocks),
        sum(block.links for block in blocks),
        sum(block.breaks for block in blocks),
        sum(block.strong for block in blocks),
        veil=first.veil,
    )
    if len(blocks) > 1:
        joined.lines = (_line(read.cells, dict(zip(parents, blocks, strict=True))),)
    return joined


def _line(cells: list[Node], blocks: dict[Node, PageBlock]) -> str:
    """Return the texts of the cells in their columns; an empty cell keeps its place."""
    columns: list[str] = []
    for cell in cells:
        block = blocks.get(cell)
        if block is None and cell.veil is not None:
            continue
        columns.append("" if block is None else _BETWEEN_LINES.join(block.shown()))
        span = cell.attributes.get("colspan", "")
        if span.isascii() and span.isdigit() and len(span) < 3:
            columns += [""] * (int(span) - 1)
        if len(columns) > _MOST_COLUMNS:
            columns = [column for column in columns if column]
    while not columns[-1]:
        columns.pop()
    filled = sum(map(bool, columns))
    if len(columns) > 2 * filled:
        columns = [column for column in columns if column]
    return BETWEEN_CELLS.join(columns).strip().replace("|  |", "| |").replace("|  |", "| |")

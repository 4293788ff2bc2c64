"""How parts of a block are drawn is stored with it, and a library without such marks reads as
ever.
"""

import json

import pytest

from reader.domain.document import (
    Block,
    BlockKind,
    Cleaned,
    Mark,
    MarkKind,
    Metadata,
    Verdict,
    assemble,
)
from reader.domain.reason import Cause, because
from reader.store.rows.blocks import pack, unpack
from reader.store.rows.cells import Senseless

KEPT = Verdict(True, "article text", because(Cause.LIKE_ARTICLE))
PIECES = [(BlockKind.LIST_ITEM, "5. nets"), (BlockKind.PARAGRAPH, "gone")]
MARKS = {0: (Mark(MarkKind.NUMBER, 0, 2),), 1: (Mark(MarkKind.STRUCK, 0, 4),)}


def stored() -> tuple[Cleaned, str]:
    cleaned = Cleaned(assemble(PIECES, Metadata(), MARKS), (KEPT, KEPT))
    return cleaned, pack(cleaned)


def test_marks_are_stored_and_read() -> None:
    cleaned, cell = stored()
    blocks, _ = unpack(cell)
    assert blocks == cleaned.document.blocks
    assert blocks[1].marks == (Mark(MarkKind.STRUCK, 8, 12),)


def test_blocks_without_marks_are_stored_as_ever() -> None:
    cell = pack(Cleaned(assemble(PIECES, Metadata()), (KEPT, KEPT)))
    assert "marks" not in cell
    assert all(not block.marks for block in unpack(cell)[0])


def test_a_mark_of_a_later_version_is_left_out() -> None:
    _, cell = stored()
    blocks, _ = unpack(cell.replace('"struck"', '"sparkling"'))
    assert blocks[1].marks == ()


@pytest.mark.parametrize("marks", ["x", ["x"], [["struck", 8]], [["struck", 0, 99]]])
def test_marks_that_make_no_sense_are_damage(marks: object) -> None:
    _, cell = stored()
    content = json.loads(cell)
    content["blocks"][1]["marks"] = marks
    with pytest.raises(Senseless):
        unpack(json.dumps(content))


def test_marks_move_with_their_block() -> None:
    block = Block(0, BlockKind.PARAGRAPH, 0, 4, (Mark(MarkKind.LINE, 0, 4),))
    moved = block.moved(2, 10)
    assert moved == Block(2, BlockKind.PARAGRAPH, 10, 14, (Mark(MarkKind.LINE, 10, 14),))

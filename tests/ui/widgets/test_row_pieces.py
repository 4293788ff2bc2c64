from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from reader.domain.document import BlockKind, Document, Metadata, Span, assemble
from reader.ui.look.styles import Decoration, Style
from reader.ui.look.typography import Typography
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.reading_places import height_of, place_at
from reader.ui.widgets.row_pieces import LONGEST, in_pieces
from reader.ui.widgets.rows import Row

STYLE = Style("#000000", above=1.0, below=2.0, decoration=Decoration.BULLET)
UNITS = (
    "a",
    "ferry ",
    "\N{GRINNING FACE}",
    "九",
    "1,000,",
    " ",
    "e\N{COMBINING ACUTE ACCENT}",
    "“",
    "ثلاثة ",
    "\t",
)
LONG = st.tuples(st.sampled_from(UNITS), st.integers(1, 3 * LONGEST)).map(
    lambda made: (made[0] * made[1])[: made[1]]
)  # fmt: skip


def long_document(text: str) -> Document:
    return assemble([(BlockKind.PARAGRAPH, each) for each in ("one", text, "three")], Metadata())


def page_of(document: Document) -> PageDocument:
    page = PageDocument(document.text, Typography(), "#0000ff")
    page.setTextWidth(600)
    rows = [Row(document.block_text(each), STYLE, block=each.index) for each in document.blocks]
    page.arrange(rows, document.blocks)
    while not page.is_whole:
        page.grow(1_000_000, above=False)
    return page


@given(LONG)
@settings(deadline=None, max_examples=30)
def test_pieces_are_the_text_and_none_is_too_long(text: str) -> None:
    row = Row(text, STYLE, block=7, acts=(("restore", "Restore"),))
    pieces = in_pieces([Row("before", STYLE), row])[1:]
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= LONGEST for piece in pieces)
    assert all(piece.block == 7 for piece in pieces)
    assert [piece.goes_on for piece in pieces] == [True] * (len(pieces) - 1) + [False]
    assert len(text) > LONGEST or pieces == [row]


def test_pieces_look_like_one_paragraph() -> None:
    style = Style("#000000", above=1.0, below=2.0, decoration=Decoration.RULE)
    first, *middle, last = in_pieces([Row("ferry " * LONGEST, style, acts=(("a", "A"),))])
    assert (first.style.above, first.style.below) == (1.0, 0.0)
    assert {(one.style.above, one.style.below) for one in middle} == {(0.0, 0.0)}
    assert (last.style.above, last.style.below) == (0.0, 2.0)
    assert last.style.decoration is Decoration.RULE
    assert {one.style.decoration for one in (first, *middle)} == {Decoration.NONE}
    assert first.acts
    assert not any(one.acts for one in (*middle, last))
    quoted = in_pieces([Row("ferry " * LONGEST, Style("#000000", decoration=Decoration.QUOTE))])
    assert {one.style.decoration for one in quoted} == {Decoration.QUOTE}


@pytest.mark.parametrize(
    "character", ["e\N{COMBINING ACUTE ACCENT}", "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}"]
)
def test_a_letter_and_its_marks_stay_together(character: str) -> None:
    pieces = in_pieces([Row(character * LONGEST, STYLE)])
    assert len(pieces) > 1
    assert all(piece.text[0] == character[0] for piece in pieces)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The ferry, they said, sails. " * LONGEST, ". "),
        ("“The ferry sails.” " * LONGEST, "” "),
        ("the ferry sails " * LONGEST, " "),
        ("渡轮，在七点开航。" * LONGEST, "。"),
        ("渡轮、" * LONGEST, "、"),
    ],
)
def test_a_text_is_cut_where_it_rests(text: str, end: str) -> None:
    pieces = in_pieces([Row(text, STYLE)])
    assert all(piece.text.endswith(end) for piece in pieces)


def test_all_pieces_of_a_text_run_in_its_direction(qt_app: QApplication) -> None:
    page = page_of(long_document("ثلاثة " + "ferry " * LONGEST))
    directions = {page.paragraph(number).textDirection() for number in page.pieces(1)}
    assert len(page.pieces(1)) > 3
    assert {one.name for one in directions} == {"RightToLeft"}


@given(LONG, st.data())
@settings(deadline=None, max_examples=30)
def test_offsets_and_positions_agree_over_cuts(
    qt_app: QApplication, text: str, data: st.DataObject
) -> None:
    document = long_document(text)
    page = page_of(document)
    block = document.blocks[1].span
    cuts = [page.span(number) for number in page.pieces(1)]
    edges = [span.start for span in cuts if span is not None]
    near = st.sampled_from(edges).flatmap(lambda edge: st.integers(max(edge - 2, 0), edge + 2))
    offsets = near | st.integers(0, len(document.text))
    start, end = sorted((data.draw(offsets), data.draw(offsets)))
    start, end = min(start, len(document.text)), min(end, len(document.text))
    for offset in (start, end):
        position = page.positions.position(offset)
        assert position is not None
        assert page.positions.offset(position) == offset
    interval = page.positions.interval(Span(start, end))
    if document.text[start:end].strip("\n"):
        assert interval is not None
        span = page.positions.span(*interval)
        assert span is not None
        assert document.text[span.start : span.end] == document.text[start:end].strip("\n")
    assert [each.start for each in page.shown_spans()] == [each.start for each in document.blocks]
    assert block in page.shown_spans()


def test_a_place_in_a_text_of_pieces_is_found_again(qt_app: QApplication) -> None:
    page = page_of(long_document("The ferry sails at seven. " * LONGEST))
    for part in (0.0, 0.1, 0.33, 0.5, 0.99, 1.0):
        height = height_of(page, (1, part))
        assert height is not None
        block, found = place_at(page, height + 0.001)
        assert (block, round(found, 3)) in ((1, part), (2, 0.0))
    heights = [height_of(page, (1, step / 40)) for step in range(41)]
    assert all(
        above is not None and below is not None and above <= below
        for above, below in pairwise(heights)
    )


def test_no_line_is_lost_between_pieces(qt_app: QApplication) -> None:
    page = page_of(long_document("The ferry sails at seven. " * LONGEST))
    pieces = page.pieces(1)
    gaps = [page.rect(below).top() - page.rect(above).bottom() for above, below in pairwise(pieces)]
    line = page.paragraph(pieces[0]).layout().lineAt(0).height()
    assert max(gaps) < line / 4
    shown = "".join(page.paragraph(number).text() for number in pieces)
    assert shown == page.article_text.split("\n")[1]

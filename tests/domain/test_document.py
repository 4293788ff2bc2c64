"""Spans, blocks and verdicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import (
    Block,
    BlockKind,
    Category,
    Cleaned,
    Metadata,
    Span,
    Verdict,
    assemble,
)
from reader.domain.reason import Cause, because

KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))
REMOVED = Verdict(
    False, "related link", because(Cause.LINKS, links=2, characters=20), Category.RELATED_LINK
)
LINES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text.splitlines() == [text]
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_a_span_runs_forward_from_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert not Span(3, 5).overlaps(Span(0, 3))
    assert not Span(0, 5).overlaps(Span(5, 5))
    assert Span(0, 3).overlaps(Span(2, 5))
    assert Span(2, 5).overlaps(Span(0, 3))
    assert Span(0, 9).overlaps(Span(3, 4))
    assert len(Span(3, 8)) == 5


@given(st.tuples(*[st.integers(0, 8)] * 4))
def test_overlapping_is_sharing_a_code_point(ends: tuple[int, int, int, int]) -> None:
    one, other = Span(*sorted(ends[:2])), Span(*sorted(ends[2:]))
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)


@given(st.lists(st.tuples(st.sampled_from(BlockKind), LINES)))
def test_blocks_are_the_lines_of_the_text(pieces: list[tuple[BlockKind, str]]) -> None:
    document = assemble(pieces, Metadata())
    assert document.text.split("\n") == ([text for _, text in pieces] or [""])
    assert [(block.kind, document.block_text(block)) for block in document.blocks] == pieces
    assert [block.index for block in document.blocks] == list(range(len(pieces)))
    for before, after in zip(document.blocks, document.blocks[1:], strict=False):
        assert after.start == before.end + 1


@pytest.mark.parametrize(
    "text", ["", "a\nb", "a\n", "\n", "a\r", "a\u2028b", "a\u2029", "a\x85", "a\x0b"]
)
def test_a_block_is_never_empty_and_never_holds_a_line_break(text: str) -> None:
    with pytest.raises(ValueError, match="block 1"):
        assemble([(BlockKind.PARAGRAPH, "before"), (BlockKind.PARAGRAPH, text)], Metadata())


def test_each_block_has_one_verdict() -> None:
    document = assemble([(BlockKind.PARAGRAPH, "a"), (BlockKind.PARAGRAPH, "b")], Metadata())
    with pytest.raises(ValueError, match="one verdict"):
        Cleaned(document, (KEPT,))


def test_the_kept_text_is_the_body_without_title_byline_credit_and_caption() -> None:
    pieces = [(kind, kind.value) for kind in BlockKind]
    cleaned = Cleaned(assemble(pieces, Metadata()), (KEPT,) * len(pieces))
    body = ["summary", "heading", "paragraph", "quote", "list item", "table row", "code", "embed"]
    assert cleaned.kept_text().split("\n") == body


def test_the_kept_text_leaves_out_what_was_removed() -> None:
    document = assemble(
        [
            (BlockKind.PARAGRAPH, "one"),
            (BlockKind.PARAGRAPH, "read also"),
            (BlockKind.QUOTE, "two"),
        ],
        Metadata(),
    )
    assert Cleaned(document, (KEPT, REMOVED, KEPT)).kept_text() == "one\ntwo"


def test_a_block_knows_its_span() -> None:
    assert Block(0, BlockKind.PARAGRAPH, 4, 9).span == Span(4, 9)

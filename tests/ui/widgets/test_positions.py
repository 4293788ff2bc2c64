from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.domain.document import BlockKind, Metadata, Span, assemble
from reader.ui.widgets.positions import CodeUnits, Positions, shown, units

HARD = (
    "a", "é", "e\N{COMBINING ACUTE ACCENT}", "\N{NO-BREAK SPACE}", " ", "\t", "\N{GRINNING FACE}", "\N{FERRY}",
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}", "🇮🇩", "👍🏽", "ع", "שׁ", "ที่", "क्षि",
    "漢", "𠮷", "𝒜", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{SOFT HYPHEN}", "\N{ZERO WIDTH SPACE}", "\ufdd0", "\ufffc",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(HARD), min_size=1, max_size=12).map("".join)


@given(TEXTS)
def test_offsets_and_units_agree_with_the_encoding(text: str) -> None:
    code_units = CodeUnits(text)
    for offset in range(len(text) + 1):
        unit = len(text[:offset].encode("utf-16-le")) // 2
        assert code_units.unit(offset) == unit
        assert code_units.offset(unit) == offset


def test_a_unit_inside_a_character_is_that_character() -> None:
    assert CodeUnits("a😀b").offset(2) == 1


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[Span | str], list[str]]:
    """A document's text, rows that show some of its blocks between rows of our own, and the text of
    each row.
    """
    texts = draw(st.lists(TEXTS, min_size=1, max_size=6))
    document = assemble([(BlockKind.PARAGRAPH, text) for text in texts], Metadata())
    rows: list[Span | str] = []
    for block in document.blocks:
        if draw(st.booleans()):
            rows.append(draw(TEXTS))
        if draw(st.booleans()):
            rows.append(block.span)
    rows = rows or ["nothing"]
    return (
        document.text,
        rows,
        [row if isinstance(row, str) else document.text[row.start : row.end] for row in rows],
    )


@given(pages(), st.data())
def test_positions_agree_with_qt(
    page: tuple[str, list[Span | str], list[str]], data: st.DataObject
) -> None:
    text, rows, texts = page
    positions = Positions(CodeUnits(text), rows)
    document = QTextDocument()
    document.setPlainText("\n".join(map(shown, texts)))
    for number, row in enumerate(rows):
        if isinstance(row, Span):
            start = data.draw(st.integers(row.start, row.end))
            end = data.draw(st.integers(start, row.end))
            cursor = QTextCursor(document)
            first, last = positions.position(start), positions.position(end)
            assert first is not None
            assert last is not None
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.blockNumber() == number == positions.row_at(last)
            assert cursor.selectedText().replace("\N{NO-BREAK SPACE}", " ") == shown(
                text[start:end]
            ).replace("\N{NO-BREAK SPACE}", " ")
            assert (positions.offset(first), positions.offset(last)) == (start, end)


@given(pages(), st.data())
def test_any_selection_is_a_span_of_what_is_shown(
    page: tuple[str, list[Span | str], list[str]], data: st.DataObject
) -> None:
    text, rows, texts = page
    positions = Positions(CodeUnits(text), rows)
    length = sum(units(one) + 1 for one in texts) - 1
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    span = positions.span(start, end)
    touched = [row for row in rows if isinstance(row, Span)]
    if span is None:
        return
    assert any(row.start <= span.start < row.end for row in touched), (
        "it begins at a character on screen"
    )
    assert any(row.start < span.end <= row.end for row in touched), "and ends after one"
    interval = positions.interval(span)
    assert interval is not None
    assert positions.span(*interval) == span


def test_a_selection_over_what_is_folded_holds_it() -> None:
    document = assemble(
        [(BlockKind.PARAGRAPH, text) for text in ("one", "folded", "three")], Metadata()
    )
    one, _, three = (block.span for block in document.blocks)
    positions = Positions(CodeUnits(document.text), [one, "1 block removed", three])
    everything = positions.span(0, 25)
    assert everything == Span(0, len(document.text))
    assert positions.span(5, 10) is None, "nothing of the document is selected in a row of our own"
    assert positions.span(5, 22) == Span(three.start, three.start + 2)
    assert positions.span(1, 10) == Span(1, one.end)
    assert positions.position(6) is None, "its block is not on screen"


def test_nothing_at_all_on_screen() -> None:
    assert Positions(CodeUnits(""), ["", "words"]).span(0, 6) is None

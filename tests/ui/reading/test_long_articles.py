"""What a reader does in an article whose rows are not all there yet: nothing of it may be lost."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import Annotation, AnnotationId, LabelId, describe
from reader.domain.article import Article, ArticleId
from reader.domain.document import BlockKind, Span
from reader.ui.look.theme import load_theme
from reader.ui.look.typography import Typography
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.reading.printing import printed
from tests.ui.person import until
from tests.ui.reading.conftest import Show
from tests.ui.widgets.articles import KEPT, LABELS, RELATED, article

PARAGRAPHS = 3_000
SENTENCE = "The harbour said on Monday that no ferry sails before the \N{FERRY} is mended. "


@pytest.fixture(scope="module")
def long() -> Article:
    """An article of which only a small part is put in at once; every fiftieth block is removed."""
    pieces = [
        (BlockKind.PARAGRAPH, f"Number {at}. {SENTENCE}", KEPT if at % 50 else RELATED)
        for at in range(PARAGRAPHS)
    ]
    return article(pieces)


@pytest.fixture
def view(show: Show, long: Article) -> Iterator[CleanedView]:
    shown = show(long)
    assert not shown.sheet.page.is_whole
    yield shown


def grow(view: CleanedView) -> None:
    until(lambda: view.sheet.page.is_whole, "the rest of the page")


def block_span(long: Article, index: int) -> Span:
    return long.document.blocks[index].span


def marked(long: Article, *spans: Span) -> Article:
    made = [
        Annotation(
            AnnotationId(str(number)),
            ArticleId(1),
            describe(long.document.text, span),
            (LabelId(1),),
            "",
            "",
            "",
        )
        for number, span in enumerate(spans)
    ]
    return replace(long, annotations=tuple(made))


def in_view(view: CleanedView, span: Span) -> bool:
    return not view.place_of(span).isEmpty()


def words_at_top(view: CleanedView) -> str:
    page = view.sheet.page
    return page.rows[page.row_at(view.sheet.above)].text


def test_everything_comes_in_its_order(view: CleanedView) -> None:
    rows = view.sheet.page.rows
    grow(view)
    assert view.toPlainText().split("\n") == [row.text for row in rows]
    tops = [view.sheet.page.rect(number).top() for number in range(0, len(rows), 100)]
    assert all(above < below for above, below in pairwise(tops))


@pytest.mark.parametrize("index", [1501, 2999, 1])
def test_a_place_is_gone_to_before_its_rows_are_there(
    view: CleanedView, long: Article, index: int
) -> None:
    span = block_span(long, index)
    view.reveal(span)
    assert in_view(view, span)
    assert not view.sheet.page.is_whole
    before = view.place_of(span)
    grow(view)
    assert view.place_of(span).top() == pytest.approx(before.top(), abs=2)
    assert view.toPlainText().split("\n") == [row.text for row in view.sheet.page.rows]


def test_the_place_at_the_top_stays_while_rows_come_above(view: CleanedView) -> None:
    view.scroll_to_block(2000, 0.5)
    assert view.top_block() == (2000, pytest.approx(0.5, abs=0.05))
    words = words_at_top(view)
    grow(view)
    assert words_at_top(view) == words
    assert view.top_block() == (2000, pytest.approx(0.5, abs=0.05))


def test_the_same_line_stays_under_the_eye(view: CleanedView) -> None:
    view.scroll_to_block(1201, 0.0)
    sight = view.sight()
    grow(view)
    later = view.sight()
    assert (later.block, later.part) == (sight.block, pytest.approx(sight.part, abs=0.1))


def test_a_selection_beyond_what_is_there_is_whole(view: CleanedView, long: Article) -> None:
    span = Span(block_span(long, 1).start + 3, block_span(long, 2901).end - 4)
    view.select_span(span)
    assert view.selected_span() == span
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied == long.document.text[span.start : span.end]
    grow(view)
    assert view.selected_span() == span
    shown = view.textCursor().selectedText()
    assert shown.startswith("ber 1. ")
    assert "Number 2901." in shown


def test_all_is_selected_and_copied_before_all_is_there(view: CleanedView, long: Article) -> None:
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    kept = Span(block_span(long, 1).start, len(long.document.text))
    assert view.selected_span() == kept
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == long.document.text[kept.start :]
    grow(view)
    assert view.selected_span() == kept


def test_a_new_selection_counts_at_once(view: CleanedView, long: Article) -> None:
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    view.select_span(block_span(long, 1))
    grow(view)
    assert view.selected_span() == block_span(long, 1)


def test_keys_go_to_both_ends(view: CleanedView, long: Article) -> None:
    view.setFocus()
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.MoveToEndOfDocument))
    assert in_view(view, block_span(long, PARAGRAPHS - 1))
    assert view.caret_offset() == len(long.document.text)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectStartOfDocument))
    assert view.selected_span() == Span(block_span(long, 1).start, len(long.document.text))
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.MoveToStartOfDocument))
    assert in_view(view, block_span(long, 1))
    assert view.selected_span() is None
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectEndOfDocument))
    assert view.selected_span() == Span(block_span(long, 1).start, len(long.document.text))
    grow(view)
    assert view.selected_span() == Span(block_span(long, 1).start, len(long.document.text))


def test_matches_are_gone_through_wherever_they_are(view: CleanedView, long: Article) -> None:
    assert view.find_all("Number 27") == 111
    for number in (1, 2, 3):
        assert view.find_next() == number
    assert view.find_previous() == 2
    view.find_all("Number 27")
    last = long.document.text.index("Number 2799.")
    assert view.find_from(last) == 111
    assert in_view(view, Span(last, last + 12))
    grow(view)
    assert in_view(view, Span(last, last + 12))


def test_highlights_can_be_clicked_wherever_they_are(show: Show, long: Article) -> None:
    spans = [block_span(long, index) for index in (3, 1777, 2998)]
    view = show(marked(long, *spans))
    clicked: list[AnnotationId] = []
    view.highlight_clicked.connect(clicked.append)
    for number, span in enumerate(spans):
        view.reveal(span)
        place = view.viewport().mapFromGlobal(view.place_of(span).topLeft())
        middle = view.viewport().rect().center()
        place.setX(middle.x())
        place.setY(place.y() + 5)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert clicked[-1] == AnnotationId(str(number))


def test_a_screen_reader_finds_highlights_in_rows_that_came_later(
    show: Show, long: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    across = Span(block_span(long, 120).start, block_span(long, 600).end)
    spans = [block_span(long, 3), across, block_span(long, 1777)]
    view = show(marked(long, *spans))
    view.reveal(spans[2])
    assert marked_words(view, spans[2])
    grow(view)
    assert all(marked_words(view, span) for span in spans)
    assert not marked_words(view, block_span(long, 1778))


def marked_words(view: CleanedView, span: Span) -> bool:
    """Whether the first and the last of some words have the colour of the label."""
    page = view.sheet.page
    places = [page.positions.position(at) for at in (span.start + 1, span.end)]
    colours = {
        page.cursor(place).charFormat().background().color().name()
        for place in places
        if place is not None
    }
    return colours == {LABELS[LabelId(1)].colour}


def test_all_of_it_is_printed(long: Article) -> None:
    words = " ".join(f"ferry{number}" for number in range(20_000))
    whole = article([(BlockKind.PARAGRAPH, words, KEPT), (BlockKind.TABLE_ROW, "a\tb", KEPT)])
    assert words in printed(whole, LABELS, "Notes")
    page = printed(long, LABELS, "Notes")
    assert all(f"Number {at}. " in page for at in range(PARAGRAPHS) if at % 50)


def test_other_type_and_colours_stay_at_the_place(view: CleanedView) -> None:
    view.scroll_to_block(1801, 0.5)
    words = words_at_top(view)
    view.set_typography(Typography(size=20.0))
    assert words_at_top(view) == words
    view.set_theme(load_theme("dark"))
    assert words_at_top(view) == words
    grow(view)
    assert words_at_top(view) == words


def test_another_width_stays_at_the_place(qt_app: QApplication, view: CleanedView) -> None:
    grow(view)
    view.scroll_to_block(1801, 0.5)
    words = words_at_top(view)
    view.resize(560, 500)
    until(lambda: view.viewport().width() == view.lineWrapColumnOrWidth(), "the new width")
    assert words_at_top(view) == words
    grow(view)
    assert words_at_top(view) == words
    assert view.toPlainText().split("\n") == [row.text for row in view.sheet.page.rows]


def test_verdicts_change_before_all_is_there(view: CleanedView, long: Article) -> None:
    view.scroll_to_block(1501, 0.0)
    view.set_ledger(replace(long, overrides={1501: False, 1550: True}))
    block, above = view.top_block()
    assert 1500.95 < block + above < 1503  # the end of 1500 is the beginning of 1501
    view.show_removed(True)
    grow(view)
    lines = view.toPlainText().split("\n")
    assert [line for line in lines if line.startswith("Number ")] == [
        long.document.block_text(block) for block in long.document.blocks
    ]


@pytest.mark.parametrize(("wider", "higher"), [(0, -60), (-40, 0), (-40, 60)])
def test_another_size_does_not_lay_out_all_that_is_there(
    view: CleanedView, wider: int, higher: int
) -> None:
    grow(view)
    view.scroll_to_block(1501, 0.0)
    view.resize(view.width() + wider, view.height() + higher)
    assert not view.sheet.page.is_whole
    block, part = view.top_block()
    assert block + part == pytest.approx(1501, abs=0.1)
    grow(view)
    assert sum(view.top_block()) == pytest.approx(1501, abs=0.1)


def test_a_paragraph_without_end_is_gone_to_and_selected(show: Show) -> None:
    words = " ".join(f"ferry{number}" for number in range(60_000))
    long = article([(BlockKind.PARAGRAPH, "First.", KEPT), (BlockKind.PARAGRAPH, words, KEPT)])
    view = show(long)
    assert not view.sheet.page.is_whole
    start = long.document.text.index("ferry50000")
    span = Span(start, start + 10)
    view.reveal(span)
    assert in_view(view, span)
    view.select_span(Span(start - 40_000, start + 40_000))
    assert view.selected_span() == Span(start - 40_000, start + 40_000)
    block, part = view.top_block()
    assert block == 1
    assert part == pytest.approx(50_000 / 60_000, abs=0.03)
    grow(view)
    assert in_view(view, span)
    assert "".join(view.toPlainText().split("\n")[1:]) == words


def test_another_article_takes_the_place_of_one_that_grows(view: CleanedView) -> None:
    short = article()
    view.show_article(short, LABELS)
    assert view.sheet.page.is_whole
    until(lambda: view.toPlainText().count("\n") < 20, "the other article")
    assert "The last word of the text" in view.toPlainText()

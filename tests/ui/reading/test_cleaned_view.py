from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import AnnotationId
from reader.domain.article import Article, ArticleId, ArticlePage
from reader.domain.document import BlockKind, Mark, MarkKind, Metadata, Span, assemble
from reader.ui.look.styles import Decoration
from reader.ui.look.theme import load_theme
from reader.ui.look.typography import Typography
from reader.ui.reading.cleaned_rows import cleaned_rows
from reader.ui.reading.cleaned_view import CleanedView
from reader.ui.widgets.row_acts import act_boxes
from reader.ui.widgets.sight import Sight
from tests.effort import ends_in_time
from tests.ui.person import until
from tests.ui.reading.conftest import Show
from tests.ui.widgets.articles import (
    FAMILY,
    KEPT,
    LABELS,
    NO_BREAK,
    PIECES,
    SHARING,
    article,
    long_article,
    span_of,
)
from tests.ui.widgets.pointer import caret_at, click, drag

FOLDED = "▸  3 removed · related links, sharing"


QUOTE_COLOUR = next(label.colour for label in LABELS.values() if label.name == "Quote")


def replaced(shown: Article, overrides: dict[int, bool], number: int = 1) -> Article:
    """Return the article with other verdicts of the user, or as another one."""
    return replace(shown, id=ArticleId(number), overrides=overrides)


def lines(view: CleanedView) -> list[str]:
    """What the screen says, a line for each paragraph."""
    return view.toPlainText().split("\n")


def act_place(view: CleanedView, words: str, act: str) -> QPoint:
    """Return where in the viewport the row with some words offers something."""
    page = view.sheet.page
    number = next(at for at, row in enumerate(page.rows) if words in row.text)
    boxes = act_boxes(page, number, view.fit.column())
    box = next(box for box, _, said in boxes if said == act)
    return box.translated(0, -view.sheet.above).center().toPoint()


def click_act(view: CleanedView, words: str, act: str) -> None:
    """Point at the row with some words, and click what it offers then."""
    place = act_place(view, words, act)
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def settled(view: CleanedView) -> list[Span]:
    """The spans that the view has told of, from now on."""
    spans: list[Span] = []
    view.selection_settled.connect(lambda span, _: spans.append(span))
    return spans


class TestRows:
    def test_removed_blocks_are_one_line_that_says_what_they_were(self, show: Show) -> None:
        view = show(article())
        kept = [
            text.replace("\N{NO-BREAK SPACE}", " ") for _, text, verdict in PIECES if verdict.kept
        ]
        assert lines(view) == [*kept[:2], FOLDED, *kept[2:]]

    def test_one_removed_block_is_not_many(self, show: Show) -> None:
        view = show(article([*PIECES[:2], (BlockKind.PARAGRAPH, "Share", SHARING)]))
        assert lines(view)[-1] == "▸  1 removed · sharing"

    def test_a_part_of_a_divided_article_says_so(self, show: Show) -> None:
        view = show(article(metadata=Metadata(pages_total=3)))
        assert lines(view)[0] == "This is one page of 3. Import the other pages to join them."
        view = show(article(metadata=Metadata(page=2, pages_total=3)))
        assert lines(view)[0] == "This is page 2 of 3. Import the other pages to join them."
        assert lines(show(article(metadata=Metadata(page=1, pages_total=1))))[0] == PIECES[0][1]

    def test_a_joined_article_names_the_pages_that_are_missing(self, show: Show) -> None:
        known = article(metadata=Metadata(page=1, pages_total=3))
        page = ArticlePage(
            0, 2, known.metadata, "0" * 64, "1.html", "text/html", None, "2026-11-01"
        )
        second = replace(page, first=2, end=4, metadata=Metadata(page=2))
        view = show(replace(known, pages=(page, second)))
        assert (
            lines(view)[0] == "The article has 3 pages. Not here yet: 3. Import them to join them."
        )

    def test_only_what_is_known_of_the_article_is_said(self, show: Show) -> None:
        assert (
            lines(show(article(metadata=Metadata(site="example.org", authors=("A. Writer",)))))[0]
            == "\u2068example.org\u2069  ·  \u2068A. Writer\u2069"
        )

    def test_a_title_that_is_no_block_is_shown_once(self, show: Show) -> None:
        untitled = article(PIECES[1:], Metadata(title="The title"))
        assert lines(show(untitled))[0] == "The title"
        titled = article(metadata=Metadata(title=PIECES[0][1]))
        assert lines(show(titled)).count(PIECES[0][1]) == 1

    def test_each_paragraph_runs_as_its_own_letters_do(self, show: Show) -> None:
        view = show(article())
        arabic, latin = caret_at(view, "قال").x(), caret_at(view, "The last").x()
        assert arabic > view.viewport().width() / 2 > latin

    def test_nothing_to_show_is_no_mistake(self, show: Show) -> None:
        view = show(article())
        view.clear()
        assert lines(view) == [""]
        assert (view.top_block(), view.selected_span(), view.blocks_at_cursor()) == (
            (0, 0.0),
            None,
            [],
        )
        view.selectAll()
        view.toggle_kept()
        assert (view.find_all("a"), view.find_next()) == (0, 0)


class TestGhosts:
    def test_a_click_opens_it_with_the_reasons_and_a_second_one_folds_it(self, show: Show) -> None:
        view = show(article())
        click(view, "3 removed")
        assert lines(view)[2:7] == [
            FOLDED.replace("▸", "▾"),
            PIECES[2][1],
            "Starts with “Read also”, as links to other articles do",
            PIECES[3][1],
            "Starts with “Read also”, as links to other articles do",
        ]
        click(view, "3 removed")
        assert lines(view)[2] == FOLDED
        assert lines(view)[3] == PIECES[5][1]

    def test_enter_opens_it(self, show: Show) -> None:
        view = show(article())
        click(view, "More than")
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert PIECES[2][1] in lines(view)

    def test_what_is_offered_at_the_mouse_is_asked_for_by_its_words_alone(self, show: Show) -> None:
        view = show(article())
        asked: list[tuple[list[int], bool]] = []
        view.kept_requested.connect(lambda blocks, kept: asked.append((blocks, kept)))
        rules: list[bool] = []
        view.always_wanted.connect(lambda: rules.append(True))
        click(view, "3 removed")
        click(view, "Starts with")
        assert (asked, rules) == ([], [])
        click_act(view, "Starts with", "Restore")
        assert asked == [([2], True)]
        click_act(view, "Starts with", "Restore all")
        assert asked[1:] == [([2, 3, 4], True)]
        click_act(view, "Starts with", "Always…")
        assert rules == [True]
        click_act(view, "3 removed", "Restore all")
        assert asked[2:] == [([2, 3, 4], True)]

    def test_what_is_offered_is_painted_only_at_the_mouse(self, show: Show) -> None:
        view = show(article())
        place = act_place(view, "3 removed", "Restore all")
        around = QRect(place - QPoint(20, 6), place + QPoint(20, 6))
        bare = view.viewport().grab(around).toImage()
        QTest.mouseMove(view.viewport(), caret_at(view, "3 removed") + QPoint(3, 0))
        QApplication.processEvents()
        assert view.viewport().grab(around).toImage() != bare

    def test_the_verdict_of_the_block_at_the_caret_is_turned(self, show: Show) -> None:
        view = show(article())
        asked: list[tuple[list[int], bool]] = []
        view.kept_requested.connect(lambda blocks, kept: asked.append((blocks, kept)))
        click(view, "The last word")
        view.toggle_kept()
        QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        click(view, "More than")
        QTest.keyClick(view, Qt.Key.Key_Down)
        view.toggle_kept()
        drag(view, "first the", "The last")
        view.toggle_kept()
        assert asked == [([7], False), ([2, 3, 4], True), ([6, 7], False)]

    def test_other_verdicts_keep_the_place_and_the_open_ghosts(self, show: Show) -> None:
        view = show(long_article())
        view.scroll_to_block(105, 0.5)
        height = caret_at(view, "Number 106").y()
        view.set_ledger(replaced(long_article(), {30: True, 101: False}))
        assert view.top_block()[0] == 105
        assert abs(caret_at(view, "Number 106").y() - height) <= 1

    def test_a_restored_block_leaves_its_neighbours_open(self, show: Show) -> None:
        view = show(article())
        click(view, "3 removed")
        view.set_ledger(article(overrides={3: True}))
        shown = lines(view)
        assert [text in shown for _, text, _ in PIECES[2:5]] == [True, True, True]
        assert sum("1 removed" in line for line in shown) == 2

    def test_another_article_has_them_folded(self, show: Show) -> None:
        view = show(article())
        click(view, "3 removed")
        show(replaced(article(), {}, number=2))
        assert lines(view)[2] == FOLDED


class TestSelecting:
    def test_the_mouse_selects_to_the_character(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        spans = settled(view)
        drag(view, "1,000", "Sergei")
        assert spans == [], "it has not settled"
        until(lambda: spans, "it has settled")
        assert spans == [Span(span_of(shown, "1,000").start, span_of(shown, "Sergei").end)]

    def test_a_selection_over_a_ghost_holds_what_is_folded(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        drag(view, "Sergei", "كيلومتر")
        assert view.selected_span() == Span(
            span_of(shown, "Sergei").start, span_of(shown, "كيلومتر").end
        )

    def test_what_is_copied_is_the_text_of_the_document(self, show: Show) -> None:
        view = show(article())
        drag(view, "Defence", "Sergei")
        QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QApplication.clipboard().text() == NO_BREAK
        click(view, "The last")
        drag(view, "Sergei", "كيلومتر")
        view.copy()
        assert "removed" not in QApplication.clipboard().text()
        assert PIECES[2][1] in QApplication.clipboard().text()

    def test_the_keyboard_selects_whole_signs(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        spans = settled(view)
        click(view, "More than")
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert view.selected_span() == span_of(shown, FAMILY)
        until(lambda: spans, "it has settled")
        assert spans == [span_of(shown, FAMILY)]

    def test_half_a_sign_is_the_whole(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        view.select_span(Span(span_of(shown, FAMILY).start + 1, span_of(shown, FAMILY).start + 2))
        assert view.selected_span() == span_of(shown, FAMILY)

    def test_nobody_is_told_of_what_the_program_selects(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        spans, cleared = settled(view), list[bool]()
        view.selection_cleared.connect(lambda: cleared.append(True))
        view.select_span(span_of(shown, "1,000"))
        assert view.selected_span() == span_of(shown, "1,000")
        view.clear_selection()
        QTest.qWait(200)
        assert (spans, cleared, view.selected_span()) == ([], [], None)
        drag(view, "1,000", "added")
        click(view, "The last")
        assert cleared == [True]

    def test_the_place_of_the_selection_is_where_it_is_on_screen(self, show: Show) -> None:
        shown = article()
        view = show(shown)
        places: list[QRect] = []
        view.selection_settled.connect(lambda _, place: places.append(place))
        drag(view, "1,000", "km")
        until(lambda: places, "it has settled")
        assert places[0].contains(view.viewport().mapToGlobal(caret_at(view, "000 km")))


class TestHighlights:
    ANNOTATED = (
        ("More than 1,000 km were added", 1),
        ("1,000 km", 2),
        ("km were", 5),
        ("The last", None),
    )

    def test_a_click_goes_from_the_smallest_to_those_beneath(self, show: Show) -> None:
        view = show(article(annotations=self.ANNOTATED))
        clicked: list[AnnotationId] = []
        view.highlight_clicked.connect(clicked.append)
        for words in ("km were", "km were", "km were", "km were"):
            click(view, words)
        assert clicked == ["2", "1", "0", "2"]
        click(view, "word of")
        assert len(clicked) == 4
        click(view, "last word")
        assert clicked[4:] == ["3"]

    def test_the_first_and_the_last_character_belong_to_it_and_their_neighbours_do_not(
        self, show: Show
    ) -> None:
        view = show(article(annotations=[("1,000 km", 2)]))
        clicked: list[AnnotationId] = []
        view.highlight_clicked.connect(clicked.append)
        start, end = caret_at(view, "1,000 km"), caret_at(view, "1,000 km", end=True)
        for point in (
            start + QPoint(2, 0),
            end - QPoint(2, 0),
            start - QPoint(2, 0),
            end + QPoint(2, 0),
        ):
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert clicked == ["0", "0"]

    def test_its_ground_is_painted_and_nothing_beside_it(self, show: Show) -> None:
        view = show(article(annotations=[("1,000 km", 2)]))
        image = view.viewport().grab().toImage()
        page = load_theme("light").reading.page
        start, end = caret_at(view, "1,000 km"), caret_at(view, "1,000 km", end=True)
        over = [image.pixelColor(x, start.y()).name() for x in range(start.x() + 1, end.x() - 1)]
        beside = [image.pixelColor(x, start.y()).name() for x in (start.x() - 3, end.x() + 3)]
        assert page not in over
        assert set(beside) == {page}

    def test_the_current_one_looks_different(self, show: Show) -> None:
        view = show(article(annotations=self.ANNOTATED))
        before = view.viewport().grab().toImage()
        view.set_current_annotation(AnnotationId("1"))
        assert view.viewport().grab().toImage() != before
        view.set_current_annotation(None)
        assert view.viewport().grab().toImage() == before

    def test_letters_stand_in_the_margin_and_can_be_clicked(self, show: Show) -> None:
        view = show(article(annotations=[("The last", 3)]))
        clicked: list[AnnotationId] = []
        view.highlight_clicked.connect(clicked.append)
        line = caret_at(view, "The last")
        image = view.viewport().grab().toImage()
        chip = [x for x in range(line.x()) if image.pixelColor(x, line.y()).name() == QUOTE_COLOUR]
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chip[0] + 1, line.y())
        )
        assert clicked == ["0"]


class TestScrolling:
    def test_a_place_is_found_again(self, show: Show) -> None:
        view = show(long_article())
        for place in ((0, 0.0), (17, 0.25), (100, 0.0), (133, 0.9)):
            view.scroll_to_block(*place)
            index, part = view.top_block()
            assert abs((index + part) - sum(place)) < 0.1

    def test_only_the_user_scrolls_loudly(self, show: Show) -> None:
        view = show(long_article())
        told: list[Sight] = []
        view.scrolled.connect(told.append)
        view.scroll_to_block(50, 0.5)
        view.reveal(Span(0, 3))
        view.resize(600, 400)
        view.set_typography(Typography(size=20))
        assert told == []
        QTest.keyClick(view.verticalScrollBar(), Qt.Key.Key_PageDown)
        assert told == [view.sight()]

    def test_another_width_and_another_size_keep_the_place(self, show: Show) -> None:
        view = show(long_article())
        view.scroll_to_block(99, 0.5)
        view.resize(500, 500)
        assert view.top_block()[0] == 99
        view.zoom(4)
        assert view.top_block()[0] == 99
        view.set_theme(load_theme("dark"))
        assert view.top_block()[0] == 99

    def test_what_is_revealed_is_in_view_even_when_it_was_folded(self, show: Show) -> None:
        shown = long_article()
        view = show(shown)
        span = span_of(shown, "Number 150")
        view.reveal(span)
        assert 0 < caret_at(view, "Number 150.").y() < view.viewport().height() / 3
        place = view.top_block()
        view.reveal(Span(span.start + 3, span.end))
        assert view.top_block() == place, "what is in view stays where it is"

    def test_zooming_is_told_and_can_be_taken_back(self, show: Show) -> None:
        view = show(article())
        told: list[Typography] = []
        view.typography_changed.connect(told.append)
        view.zoom(2)
        view.zoom(0)
        assert told[0].size > told[1].size == Typography().size


class TestFinding:
    def test_going_through_the_places(self, show: Show) -> None:
        shown = long_article()
        view = show(shown)
        assert view.find_all("NUMBER 15") == 11
        assert view.find_next() == 1
        assert view.find_previous() == 11
        assert 0 < caret_at(view, "Number 159.").y() < view.viewport().height()

    def test_a_folded_place_is_opened(self, show: Show) -> None:
        view = show(article())
        view.find_all("nobody wanted")
        view.find_next()
        assert PIECES[2][1] in lines(view)


def test_a_word_without_end_does_not_hold_the_window(show: Show) -> None:
    endless = article(
        [(BlockKind.PARAGRAPH, "x" * 400_000, KEPT), (BlockKind.PARAGRAPH, "after it", KEPT)]
    )
    with ends_in_time(20):  # looking for the best break takes a minute
        view = show(endless)
        view.reveal(span_of(endless, "after it"))
    assert view.horizontalScrollBar().maximum() == 0, "all of it is broken into the column"
    assert 0 < caret_at(view, "after it").y() < view.viewport().height()


def test_the_view_has_a_name_for_those_who_hear_it(show: Show) -> None:
    assert show(article()).accessibleName() == "Cleaned text"


def test_a_dear_width_waits_until_it_stays_and_then_fits_at_the_same_place(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.widgets.column_fit.DEAR", -1.0)
    view = show(long_article())
    view.scroll_to_block(99, 0.5)
    before = caret_at(view, "Number 101.").x()
    view.resize(500, 500)
    assert caret_at(view, "Number 101.").x() == before, (
        "nothing is laid out while the width changes"
    )
    until(
        lambda: view.document().pageSize().width() == view.viewport().width(),
        "the text fits the width that stays",
    )
    assert view.top_block()[0] == 99
    width = view.document().pageSize().width()
    assert width == view.viewport().width()


def test_lines_are_set_close_numbers_stand_for_bullets_and_struck_text_is_struck() -> None:
    pieces = [
        (BlockKind.PARAGRAPH, "grey is the sea,"),
        (BlockKind.PARAGRAPH, "grey is the quay"),
        (BlockKind.LIST_ITEM, "5. nets"),
        (BlockKind.LIST_ITEM, "ropes"),
        (BlockKind.PARAGRAPH, "gone"),
    ]
    marks = {
        1: (Mark(MarkKind.LINE, 0, 16),),
        2: (Mark(MarkKind.NUMBER, 0, 2),),
        4: (Mark(MarkKind.STRUCK, 0, 4),),
    }
    made = article([(kind, text, KEPT) for kind, text in pieces])
    shown = replace(made, document=assemble(pieces, Metadata(), marks))
    rows = [row for row in cleaned_rows(shown, set(), load_theme("light").reading) if row.text]
    styles = {row.text: row.style for row in rows}
    plain = styles["grey is the quay"]
    assert styles["grey is the sea,"].below < plain.below
    assert plain.above == 0
    assert styles["5. nets"].decoration is Decoration.NONE
    assert styles["ropes"].decoration is Decoration.BULLET
    assert [text for text, style in styles.items() if style.struck] == ["gone"]

"""The published page: the same highlights, selections, verdicts and searches as in the text, on the
page's own words.
"""

import json
import os
import random
import signal
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader.domain.claim import ClaimId, ClaimMark, Rating, RatingId, Status
from reader.domain.document import Span
from reader.domain.quote_search import find_alike
from reader.ui.original.page_handles import PageHandle
from tests.articles import EVERY
from tests.ui.original.stage import LABELS, highlight, page, until

if TYPE_CHECKING:
    from tests.ui.original.stage import Stage

TRICKY = """<!doctype html><html lang=en><head><title>Not shown</title><style>.x::before {content: "added"}</style></head><body>
<nav><ul><li><a href="/home">Home</a><li><a href="/city">City news</a></ul></nav>
<h1>Harbour &amp; bridge: &ldquo;1&nbsp;000&nbsp;km&rdquo; of cable</h1>
<p>It was <b>very</b> l<i>on</i>g, the min<wbr>ister sa&shy;id<script>document.write("not this")</script>,
and costs 5&#8239;€ a metre.</p>
<p>The same words again and again.</p><p>The same words again and again.</p><p>The same words again and again.</p>
<table><tr><td>Cable<td>27.5 km</tr>lost <b>before</b> the table<tr><td>Steel<td>1.2 t</table>
<p>Waves 🌊 came 👨‍👩‍👧‍👦 and مرحبا بالعالم stood beside 每晚运送8600名.
<p style="display: none">Nobody sees this paragraph until it is clicked.</p>
<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>
<noscript><p>Without scripts this can be read.</p></noscript>
<p class=x>After a generated word.</p>
<div><template shadowrootmode=open><p>Inside a shadow tree.</p></template></div>
<div><template shadowrootmode=open><h3><slot name=h></slot></h3><p>Cost in crowns:</p><slot></slot></template><p>84 in all</p><b slot=h>The bill</b></div>
<p>Read also: <a href="https://other.example/a">Ten bridges you must see</a></p>
<p>The end of it all, said <a href="//evil.example/x">the minister</a>.</p></body></html>"""


def words_of(text: str) -> str:
    return "".join(text.split())


def test_every_block_that_can_be_seen_is_found_and_the_page_is_not_changed(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    before = stage.ask("document.documentElement.outerHTML")
    shown = words_of(str(stage.ask("document.body.innerText")))
    for index, block in enumerate(article.document.blocks):
        text = article.document.block_text(block)
        if words_of(text) in shown:
            assert stage.view.shares[index] == 1, text
            stage.annotate(article, highlight(article, block.span))
            assert words_of("".join(stage.drawn())) == words_of(text)
    assert stage.ask("document.documentElement.outerHTML") == before


@pytest.mark.parametrize(
    "path", [path for path in EVERY if path.suffix == ".html"], ids=lambda path: path.stem
)
def test_random_highlights_cover_exactly_their_words(stage: "Stage", path: Path) -> None:
    article = stage.show(page(path.read_bytes()))
    chance = random.Random(3)  # noqa: S311 (the same ones each time)
    text = article.document.text
    for block in chance.sample(article.document.blocks, min(12, len(article.document.blocks))):
        start = chance.randrange(block.start, block.end)
        end = chance.randrange(start + 1, min(block.end, start + 60) + 1)
        stage.annotate(article, highlight(article, Span(start, end)))
        assert words_of("".join(stage.drawn())) == words_of(text[start:end])


def test_highlights_over_each_other_are_drawn_apart_and_the_current_one_stronger(
    stage: "Stage",
) -> None:
    article = stage.show(TRICKY)
    outer, inner = (
        highlight(article, "very long, the minister", "outer"),
        highlight(article, "long", "inner", label=2),
    )
    stage.annotate(article, outer, inner)
    names = json.loads(
        str(
            stage.ask(
                "JSON.stringify([...CSS.highlights.keys()].filter((name) => "
                "name.startsWith('notes-')))"
            )
        )
    )
    assert sorted(names) == ["notes-2d7dd2-1", "notes-d1495b-0"]
    stage.view.set_current_annotation(inner.id)
    assert stage.drawn("current-") == ["long"]
    stage.annotate(article, outer)
    assert (stage.drawn(), stage.drawn("current-")) == (["very long, the minister"], [])


@pytest.mark.parametrize(
    "words", ["Ten bridges you must see", "Waves 🌊 came", "مرحبا", "每晚运送8600名"]
)
def test_what_the_mouse_draws_over_is_selected_to_the_character(stage: "Stage", words: str) -> None:
    article = stage.show(TRICKY)
    settled, cleared = (
        QSignalSpy(stage.view.selection_settled),
        QSignalSpy(stage.view.selection_cleared),
    )
    stage.select(words)
    until(settled.count, "the selection settles")
    span, place = settled.at(0)
    assert article.document.text[span.start : span.end] == words
    assert stage.view.selected_span() == span
    assert stage.view.rect().translated(stage.view.mapToGlobal(QPoint(0, 0))).contains(place)
    stage.view.copy()
    assert QApplication.clipboard().text() == words
    stage.view.clear_selection()
    assert stage.view.selected_span() is None
    QTest.qWait(100)
    assert cleared.count() == 0, "it was the program that cleared it"


def test_a_click_elsewhere_clears_the_selection(stage: "Stage") -> None:
    stage.show(TRICKY)
    settled, cleared = (
        QSignalSpy(stage.view.selection_settled),
        QSignalSpy(stage.view.selection_cleared),
    )
    stage.select("stood beside")
    until(settled.count, "the selection settles")
    stage.click("The end of it all")
    until(cleared.count, "the selection is gone")


def test_a_selection_over_what_is_not_in_the_document_holds_what_is(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    stage.ask("getSelection().selectAllChildren(document.body)")
    until(stage.view.selected_span, "all is selected")
    span = stage.view.selected_span()
    assert span is not None
    text = article.document.text[span.start : span.end]
    assert text.startswith("Home")
    assert text.endswith("the minister.")


def test_a_click_on_highlights_goes_from_the_smallest_to_those_under_it(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    outer, inner = (
        highlight(article, "came 👨‍👩‍👧‍👦 and مرحبا بالعالم stood", "outer"),
        highlight(article, "stood", "inner"),
    )
    stage.annotate(article, outer, inner)
    clicked = QSignalSpy(stage.view.highlight_clicked)
    for _ in range(3):
        count = clicked.count()
        stage.click("stood")
        until(lambda count=count: clicked.count() > count, "the click is told")
    assert [clicked.at(number)[0] for number in range(3)] == ["inner", "outer", "inner"]


def test_the_block_under_the_mouse_is_told_and_its_verdict_asked_for(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    hovered, wanted = QSignalSpy(stage.view.block_hovered), QSignalSpy(stage.view.kept_requested)
    block = next(
        block
        for block in article.document.blocks
        if "The end" in article.document.block_text(block)
    )
    stage.click("The end of it all")
    until(hovered.count, "a block is under the mouse")
    assert hovered.at(hovered.count() - 1) == [block.index]
    until(lambda: stage.view.toggle_kept() or wanted.count(), "the verdict is asked for")
    assert wanted.at(0) == [[block.index], not article.ledger()[block.index].kept]


def test_removed_blocks_are_dimmed_until_they_are_restored(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    removed = [
        block
        for block, verdict in zip(article.document.blocks, article.ledger(), strict=True)
        if not verdict.kept
    ]
    assert removed
    seen = words_of("".join(stage.drawn("removed")))
    found = [block for block in removed if stage.view.shares[block.index]]
    assert all(words_of(article.document.block_text(block)) in seen for block in found)
    stage.view.set_ledger(replace(article, overrides={block.index: True for block in removed}))
    assert stage.drawn("removed") == []


LONG = "<h1>A long page</h1>" + "".join(
    f"<p>Paragraph {number} says that the bridge is {number} km long.</p>" for number in range(300)
)


def test_kept_blocks_have_a_line_beside_them_that_follows_the_page(stage: "Stage") -> None:
    stage.show(LONG)
    until(lambda: stage.view.margin.lines, "the lines are drawn")
    before = stage.view.margin.lines
    assert all(begin < end for begin, end in before)
    stage.view.scroll_to_block(100, 0.0)
    until(lambda: stage.view.margin.lines != before, "the lines have moved")
    begin, end = next(line for line in stage.view.margin.lines if line[0] >= -5)
    assert abs(begin) <= 5
    stage.view.zoom(2)
    until(
        lambda: any(line[1] - line[0] > end - begin for line in stage.view.margin.lines),
        "the lines have grown",
    )


def test_what_cleaning_did_can_be_hidden(stage: "Stage") -> None:
    stage.show(TRICKY)
    until(lambda: stage.view.margin.lines, "the lines are drawn")
    assert stage.drawn("removed")
    stage.view.show_verdicts(shown=False)
    until(lambda: not stage.view.margin.lines, "the lines are gone")
    assert stage.drawn("removed") == []
    stage.view.show_verdicts(shown=True)
    until(lambda: stage.view.margin.lines, "the lines are back")
    assert stage.drawn("removed")


def test_the_block_under_the_mouse_in_the_other_view_is_pointed_out(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    block = next(
        block
        for block in article.document.blocks
        if "The end" in article.document.block_text(block)
    )
    stage.view.outline_block(block.index)
    assert stage.drawn("twin") == ["The end of it all, said the minister."]
    stage.view.outline_block(-1)
    assert stage.drawn("twin") == []


def test_the_wheel_tells_the_place_and_going_to_a_place_does_not(stage: "Stage") -> None:
    article = stage.show(LONG)
    QTest.qWait(500)  # the page is laid out, and what it does by itself is over
    scrolled = QSignalSpy(stage.view.scrolled)
    stage.view.scroll_to_block(150, 0.5)
    until(lambda: stage.view.top_block()[0] == 150, "block 150 is at the top")
    assert stage.view.top_block()[1] == pytest.approx(0.5, abs=0.1)
    assert scrolled.count() == 0
    place = QPointF(300, 300)
    event = QWheelEvent(
        place,
        stage.canvas.mapToGlobal(place),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage.canvas, event)
    until(scrolled.count, "the user has scrolled")
    until(lambda: stage.view.top_block()[0] > 150, "further down")
    last = article.document.blocks[-1]
    count = scrolled.count()
    QTest.qWait(300)
    count = scrolled.count()
    stage.view.reveal(last.span)
    until(lambda: stage.view.top_block()[0] > 250, "the last block is in view")
    assert scrolled.count() == count
    stage.view.scroll_to_block(0, 0.0)
    until(lambda: stage.ask("window.scrollY") == 0, "the top")


def test_a_search_finds_the_same_places_as_in_the_text(stage: "Stage") -> None:
    article = stage.show(LONG)
    assert (
        stage.view.find_all("SAYS that")
        == len(find_alike(article.document.text, "SAYS that"))
        == 300
    )
    assert len(stage.drawn("matches")) == 300
    assert stage.view.find_next() == 1
    assert stage.drawn("match")[:1] == ["says that"]
    assert stage.view.find_previous() == 300
    until(lambda: float(str(stage.ask("window.scrollY"))) > 3000, "the last match is in view")
    assert stage.view.find_all("") == 0
    assert stage.drawn("match") == []


def test_a_page_in_an_old_encoding_is_shown_as_it_was_read(stage: "Stage") -> None:
    article = stage.show(
        page("<meta charset=windows-1251><h1>Мост</h1><p>Мост длиной 1000 км.</p>".encode("cp1251"))
    )
    assert "Мост длиной 1000 км." in article.document.text
    assert "Мост длиной 1000 км." in str(stage.ask("document.body.innerText"))


def test_a_crash_is_told_and_reloading_brings_all_back(stage: "Stage") -> None:
    article = stage.show(LONG)
    stage.annotate(article, highlight(article, "Paragraph 7 says"))
    os.kill(stage.view.page.renderProcessPid(), signal.SIGKILL)
    until(stage.view.notice.isVisible, "the notice is there")
    assert "ended" in stage.view.notice.text.text()
    assert stage.view.selected_span() is None
    stage.view.set_annotations([highlight(article, "Paragraph 9 says")], LABELS)
    placed = stage.placed
    QTest.mouseClick(stage.view.notice.reload_button, Qt.MouseButton.LeftButton)
    until(lambda: stage.placed > placed, "the page is there again")
    assert not stage.view.notice.isVisible()
    assert stage.drawn() == ["Paragraph 9 says"]


def test_a_page_that_is_still_loading_goes_where_it_was_told_as_soon_as_it_is_there(
    stage: "Stage",
) -> None:
    article = stage.show(
        "<html><body>"
        + "".join(f"<p>Paragraph number {each} of the long page.</p>" for each in range(300))
    )
    for go in (
        lambda: stage.view.scroll_to_block(200, 0.0),
        lambda: stage.view.reveal(article.document.blocks[200].span),
    ):
        before = stage.placed
        stage.view.show_article(article, LABELS)
        go()
        until(lambda before=before: stage.placed > before, "the text is found on the page")
        until(lambda: stage.ask("scrollY") != 0, "the page is scrolled")
        until(lambda: 180 < stage.view.top_block()[0] <= 200, "its paragraph 200 is in view")


def test_the_handles_of_the_current_highlight_move_its_ends(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    mark = highlight(article, "long, the minister")
    article = stage.annotate(article, mark)
    stage.view.set_current_annotation(mark.id)
    handles = stage.canvas.parentWidget().findChildren(PageHandle)
    until(
        lambda: all(handle.isVisible() for handle in handles) and len(handles) == 2,
        "both handles stand on the page",
    )
    told: list[tuple[Span, bool]] = []
    stage.view.edge_dragged.connect(lambda _, span, done: told.append((span, done)))
    end = handles[1]
    here = end.rect().center()
    goal, _ = stage.place("costs")
    QTest.mousePress(end, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseMove(end, end.mapFromGlobal(stage.canvas.mapToGlobal(goal)) + QPoint(1, 8))
    until(lambda: told, "the page says which character that is")
    assert not told[-1][1]
    QTest.mouseRelease(
        end,
        Qt.MouseButton.LeftButton,
        pos=end.mapFromGlobal(stage.canvas.mapToGlobal(goal)) + QPoint(1, 8),
    )
    until(lambda: told[-1][1], "the mouse has let go")
    assert article.document.text[slice(mark.target.span.start, told[-1][0].end)].endswith(", and ")
    stage.view.set_current_annotation(None)
    until(
        lambda: not any(handle.isVisible() for handle in handles),
        "without a current highlight there are none",
    )


FALSE = Rating(RatingId(5), "False", "#D1495B")
RULE = (
    'JSON.stringify(getComputedStyle(document.body, "::highlight(claims-d1495b-1)").textDecoration)'
)


def test_a_highlight_in_a_claim_has_a_line_in_the_colour_of_the_verdict(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    first = highlight(article, "The end of it all", "a")
    second = highlight(article, "the minister", "b")
    stage.annotate(article, first, second)
    assert stage.drawn("claims-") == []
    judged = ClaimMark(ClaimId("1"), "It ends\nfor all", Status.DONE, FALSE)
    new = ClaimMark(ClaimId("2"), "He said it", Status.NEW, None)
    stage.view.set_claims({first.id: (judged,), second.id: (new,)})
    assert stage.drawn("claims-d1495b-1") == ["The end of it all"]
    assert stage.drawn("claims-7d828c-1") == ["the minister"]
    assert "dotted" in str(stage.ask(RULE))
    assert sorted(stage.drawn("notes-")) == ["The end of it all", "the minister"]
    stage.annotate(article, second)
    assert stage.drawn("claims-d1495b-1") == []
    stage.view.set_claims({})
    assert stage.drawn("claims-") == []


def test_the_verdict_is_told_where_the_mouse_rests_on_a_claim(
    stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: told.append(text))
    article = stage.show(TRICKY)
    one = highlight(article, "The end of it all", "a")
    stage.annotate(article, one)
    stage.view.set_claims({one.id: (ClaimMark(ClaimId("1"), "It  ends", Status.DONE, FALSE),)})
    start, _ = stage.place("The end of it all")

    def is_told() -> bool:
        if not told:  # the mouse may have been there before: only a move is told
            QTest.mouseMove(stage.canvas, start + QPoint(2 + round(time.monotonic()) % 2, 0))
        return "False · It ends" in told

    until(is_told, "the verdict is told")


def test_what_is_slotted_is_found_where_it_is_drawn(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    texts = [article.document.block_text(block) for block in article.document.blocks]
    for text in ("The bill", "Cost in crowns:", "84 in all"):
        assert stage.view.shares[texts.index(text)] == 1, text
    assert texts.index("The bill") < texts.index("Cost in crowns:") < texts.index("84 in all")


UNSEEN = (
    "<!doctype html><title>Wall</title><body><article><h1>The wall</h1>"
    "<p>The harbour wall will cost the town nine million crowns, the council said.</p></article>"
    "<div style='position: fixed; inset: 0; opacity: 0'><p>Subscribe to our newsletter today.</p>"
    "<p>Read every story of the week before anybody else does, for three crowns.</p></div>"
)


def test_what_lies_over_the_text_unseen_is_not_under_the_mouse(stage: "Stage") -> None:
    article = stage.show(UNSEEN)
    hovered = QSignalSpy(stage.view.block_hovered)
    start, _ = stage.place("harbour wall")
    QTest.mouseMove(stage.canvas, start + QPoint(2, 0))
    until(hovered.count, "a block is under the mouse")
    told = article.document.blocks[hovered.at(hovered.count() - 1)[0]]
    assert "harbour wall" in article.document.block_text(told)


def test_a_right_click_tells_what_is_there(stage: "Stage") -> None:
    article = stage.show(TRICKY)
    stage.annotate(article, highlight(article, "stood", "inner"))
    wanted = QSignalSpy(stage.view.menu_wanted)
    clicked = QSignalSpy(stage.view.highlight_clicked)
    stage.click("stood", Qt.MouseButton.RightButton)
    until(wanted.count, "a menu is asked for")
    spot, place = wanted.at(0)
    assert spot.highlights == ("inner",)
    assert "stood" in article.document.block_text(article.document.blocks[spot.blocks[0]])
    start, _ = stage.place("stood")
    assert (place - stage.canvas.mapToGlobal(start)).manhattanLength() < 8
    assert clicked.count() == 0

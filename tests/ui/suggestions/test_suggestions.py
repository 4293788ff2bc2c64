"""Going through the sentences worth checking by key, and the dots that point them out."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.services.suggesting import suggest
from reader.ui.suggestions import suggester
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def dots(person: "Person") -> list[QPoint]:
    """Return where the margin right of the cleaned text has the accent's colour, from the top, one
    point a dot.
    """
    view = person.work.cleaned
    image = view.viewport().grab().toImage()
    right = round(view.fit.column().right())
    accent = QColor(person.window.appearance.theme().reading.accent).rgb()
    found: list[QPoint] = []
    for y in range(image.height()):
        hits = [
            x
            for x in range(right + 6, min(right + 22, image.width()))
            if image.pixel(x, y) == accent
        ]
        if hits and (not found or y - found[-1].y() > 8):
            found.append(QPoint(hits[len(hits) // 2], y + 2))
    return found


def selected(person: "Person") -> str:
    view = person.work.cleaned
    span = view.selected_span()
    assert view.article is not None
    return "" if span is None else view.article.document.text[span.start : span.end]


def test_the_key_goes_from_sentence_to_sentence_and_says_why(window: "Person") -> None:
    window.open("محطة")
    article = window.work.desk.article
    assert article is not None
    wanted = [article.document.text[one.span.start : one.span.end] for one in suggest(article)]
    assert len(wanted) > 1
    seen = []
    for _ in wanted:
        window.press(".")
        seen.append(selected(window))
        assert "Worth checking: " in window.status()
    assert seen == wanted
    window.press(".")
    assert selected(window) == wanted[0], "after the last comes the first"
    window.press(",")
    assert selected(window) == wanted[-1]


def test_in_a_long_article_the_key_waits_for_the_sentences_and_the_window_does_not(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggester, "AT_ONCE", 0)
    window.open("Seawall")
    window.press(".")
    assert not selected(window)
    assert "Looking for sentences" in window.status()
    until(lambda: selected(window), "the first sentence is selected")
    article = window.work.desk.article
    assert article is not None
    assert selected(window) == article.document.text[slice(*_ends(suggest(article)[0].span))]


def test_what_is_highlighted_is_pointed_out_no_more(window: "Person") -> None:
    window.open("Seawall")
    until(lambda: dots(window), "sentences are pointed out")
    before = len(dots(window))
    window.press(".", "H")
    first = window.highlighted(window.work.cleaned)
    assert first
    assert len(dots(window)) == before - 1
    window.press(".")
    assert selected(window) not in first
    window.press("Ctrl+Z")
    assert len(dots(window)) == before


def test_a_click_on_a_dot_selects_its_sentence_and_resting_on_it_says_why(window: "Person") -> None:
    window.open("Seawall")
    until(lambda: dots(window), "sentences are pointed out")
    view = window.work.cleaned
    place = dots(window)[0]
    window.click(view.viewport(), place)
    article = view.article
    assert article is not None
    assert selected(window) == article.document.text[slice(*_ends(suggest(article)[0].span))]
    QApplication.sendEvent(
        view.viewport(),
        QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)),
    )
    assert QToolTip.text().startswith("Worth checking: ")
    QToolTip.hideText()


def _ends(span: object) -> tuple[int, int]:
    return span.start, span.end  # type: ignore[attr-defined]


def test_one_key_switches_the_dots_off_and_on(window: "Person") -> None:
    window.open("Seawall")
    until(lambda: dots(window), "sentences are pointed out")
    window.press("Ctrl+.")
    assert not dots(window)
    window.press("Ctrl+.")
    assert dots(window)


def test_removed_text_is_not_pointed_out(window: "Person") -> None:
    window.open("Seawall")
    until(lambda: dots(window), "sentences are pointed out")
    before = len(dots(window))
    window.press(".", "R")
    until(lambda: len(dots(window)) < before, "the removed sentence is pointed out no more")

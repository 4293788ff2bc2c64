"""Two texts that stay together: the line under the eye is the same in both."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from reader.ui.widgets.sight import EYE, eye

if TYPE_CHECKING:
    from reader.domain.article import Article
    from tests.benchmarks.together import Stage
    from tests.ui.person import Person

MENU = "".join(f"<li><a href='/{number}'>Section {number}</a>" for number in range(60))
STORY = "".join(
    f"<p>Paragraph {number} tells at some length what the council said about the harbour wall, "
    f"and what it will cost the town in the year {2000 + number}, before anybody asks again.</p>"
    for number in range(80)
)
FOOT = "".join(f"<li><a href='/more/{number}'>More {number}</a>" for number in range(80))
PAGE = (
    f"<!doctype html><title>Wall</title><body><nav><ul>{MENU}</ul></nav><article><h1>The wall</h1>"
    f"{STORY}</article><footer><ul>{FOOT}</ul></footer>"
)


@pytest.fixture
def both(engine: None) -> "Iterator[tuple[Stage, Article]]":
    from tests.benchmarks.together import Stage
    from tests.ui.original.stage import article_of, page

    made = Stage()
    article = article_of(page(PAGE))
    assert made.show(article, page(PAGE))
    made.rest()
    yield made, article
    made.panes.close()
    made.panes.deleteLater()


def kept_of(article: "Article") -> list[int]:
    return [block.index for block in article.document.blocks if article.verdict(block.index).kept]


def distance(stage: "Stage", article: "Article") -> int:
    """Return how many kept paragraphs lie between the lines in the two texts."""
    told = stage.at_line(kept_of(article))
    assert told is not None
    return told[0]


def settled(stage: "Stage", condition: Callable[[], object]) -> bool:
    from tests.benchmarks.together import until

    return until(condition, 10.0)


def test_the_original_opens_at_the_article_and_not_at_its_menus(
    both: "tuple[Stage, Article]",
) -> None:
    stage, article = both
    top = stage.ask(
        f"(() => {{ const box = reader.box({kept_of(article)[0]}); return box.top - scrollY; }})()"
    )
    assert isinstance(top, int | float)
    assert 0 <= top <= 160
    assert distance(stage, article) <= 1


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.9, 1.0])
def test_where_the_text_is_scrolled_to_the_page_follows(
    both: "tuple[Stage, Article]", part: float
) -> None:
    stage, article = both
    bar = stage.cleaned.verticalScrollBar()
    bar.setValue(round(part * bar.maximum()))
    assert settled(stage, lambda: distance(stage, article) <= 1)


@pytest.mark.parametrize("part", [0.3, 0.6, 0.85])
def test_where_the_page_is_scrolled_to_the_text_follows(
    both: "tuple[Stage, Article]", part: float
) -> None:
    from PySide6.QtTest import QTest

    stage, article = both
    QTest.qWait(450)  # until then the page counts as being laid out
    stage.ask(
        f"scrollTo({{top: {part} * (document.documentElement.scrollHeight - innerHeight), "
        "behavior: 'instant'}); 1"
    )
    assert settled(stage, lambda: stage.cleaned.verticalScrollBar().value() > 0)
    assert settled(stage, lambda: distance(stage, article) <= 1)


@pytest.mark.parametrize("number", [3, 40, 79])
def test_after_a_jump_words_stand_at_one_height(both: "tuple[Stage, Article]", number: int) -> None:
    from reader.domain.document import Span

    stage, article = both
    start = article.document.text.index(f"Paragraph {number} tells")
    span = Span(start, start + 12)
    stage.panes.together.reveal(span)
    block = next(one.index for one in article.document.blocks if one.start == start)

    def heights() -> tuple[float, float]:
        on_page = stage.ask(f"(reader.box({block}).top - scrollY) / innerHeight")
        assert isinstance(on_page, int | float)
        in_text = stage.cleaned.place_of(span).top()
        top = stage.cleaned.viewport().mapToGlobal(stage.cleaned.viewport().rect().topLeft()).y()
        return (in_text - top) / stage.cleaned.viewport().height(), float(on_page)

    def near() -> bool:
        text, page = heights()
        return abs(text - page) < 0.06

    assert settled(stage, near), heights()


def test_after_a_jump_to_words_that_the_page_hides_it_stands_at_those_behind(
    engine: None,
) -> None:
    from reader.domain.document import Span
    from tests.benchmarks.together import Stage
    from tests.ui.original.stage import article_of, page

    hidden = PAGE.replace("<p>Paragraph 40", "<p hidden>Paragraph 40")
    article = article_of(page(PAGE))
    made = Stage()
    assert made.show(article, page(hidden))
    made.rest()
    start = article.document.text.index("Paragraph 40 tells")
    behind = next(one.index for one in article.document.blocks if one.start > start)
    span = Span(start, start + 12)
    made.panes.activateWindow()
    made.page.setFocus()
    assert settled(made, lambda: made.panes.together.lead() is made.page)
    made.panes.together.reveal(span)
    top = f"reader.box({behind}).top - scrollY"
    assert settled(made, lambda: 0 <= float(str(made.ask(top))) <= 600)
    view = made.cleaned.viewport()
    place = made.cleaned.place_of(span).top() - view.mapToGlobal(view.rect().topLeft()).y()
    assert 0 <= place <= view.height(), "the text shows them, though the page led"
    made.panes.close()
    made.panes.deleteLater()


def test_the_eye_meets_both_ends() -> None:
    assert eye(0, 800, 5_000, 5_700) == 0.0
    assert eye(400, 800, 5_000, 5_700) == EYE
    assert eye(5_000, 800, 5_000, 5_700) == pytest.approx(700 / 800)
    assert eye(5_000, 800, 5_000, 3_000) == EYE
    assert eye(0, 0, 0, 0) == 0.0
    places = [above + 800 * eye(above, 800, 5_000, 5_700) for above in range(0, 5_001, 10)]
    assert places == sorted(places)


def test_a_text_that_is_shown_later_stands_at_the_same_line(window: "Person") -> None:
    from tests.ui.person import shown, until

    window.window.resize(1200, 480)
    window.open("Seawall")
    window.press("Ctrl+2")
    cleaned = window.work.cleaned
    cleaned.verticalScrollBar().setValue(cleaned.verticalScrollBar().maximum() // 2)
    seen = cleaned.sight()
    assert seen.block > 5
    window.press("Ctrl+3")
    original = shown(window.work.original)
    until(lambda: original.sight().block == seen.block, "the original is at the same line")
    original.verticalScrollBar().setValue(0)
    window.press("Ctrl+2")
    first = original.sight().block
    until(lambda: cleaned.sight().block <= max(first, 1), "the cleaned text went back with it")

"""An article that was joined of several pages: each block is looked at on the page it came from."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from reader.domain.article import Article
from reader.domain.joining import joined, leaves
from reader.domain.source import MediaType, SourceDocument
from reader.services.originals import Original
from reader.ui.look.theme import load_theme
from reader.ui.original.original_pane import OriginalPane
from tests.services.divided import PAGES, page
from tests.ui.original.stage import LABELS, article_of, highlight, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.original.published_view import PublishedView

SOURCES = [SourceDocument(page(n), MediaType.HTML, f"page {n}.html") for n in (1, 2)]


@pytest.fixture
def article() -> Article:
    both = [article_of(source) for source in SOURCES]
    return joined(both[0], [leaf for n, one in enumerate(both, 1) for leaf in leaves(one, n)])


@pytest.fixture
def view(engine: None, article: Article) -> "Iterator[PublishedView]":
    markup = {source.sha256: source.data.decode() for source in SOURCES}
    pane = OriginalPane(load_theme("light"), lambda one: Original(markup[one.sha256]))
    pane.resize(600, 500)
    pane.show()
    pane.show_article(article, LABELS)
    until(lambda: pane.published is not None and pane.published.shares, "the page is there")
    assert pane.published is not None
    yield pane.published
    pane.close()
    pane.deleteLater()


def found(view: "PublishedView", article: Article) -> list[str]:
    """Return the paragraphs that the page is known to show."""
    until(lambda: view.shares, "the page is there")
    return [
        article.document.block_text(block)
        for block, share in zip(article.document.blocks, view.shares, strict=True)
        if share == 1 and len(article.document.block_text(block)) > 80
    ]


def start_of(article: Article, words: str) -> int:
    return next(
        block.index
        for block in article.document.blocks
        if words in article.document.block_text(block)
    )


def test_the_first_page_is_shown_at_first_and_knows_nothing_of_the_second(
    view: "PublishedView", article: Article
) -> None:
    assert found(view, article)[1:] == list(PAGES[0])
    assert view.strip.isVisible()


def test_going_to_a_block_of_another_page_turns_to_it(
    view: "PublishedView", article: Article
) -> None:
    block = start_of(article, "340,000 crowns")
    view.scroll_to_block(block, 0.0)
    assert found(view, article)[1:] == list(PAGES[1])
    assert view.top_block()[0] == block
    view.scroll_to_block(0, 0.0)
    assert found(view, article)[1:] == list(PAGES[0])


def test_a_match_and_a_highlight_on_another_page_are_shown_there(
    view: "PublishedView", article: Article
) -> None:
    assert view.find_all("crowns on concrete") == 1
    assert view.find_next() == 1
    assert found(view, article)[1:] == list(PAGES[1])
    view.reveal(highlight(article, "212 beams").target.span)
    assert found(view, article)[1:] == list(PAGES[0])


def test_the_line_of_pages_turns_and_the_other_view_follows(
    view: "PublishedView", article: Article
) -> None:
    followed: list[int] = []
    view.scrolled.connect(lambda sight: followed.append(sight.block))
    buttons = view.strip.findChildren(QToolButton)
    assert [button.text() for button in buttons] == ["Page 1", "Page 2"]
    assert [button.isChecked() for button in buttons] == [True, False]
    buttons[1].click()
    assert found(view, article)[1:] == list(PAGES[1])
    assert followed == [article.pages[1].first]
    assert [button.isChecked() for button in buttons] == [False, True]


def test_an_article_of_one_page_has_no_line_of_pages(view: "PublishedView") -> None:
    view.show_article(article_of(SOURCES[1]), LABELS)
    until(lambda: view.shares, "the page is there")
    assert not view.strip.isVisible()

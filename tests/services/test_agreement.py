"""How far two people agree, worked out by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.article import Article
from reader.domain.span import Span
from reader.services import agreement, annotating, articles
from reader.services.agreement import Comparison
from reader.store.library import Library
from tests.store.examples import stored

TEXT = ("Nine ships came on Monday.", "Menu and more of that.", "Nobody counted the boats.")
"""26, 22 and 25 characters, which begin at 0, 27 and 50; the whole has 75."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def highlight(library: Library, author: str, article: Article, *spans: tuple[int, int]) -> None:
    library.author = author
    for start, end in spans:
        annotating.highlight(library, article, Span(start, end), LabelId(1))


def kept_again(library: Library, article: ArticleId) -> Article:
    return articles.open_article(library, article)


def everything(found: Comparison) -> tuple[float | None, float | None]:
    (first, *_) = found.labels
    assert first.label == ""
    return first.agreement.percent, first.agreement.kappa


def test_characters_are_counted(library: Library) -> None:
    article = stored(library, *TEXT)
    highlight(library, "Ana", article, (0, 10), (50, 60))
    highlight(library, "Ben", article, (5, 15))
    found = agreement.compare_authors(library, "Ana", "Ben")
    # of 75 characters 5 both, 15 only Ana, 5 only Ben, 50 neither: 55 alike
    by_chance = (20 * 10 + 55 * 65) / 75**2
    expected = (55 / 75 - by_chance) / (1 - by_chance)
    assert everything(found) == (pytest.approx(100 * 55 / 75), pytest.approx(expected))
    assert (found.articles, found.alone) == (1, 0)
    one = found.labels[1].agreement
    assert (one.agreed, one.mine, one.theirs) == (1, 1, 0)


def test_what_nobody_reads_does_not_count(library: Library) -> None:
    article = stored(library, *TEXT)
    articles.set_kept(library, article.id, [1], False)
    article = kept_again(library, article.id)
    highlight(library, "Ana", article, (0, 10), (50, 60))
    highlight(library, "Ben", article, (5, 15), (50, 60))
    found = agreement.compare_authors(library, "Ana", "Ben")
    # 75 less the second paragraph and its end are 52: 15 both, 5 and 5 alone
    percent, _ = everything(found)
    assert percent == pytest.approx(100 * 42 / 52)


def test_a_removed_paragraph_counts_in_which_somebody_highlighted(library: Library) -> None:
    article = stored(library, *TEXT)
    articles.set_kept(library, article.id, [1], False)
    article = kept_again(library, article.id)
    highlight(library, "Ana", article, (0, 10), (27, 31))
    highlight(library, "Ben", article, (0, 10))
    percent, _ = everything(agreement.compare_authors(library, "Ana", "Ben"))
    assert percent == pytest.approx(100 * 71 / 75)


def test_articles_of_one_alone_are_left_out(library: Library) -> None:
    both, alone = stored(library, *TEXT), stored(library, "Another text.")
    highlight(library, "Ana", both, (0, 10))
    highlight(library, "Ben", both, (0, 10))
    highlight(library, "Ben", alone, (0, 7))
    found = agreement.compare_authors(library, "Ana", "Ben")
    assert (found.articles, found.alone) == (1, 1)
    assert everything(found) == (100, 1)
    assert agreement.compare_authors(library, "Ana", "Cleo").labels == ()


def test_a_text_from_right_to_left_is_counted_alike(library: Library) -> None:
    article = stored(library, "يغلق الجسر أحد عشر شهرا.", "لم يسأل أحد العمال.")
    length = len(article.document.text)
    highlight(library, "Ana", article, (5, 10))
    highlight(library, "Ben", article, (5, 14))
    percent, _ = everything(agreement.compare_authors(library, "Ana", "Ben"))
    assert percent == pytest.approx(100 * (length - 4) / length)

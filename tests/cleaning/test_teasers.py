"""What is said about other articles below a short one is removed, with the reason; lists that are
the article stay.
"""

import pytest

from reader.cleaning import clean
from reader.domain.document import Category, Cleaned, Verdict
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument

_TOWNS = ("Ulm", "Trier", "Bonn", "Worms")
_STORY = (
    "The council of {town} voted on Monday for a new bridge that will cost a lot, and nobody "
    "spoke against it that day."
)
_SHORT = (
    "<h1>A bridge for Kiel</h1><p>The council of Kiel wants a bridge. It will be built in "
    "May, the mayor said on Monday.</p>"
)


def cleaned(body: str) -> Cleaned:
    page = f"<html><head><title>A bridge for Kiel</title></head><body>{body}</body></html>"
    return clean(SourceDocument(page.encode(), MediaType.HTML, "page"))


def verdict_on(page: Cleaned, words: str) -> Verdict:
    blocks = zip(page.document.blocks, page.verdicts, strict=True)
    return next(verdict for block, verdict in blocks if words in page.document.block_text(block))


def entries(headline: str) -> str:
    return "".join(
        f"<li><div>{headline.format(town=town)}<p>{_STORY.format(town=town) * 2}</p></div></li>"
        for town in _TOWNS
    )


@pytest.mark.parametrize(
    "headline",
    [
        '<h4><a href="/{town}">News from {town}</a></h4>',
        '<h3><div><a href="/{town}">News from {town}</a></div></h3>',
    ],
)
def test_entries_with_a_linked_headline_each_are_other_articles(headline: str) -> None:
    page = cleaned(f"<main>{_SHORT}<ul>{entries(headline)}</ul></main>")
    assert (
        page.kept_text()
        == "The council of Kiel wants a bridge. It will be built in May, the mayor said on Monday."
    )
    removed = verdict_on(page, "council of Ulm")
    assert removed.category == Category.RECOMMENDATION
    assert removed.reason == because(Cause.LISTED_ARTICLE, entries=4)


@pytest.mark.parametrize(
    "body",
    [
        f"<main>{_SHORT}<ul>{entries('<h4>News from {town}</h4>')}</ul></main>",  # no links
        f"<main>{_SHORT}<ul>{entries('<h4>News from <a href=/{town}>{town}</a> and all around it</h4>')}</ul></main>",
        f"<main><ul><li>{_SHORT}</li></ul><ul>{entries('<p>News</p>')}</ul></main>",
        "<main><h1>A bridge for "
        f"Kiel</h1><ul>{entries('<h4><a href=/{town}>News from {town}</a></h4>')}</ul></main>",
    ],
)
def test_a_list_that_may_be_the_article_stays(body: str) -> None:
    assert "The council of Ulm voted on Monday" in cleaned(body).kept_text()


def test_a_part_that_is_called_recommendations_is_other_articles() -> None:
    stories = "".join(f"<p>{_STORY.format(town=town)}</p>" for town in _TOWNS)
    page = cleaned(
        f'<div>{_SHORT}</div><div class="detail-content__recommend"><h2>A bridge for '
        f"Ulm</h2>{stories}</div>"
    )
    assert (
        page.kept_text()
        == "The council of Kiel wants a bridge. It will be built in May, the mayor said on Monday."
    )
    removed = verdict_on(page, "council of Ulm")
    assert removed.category == Category.RECOMMENDATION
    assert removed.reason == because(Cause.PART_CALLED, name="detail recommend")
    around = cleaned(f'<div class="detail-content__recommend">{_SHORT}{stories}</div>')
    assert "The council of Ulm" in around.kept_text()
    heading = cleaned(f'<div>{_SHORT}<h2 id="popular">Why Kiel is so popular</h2>{stories}</div>')
    assert "Why Kiel is so popular" in heading.kept_text()

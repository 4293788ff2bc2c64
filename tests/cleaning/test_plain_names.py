"""What parts of a page are called, in words of a person."""

import pytest

from reader.cleaning.markup.page import PageBlock
from reader.cleaning.markup.plain_names import plain_name
from reader.cleaning.markup.segmentation import segment
from reader.cleaning.verdicts.categories import by_names
from reader.domain.document import Category


@pytest.mark.parametrize(
    ("token", "name"),
    [
        ("related-links", "related links"),
        ("RelatedLinks__list--x7f2", "related links list"),
        ("newsletter_signup", "newsletter signup"),
        ("__next", ""),
        ("root", ""),
        ("css-1abc", ""),
        ("sc-bdVaJa", ""),
        ("col-md-8", ""),
        ("wrapper", ""),
        ("x" * 500, ""),
    ],
)
def test_a_name_is_told_only_where_it_means_something(token: str, name: str) -> None:
    assert plain_name(token) == name


def block(markup: str, words: str) -> PageBlock:
    page = segment(f"<html><body>{markup}</body></html>")
    return next(one for one in page.blocks if words in one.text)


LONG = "The council will meet again in the town hall on Friday to talk about the harbour wall."


@pytest.mark.parametrize(
    ("markup", "words", "expected"),
    [
        (f"<div id='__next'><p>{LONG}</p></div>", "council", None),
        (f"<div class='next-story'><p>{LONG}</p></div>", "council", None),
        ("<div class='pagination'><a>1</a> <a>2</a> <a>Next</a></div>", "1", Category.PAGER),
        ("<div class='card-preview'><p>The sea</p></div>", "sea", None),
        ("<div class='news-page-right-column page_regular'><p>The sea</p></div>", "sea", None),
        ("<div class='page_nav_wrapper'><p>The sea</p></div>", "sea", Category.NAVIGATION),
        ("<div class='x-1c4bc1ad'><p>The sea</p></div>", "sea", None),
        ("<div class='b-Mb($adMargin)'><p>The sea</p></div>", "sea", None),
        ("<div class='enableBodyAdsCharCount'><p>The sea</p></div>", "sea", None),
        ("<div class='hasAds'><p>The sea</p></div>", "sea", None),
        ("<div class='googleDfpAd'><p>The sea</p></div>", "sea", Category.ADVERTISEMENT),
        ("<div class='lead adHolder'><p>The sea</p></div>", "sea", Category.ADVERTISEMENT),
        ("<div class='box_ad300x250'><p>The sea</p></div>", "sea", Category.ADVERTISEMENT),
        ("<div class='page-news prev_page'><p>The sea</p></div>", "sea", Category.PAGER),
        ("<div class='page-news next-story'><p>More</p></div>", "More", Category.PAGER),
        ("<div class='page-news previews'><p>The sea</p></div>", "sea", None),
        ("<div class='previous-article'><p>The sea</p></div>", "sea", Category.PAGER),
        (f"<div class='banner'><p>{LONG}</p></div>", "council", None),
        (f"<div class='ad-slot'><p>{LONG}</p></div>", "council", Category.ADVERTISEMENT),
        (f"<div class='sponsored'><p>{LONG}</p></div>", "council", Category.ADVERTISEMENT),
        (f"<div class='comment-list'><p>{LONG}</p></div>", "council", Category.COMMENTS),
        (f"<nav><p>{LONG}</p></nav>", "council", Category.NAVIGATION),
    ],
)
def test_pagers_and_advertisements_are_only_such(
    markup: str, words: str, expected: Category | None
) -> None:
    found = by_names(block(markup, words))
    assert (None if found is None else found[0]) == expected


def test_a_part_is_called_by_the_name_that_tells_what_it_is() -> None:
    found = by_names(
        block(f"<div class='css-1abc root comment-list'><p>{LONG}</p></div>", "council")
    )
    assert found == (Category.COMMENTS, "comment list")

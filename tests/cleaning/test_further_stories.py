"""The next story of an endless page, and the offer where a free text ends, are no part of it."""

import pytest

from tests.cleaning.test_unseen import _TEXT, cleaned

_NEXT = [
    "The swimming hall of Norrvik stays closed until the spring because the roof lets the rain in, "
    "the council said.",
    "Schools will use the pool in Torp instead, which is an hour away by bus and open on two days "
    "of the week.",
]


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(body: str) -> str:
    return (
        '<html lang="en"><head><title>Ferry runs less often</title></head><body><main>'
        f"{body}</main></body></html>"
    )


def kept(body: str) -> list[str]:
    return cleaned(page(body)).kept_text().splitlines()


_HEAD = "<h1>Ferry runs less often</h1>"
_OTHER = "<h1>Swimming hall stays closed</h1>"


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{_HEAD}{paragraphs(_TEXT)}</article><article>{_OTHER}{paragraphs(_NEXT)}</article>",
        f'<div class="story">{_HEAD}{paragraphs(_TEXT)}</div><div class="story">{_OTHER}'
        f'<div class="byline">By Per Holm</div>{paragraphs(_NEXT)}</div>',
        f'<div class="s"><div>{_HEAD}</div><div>{paragraphs(_TEXT)}</div></div><hr><div class="s"><div>{_OTHER}'
        f'</div><span class="publish-date">4 May</span><div>{paragraphs(_NEXT)}</div></div>',
        f"<article>{_HEAD}{paragraphs(_TEXT)}</article>"
        + 2 * f"<article>{_OTHER}{paragraphs(_NEXT)}</article>",
    ],
)
def test_the_next_story_is_left_out(body: str) -> None:
    assert kept(body) == _TEXT


@pytest.mark.parametrize(
    "body",
    [
        f"{_HEAD}{paragraphs(_TEXT)}{_OTHER}{paragraphs(_NEXT)}",
        f"<section>{_HEAD}{paragraphs(_TEXT)}</section><section>{_OTHER}{paragraphs(_NEXT)}</section>",
        f"<article>{_HEAD}{paragraphs(_TEXT)}<h2>The hall</h2>{paragraphs(_NEXT)}</article>",
        f"<header>{_HEAD}</header><article>{paragraphs(_TEXT)}</article><article>{_OTHER}{paragraphs(_NEXT)}</article>",
    ],
)
def test_the_parts_of_one_article_stay(body: str) -> None:
    assert [text for text in kept(body) if text in _NEXT] == _NEXT


_OFFER = "Read on with Norrvik Plus: one month for 1 crown, then 99 crowns a month."


@pytest.mark.parametrize(
    "name",
    ["paywall", "article-paywall", "regwall", "subscription-offer", "plus-teaser", "piano-offer"],
)
@pytest.mark.parametrize(
    "button",
    [
        "<button>Subscribe now</button>",
        '<a href="/subscribe?x">Go on</a>',
        '<a href="/abo-shop">Weiter</a>',
    ],
)
def test_an_offer_is_left_out(name: str, button: str) -> None:
    offer = f'<div class="{name}"><h3>Only for members</h3><p>{_OFFER}</p>{button}</div>'
    body = f"<article>{_HEAD}<div>{paragraphs(_TEXT[:3])}{offer}</div></article>"
    assert kept(body) == _TEXT[:3]


def test_the_text_that_is_sold_stays() -> None:
    sold = f'<div class="paywall">{paragraphs(_TEXT[3:])}</div>'
    assert kept(f"<article>{_HEAD}<div>{paragraphs(_TEXT[:3])}{sold}</div></article>") == _TEXT

"""The next story of an endless page is no part of the article, and its own parts are."""

import pytest

from reader.domain.reason import Cause
from tests.cleaning.salt_works import NEXT, TEXT, cleaned, story, verdict_on


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def kept(body: str) -> list[str]:
    return cleaned(body).kept_text().splitlines()


_HEAD = "<h1>Salt works to close</h1>"
_OTHER = "<h1>Ferry ordered</h1>"


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{_HEAD}{paragraphs(TEXT)}</article><article>{_OTHER}{paragraphs(NEXT)}</article>",
        f'<div class="story">{_HEAD}{paragraphs(TEXT)}</div><div class="story">{_OTHER}'
        f'<div class="byline">By Per Holm</div>{paragraphs(NEXT)}</div>',
        f'<div class="s"><div>{_HEAD}</div><div>{paragraphs(TEXT)}</div></div><hr><div class="s"><div>{_OTHER}'
        f'</div><span class="publish-date">4 May</span><div>{paragraphs(NEXT)}</div></div>',
        f"<article>{_HEAD}{paragraphs(TEXT)}</article>"
        + 2 * f"<article>{_OTHER}{paragraphs(NEXT)}</article>",
        f'{_HEAD}{paragraphs(TEXT)}<hr>{_OTHER}<p class="byline">By Per Holm</p>{paragraphs(NEXT)}',
        f"<article>{_HEAD}{paragraphs(TEXT)}</article><article><h2>Ferry ordered</h2>"
        f"<div class=x>By Per Holm | 4 May 2024</div>{paragraphs(NEXT)}</article>",
        f"<article>{_HEAD}{paragraphs(TEXT)}</article><div class=scroll-article>{_OTHER}"
        f"{paragraphs(NEXT)}</div>",
        f"<article>{_HEAD}{paragraphs(TEXT)}</article><div>{_OTHER}<p>By Per Holm</p>"
        f"{paragraphs(NEXT)}</div>",
        f"<div>{_HEAD}{paragraphs(TEXT)}</div><div class=q7>{_OTHER}<p>Per Holm, 4 May 2024</p>"
        f"{paragraphs(NEXT)}</div>",
        f"<article>{_HEAD}{paragraphs(TEXT)}</article>{_OTHER}<div><time>4 May</time></div>{paragraphs(NEXT)}",
    ],
)
def test_the_next_story_is_left_out(body: str) -> None:
    assert kept(body) == TEXT


@pytest.mark.parametrize(
    "body",
    [
        f"{_HEAD}{paragraphs(TEXT)}{_OTHER}{paragraphs(NEXT)}",
        f"<section>{_HEAD}{paragraphs(TEXT)}</section><section>{_OTHER}{paragraphs(NEXT)}</section>",
        f"<article>{_HEAD}{paragraphs(TEXT)}<h2>The ferry</h2>{paragraphs(NEXT)}</article>",
        f"<header>{_HEAD}</header><article>{paragraphs(TEXT)}</article><article>{_OTHER}{paragraphs(NEXT)}</article>",
    ],
)
def test_the_parts_of_one_article_stay(body: str) -> None:
    assert [text for text in kept(body) if text in NEXT] == NEXT


@pytest.mark.parametrize(
    "wrapper",
    [
        "<article><h1>Ferry ordered</h1><span class=byline>By Ada Lind</span>{}</article>",
        "<article><h2>Ferry ordered</h2><time>2 May 2024</time>{}</article>",
        '<div class="infinite-item" data-url="/ferry"><h2>Ferry ordered</h2><time>2 May 2024</time>{}</div>',
    ],
)
def test_a_second_story_is_removed_and_told(wrapper: str) -> None:
    second = wrapper.format("".join(f"<p>{text}</p>" for text in NEXT))
    page = cleaned(story() + second)
    assert page.kept_text() == "\n".join(TEXT)
    removed = verdict_on(page, NEXT[0])
    assert removed.reason.code == Cause.FURTHER_STORY
    assert removed.reason.values["heading"] == "Ferry ordered"


def test_a_chapter_with_a_headline_of_its_own_is_no_second_story() -> None:
    chapter = f"<section><h2>The ferry</h2>{''.join(f'<p>{text}</p>' for text in NEXT)}</section>"
    assert NEXT[0] in cleaned(story() + chapter).kept_text()


def test_entries_of_a_live_blog_are_no_second_story() -> None:
    entries = "".join(
        f"<article><h2>Gate {at}</h2><time>14:3{at}</time>{''.join(f'<p>{text}</p>' for text in NEXT)}</article>"
        for at in range(2)
    )
    intro = "".join(f"<p>{text}</p>" for text in TEXT)
    page = cleaned(f"<article><h1>Salt works to close</h1>{intro}{entries}</article>")
    assert NEXT[0] in page.kept_text()

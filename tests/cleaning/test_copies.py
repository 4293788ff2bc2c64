"""What a page holds twice is kept once; what a text says twice stays."""

import pytest

from reader.cleaning.markup.segmentation import segment
from reader.cleaning.verdicts.copies import find_copies
from reader.domain.reason import Cause
from tests.cleaning.ferry_page import TEXT, WORDS, cleaned, page

_OTHER = "The mate, who has been with the company for twenty years, was not asked at all."


def count(piece: str, text: str = WORDS) -> int:
    return cleaned(page(piece)).kept_text().splitlines().count(text)


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("only-mobile", "only-desktop"),
        ("mobile-only", "desktop-only"),
        ("mobileOnly", "desktopOnly"),
        ("visible-xs", "hidden-xs"),
        ("d-block d-md-none", "d-none d-md-block"),
        ("d-lg-none", "d-none d-lg-flex"),
        ("md:hidden", "hidden md:block"),
        ("lg:hidden", "hidden lg:block"),
        ("show-for-small-only", "hide-for-small-only"),
        ("hide-for-large", "show-for-large"),
        ("is-hidden-desktop", "is-hidden-mobile"),
        ("u-hide-desktop", "u-hide-mobile"),
        ("article__body--mobile-view", "article__body--desktop-view"),
        ("print-only", "text-part"),
        ("mobile", "desktop"),
        ("text-mobile-only", ""),
        ("", "hidden-mobile"),
        ("text-part", "hidden-phone"),
    ],
)
def test_a_copy_for_other_screens_is_removed(small: str, large: str) -> None:
    first = f'<div class="{small}"><p>{WORDS}</p><p>{_OTHER}</p></div>'
    second = f'<div class="{large}"><p>{WORDS}</p><p>{_OTHER}</p></div>'
    for piece in (first + second, second + "<hr>" + first):
        assert count(piece) == count(piece, _OTHER) == 1


def test_the_copy_for_the_desktop_is_the_one_that_stays() -> None:
    piece = f'<div class="only-mobile"><p>{WORDS}</p></div><div class="only-desktop"><p>{WORDS}</p></div>'
    found = cleaned(page(piece))
    places = [
        verdict
        for block, verdict in zip(found.document.blocks, found.verdicts, strict=True)
        if found.document.block_text(block) == WORDS
    ]
    assert [verdict.kept for verdict in places] == [False, True]
    assert places[0].reason.code == Cause.COPY_FOR_SCREEN
    assert places[0].reason.values["name"] == "only-mobile"


def test_what_is_for_one_kind_of_screen_alone_stays() -> None:
    assert count(f'<div class="mobile-only"><p>{WORDS}</p></div>') == 1
    assert count(f'<div class="d-none d-md-block"><p>{WORDS}</p></div>') == 1


def test_a_copy_in_a_noscript_is_removed() -> None:
    assert count(f"<div><p>{WORDS}</p></div><noscript><p>{WORDS}</p></noscript>") == 1


def test_a_whole_article_that_stands_there_twice_is_kept_once() -> None:
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    html = (
        '<html lang="en"><head><title>Ferry runs less often</title></head><body>'
        f'<div id="a1"><h1>Ferry runs less often</h1><div>{body}</div></div>'
        f'<div id="a2"><h1>Ferry runs less often</h1><div>{body}</div></div></body></html>'
    )
    assert cleaned(html).kept_text().splitlines() == TEXT


def test_a_section_that_stands_there_twice_is_kept_once() -> None:
    part = f"<h2>What the crew says</h2><p>{WORDS}</p><p>{_OTHER}</p>"
    piece = f'<section id="x">{part}</section><p>In between.</p><section id="y">{part}</section>'
    assert count(piece) == 1


def test_a_list_that_stands_there_twice_is_kept_once() -> None:
    entries = [f"Harbour {name} is served on Tuesdays and on Fridays" for name in "ABCD"]
    part = "<ul>" + "".join(f"<li>{entry}.</li>" for entry in entries) + "</ul>"
    piece = f"<p>These harbours are served now:</p>{part}<p>{WORDS}</p>{part}<p>{_OTHER}</p>"
    assert count(piece, entries[0] + ".") == 1


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("<ul><li>1934: the pier is built</li><li>1988: the pier burns</li></ul>", "pier burns"),
        ("<div><h3>Fares</h3><p>Nine euros, and four for children.</p></div>", "Nine euros"),
        ("<figure><img src=a><figcaption>The pier in May</figcaption></figure>", "pier in May"),
    ],
)
def test_a_small_part_right_behind_itself_is_kept_once(part: str, words: str) -> None:
    parts = f"<div class=a>{part}</div><div class=b>{part}</div>"
    found = cleaned(page(parts))
    kept = [
        found.document.block_text(block)
        for block, verdict in zip(found.document.blocks, found.verdicts, strict=True)
        if verdict.kept
    ]
    assert sum(words in text for text in kept) == 1


_REFRAIN = "<p>Row on, row on, the tide is long,</p><p>and nine of us are waiting.</p>"


@pytest.mark.parametrize(
    "parts",
    [
        f"<div>{_REFRAIN}</div><div>{_REFRAIN}<p>The captain left at seven.</p></div>",
        f"<div><p>The captain left at seven.</p>{_REFRAIN}</div><div>{_REFRAIN}</div>",
    ],
)
def test_a_refrain_that_begins_the_next_part_stays(parts: str) -> None:
    assert count(parts, "Row on, row on, the tide is long,") == 2


def test_a_part_at_the_beginning_of_a_page_is_judged_by_itself() -> None:
    page = segment(f"<div>{_REFRAIN}</div><div>{_REFRAIN}<p>The captain left.</p></div>")
    assert find_copies(page.blocks, [True] * 5) == {}
    page = segment(f"<section><div>{_REFRAIN}</div><div>{_REFRAIN}</div></section>")
    assert set(find_copies(page.blocks, [True] * 4)) == {2, 3}
    page = segment(f"<div>{_REFRAIN}<div>{_REFRAIN}</div></div>")
    assert find_copies(page.blocks, [True] * 4) == {}


@pytest.mark.parametrize(
    "piece",
    [
        f"<p>{WORDS}</p><p>{_OTHER}</p><p>{WORDS}</p>",
        f"<blockquote><p>{WORDS}</p></blockquote><p>{_OTHER}</p><blockquote><p>{WORDS}</p></blockquote>",
        f"<div><p>{WORDS}</p></div><p>{_OTHER}</p><div><p>{WORDS}</p></div>",
    ],
)
def test_what_a_text_says_twice_stays(piece: str) -> None:
    assert count(piece) == 2


def test_a_refrain_stays() -> None:
    refrain = "".join(f"<p>{line}</p>" for line in ("Row, men, row,", "the tide runs low,"))
    verses = [
        f"<div><p>The {word} is over the bay tonight,</p>{refrain}</div>"
        for word in ("fog", "ice", "moon")
    ]
    assert count("".join(verses), "Row, men, row,") == 3

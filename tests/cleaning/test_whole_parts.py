"""Tables, notes, posts and what stands below a kept heading are kept whole."""

import pytest

from reader.domain.document import BlockKind
from reader.domain.reason import Cause
from tests.cleaning.salt_works import NEXT, TEXT, cleaned, story, verdict_on
from tests.effort import lines_run

_ROWS = (("Pan", "Tonnes"), ("<a href=/1>North</a>", "41"), ("<a href=/2>South</a>", "7"))
_TABLE = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in _ROWS)


@pytest.mark.parametrize(
    "body", [story(f"<table>{_TABLE}</table>"), story(below=f"<table>{_TABLE}</table>")]
)
def test_a_small_table_is_kept_with_all_its_rows(body: str) -> None:
    kept = cleaned(body).kept_text().splitlines()
    assert [line for line in kept if line not in TEXT][-3:] == [
        "Pan | Tonnes",
        "North | 41",
        "South | 7",
    ]


def test_a_table_of_links_is_no_table_of_values() -> None:
    links = "".join(
        f"<tr><td><a href=/{at}>Story {at}</a></td><td><a href=/{at}>More {at}</a></td></tr>"
        for at in range(4)
    )
    page = cleaned(story() + f"<nav><table>{links}</table></nav>")
    assert not verdict_on(page, "Story 2").kept


_NOTED = TEXT[1].replace("jobs", "jobs<sup><a href='#n1'>1</a></sup>")


@pytest.mark.parametrize(
    "note",
    [
        "<ol><li id=n1>Letter, p. 2. <a href='#r1'>↩</a></li></ol>",
        "<p><a name=x id=n1></a>1. Letter, p. 2.</p>",
        "<div class=foot><p id=n1>Letter, p. 2.</p></div>",
    ],
)
def test_a_note_that_the_text_points_to_is_kept(note: str) -> None:
    page = cleaned(story(below=note).replace(TEXT[1], _NOTED))
    assert verdict_on(page, "Letter, p. 2.").kept


def test_what_other_links_lead_to_is_no_note() -> None:
    link = TEXT[1].replace("jobs", "<a href='#footer'>jobs</a>")
    below = "<footer><ul><li id=footer>Terms of use</li></ul></footer>"
    page = cleaned(story().replace(TEXT[1], link) + below)
    assert verdict_on(page, "Terms of use").reason.code != Cause.NOTE


@pytest.mark.parametrize(
    "caption",
    [
        "<div class=slide><img src=1.jpg><p class=slide-caption>A shed of 1934.</p></div>",
        "<div><img src=1.jpg><div><span class=media__caption>A shed of 1934.</span></div></div>",
        "<p><img src=1.jpg></p><p class=caption>A shed of 1934.</p>",
    ],
)
def test_what_is_called_a_caption_beside_a_picture_is_one(caption: str) -> None:
    page = cleaned(story(caption))
    kinds = {page.document.block_text(block): block.kind for block in page.document.blocks}
    assert kinds["A shed of 1934."] == BlockKind.CAPTION
    assert verdict_on(page, "A shed of 1934.").kept


def test_the_source_of_a_quotation_stays_with_it() -> None:
    quote = f"<div class=q><div>{NEXT[0]}</div><cite>Ada Lind, owner</cite></div>"
    assert "Ada Lind, owner" in cleaned(story(quote)).kept_text()


def test_the_paragraph_below_a_kept_heading_is_kept() -> None:
    page = cleaned(story(below=f"<section><h2>And the ferry?</h2><p>{NEXT[0]}</p></section>"))
    assert page.kept_text().splitlines()[-2:] == ["And the ferry?", NEXT[0]]


def test_posts_of_a_channel_on_the_web_are_kept() -> None:
    posts = "".join(
        '<div class="tgme_widget_message_wrap"><div class="tgme_widget_message">'
        f'<div class="tgme_widget_message_text">Pan {at} is dry.</div>'
        f'<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">9K</span>'
        f"<time>0{at}:15</time></div></div></div>"
        for at in range(1, 5)
    )
    kept = cleaned(posts).kept_text()
    assert all(f"Pan {at} is dry." in kept for at in range(1, 5))


def test_many_notes_take_no_longer_than_the_page() -> None:
    def cost(count: int) -> int:
        links = "".join(f"<p>{TEXT[0]}<sup><a href='#n{at}'>1</a></sup></p>" for at in range(count))
        notes = "".join(f"<p id=n{at}>Letter {at}.</p>" for at in range(count))
        return lines_run(lambda: cleaned(story() + links + notes))

    once, twice = cost(60), cost(120)
    assert twice < 2.4 * once

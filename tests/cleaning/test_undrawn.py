"""An article that a page keeps in its data is read from there, marked, and never mixed up with what
the page shows.
"""

import json

import pytest

from reader.cleaning import clean
from reader.cleaning.pipeline import LARGEST
from reader.domain.document import DATA_RULE, BlockKind, Cleaned
from reader.domain.errors import CleaningFailed, NoText
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from tests.cleaning.visible import signs, visible_signs

_PARTS = [
    "The salt works on the eastern shore will close in June after one hundred and forty years, its "
    "owners said on Monday.",
    "About sixty people lose their work. Half of them live in Tarn, where nobody else hires "
    "through the winter months.",
    "The council wants to keep the pans as a museum, and has asked the state for two million "
    "crowns towards the roof.",
]
_MENU = "<nav><ul><li><a href=/a>News</a></li><li><a href=/b>Sport</a></li></ul></nav>"


def cleaned(shown: str, body: str) -> Cleaned:
    return clean(SourceDocument(markup(shown, body).encode(), MediaType.HTML, "page.html"))


def markup(shown: str, body: str) -> str:
    data = json.dumps(
        {"@type": "NewsArticle", "headline": "Salt works to close", "articleBody": body}
    )
    return (
        '<html lang="en"><script '
        f'type="application/ld+json">{data}</script><body>{shown}</body></html>'
    )


def texts(found: Cleaned, *, in_data: bool) -> list[str]:
    pairs = zip(found.document.blocks, found.verdicts, strict=True)
    return [
        found.document.block_text(block)
        for block, verdict in pairs
        if (verdict.rule == DATA_RULE) == in_data
    ]


@pytest.mark.parametrize(
    "body", ["\n\n".join(_PARTS), "".join(f"<p>{part}</p>" for part in _PARTS)]
)
def test_text_that_a_script_would_draw_is_read_from_the_data(body: str) -> None:
    shown = f"{_MENU}<h1>Salt works to close</h1><div id=app></div><footer>© 2025</footer>"
    found = cleaned(shown, body)
    assert texts(found, in_data=True) == _PARTS
    assert found.kept_text() == "\n".join(_PARTS)
    assert all(
        verdict.kept and verdict.reason == because(Cause.IN_DATA)
        for verdict in found.verdicts
        if verdict.rule == DATA_RULE
    )
    at = [block.kind for block in found.document.blocks].index(BlockKind.TITLE)
    assert found.verdicts[at + 1].rule == DATA_RULE


@pytest.mark.parametrize(
    "shown", ["<p>A menu</p>", f"<p>{_PARTS[0]}</p>", "".join(f"<p>{part}</p>" for part in _PARTS)]
)
def test_all_other_blocks_are_what_the_page_shows(shown: str) -> None:
    body = "\n".join(_PARTS)
    assert signs("".join(texts(cleaned(shown, body), in_data=False))) == visible_signs(
        markup(shown, body)
    )


def test_an_article_that_is_shown_is_not_read_twice() -> None:
    shown = "".join(f"<p>{part.replace(', ', ',<br> ')}</p>" for part in _PARTS)
    assert texts(cleaned(_MENU + shown, "\n".join(_PARTS)), in_data=True) == []


def test_what_is_shown_of_an_article_is_continued() -> None:
    found = cleaned(
        f"{_MENU}<h1>Salt works to close</h1><p>{_PARTS[0]}</p><p>Log in to read on.</p>",
        "\n".join(_PARTS),
    )
    assert texts(found, in_data=True) == _PARTS[1:]
    lines = found.document.text.split("\n")
    assert lines[lines.index(_PARTS[0]) + 1] == _PARTS[1]


def test_a_teaser_in_the_data_is_left_there() -> None:
    assert (
        texts(
            cleaned("<p>A page about something else, shown by itself.</p>", "Soon more on this."),
            in_data=True,
        )
        == []
    )


def test_what_asks_for_scripts_is_removed_where_the_data_holds_the_article() -> None:
    found = cleaned(
        "<noscript><p>Please turn on JavaScript to read this page.</p></noscript>",
        "\n".join(_PARTS),
    )
    assert found.kept_text() == "\n".join(_PARTS)


def test_a_page_that_shows_nothing_has_its_data() -> None:
    assert cleaned("", "\n".join(_PARTS)).document.text == "\n".join(_PARTS)


def test_a_page_without_either_is_refused() -> None:
    with pytest.raises(NoText):
        cleaned("", "")


def test_signs_that_no_text_may_hold_do_not_come_back_by_escapes() -> None:
    body = "\n".join(_PARTS).replace("Tarn", "Ta\ud800r\0n")
    found = cleaned("", body)
    assert "Ta\ufffdr\ufffdn" in found.document.text
    assert found.document.text.encode()


@pytest.mark.slow
def test_data_in_very_many_lines_are_refused() -> None:
    body = "line of data \n" * (LARGEST // 40)
    with pytest.raises(CleaningFailed):
        cleaned("<p>x</p>", body)

"""Which pictures of a page belong to which captions."""

import pytest

from reader.cleaning.markup.captioned_pictures import captioned_pictures
from tests.effort import ends_in_time, lines_run


def pairs(html: str) -> list[tuple[str, str]]:
    """Return each picture's address and its caption."""
    found = captioned_pictures(html)
    return [(picture.addresses[0], picture.caption) for picture in found]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<figure><img src=a><figcaption>A pier</figcaption></figure>", [("a", "A pier")]),
        ("<figure><figcaption>A pier</figcaption><img src=a></figure>", [("a", "A pier")]),
        (
            "<div><img src=a><img src=b><figcaption>B</figcaption><figcaption>A</figcaption></div>",
            [("b", "B"), ("a", "A")],
        ),
        ("<div><img src=a width=9><img src=b><p class=caption>B</p></div>", [("b", "B")]),
        ("<div><img src=a><figcaption><img src=b>A</figcaption></div>", []),
        (
            "<div><img src=a><figcaption> </figcaption><figcaption>A</figcaption></div>",
            [("a", "A")],
        ),
        ("<article><img src=a><div><p class=caption>A</p></div></article>", []),
        ("<div><img src=a><div><p><b class=caption>A</b></p></div></div>", [("a", "A")]),
        ("<div><img src=a><div><p><i><b class=caption>A</b></i></p></div></div>", []),
        ("<div><img src=a><p class=no-caption>A sentence of the article.</p></div>", []),
        ("<div class=has-caption><img src=a>A</div>", []),
        (
            "<div class='has-caption'><img src=a><p class='has-caption wp-caption'>A</p></div>",
            [("a", "A")],
        ),
    ],
)
def test_a_caption_has_the_picture_next_to_it(html: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(f"<html><body>{html}</body></html>") == expected


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        ("<div>", "<figcaption>a</figcaption>"),
        ("<div>", "<figcaption>a"),
        ("<div><img src=a>", "<figcaption> </figcaption>"),
        ("<div><img src=a>", "<figcaption><b> "),
        ("<div>", "<img src=a width=1><figcaption>a</figcaption>"),
    ],
)
def test_many_captions_cost_no_more_each_than_few(before: str, caption: str) -> None:
    def effort(count: int) -> int:
        return lines_run(lambda: captioned_pictures(before + caption * count))

    some, twice, more = (effort(count) for count in (500, 1_000, 2_000))
    assert twice < 2.1 * some
    assert more < 2.1 * twice
    with ends_in_time():
        captioned_pictures(before + caption * 10_000)

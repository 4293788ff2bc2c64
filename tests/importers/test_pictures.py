"""Which pictures of a page are on the network, and under which names the page asks for them."""

import pytest

from reader.domain.resource import Picture
from reader.importers.pictures import pictures_of

AT = "https://news.example/2026/a.html"


@pytest.mark.parametrize(
    ("markup", "address", "pictures"),
    [
        ('<img '
            'src="https://i.example/a%20b">', AT, [Picture("https://i.example/a%20b", ("https://i.example/a b",))]),
        ('<img '
            'src="../p/a.png?w=1">', AT, [Picture("https://news.example/p/a.png?w=1", ("p/a.png?w=1",))]),
        ('<img src="/a.png"><img '
            'src="/a.png">', AT, [Picture("https://news.example/a.png", ("a.png",))]),
        ('<img '
            'src="//img.example/a.png">', AT, [Picture("https://img.example/a.png", ("https://img.example/a.png",))]),
        ('<base href="https://cdn.example/x/"><img '
            'src="a.png">', AT, [Picture("https://cdn.example/x/a.png", ("https://cdn.example/x/a.png",))]),
        ('<img src="a.png">', None, []),
        ('<img src="data:image/gif;base64,R0lGOD"><img><img src=" ">', AT, []),
        ('<video '
            'poster="https://img.example/p.jpg"></video>', AT, [Picture("https://img.example/p.jpg", ("https://img.example/p.jpg",))]),
        ('<img src="file:///etc/passwd"><img src="ftp://a.example/b.png">', AT, []),
        ("", AT, []),
    ],
)  # fmt: skip
def test_pictures_are_found_with_their_names(
    markup: str, address: str | None, pictures: list[Picture]
) -> None:
    assert pictures_of(markup, address) == pictures


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("one.gif", "2026/one.gif"),
        ("../one.gif?w=1", "one.gif?w=1"),
        ("/one.gif", "one.gif"),
        ("a%20b.gif", "2026/a b.gif"),
        ("https://i.example/one.gif", "https://i.example/one.gif"),
    ],
)
def test_a_path_is_counted_from_the_place_of_the_page(written: str, name: str) -> None:
    (picture,) = pictures_of(f'<img src="{written}">', AT, "/2026/a%23 b.html")
    assert picture.names == (name,)


def test_of_several_widths_one_is_fetched_and_all_names_lead_to_it() -> None:
    markup = (
        '<img src="https://i.example/s.png" srcset="https://i.example/m.png 800w, '
        'https://i.example/xl.png 3000w">'
    )
    (picture,) = pictures_of(markup, AT)
    assert picture.address == "https://i.example/m.png"
    assert set(picture.names) == {f"https://i.example/{name}.png" for name in ("s", "m", "xl")}


def test_a_page_of_a_million_open_tags_is_read() -> None:
    assert pictures_of("<div>" * 100_000 + '<img src="https://i.example/a.png">', AT)[:1] != [None]

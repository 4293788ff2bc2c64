"""What a page says about itself is read, wherever it says so; what it does not say stays empty."""

import pytest

from reader.cleaning import clean
from reader.domain.document import Metadata
from reader.domain.source import MediaType, SourceDocument

_BODY = (
    "<p>"
    + "The ferry will run between the quay and the north shore every twenty minutes, the county "
    "said. " * 3 + "</p>"
)


def metadata(head: str = "", top: str = "", address: str | None = None) -> Metadata:
    article = f"<article><h1>Ferry to run every twenty minutes</h1>{top}{_BODY * 3}</article>"
    html = f"<html><head>{head}</head><body>{article}</body></html>"
    return clean(SourceDocument(html.encode(), MediaType.HTML, "page", address)).document.metadata


def test_nothing_is_invented() -> None:
    found = metadata()
    assert found == Metadata(title="Ferry to run every twenty minutes", language="en")


def test_structured_data() -> None:
    data = (
        '{"@graph":[{"@type":"WebSite","name":"Courier"},{"@type":"NewsArticle","headline":"Ferry",'
        '"datePublished":"2024-05-02T07:00:00+02:00","dateModified":"2024-05-03T09:00:00+02:00",'
        '"author":[{"name":"Ana Ruiz"},{"name":"Bo Lind"}],}]}'
    )
    found = metadata(f'<script type="application/ld+json">{data}</script>')
    assert found.published == "2024-05-02T07:00:00+02:00"
    assert found.modified == "2024-05-03T09:00:00+02:00"
    assert found.authors == ("Ana Ruiz", "Bo Lind")


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[1, 2",
        '{"@type": "NewsArticle", "author": {"name": {"name": {}}}}',
        "null",
        "[[[[]]]]",
    ],
)
def test_broken_structured_data_harms_nothing(script: str) -> None:
    assert (
        metadata(f'<script type="application/ld+json">{script}</script>').title
        == "Ferry to run every twenty minutes"
    )


@pytest.mark.parametrize(
    ("top", "authors"),
    [
        (
            '<p class="byline">By <a rel="author">Orla Fenwick</a> | 2 May 2024</p>',
            ("Orla Fenwick",),
        ),
        ("<p>By Orla Fenwick and Bo Lind</p>", ("Orla Fenwick", "Bo Lind")),
        ('<div class="author">Orla Fenwick</div>', ("Orla Fenwick",)),
        ('<div class="comment"><span class="author">gull 77</span></div>', ()),
        ("<p>By the time the ferry left, it was dark.</p>", ()),
        ("<p>By Orla Fenwick December 28, 2016</p>", ("Orla Fenwick",)),
        ('<p class="byline"><span>By</span><span>Orla Fenwick</span></p>', ("Orla Fenwick",)),
        ("<div>By</div><div>Orla Fenwick</div>", ("Orla Fenwick",)),
        ("<div>Orla Fenwick</div><div>2 May 2024</div>", ("Orla Fenwick",)),
        ("<p>posted on 2024-05-02 23:30 EST by Orla Fenwick</p>", ("Orla Fenwick",)),
        (
            '<div class="author"><p>Orla Fenwick</p><p>Marketing Director</p></div>',
            ("Orla Fenwick",),
        ),
        ("<p>By Orla Fenwick, Bo Lind, and Ana Ruiz</p>", ("Orla Fenwick", "Bo Lind", "Ana Ruiz")),
        ("<p>By Orla Fenwick, Frankfurt</p>", ("Orla Fenwick",)),
        ('<a rel="author" href="/u">seagull_77</a>', ("seagull_77",)),
    ],
)
def test_bylines(top: str, authors: tuple[str, ...]) -> None:
    assert metadata(top=top).authors == authors


@pytest.mark.parametrize(
    ("top", "day"),
    [
        ("<p>2 May 2024</p>", "2024-05-02"),
        ('<time datetime="2024-05-02T06:00:00+02:00">Thursday</time>', "2024-05-02T06:00:00+02:00"),
        ('<p class="date">Published 2 May 2024 at 8:00</p>', "2024-05-02"),
        (
            "<p>The old quay was closed on 4 May 1962 after a storm had torn it away in the "
            "night.</p>",
            None,
        ),
        ("<p>Updated 2 May 2024</p>", None),
        ("<p>2 May 2024Updated on: 9 May 2024</p>", "2024-05-02"),
        ("<p>By Orla FenwickUpdated: 9 May 2024</p>", None),
        ("<blockquote>— Orla Fenwick (@orla) 2 May 2024</blockquote>", None),
        ("<p>Registered: 2 May 2024</p>", None),
    ],
)
def test_dates_on_the_page(top: str, day: str | None) -> None:
    assert metadata(top=top).published == day


def test_the_day_that_readers_see_wins_over_one_in_utc_that_is_already_the_next() -> None:
    head = '<meta property="article:published_time" content="2024-05-03T00:46:23+00:00">'
    assert metadata(head, "<p>2 May 2024</p>").published == "2024-05-02"


def test_a_day_in_the_address_counts_where_nothing_else_does() -> None:
    assert metadata(address="https://courier.example/2024/05/02/ferry").published == "2024-05-02"


def test_an_update_is_not_a_publication() -> None:
    found = metadata(top="<p>Updated 2 May 2024</p>")
    assert (found.published, found.modified) == (None, "2024-05-02")


def test_a_site_is_no_author() -> None:
    head = '<meta property="og:site_name" content="Courier"><meta name="author" content="Courier">'
    assert metadata(head, '<p class="byline">By Orla Fenwick</p>').authors == ("Orla Fenwick",)


def test_address_site_and_language() -> None:
    head = (
        '<link rel="canonical" href="https://www.courier.example/ferry"><meta '
        'property="og:locale" content="en_GB">'
    )
    found = metadata(head)
    assert (found.url, found.site, found.language) == (
        "https://www.courier.example/ferry",
        "courier.example",
        "en",
    )


_OCTOBER = '<meta property="article:published_time" content="2024-10-09T16:07:00Z">'


@pytest.mark.parametrize(
    ("head", "top", "address", "published"),
    [
        (_OCTOBER, "<p>09.10.2024</p>", None, "2024-10-09T16:07:00Z"),
        (_OCTOBER, "<p>10/09/2024</p>", None, "2024-10-09T16:07:00Z"),
        (_OCTOBER, "<p>1 May 2013</p>", None, "2013-05-01"),
        (
            _OCTOBER + '<meta name="lastmod" content="2024-12-01">',
            "<p>1 December 2024</p>",
            None,
            "2024-10-09T16:07:00Z",
        ),
        (_OCTOBER, "", "https://courier.example/2017/7/12/quay", "2017-07-12"),
        (_OCTOBER.replace("16:07", "22:00"), "", "https://courier.de/quay", "2024-10-10"),
        ("", "<p>03/10/2023</p>", "https://courier.example/2023/october/03/quay", "2023-10-03"),
    ],
)
def test_dates_are_weighed_against_each_other(
    head: str, top: str, address: str | None, published: str
) -> None:
    assert metadata(head, top, address).published == published


@pytest.mark.parametrize(
    ("declared", "authors"),
    [
        ("Orla Fenwick, The Associated Press", ("Orla Fenwick",)),
        ("The Associated Press", ("The Associated Press",)),
        ("Orla Fenwick (orf)", ("Orla Fenwick",)),
        ("Orla Fenwick og Bo Lind", ("Orla Fenwick", "Bo Lind")),
    ],
)
def test_declared_authors(declared: str, authors: tuple[str, ...]) -> None:
    assert metadata(f'<meta name="author" content="{declared}">').authors == authors


def test_a_person_in_the_byline_counts_more_than_a_declared_agency() -> None:
    assert metadata('<meta name="author" content="AFP">', "<p>By Orla Fenwick</p>").authors == (
        "Orla Fenwick",
    )


@pytest.mark.parametrize(
    ("heading", "title", "expected"),
    [
        (
            "Ferry stops for good - and then runs again",
            "Ferry stops for good - and then runs again",
            None,
        ),
        (
            ": City of records",
            "Harbour has it: City of records | Courier",
            "Harbour has it: City of records",
        ),
        ("Ferry to the quay: simply quick!", "Ferry to the quay | Courier", None),
        (
            "Courier",
            "The ferry runs every twenty minutes now | Courier",
            "The ferry runs every twenty minutes now",
        ),
    ],
)
def test_titles(heading: str, title: str, expected: str | None) -> None:
    html = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1><article>{_BODY * 3}</article></body></html>"
    found = clean(SourceDocument(html.encode(), MediaType.HTML, "page", None)).document.metadata
    assert found.title == (expected or heading)

"""Which of the dates on a page is that of its publication, and which that of its last change."""

import pytest

from reader.cleaning import clean
from reader.domain.source import MediaType, SourceDocument

_BODY = (
    "<p>"
    + "The ferry will run between the quay and the north shore, the county said. " * 4
    + "</p>"
)
_STAMP = '<meta property="article:published_time" content="%s">'


def dates(
    top: str = "", head: str = "", below: str = "", language: str = "en"
) -> tuple[str | None, str | None]:
    """Return when a page says that it was published and changed."""
    article = f"<article><h1>Ferry to run every twenty minutes</h1>{top}{_BODY * 3}</article>"
    html = f"<html lang={language}><head>{head}</head><body>{article}{below}</body></html>"
    found = clean(SourceDocument(html.encode(), MediaType.HTML, "page")).document.metadata
    return found.published, found.modified


@pytest.mark.parametrize(
    "top",
    [
        '<span itemprop="datePublished" content="2024-05-03">Friday</span>',
        '<div itemprop="datePublished" datetime="2024-05-03">Friday</div>',
        '<p><time itemprop="datePublished" datetime="2024-05-03">Friday</time></p>',
        '<span itemprop="datePublished">3 May 2024</span>',
        '<meta itemprop="datePublished" content="2024-05-03">',
        '<p class="meta"><span property="schema:datePublished" content="2024-05-03">F</span></p>',
        "<dl><dt>Published</dt><dd>3 May 2024</dd></dl>",
        "<div>Published</div><div>3 May 2024</div>",
        "<p>Friday, 3 May 2024 | 10:12 CET</p>",
        "<p>By Orla Fenwick, 3 May 2024, 5 min read</p>",
        "<p>Updated: 9 May 2024 17:40 | Published: 3 May 2024 8:12</p>",
        "<p>Published 3 May 2024</p><p>Updated 9 May 2024</p>",
        "<p>Updated 9 May 2024</p><p>Published 3 May 2024</p>",
        "<div>Last modified</div><div>9 May 2024</div><div>Published</div><div>3 May 2024</div>",
        "<p>2 hours ago <time datetime='2024-05-03'>2 hours ago</time></p>",
    ],
)
def test_the_day_of_publication(top: str) -> None:
    assert dates(top)[0] == "2024-05-03"


@pytest.mark.parametrize(
    ("language", "top"),
    [
        ("th", "<p>3 พฤษภาคม 2567</p>"),
        ("ar", "<p>٣ مايو ٢٠٢٤</p>"),
        ("fa", "<p>۱۴ اردیبهشت ۱۴۰۳</p>"),
        ("fa", "<p>۱۴۰۳/۰۲/۱۴ - ۱۰:۱۲</p>"),
        ("ja", "<p>令和6年5月3日</p>"),
        ("zh-TW", "<p>民國113年5月3日</p>"),
        ("ko", "<p>입력 2024.05.03 10:12</p>"),
        ("vi", "<p>Thứ sáu, ngày 3 tháng 5 năm 2024</p>"),
        ("cs", "<p>3. května 2024</p>"),
        ("hu", "<p>2024. május 3. 10:12</p>"),
        ("lv", "<p>2024. gada 3. maijs</p>"),
        ("ar", "<p>24 شوال 1445 هـ / 3 مايو 2024 م</p>"),
    ],
)
def test_days_as_the_readers_of_a_language_see_them(language: str, top: str) -> None:
    assert dates(top, language=language)[0] == "2024-05-03"


@pytest.mark.parametrize(
    ("top", "below"),
    [
        ("", '<aside><ul><li><time datetime="2023-01-15">15 January 2023</time></li></ul></aside>'),
        (
            "",
            '<div class="next"><time datetime="2023-01-15">15 January 2023</time>'
            '<h3><a href="/n">Ferry strike enters its third week</a></h3></div>',
        ),
        ("", '<div class="comment"><time datetime="2023-01-15">15 January 2023</time></div>'),
        ("", "<footer><p>© 2024 Quay Courier. All rights reserved.</p></footer>"),
        ("<p>2 hours ago</p>", ""),
        ("<p>Copyright 2024</p>", ""),
        ("<p>Registered: 3 May 2024</p>", ""),
        ('<time datetime="1970-01-01T00:00:00Z"></time>', ""),
    ],
)
def test_no_other_date_is_taken_for_it(top: str, below: str) -> None:
    assert dates(top, below=below)[0] is None


@pytest.mark.parametrize(
    ("stamp", "top", "published"),
    [
        ("2024-05-02T22:00:00Z", "<p>3 May 2024</p>", "2024-05-03"),
        ("2024-05-04T01:30:00Z", "<p>3 May 2024 9:30 PM ET</p>", "2024-05-03"),
        ("2024-05-03T08:12:00+02:00", "<p>3 May 2024</p>", "2024-05-03T08:12:00+02:00"),
        ("20240503T081200Z", "", "2024-05-03T08:12:00Z"),
        ("1714723920", "", "2024-05-03T08:12:00Z"),
        ("2024-05-03 08:12:00", "<p>Updated 9 May 2024</p>", "2024-05-03T08:12:00"),
        ("1970-01-01T00:00:00Z", "<p>3 May 2024</p>", "2024-05-03"),
    ],
)
def test_a_declared_time_against_the_day_shown(stamp: str, top: str, published: str) -> None:
    assert dates(top, _STAMP % stamp)[0] == published


def test_a_change_is_known_as_one() -> None:
    assert dates("<p>Updated: 9 May 2024 | Published: 3 May 2024</p>") == (
        "2024-05-03",
        "2024-05-09",
    )
    assert dates("<div>Last updated</div><div>9 May 2024</div>") == (None, "2024-05-09")


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"F",'
        '"datePublished":1714724400}</script>',
        '<meta name="ptime" content="20240503101500">',
        '<meta name="created" content="3 May 2024">',
    ],
)
def test_more_ways_to_declare_a_day(head: str) -> None:
    assert (dates(head=head)[0] or "")[:10] == "2024-05-03"


def test_the_day_in_the_head_of_the_article_is_its_own() -> None:
    assert dates(top='<p class="news_header_date">3 May 2024</p>')[0] == "2024-05-03"


def test_the_day_on_which_the_page_is_looked_at_is_not_that_of_publication() -> None:
    assert dates(top='<div class="current-date">Friday, 3 May 2024</div>') == (None, None)

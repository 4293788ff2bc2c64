"""Which words of a page are its title: without the site, kickers and notes, and nothing else."""

from html import escape

import pytest

from reader.cleaning import clean
from reader.cleaning.metadata.title_markup import without_markup
from reader.domain.source import MediaType, SourceDocument

_BODY = (
    "<p>"
    + "The ferry will run between the quay and the north shore, the county said. " * 4
    + "</p>"
)


def title_of(window: str, head: str, heading: str, above: str, below: str) -> str | None:
    """Return the title of a page."""
    body = f"{above}{heading}<article>{_BODY * 3}</article>{below}"
    html = f"<html lang=en><head><title>{window}</title>{head}</head><body>{body}</body></html>"
    source = SourceDocument(html.encode(), MediaType.HTML, "page")
    return clean(source).document.metadata.title


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (
            (
                "Ferry to cost seven crowns | Harbour | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "<nav><a href=/h>Harbour</a> <a href=/s>Sport</a></nav>",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry to cost seven crowns - Harbour - Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "<nav><a href=/h>Harbour</a> <a href=/s>Sport</a></nav>",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry to cost seven crowns — The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "The Quay Courier | Ferry to cost seven crowns",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Quay Courier: Ferry to cost seven crowns",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Team loses in the north - score 0-4",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "",
                "",
            ),
            "Team loses in the north - score 0-4",
        ),
        (
            ("Team loses in the north - score 0-4", "", "", "", ""),
            "Team loses in the north - score 0-4",
        ),
        (
            (
                "Team loses: what comes next | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "",
                "",
                "",
            ),
            "Team loses: what comes next",
        ),
        (
            (
                "Ferry to cost seven crowns | quaycourier.example",
                '<link rel=canonical href="https://www.quaycourier.example/a">',
                "",
                "",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry to cost seven crowns - Quay Courier",
                '<link rel=canonical href="https://www.quaycourier.example/a">',
                "",
                "",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry to cost seven crowns - Quay Courier",
                "",
                "",
                "",
                "<footer>© 2024 The Quay Courier. All rights reserved.</footer>",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry to cost seven crowns - Quay Courier",
                "",
                "",
                "<div class=logo><a href=/>Quay Courier</a></div>",
                "",
            ),
            "Ferry to cost seven crowns",
        ),
        (
            (
                "Ferry | Post",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Harbour’s &amp;amp;quot;third&amp;amp;quot; ferry &amp;#8217;late&amp;#8217;">',
                "",
                "",
                "",
            ),
            'Harbour’s "third" ferry ’late’',
        ),
        (
            (
                "Old log book found in attic | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Old log book found in attic">',
                "<h1><a href=/region>Region</a><span>Old log book found in attic</span><span class=visually-hidden>, read in 4 minutes</span></h1>",
                "",
                "",
            ),
            "Old log book found in attic",
        ),
        (
            (
                "Old log book found in attic | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Old log book found in attic">',
                "<h1>Old log book found in attic (5 min read)</h1>",
                "",
                "",
            ),
            "Old log book found in attic",
        ),
        (
            (
                "Leasing or buying | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "<h1>Leasing or buying – what pays more?</h1>",
                "",
                "",
            ),
            "Leasing or buying – what pays more?",
        ),
        (
            (
                "Breaking: Ferry runs aground | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "<h1>Breaking: Ferry runs aground</h1>",
                "",
                "",
            ),
            "Breaking: Ferry runs aground",
        ),
        (
            (
                "Ferry runs aground near the third … | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Ferry runs aground near the third …">',
                "<h1>Ferry runs aground near the third pier of the quay on its first trip of the spring season</h1>",
                "",
                "",
            ),
            "Ferry runs aground near the third pier of the quay on its first trip of the spring season",
        ),
        (
            (
                "FERRY RUNS AGROUND AGAIN | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier">',
                "<h1>FERRY RUNS AGROUND AGAIN</h1>",
                "",
                "",
            ),
            "FERRY RUNS AGROUND AGAIN",
        ),
        (
            (
                "Ferry runs&shy; aground\u200b again",
                '<meta property="og:site_name" content="The Quay Courier">',
                "<h1>Ferry  runs&shy; aground\u200b\n again</h1>",
                "",
                "",
            ),
            "Ferry runs aground again",
        ),
        (
            (
                "Ferry runs aground again | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Ferry runs aground again">',
                "<h1>The Quay Courier</h1>",
                "",
                "",
            ),
            "Ferry runs aground again",
        ),
        (
            (
                "Ferry runs aground again | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Ferry runs aground again">',
                "<h1>Harbour</h1>",
                "<nav><a href=/h>Harbour</a> <a href=/s>Sport</a></nav>",
                "",
            ),
            "Ferry runs aground again",
        ),
        (
            (
                "Ferry runs aground again | The Quay Courier",
                '<meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Ferry runs aground again">',
                "<h1>Harbour news</h1><h1>Ferry runs aground again</h1>",
                "<nav><a href=/h>Harbour</a> <a href=/s>Sport</a></nav>",
                "",
            ),
            "Ferry runs aground again",
        ),
        (
            (
                "渡轮票价上涨_港口_海港新闻网",
                '<meta property="og:site_name" content="海港新闻网">',
                "",
                "",
                "",
            ),
            "渡轮票价上涨_港口",
        ),
        (
            (
                "渡轮票价上涨-海港新闻网",
                '<meta property="og:site_name" content="海港新闻网">',
                "",
                "",
                "",
            ),
            "渡轮票价上涨",
        ),
        (
            (
                "渡し船の運賃が三割増｜海港新聞",
                '<meta property="og:site_name" content="海港新聞">',
                "",
                "",
                "",
            ),
            "渡し船の運賃が三割増",
        ),
    ],
)
def test_titles(page: tuple[str, str, str, str, str], title: str) -> None:
    assert title_of(*page) == title


def test_below_a_heading_that_is_the_name_of_the_site_the_next_one_is_the_title() -> None:
    name = '<meta property="og:site_name" content="The Quay Courier">'
    heading = "<h1>The Quay Courier</h1><h2>Ferry to cost seven crowns</h2>"
    assert title_of("The Quay Courier", name, heading, "", "") == "Ferry to cost seven crowns"


def test_markup_in_a_declared_title_is_no_part_of_it() -> None:
    head = '<meta property="og:title" content="Ferry &lt;b&gt;sold&lt;/b&gt;: 5 &lt; 7 crowns">'
    assert title_of("", head, "", "", "") == "Ferry sold: 5 < 7 crowns"


@pytest.mark.parametrize(
    ("declared", "title"),
    [
        ("Why the <small> element is back", "Why the <small> element is back"),
        ("The <b> and <i> of the web </b>", "The <b> and <i> of the web </b>"),
        ("What a <br> and a <wbr /> cost", "What a <br> and a <wbr /> cost"),
        ("<br> and how to do without", "<br> and how to do without"),
        ("A closing </span> too many", "A closing </span> too many"),
        ("Ferry <b>sold <i>twice</i></b><br/>at the quay", "Ferry sold twice at the quay"),
        ("Half of <b>a <i>pair</b> is left", "Half of a <i>pair is left"),
        ("10<sup>6</sup> crowns for CO<sub>2</sub>", "10⁶ crowns for CO₂"),
    ],
)
def test_only_pairs_of_tags_are_markup_in_a_title(declared: str, title: str) -> None:
    assert (
        title_of("", f'<meta property="og:title" content="{escape(declared)}">', "", "", "")
        == title
    )


def test_many_open_tags_in_a_title_take_no_time() -> None:
    assert without_markup("<b>" * 50_000, "en") == "<b>" * 50_000

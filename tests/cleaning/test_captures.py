"""Pages out of web archives and other shells: what they say is the page's own, and the shell's part
is removed with its reason.
"""

import pytest

from reader.cleaning import clean
from reader.domain.document import BlockKind, Cleaned
from reader.domain.reason import Cause
from reader.domain.source import MediaType, SourceDocument
from tests.services.divided import PAGES, TITLE

OWN = "https://valley.example/news/the-old-mill"
WAYBACK = f"https://web.archive.org/web/20260309081200/{OWN}"
BODY = f"<main><article><h1>{TITLE}</h1>{''.join(f'<p>{one}</p>' for one in PAGES[0])}</article></main>"
TOOLBAR = (
    '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp"><table><tr>'
    "<td>27 captures</td><td>3 May 2019 - 2 Apr 2026</td></tr></table><p>About this capture of "
    "a page that somebody wanted to keep for later readers.</p></div></div>"
    "<!-- END WAYBACK TOOLBAR INSERT -->"
)


def cleaned(body: str, head: str = "", address: str | None = None, before: str = "") -> Cleaned:
    html = f"<!doctype html>{before}<html lang=en><head>{head}</head><body>{body}</body></html>"
    return clean(SourceDocument(html.encode(), MediaType.HTML, "page.html", address))


def removed_as_bar(found: Cleaned) -> list[str]:
    return [
        found.document.block_text(block)
        for block, verdict in zip(found.document.blocks, found.verdicts, strict=True)
        if verdict.reason.code == Cause.ARCHIVE_BAR
    ]


@pytest.mark.parametrize(
    ("head", "address"),
    [
        (f'<link rel="canonical" href="{WAYBACK}">', None),
        (f'<link rel="canonical" href="{OWN}">', WAYBACK),
        (f'<meta property="og:url" content="{WAYBACK}">', None),
        ("", WAYBACK),
        (f'<link rel="canonical" href="/web/20260309081200/{OWN}">', WAYBACK),
    ],
)
def test_a_capture_is_the_pages_own_with_the_moment_of_the_copy(
    head: str, address: str | None
) -> None:
    found = cleaned(TOOLBAR + BODY, head, address)
    metadata = found.document.metadata
    assert (metadata.url, metadata.site) == (OWN, "valley.example")
    assert (metadata.captured, metadata.archived) == ("2026-03-09T08:12:00Z", WAYBACK)
    assert metadata.published is None
    assert removed_as_bar(found) == [
        "27 captures | 3 May 2019 - 2 Apr 2026",
        "About this capture of a page that somebody wanted to keep for later readers.",
    ]
    assert found.kept_text() == "\n".join(PAGES[0])


def test_the_comment_of_the_archive_tells_the_moment_where_no_address_does() -> None:
    comment = (
        "<!-- FILE ARCHIVED ON 08:12:00 Mar 09, 2026 AND RETRIEVED FROM THE INTERNET ARCHIVE ON "
        "10:00:00 Apr 02, 2026. -->"
    )
    metadata = cleaned(BODY + comment, f'<link rel="canonical" href="{OWN}">').document.metadata
    assert (metadata.url, metadata.captured) == (OWN, "2026-03-09T08:12:00Z")


def test_a_copy_by_archive_today_says_itself_of_which_page_it_is() -> None:
    header = (
        f'<div id="HEADER"><table><tr><td>Saved from <input name="q" value="{OWN}"></td>'
        "<td>9 Mar 2026 08:12:00 UTC</td><td>All snapshots from host valley.example</td></tr>"
        "</table></div>"
    )
    found = cleaned(header + BODY, '<link rel="canonical" href="https://archive.ph/AbCdE">')
    metadata = found.document.metadata
    assert (metadata.url, metadata.site) == (OWN, "valley.example")
    assert (metadata.captured, metadata.archived) == (
        "2026-03-09T08:12:00Z",
        "https://archive.ph/AbCdE",
    )
    assert "All snapshots" in " ".join(removed_as_bar(found))
    assert found.kept_text() == "\n".join(PAGES[0])


def test_the_same_ids_on_a_page_of_no_archive_are_nothing() -> None:
    found = cleaned(f'<div id="HEADER"><p>{PAGES[1][0]}</p></div>{BODY}')
    assert removed_as_bar(found) == []


def test_a_cached_page_tells_its_address_and_moment() -> None:
    header = (
        f'<div id="bN015htcoyT__google-cache-hdr">This is Google’s cache of {OWN}. It is a snapshot '
        "of the page as it appeared on 9 Mar 2026 08:12:00 GMT. The current page could have "
        "changed in the meantime.</div>"
    )
    metadata = cleaned(header + BODY).document.metadata
    assert (metadata.captured, metadata.site) == ("2026-03-09T08:12:00Z", "valley.example")


@pytest.mark.parametrize(
    ("before", "head"),
    [
        (
            f"<!-- Page saved with SingleFile \n url: {OWN} \n saved date: Mon Mar 09 2026 "
            "09:12:00 GMT+0100 (Central European Standard Time) -->",
            "",
        ),
        ("", '<meta name="savepage-date" content="Mon Mar 09 2026 09:12:00 GMT+0100 (CET)">'),
    ],
)
def test_the_moment_that_a_saving_program_notes(before: str, head: str) -> None:
    metadata = cleaned(BODY, head, OWN, before).document.metadata
    assert (metadata.captured, metadata.archived) == ("2026-03-09T08:12:00Z", None)


@pytest.mark.parametrize("byline", ["Ruth Halloran", "By Ruth Halloran"])
def test_the_reading_view_of_a_browser(byline: str) -> None:
    found = cleaned(
        '<div class="container"><div class="header reader-header"><a class="domain reader-domain" '
        f'href="{OWN}">valley.example</a><h1 class="reader-title">{TITLE}</h1>'
        f'<div class="credits reader-credits">{byline}</div><div class="meta-data"><div '
        'class="reader-estimated-time">3–4 minutes</div></div></div><div '
        'class="moz-reader-content">'
        + "".join(f"<p>{one}</p>" for one in PAGES[0])
        + "</div></div>"
    )
    metadata = found.document.metadata
    assert (metadata.title, metadata.authors) == (TITLE, ("Ruth Halloran",))
    assert (metadata.url, metadata.site) == (OWN, "valley.example")
    assert found.kept_text() == "\n".join(PAGES[0])
    kinds = {found.document.block_text(block): block.kind for block in found.document.blocks}
    assert kinds[byline] is BlockKind.BYLINE


def test_a_page_in_plain_dress_is_no_copy() -> None:
    metadata = cleaned(BODY, f'<link rel="canonical" href="{OWN}">').document.metadata
    assert (metadata.captured, metadata.archived) == (None, None)


@pytest.mark.parametrize(
    "head",
    [
        f'<base href="{WAYBACK}">',
        f'<script>__wm.wombat("{OWN}","20260309081200","https://web.archive.org/","web");</script>',
    ],
)
def test_a_capture_that_only_its_scripts_or_links_tell_of(head: str) -> None:
    metadata = cleaned(BODY, head).document.metadata
    assert (metadata.url, metadata.captured) == (OWN, "2026-03-09T08:12:00Z")
    assert metadata.archived == WAYBACK


def test_lines_in_which_an_archive_speaks_of_a_copy_are_its_own() -> None:
    lines = (
        f"Saved from {OWN}",
        "archive.today webpage capture",
        "All snapshots from host valley.example",
    )
    above = "".join(f"<div>{one}</div>" for one in lines)
    found = cleaned(
        above + BODY,
        f'<meta property="og:url" content="https://archive.ph/2026.03.09-081200/{OWN}">',
    )
    assert removed_as_bar(found) == list(lines)
    assert found.kept_text() == "\n".join(PAGES[0])
    assert removed_as_bar(cleaned(above + BODY, f'<link rel="canonical" href="{OWN}">')) == []


def test_hostile_pages_are_read_in_linear_time() -> None:
    for hostile in (
        "<base " * 30_000,
        '__wm.wombat("https://' * 20_000,
        "<!-- Page saved with SingleFile " * 9_000,
    ):
        cleaned(f"{BODY}<p>{hostile}</p>")


def test_a_text_that_was_copied_from_an_archives_page() -> None:
    text = "\n\n".join((f"The Wayback Machine - {WAYBACK}", TITLE, *PAGES[0]))
    source = SourceDocument(text.encode(), MediaType.TEXT, "page.txt")
    metadata = clean(source).document.metadata
    assert (metadata.url, metadata.captured) == (OWN, "2026-03-09T08:12:00Z")

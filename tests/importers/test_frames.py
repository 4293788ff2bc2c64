"""Frames: their texts are a part of the page, once each, wherever they stand."""

import pytest

from reader.domain.errors import OnlyFrames
from reader.importers import contents_of, read
from reader.importers.frames import frame_files, with_frames
from tests.effort import ends_in_time

SITE = "https://holm.example"
STORY = "<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>It sails at 7.15.</p></body></html>"
MENU = "<html><body><a href='/'>Home</a></body></html>"
SET = '<html><head><title>Holm</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html"></frameset></html>'

PAGES = {f"{SITE}/menu.html": MENU, f"{SITE}/story.html": STORY, "cid:story@x": STORY}


def unfolded(markup: str, **more: str) -> str:
    pages = PAGES | {f"{SITE}/{name}.html": page for name, page in more.items()}
    return with_frames(
        markup, f"{SITE}/top.html", lambda place: (pages[place], place) if place in pages else None
    )


def test_of_nothing_but_frames_the_largest_becomes_the_page() -> None:
    page = unfolded(SET)
    assert "<title>Ferry</title>" in page
    assert page.index("Home") < page.index("<h1>Ferry")


def test_sets_in_sets() -> None:
    outer = SET.replace("story.html", "inner.html")
    assert "It sails at 7.15" in unfolded(outer, inner=SET)


@pytest.mark.parametrize("source", ['"story.html"', "'cid:story@x'", f"{SITE}/story.html"])
def test_a_frame_in_the_text_is_put_where_it_stood(source: str) -> None:
    page = unfolded(f"<body><p>Before.</p><iframe src={source}></iframe><p>After.</p></body>")
    assert page.index("Before.") < page.index("It sails") < page.index("After.")


def test_what_was_hidden_stays_hidden_and_what_had_no_size_stays_out() -> None:
    page = unfolded('<body><iframe style="display:none" src="story.html"></iframe></body>')
    assert '<div style="display:none">' in page
    assert "It sails" not in unfolded('<iframe width="1" height="1" src="story.html"></iframe>')


def test_a_page_that_holds_itself_has_an_end() -> None:
    page = unfolded(
        '<p>One.</p><iframe src="loop.html"></iframe>',
        loop='<p>Two.</p><iframe src="loop.html"></iframe><iframe src="top.html">',
    )
    assert (page.count("One."), page.count("Two.")) == (1, 1)


def test_a_page_with_frames_beside_it_says_which_to_import() -> None:
    assert frame_files(SET) == ("menu.html", "story.html")
    assert frame_files(STORY) == ()
    assert frame_files(f"<body><pre>&lt;frameset&gt;</pre><!-- {SET} --></body>") == ()
    with pytest.raises(OnlyFrames) as told:
        read("top.html", SET.encode())
    assert told.value.files == ("menu.html", "story.html")


HEADS = [
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: {site}/a\r\n",
    "From: <Saved by Windows Internet Explorer 8>\r\nSubject: Ferry\r\n",
    "\ufeffFrom: <Saved by Blink>\r\n",
    "\r\n\r\nFrom: <Saved by Blink>\r\n",
    "Subject: Ferry\nX-UnMHT-Save-Date: 2025\nContent-Location: {site}/a\n",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("name", ["a.mht", "a.html", "a"])
def test_web_archives_have_many_heads(head: str, name: str) -> None:
    parts = (
        f"--b\r\nContent-Type: text/html\r\nContent-Location: {SITE}/a\r\n\r\n{STORY}\r\n--b--\r\n"
    )
    data = f'{head.format(site=SITE)}MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n{parts}'
    source = read(name, data.encode())
    assert source.media_type == "multipart/related"
    assert b"It sails" in contents_of(source).page.data
    assert source.address == f"{SITE}/a"


def test_an_archive_of_a_page_alone() -> None:
    head = f"From: <Saved by Microsoft Internet Explorer 11>\r\nMIME-Version: 1.0\r\nContent-Location: {SITE}/a\r\n"
    source = read("a.mht", f"{head}Content-Type: text/html\r\n\r\n{STORY}".encode())
    assert b"It sails" in contents_of(source).page.data


def test_an_archive_puts_its_frames_together() -> None:
    parts = "".join(
        f"--b\r\nContent-Type: text/html\r\nContent-Location: {place}\r\n\r\n{page}\r\n"
        for place, page in [(f"{SITE}/top.html", SET), *list(PAGES.items())[:2]]
    )
    head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
    page = contents_of(read("a.mhtml", f"{head}{parts}--b--\r\n".encode())).page
    assert "It sails at 7.15" in page.data.decode()


@pytest.mark.parametrize("unit", ["<iframe ", "<iframe>", "<frameset>", "<frame src=a>", "<!--"])
def test_hostile_frames_do_not_hold_it_up(unit: str) -> None:
    with ends_in_time(5):
        unfolded(unit * 20_000)
        frame_files(unit * 20_000)

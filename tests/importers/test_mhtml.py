"""Web archives: what is the page, what belongs to it, and what a hostile one does."""

import base64

import pytest

from reader.domain.errors import NoText, UnknownFormat
from reader.domain.source import MediaType, SourceDocument
from reader.importers import Contents, contents_of, read
from tests.effort import ends_in_time

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
ADDRESS = "https://news.example/2026/bridge.html"


def part(kind: str, body: bytes, *heads: str) -> bytes:
    head = "\r\n".join([f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", *heads])
    return (
        f"--edge\r\n{head}\r\n\r\n".encode()
        + base64.encodebytes(body).replace(b"\n", b"\r\n")
        + b"\r\n"
    )


def archive(*parts: bytes, head: str = "") -> bytes:
    start = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {ADDRESS}\r\n"
        "Subject: =?utf-8?Q?Br=C3=BCcke?=\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: "
        f'multipart/related;\r\n\ttype="text/html";{head}\r\n\tboundary="edge"\r\n\r\n\r\n'
    )
    return start.encode() + b"".join(parts) + b"--edge--\r\n"


PAGE = part(
    "text/html; charset=utf-16-le",
    "<h1>Die Brücke</h1>".encode("utf-16-le"),
    f"Content-Location: {ADDRESS}",
)
PICTURE = part(
    "image/gif",
    PIXEL,
    "Content-Location: https://cdn.example/a%20b.gif",
    "Content-ID: <pixel@mhtml.blink>",
)
STYLE = part("text/css", b"p { color: red }", "Content-Location: styles/page.css")
SCRIPT = part("text/javascript", b"alert(1)", "Content-Location: https://cdn.example/x.js")


def test_the_source_is_the_whole_archive_and_its_page_is_taken_from_it() -> None:
    data = archive(PAGE, PICTURE, STYLE, SCRIPT)
    source = read("bridge.mhtml", data)
    assert (source.data, source.media_type, source.address) == (data, "multipart/related", ADDRESS)
    page = contents_of(source).page
    assert page.media_type == MediaType.HTML
    assert page.encoding is not None
    assert page.data.decode(page.encoding) == "<h1>Die Brücke</h1>"
    assert page.address == ADDRESS
    assert contents_of(source).place == "/2026/bridge.html"


def test_parts_are_known_by_each_of_their_addresses_and_scripts_are_not_kept() -> None:
    found = {
        one.address: one
        for one in contents_of(
            read("bridge.mhtml", archive(PAGE, PICTURE, STYLE, SCRIPT))
        ).resources
    }
    assert {address: (one.media_type, one.data) for address, one in found.items()} == {
        "https://cdn.example/a%20b.gif": ("image/gif", PIXEL),
        "cid:pixel@mhtml.blink": ("image/gif", PIXEL),
        "https://news.example/2026/styles/page.css": ("text/css", b"p { color: red }"),
    }


def test_the_head_may_name_another_part_as_the_start() -> None:
    frame = part("text/html", b"<p>A frame", "Content-ID: <frame@x>")
    start = part("text/html", b"<p>The page", "Content-ID: <page@x>")
    data = archive(frame, start, head=' start="<page@x>";')
    assert contents_of(read("a.mht", data)).page.data == b"<p>The page"


def test_an_address_that_is_none_is_left_out() -> None:
    page = part("text/html", b"<p>The page", "Content-Location: http://[news.example/bridge.html")
    picture = part(
        "image/gif", PIXEL, "Content-Location: http://[cdn.example/a.gif", "Content-ID: <pixel@x>"
    )
    held = contents_of(read("a.mhtml", archive(page, picture)))
    assert (held.page.address, held.place) == (ADDRESS, "/2026/bridge.html")
    assert [one.address for one in held.resources] == ["cid:pixel@x"]


def test_any_other_source_is_its_own_page() -> None:
    source = SourceDocument(b"<p>A page", MediaType.HTML, "page.html")
    assert contents_of(source) == Contents(source, (), "/")
    assert contents_of(source).page is source


def test_an_archive_without_a_page_says_so() -> None:
    with pytest.raises(NoText):
        read("a.mhtml", archive(PICTURE))


def test_parts_in_parts_without_end_are_refused() -> None:
    depth = 2_000
    heads = "".join(
        f'Content-Type: multipart/related; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth)
    )
    with pytest.raises((UnknownFormat, NoText)):
        read("a.mhtml", heads.encode())


@pytest.mark.parametrize(
    "head",
    [
        "Content-Type: text/html; charset=no-such-thing",
        "Content-Type: text/html; charset=",
        "Content-Type: text/html\r\nContent-Transfer-Encoding: x-unknown",
        "Content-Type: text/html\r\nContent-Location: \xff\xfe\x00",
        "Content-Type: text/html\r\nContent-ID: <<>>",
        "Content-Type: text/html; charset*=utf-8''%FF",
    ],
)
def test_a_malformed_head_is_read_as_far_as_it_goes(head: str) -> None:
    data = archive(f"--edge\r\n{head}\r\n\r\n<p>The page\r\n".encode("latin-1"))
    assert b"The page" in contents_of(read("a.mhtml", data)).page.data


WITHOUT_END = "; a*0=1" * 100_000


def test_parameters_without_end_hold_nothing_up() -> None:
    page = PAGE.replace(b"charset=utf-16-le", b"charset=utf-16-le" + WITHOUT_END.encode())
    with ends_in_time():
        contents = contents_of(read("bridge.mhtml", archive(page)))
        with pytest.raises(NoText):
            read("bridge.mhtml", archive(PAGE, head=WITHOUT_END))
    assert contents.page.data.decode("utf-16-le") == "<h1>Die Brücke</h1>"


def test_parameters_in_pieces_that_do_not_go_together_are_left_out() -> None:
    pieces = b"charset=utf-16-le; name*=x; name*0=y; name*1=z"
    page = PAGE.replace(b"charset=utf-16-le", pieces)
    contents = contents_of(read("bridge.mhtml", archive(page, head=" a*=1; a*0=2;")))
    assert contents.page.data.decode("utf-16-le") == "<h1>Die Brücke</h1>"

"""The address that a saved page names."""

import pytest

from reader.importers import contents_of, read
from tests.effort import ends_in_time

ADDRESS = "https://news.example/2024/bridge?a=1&b=2"


@pytest.mark.parametrize(
    "markup",
    [
        "<!-- saved from url=(0041)https://news.example/2024/bridge?a=1&b=2 -->\n<html>",
        "<!DOCTYPE html>\r\n<!-- saved from url=(0041)https://news.example/2024/bridge?a=1&b=2 "
        "-->\r\n<html>",
        "<!DOCTYPE html> <!--\n Page saved with SingleFile \n url: "
        "https://news.example/2024/bridge?a=1&b=2 \n date: x\n-->",
        '<html><meta name="savepage-url" content="https://news.example/2024/bridge?a=1&amp;b=2">',
        '<html><link rel="canonical" href="https://news.example/2024/bridge?a=1&amp;b=2">',
        "<html><link href='https://news.example/2024/bridge?a=1&amp;b=2' data-x=1 rel='canonical' "
        "/>",
        "<html><link rel=canonical href=https://news.example/2024/bridge?a=1&amp;b=2>",
        '<html><meta property="og:url" content="https://news.example/2024/bridge?a=1&amp;b=2"/>',
        '<html><meta content="https://news.example/2024/bridge?a=1&amp;b=2" property="og:url"/>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_address_of_a_saved_page_is_found(markup: str, encoding: str) -> None:
    assert read("page.html", (markup + "<p>Text</p></html>").encode(encoding)).address == ADDRESS


@pytest.mark.parametrize(
    "markup",
    [
        "<!-- saved from url=(0014)about:internet -->",
        "<!-- saved from url=(0020)file:///C:/page.html -->",
        '<link rel="canonical" href="/2024/bridge">',
        '<link rel="stylesheet" href="https://news.example/a.css">',
        '<link rel="canonical" data-href="https://news.example/">',
        '<link rel="canonical" href="javascript:alert(1)">',
        '<link rel="canonical" href="https://">',
        f'<link rel="canonical" href="https://news.example/{"x" * 3000}">',
    ],
)
def test_what_is_no_address_is_not_taken(markup: str) -> None:
    assert read("page.html", f"<html>{markup}<p>Text</p></html>".encode()).address is None


def test_the_saving_program_counts_before_the_page() -> None:
    page = (
        '<html><link rel="canonical" href="https://other.example/"><!-- saved from '
        f"url=(0041){ADDRESS} --><p>Text</p>"
    )
    assert read("page.html", page.encode()).address == ADDRESS


def test_the_caller_counts_before_the_file() -> None:
    page = f'<html><link rel="canonical" href="{ADDRESS}"><p>Text</p>'
    assert (
        read("page.html", page.encode(), "https://mirror.example/").address
        == "https://mirror.example/"
    )


def test_letters_beyond_ascii_in_an_address_are_kept() -> None:
    page = '<html><link rel="canonical" href="https://news.example/jembatan-é-桥"><p>Text</p>'
    assert read("page.html", page.encode()).address == "https://news.example/jembatan-é-桥"


XHTML = """<?xml version="1.0"?>
<?xml-stylesheet href="a.css"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title><script src="a.js" /></head>
<body><a id="top"/><h1>Ferry</h1><p>It takes 84&#160;cars<br/>&amp; more.</p>
<p><![CDATA[Fewer than <ninety> sail.]]></p><script>//<![CDATA[
if (a < b) { write("<p/>") }
//]]></script><textarea/><p>The last words.</p></body></html>"""


def test_xhtml_is_shown_as_the_page_in_html_that_says_the_same() -> None:
    source = read("ferry.xhtml", XHTML.encode())
    assert source.data == XHTML.encode()
    page = contents_of(source).page.data.decode()
    assert '<script src="a.js"></script>' in page
    assert "Fewer than &lt;ninety&gt; sail." in page
    assert "<textarea></textarea>" in page
    assert "<br/>" in page
    assert 'if (a < b) { write("<p/>") }' in page
    assert contents_of(read("ferry.html", XHTML.encode())).page.data == XHTML.encode()


@pytest.mark.parametrize("unit", ["<a ", "<![CDATA[", "<script>", "<!--", '<a "', "<a/"])
def test_hostile_xhtml_does_not_hold_it_up(unit: str) -> None:
    with ends_in_time(3):
        contents_of(read("a.xhtml", f"<html><body>x{unit * 50_000}".encode()))

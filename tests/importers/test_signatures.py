"""The one table of first bytes: what a refused file is called, and what a page may show."""

import re

import pytest

from reader.importers.media_types import media_type_of
from reader.importers.signatures import SIGNATURES, foreign_kind

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"></svg>'


@pytest.mark.parametrize(
    ("data", "kind", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture", "image/png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a JPEG picture", "image/jpeg"),
        (b"GIF89a\1\0\1\0", "a GIF picture", "image/gif"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a WebP picture", "image/webp"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "a picture", "image/avif"),
        (b"\0\0\0\x20ftypheic\0\0\0\0", "a picture", None),
        (b"II*\0\x08\0\0\0", "a TIFF picture", None),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36\0", "a BMP picture", "image/bmp"),
        (b"\0\0\1\0\1\0\x10\x10", "an icon", "image/x-icon"),
        (SVG, "an SVG picture", "image/svg+xml"),
        (
            b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a --> <!-- b -->\n<!DOCTYPE svg>" + SVG,
            "an SVG picture",
            "image/svg+xml",
        ),
        (b"<?xml version='1.0'?><!-- a --><!-- b --><rss version='2.0'>", "a news feed", None),
        (b"wOFF\0\1\0\0\0\0", "a font", "font/woff"),
        (b"wOFFOTTO\0\0", "a font", "font/woff"),
        (b"wOF2true\0\0", "a font", "font/woff2"),
        (b"OTTO\0\x0b\0\x80", "a font", "font/otf"),
        (b"\0\1\0\0\0\x11\1\0", "a font", "font/ttf"),
        (b"ttcf\0\1\0\0", "a font", "font/ttf"),
        (b"%PDF-1.7\n", "a PDF document", None),
        (b"PK\3\4" + bytes(26) + b"photo.png", "a ZIP archive", None),
    ],
)
def test_one_row_says_both(data: bytes, kind: str, media_type: str | None) -> None:
    found = foreign_kind(data)
    assert (found and found.english(), media_type_of("", data)) == (kind, media_type)


@pytest.mark.parametrize(
    "text",
    ["wOFF is a format.", "OTTO is a name.", "true or not?", "ttcf, said he.", "BMW sold cars."],
)
def test_words_that_begin_like_a_font_are_none(text: str) -> None:
    assert (foreign_kind(text.encode()), media_type_of("", text.encode())) == (None, None)


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("page.css", b"", None),
        ("page.css", b"/* nothing yet */", "text/css"),
        ("css2", b"@font-face { font-family: x; src: url(f.woff2) }", "text/css"),
        ("css2", b"<!doctype html><style>p { color: red }</style>", None),
        ("data.json", b"p { color: red }", None),
        ("script.js", b"function f() { a: 1 }", None),
        ("page.html", b"p { color: red }", None),
    ],
)
def test_style_sheets_are_told_by_their_name_or_look(
    name: str, data: bytes, media_type: str | None
) -> None:
    assert media_type_of(name, data) == media_type


def test_no_format_stands_in_the_table_twice() -> None:
    openings = [one.opening for one in SIGNATURES]
    assert len(openings) == len(set(openings))
    shown = [one.media_type for one in SIGNATURES if one.media_type]
    assert len(shown) == len(set(shown))
    assert all(re.fullmatch("an? .+", one.kind.english()) for one in SIGNATURES)

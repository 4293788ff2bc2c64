"""Which files are taken as what, and what is refused in which words."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import EmptySource, SourceTooLarge, UnknownFormat
from reader.domain.message import verbatim
from reader.domain.source import MediaType
from reader.importers import IMPORTERS, LARGEST, read, recognition
from tests.effort import ends_in_time

PAGE = (
    "<!DOCTYPE html>\n<html><head><title>Bridge</title></head><body><p>The bridge is 1,200 m "
    "long – at last.</p></body></html>"
)
PROSE = "The bridge is 1,200 m long.\n\nIt was opened on Monday.\n"

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("name", ["page.html", "page.txt", "page", "PAGE.HTM", "index.php"])
def test_a_page_is_recognised_whatever_its_name_and_encoding(name: str, encoding: str) -> None:
    source = read(name, PAGE.encode(encoding))
    assert source.media_type is MediaType.HTML
    assert source.name == name
    assert source.data == PAGE.encode(encoding)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "大桥长一千二百米，星期一通车。\n记者昨日报道。"),
        ("shift_jis", "橋の長さは千二百メートル。\n月曜日に開通した。"),
        ("iso2022_jp", "橋の長さは千二百メートル。\n月曜日に開通した。"),
        ("euc-kr", "다리의 길이는 1,200미터이다."),
        ("iso2022_kr", "다리의 길이는 1,200미터이다."),
        ("big5", "大橋長一千二百米，星期一通車。"),
        ("windows-1251", "Длина моста 1200 м."),
        ("koi8-r", "Длина моста 1200 м."),
        ("windows-1254", "Köprünün uzunluğu 1.200 m’dir."),
        ("windows-1256", "يبلغ طول الجسر 1200 متر."),
        ("windows-1255", "אורך הגשר 1200 מטר."),
        ("utf-16", "大桥长一千二百米，星期一通车。"),
        ("utf-32", "大桥长一千二百米 👩‍👩‍👧"),
        ("utf-8", "👩‍👩‍👧 Jembatan itu panjangnya 1.200\u00a0m."),
        ("utf-16-le", "Длина моста 1200 м, а ширина 30 м."),
    ],
)
def test_text_in_any_encoding_is_text(encoding: str, text: str) -> None:
    source = read("news.txt", text.encode(encoding))
    assert source.media_type is MediaType.TEXT
    assert source.address is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "橋は三月から閉鎖され、漁師は南の入口を使う。",
        "这座桥从三月起关闭，渔民只能使用南边的入口。",
        "다리는 삼월부터 닫히고 어민은 남쪽 입구를 쓴다.",
        "สะพานจะปิด ตั้งแต่เดือนมีนาคม",
    ],
)
def test_utf16_without_a_mark_is_known_by_its_signs(text: str, encoding: str) -> None:
    assert read("a.txt", text.encode(encoding)).encoding == encoding


@pytest.mark.parametrize("encoding", ["gb18030", "cp949", "euc_jp", "cp932", "big5"])
def test_other_encodings_of_two_bytes_are_not_taken_for_utf16(encoding: str) -> None:
    text = {
        "gb18030": "这座桥从三月起关闭",
        "cp949": "다리는 삼월부터 닫힌다",
        "big5": "漁民使用南邊的入口",
    }
    data = text.get(encoding, "橋は三月から閉鎖される。").encode(encoding)
    assert read("a.txt", data).encoding is None


def test_only_utf16_without_a_mark_gets_its_encoding_from_here() -> None:
    assert read("a.txt", PROSE.encode("utf-16-le")).encoding == "utf-16-le"
    assert read("a.html", PAGE.encode("utf-16-be")).encoding == "utf-16-be"
    assert read("a.txt", PROSE.encode("utf-16")).encoding is None
    assert read("a.txt", PROSE.encode("utf-32")).encoding is None
    assert read("a.txt", PROSE.encode()).encoding is None


@pytest.mark.parametrize(
    "text",
    [
        "Under the hood: how <html> and <p>paragraphs</p> work",
        "<A man> walked in.",
        "< 5 % of voters",
        "<3 from Minsk",
        "a < b and b > c",
        '"<b>" is bold',
    ],
)
def test_prose_with_angle_brackets_is_text(text: str) -> None:
    assert read("note.txt", text.encode()).media_type is MediaType.TEXT


@pytest.mark.parametrize(
    "text",
    [
        "<p>One.</p><p>Two.</p>",
        "  \n<!-- saved --><div class='x'>One</div>",
        "<title>A</title>one",
        "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
        "<h1>One</h1>",
        "<BODY>one",
    ],
)
def test_pieces_of_pages_are_pages_whatever_the_name(text: str) -> None:
    assert read("note.txt", text.encode()).media_type is MediaType.HTML


def test_the_name_decides_where_the_content_does_not() -> None:
    assert read("scrape.html", b"Menu | Home <br> The bridge is long").media_type is MediaType.HTML
    assert read("scrape.txt", b"Menu | Home <br> The bridge is long").media_type is MediaType.TEXT


def test_a_page_by_name_without_one_tag_is_text() -> None:
    assert read("scrape.html", PROSE.encode()).media_type is MediaType.TEXT


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a JPEG picture"),
        (b"GIF89a\1\0\1\0", "a GIF picture"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a WebP picture"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "a picture"),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36\0", "a BMP picture"),
        (
            b'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"><path d=""/></svg>',
            "an SVG picture",
        ),
        (
            b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>',
            "a news feed",
        ),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF document"),
        (b"{\\rtf1\\ansi Bridge}", "a rich text document (RTF)"),
        (b"PK\3\4" + bytes(26) + b"mimetypeapplication/epub+zipPK", "an e-book (EPUB)"),
        (
            b"PK\3\4" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
            "an OpenDocument file",
        ),
        (
            b"PK\3\4" + bytes(26) + b"[Content_Types].xml" + bytes(50) + b"word/document.xml",
            "a Word document (DOCX)",
        ),
        (
            b"PK\3\4" + bytes(26) + b"[Content_Types].xml" + bytes(50) + b"xl/workbook.xml",
            "a spreadsheet (XLSX)",
        ),
        (b"PK\3\4" + bytes(26) + b"photo.png", "a ZIP archive"),
        (b"PK\5\6" + bytes(18), "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(20), "an old Office document"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "a web archive (WARC)"),
        (b"\x1f\x8b\x08\0abc", "a gzip archive"),
        (b"ID3\3\0\0\0\0\0\0", "an MP3 recording"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a sound recording"),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "a video"),
        (b"\x1a\x45\xdf\xa3\x01\0\0\0", "a video"),
        (b"SQLite format 3\0\x10\0", "an SQLite database"),
        (b"\x7fELF\2\1\1\0", "a program"),
        (b"MZ\x90\0\3\0\0\0", "a program"),
        (bytes(range(256)) * 4, "binary data"),
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page.txt"])
def test_what_is_no_article_is_refused_by_its_kind(name: str, data: bytes, kind: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        read(name, data)
    assert verbatim(caught.value.detail).english() == kind
    assert caught.value.path == Path(name)


@pytest.mark.parametrize(
    "text",
    [
        "BMW sold 1,200 cars.",
        "MZ is a prefix.",
        "ID3 is a tag.",
        "PK, the actor.",
        "GIF89 and all that",
        "II*",
    ],
)
def test_prose_that_begins_like_a_signature_is_text(text: str) -> None:
    assert read("note.txt", text.encode()).media_type is MediaType.TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n\t ",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf \n",
        b"\xff\xfe",
        b"\xfe\xff\0 \0\n",
        b"\xff\xfe\0\0",
        "\u00a0\u3000\u200b\n".encode(),
        bytes(500),
        b" " * 200_000,
    ],
)
def test_nothing_but_white_space_is_empty(data: bytes) -> None:
    with pytest.raises(EmptySource):
        read("page.html", data)


def test_ink_after_long_white_space_counts() -> None:
    assert read("a.txt", b" " * 200_000 + b"x").media_type is MediaType.TEXT


def test_a_stray_zero_does_not_make_a_text_binary() -> None:
    assert read("a.txt", PROSE.encode() * 3 + b"\0").media_type is MediaType.TEXT


def test_a_file_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "LARGEST", 1000)
    assert read("a.txt", b"x" * 1000).media_type is MediaType.TEXT
    with pytest.raises(SourceTooLarge) as caught:
        read("a.txt", b"x" * 1001)
    assert (caught.value.size, caught.value.limit) == (1001, 1000)


def test_the_limit_is_a_hundred_megabytes() -> None:
    assert LARGEST == 100_000_000


def test_every_importer_names_its_suffixes() -> None:
    for importer in IMPORTERS:
        assert importer.title
        assert all(re.fullmatch(r"\.[a-z0-9]+", suffix) for suffix in importer.suffixes)


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_any_text_is_text_or_empty(text: str, encoding: str) -> None:
    data = ("The news: " + text).encode(encoding)
    assert read("a.txt", data).data == data


@given(st.binary())
def test_any_bytes_are_read_or_refused_in_our_words(data: bytes) -> None:
    try:
        assert read("a.html", data).data == data
    except (EmptySource, UnknownFormat) as error:
        assert error.path == Path("a.html")


@pytest.mark.parametrize(
    "unit",
    [
        "<!---->",
        "<!--",
        "<",
        "<p ",
        "a:\r\n",
        "a: \n ",
        "<link rel=",
        "<meta name=savepage-url ",
        "<meta property=og:url ",
        "<?xml ",
        " ",
        "<a",
    ],
)
def test_hostile_openings_do_not_hold_it_up(unit: str) -> None:
    data = (unit * 200_000)[:200_000].encode() + b"x"
    with ends_in_time(2), suppress(UnknownFormat):
        read("page.html", data)

"""What a new format takes: an importer, and its place in the tuple."""

import pytest

from reader.domain.errors import NoText, UnknownFormat
from reader.domain.message import verbatim
from reader.domain.source import MediaType, SourceDocument
from reader.importers import contents_of, held_by, read, recognition

from .toy_formats import BOOK_TYPE, PICTURE, BookImporter, PackedTextImporter, book, packed_text

MARKUP = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>The bridge</h1><img '
    'src="../pictures/one.gif"/></body></html>'
)
GIF = b"GIF89a\1\0\1\0"


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both toys stand before the program's own importers."""
    monkeypatch.setattr(
        recognition, "IMPORTERS", (BookImporter(), PackedTextImporter(), *recognition.IMPORTERS)
    )


@pytest.mark.parametrize(
    ("data", "kind"),
    [(book(MARKUP, GIF), "a ZIP archive"), (packed_text("The bridge"), "binary data")],
)
def test_without_an_importer_it_is_refused_by_its_kind(data: bytes, kind: str) -> None:
    with pytest.raises(UnknownFormat) as told:
        read("bridge", data)
    assert verbatim(told.value.detail).english() == kind


@pytest.mark.parametrize("name", ["bridge.toybook", "bridge.html", "bridge.txt", "bridge"])
def test_a_binary_format_is_recognised_by_its_bytes(added: None, name: str) -> None:
    data = book(MARKUP, GIF, "p { color: red }")
    source = read(name, data, "https://news.example/bridge")
    assert source == SourceDocument(data, BOOK_TYPE, name, "https://news.example/bridge")
    held = contents_of(source)
    assert held.page == SourceDocument(
        MARKUP.encode(), MediaType.HTML, name, "https://news.example/bridge"
    )
    assert held.place == "/book/text/one.xhtml"
    assert [(one.address, one.media_type) for one in held.resources] == [
        (PICTURE, "image/gif"),
        ("book/style.css", "text/css"),
    ]
    assert held_by(source.media_type) is MediaType.HTML


def test_a_binary_format_may_hold_a_text(added: None) -> None:
    source = read("bridge.toytext", packed_text("Die Brücke"))
    assert contents_of(source).page.data.decode() == "Die Brücke"
    assert contents_of(source).page.media_type == held_by(source.media_type) == MediaType.TEXT


def test_a_broken_file_of_the_format_is_refused_by_its_kind(added: None) -> None:
    with pytest.raises(UnknownFormat) as told:
        read("bridge.toybook", book(MARKUP)[:100])
    assert verbatim(told.value.detail).english() == "a ZIP archive"


def test_what_an_importer_raises_is_told(added: None) -> None:
    with pytest.raises(NoText):
        contents_of(read("bridge.toybook", book("")))


def test_other_formats_are_what_they_were(added: None) -> None:
    assert read("a.html", MARKUP.encode()).media_type == MediaType.HTML
    assert read("a.txt", b"The bridge").media_type == MediaType.TEXT
    with pytest.raises(UnknownFormat) as told:
        read("a.zip", b"PK\3\4" + bytes(26) + b"photo.png")
    assert verbatim(told.value.detail).english() == "a ZIP archive"


def test_a_source_of_a_type_that_no_importer_knows_is_told() -> None:
    assert held_by(BOOK_TYPE) is None
    with pytest.raises(UnknownFormat) as told:
        contents_of(SourceDocument(book(MARKUP), BOOK_TYPE, "bridge.toybook"))
    assert verbatim(told.value.detail).english() == "a file of the type application/x-toy-book+zip"

"""What becomes of a paste."""

import pytest

from reader.domain.errors import EmptySource, UnknownFormat
from reader.domain.source import MediaType
from reader.importers import read_clipboard


def test_text_is_kept_to_the_character() -> None:
    source = read_clipboard("lebih dari 1.000\u00a0km 👩‍👩‍👧\r\nbaris kedua")
    assert source.media_type is MediaType.TEXT
    assert (source.name, source.encoding, source.address) == ("Clipboard", "utf-8", None)
    assert source.data.decode("utf-8") == "lebih dari 1.000\u00a0km 👩‍👩‍👧\r\nbaris kedua"


def test_html_with_blocks_is_taken() -> None:
    source = read_clipboard("One.\nTwo.", "<meta charset='utf-8'><p>One – ü.</p><p>Two.</p>")
    assert source.media_type is MediaType.HTML
    assert (source.name, source.encoding) == ("Clipboard", "utf-8")
    assert "One – ü." in source.data.decode("utf-8")


def test_a_few_words_out_of_a_page_are_text() -> None:
    source = read_clipboard(
        "more than 1,000 km",
        "<meta charset='utf-8'><span style='color: red'>more than <b>1,000 km</b></span>",
    )
    assert source.media_type is MediaType.TEXT
    assert source.data == b"more than 1,000 km"


def test_the_windows_form_gives_its_fragment_and_address() -> None:
    html = (
        "Version:0.9\r\nStartHTML:0000000160\r\nEndHTML:0000000300\r\nStartFragment:0000000196\r\nEndFragment:0000000264\r\n"
        "SourceURL:https://news.example/bridge\r\n"
        "<html>\r\n<body>\r\n<!--StartFragment--><p>One.</p><p>Two.</p><!--EndFragment-->\r\n</body>\r\n</html>"
    )
    source = read_clipboard("One.\nTwo.", html)
    assert source.data == b"<p>One.</p><p>Two.</p>"
    assert source.media_type is MediaType.HTML
    assert source.address == "https://news.example/bridge"


def test_fragment_marks_without_the_header_count_too() -> None:
    html = "<html><body><div>menu</div>\r\n<!--StartFragment--><p>One.</p><!--EndFragment-->\r\n</body></html>"
    assert read_clipboard("One.", html).data == b"<p>One.</p>"


def test_copied_markup_is_a_page() -> None:
    assert (
        read_clipboard("<!doctype html><html><body><p>One.</p></body></html>").media_type
        is MediaType.HTML
    )


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert read_clipboard("a\ud83d b \ud83d\udc69").data.decode("utf-8") == "a\ufffd b 👩"


@pytest.mark.parametrize(("text", "html"), [("", None), (" \n", None), ("", "<b> </b>")])
def test_an_empty_clipboard_is_empty(text: str, html: str | None) -> None:
    with pytest.raises(EmptySource):
        read_clipboard(text, html)


def test_zeros_and_controls_are_no_text() -> None:
    with pytest.raises(UnknownFormat):
        read_clipboard("\x01\x02\x03abc")

"""Sources that are made to hold cleaning up: each ends with a document or a clear refusal, in a
time that does not grow wild.
"""

import pytest

from reader.cleaning import clean
from reader.cleaning.markup.segmentation import segment
from reader.cleaning.pipeline import LARGEST
from reader.domain.errors import CleaningFailed, NoText, SourceTooLarge
from reader.domain.source import MediaType, SourceDocument
from tests.effort import ends_in_time


def source(data: bytes, media_type: MediaType = MediaType.HTML) -> SourceDocument:
    return SourceDocument(data, media_type, "hostile")


@pytest.mark.parametrize(
    "data", [b"", b" \n ", b"<html></html>", b"<p> </p>", b"<script>x</script>"]
)
@pytest.mark.parametrize("media_type", [MediaType.HTML, MediaType.TEXT])
def test_nothing_to_read(data: bytes, media_type: MediaType) -> None:
    if media_type == MediaType.TEXT and data.strip():
        assert clean(source(data, media_type)).document.text == data.decode().strip()
    else:
        with pytest.raises(NoText):
            clean(source(data, media_type))


@pytest.mark.parametrize("media_type", [MediaType.HTML, MediaType.TEXT])
def test_too_large(media_type: MediaType) -> None:
    with pytest.raises(SourceTooLarge) as caught:
        clean(source(b"x" * (LARGEST + 1), media_type))
    assert (caught.value.size, caught.value.limit) == (LARGEST + 1, LARGEST)


@pytest.mark.parametrize("media_type", [MediaType.HTML, MediaType.TEXT])
def test_too_many_pieces(media_type: MediaType) -> None:
    with pytest.raises(CleaningFailed):
        clean(source(b"<p>x\n" * 80_002, media_type))


@pytest.mark.slow
@pytest.mark.parametrize(
    "data",
    [
        b"<div>" * 100_000 + b"deep text",
        b"<b>" * 50_000 + b"bold",
        b"<p a='" * 50_000 + b"text",
        b"<!--" * 50_000 + b"text",
        b"<p>text<table><tr><td>" * 5_000,
        b"<p>one long word: " + b"x" * 2_000_000,
        b"a<br>" * 100_000,
        b"<a class='author'>" * 20_000 + b"name",
        b"<p " + b"a=b " * 100_000 + b">text</p>",
        b"<font><p>" * 10_000 + b"text",
        b"<script type='application/ld+json'>" + b"[" * 100_000 + b"</script><p>text</p>",
    ],
    ids=lambda data: data[:24].decode(),
)
def test_strange_shapes(data: bytes) -> None:
    try:
        with ends_in_time(30):
            clean(source(data))
    except NoText:
        assert data.startswith((b"<p a='", b"<!--"))


def test_signs_that_no_document_may_hold() -> None:
    cleaned = clean(
        source(
            "<p>one\0two\u2028three\ufdd0four\x85five \ud83d\ude00</p>".encode(
                "utf-8", "surrogatepass"
            )
        )
    )
    assert len(cleaned.document.text.splitlines()) == 1
    assert "\ufdd0" not in cleaned.document.text
    cleaned.document.text.encode()


def test_a_source_that_has_to_be_unpacked_first_is_not_taken_for_a_page() -> None:
    with pytest.raises(ValueError, match="application/zip"):
        clean(SourceDocument(b"<p>The bridge is 1,000 km long.", "application/zip", "bridge.zip"))


def test_many_rules_for_many_elements_are_given_up() -> None:
    rules = "".join(f".a{at} .b{{display:none}}" for at in range(20_000))
    with ends_in_time(20):
        page = segment(f"<style>{rules}</style><p>" + "<i class=b>word</i> " * 20_000)
    assert page.blocks[0].veil is None


def test_half_an_address_is_none() -> None:
    half = "http://[news.example/2026/11/29/ferry"
    page = (
        f'<html lang="de"><head><base href="{half}"><link rel="canonical" href="{half}">'
        f'<meta property="og:url" content="{half}"><meta name="author" content="{half}">'
        f'<link rel="next" href="{half}"><title>Ferry – The News</title></head><body>'
        f'<article><h1>Ferry</h1><a rel="author" href="{half}/author/ellen-marsh">Ellen Marsh</a>'
        '<time datetime="2026-11-28T23:00:00Z">29 November</time>'
        f"<p>{'The ferry sails at seven, the harbour said. ' * 9}</p></article></body></html>"
    )
    data = page.encode()
    found = clean(SourceDocument(data, MediaType.HTML, "a.html", half)).document
    assert "The ferry sails at seven" in found.text
    assert found.metadata.title == "Ferry"

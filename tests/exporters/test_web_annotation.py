"""JSON: the W3C's model, with exact text and positions."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import Article
from reader.domain.document import Metadata
from reader.exporters.web_annotation import WebAnnotationExporter

from .articles import LABELS, article, highlighted, invented

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def exported(*articles: Article) -> dict[str, Any]:
    collection: dict[str, Any] = json.loads(WebAnnotationExporter().render(articles, LABELS))
    return collection


def test_an_item_says_everything() -> None:
    (item,) = exported(article(highlighted("1,200\u00a0m", "Too long?\nAsk.", 2)))["first"]["items"]
    assert item["id"] == "urn:uuid:00000000-0000-4000-8000-000000000001"
    assert item["motivation"] == ["highlighting", "commenting", "tagging"]
    assert [(body["purpose"], body["value"]) for body in item["body"]] == [
        ("commenting", "Too long?\nAsk."),
        ("tagging", "=Figure|<b>"),
    ]
    quote, position = item["target"]["selector"]
    assert quote["exact"] == "1,200\u00a0m"
    assert quote["prefix"] == "s\n👩‍👩‍👧 The bridge is more than "
    assert quote["suffix"] == " long, the mayor said: *finished"
    assert article().document.text[position["start"] : position["end"]] == quote["exact"]
    assert item["target"]["source"] == {
        "id": "https://news.example/bridge?a=1&b=2",
        "type": "Text",
        "format": "text/html",
        "language": "en",
        "title": "Bridge <opens> & closes",
        "authors": ["Ana Lee", "Budi Hartono"],
        "published": "2024-05-01T10:00:00+07:00",
        "site": "news.example",
        "sha256": "0f" * 32,
    }


def test_what_is_not_known_is_left_out() -> None:
    (item,) = exported(article(highlighted("bridge"), metadata=Metadata()))["first"]["items"]
    assert "body" not in item
    assert item["motivation"] == ["highlighting"]
    assert item["target"]["source"] == {
        "id": "ni:///sha-256;Dw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8",
        "type": "Text",
        "format": "text/html",
        "title": "bridge_1.html",
        "sha256": "0f" * 32,
    }


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        (
            "https://news.example/jembatan panjang/桥",
            "https://news.example/jembatan%20panjang/%E6%A1%A5",
        ),
        ("https://news.example/a%20b", "https://news.example/a%20b"),
        ('https://news.example/"<b>', "https://news.example/%22%3Cb%3E"),
    ],
)
def test_the_source_is_always_a_uri(address: str, uri: str) -> None:
    page = article(highlighted("bridge"), metadata=Metadata(url=address))
    (item,) = exported(page)["first"]["items"]
    assert item["target"]["source"]["id"] == uri


def test_the_same_items_give_the_same_bytes_and_others_another_identifier() -> None:
    one, other = article(highlighted("bridge", "a")), article(highlighted("bridge", "b"))
    assert WebAnnotationExporter().render([one], LABELS) == WebAnnotationExporter().render(
        [one], LABELS
    )
    assert exported(one)["id"] != exported(other)["id"]


def test_every_key_of_ours_is_defined_in_the_context() -> None:
    collection = exported(article(highlighted("bridge", "a", 1)))
    ours = set(collection["@context"][1])
    source = collection["first"]["items"][0]["target"]["source"]
    assert ours == set(source) - {"id", "type", "format", "language"}


@given(TEXT, TEXT, TEXT, TEXT)
def test_any_text_comes_back_to_the_character(
    exact: str, note: str, prefix: str, suffix: str
) -> None:
    (item,) = exported(invented(exact, note, prefix, suffix))["first"]["items"]
    quote = item["target"]["selector"][0]
    assert (quote["exact"], quote["prefix"], quote["suffix"]) == (exact, prefix, suffix)
    assert [body["value"] for body in item["body"] if body["purpose"] == "commenting"] == (
        [note] if note else []
    )

"""JSON: the W3C's model, with exact text and positions."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from reader.domain.article import Article
from reader.domain.document import Metadata
from reader.exporters.web_annotation import WebAnnotationExporter

from .articles import LABELS, METADATA, article, highlighted, invented

SUITE = Path(__file__).parents[3] / "shared" / "interchange" / "w3c-annotation-tests"
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
        ("https://news.example/jembatan panjang/桥", "https://news.example/jembatan%20panjang/%E6%A1%A5"),
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
    assert WebAnnotationExporter().render([one], LABELS) == WebAnnotationExporter().render([one], LABELS)
    assert exported(one)["id"] != exported(other)["id"]


def test_every_key_of_ours_is_defined_in_the_context() -> None:
    collection = exported(article(highlighted("bridge", "a", 1)))
    ours = set(collection["@context"][1])
    source = collection["first"]["items"][0]["target"]["source"]
    assert ours == set(source) - {"id", "type", "format", "language"}


@given(TEXT, TEXT, TEXT, TEXT)
def test_any_text_comes_back_to_the_character(exact: str, note: str, prefix: str, suffix: str) -> None:
    (item,) = exported(invented(exact, note, prefix, suffix))["first"]["items"]
    quote = item["target"]["selector"][0]
    assert (quote["exact"], quote["prefix"], quote["suffix"]) == (exact, prefix, suffix)
    assert [body["value"] for body in item["body"] if body["purpose"] == "commenting"] == ([note] if note else [])


def suite_assertions(test: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the schemas that a test of the W3C's suite asks for, by their paths in the suite."""
    paths: list[str] = json.loads((SUITE / test).read_text(encoding="utf-8"))["assertions"]
    named = [(path, SUITE / path) for path in paths]
    return [(path, json.loads(file.read_text(encoding="utf-8"))) for path, file in named if file.exists()]


def registry() -> Registry[Any]:
    definitions = [json.loads(file.read_text(encoding="utf-8")) for file in (SUITE / "definitions").glob("*.json")]
    return Registry().with_resources(
        (definition["id"], Resource.from_contents(definition, default_specification=DRAFT4)) for definition in definitions
    )


@pytest.mark.skipif(not SUITE.is_dir(), reason="the W3C's test suite is not beside the project")
@pytest.mark.parametrize(
    ("test", "fewest"),
    [("annotations/annotationMusts.test", 54), ("collections/collectionMusts.test", 7), ("collections/pages/pageMusts.test", 13)],
)
@pytest.mark.parametrize("metadata", [METADATA, Metadata()])
@pytest.mark.parametrize("note", ["", "A note."])
def test_the_w3c_suite_is_satisfied(test: str, fewest: int, metadata: Metadata, note: str) -> None:
    collection = exported(article(highlighted("bridge", note, 1 if note else None), metadata=metadata))
    context = {"@context": collection["@context"]}
    instance = {
        "annotations/annotationMusts.test": collection["first"]["items"][0] | context,
        "collections/collectionMusts.test": collection,
        "collections/pages/pageMusts.test": collection["first"] | context,
    }[test]
    assertions = suite_assertions(test)
    assert len(assertions) >= fewest
    for path, schema in assertions:
        validator = jsonschema.Draft4Validator(schema, registry=registry())
        expected = schema.get("expectedResult", "valid") == "valid"
        assert validator.is_valid(instance) == expected, path


@pytest.mark.skipif(not SUITE.is_dir(), reason="the W3C's test suite is not beside the project")
def test_the_w3c_suite_would_notice_a_defect() -> None:
    item = exported(article(highlighted("bridge", "a", 1)))["first"]["items"][0]
    failures = [
        path
        for path, schema in suite_assertions("annotations/annotationMusts.test")
        if jsonschema.Draft4Validator(schema, registry=registry()).is_valid(item)
        != (schema.get("expectedResult", "valid") == "valid")
    ]
    assert failures == ["annotations/3.1-annotationContextValidated.json"]

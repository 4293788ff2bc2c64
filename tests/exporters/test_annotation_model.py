"""What is exported is as the W3C's model demands, and the schemas that say so would notice a
defect.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reader.domain.claim import Claim
from reader.domain.document import Metadata

from .annotation_model import breaches
from .articles import METADATA, article, highlighted
from .test_claims import CLAIM, FINDINGS
from .test_claims import exported as exported_with_claims
from .test_web_annotation import exported


def alone(part: dict[str, Any], collection: dict[str, Any]) -> dict[str, Any]:
    """Return a part of a collection as it stands in a file of its own."""
    return part | {"@context": collection["@context"]}


@pytest.mark.parametrize("metadata", [METADATA, Metadata()])
@pytest.mark.parametrize("note", ["", "A note."])
def test_an_export_is_as_the_model_demands(metadata: Metadata, note: str) -> None:
    collection = exported(
        article(highlighted("bridge", note, 1 if note else None), metadata=metadata)
    )
    assert breaches("collection", collection) == []
    assert breaches("page", alone(collection["first"], collection)) == []
    assert breaches("annotation", alone(collection["first"]["items"][0], collection)) == []


BARE = replace(CLAIM, highlights=(), evidence=(), figure=None, rating=None, note="")


@pytest.mark.parametrize("claim", [CLAIM, BARE], ids=["full", "bare"])
def test_claims_and_notes_are_as_the_model_demands(claim: Claim) -> None:
    collection = exported_with_claims(replace(FINDINGS, claims=(claim,)))
    assert breaches("collection", collection) == []
    items = collection["first"]["items"]
    assert len(items) == 4
    assert [breaches("annotation", alone(item, collection)) for item in items] == [[], [], [], []]


Change = Callable[[dict[str, Any]], object]
SPOILT: dict[str, Change] = {
    "no context": lambda item: item.pop("@context"),
    "another context": lambda item: item.update({"@context": ["https://example.org/context"]}),
    "no identifier": lambda item: item.pop("id"),
    "two identifiers": lambda item: item.update(id=["urn:a:1", "urn:a:2"]),
    "an identifier that is no address": lambda item: item.update(id="my note"),
    "no type": lambda item: item.pop("type"),
    "another type": lambda item: item.update(type="Note"),
    "no target": lambda item: item.pop("target"),
    "an empty list of targets": lambda item: item.update(target=[]),
    "a target without a source": lambda item: item["target"].pop("source"),
    "a source with a space": lambda item: item["target"]["source"].update(
        id="https://news.example/a b"
    ),
    "body and value": lambda item: item.update(bodyValue="A note."),
    "a body without its value": lambda item: item["body"][0].pop("value"),
    "a body with two values": lambda item: item["body"][0].update(value=["a", "b"]),
    "a purpose that nobody knows": lambda item: item["body"][0].update(purpose="shouting"),
    "a motivation that nobody knows": lambda item: item.update(motivation=["shouting"]),
    "a date without a time": lambda item: item.update(created="2024-05-02"),
    "a date of another zone": lambda item: item.update(modified="2024-05-02T08:00:00+07:00"),
    "two dates": lambda item: item.update(created=["2024-05-02T08:00:00Z", "2024-05-02T08:00:00Z"]),
    "a quote without words": lambda item: item["target"]["selector"][0].pop("exact"),
    "two contexts of a quote": lambda item: item["target"]["selector"][0].update(prefix=["a", "b"]),
    "a position without an end": lambda item: item["target"]["selector"][1].pop("end"),
    "a position before the text": lambda item: item["target"]["selector"][1].update(start=-1),
    "a position as words": lambda item: item["target"]["selector"][1].update(start="3"),
    "a selector of no kind": lambda item: item["target"]["selector"][0].update(type="WordSelector"),
    "a state without its date": lambda item: item["target"]["state"].pop("sourceDate"),
    "a text that runs upwards": lambda item: item["body"][0].update(textDirection="up"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=list(SPOILT))
def test_a_defect_of_an_annotation_is_noticed(spoil: Change) -> None:
    collection = exported(article(highlighted("bridge", "a", 1)))
    item = alone(collection["first"]["items"][0], collection)
    assert breaches("annotation", item) == []
    spoil(item)
    assert breaches("annotation", item) != []


SPOILT_COLLECTIONS: dict[str, Change] = {
    "no context": lambda whole: whole.pop("@context"),
    "no first page": lambda whole: whole.pop("first"),
    "a negative total": lambda whole: whole.update(total=-1),
    "a page without its items": lambda whole: whole["first"].pop("items"),
    "a page that begins before the first": lambda whole: whole["first"].update(startIndex=-1),
    "a page of another type": lambda whole: whole["first"].update(type="Page"),
    "a page of nothing": lambda whole: whole["first"].update(partOf="the book"),
    "an item without a target": lambda whole: whole["first"]["items"][0].pop("target"),
}


@pytest.mark.parametrize("spoil", SPOILT_COLLECTIONS.values(), ids=list(SPOILT_COLLECTIONS))
def test_a_defect_of_a_collection_is_noticed(spoil: Change) -> None:
    collection = exported(article(highlighted("bridge", "a", 1)))
    spoil(collection)
    assert breaches("collection", collection) != []

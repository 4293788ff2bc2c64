"""What is exported as JSON-LD loses no key in a processor of JSON-LD, with the W3C's own context."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.exporters.web_annotation import WebAnnotationExporter

from .papers import ARTICLES, FINDINGS, LABELS

jsonld = pytest.importorskip("pyld", reason="PyLD is not installed").jsonld
CONTEXT = Path(__file__).resolve().parents[3] / "shared" / "interchange" / "anno.jsonld"
NAME = "http://www.w3.org/ns/anno.jsonld"


def from_disk(address: str, _options: object) -> dict[str, object]:
    assert address == NAME, f"only {NAME} may be asked for"
    document = json.loads(CONTEXT.read_text(encoding="utf-8"))
    return {"contextUrl": None, "documentUrl": address, "document": document}


def keys(held: Any) -> Iterator[str]:
    if isinstance(held, dict):
        for key, value in held.items():
            if key != "@context":
                yield key
                yield from keys(value)
    elif isinstance(held, list):
        for one in held:
            yield from keys(one)


@pytest.mark.skipif(not CONTEXT.exists(), reason="the W3C's context is not beside the project")
def test_no_key_is_lost_between_expanding_and_compacting() -> None:
    written = json.loads(WebAnnotationExporter().render(ARTICLES, LABELS, FINDINGS))
    options = {"documentLoader": from_disk}
    expanded = jsonld.expand(written, options)
    compacted = jsonld.compact(expanded, written["@context"], options)
    assert sorted(keys(compacted)) == sorted(keys(written))

"""JSON for Hypothesis: what its importer asks for, and offsets as its client counts them."""

import json
from dataclasses import replace
from typing import Any

import jsonschema

from reader.domain.page_text import PageText
from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.hypothesis_json import HypothesisExporter

from .papers import ARTICLES, FERRY, FINDINGS, LABELS, MARKED, NOTE, PATHS

STRING = {"type": "string"}
TEXTS = {"type": "array", "items": STRING}
QUOTE = {
    "type": "object",
    "properties": {"type": {"const": "TextQuoteSelector"}, "exact": STRING, "prefix": STRING, "suffix": STRING},
    "required": ["type", "exact"],
}  # fmt: skip
POSITION = {
    "type": "object",
    "properties": {"type": {"const": "TextPositionSelector"}, "start": {"type": "integer"}, "end": {"type": "integer"}},
    "required": ["type", "start", "end"],
}  # fmt: skip
SCHEMA = {
    "type": "object",
    "required": ["annotations"],
    "properties": {
        "annotations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "created", "updated", "user", "uri", "text", "tags", "group", "permissions", "document", "target"],
                "properties": {
                    "text": STRING,
                    "uri": STRING,
                    "tags": TEXTS,
                    "document": {"type": "object", "properties": {"title": TEXTS}},
                    "target": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["source"],
                            "properties": {"selector": {"type": "array", "items": {"oneOf": [QUOTE, POSITION]}}},
                        },
                    },
                },
            },
        }
    },
}  # fmt: skip
"""What the client's own types say of a file that it imports (types/api.ts, helpers/import.ts)."""

BODY = PageText(
    "\n  <nav>\n👩‍👩‍👧 The ferry\n  was 40\n minutes late on Monday,\n the harbour office said.\n"
)


def exported(findings: Findings = FINDINGS, articles: Any = ARTICLES) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(HypothesisExporter().render(articles, LABELS, findings))
    jsonschema.validate(whole, SCHEMA)
    return whole


def by_id(findings: Findings = FINDINGS) -> dict[str, Any]:
    return {one["id"]: one for one in exported(findings)["annotations"]}


def test_a_highlight_has_its_note_its_tags_and_its_quote() -> None:
    one = by_id()[MARKED[0].id]
    assert one["text"] == MARKED[0].note
    assert one["tags"] == list(PATHS)
    assert (one["uri"], one["document"]) == (FERRY.url, {"title": [FERRY.title]})
    (target,) = one["target"]
    (quote,) = target["selector"]
    assert quote["exact"] == "40 minutes late"
    assert quote["prefix"].endswith("The ferry was ")


def test_offsets_are_units_of_utf_16_in_the_text_of_the_page() -> None:
    one = by_id(replace(FINDINGS, page_of=lambda _: BODY))[MARKED[0].id]
    position, quote = one["target"][0]["selector"]
    units = BODY.text.encode("utf-16-le")
    found = units[2 * position["start"] : 2 * position["end"]].decode("utf-16-le")
    assert found == quote["exact"] == "40\n minutes late"
    assert position["start"] > BODY.text.index("40")  # the family before it takes more units
    assert quote["suffix"].startswith(" on Monday")


def test_words_that_are_not_on_the_page_have_no_offsets() -> None:
    found = by_id(replace(FINDINGS, page_of=lambda _: BODY))
    kinds = {
        name: [one["type"] for one in item["target"][0]["selector"]]
        for name, item in found.items()
        if name in {MARKED[4].id, MARKED[7].id}
    }
    assert kinds == {MARKED[4].id: ["TextQuoteSelector"], MARKED[7].id: ["TextQuoteSelector"]}
    assert "not found again" in found[MARKED[7].id]["text"]


def test_a_note_on_an_article_is_one_on_its_page() -> None:
    (page,) = (one for one in exported()["annotations"] if one["text"] == NOTE)
    assert page["target"] == [{"source": FERRY.url}]


def test_what_is_left_out_is_named() -> None:
    missing = (LeftOut(Holding.CLAIMS, 2),)
    assert exported(Findings(left_out=missing), [])["not_in_this_file"] == "2 claims"

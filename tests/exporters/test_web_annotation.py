"""JSON: the W3C's model, with exact text and positions."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.document import Metadata
from reader.domain.reason import Cause, because
from reader.exporters.findings import Findings
from reader.exporters.standing import Edition, Standing
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
        "file": "bridge_1.html",
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
        "file": "bridge_1.html",
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
    item = collection["first"]["items"][0]
    model = {"id", "type", "motivation", "created", "modified", "body", "target"}
    keys = {*item} - model | {*item["target"]["source"]} | {*item["madeOn"]} | {*item["body"][1]}
    assert keys - {"id", "type", "format", "language", "value", "purpose"} <= ours


def test_one_without_a_place_points_into_the_version_it_was_made_on() -> None:
    lost = replace(highlighted("finished"), placed=False)
    then = Edition(1, "aa" * 32, "2024-04-01T00:00:00Z", "monday.html")
    made = Standing(lost.target, then, (then,), Placement.UNPLACED)
    data = WebAnnotationExporter().render(
        [replace(article(lost), version=2)], LABELS, Findings(standings={lost.id: made})
    )
    (item,) = json.loads(data)["first"]["items"]
    assert item["placement"] == "unplaced"
    assert item["madeOn"] == {"version": 1, "sha256": "aa" * 32}
    assert item["target"]["source"]["sha256"] == "aa" * 32
    assert item["target"]["source"]["file"] == "monday.html"
    assert item["target"]["state"]["sourceDate"] == "2024-04-01T00:00:00Z"
    assert ("0f" * 32).encode() not in data


def test_a_changed_figure_is_told_with_both() -> None:
    now = replace(highlighted("more than 1,200\u00a0m"), review=because(Cause.WORDS_CHANGED))
    first, second = Edition(1, "aa" * 32), Edition(2, "0f" * 32)
    target = replace(now.target, exact="more than 1,000\u00a0m")
    made = Standing(target, first, (first, second), Placement.CHANGED, reviewed=False)
    data = WebAnnotationExporter().render(
        [article(now)], LABELS, Findings(standings={now.id: made})
    )
    (item,) = json.loads(data)["first"]["items"]
    assert (item["placement"], item["reviewed"]) == ("changed", False)
    assert item["quoteMade"] == "more than 1,000\u00a0m"
    assert item["target"]["selector"][0]["exact"] == "more than 1,200\u00a0m"
    assert [one["version"] for one in item["standsIn"]] == [1, 2]


def test_a_label_comes_with_those_above_it() -> None:
    above = Label(LabelId(3), "Economy", "#aa0000", None)
    below = Label(LabelId(4), "Source, primary", "#aa0000", None, parent=above.id)
    page = article(replace(highlighted("bridge"), labels=(below.id,)))
    data = WebAnnotationExporter().render([page], {above.id: above, below.id: below})
    (body,) = json.loads(data)["first"]["items"][0]["body"]
    assert body["value"] == "Economy › Source, primary"
    assert body["path"] == ["Economy", "Source, primary"]


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

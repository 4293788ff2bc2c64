"""Our own JSON: every file fits its schema, and holds what was written, whatever it is."""

import json
from dataclasses import replace
from typing import Any

from jsonschema import Draft202012Validator

from reader.domain.article import Article
from reader.domain.details import Detail
from reader.domain.reason import Cause, because
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.library_json import LibraryExporter
from reader.resources import resource_folder

from .articles import LABELS, article, highlighted

SCHEMA = json.loads((resource_folder("exports") / "library.schema.json").read_text("utf-8"))


def written(*articles: Article, findings: Findings = NO_FINDINGS) -> Any:
    """Return what the file holds, which has to fit the schema."""
    held = json.loads(LibraryExporter().render(articles, LABELS, findings))
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(held)
    return held


def test_it_says_what_it_is_and_what_it_lacks() -> None:
    held = written(article())
    assert held["claim-reader"] == {"library": 1}
    assert "sources of the articles are not in this file" in held["about"]


def test_an_article_is_named_by_what_it_is_recognised_by() -> None:
    page = article()
    (held,) = written(page)["articles"]
    assert held["sha256"] == [page.sha256]
    assert held["address"] == page.url
    assert held["title"] == page.title
    assert len(held["text_sha256"]) == 64


def test_hostile_texts_stay_whole() -> None:
    note = '=1+1\n"; \u202e\u0000\u2028</script>\t👩‍👩‍👧 \\u0041'
    (held,) = written(article(highlighted("finished", note, 2)))["articles"]
    (highlight,) = held["highlights"]
    assert highlight["note"] == note
    assert highlight["labels"] == [{"id": 2, "path": ["=Figure|<b>"]}]


def test_an_unplaced_highlight_says_so_and_why_one_is_to_be_reviewed() -> None:
    lost = replace(highlighted("finished", number=1), placed=False)
    inner = because(Cause.WORDS_CHANGED)
    doubted = replace(
        highlighted("bridge", number=2),
        review=because(Cause.FIGURE_CHANGED, old="1", new="2", reason=inner),
    )
    (held,) = written(article(lost, doubted))["articles"]
    placed = {one["exact"]: (one["placed"], one["review"]) for one in held["highlights"]}
    assert placed["finished"] == (False, None)
    assert placed["bridge"] == (
        True,
        {
            "code": "figure changed",
            "values": {"old": "1", "new": "2", "reason": {"code": "words changed", "values": {}}},
        },
    )


def test_a_detail_that_is_unknown_differs_from_one_that_is_not_set() -> None:
    page = replace(article(), own={Detail.PUBLISHED: None, Detail.AUTHORS: ("A", "B")})
    (held,) = written(page)["articles"]
    assert held["details"] == {"published": None, "authors": ["A", "B"]}

"""Claims and notes in every format: all that their cards hold, whatever stands in it, with
highlights of several articles.
"""

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from markdown_it import MarkdownIt

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import (
    Claim,
    ClaimId,
    Evidence,
    EvidenceId,
    EvidenceKind,
    Rating,
    RatingId,
    Stance,
    Status,
)
from reader.domain.table_cells import unguarded
from reader.exporters.claims_csv import COLUMNS, ClaimsCsvExporter
from reader.exporters.csv_table import CsvExporter
from reader.exporters.findings import Findings, Gathered
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.markdown import MarkdownExporter
from reader.exporters.web_annotation import WebAnnotationExporter
from reader.services.figures import read_figure

from .articles import LABELS, article, highlighted

HERE = highlighted("more than 1,200\u00a0m", "Too long?", 1, number=1)
THERE = replace(highlighted("finished", number=2), article=ArticleId(2))
PAGE = article(HERE)
OTHER = replace(article(THERE), id=ArticleId(2), source_name="other.html", sha256="1e" * 32)
SURVEY = "https://survey.example/bridge"
NAME = ClaimId("00000000-0000-4000-8000-00000000c1a1")


def evidence(
    number: int, kind: EvidenceKind, target: str, stance: Stance, note: str = ""
) -> Evidence:
    return Evidence(EvidenceId(f"e{number}"), NAME, kind, target, stance, note)


CLAIM = Claim(
    id=NAME,
    statement="=The bridge is *longer* than 1,200 m",
    speaker="Ana Lee",
    role="mayor",
    organisation="Town of Ulm",
    said_when="on Monday",
    said_date="2024-04-29",
    said_where="Ulm",
    figure=read_figure("more than 1.200 m", "en"),
    status=Status.DONE,
    rating=RatingId(5),
    confidence=80,
    highlights=(HERE.id, THERE.id, AnnotationId("deleted")),
    evidence=(
        replace(
            evidence(1, EvidenceKind.LINK, SURVEY, Stance.REFUTES, "says 998 m"),
            retrieved="2024-05-01",
        ),
        evidence(2, EvidenceKind.HIGHLIGHT, THERE.id, Stance.CONTEXT),
        evidence(3, EvidenceKind.FILE, "documents/plan.pdf", Stance.SUPPORTS),
    ),
    note="Ask the <b>surveyor</b>.\n\nTwice.",
    created="2024-05-02T08:00:00Z",
    modified="2024-05-02T08:00:01Z",
)
FINDINGS = Findings(
    claims=(CLAIM,),
    ratings={RatingId(5): Rating(RatingId(5), "False", "#d1495b", "It is not so.")},
    highlights={HERE.id: Gathered(HERE, PAGE), THERE.id: Gathered(THERE, OTHER)},
    article_notes={ArticleId(1): "About the article."},
    library_note="About *all* of it.",
)
EVERYTHING = (
    "Ana Lee", "mayor", "Town of Ulm", "on Monday", "2024-04-29", "more than 1.2 m",
    "more than 1200 m", "done", "False", "80", "https://survey.example/bridge", "says 998 m",
    "documents/plan.pdf", "finished", "2024-05-01",
)  # fmt: skip


@pytest.mark.parametrize(
    "exporter",
    [MarkdownExporter(), ClaimsCsvExporter(), WebAnnotationExporter()],
    ids=lambda exporter: exporter.name,
)
def test_all_of_a_claim_is_there(exporter: Any) -> None:
    written = exporter.render([PAGE], LABELS, FINDINGS).decode("utf-8")
    plain = MarkdownIt().render(written) if exporter.name == "markdown" else written
    assert [part for part in EVERYTHING if part not in plain] == []


def test_markdown_shows_a_claim_as_it_was_written() -> None:
    html = MarkdownIt().render(MarkdownExporter().render([PAGE], LABELS, FINDINGS).decode("utf-8"))
    assert "<h3>1. =The bridge is *longer* than 1,200 m <span" in html
    assert f'<a href="#highlight-{HERE.id}">' in html
    assert f'<span id="highlight-{HERE.id}"></span>' in html
    assert f'<a href="claim-reader:claim/{NAME}">Open</a>' in html
    assert "<p>Ask the &lt;b&gt;surveyor&lt;/b&gt;.</p>\n<p>Twice.</p>" in html
    assert "<p>About <em>all</em> of it.</p>" in html
    assert "<p>About the article.</p>" in html
    assert '<a href="https://survey.example/bridge">' in html
    assert html.index("About <em>all") < html.index("<h2>Claims</h2>") < html.index("<h2>Bridge")


def test_a_note_alone_has_its_section() -> None:
    written = (
        MarkdownExporter().render([article()], LABELS, replace(FINDINGS, claims=())).decode("utf-8")
    )
    assert "About the article." in written
    assert "Nothing is highlighted." not in written


def test_the_table_of_claims_has_a_row_and_a_cell_for_each_thing() -> None:
    table = ClaimsCsvExporter().render([PAGE], LABELS, FINDINGS).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    cells = {name: unguarded(cell) for name, cell in row.items()}
    assert tuple(cells) == COLUMNS
    assert row["statement"].startswith("'=")
    assert cells["statement"] == CLAIM.statement
    assert cells["figure"] == "more than 1.200 m"
    assert cells["figure reads as"] == "more than 1.2 m or more than 1200 m"
    assert cells["refutes"] == f"{SURVEY} (retrieved 2024-05-01; says 998 m)"
    assert cells["supports"] == "documents/plan.pdf"
    assert cells["context"] == "“finished”, Bridge <opens> & closes"
    assert cells["quotes"].split("\n") == ["more than 1,200\u00a0m", "finished"]
    assert cells["files"].split("\n") == ["bridge_1.html", "other.html"]
    assert cells["quotes with their articles"].split("\n") == [
        "“more than 1,200\u00a0m”, Bridge <opens> & closes, news.example, bridge_1.html",
        "“finished”, Bridge <opens> & closes, news.example, other.html",
    ]
    assert cells["note"] == CLAIM.note


def test_what_the_table_of_claims_leaves_out_is_named_in_it() -> None:
    missing = (LeftOut(Holding.HIGHLIGHTS, 2), LeftOut(Holding.LIBRARY_NOTE, 1))
    table = ClaimsCsvExporter().render([PAGE], LABELS, replace(FINDINGS, left_out=missing))
    (row,) = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""))
    assert list(row)[-1] == "not in this table: 2 highlights, the note on the library"


def test_the_table_of_all_has_a_row_for_each_highlight_claim_and_note() -> None:
    table = CsvExporter().render([PAGE], LABELS, FINDINGS).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert [row["kind"] for row in rows] == [
        "highlight",
        "note on article",
        "claim",
        "note on library",
    ]
    quoted, about, claim, library = rows
    assert unguarded(quoted["claims"]) == unguarded(claim["claims"]) == CLAIM.statement
    assert (quoted["status"], quoted["verdict"]) == (claim["status"], claim["verdict"])
    assert (quoted["status"], quoted["verdict"]) == ("done", "False")
    assert quoted["article note"] == about["note"] == "About the article."
    assert (about["article"], about["file"]) == (PAGE.title, "bridge_1.html")
    assert (claim["said by"], claim["confidence"]) == ("Ana Lee, mayor, Town of Ulm", "80")
    assert (
        "refutes: https://survey.example/bridge (retrieved 2024-05-01; says 998 m)"
        in claim["evidence"]
    )
    assert library["note"] == "About *all* of it."


def exported(findings: Findings = FINDINGS) -> dict[str, Any]:
    collection: dict[str, Any] = json.loads(
        WebAnnotationExporter().render([PAGE], LABELS, findings)
    )
    return collection


def test_a_claim_is_an_assessment_of_its_highlights() -> None:
    items = exported()["first"]["items"]
    assert [item["motivation"] for item in items] == [
        ["highlighting", "commenting", "tagging"],
        ["assessing", "commenting"],
        "commenting",
        "commenting",
    ]
    claim = items[1]
    assert claim["id"] == f"urn:uuid:{NAME}"
    assert [target["selector"][0]["exact"] for target in claim["target"]] == [
        "more than 1,200\u00a0m",
        "finished",
    ]
    review, comment = claim["body"]
    assert review["claimReviewed"] == CLAIM.statement
    assert review["reviewRating"] == {
        "type": "Rating",
        "alternateName": "False",
        "ratingExplanation": "It is not so.",
    }
    assert review["itemReviewed"]["claimant"] == {
        "type": "Person",
        "name": "Ana Lee",
        "jobTitle": "mayor",
        "affiliation": "Town of Ulm",
    }
    assert [one["stance"] for one in review["evidence"]] == ["refutes", "context", "supports"]
    assert [one.get("retrieved") for one in review["evidence"]] == ["2024-05-01", None, None]
    assert review["evidence"][1]["id"] == f"urn:uuid:{THERE.id}"
    assert comment["value"] == CLAIM.note


def test_every_word_of_a_claim_is_defined_in_the_context() -> None:
    collection = exported()
    ours = set(collection["@context"][1])
    known = {"id", "type", "purpose", "name", "value", "Person"}
    review = collection["first"]["items"][1]["body"][0]
    parts = [
        review,
        review["reviewRating"],
        review["itemReviewed"],
        review["itemReviewed"]["claimant"],
        *review["evidence"],
    ]
    assert {word for part in parts for word in part} - known <= ours

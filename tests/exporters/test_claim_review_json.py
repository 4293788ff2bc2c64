"""Fact checks as ClaimReview of schema.org."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reader.domain.claim import Claim
from reader.exporters.claim_review_json import ClaimReviewExporter
from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut

from .articles import LABELS
from .test_claims import CLAIM, EVERYTHING, FINDINGS, HERE, OTHER, PAGE

PERSON = {"properties": {"@type": {"enum": ["Person", "Organization"]}, "name": {"type": "string"}}}
SCHEMA = {
    "required": ["@context", "@graph"],
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {
            "items": {
                "required": ["@type", "claimReviewed", "itemReviewed"],
                "properties": {
                    "@type": {"const": "ClaimReview"},
                    "claimReviewed": {"type": "string", "minLength": 1},
                    "itemReviewed": {
                        "required": ["@type"],
                        "properties": {
                            "@type": {"const": "Claim"},
                            "author": PERSON,
                            "datePublished": {"pattern": r"^\d{4}(-\d\d(-\d\d(T.*)?)?)?$"},
                            "appearance": {
                                "items": {
                                    "required": ["@type", "headline", "text"],
                                    "properties": {"url": {"pattern": "^https?://"}},
                                }
                            },
                        },
                    },
                    "reviewRating": {
                        "required": ["@type"],
                        "properties": {"@type": {"const": "Rating"}},
                    },
                },
            }
        },
    },
}
"""What readers of such files ask for, as far as the user can have written it."""


def whole(findings: Findings = FINDINGS) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(
        ClaimReviewExporter().render([PAGE, OTHER], LABELS, findings)
    )
    return written


def review(**changes: Any) -> dict[str, Any]:
    changed: Claim = replace(CLAIM, **changes)
    found: dict[str, Any] = whole(replace(FINDINGS, claims=(changed,)))["@graph"][0]
    return found


def test_it_is_as_readers_of_such_files_want_it() -> None:
    Draft202012Validator(SCHEMA).validate(whole())


def test_all_of_a_claim_is_there() -> None:
    written = json.dumps(whole(), ensure_ascii=False)
    assert [part for part in EVERYTHING if part not in written] == []


def test_the_quotes_are_where_the_claim_appears() -> None:
    appearances = review()["itemReviewed"]["appearance"]
    assert [one["text"] for one in appearances] == [HERE.target.exact, "finished"]
    assert [one["encoding"]["sha256"] for one in appearances] == [PAGE.sha256, OTHER.sha256]


def test_a_scale_of_names_gets_no_numbers() -> None:
    assert review()["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "False",
        "ratingExplanation": "It is not so. (80% sure)",
    }
    assert "reviewRating" not in review(rating=None, confidence=None)
    assert review(rating=None)["reviewRating"]["ratingExplanation"] == "80% sure"


@pytest.mark.parametrize(
    ("speaker", "organisation", "author"),
    [
        ("", "", None),
        ("", "Town of Ulm", {"@type": "Organization", "name": "Town of Ulm"}),
        ("Ana Lee", "", {"@type": "Person", "name": "Ana Lee"}),
    ],
)
def test_who_said_it_is_a_person_or_an_organisation(
    speaker: str, organisation: str, author: dict[str, str] | None
) -> None:
    said = review(speaker=speaker, organisation=organisation, role="")["itemReviewed"]
    assert said.get("author") == author


def test_no_address_that_is_none_of_the_web_is_given_as_one() -> None:
    evidence = (replace(CLAIM.evidence[0], target="javascript:alert(1)"),)
    (cited,) = review(evidence=evidence)["citation"]
    assert "url" not in cited
    assert cited["name"] == "javascript:alert(1)"


def test_what_it_cannot_hold_is_said_in_the_file() -> None:
    told = whole(replace(FINDINGS, left_out=[LeftOut(Holding.LIBRARY_NOTE, 1)]))["@graph"][-1]
    assert told == {"@type": "Comment", "text": "Not in this file: the note on the library."}

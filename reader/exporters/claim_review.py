"""Claims and notes as Web Annotations: a claim assesses the highlights that it gathers.

The body of a claim is a ``ClaimReview`` (https://schema.org/ClaimReview). What schema.org has no
word for stands under our own.
"""

import uuid
from collections.abc import Callable

from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.subject import LIBRARY, about_claim
from reader.exporters.findings import Findings, Gathered, english_readings

CLAIM_TERMS = {
    "ClaimReview": "schema:ClaimReview",
    "Claim": "schema:Claim",
    "claimReviewed": "schema:claimReviewed",
    "itemReviewed": {"@id": "schema:itemReviewed", "@type": "@id"},
    "reviewRating": {"@id": "schema:reviewRating", "@type": "@id"},
    "claimant": {"@id": "schema:author", "@type": "@id"},
    "jobTitle": "schema:jobTitle",
    "affiliation": "schema:affiliation",
    "Rating": "schema:Rating",
    "alternateName": "schema:alternateName",
    "ratingExplanation": "schema:ratingExplanation",
    **{
        word: f"urn:claim-reader:terms#{word}"
        for word in (
            "saidWhen",
            "saidDate",
            "saidWhere",
            "figure",
            "readsAs",
            "status",
            "confidence",
            "stance",
            "kind",
            "note",
            "retrieved",
        )
    },
    "evidence": {"@id": "urn:claim-reader:terms#evidence", "@container": "@set"},
}
"""What the context has to define where claims are exported."""

Item = dict[str, object]


def claim_item(claim: Claim, findings: Findings, target_of: Callable[[Gathered], Item]) -> Item:
    """Return a claim as an annotation on its highlights; one that has none left is about itself."""
    uri = about_claim(claim.id).uri()
    bodies: list[Item] = [{"id": uri, "type": "ClaimReview", **_review(claim, findings)}]
    if claim.note:
        bodies.append(_comment(claim.note))
    return {
        "id": f"urn:uuid:{claim.id}",
        "type": "Annotation",
        "motivation": ["assessing", *(["commenting"] if claim.note else [])],
        **creator(claim.author),
        "created": claim.created,
        "modified": claim.modified,
        "body": bodies,
        "target": [target_of(one) for one in findings.gathered(claim)] or uri,
    }


def creator(author: str) -> Item:
    """Return who made an annotation, where that is somebody."""
    return {"creator": {"type": "Person", "name": author}} if author else {}


def article_note_item(article: Article, note: str, source: Item) -> Item:
    """Return the note on an article as an annotation on the whole of it."""
    return _note_item(f"article/{article.sha256}", note, source)


def library_note_item(note: str) -> Item:
    """Return the note on the library as an annotation."""
    return _note_item(LIBRARY.uri(), note, LIBRARY.uri())


def _note_item(name: str, note: str, target: object) -> Item:
    number = uuid.uuid5(uuid.NAMESPACE_URL, f"claim-reader:note/{name}")
    body = _comment(note)
    return {
        "id": f"urn:uuid:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "body": [body],
        "target": target,
    }


def _comment(note: str) -> Item:
    return {
        "type": "TextualBody",
        "value": note,
        "format": "text/markdown",
        "purpose": "commenting",
    }


def _review(claim: Claim, findings: Findings) -> Item:
    rating = findings.rating(claim)
    return _known(
        claimReviewed=claim.statement,
        status=claim.status.value,
        confidence=claim.confidence,
        reviewRating=_known(
            type="Rating", alternateName=rating.name, ratingExplanation=rating.definition
        )
        if rating
        else None,
        itemReviewed=_said(claim),
        evidence=[_evidence(evidence, findings) for evidence in claim.evidence],
    )


def _said(claim: Claim) -> Item:
    claimant = _known(name=claim.speaker, jobTitle=claim.role, affiliation=claim.organisation)
    return _known(
        type="Claim",
        claimant={"type": "Person", **claimant} if claimant else None,
        saidWhen=claim.said_when,
        saidDate=claim.said_date,
        saidWhere=claim.said_where,
        figure=claim.figure.raw if claim.figure else None,
        readsAs=english_readings(claim),
    )


def _evidence(evidence: Evidence, findings: Findings) -> Item:
    is_highlight = evidence.kind is EvidenceKind.HIGHLIGHT
    return _known(
        id=f"urn:uuid:{evidence.target}" if is_highlight else None,
        kind=evidence.kind.value,
        stance=evidence.stance.value,
        value=findings.shown_target(evidence).english(),
        note=evidence.note,
        retrieved=evidence.retrieved,
    )


def _known(**cells: object) -> Item:
    """Return what is known; what is not is left out."""
    return {key: value for key, value in cells.items() if value not in (None, "", [])}

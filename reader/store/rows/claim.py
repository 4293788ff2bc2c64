"""Rows of claims, their evidence, and the steps of the scale on which they are rated."""

import sqlite3

from reader.domain.annotation import AnnotationId
from reader.domain.claim import (
    Claim,
    ClaimId,
    ClaimRow,
    Evidence,
    EvidenceId,
    EvidenceKind,
    Rating,
    RatingId,
    Stance,
    Status,
)
from reader.domain.figure_language import Modifier
from reader.domain.figures import Figure, Reading
from reader.store.rows.cells import Values, decimal, one_of, text
from reader.store.rows.stored_json import entries, names, pack, unpack

READINGS_FORMAT = 1
"""0: the bare list of readings; 1: the same list under ``readings``."""


def claim_values(claim: Claim) -> Values:
    """Return the row of a claim, without its row number; its highlights, evidence and note have
    rows of their own.
    """
    return {
        "uuid": claim.id,
        "statement": claim.statement,
        "speaker": claim.speaker,
        "role": claim.role,
        "organisation": claim.organisation,
        "said_when": claim.said_when,
        "said_date": claim.said_date,
        "said_where": claim.said_where,
        "figure": claim.figure.raw if claim.figure else "",
        "readings": _packed_readings(claim.figure),
        "status": claim.status.value,
        "rating": claim.rating,
        "confidence": claim.confidence,
        "created": claim.created,
        "modified": claim.modified,
        "author": claim.author or None,
    }


def to_claim(row: sqlite3.Row, evidence: tuple[Evidence, ...]) -> Claim:
    """Return a claim, from a row that holds its highlights as a JSON list and its note."""
    return Claim(
        id=ClaimId(row["uuid"]),
        statement=row["statement"],
        speaker=row["speaker"],
        role=row["role"],
        organisation=row["organisation"],
        said_when=row["said_when"],
        said_date=row["said_date"],
        said_where=row["said_where"],
        figure=_to_figure(row),
        status=one_of(Status, row["status"], "claim.status"),
        rating=_to_rating_id(row["rating"]),
        confidence=row["confidence"],
        highlights=tuple(map(AnnotationId, names(row["highlights"], "highlights"))),
        evidence=evidence,
        note=row["note"],
        created=row["created"],
        modified=row["modified"],
        author=row["author"] or "",
    )


def to_claim_row(row: sqlite3.Row) -> ClaimRow:
    """Return a line of the list of claims."""
    return ClaimRow(
        id=ClaimId(row["uuid"]),
        statement=row["statement"],
        speaker=row["speaker"],
        organisation=row["organisation"],
        said_when=row["said_when"],
        said_date=row["said_date"],
        figure=row["figure"],
        status=one_of(Status, row["status"], "claim.status"),
        rating=_to_rating_id(row["rating"]),
        confidence=row["confidence"],
        highlights=row["highlights"],
        supports=row["supports"],
        refutes=row["refutes"],
        created=row["created"],
        modified=row["modified"],
    )


def _packed_readings(figure: Figure | None) -> str:
    readings = figure.readings if figure else ()
    listed = [
        {"value": str(reading.value), "unit": reading.unit, "modifier": reading.modifier}
        for reading in readings
    ]
    return pack("readings", READINGS_FORMAT, listed)


def _to_figure(row: sqlite3.Row) -> Figure | None:
    if not row["figure"]:
        return None
    _, content = unpack(row["readings"], "readings", READINGS_FORMAT)
    readings = []
    for entry in entries(content, "readings"):
        modifier = entry.get("modifier")
        readings.append(
            Reading(
                value=decimal(entry.get("value"), "reading.value"),
                unit=text(entry.get("unit", ""), "reading.unit"),
                modifier=None
                if modifier is None
                else one_of(Modifier, modifier, "reading.modifier"),
            )
        )
    return Figure(row["figure"], tuple(readings))


def _to_rating_id(cell: int | None) -> RatingId | None:
    return None if cell is None else RatingId(cell)


def claim_highlight_values(claim: ClaimId, annotation: AnnotationId, position: int) -> Values:
    """Return the row that gives a claim a highlight; ``position`` counts its highlights from 0."""
    return {"claim": claim, "annotation": annotation, "position": position}


def evidence_values(evidence: Evidence, position: int) -> Values:
    """Return the row of a piece of evidence; ``position`` orders the evidence of one claim."""
    return {
        "uuid": evidence.id,
        "claim": evidence.claim,
        "kind": evidence.kind.value,
        "target": evidence.target,
        "stance": evidence.stance.value,
        "note": evidence.note,
        "retrieved": evidence.retrieved,
        "position": position,
    }


def to_evidence(row: sqlite3.Row) -> Evidence:
    """Return a piece of evidence."""
    return Evidence(
        id=EvidenceId(row["uuid"]),
        claim=ClaimId(row["claim"]),
        kind=one_of(EvidenceKind, row["kind"], "evidence.kind"),
        target=row["target"],
        stance=one_of(Stance, row["stance"], "evidence.stance"),
        note=row["note"],
        retrieved=row["retrieved"],
    )


def rating_values(rating: Rating, position: int) -> Values:
    """Return the row of a step of the scale; ``position`` counts from the best one."""
    return {
        "id": rating.id,
        "name": rating.name,
        "colour": rating.colour,
        "definition": rating.definition,
        "position": position,
    }


def to_rating(row: sqlite3.Row) -> Rating:
    """Return a step of the scale."""
    return Rating(RatingId(row["id"]), row["name"], row["colour"], row["definition"])

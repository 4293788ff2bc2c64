"""Claims in the library, with their highlights and evidence, and the scale on which they are
rated.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.domain.annotation import AnnotationId
from reader.domain.claim import Claim, ClaimId, Evidence, EvidenceId, Rating, RatingId
from reader.domain.errors import Unknown
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.claim import (
    claim_highlight_values,
    claim_values,
    evidence_values,
    rating_values,
    to_claim,
    to_evidence,
    to_rating,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

_CLAIM = """
    SELECT claim.*, (SELECT json_group_array(annotation) FROM (
        SELECT annotation FROM claim_highlight WHERE claim_highlight.claim = claim.uuid
        ORDER BY position, annotation
    )) AS highlights,
    coalesce((SELECT text FROM note WHERE kind = 'claim' AND subject = claim.uuid), '') AS note
    FROM claim
"""


def load(library: Library, claim: ClaimId) -> Claim:
    """Return a claim, whole. Raises ``Unknown``."""
    rows = library.query(_CLAIM + " WHERE uuid = ?", [claim])
    if not rows:
        raise Unknown("claim", claim)
    evidence = library.query(
        "SELECT * FROM evidence WHERE claim = ? ORDER BY position, uuid", [claim]
    )
    with damage_told(library.path):
        return to_claim(rows[0], tuple(to_evidence(row) for row in evidence))


def is_there(library: Library, claim: ClaimId) -> bool:
    """Whether a claim is there."""
    return bool(library.query("SELECT 1 FROM claim WHERE uuid = ?", [claim]))


def has_evidence(library: Library, evidence: EvidenceId) -> bool:
    """Whether a piece of evidence is there, for whatever claim."""
    return bool(library.query("SELECT 1 FROM evidence WHERE uuid = ?", [evidence]))


def of_highlight(library: Library, annotation: AnnotationId) -> tuple[ClaimId, ...]:
    """Return the claims that gather a highlight, the oldest first."""
    sql = (
        "SELECT claim.uuid FROM claim_highlight JOIN claim ON claim.uuid = claim_highlight.claim"
        " WHERE annotation = ? ORDER BY claim.created, claim.id"
    )
    return tuple(ClaimId(row["uuid"]) for row in library.query(sql, [annotation]))


def add(library: Library, claim: Claim, verb: str) -> journal.Event | None:
    """Store a new claim with its highlights. Raises ``Unknown`` for a highlight that is not
    there.
    """
    with library.transaction() as db:
        _check(library, claim)
        rows = [journal.put(db, "claim", claim_values(claim))]
        rows += [
            _gathered(library, claim.id, annotation, place)
            for place, annotation in enumerate(claim.highlights)
        ]
        return journal.record(db, claim.created, verb, rows)


def change(
    library: Library,
    claim: Claim,
    verb: str,
    *,
    goes_on: Callable[[journal.Event], bool] | None = None,
) -> journal.Event | None:
    """Store what a claim says of itself; its ``modified`` is the time of the event. Raises
    ``Unknown`` for the rating.

    Its highlights, evidence and note stay as they are stored. ``goes_on`` is as in
    ``reader.store.annotations.change``.
    """
    with library.transaction() as db:
        known = load(library, claim.id)
        if claim_values(replace(claim, modified=known.modified)) == claim_values(known):
            return None
        _check(library, replace(claim, highlights=()))
        row = journal.put(db, "claim", claim_values(claim))
        return journal.record_or_extend(library, db, claim.modified, verb, [row], goes_on)


def change_all(library: Library, claims: Sequence[Claim], verb: str) -> journal.Event | None:
    """Store what several claims say of themselves, as one event at the time of their ``modified``;
    those that say the same as before stay as they are. Raises ``Unknown`` for a rating.
    """
    with library.transaction() as db:
        rows: list[journal.RowChange | None] = []
        for claim in claims:
            if columns_changed(load(library, claim.id), claim) - {"modified"}:
                _check(library, replace(claim, highlights=()))
                rows.append(journal.put(db, "claim", claim_values(claim)))
        return journal.record(db, claims[0].modified, verb, rows) if rows else None


def columns_changed(known: Claim, changed: Claim) -> set[str]:
    """Return the columns in which two states of a claim differ."""
    before, after = claim_values(known), claim_values(changed)
    return {column for column in after if before[column] != after[column]}


def set_highlights(
    library: Library, claim: Claim, highlights: Sequence[AnnotationId], at: str, verb: str
) -> journal.Event | None:
    """Let a claim gather exactly these highlights, in this order. Raises ``Unknown`` for one that
    is not there.
    """
    with library.transaction() as db:
        if tuple(highlights) == claim.highlights:
            return None
        _check(library, replace(claim, highlights=tuple(highlights)))
        lost = [annotation for annotation in claim.highlights if annotation not in highlights]
        rows = [
            journal.remove(db, "claim_highlight", {"claim": claim.id, "annotation": annotation})
            for annotation in lost
        ]
        rows += [
            _gathered(library, claim.id, annotation, place)
            for place, annotation in enumerate(highlights)
        ]
        return journal.record(db, at, verb, rows)


def put_evidence(library: Library, evidence: Evidence, at: str, verb: str) -> journal.Event | None:
    """Store a piece of evidence: a new one behind the others, a known one where it stands. Raises
    ``Unknown``.
    """
    with library.transaction() as db:
        known = [one.id for one in load(library, evidence.claim).evidence]
        found = library.query("SELECT position FROM evidence WHERE uuid = ?", [evidence.id])
        last = library.query(
            "SELECT coalesce(max(position), -1) FROM evidence WHERE claim = ?", [evidence.claim]
        )
        place = found[0][0] if found and evidence.id in known else last[0][0] + 1
        return journal.record(
            db, at, verb, [journal.put(db, "evidence", evidence_values(evidence, place))]
        )


def remove_evidence(library: Library, evidence: str, at: str, verb: str) -> journal.Event | None:
    """Take a piece of evidence away."""
    with library.transaction() as db:
        return journal.record(db, at, verb, [journal.remove(db, "evidence", {"uuid": evidence})])


def delete(library: Library, claims: Sequence[ClaimId], at: str, verb: str) -> journal.Event | None:
    """Delete claims with their evidence and notes; their highlights stay."""
    with library.transaction() as db:
        return journal.record(db, at, verb, [row for claim in claims for row in removed(db, claim)])


def removed(db: "Database", claim: ClaimId) -> Iterator[journal.RowChange | None]:
    """Remove a claim with what hangs on it."""
    for table in ("claim_highlight", "evidence"):
        yield from journal.remove_all(db, table, {"claim": claim})
    yield journal.remove(db, "note", {"kind": "claim", "subject": claim})
    yield journal.remove(db, "claim", {"uuid": claim})


def scale(library: Library) -> tuple[Rating, ...]:
    """Return the steps of the user's scale, the best one first."""
    return tuple(
        to_rating(row) for row in library.query("SELECT * FROM verdict_scale ORDER BY position, id")
    )


def rated(library: Library, rating: RatingId) -> list[ClaimId]:
    """Return the claims that are rated with a step of the scale."""
    rows = library.query("SELECT uuid FROM claim WHERE rating = ?", [rating])
    return [ClaimId(row["uuid"]) for row in rows]


def step_removed(
    library: Library, db: "Database", rating: RatingId
) -> Iterator[journal.RowChange | None]:
    """Take a step from the scale, as a part of a larger change; what was rated with it is rated no
    more.
    """
    for claim in rated(library, rating):
        yield journal.put(db, "claim", {"uuid": claim, "rating": None})
    yield journal.remove(db, "verdict_scale", {"id": rating})


def write_scale(
    library: Library, wanted: Sequence[Rating], at: str, verb: str
) -> journal.Event | None:
    """Make these the steps of the scale, in this order; claims that were rated with a missing one
    are not rated any more.
    """
    gone = [one.id for one in scale(library) if one.id not in {rating.id for rating in wanted}]
    with library.transaction() as db:
        rows: list[journal.RowChange | None] = []
        for rating in gone:
            rows += step_removed(library, db, rating)
        rows += [
            journal.put(db, "verdict_scale", rating_values(one, place))
            for place, one in enumerate(wanted, start=1)
        ]
        return journal.record(db, at, verb, rows)


def _gathered(
    library: Library, claim: ClaimId, annotation: AnnotationId, place: int
) -> journal.RowChange:
    return journal.put(
        library.db, "claim_highlight", claim_highlight_values(claim, annotation, place)
    )


def _check(library: Library, claim: Claim) -> None:
    """Raise ``Unknown`` for a highlight or a rating that is not there."""
    for annotation in claim.highlights:
        if not library.query("SELECT 1 FROM annotation WHERE uuid = ?", [annotation]):
            raise Unknown("highlight", annotation)
    if claim.rating is not None and not library.query(
        "SELECT 1 FROM verdict_scale WHERE id = ?", [claim.rating]
    ):
        raise Unknown("rating", claim.rating)

"""Claims: making, describing, gathering highlights, evidence, the scale. Each returns what changed
and is on disk by then.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict, Unpack
from uuid import uuid4

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.characters import well_formed
from reader.domain.claim import (
    Claim,
    ClaimFilter,
    ClaimId,
    ClaimMark,
    ClaimRow,
    Evidence,
    EvidenceId,
    EvidenceKind,
    RatedClaims,
    Rating,
    RatingId,
    Stance,
    Status,
)
from reader.domain.claim_draft import ClaimDraft
from reader.domain.figures import Figure
from reader.services.annotating import TYPING_PAUSE
from reader.services.clock import now, seconds_between, today
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import annotations as stored_annotations
from reader.store import claim_lists
from reader.store import claims as stored_claims
from reader.store.journal import Event
from reader.store.library import Library


class Fields(TypedDict, total=False):
    """What the user writes on a claim's card; what is left out stays as it is."""

    statement: str
    speaker: str
    role: str
    organisation: str
    said_when: str
    said_date: str | None
    said_where: str
    figure: Figure | None
    status: Status
    rating: RatingId | None
    confidence: int | None


def list_claims(library: Library, wanted: ClaimFilter | str = "") -> list[ClaimRow]:
    """Return the claims that fit a filter, or hold all words of a text, the newest first."""
    known = ClaimFilter(words=wanted) if isinstance(wanted, str) else wanted
    return claim_lists.list_rows(library, known)


def speakers(library: Library) -> tuple[str, ...]:
    """Return who made claims, in the order of the alphabet."""
    return claim_lists.speakers(library)


def marks_of_article(
    library: Library, article: ArticleId
) -> dict[AnnotationId, tuple[ClaimMark, ...]]:
    """Return what claims gather each highlight of an article, the oldest first."""
    return claim_lists.marks_of_article(library, article)


def ratings_of_articles(
    library: Library, articles: Sequence[ArticleId] | None = None
) -> dict[ArticleId, tuple[RatedClaims, ...]]:
    """Return how the claims of articles are rated, of all articles where none are named, in the
    order of the scale, those without a verdict last. One query.
    """
    return claim_lists.ratings_of_articles(library, articles)


def open_claim(library: Library, claim: ClaimId) -> Claim:
    """Return a claim, whole. Raises ``Unknown``."""
    return stored_claims.load(library, claim)


def claims_of(library: Library, annotation: AnnotationId) -> tuple[ClaimId, ...]:
    """Return the claims that gather a highlight, the oldest first."""
    return stored_claims.of_highlight(library, annotation)


def make_claim(
    library: Library,
    highlights: Sequence[AnnotationId],
    statement: str | None = None,
    draft: ClaimDraft | None = None,
    fields: Fields | None = None,
) -> tuple[ClaimId, Outcome]:
    """Make a claim of highlights and return its id. It begins with what a draft found in the text;
    without one the statement is the first one's quote until the user words it. ``fields`` is what
    the user has said of it already.

    Raises ``Unknown`` for a highlight or a rating that is not there.
    """
    at = now()
    with library.transaction():
        gathered = tuple(dict.fromkeys(highlights))
        quotes = [
            stored_annotations.load(library, annotation).target.exact for annotation in gathered
        ]
        claim = Claim(
            id=ClaimId(str(uuid4())),
            statement=well_formed(statement if statement is not None else next(iter(quotes), "")),
            speaker="",
            role="",
            organisation="",
            said_when="",
            said_date=None,
            said_where="",
            figure=None,
            status=Status.NEW,
            rating=None,
            confidence=None,
            highlights=gathered,
            evidence=(),
            note="",
            created=at,
            modified=at,
            author=library.author,
        )
        begun = _with(claim, draft) if draft is not None else claim
        worded = _well_formed(replace(begun, **(fields or {})))
        return claim.id, outcome(stored_claims.add(library, worded, Verb.MAKE_CLAIM))


def set_fields(
    library: Library, claim: ClaimId, /, *, typed: bool = True, **fields: Unpack[Fields]
) -> Outcome:
    """Write some fields of a claim; the same ones ``typed`` again within ``TYPING_PAUSE`` are
    undone together.

    Raises ``Unknown`` for the claim or the rating, and ``ValueError`` for a confidence beyond 0 to
    100.
    """
    at = now()
    confidence = fields.get("confidence")
    if confidence is not None and not 0 <= confidence <= 100:
        raise ValueError(f"not a confidence from 0 to 100: {confidence}")

    def goes_on(event: Event) -> bool:
        rows = (
            {(row.table, row.cell("uuid")) for row in event.changes}
            if event.verb == Verb.EDIT_CLAIM
            else set()
        )
        return (
            typed
            and rows == {("claim", claim)}
            and seconds_between(event.at, at) < TYPING_PAUSE
            and _same_cells(event, known, changed)
        )

    with library.transaction():
        known = stored_claims.load(library, claim)
        changed = _well_formed(replace(known, **fields, modified=at))
        return outcome(stored_claims.change(library, changed, Verb.EDIT_CLAIM, goes_on=goes_on))


def set_status(library: Library, claims: Sequence[ClaimId], status: Status) -> Outcome:
    """Say how far the checking of some claims has come; undone together. Raises ``Unknown``."""
    at = now()
    with library.transaction():
        known = [stored_claims.load(library, claim) for claim in claims]
        changed = [replace(claim, status=status, modified=at) for claim in known]
        return outcome(stored_claims.change_all(library, changed, Verb.EDIT_CLAIM))


def set_rating(library: Library, claims: Sequence[ClaimId], rating: RatingId | None) -> Outcome:
    """Give some claims a verdict, or take it back; undone together. Raises ``Unknown``."""
    at = now()
    with library.transaction():
        known = [stored_claims.load(library, claim) for claim in claims]
        changed = [replace(claim, rating=rating, modified=at) for claim in known]
        return outcome(stored_claims.change_all(library, changed, Verb.EDIT_CLAIM))


def gather(library: Library, claim: ClaimId, highlights: Sequence[AnnotationId]) -> Outcome:
    """Add highlights to a claim, behind those that it has. Raises ``Unknown``."""
    with library.transaction():
        known = stored_claims.load(library, claim)
        wanted = tuple(dict.fromkeys((*known.highlights, *highlights)))
        return outcome(stored_claims.set_highlights(library, known, wanted, now(), Verb.GATHER))


def release(library: Library, claim: ClaimId, highlights: Sequence[AnnotationId]) -> Outcome:
    """Take highlights out of a claim; they stay in their articles. Raises ``Unknown`` for the
    claim.
    """
    with library.transaction():
        known = stored_claims.load(library, claim)
        wanted = [annotation for annotation in known.highlights if annotation not in highlights]
        return outcome(stored_claims.set_highlights(library, known, wanted, now(), Verb.GATHER))


def add_evidence(  # noqa: PLR0913 (what a piece of evidence is)
    library: Library,
    claim: ClaimId,
    kind: EvidenceKind,
    target: str,
    stance: Stance,
    *,
    note: str = "",
) -> tuple[EvidenceId, Outcome]:
    """Add evidence behind the claim's others and return its id. ``target`` is an address, a path or
    a highlight's id.

    Raises ``Unknown`` for the claim.
    """
    new = Evidence(EvidenceId(str(uuid4())), claim, kind, target, stance, note)
    return new.id, set_evidence(library, new)


def set_evidence(library: Library, evidence: Evidence) -> Outcome:
    """Write a piece of evidence. An address that it did not have before was looked at today, where
    no day is given. Raises ``Unknown`` for its claim.
    """
    worded = replace(evidence, target=well_formed(evidence.target), note=well_formed(evidence.note))
    with library.transaction():
        known = stored_claims.load(library, evidence.claim).evidence
        had_one = any(one.id == worded.id and one.target.strip() for one in known)
        is_new = worded.kind is EvidenceKind.LINK and bool(worded.target.strip()) and not had_one
        if is_new and worded.retrieved is None:
            worded = replace(worded, retrieved=today())
        return outcome(stored_claims.put_evidence(library, worded, now(), Verb.EVIDENCE))


def remove_evidence(library: Library, evidence: EvidenceId) -> Outcome:
    """Take a piece of evidence away."""
    return outcome(stored_claims.remove_evidence(library, evidence, now(), Verb.EVIDENCE))


def delete(library: Library, claims: Sequence[ClaimId]) -> Outcome:
    """Delete claims with their evidence and notes. Their highlights stay; unknown ones are passed
    over.
    """
    return outcome(stored_claims.delete(library, claims, now(), Verb.DELETE_CLAIM))


def scale(library: Library) -> tuple[Rating, ...]:
    """Return the steps of the user's scale, the best one first."""
    return stored_claims.scale(library)


def new_rating(name: str, colour: str, definition: str = "") -> Rating:
    """Return a new step, to be put into the scale with ``set_scale``."""
    return Rating(RatingId(uuid4().int >> 76), well_formed(name), colour, well_formed(definition))


def set_scale(library: Library, scale: Sequence[Rating]) -> Outcome:
    """Make these the steps of the scale, in this order. Claims rated with a step that is missing
    are rated no more.
    """
    with library.transaction():
        return outcome(stored_claims.write_scale(library, scale, now(), Verb.EDIT_SCALE))


def _with(claim: Claim, draft: ClaimDraft) -> Claim:
    """Return a claim with what a draft found."""
    texts = {name: found.text for name, found in draft.found().items() if name != "figure"}
    return replace(
        claim,
        statement=texts.get("statement", claim.statement),
        speaker=texts.get("speaker", ""),
        role=texts.get("role", ""),
        organisation=texts.get("organisation", ""),
        said_when=texts.get("said_when", ""),
        said_date=draft.said_date,
        said_where=texts.get("said_where", ""),
        figure=draft.reading,
    )


def _well_formed(claim: Claim) -> Claim:
    """Return a claim whose texts can be stored."""
    figure = claim.figure and replace(claim.figure, raw=well_formed(claim.figure.raw))
    return replace(
        claim,
        statement=well_formed(claim.statement),
        speaker=well_formed(claim.speaker),
        role=well_formed(claim.role),
        organisation=well_formed(claim.organisation),
        said_when=well_formed(claim.said_when),
        said_where=well_formed(claim.said_where),
        figure=figure if figure and figure.raw else None,
    )


_CHOICES = {"status", "rating"}


def _same_cells(event: Event, known: Claim, changed: Claim) -> bool:
    """Whether an event wrote the same fields of a claim that are to be written now."""
    (row,) = event.changes
    before, after = row.before or {}, row.after or {}
    then = {column for column in after if before.get(column) != after[column]} - {
        "modified",
        "readings",
    }
    if then <= _CHOICES:  # each choice is a step of its own
        return False
    return then == stored_claims.columns_changed(known, changed) - {"modified", "readings"}

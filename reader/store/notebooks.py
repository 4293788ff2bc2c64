"""Writing what comes from a notebook: rows of every table that the user writes, as one event."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label
from reader.domain.claim import Claim, ClaimId, Evidence, Rating
from reader.domain.details import Folder, FolderId, Own, State
from reader.domain.notebook import EarlierVersion, Note
from reader.domain.saved_search import SavedSearch
from reader.domain.site_rules import SiteRule
from reader.domain.subject import Subject
from reader.store import annotations, details, journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.annotation import label_values
from reader.store.rows.article import star_values, state_values, verdict_values
from reader.store.rows.claim import (
    claim_highlight_values,
    claim_values,
    evidence_values,
    rating_values,
)
from reader.store.rows.folder import article_folder_values, folder_values
from reader.store.rows.note import note_values
from reader.store.rows.saved_search import saved_search_values
from reader.store.rows.site_rule import site_rule_values
from reader.store.rows.version import decided_values, to_earlier_version

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(slots=True)
class Additions:
    """What is written. Labels and the scale are all that there will be, in their order; ``None``
    where they stay. Folders stand behind those that they lie in.
    """

    labels: list[Label] | None = None
    scale: list[Rating] | None = None
    folders: list[Folder] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)
    verdicts: dict[ArticleId, dict[int, bool]] = field(default_factory=dict)
    own: dict[ArticleId, Own] = field(default_factory=dict)
    states: dict[ArticleId, State] = field(default_factory=dict)
    stars: list[ArticleId] = field(default_factory=list)
    filed: list[tuple[ArticleId, FolderId]] = field(default_factory=list)
    versions: list[tuple[ArticleId, EarlierVersion]] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    gathered: list[tuple[ClaimId, AnnotationId, int]] = field(default_factory=list)
    """Highlights of claims, each with its place among them."""
    evidence: list[tuple[Evidence, int]] = field(default_factory=list)
    """Evidence with its place among that of its claim."""
    notes: list[tuple[Subject, Note]] = field(default_factory=list)
    searches: list[SavedSearch] = field(default_factory=list)
    rules: list[SiteRule] = field(default_factory=list)


def write(library: Library, wanted: Additions, at: str, verb: str) -> journal.Event | None:
    """Write all of it as one event."""
    with library.transaction() as db:
        event = journal.record(db, at, verb, list(_rows(library, db, wanted)))
        details.settle(db, wanted.own)
        return event


def earlier_versions(library: Library, article: ArticleId) -> list[EarlierVersion]:
    """Return what is stored of the user's with the earlier versions of an article, the oldest
    first; places of highlights that were deleted are among it.
    """
    rows = library.query(
        """SELECT version.*, source.sha256 FROM version
            JOIN source ON source.id = version.source WHERE article = ? ORDER BY number""",
        [article],
    )
    with damage_told(library.path):
        return [to_earlier_version(row) for row in rows]


def _rows(
    library: Library, db: "Database", wanted: Additions
) -> Iterator[journal.RowChange | None]:
    for place, label in enumerate(wanted.labels or (), start=1):
        yield journal.put(db, "label", label_values(label, place))
    for place, rating in enumerate(wanted.scale or (), start=1):
        yield journal.put(db, "verdict_scale", rating_values(rating, place))
    for folder in wanted.folders:
        yield journal.put(db, "folder", folder_values(folder))
    for annotation in wanted.annotations:
        yield from annotations.put_new(db, annotation)
    yield from _on_articles(library, db, wanted)
    yield from _on_claims(db, wanted)
    for subject, note in wanted.notes:
        yield journal.put(db, "note", note_values(subject, note))
    for search in wanted.searches:
        yield journal.put(db, "saved_search", saved_search_values(search))
    for rule in wanted.rules:
        yield journal.put(db, "site_rule", site_rule_values(rule))


def _on_articles(
    library: Library, db: "Database", wanted: Additions
) -> Iterator[journal.RowChange | None]:
    for article, kept in wanted.verdicts.items():
        for block, keep in kept.items():
            yield journal.put(db, "verdict", verdict_values(article, block, keep))
    for article, own in wanted.own.items():
        yield details.put_own(library, db, article, own)
    for article, state in wanted.states.items():
        yield journal.put_cells(db, "article", state_values(article, state))
    for article in wanted.stars:
        yield journal.put_cells(db, "article", star_values(article, True))
    for article, folder in wanted.filed:
        yield journal.put(db, "article_folder", article_folder_values(article, folder))
    for article, version in wanted.versions:
        yield journal.put_cells(db, "version", decided_values(article, version))


def _on_claims(db: "Database", wanted: Additions) -> Iterator[journal.RowChange | None]:
    for claim in wanted.claims:
        yield journal.put(db, "claim", claim_values(claim))
    for claim_id, annotation, place in wanted.gathered:
        values = claim_highlight_values(claim_id, annotation, place)
        yield journal.put(db, "claim_highlight", values)
    for evidence, place in wanted.evidence:
        yield journal.put(db, "evidence", evidence_values(evidence, place))

"""What goes into an export: articles with their highlights, claims, notes, and how all of it
stands.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, ClaimId, EvidenceKind, RatingId, Status
from reader.domain.labels import with_those_below
from reader.domain.layout import Field, Grouping
from reader.domain.subject import LIBRARY, SubjectKind, about_article
from reader.exporters.findings import Findings, Gathered
from reader.exporters.holding import EVERYTHING, Holding, LeftOut
from reader.services.cancelling import never
from reader.services.export_paths import without_paths, without_paths_of_claim
from reader.services.export_standings import standings, trashed_among
from reader.services.notebooks import notebook_with
from reader.services.page_texts import page_text
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import bin as stored_bin
from reader.store import claim_lists
from reader.store import claims as stored_claims
from reader.store import labels as stored_labels
from reader.store import notes as stored_notes
from reader.store.library import Library

MOST_NAMES = 10
"""Names of what is left out; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which of the highlights and claims of some articles are wanted: those that meet every
    condition that is given.

    ``highlights`` and ``claims`` are those that are shown, ``None`` for all. Of ``labels`` one has
    to be there, or one below it; ``statuses`` and ``ratings`` are those of the claims that gather a
    highlight, ``unrated`` stands for a claim without a verdict. ``since`` and ``until`` bound the
    day on which something was made, in ISO 8601, both included.
    """

    highlights: frozenset[AnnotationId] | None = None
    claims: frozenset[ClaimId] | None = None
    labels: frozenset[LabelId] = frozenset()
    statuses: frozenset[Status] = frozenset()
    ratings: frozenset[RatingId] = frozenset()
    unrated: bool = False
    since: str = ""
    until: str = ""

    def is_open(self) -> bool:
        """Whether it leaves nothing out."""
        return self == EVERYTHING_CHOSEN

    def wants_claim(self, claim: Claim, kept: Set[AnnotationId]) -> bool:
        """Whether a claim is wanted; ``kept`` are the highlights that are."""
        if self.claims is not None and claim.id not in self.claims:
            return False
        if self.statuses and claim.status not in self.statuses:
            return False
        rated = self.ratings or self.unrated
        fits = self.unrated if claim.rating is None else claim.rating in self.ratings
        if rated and not fits:
            return False
        if self.claims is None and (self.labels or self.highlights is not None):
            return not kept.isdisjoint(claim.highlights)
        return self._in_time(claim.created)

    def wants_highlight(
        self, annotation: Annotation, labels: Set[LabelId], claims: Sequence[Claim]
    ) -> bool:
        """Whether a highlight is wanted; ``labels`` are those of the narrowing with all below
        them, ``claims`` those that gather it.
        """
        if self.highlights is not None and annotation.id not in self.highlights:
            return False
        if self.labels and labels.isdisjoint(annotation.labels):
            return False
        if self.claims is not None and self.highlights is None:
            return any(claim.id in self.claims for claim in claims)
        if self.statuses or self.ratings or self.unrated:
            asked = replace(
                EVERYTHING_CHOSEN,
                statuses=self.statuses,
                ratings=self.ratings,
                unrated=self.unrated,
            )
            if not any(asked.wants_claim(claim, frozenset()) for claim in claims):
                return False
        return self._in_time(annotation.created)

    def _in_time(self, made: str) -> bool:
        day = made.partition("T")[0]
        return (not self.since or day >= self.since) and (not self.until or day <= self.until)


EVERYTHING_CHOSEN = Narrowing()


@dataclass(frozen=True, slots=True)
class Contents:
    """What is exported, before a format says what of it it can hold."""

    articles: Sequence[Article]
    labels: Mapping[LabelId, Label]
    findings: Findings
    in_trash: int = 0
    """Highlights of articles in the trash that no claim gathers. Of all articles only the library's
    own format exports them; where articles are named this is 0, as those are exported anyway.
    """
    all_highlights: int = 0
    all_claims: int = 0
    """How many there are, before they were narrowed."""
    trashed_highlights: int = 0
    trashed_notes: int = 0
    """What lies in the trash in all, for a format that holds it."""

    def present(self) -> dict[Holding, list[str]]:
        """Return the names of all that there is, by what it is; what the layout leaves out is not
        there.
        """
        findings, layout = self.findings, self.findings.layout
        has_notes = layout.has(Field.NOTE)
        has_claims = layout.has(Field.CLAIM) or layout.grouping is Grouping.CLAIM
        titles = {article.id: article.title for article in self.articles}
        return {
            Holding.HIGHLIGHTS: [
                one.target.exact for article in self.articles for one in article.annotations
            ],
            Holding.CLAIMS: [one.statement for one in findings.claims] if has_claims else [],
            Holding.ARTICLE_NOTES: [
                titles[one] for one, note in findings.article_notes.items() if note and has_notes
            ],
            Holding.LIBRARY_NOTE: (
                [findings.library_note] if findings.library_note and has_notes else []
            ),
        }

    def left_out_by(self, holds: Set[Holding]) -> tuple[LeftOut, ...]:
        """Return what a format that holds this cannot hold of it, and what lies in the trash."""
        present = self.present()
        if Holding.QUOTES in holds:
            claims = self.findings
            present[Holding.HIGHLIGHTS] = [
                one.target.exact
                for article in self.articles
                for one in article.annotations
                if not claims.of_highlight(one.id)
            ]
        missing = [
            LeftOut(what, len(names), tuple(names[:MOST_NAMES]))
            for what, names in present.items()
            if names and what in EVERYTHING and what not in holds
        ]
        if self.in_trash and Holding.IN_TRASH not in holds:
            missing.append(LeftOut(Holding.IN_TRASH, self.in_trash))
        return tuple(missing)

    def told_to(self, holds: Set[Holding]) -> Findings:
        """Return the findings with what a format leaves out."""
        return replace(self.findings, left_out=self.left_out_by(holds))


def gather(
    library: Library,
    articles: Sequence[ArticleId] | None = None,
    check: Callable[[], None] = never,
    narrowing: Narrowing = EVERYTHING_CHOSEN,
) -> Contents:
    """Return some articles with the claims on them, also those in the trash, or all articles that
    are not there with all claims and the library's note; of these what a narrowing leaves. Raises
    ``Unknown``.

    ``check`` is called before each article is read and may raise to cancel.
    """
    wanted = (
        [row.id for row in reversed(stored_articles.list_rows(library))]
        if articles is None
        else articles
    )
    opened: dict[ArticleId, Article] = {}
    for article in wanted:
        check()
        opened[article] = without_paths(stored_articles.load(library, article))
    own = tuple(opened.values())
    findings = _findings(library, opened, whole=articles is None)
    labels = {label.id: label for label in stored_labels.labels(library)}
    everything = articles is None and narrowing.is_open()
    findings = replace(findings, notebook=partial(notebook_with, library, whole=everything))
    marked = sum(len(article.annotations) for article in own)
    whole = Contents(own, labels, findings, 0, marked, len(findings.claims))
    if everything:
        return _with_trash(library, whole)
    return whole if narrowing.is_open() else _narrowed(whole, narrowing)


def _with_trash(library: Library, whole: Contents) -> Contents:
    """Return the contents with how much lies in the trash."""
    noted = {one.key for one in stored_notes.noted(library, SubjectKind.ARTICLE)}
    trashed = stored_bin.highlights(library)
    return replace(
        whole,
        in_trash=sum(one not in whole.findings.highlights for one in trashed),
        trashed_highlights=len(trashed),
        trashed_notes=sum(str(row.article.id) in noted for row in stored_bin.binned(library)),
    )


def _narrowed(contents: Contents, narrowing: Narrowing) -> Contents:
    """Return what a narrowing leaves: articles with the highlights that are wanted, none without,
    and not the note on the library.
    """
    findings = contents.findings
    known = tuple(contents.labels.values())
    labels = {
        below
        for one in narrowing.labels
        if one in contents.labels
        for below in with_those_below(known, one)
    }
    left = []
    for article in contents.articles:
        kept = tuple(
            one
            for one in article.annotations
            if narrowing.wants_highlight(one, labels, findings.of_highlight(one.id))
        )
        if kept:
            left.append(replace(article, annotations=kept))
    there = {one.id for article in left for one in article.annotations}
    noted = {article.id for article in left}
    return replace(
        contents,
        articles=tuple(left),
        findings=replace(
            findings,
            claims=[one for one in findings.claims if narrowing.wants_claim(one, there)],
            article_notes={
                one: note for one, note in findings.article_notes.items() if one in noted
            },
            library_note="",
        ),
    )


def _findings(library: Library, opened: Mapping[ArticleId, Article], *, whole: bool) -> Findings:
    """Return the claims that gather a highlight of these articles, or all, the oldest first, the
    notes, and how the highlights stand.
    """
    known = [
        without_paths_of_claim(stored_claims.load(library, row.id))
        for row in reversed(claim_lists.list_rows(library))
    ]
    own = {annotation.id for article in opened.values() for annotation in article.annotations}
    claims = [claim for claim in known if whole or not own.isdisjoint(claim.highlights)]
    noted = {one.key for one in stored_notes.noted(library, SubjectKind.ARTICLE)}
    notes = {
        one: stored_notes.note_on(library, about_article(one))
        for one in opened
        if str(one) in noted
    }
    read = dict(opened)
    highlights = _gathered(library, claims, read)
    trashed = trashed_among(library, read.values())
    return Findings(
        claims=claims,
        ratings={rating.id: rating for rating in stored_claims.scale(library)},
        highlights=highlights,
        article_notes=notes,
        library_note=stored_notes.note_on(library, LIBRARY) if whole else "",
        standings=standings(library, read.values(), trashed),
        page_of=partial(page_text, library),
    )


def _gathered(
    library: Library, claims: Sequence[Claim], opened: dict[ArticleId, Article]
) -> dict[AnnotationId, Gathered]:
    """Return the highlights that claims name, with their articles, but for what is deleted; those
    of articles in the trash are among them. Articles that are not opened yet are.
    """
    evidence = (
        one for claim in claims for one in claim.evidence if one.kind is EvidenceKind.HIGHLIGHT
    )
    named = dict.fromkeys(
        [
            *(one for claim in claims for one in claim.highlights),
            *(AnnotationId(one.target) for one in evidence),
        ]
    )
    there = {one.id: one for article in opened.values() for one in article.annotations}
    found = {}
    for one in named:
        annotation = there.get(one) or stored_annotations.find(library, one)
        if annotation is None:
            continue
        if annotation.article not in opened:
            opened[annotation.article] = without_paths(
                stored_articles.load(library, annotation.article)
            )
        found[one] = Gathered(annotation, opened[annotation.article])
    return found

"""What templates are given: all that is exported, by plain names that stay.

Every name is described in ``resources/exports/templates/README.md``; a test compares both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence
from reader.domain.subject import about_article, about_claim, about_highlight
from reader.exporters.arrangement import highlights_in_order
from reader.exporters.exporter import label_names
from reader.exporters.findings import Findings, readings
from reader.exporters.report import source_line

# Mutable and compared by identity: articles, highlights and claims lead to each other.


@dataclass(eq=False, slots=True)
class ArticleData:
    """An article. What is not known is empty."""

    id: str
    title: str
    authors: tuple[str, ...]
    published: str
    site: str
    language: str
    url: str
    archived: str
    retrieved: str
    citation: str
    note: str
    state: str
    file: str
    sha256: str
    version: int
    link: str
    highlights: tuple["HighlightData", ...] = field(default=(), repr=False)


@dataclass(eq=False, slots=True)
class HighlightData:
    """A highlight. ``quote`` is as it was made, ``quote_now`` what stands there now."""

    id: str
    number: int
    quote: str
    quote_now: str
    before: str
    behind: str
    note: str
    label: str
    labels: tuple[str, ...]
    placement: str
    reviewed: bool
    start: int
    end: int
    made_on: int
    created: str
    modified: str
    link: str
    article: ArticleData = field(repr=False)
    claims: tuple["ClaimData", ...] = field(default=(), repr=False)


@dataclass(eq=False, slots=True)
class EvidenceData:
    """What supports or refutes a claim, or is its context."""

    kind: str
    stance: str
    target: str
    note: str
    retrieved: str


@dataclass(eq=False, slots=True)
class ClaimData:
    """A claim with what checking it has come to."""

    id: str
    number: int
    statement: str
    speaker: str
    role: str
    organisation: str
    said_when: str
    said_date: str
    said_where: str
    figure: str
    reads_as: tuple[str, ...]
    status: str
    verdict: str
    confidence: str
    note: str
    evidence: tuple[EvidenceData, ...]
    created: str
    modified: str
    link: str
    highlights: tuple[HighlightData, ...] = field(default=(), repr=False)


@dataclass(eq=False, slots=True)
class ExportData:
    """All of it; its fields are what a template knows by name."""

    articles: tuple[ArticleData, ...]
    highlights: tuple[HighlightData, ...]
    claims: tuple[ClaimData, ...]
    labels: tuple[str, ...]
    library_note: str


DATA = (ExportData, ArticleData, HighlightData, ClaimData, EvidenceData)


def template_data(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> ExportData:
    """Return what a template is given, in the order of the articles and of their texts."""
    known: dict[AnnotationId, HighlightData] = {}
    told: dict[ArticleId, ArticleData] = {}
    for article in articles:
        about = told[article.id] = _article(article, findings)
        ordered = highlights_in_order(article, labels, findings.layout)
        about.highlights = tuple(
            _highlight(
                number, annotation, article, about, label_names(annotation, labels), findings
            )
            for number, annotation in enumerate(ordered, start=1)
        )
        known |= {AnnotationId(one.id): one for one in about.highlights}
    claims = tuple(
        _with_highlights(_claim(number, claim, findings), claim, labels, findings, known, told)
        for number, claim in enumerate(findings.claims, start=1)
    )
    for one in claims:
        for highlight in one.highlights:
            highlight.claims = (*highlight.claims, one)
    return ExportData(
        articles=tuple(told[article.id] for article in articles),
        highlights=tuple(one for article in articles for one in told[article.id].highlights),
        claims=claims,
        labels=tuple(dict.fromkeys(name for one in known.values() for name in one.labels)),
        library_note=findings.library_note,
    )


def _article(article: Article, findings: Findings) -> ArticleData:
    metadata = article.metadata
    return ArticleData(
        id=str(article.id),
        title=article.title,
        authors=metadata.authors,
        published=metadata.published or "",
        site=metadata.site or "",
        language=metadata.language or "",
        url=article.url or "",
        archived=metadata.archived or "",
        retrieved=metadata.captured or article.imported,
        citation=source_line(article),
        note=findings.article_notes.get(article.id, ""),
        state=article.state.value,
        file=article.source_name,
        sha256=article.sha256,
        version=article.version,
        link=about_article(article.id).uri(),
    )


def _highlight(  # noqa: PLR0913, PLR0917 (a highlight, what it is on, and what is said of it)
    number: int,
    annotation: Annotation,
    article: Article,
    about: ArticleData,
    given: Sequence[str],
    findings: Findings,
) -> HighlightData:
    standing = findings.standing(article, annotation)
    target = annotation.target if annotation.placed else standing.made
    return HighlightData(
        id=annotation.id,
        number=number,
        quote=standing.made.exact,
        quote_now=annotation.target.exact if annotation.placed else "",
        before=standing.around[0],
        behind=standing.around[1],
        note=annotation.note,
        label=given[0] if given else "",
        labels=tuple(given),
        placement=standing.placement.value,
        reviewed=standing.reviewed is not False,
        start=target.span.start,
        end=target.span.end,
        made_on=standing.made_on.version,
        created=annotation.created,
        modified=annotation.modified,
        link=about_highlight(annotation.id).uri(),
        article=about,
    )


def _claim(number: int, claim: Claim, findings: Findings) -> ClaimData:
    rating = findings.rating(claim)
    return ClaimData(
        id=claim.id,
        number=number,
        statement=claim.statement,
        speaker=claim.speaker,
        role=claim.role,
        organisation=claim.organisation,
        said_when=claim.said_when,
        said_date=claim.said_date or "",
        said_where=claim.said_where,
        figure=claim.figure.raw if claim.figure else "",
        reads_as=tuple(one.told() for one in readings(claim)),
        status=claim.status.value,
        verdict=rating.name if rating else "",
        confidence="" if claim.confidence is None else str(claim.confidence),
        note=claim.note,
        evidence=tuple(_evidence(one, findings) for one in claim.evidence),
        created=claim.created,
        modified=claim.modified,
        link=about_claim(claim.id).uri(),
    )


def _evidence(evidence: Evidence, findings: Findings) -> EvidenceData:
    return EvidenceData(
        kind=evidence.kind.value,
        stance=evidence.stance.value,
        target=findings.shown_target(evidence).told(),
        note=evidence.note,
        retrieved=evidence.retrieved or "",
    )


def _with_highlights(  # noqa: PLR0913, PLR0917 (a claim, and where its highlights may be known)
    told: ClaimData,
    claim: Claim,
    labels: Mapping[LabelId, Label],
    findings: Findings,
    known: dict[AnnotationId, HighlightData],
    articles: dict[ArticleId, ArticleData],
) -> ClaimData:
    """Give a claim its highlights; those of articles that are not exported are told here."""
    found = []
    for one in findings.gathered(claim):
        annotation, article = one.annotation, one.article
        if annotation.id not in known:
            about = articles.get(article.id) or _article(article, findings)
            given = label_names(annotation, labels)
            known[annotation.id] = _highlight(0, annotation, article, about, given, findings)
        found.append(known[annotation.id])
    told.highlights = tuple(found)
    return told

"""Fact checks as search engines and collections of them read them: ``ClaimReview`` of schema.org in
JSON-LD (https://schema.org/ClaimReview).

Only what the user wrote: who publishes the check and at which address is for the page that it is
published on. The steps of the user's scale are names; they need not lie between a best and a worst
("unproven"), so that no number is made up for them.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind, Rating
from reader.domain.message import translate
from reader.domain.subject import about_claim
from reader.exporters.findings import NO_FINDINGS, Findings, Gathered, readings, remarks, said
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.report_facts import on_the_web
from reader.exporters.wording import confidence_words, figure_words, not_here, stance_words

CONTEXT = "https://schema.org"

Thing = dict[str, object]


class ClaimReviewExporter:
    """One ``ClaimReview`` for each claim; its quotes are where the claim appears."""

    name = "claimreview"
    title = translate("Formats", "Fact checks, ClaimReview of schema.org (JSON-LD)")
    suffix = ".claimreview.json"
    holds = frozenset((Holding.CLAIMS, Holding.QUOTES))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the reviews in UTF-8. What the format cannot hold is said in a ``Comment``."""
        del articles, labels
        graph = [_review(claim, findings) for claim in findings.claims]
        missing = left_out_words(findings.left_out)
        if missing:
            graph.append({"@type": "Comment", "text": not_here(missing)})
        whole = {"@context": CONTEXT, "@graph": graph}
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _review(claim: Claim, findings: Findings) -> Thing:
    rating = findings.rating(claim)
    return _known(
        "ClaimReview",
        **{"@id": about_claim(claim.id).uri()},
        claimReviewed=claim.statement,
        dateCreated=claim.created,
        dateModified=claim.modified,
        reviewBody=claim.note,
        creativeWorkStatus=claim.status.value,
        itemReviewed=_claim(claim, findings),
        reviewRating=_rating(claim, rating),
        citation=list(_citations(claim, findings)),
    )


def _rating(claim: Claim, rating: Rating | None) -> Thing | None:
    """Return the verdict, with how sure the user is of it."""
    sure = "" if claim.confidence is None else confidence_words(claim.confidence)
    if rating is None:
        return _known("Rating", ratingExplanation=sure) if sure else None
    explained = " ".join(part for part in (rating.definition, f"({sure})" if sure else "") if part)
    return _known("Rating", alternateName=rating.name, ratingExplanation=explained)


def _claim(claim: Claim, findings: Findings) -> Thing:
    """Return what is reviewed: who said it, when and where, and where it is to be read."""
    person = _known(
        "Person",
        name=claim.speaker,
        jobTitle=claim.role,
        affiliation=_known("Organization", name=claim.organisation) if claim.organisation else None,
    )
    whose = {key: value for key, value in person.items() if key != "@type"}
    organisation = person.get("affiliation") if whose.keys() == {"affiliation"} else None
    return _known(
        "Claim",
        text=claim.statement,
        author=organisation or (person if whose else None),
        datePublished=claim.said_date,
        description="; ".join(_circumstances(claim)),
        appearance=[_appearance(one, findings) for one in findings.gathered(claim)],
    )


FIGURE_OF = translate("Report", "figure {figure}")


def _circumstances(claim: Claim) -> Iterator[str]:
    """Yield when and where it was said, and the figure in it, with what that can mean."""
    if said(claim):
        yield said(claim)
    if claim.figure:
        words = figure_words(claim.figure.raw, list(readings(claim)))
        yield FIGURE_OF.where(figure=words).told() if claim.figure.readings else words


def _appearance(one: Gathered, findings: Findings) -> Thing:
    """Return an article in which the claim is to be read, with the words as they were
    highlighted.
    """
    article, metadata = one.article, one.article.metadata
    made = findings.standing(article, one.annotation)
    return _known(
        "NewsArticle" if metadata.site else "CreativeWork",
        url=on_the_web(article.url or ""),
        archivedAt=on_the_web(metadata.archived or ""),
        headline=article.title,
        author=[_known("Person", name=name) for name in metadata.authors],
        publisher=_known("Organization", name=metadata.site) if metadata.site else None,
        datePublished=metadata.published,
        inLanguage=metadata.language,
        text=made.made.exact,
        encoding=_known("MediaObject", sha256=made.made_on.sha256),
    )


def _citations(claim: Claim, findings: Findings) -> Iterator[Thing]:
    """Yield the evidence: what it is, what it does to the claim, and the note on it."""
    for one in claim.evidence:
        stance = stance_words(one.stance)
        target = findings.shown_target(one).told()
        yield _known(
            "CreativeWork",
            **_named(one, target),
            description=": ".join(part for part in (stance, remarks(one).told()) if part),
        )


def _named(evidence: Evidence, target: str) -> Thing:
    address = on_the_web(target) if evidence.kind is EvidenceKind.LINK else ""
    return {"url": address} if address else {"name": target}


def _known(kind: str, **cells: object) -> Thing:
    """Return a thing with what is known of it; what is not is left out."""
    filled = {key: value for key, value in cells.items() if value not in (None, "", [])}
    return {"@type": kind, **filled}

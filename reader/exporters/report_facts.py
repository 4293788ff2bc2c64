"""What is known of articles and claims, as the formats to be read show it: names and values."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.layout import Field, Layout
from reader.domain.message import Message, translate
from reader.exporters import wording
from reader.exporters.findings import Findings, readings, remarks, said, who

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known, with its name. ``address`` is where it leads on the web."""

    name: Message
    value: str
    address: str = ""

    @property
    def title(self) -> str:
        """Its name in the user's language."""
        return self.name.told()


def article_facts(article: Article, layout: Layout) -> Iterator[Fact]:
    """Yield what identifies an article; what is not known is left out."""
    if layout.has(Field.CITATION):
        yield from _citation(article)
    if not layout.has(Field.TECHNICAL):
        return
    if not article.pages:
        yield Fact(
            translate("Report", "Source"), f"{article.source_name}, SHA-256 {article.sha256}"
        )
    for page in article.pages:
        name = translate("Report", "Source of page {number}").where(number=page.number)
        yield Fact(name, f"{page.source_name}, SHA-256 {page.sha256}")


def _citation(article: Article) -> Iterator[Fact]:
    metadata = article.metadata
    if metadata.authors:
        yield Fact(translate("Report", "Authors"), "; ".join(metadata.authors))
    if metadata.published:
        yield Fact(translate("Report", "Published"), moment(metadata.published))
    if metadata.site:
        yield Fact(translate("Report", "Site"), metadata.site)
    if article.url:
        yield Fact(translate("Report", "Address"), article.url, on_the_web(article.url))
    if metadata.archived:
        yield Fact(
            translate("Report", "Archived copy"), metadata.archived, on_the_web(metadata.archived)
        )
    yield Fact(translate("Report", "Retrieved"), moment(metadata.captured or article.imported))


def claim_facts(claim: Claim, findings: Findings) -> Iterator[Fact]:
    """Yield what is known of a claim; what is not is left out."""
    if findings.layout.has(Field.STATUS):
        yield from _checking(claim, findings)
    if who(claim):
        yield Fact(wording.SAID_BY, who(claim))
    if said(claim):
        yield Fact(wording.SAID, said(claim))
    if claim.figure:
        yield Fact(wording.FIGURE, figure_words(claim))
    for evidence in claim.evidence:
        yield _evidence(evidence, findings)


def _checking(claim: Claim, findings: Findings) -> Iterator[Fact]:
    rating = findings.rating(claim)
    if rating:
        sure = "" if claim.confidence is None else f", {wording.confidence_words(claim.confidence)}"
        yield Fact(wording.VERDICT, rating.name + sure)
    elif claim.confidence is not None:
        yield Fact(wording.CONFIDENCE, f"{claim.confidence}%")
    yield Fact(wording.STATUS, wording.status_words(claim))


def figure_words(claim: Claim) -> str:
    """Return a claim's figure with what it reads as; empty where it has none."""
    if not claim.figure:
        return ""
    return wording.figure_words(claim.figure.raw, list(readings(claim)))


def _evidence(evidence: Evidence, findings: Findings) -> Fact:
    target = findings.shown_target(evidence).told()
    told = remarks(evidence).told()
    shown = f"{target}: {told}" if told else target
    is_link = evidence.kind is EvidenceKind.LINK
    address = on_the_web(target) if is_link else ""
    return Fact(wording.evidence_name(evidence.stance), shown, address)


def on_the_web(address: str) -> str:
    """Return an address that a reader may be led to, empty for any other."""
    return address if address.lower().startswith(_WEB) else ""


def moment(time: str) -> str:
    """Return a date, or a date and time, of ISO 8601 as people read it."""
    day, parted, clock = time.partition("T")
    return f"{day}, {clock[:5]}{_zone(clock)}" if parted else day


def _zone(clock: str) -> str:
    rest = clock[5:].lstrip(":.0123456789")
    return " UTC" if rest in ("Z", "+00:00") else f" {rest}" if rest else ""

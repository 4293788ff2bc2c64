"""What Markdown files say of articles, highlights and claims; where it stands and how it is linked
is for the format.
"""

from collections.abc import Iterator, Sequence

from reader.domain.annotation import Annotation, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.layout import Field, Layout
from reader.domain.message import translate
from reader.domain.own_marks import in_marks
from reader.domain.subject import Subject
from reader.exporters import wording
from reader.exporters.findings import RETRIEVED, Findings, readings, remarks, said, who
from reader.exporters.markdown_text import escaped, escaped_line, linked
from reader.exporters.standing import Edition, Standing

ARCHIVED = translate("Report", "archived at {address}")
_EDGES = frozenset(" \n\u00a0([{“‘«„\"'.,;:!?)]}”’»…–—")


def citation(article: Article) -> str:
    """Return who wrote an article, where and when, its address, when it was retrieved, and the
    address of an archive's copy, in one line; what is not known is left out.
    """
    metadata = article.metadata
    retrieved = (metadata.captured or article.imported).partition("T")[0]
    parts = [
        escaped_line("; ".join(metadata.authors)),
        in_marks(escaped_line(article.title)),
        escaped_line(metadata.site or ""),
        escaped_line((metadata.published or "").partition("T")[0]),
        linked(article.url) if article.url else "",
        RETRIEVED.where(day=escaped_line(retrieved)).told(),
        ARCHIVED.where(address=linked(metadata.archived)).told() if metadata.archived else "",
    ]
    return ", ".join(part for part in parts if part)


def article_note(article: Article, findings: Findings) -> str:
    """Return the note on an article; empty where there is none, or notes are not written."""
    has_notes = findings.layout.has(Field.NOTE)
    return findings.article_notes.get(article.id, "") if has_notes else ""


def noted_articles(articles: Sequence[Article], findings: Findings) -> list[Article]:
    """Return the articles of which something is written."""
    return [one for one in articles if one.annotations or article_note(one, findings)]


def quoted(text: str) -> str:
    """Return a text as a block quote."""
    return "\n".join(f"> {line}".rstrip() for line in escaped(text).split("\n"))


def context(annotation: Annotation, standing: Standing) -> str:
    """Return the whole sentences around a quote, with the quote set off; empty where it is whole
    sentences itself.
    """
    before, behind = standing.around
    if not (before.strip() or behind.strip()):
        return ""
    exact = annotation.target.exact if annotation.placed else standing.made.exact
    quote = escaped_line(_in_line(exact).strip())
    if _can_be_set_off(before, exact, behind):
        quote = f"**{quote}**"
    start, end = escaped_line(_in_line(before).strip()), escaped_line(_in_line(behind).strip())
    left = " " if start and (before[-1:].isspace() or exact[:1].isspace()) else ""
    right = " " if end and (behind[:1].isspace() or exact[-1:].isspace()) else ""
    return f"{start}{left}{quote}{right}{end}"


def standing_words(annotation: Annotation, standing: Standing) -> Iterator[str]:
    """Yield what has to be said of a highlight that does not simply stand where it did, each a
    sentence.
    """
    made = standing.made_on.version
    match standing.placement:
        case Placement.UNPLACED:
            words = translate(
                "Report",
                "Unplaced: made on version {number}, and not found in the present version.",
            )
            yield words.where(number=made).told()
        case Placement.CHANGED:
            now = quoted_now(annotation, standing)
            words = (
                translate(
                    "Report", "Changed since version {number}: it reads {now} now (reviewed)."
                )
                if standing.reviewed
                else translate(
                    "Report",
                    "Changed since version {number}: it reads {now} now (not reviewed yet).",
                )
            )
            yield words.where(number=made, now=now).told()
        case Placement.MOVED:
            yield translate("Report", "Moved since version {number}.").where(number=made).told()
        case _:
            pass
    if standing.removed:
        yield translate("Report", "In a paragraph that is removed from the cleaned text.").told()
    if standing.in_trash:
        yield translate("Report", "Its article is in the trash.").told()


def around_quote(annotation: Annotation, standing: Standing, layout: Layout) -> Iterator[str]:
    """Yield what a layout says behind the quote of a highlight: what became of it, and its
    context.
    """
    if told := standing_line(annotation, standing, layout):
        yield told
    sentences = context(annotation, standing) if layout.has(Field.CONTEXT) else ""
    if sentences:
        yield wording.IN_CONTEXT.where(sentences=sentences).told()


def standing_line(annotation: Annotation, standing: Standing, layout: Layout) -> str:
    """Return what became of a highlight as one line; empty where a layout does not say it."""
    return " ".join(standing_words(annotation, standing)) if layout.has(Field.STATUS) else ""


def quoted_now(annotation: Annotation, standing: Standing) -> str:
    """Return what stands at the place of a highlight now, in quotation marks."""
    if annotation.target.exact == standing.made.exact:
        return translate("Report", "otherwise").told()
    return in_marks(escaped_line(_in_line(annotation.target.exact)))


def technical(article: Article, annotation: Annotation, standing: Standing) -> str:
    """Return where a highlight stands for programs, as a comment: offsets, version, and the hash
    where it is not the one of the article.
    """
    target = annotation.target if annotation.placed else standing.made
    where = standing.stands_in[-1] if annotation.placed else standing.made_on
    made = standing.made_on
    parts = [
        f"{standing.placement}, code points {target.span.start}–{target.span.end} of version "
        f"{_edition(article, where)}",
        f"made {annotation.created} on version {_edition(article, made)}",
    ]
    return f"<!-- {'; '.join(parts)} -->"


def _edition(article: Article, edition: Edition) -> str:
    is_present = (edition.version, edition.sha256) == (article.version, article.sha256)
    return f"{edition.version}" if is_present else f"{edition.version}, SHA-256 {edition.sha256}"


def sources(article: Article) -> str:
    """Return the file that an article was imported from with its hash, as a comment; of one that
    was joined, those of its pages.
    """
    if not article.pages:
        return f"<!-- source {_commented(article.source_name)}, SHA-256 {article.sha256} -->"
    told = "; ".join(
        f"page {page.number} {_commented(page.source_name)}, SHA-256 {page.sha256}"
        for page in article.pages
    )
    return f"<!-- sources {told} -->"


def opening(subject: Subject) -> str:
    """Return a link that opens something in the program."""
    return f"[{wording.OPEN.told()}]({subject.uri()})"


def of_claim(claim: Claim, place: str) -> str:
    """Return which claim gathers a highlight, with a link to its place."""
    link = f"[{escaped_line(claim.statement)}]({place})"
    return wording.OF_CLAIM.where(statement=link).told()


def claim_facts(claim: Claim, findings: Findings) -> Iterator[tuple[str, str]]:
    """Yield what is known of a claim, name and value."""
    if findings.layout.has(Field.STATUS):
        yield from _checking(claim, findings)
    if who(claim):
        yield wording.SAID_BY.told(), escaped_line(who(claim))
    if said(claim):
        yield wording.SAID.told(), escaped_line(said(claim))
    if claim.figure:
        yield (
            wording.FIGURE.told(),
            escaped_line(wording.figure_words(claim.figure.raw, list(readings(claim)))),
        )
    for evidence in claim.evidence:
        yield wording.evidence_name(evidence.stance).told(), evidence_words(evidence, findings)


def _checking(claim: Claim, findings: Findings) -> Iterator[tuple[str, str]]:
    rating = findings.rating(claim)
    if rating:
        sure = "" if claim.confidence is None else f", {wording.confidence_words(claim.confidence)}"
        yield wording.VERDICT.told(), escaped_line(rating.name) + sure
    elif claim.confidence is not None:
        yield wording.CONFIDENCE.told(), f"{claim.confidence}%"
    yield wording.STATUS.told(), wording.status_words(claim)


def evidence_words(evidence: Evidence, findings: Findings) -> str:
    """Return a piece of evidence with what was noted of it."""
    target = findings.shown_target(evidence).told()
    shown = (
        linked(target)
        if evidence.kind is EvidenceKind.LINK
        else escaped_line(" ".join(target.split()))
    )
    told = remarks(evidence).told()
    return f"{shown}: {escaped_line(told)}" if told else shown


def _can_be_set_off(before: str, exact: str, behind: str) -> bool:
    """Whether Markdown takes asterisks around a quote for bold, wherever it stands."""
    clean = exact[:1].isalnum() and exact[-1:].isalnum()
    return clean and (before[-1:] or " ") in _EDGES and (behind[:1] or " ") in _EDGES


def _in_line(text: str) -> str:
    return text.replace("\n", " ")


def _commented(text: str) -> str:
    """Return a text that cannot end a comment."""
    return " ".join(text.replace(">", "›").split())

"""Markdown (CommonMark, read alike by GitHub and Pandoc): each article under its title with its
highlights, the claims with what checking them has come to.

The library's note stands first of all, claims before articles. Highlights and claims lead to each
other inside the file, and back into the program. What only programs need stands in comments.

Only what is different in each has a heading: Pandoc compares each with all others of its words.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimId
from reader.domain.message import translate
from reader.domain.subject import Subject, about_article, about_highlight
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING, left_out_words
from reader.exporters.markdown_claims import claim_sections
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import (
    citation,
    context,
    quoted,
    sources,
    standing_words,
    technical,
)
from reader.exporters.markdown_text import escaped_line


class MarkdownExporter:
    """A section for each article on which something was noted."""

    name = "markdown"
    title = translate("Formats", "Markdown")
    suffix = ".md"
    holds = EVERYTHING

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the sections in UTF-8, lines ending with a line feed."""
        sections = ["# Highlights and notes"]
        missing = left_out_words(findings.left_out)
        if missing:
            sections.append(f"Not in this file: {missing}.")
        if findings.library_note:
            sections += ["## Note on the library", safe_note(findings.library_note, 2, "library")]
        noted = [
            article
            for article in articles
            if article.annotations or findings.article_notes.get(article.id)
        ]
        here = {annotation.id for article in noted for annotation in article.annotations}
        if findings.claims:
            sections += ["## Claims", *claim_sections(findings, here)]
        for article in noted:
            sections += _section(article, labels, findings)
        if len(sections) == 1:
            sections.append("Nothing is highlighted.")
        return ("\n\n".join(sections) + "\n").encode("utf-8")


def _section(
    article: Article, labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[str]:
    """Yield the Markdown blocks of one article."""
    yield f"## {escaped_line(article.title)}"
    yield f"{citation(article)}. {opening(about_article(article.id))}"
    yield sources(article)
    note = findings.article_notes.get(article.id, "")
    if note:
        yield safe_note(note, 2, f"article-{article.id}")
    for number, annotation in enumerate(in_order(article), start=1):
        given = ", ".join(label_names(annotation, labels))
        yield from _highlight(article, number, annotation, given, findings)


def _highlight(
    article: Article, number: int, annotation: Annotation, label: str, findings: Findings
) -> Iterator[str]:
    """Yield the Markdown blocks of one highlight."""
    standing = findings.standing(article, annotation)
    name = f"{number}. {escaped_line(label)}" if label else f"{number}."
    place = anchor(highlight_place(annotation.id))
    comment = technical(article, annotation, standing)
    yield f"{place}**{name}** {opening(about_highlight(annotation.id))}{comment}"
    yield quoted(standing.made.exact)
    told = " ".join(standing_words(annotation, standing))
    if told:
        yield told
    sentences = context(annotation, standing)
    if sentences:
        yield f"In context: {sentences}"
    if annotation.note:
        yield safe_note(annotation.note, 2, annotation.id[:8])
    claims = [
        f"[{escaped_line(claim.statement)}](#{claim_place(claim.id)})"
        for claim in findings.of_highlight(annotation.id)
    ]
    if claims:
        yield "\n".join(f"- Claim: {claim}" for claim in claims)


def anchor(place: str) -> str:
    """Return a place that links of the file lead to."""
    return f'<span id="{place}"></span>'


def opening(subject: Subject) -> str:
    """Return a link that opens something in the program."""
    return f"[Open]({subject.uri()})"


def highlight_place(annotation: AnnotationId) -> str:
    """Return the name of a highlight's place in the file."""
    return f"highlight-{annotation}"


def claim_place(claim: ClaimId) -> str:
    """Return the name of a claim's place in the file."""
    return f"claim-{claim}"

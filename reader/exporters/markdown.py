"""Markdown (CommonMark, read alike by GitHub and Pandoc): each article under its title with its
highlights, the claims with what checking them has come to.

The library's note stands first of all, claims before articles. Highlights and claims lead to each
other inside the file, and back into the program. What only programs need stands in comments.

Only what is different in each has a heading: Pandoc compares each with all others of its words.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimId
from reader.domain.layout import Field, Grouping
from reader.domain.message import translate
from reader.domain.subject import about_article, about_highlight
from reader.exporters import wording
from reader.exporters.arrangement import Member, groups, highlights_in_order
from reader.exporters.exporter import label_names
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING, left_out_words
from reader.exporters.markdown_claims import claim_body, claim_sections
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import (
    around_quote,
    article_note,
    citation,
    noted_articles,
    of_claim,
    opening,
    quoted,
    sources,
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
        sections = [f"# {wording.TITLE.told()}"]
        missing = left_out_words(findings.left_out)
        if missing:
            sections.append(wording.not_here(missing))
        layout = findings.layout
        if findings.library_note and layout.has(Field.NOTE):
            sections += [
                f"## {wording.ON_THE_LIBRARY.told()}",
                safe_note(findings.library_note, 2, "library"),
            ]
        noted = noted_articles(articles, findings)
        here = {annotation.id for article in noted for annotation in article.annotations}
        if findings.claims and layout.has(Field.CLAIM) and layout.grouping is not Grouping.CLAIM:
            sections += [f"## {wording.CLAIMS.told()}", *claim_sections(findings, here)]
        if layout.grouping is not Grouping.ARTICLE:
            sections += _groups(noted, labels, findings)
            noted = [article for article in noted if article_note(article, findings)]
        for article in noted:
            sections += _section(article, labels, findings)
        if len(sections) == 1:
            sections.append(wording.NOTHING.told())
        return ("\n\n".join(sections) + "\n").encode("utf-8")


def _section(
    article: Article, labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[str]:
    """Yield the Markdown blocks of one article; highlights only where it is their heading."""
    layout = findings.layout
    yield f"## {escaped_line(article.title)}"
    cited = f"{citation(article)}." if layout.has(Field.CITATION) else ""
    if layout.has(Field.TECHNICAL):
        yield f"{cited} {opening(about_article(article.id))}".lstrip()
        yield sources(article)
    elif cited:
        yield cited
    note = article_note(article, findings)
    if note:
        yield safe_note(note, 2, f"article-{article.id}")
    if layout.grouping is not Grouping.ARTICLE:
        return
    for number, annotation in enumerate(highlights_in_order(article, labels, layout), start=1):
        yield from _highlight(Member(annotation, article, annotation.id), number, labels, findings)


def _groups(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[str]:
    """Yield the highlights under the headings of labels or claims."""
    layout, numbers = findings.layout, count(1)
    for group in groups(articles, labels, findings):
        if group.claim:
            place = f" {anchor(claim_place(group.claim.id))}"
            yield f"## {group.number}. {escaped_line(group.heading)}{place}"
            yield from claim_body(group.claim, findings)
        else:
            yield f"## {escaped_line(group.heading)}"
        for one in group.members:
            yield from _highlight(one, next(numbers), labels, findings)
            if layout.has(Field.CITATION):
                yield f"— {citation(one.article)}"


def _highlight(
    one: Member, number: int, labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[str]:
    """Yield the Markdown blocks of one highlight."""
    article, annotation, layout = one.article, one.annotation, findings.layout
    standing = findings.standing(article, annotation)
    given = ", ".join(label_names(annotation, labels)) if layout.has(Field.LABEL) else ""
    head = f"**{number}. {escaped_line(given)}**" if given else f"**{number}.**"
    if layout.has(Field.TECHNICAL):
        comment = technical(article, annotation, standing)
        head = f"{head} {opening(about_highlight(annotation.id))}{comment}"
    yield f"{anchor(highlight_place(one.place))}{head}"
    if layout.has(Field.QUOTE):
        yield quoted(standing.made.exact)
    yield from around_quote(annotation, standing, layout)
    if annotation.note and layout.has(Field.NOTE):
        yield safe_note(annotation.note, 2, f"{one.place[:8]}{_again(one)}")
    if layout.has(Field.CLAIM) and layout.grouping is not Grouping.CLAIM:
        claims = [
            f"- {of_claim(claim, f'#{claim_place(claim.id)}')}"
            for claim in findings.of_highlight(annotation.id)
        ]
        if claims:
            yield "\n".join(claims)


def _again(one: Member) -> str:
    """Return what tells a highlight that stands again from its first place."""
    return one.place.removeprefix(one.annotation.id)


def anchor(place: str) -> str:
    """Return a place that links of the file lead to."""
    return f'<span id="{place}"></span>'


def highlight_place(annotation: AnnotationId) -> str:
    """Return the name of a highlight's place in the file."""
    return f"highlight-{annotation}"


def claim_place(claim: ClaimId) -> str:
    """Return the name of a claim's place in the file."""
    return f"claim-{claim}"

"""Markdown (CommonMark): the highlights of each article under its title, the quote as a block
quote, the note below it.

Claims stand before them, the library's note first of all.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING
from reader.exporters.markdown_claims import claim_sections
from reader.exporters.markdown_text import escaped, escaped_line, linked


class MarkdownExporter:
    """A section for each article that has highlights."""

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
        if findings.library_note:
            sections += ["## Note on the library", escaped(findings.library_note)]
        if findings.claims:
            sections += ["## Claims", *claim_sections(findings)]
        for article in articles:
            note = findings.article_notes.get(article.id, "")
            if article.annotations or note:
                sections.append(_section(article, labels, note))
        if len(sections) == 1:
            sections.append("Nothing is highlighted.")
        return ("\n\n".join(sections) + "\n").encode("utf-8")


def _section(article: Article, labels: Mapping[LabelId, Label], note: str) -> str:
    facts = "\n".join(f"- {name}: {value}" for name, value in _facts(article))
    parts = [f"## {escaped_line(article.title)}", facts, *([escaped(note)] if note else [])]
    for number, annotation in enumerate(in_order(article), start=1):
        parts.extend(_highlight(number, annotation, ", ".join(label_names(annotation, labels))))
    return "\n\n".join(parts)


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what identifies an article, name and value; what is not known is left out."""
    metadata = article.metadata
    if metadata.authors:
        yield "Authors", escaped_line("; ".join(metadata.authors))
    if metadata.published:
        yield "Published", escaped_line(metadata.published)
    if metadata.site:
        yield "Site", escaped_line(metadata.site)
    if article.url:
        yield "Address", linked(article.url)
    if metadata.archived:
        yield "Archived copy", linked(metadata.archived)
    if not article.pages:
        yield "Source", f"{escaped_line(article.source_name)}, SHA-256 {article.sha256}"
    for page in article.pages:
        name = f"Source of page {page.number}"
        yield name, f"{escaped_line(page.source_name)}, SHA-256 {page.sha256}"


def _highlight(number: int, annotation: Annotation, label: str) -> Iterator[str]:
    """Yield the Markdown blocks of one highlight."""
    target = annotation.target
    yield f"### {number}. {escaped_line(label)}" if label else f"### {number}."
    yield "\n".join(f"> {line}".rstrip() for line in escaped(target.exact).split("\n"))
    if annotation.note:
        yield escaped(annotation.note)
    facts = [f"- Position: {target.span.start}–{target.span.end}"]
    if target.prefix:
        facts.append(f"- Before it: {escaped_line(f'“{target.prefix}”')}")
    if target.suffix:
        facts.append(f"- After it: {escaped_line(f'“{target.suffix}”')}")
    yield "\n".join(facts)

"""Claims in Markdown: the statement as a heading, below it who said it, what checking it has come
to, evidence and highlights.
"""

from collections.abc import Iterator, Set

from reader.domain.annotation import AnnotationId
from reader.domain.subject import about_claim
from reader.exporters.findings import Findings, Gathered
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import claim_facts, quoted, standing_words
from reader.exporters.markdown_text import escaped_line, linked


def claim_sections(findings: Findings, here: Set[AnnotationId]) -> Iterator[str]:
    """Yield the Markdown blocks of all claims; quotes lead to the highlights that are ``here`` in
    the file.
    """
    for number, claim in enumerate(findings.claims, start=1):
        place = f'<span id="claim-{claim.id}"></span>'
        yield f"### {number}. {escaped_line(claim.statement)} {place}"
        yield "\n".join(f"- {name}: {value}" for name, value in claim_facts(claim, findings))
        if claim.note:
            yield safe_note(claim.note, 3, claim.id[:8])
        for one in findings.gathered(claim):
            yield from _quoted(one, findings, here)
        yield f"[Open]({about_claim(claim.id).uri()})"


def _quoted(one: Gathered, findings: Findings, here: Set[AnnotationId]) -> Iterator[str]:
    standing = findings.standing(one.article, one.annotation)
    yield quoted(standing.made.exact)
    title = escaped_line(one.article.title)
    if one.annotation.id in here:
        title = f"[{title}](#highlight-{one.annotation.id})"
    site = one.article.metadata.site
    parts = [
        title,
        escaped_line(site) if site else "",
        linked(one.article.url) if one.article.url else "",
    ]
    told = " ".join(standing_words(one.annotation, standing))
    cited = ", ".join(part for part in parts if part)
    yield f"— {cited}" + (f". {told}" if told else "")

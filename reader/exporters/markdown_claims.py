"""Claims in Markdown: the statement as a heading, below it who said it, what checking it has come
to, evidence and highlights.
"""

from collections.abc import Iterator, Set

from reader.domain.annotation import AnnotationId
from reader.domain.claim import Claim
from reader.domain.layout import Field
from reader.domain.subject import about_claim
from reader.exporters.findings import Findings, Gathered
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import claim_facts, opening, quoted, standing_words
from reader.exporters.markdown_text import escaped_line, linked


def claim_sections(findings: Findings, here: Set[AnnotationId]) -> Iterator[str]:
    """Yield the Markdown blocks of all claims; quotes lead to the highlights that are ``here`` in
    the file.
    """
    layout = findings.layout
    for number, claim in enumerate(findings.claims, start=1):
        place = f'<span id="claim-{claim.id}"></span>'
        yield f"### {number}. {escaped_line(claim.statement)} {place}"
        yield from _facts(claim, findings, 3)
        for one in findings.gathered(claim) if layout.has(Field.QUOTE) else ():
            yield from _quoted(one, findings, here)
        if layout.has(Field.TECHNICAL):
            yield opening(about_claim(claim.id))


def claim_body(claim: Claim, findings: Findings) -> Iterator[str]:
    """Yield what stands between a claim's heading and its highlights, where it gathers these
    themselves.
    """
    layout = findings.layout
    if layout.has(Field.CLAIM):
        yield from _facts(claim, findings, 2)
    if layout.has(Field.TECHNICAL):
        yield opening(about_claim(claim.id))


def _facts(claim: Claim, findings: Findings, level: int) -> Iterator[str]:
    facts = [f"- {name}: {value}" for name, value in claim_facts(claim, findings)]
    if facts:
        yield "\n".join(facts)
    if claim.note and findings.layout.has(Field.NOTE):
        yield safe_note(claim.note, level, claim.id[:8])


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
    layout = findings.layout
    told = " ".join(standing_words(one.annotation, standing)) if layout.has(Field.STATUS) else ""
    cited = ", ".join(part for part in parts if part)
    if layout.has(Field.CITATION):
        yield f"— {cited}" + (f". {told}" if told else "")
    elif told:
        yield told

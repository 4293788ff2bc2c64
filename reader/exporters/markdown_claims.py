"""Claims in Markdown: the statement as a heading, below it who said it, what checking it has come
to, evidence and highlights.
"""

from collections.abc import Iterator

from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.exporters.findings import Findings, Gathered, readings, remarks, said, who
from reader.exporters.markdown_text import escaped, escaped_line, linked


def claim_sections(findings: Findings) -> Iterator[str]:
    """Yield the Markdown blocks of all claims."""
    for number, claim in enumerate(findings.claims, start=1):
        yield f"### {number}. {escaped_line(claim.statement)}"
        yield "\n".join(f"- {name}: {value}" for name, value in _facts(claim, findings))
        if claim.note:
            yield escaped(claim.note)
        for one in findings.gathered(claim):
            yield from _quoted(one)


def _facts(claim: Claim, findings: Findings) -> Iterator[tuple[str, str]]:
    """Yield what is known of a claim, name and value."""
    rating = findings.rating(claim)
    if rating:
        sure = "" if claim.confidence is None else f", {claim.confidence} % sure"
        yield "Verdict", escaped_line(rating.name) + sure
    elif claim.confidence is not None:
        yield "Confidence", f"{claim.confidence} %"
    yield "Status", claim.status
    if who(claim):
        yield "Said by", escaped_line(who(claim))
    if said(claim):
        yield "Said", escaped_line(said(claim))
    if claim.figure:
        meant = " or ".join(readings(claim))
        yield (
            "Figure",
            escaped_line(f"{claim.figure.raw} (reads as {meant})" if meant else claim.figure.raw),
        )
    for evidence in claim.evidence:
        yield f"Evidence, {evidence.stance}", _evidence(evidence, findings)


def _evidence(evidence: Evidence, findings: Findings) -> str:
    target = findings.shown_target(evidence)
    shown = (
        linked(target)
        if evidence.kind is EvidenceKind.LINK
        else escaped_line(" ".join(target.split()))
    )
    told = remarks(evidence)
    return f"{shown}: {escaped_line(told)}" if told else shown


def _quoted(one: Gathered) -> Iterator[str]:
    yield "\n".join(
        f"> {line}".rstrip() for line in escaped(one.annotation.target.exact).split("\n")
    )
    address = f", {linked(one.article.url)}" if one.article.url else ""
    yield f"— {escaped_line(one.article.title)}{address}"

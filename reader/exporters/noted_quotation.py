"""Highlights with their notes, and claims with their quotes, as they are pasted elsewhere: in plain
text, Markdown and HTML.
"""

from collections.abc import Sequence
from html import escape

from reader.domain.claim import Claim
from reader.exporters.findings import said, who
from reader.exporters.html_note import note_html
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_text import escaped, escaped_line
from reader.exporters.quotation import Quotation


def with_note(made: Quotation, note: str, name: str) -> Quotation:
    """Return a quotation with the user's note under it; ``name`` tells the note apart from others
    in the same file.
    """
    if not note.strip():
        return made
    return Quotation(
        f"{made.text}\n\n{note.strip()}",
        f"{made.markdown}\n\n{safe_note(note, 1, name)}",
        f"{made.html}{note_html(note)}",
    )


def claim_quotation(claim: Claim, verdict: str, quotes: Sequence[Quotation]) -> Quotation:
    """Return a claim with who made it, what checking it has come to, and its quotes."""
    statement = " ".join(claim.statement.split())
    facts = ", ".join(part for part in (who(claim), said(claim)) if part)
    lines = [part for part in (facts, f"Verdict: {verdict}" if verdict else "") if part]
    head = Quotation(
        "\n".join([statement, *lines]),
        "\n\n".join([f"**{escaped_line(statement)}**", *map(escaped, lines)]),
        f"<p><b>{escape(statement)}</b></p>" + "".join(f"<p>{escape(one)}</p>" for one in lines),
    )
    return joined([with_note(head, claim.note, claim.id[:8]), *quotes])


def joined(made: Sequence[Quotation]) -> Quotation:
    """Return several one after the other."""
    return Quotation(
        "\n\n".join(one.text for one in made),
        "\n\n".join(one.markdown for one in made),
        "".join(one.html for one in made),
    )

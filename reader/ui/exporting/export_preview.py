"""How an export begins, to be looked at before it is written."""

from dataclasses import replace

from reader.services.export_contents import Contents
from reader.services.exporting import ExportFormat, render
from reader.services.templates import MARK

MOST_ARTICLES, MOST_CLAIMS, MOST_LETTERS = 3, 3, 6_000
"""How much is made for a look."""
AS_TEXT = frozenset((".md", ".csv", ".json", ".bib", ".ris", ".txt", ".qdc", ""))
"""The endings of files that can be read as they are; a folder has none."""


def preview(contents: Contents, form: ExportFormat) -> str:
    """Return how a file of a format begins. One that is laid out is shown as Markdown, which says
    the same.
    """
    first = beginning(contents)
    is_text = form.suffix[form.suffix.rfind(".") :] in AS_TEXT if form.suffix else True
    is_shown = is_text or form.name.startswith(MARK)
    files = render(first, form.name if is_shown else "markdown")
    text = "\n".join(
        f"— {name} —\n\n{_decoded(data)}" if name else _decoded(data)
        for name, data in files.items()
    )
    return shortened(text)


def beginning(contents: Contents) -> Contents:
    """Return the first articles and claims, as much as is made for a look."""
    findings = replace(contents.findings, claims=contents.findings.claims[:MOST_CLAIMS])
    return replace(contents, articles=contents.articles[:MOST_ARTICLES], findings=findings)


def shortened(text: str) -> str:
    """Return as much of a text as is shown."""
    return f"{text[:MOST_LETTERS]}…" if len(text) > MOST_LETTERS else text


def _decoded(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")

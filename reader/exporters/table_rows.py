"""The rows of the tables of all that was noted: one for each highlight, claim, and note on an
article or on the library. What a cell holds several of stands one a line.

Tables are for programs as well: their columns, and the words in their cells that are not the
user's, are English in every language.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence
from reader.domain.layout import Field, Grouping, Layout
from reader.domain.subject import about_article, about_claim, about_highlight
from reader.exporters.arrangement import groups, highlights_in_order, once
from reader.exporters.exporter import label_names
from reader.exporters.findings import Findings, Gathered, english_readings, remarks, said, who
from reader.exporters.standing import Edition, Standing

COLUMNS = (
    "kind",
    "quote",
    "quote now",
    "place",
    "reviewed",
    "note",
    "label",
    "claims",
    "status",
    "verdict",
    "article",
    "authors",
    "published",
    "site",
    "address",
    "file",
    "article note",
    "start",
    "end",
    "prefix",
    "suffix",
    "version",
    "sha256",
    "made on version",
    "made on sha256",
    "stands in",
    "removed by cleaning",
    "in the trash",
    "confidence",
    "said by",
    "said",
    "figure",
    "quotes",
    "evidence",
    "made by",
    "created",
    "modified",
    "id",
    "link",
)
"""Columns that every table has; behind them stands one for each label of the highlight that has the
most: "label 1", "label 2".

``quote`` is as it was made; ``quote now`` what stands there now, where that differs. Offsets,
context, ``version`` and ``sha256`` belong together: of the present text, or, where a highlight has
no place there, of the version that it was made on.
"""

_FIELDS: Mapping[Field, tuple[str, ...]] = {
    Field.QUOTE: ("quote",),
    Field.CONTEXT: ("prefix", "suffix"),
    Field.NOTE: ("note", "article note"),
    Field.LABEL: ("label",),
    Field.CLAIM: ("claims", "confidence", "said by", "said", "figure", "quotes", "evidence"),
    Field.STATUS: (
        *("quote now", "place", "reviewed", "status", "verdict"),
        *("removed by cleaning", "in the trash"),
    ),
    Field.CITATION: ("article", "authors", "published", "site", "address"),
    Field.TECHNICAL: (
        *("file", "start", "end", "version", "sha256", "made on version", "made on sha256"),
        *("stands in", "created", "modified", "id", "link"),
    ),
}
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names}

HIGHLIGHT, CLAIM, ARTICLE_NOTE, LIBRARY_NOTE = (
    "highlight",
    "claim",
    "note on article",
    "note on library",
)
"""What stands in ``kind``."""

Row = dict[str, str]
"""Cells by their columns; what is empty is missing."""


def table(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> tuple[list[str], list[Row]]:
    """Return the columns and the rows: highlights and notes by article, then claims, then the
    library's note.
    """
    rows = list(_rows_of_articles(articles, labels, findings))
    layout = findings.layout
    if layout.has(Field.CLAIM):
        rows += [_claim(claim, findings) for claim in findings.claims]
    if findings.library_note and layout.has(Field.NOTE):
        rows.append({"kind": LIBRARY_NOTE, "note": findings.library_note})
    most = max((sum(name.startswith("label ") for name in row) for row in rows), default=0)
    columns = [*COLUMNS, *(f"label {number}" for number in range(1, most + 1))]
    return [name for name in columns if has_column(layout, name)], rows


def has_column(layout: Layout, name: str) -> bool:
    """Whether a layout has a column."""
    field = Field.LABEL if name.startswith("label") else _FIELD_OF.get(name)
    return field is None or layout.has(field)


def _rows_of_articles(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> Iterator[Row]:
    """Yield the rows of highlights and of notes on articles: each article's together, or, under
    other headings than articles, the notes last.
    """
    layout = findings.layout
    parted = layout.grouping is not Grouping.ARTICLE
    for one in once(groups(articles, labels, findings)) if parted else ():
        given = label_names(one.annotation, labels)
        yield _highlight(one.article, one.annotation, given, findings)
    for article in articles:
        for annotation in () if parted else highlights_in_order(article, labels, layout):
            yield _highlight(article, annotation, label_names(annotation, labels), findings)
        note = findings.article_notes.get(article.id, "")
        if note and layout.has(Field.NOTE):
            about = {"note": note, "id": str(article.id), "link": about_article(article.id).uri()}
            stands = {"version": str(article.version), "sha256": article.sha256}
            yield {"kind": ARTICLE_NOTE, **about, **source_cells(article), **stands}


def _highlight(
    article: Article, annotation: Annotation, given: Sequence[str], findings: Findings
) -> Row:
    standing = findings.standing(article, annotation)
    placed = annotation.placed
    target = annotation.target if placed else standing.made
    where = standing.stands_in[-1] if placed else standing.made_on
    gathering = findings.of_highlight(annotation.id)
    now = target.exact if placed and target.exact != standing.made.exact else ""
    return {
        "kind": HIGHLIGHT,
        "quote": standing.made.exact,
        "quote now": now,
        "place": standing.placement,
        "reviewed": "" if standing.reviewed is None else _yes(standing.reviewed),
        "note": annotation.note,
        "label": "\n".join(given),
        "claims": "\n".join(claim.statement for claim in gathering),
        "status": "\n".join(claim.status for claim in gathering),
        "verdict": "\n".join(_verdict(claim, findings) for claim in gathering),
        "article note": findings.article_notes.get(article.id, ""),
        **source_cells(article),
        "file": where.file or article.source_name,
        "start": str(target.span.start),
        "end": str(target.span.end),
        "prefix": target.prefix,
        "suffix": target.suffix,
        "version": str(where.version),
        "sha256": where.sha256,
        "made on version": str(standing.made_on.version),
        "made on sha256": standing.made_on.sha256,
        "stands in": "\n".join(map(_edition, standing.stands_in)),
        "removed by cleaning": _yes(standing.removed) if placed else "",
        "in the trash": _yes(standing.in_trash),
        "made by": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "id": annotation.id,
        "link": about_highlight(annotation.id).uri(),
        **{f"label {number}": path for number, path in enumerate(given, start=1)},
    }


def _claim(claim: Claim, findings: Findings) -> Row:
    gathered = findings.gathered(claim)
    figure = claim.figure.raw if claim.figure else ""
    meant = " or ".join(english_readings(claim))
    return {
        "kind": CLAIM,
        "claims": claim.statement,
        "note": claim.note,
        "status": claim.status,
        "verdict": _verdict(claim, findings),
        "article": "\n".join(dict.fromkeys(one.article.title for one in gathered)),
        "confidence": "" if claim.confidence is None else str(claim.confidence),
        "said by": who(claim),
        "said": said(claim),
        "figure": f"{figure} ({meant})" if meant else figure,
        "quotes": "\n".join(quote_line(one, findings) for one in gathered),
        "evidence": "\n".join(
            f"{one.stance}: {evidence_line(one, findings)}" for one in claim.evidence
        ),
        "made by": claim.author,
        "created": claim.created,
        "modified": claim.modified,
        "id": claim.id,
        "link": about_claim(claim.id).uri(),
    }


def quote_line(one: Gathered, findings: Findings) -> str:
    """Return a quote of a claim with what became of it and its article, in one line."""
    article, standing = one.article, findings.standing(one.article, one.annotation)
    now = one.annotation.target.exact if one.annotation.placed else standing.made.exact
    told = f" (now: “{now}”)" if now != standing.made.exact else ""
    state = place(standing)
    shown = "" if state == Placement.EXACT else f" [{state}]"
    source = (article.title, article.metadata.site, article.source_name)
    cited = ", ".join(part for part in source if part)
    return one_line(f"“{standing.made.exact}”{told}{shown}, {cited}")


def place(standing: Standing) -> str:
    """Return how a quote is placed, and whether its article is in the trash."""
    trash = ", article in the trash" if standing.in_trash else ""
    return f"{standing.placement}{trash}"


def evidence_line(evidence: Evidence, findings: Findings) -> str:
    """Return a piece of evidence, with its day and what was noted of it, in one line."""
    target = one_line(findings.shown_target(evidence).english())
    told = one_line(remarks(evidence).english())
    return f"{target} ({told})" if told else target


def one_line(text: str) -> str:
    """Return a text without its line breaks, each a space instead."""
    return " ".join(text.splitlines())


def source_cells(article: Article) -> Row:
    """Return what identifies an article."""
    metadata = article.metadata
    return {
        "article": article.title,
        "authors": "; ".join(metadata.authors),
        "published": metadata.published or "",
        "site": metadata.site or "",
        "address": article.url or "",
        "file": article.source_name,
    }


def _verdict(claim: Claim, findings: Findings) -> str:
    rating = findings.rating(claim)
    return rating.name if rating else ""


def _edition(edition: Edition) -> str:
    return f"{edition.version} {edition.sha256}"


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"

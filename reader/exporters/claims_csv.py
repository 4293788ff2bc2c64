"""CSV after RFC 4180, one claim a row, as spreadsheets open it; what a claim has several of stands
in one cell, one a line.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, Stance
from reader.domain.message import translate
from reader.domain.subject import about_claim
from reader.exporters.csv_table import as_csv
from reader.exporters.findings import NO_FINDINGS, Findings, Gathered, english_readings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.table_rows import evidence_line, one_line, place, quote_line
from reader.exporters.wording import not_in_table

COLUMNS = (
    "statement",
    "speaker",
    "role",
    "organisation",
    "said when",
    "said date",
    "said where",
    "figure",
    "figure reads as",
    "status",
    "verdict",
    "confidence",
    *Stance,
    "note",
    "quotes with their articles",
    "quotes",
    "quotes now",
    "places",
    "articles",
    "sites",
    "files",
    "addresses",
    "made by",
    "created",
    "modified",
    "id",
    "link",
)
"""The columns from ``quotes`` to ``addresses`` have a line for each quote: the first lines belong
together, and so on. ``quotes`` are as they were made, ``quotes now`` what stands there now where
that differs.
"""


class ClaimsCsvExporter:
    """One row for each claim, in the columns of ``COLUMNS``; evidence stands in the column of its
    stance.
    """

    name = "claims"
    title = translate("Formats", "CSV table of claims")
    suffix = ".csv"
    holds = frozenset((Holding.CLAIMS, Holding.QUOTES))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the table with its line of column names; the articles themselves are not in it,
        which a last column without cells says where something was noted on them.
        """
        del articles, labels
        missing = left_out_words(findings.left_out)
        more = not_in_table(missing)
        rows = (
            [*cells_of_claim(claim, findings), *("" for _ in more)] for claim in findings.claims
        )
        return as_csv([*COLUMNS, *more], rows)


def cells_of_claim(claim: Claim, findings: Findings) -> Iterator[str]:
    """Yield a claim's cells in the order of ``COLUMNS``."""
    rating = findings.rating(claim)
    yield from (claim.statement, claim.speaker, claim.role, claim.organisation)
    yield from (claim.said_when, claim.said_date or "", claim.said_where)
    yield from (claim.figure.raw if claim.figure else "", " or ".join(english_readings(claim)))
    yield from (
        claim.status,
        rating.name if rating else "",
        "" if claim.confidence is None else str(claim.confidence),
    )
    for stance in Stance:
        found = [evidence for evidence in claim.evidence if evidence.stance is stance]
        yield "\n".join(evidence_line(one, findings) for one in found)
    yield claim.note
    quoted = [_quote(one, findings) for one in findings.gathered(claim)]
    yield "\n".join(quote_line(one, findings) for one in findings.gathered(claim))
    yield from ("\n".join(lines) for lines in zip(*quoted, strict=True)) if quoted else _NO_QUOTES
    yield from (claim.author, claim.created, claim.modified)
    yield from (claim.id, about_claim(claim.id).uri())


_NO_QUOTES = ("",) * 7


def _quote(one: Gathered, findings: Findings) -> tuple[str, ...]:
    """Return the cells of one quote, from ``quotes`` to ``addresses``."""
    article, annotation = one.article, one.annotation
    standing = findings.standing(article, annotation)
    changed = annotation.placed and annotation.target.exact != standing.made.exact
    cells = (
        standing.made.exact,
        annotation.target.exact if changed else "",
        place(standing),
        article.title,
        article.metadata.site or "",
        article.source_name,
        article.url or "",
    )
    return tuple(map(one_line, cells))

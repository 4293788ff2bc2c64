"""CSV after RFC 4180, one claim a row, as spreadsheets open it; what a claim has several of stands
in one cell, one a line.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import Claim, Stance
from reader.domain.message import translate
from reader.exporters.csv_table import guarded
from reader.exporters.findings import NO_FINDINGS, Findings, readings
from reader.exporters.holding import Holding

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
    "quotes",
    "articles",
    "addresses",
    "created",
    "modified",
    "id",
)


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
        """Return the table with its line of column names; the articles themselves are not in it."""
        del articles, labels
        table = io.StringIO(newline="")
        writer = csv.writer(table, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(
            [guarded(cell) for cell in _cells(claim, findings)] for claim in findings.claims
        )
        return table.getvalue().encode("utf-8-sig")


def _cells(claim: Claim, findings: Findings) -> Iterator[str]:
    """Yield a claim's cells in the order of ``COLUMNS``."""
    rating = findings.rating(claim)
    gathered = findings.gathered(claim)
    yield from (claim.statement, claim.speaker, claim.role, claim.organisation)
    yield from (claim.said_when, claim.said_date or "", claim.said_where)
    yield from (claim.figure.raw if claim.figure else "", " or ".join(readings(claim)))
    yield from (
        claim.status,
        rating.name if rating else "",
        "" if claim.confidence is None else str(claim.confidence),
    )
    for stance in Stance:
        found = [evidence for evidence in claim.evidence if evidence.stance is stance]
        yield "\n".join(
            f"{findings.shown_target(evidence)} ({evidence.note})"
            if evidence.note
            else findings.shown_target(evidence)
            for evidence in found
        )
    yield claim.note
    yield "\n".join(" ".join(one.annotation.target.exact.split()) for one in gathered)
    yield "\n".join(dict.fromkeys(one.article.title for one in gathered))
    yield "\n".join(dict.fromkeys(one.article.url for one in gathered if one.article.url))
    yield from (claim.created, claim.modified, claim.id)

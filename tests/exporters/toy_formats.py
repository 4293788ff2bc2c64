"""Two formats that the program does not know, each as small as an exporter can be, for tests of
what adding one takes.

This file imports nothing of the tests, so that it can be put among the program's own exporters as
it is.
"""

import gzip
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.exporter import Holding
from reader.exporters.findings import NO_FINDINGS, Findings


class PackedExporter:
    """The quotes, packed: no text, whichever way it is decoded."""

    name = "packed"
    title = translate("Toys", "Packed quotes")
    suffix = ".txt.gz"
    holds = frozenset((Holding.HIGHLIGHTS,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the quotes, one a line."""
        del labels, findings
        quotes = sorted(
            (one.target.span, one.target.exact)
            for article in articles
            for one in article.annotations
        )
        return self.packed("\n".join(quote for _, quote in quotes))

    @staticmethod
    def packed(text: str) -> bytes:
        """Return a text as the file has it."""
        return gzip.compress(text.encode(), mtime=0)


class CountExporter:
    """How many claims there are, and no highlight."""

    name = "count"
    title = translate("Toys", "Number of claims")
    suffix = ".count"
    holds = frozenset((Holding.CLAIMS,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the number."""
        del articles, labels
        return str(len(findings.claims)).encode()

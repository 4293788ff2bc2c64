"""QDC, the labels alone as a codebook of REFI-QDA: for another project, or another program."""

from collections.abc import Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.labels import in_tree_order
from reader.domain.message import translate
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding
from reader.exporters.label_sets import as_codebook


class RefiCodebookExporter:
    """All labels, whatever articles are exported."""

    name = "qdc"
    title = translate("Formats", "REFI-QDA codebook of the labels")
    suffix = ".qdc"
    holds = frozenset((Holding.LABELS,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the codebook; nothing of the articles is in it."""
        del articles, findings
        return as_codebook(in_tree_order(tuple(labels.values())))

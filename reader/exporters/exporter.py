"""What every exporter offers."""

from collections.abc import Mapping, Sequence, Set
from enum import Enum
from typing import Protocol

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.message import Message
from reader.exporters.findings import NO_FINDINGS, Findings


class Holding(Enum):
    """What a format may hold, as its users count it."""

    HIGHLIGHTS = "highlights"
    CLAIMS = "claims"
    ARTICLES = "articles"


class Exporter(Protocol):
    """Turns annotated articles into the bytes of one format. To add a format, write one and put it
    into ``EXPORTERS``.
    """

    @property
    def name(self) -> str:
        """How the terminal calls the format: a lower-case word."""

    @property
    def title(self) -> Message:
        """The format's name for a file dialog."""

    @property
    def suffix(self) -> str:
        """The ending of file names, with its dot."""

    @property
    def holds(self) -> Set[Holding]:
        """What there is an entry for in the file, one for each that is exported."""

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the annotations of the articles, in the articles' order and in that of their
        texts, and the findings.

        The same articles always give the same bytes. Offsets are code points of ``Document.text``.
        """


def in_order(article: Article) -> list[Annotation]:
    """Return an article's annotations as they follow each other in its text."""
    return sorted(article.annotations, key=lambda one: (one.target.span, one.created, one.id))


def label_names(annotation: Annotation, labels: Mapping[LabelId, Label]) -> list[str]:
    """Return the names of an annotation's labels, in their order."""
    return [labels[label].name for label in annotation.labels if label in labels]

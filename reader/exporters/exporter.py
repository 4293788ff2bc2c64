"""What every exporter offers."""

from collections.abc import Mapping, Sequence, Set
from typing import Protocol

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.domain.labels import path_text
from reader.domain.message import Message
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding

__all__ = [
    "Exporter",
    "FolderExporter",
    "Holding",
    "in_order",
    "label_names",
    "label_paths",
    "path_of",
]


class Format(Protocol):
    """What every format says of itself."""

    @property
    def name(self) -> str:
        """How the terminal calls the format: a lower-case word."""

    @property
    def title(self) -> Message:
        """The format's name for a file dialog."""

    @property
    def suffix(self) -> str:
        """The ending of file names, with its dot; empty as a rule for folders."""

    @property
    def holds(self) -> Set[Holding]:
        """What there is an entry for in the file, one for each that is exported."""


class Exporter(Format, Protocol):
    """Turns annotated articles into the bytes of one format. To add a format, write one and put it
    into ``EXPORTERS``.
    """

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


class FolderExporter(Format, Protocol):
    """Turns annotated articles into a folder of files. To add one, put it into
    ``FOLDER_EXPORTERS``.
    """

    def render_files(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> Mapping[str, bytes]:
        """Return the files by their names, which every system accepts; as ``Exporter.render``."""


def in_order(article: Article) -> list[Annotation]:
    """Return an article's annotations as they follow each other in its text; those without a place
    come last, as their offsets are of an earlier text.
    """
    return sorted(
        article.annotations,
        key=lambda one: (not one.placed, one.target.span, one.created, one.id),
    )


def label_names(annotation: Annotation, labels: Mapping[LabelId, Label]) -> list[str]:
    """Return an annotation's labels in their order, each with those above it: "Economy › Trade".

    So two labels of one name under different parents are told apart.
    """
    return [path_text(path) for path in label_paths(annotation, labels)]


def label_paths(annotation: Annotation, labels: Mapping[LabelId, Label]) -> list[tuple[str, ...]]:
    """Return the paths of an annotation's labels, in their order; one that is gone is missing."""
    return [path_of(label, labels) for label in annotation.labels if label in labels]


def path_of(label: LabelId, labels: Mapping[LabelId, Label]) -> tuple[str, ...]:
    """Return the names from the top of the tree down to a label."""
    names: list[str] = []
    place: LabelId | None = label
    while place is not None and place in labels:
        names.append(labels[place].name)
        place = labels[place].parent
    return tuple(reversed(names))

"""What goes into an evidence bundle, gathered and ready to be written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.annotation import AnnotationId, Label, LabelId, Target
from reader.domain.article import Article
from reader.domain.bundle import PAYLOAD, LoggedEvent, Picture
from reader.domain.resource import Resource
from reader.domain.source import SourceDocument
from reader.exporters.findings import Findings

_ENDINGS = {
    "text/html": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "multipart/related": ".mhtml",
    "message/rfc822": ".eml",
    "application/json": ".json",
    "text/csv": ".csv",
    "text/css": ".css",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/svg+xml": ".svg",
}


def ending_of(media_type: str) -> str:
    """Return what the name of a file of this type ends in."""
    return _ENDINGS.get(media_type.partition(";")[0].strip().lower(), ".bin")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source that versions are made of: the file, of one that was joined of several a page."""

    sha256: str
    name: str
    media_type: str
    address: str | None
    imported: str
    page: int | None = None

    @property
    def file(self) -> str:
        """Its path in the bundle."""
        return f"{PAYLOAD}sources/{self.sha256}{ending_of(self.media_type)}"


@dataclass(frozen=True, slots=True)
class BundleVersion:
    """A version of an article that quotes stand in. ``article`` is as that version was, with those
    of its highlights that are in the bundle.
    """

    article: Article
    latest: bool

    @property
    def key(self) -> tuple[int, int]:
        """What tells it apart in the bundle."""
        return self.article.id, self.article.version

    @property
    def text_file(self) -> str:
        """The path of its text, in which offsets count."""
        return f"{PAYLOAD}texts/article-{self.article.id}-version-{self.article.version}.txt"

    @property
    def paragraphs_file(self) -> str:
        """The path of the list of its paragraphs."""
        return self.text_file.removesuffix(".txt") + ".json"

    @property
    def sources(self) -> tuple[SourceFile, ...]:
        """What it is made of."""
        article = self.article
        pages = tuple(
            SourceFile(
                page.sha256,
                page.source_name,
                page.media_type,
                page.address,
                page.imported,
                page.number,
            )
            for page in article.pages
        )
        return pages or (
            SourceFile(
                article.sha256,
                article.source_name,
                article.media_type,
                article.address,
                article.imported,
            ),
        )


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlight in one version: where it stands there, and how the page shows it.

    ``made`` says that it was made so. ``version`` is ``None`` for one that was made on a text that
    cleaning has replaced since and that is not kept: its offsets count in no text of the bundle.
    """

    highlight: AnnotationId
    article: int
    number: int
    sha256: str
    target: Target
    made: bool
    version: BundleVersion | None
    picture: Picture | None = None

    @property
    def picture_file(self) -> str:
        """The path of its picture."""
        return f"{PAYLOAD}pictures/{self.highlight}-version-{self.number}.png"


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event of the log as the bundle shows it. One that is about other things alone is ``None``
    in ``rows``: only its hashes are shown. ``whole`` says that nothing of it was left out, so that
    its hash can be made from its text; of any other the text is not here.
    """

    event: LoggedEvent
    changes_sha256: str
    rows: Sequence[Mapping[str, object]] | None
    whole: bool


@dataclass(frozen=True, slots=True)
class EventLog:
    """The events from the first one that is about something in the bundle to the last one of the
    library. ``before`` is the link before the first.
    """

    lines: Sequence[EventLine]
    before: bytes


@dataclass(frozen=True, slots=True)
class BundleContents:
    """All that is written. ``made`` is ISO 8601 in UTC, ``program`` the name and number of the
    program; who made it is empty where that is not known. ``deed`` says in the user's language what
    a verb of the log did. ``source_of`` reads a source by its hash,
    ``resources_of`` what was saved with it.
    """

    made: str
    program: str
    organisation: str
    author: str
    articles: Sequence[Article]
    labels: Mapping[LabelId, Label]
    findings: Findings
    versions: Sequence[BundleVersion]
    passages: Sequence[Passage]
    log: EventLog
    deed: Callable[[str], str]
    source_of: Callable[[str], SourceDocument]
    resources_of: Callable[[SourceFile, BundleVersion], Sequence[Resource]]

    def by_highlight(self) -> dict[AnnotationId, list[Passage]]:
        """Return where each highlight stands, the oldest version first."""
        found: dict[AnnotationId, list[Passage]] = {}
        for one in self.passages:
            found.setdefault(one.highlight, []).append(one)
        return found

"""Looking through all annotations of the library: what to show, and how it is grouped."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId
from reader.domain.claim import ClaimId, Status


class Grouping(StrEnum):
    """What annotations are gathered by."""

    ARTICLE = "article"
    LABEL = "label"
    CLAIM = "claim"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which annotations to show: those that meet every condition that is given. The default meets
    all.

    ``text`` are words that the quote or the note holds; of ``labels``, ``colours``, ``statuses``,
    ``articles`` and ``sites`` one has to fit, where ``None`` among the labels stands for having
    none. ``statuses`` are those of the claims that gather a highlight. Dates are ISO 8601, from the
    first to the last one, both included: ``made`` when it was highlighted (UTC), ``published`` what
    the article says.
    """

    text: str = ""
    labels: frozenset[LabelId | None] = frozenset()
    colours: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    sites: frozenset[str] = frozenset()
    with_note: bool | None = None
    made_from: str | None = None
    made_to: str | None = None
    published_from: str | None = None
    published_to: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations that stand together: ``Listing.rows[start:end]``.

    ``key`` is an article's or a label's number, a claim's id, or a day in UTC; ``None`` for those
    without a label or a claim.
    """

    key: int | str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What was found: the row numbers of annotations in order, and their groups. Several labels or
    claims give several rows.
    """

    rows: tuple[int, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Browsed:
    """One annotation with what its card shows of its article and claims."""

    row: int
    annotation: Annotation
    title: str
    site: str | None
    published: str | None
    claims: tuple[ClaimId, ...]

    @property
    def id(self) -> AnnotationId:
        """The annotation's id."""
        return self.annotation.id

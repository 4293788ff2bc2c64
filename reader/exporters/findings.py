"""What is exported besides highlights: claims with what checking them has come to, and notes on
articles and the library; and how the file is laid out.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.domain.annotation import Annotation, AnnotationId, ArticleId
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind, Rating, RatingId
from reader.domain.layout import USUAL_LAYOUT, Layout
from reader.domain.message import Message, translate, verbatim
from reader.domain.notebook import Notebook
from reader.domain.own_marks import without_own
from reader.domain.page_text import PageText
from reader.domain.reading_words import reading_words
from reader.exporters.holding import LeftOut
from reader.exporters.standing import Standing, present_standing


@dataclass(frozen=True, slots=True)
class Gathered:
    """A highlight that a claim gathers or has as evidence, with its article, which need not be
    among the exported ones.
    """

    annotation: Annotation
    article: Article


def _no_page(_article: Article) -> PageText | None:
    """Know no page."""
    return None


@dataclass(frozen=True, slots=True)
class Findings:
    """Claims in their order, the scale that they are rated on, the highlights that they name, and
    notes.

    ``highlights`` lacks those that are deleted; ``standings`` say of one whether its article is in
    the trash. ``library_note`` is empty where only some articles are exported. ``left_out`` is what
    the format cannot hold of what was to be exported, for the file to say so. ``page_of`` reads the
    text of an article's published page, where it has one. ``notebook`` gathers all that the user
    wrote on some articles, with some claims, for a format that holds all of it. ``layout`` is for
    the formats in ``LAID_OUT`` of this package.
    """

    claims: Sequence[Claim] = ()
    ratings: Mapping[RatingId, Rating] = field(default_factory=dict)
    highlights: Mapping[AnnotationId, Gathered] = field(default_factory=dict)
    article_notes: Mapping[ArticleId, str] = field(default_factory=dict)
    library_note: str = ""
    standings: Mapping[AnnotationId, Standing] = field(default_factory=dict)
    left_out: Sequence[LeftOut] = ()
    page_of: Callable[[Article], PageText | None] = _no_page
    notebook: Callable[[Sequence[Article], Sequence[Claim]], Notebook] | None = None
    layout: Layout = USUAL_LAYOUT
    _gathering: Mapping[AnnotationId, list[Claim]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        gathering: dict[AnnotationId, list[Claim]] = {}
        for claim in self.claims:
            for annotation in dict.fromkeys(claim.highlights):
                gathering.setdefault(annotation, []).append(claim)
        object.__setattr__(self, "_gathering", gathering)

    def standing(self, article: Article, annotation: Annotation) -> Standing:
        """Return how a highlight stands to the text of its article."""
        return self.standings.get(annotation.id) or present_standing(article, annotation)

    def gathered(self, claim: Claim) -> list[Gathered]:
        """Return the highlights of a claim, in the order they were added."""
        return [
            self.highlights[annotation]
            for annotation in claim.highlights
            if annotation in self.highlights
        ]

    def of_highlight(self, annotation: AnnotationId) -> list[Claim]:
        """Return the claims that gather a highlight."""
        return self._gathering.get(annotation, [])

    def rating(self, claim: Claim) -> Rating | None:
        """Return the verdict on a claim, ``None`` where there is none yet."""
        return None if claim.rating is None else self.ratings.get(claim.rating)

    def shown_target(self, evidence: Evidence) -> Message:
        """Return what a piece of evidence is: an address, a path, or a highlight's quote with its
        article's title.
        """
        if evidence.kind is not EvidenceKind.HIGHLIGHT:
            return verbatim(evidence.target)
        known = self.highlights.get(AnnotationId(evidence.target))
        if known is None:
            return translate("Report", "a highlight that is deleted")
        standing = self.standing(known.article, known.annotation)
        words = (
            translate("Report", "“{quote}”, {title} (in the trash)")
            if standing.in_trash
            else translate("Report", "“{quote}”, {title}")
        )
        return words.where(quote=without_own(standing.made.exact), title=known.article.title)


NO_FINDINGS = Findings()
RETRIEVED = translate("Report", "retrieved {day}")


def remarks(evidence: Evidence) -> Message:
    """Return on which day the user looked at evidence, and the note on it, in one text; nothing
    where neither is known.
    """
    if not evidence.retrieved:
        return verbatim(evidence.note)
    if not evidence.note:
        return RETRIEVED.where(day=evidence.retrieved)
    words = translate("Report", "retrieved {day}; {note}")
    return words.where(day=evidence.retrieved, note=evidence.note)


def readings(claim: Claim) -> Iterator[Message]:
    """Yield what a claim's figure can mean, the likeliest first, such as ``more than 1000 km``."""
    yield from map(reading_words, claim.figure.readings if claim.figure else ())


def english_readings(claim: Claim) -> list[str]:
    """Return the same for programs, to which it is said alike whatever the user speaks."""
    return [one.english() for one in readings(claim)]


def said(claim: Claim) -> str:
    """Return when and where a claim was made, in one line; empty where neither is known."""
    day = (
        f"{claim.said_when} ({claim.said_date})"
        if claim.said_when and claim.said_date
        else claim.said_when or claim.said_date
    )
    return ", ".join(part for part in (day, claim.said_where) if part)


def who(claim: Claim) -> str:
    """Return who made a claim, with role and organisation, in one line."""
    return ", ".join(part for part in (claim.speaker, claim.role, claim.organisation) if part)

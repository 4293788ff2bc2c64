"""What the formats to be read show: the articles' texts with their highlights and notes, and the
claims, in the order and the words in which all of them show it. How it looks is theirs.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.document import Block, BlockKind
from reader.domain.report_lines import Mark, Piece
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import Findings, Gathered, readings, remarks, said, who
from reader.exporters.holding import left_out_words
from reader.exporters.standing import Standing
from reader.exporters.table_rows import place

TITLE = "Highlights and notes"
NOTHING = "Nothing is highlighted."
WITHOUT_PLACE = "Highlights without a place in this text"
NO_VERDICT = "–"
UNLABELLED = "#6b705c"
"""The colour of a highlight that has no label."""
UNPLACED = "Its words were not found again in the present text of the article."
UNREVIEWED = "Nobody has looked at the change yet."
REMOVED = "Cleaning removed this paragraph."

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known, with its name. ``address`` is where it leads on the web."""

    name: str
    value: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article's text. One that cleaning removed is shown where it has a highlight."""

    kind: BlockKind
    pieces: tuple[Piece, ...]
    removed: bool = False

    @property
    def text(self) -> str:
        """Its text, whole."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def begun(self) -> list[Mark]:
        """The highlights that begin in it."""
        return [mark for piece in self.pieces for mark in piece.begun]

    def says_only(self, title: str) -> bool:
        """Whether it is the article's title and no more, which stands above the text already."""
        is_marked = any(piece.marks for piece in self.pieces)
        return self.kind is BlockKind.TITLE and self.text == title and not is_marked


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article as it is shown; ``unplaced`` are the highlights that have no place in its text."""

    article: Article
    facts: tuple[Fact, ...]
    note: str
    paragraphs: tuple[Paragraph, ...]
    marks: tuple[Mark, ...]
    unplaced: tuple[Mark, ...]

    @property
    def title(self) -> str:
        """The article's title."""
        return self.article.title


@dataclass(frozen=True, slots=True)
class Quoted:
    """A highlight that a claim gathers, as it was made, with its article. ``inside`` says whether
    the article is in the same export, ``remark`` what became of its place.
    """

    id: AnnotationId
    quote: str
    title: str
    address: str
    inside: bool
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim as it is shown; ``number`` counts from 1. ``colour`` is that of its verdict."""

    number: int
    claim: Claim
    verdict: str
    colour: str
    said_by: str
    figure: str
    facts: tuple[Fact, ...]
    quotes: tuple[Quoted, ...]


class Report:
    """Articles with their highlights, and findings, to be gone through as they are shown."""

    def __init__(
        self, articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
    ) -> None:
        self._articles = articles
        self._findings = findings
        self._labels = labels

    @property
    def missing(self) -> str:
        """What is not in the file though it was to be exported; empty where all is."""
        words = left_out_words(self._findings.left_out)
        return f"Not in this file: {words}." if words else ""

    @property
    def library_note(self) -> str:
        """The note on the library."""
        return self._findings.library_note

    @property
    def colours(self) -> tuple[str, ...]:
        """All colours that a mark or a claim can have, each once."""
        labels = (label.colour for label in self._labels.values())
        ratings = (rating.colour for rating in self._findings.ratings.values())
        return tuple(dict.fromkeys((UNLABELLED, *labels, *ratings)))

    @property
    def has_claims(self) -> bool:
        """Whether there are claims."""
        return bool(self._findings.claims)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.library_note or self._findings.claims or self.shown())

    def shown(self) -> list[Article]:
        """Return the articles that have highlights or a note."""
        notes = self._findings.article_notes
        return [one for one in self._articles if one.annotations or notes.get(one.id)]

    def articles(self) -> Iterator[ArticleEntry]:
        """Yield the articles that have highlights or a note."""
        notes = self._findings.article_notes
        for article in self._articles:
            if article.annotations or notes.get(article.id):
                yield self._entry(article, notes.get(article.id, ""))

    def claims(self) -> Iterator[ClaimEntry]:
        """Yield the claims."""
        inside = {article.id for article in self._articles}
        for number, claim in enumerate(self._findings.claims, start=1):
            rating = self._findings.rating(claim)
            yield ClaimEntry(
                number,
                claim,
                verdict=rating.name if rating else "",
                colour=rating.colour if rating else UNLABELLED,
                said_by=who(claim),
                figure=_figure(claim),
                facts=tuple(_claim_facts(claim, self._findings)),
                quotes=tuple(
                    self._quoted(one, inside=one.article.id in inside)
                    for one in self._findings.gathered(claim)
                ),
            )

    def _quoted(self, one: Gathered, *, inside: bool) -> Quoted:
        article, standing = one.article, self._findings.standing(one.article, one.annotation)
        state = place(standing)
        return Quoted(
            one.annotation.id,
            standing.made.exact,
            ", ".join(part for part in (article.title, article.metadata.site) if part),
            on_the_web(article.url or ""),
            inside,
            remark="" if state == Placement.EXACT else state,
        )

    def _entry(self, article: Article, note: str) -> ArticleEntry:
        marks = {
            annotation.id: self._mark(number, article, annotation)
            for number, annotation in enumerate(in_order(article), start=1)
        }
        return ArticleEntry(
            article,
            facts=tuple(_article_facts(article)),
            note=note,
            paragraphs=tuple(_paragraphs(article, marks)),
            marks=tuple(marks.values()),
            unplaced=tuple(
                marks[one.id] for one in in_order(article) if not has_place(article, one)
            ),
        )

    def _mark(self, number: int, article: Article, annotation: Annotation) -> Mark:
        known = [label for label in annotation.labels if label in self._labels]
        standing = self._findings.standing(article, annotation)
        return Mark(
            number,
            annotation.id,
            standing.made.exact,
            annotation.note,
            labels=tuple(label_names(annotation, self._labels)),
            colour=self._labels[known[0]].colour if known else UNLABELLED,
            remarks=tuple(_remarks(article, annotation, standing)),
            claims=tuple(self._findings.of_highlight(annotation.id)),
            created=annotation.created,
        )


def has_place(article: Article, annotation: Annotation) -> bool:
    """Whether a highlight can be shown in the article's text."""
    return annotation.placed and annotation.target.span.end <= len(article.document.text)


def _remarks(article: Article, annotation: Annotation, standing: Standing) -> Iterator[str]:
    """Yield what is to be said of a highlight's place, and of its words where they have changed."""
    made = standing.made_on
    if not has_place(article, annotation):
        yield UNPLACED
    elif annotation.target.exact != standing.made.exact:
        yield f"When it was highlighted, the text said: “{' '.join(standing.made.exact.split())}”"
    elif standing.placement is Placement.CHANGED:
        yield "Its words have changed with the text of the article."
    if standing.reviewed is False:
        yield UNREVIEWED
    if made.version != article.version:
        when = f" of {moment(made.imported)}" if made.imported else ""
        yield f"Made on version {made.version}{when}, SHA-256 {made.sha256}."


def _paragraphs(article: Article, marks: Mapping[AnnotationId, Mark]) -> Iterator[Paragraph]:
    """Yield the blocks that are kept, and the removed ones that have a highlight."""
    waiting = deque(one for one in in_order(article) if has_place(article, one))
    lying: list[Annotation] = []
    begun: set[AnnotationId] = set()
    for block in article.document.blocks:
        while waiting and waiting[0].target.span.start < block.end:
            lying.append(waiting.popleft())
        lying = [one for one in lying if one.target.span.end > block.start]
        kept = article.verdict(block.index).kept
        if kept or lying:
            pieces = tuple(_pieces(article.document.text, block, lying, begun))
            yield Paragraph(
                block.kind, tuple(_shown(piece, marks) for piece in pieces), removed=not kept
            )


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a block with what lies over it."""

    text: str
    over: list[Annotation]
    begun: list[Annotation]
    ended: list[Annotation]


def _shown(part: _Part, marks: Mapping[AnnotationId, Mark]) -> Piece:
    over, begun, ended = (
        tuple(marks[one.id] for one in some) for some in (part.over, part.begun, part.ended)
    )
    return Piece(part.text, over, begun, ended)


def _pieces(
    text: str, block: Block, lying: Sequence[Annotation], begun: set[AnnotationId]
) -> Iterator[_Part]:
    """Yield the parts of a block, divided where a highlight begins or ends. ``begun`` are those
    that have begun in earlier parts; it grows.
    """
    spans = [one.target.span for one in lying]
    inside = {edge for span in spans for edge in (span.start, span.end)}
    edges = {block.start, block.end, *(one for one in inside if block.start < one < block.end)}
    for start, end in pairwise(sorted(edges)):
        over = [one for one in lying if one.target.span.start < end and start < one.target.span.end]
        ends = {end, end + 1} if end == block.end else {end}  # the line feed is of neither block
        new = [one for one in over if one.id not in begun]
        begun.update(one.id for one in new)
        ended = [one for one in over if one.target.span.end in ends]
        yield _Part(text[start:end], over, new, ended)


def _article_facts(article: Article) -> Iterator[Fact]:
    """Yield what identifies an article; what is not known is left out."""
    metadata = article.metadata
    if metadata.authors:
        yield Fact("Authors", "; ".join(metadata.authors))
    if metadata.published:
        yield Fact("Published", moment(metadata.published))
    if metadata.site:
        yield Fact("Site", metadata.site)
    if article.url:
        yield Fact("Address", article.url, on_the_web(article.url))
    if metadata.archived:
        yield Fact("Archived copy", metadata.archived, on_the_web(metadata.archived))
    yield Fact("Retrieved", moment(metadata.captured or article.imported))
    if not article.pages:
        yield Fact("Source", f"{article.source_name}, SHA-256 {article.sha256}")
    for page in article.pages:
        name = f"Source of page {page.number}"
        yield Fact(name, f"{page.source_name}, SHA-256 {page.sha256}")


def _claim_facts(claim: Claim, findings: Findings) -> Iterator[Fact]:
    """Yield what is known of a claim; what is not is left out."""
    rating = findings.rating(claim)
    if rating:
        sure = "" if claim.confidence is None else f", {claim.confidence} % sure"
        yield Fact("Verdict", rating.name + sure)
    elif claim.confidence is not None:
        yield Fact("Confidence", f"{claim.confidence} %")
    yield Fact("Status", claim.status)
    if who(claim):
        yield Fact("Said by", who(claim))
    if said(claim):
        yield Fact("Said", said(claim))
    if claim.figure:
        yield Fact("Figure", _figure(claim))
    for evidence in claim.evidence:
        yield _evidence(evidence, findings)


def _figure(claim: Claim) -> str:
    if not claim.figure:
        return ""
    meant = " or ".join(readings(claim))
    return f"{claim.figure.raw} (reads as {meant})" if meant else claim.figure.raw


def _evidence(evidence: Evidence, findings: Findings) -> Fact:
    target = findings.shown_target(evidence)
    told = remarks(evidence)
    shown = f"{target}: {told}" if told else target
    is_link = evidence.kind is EvidenceKind.LINK
    address = on_the_web(target) if is_link else ""
    return Fact(f"Evidence, {evidence.stance}", shown, address)


def on_the_web(address: str) -> str:
    """Return an address that a reader may be led to, empty for any other."""
    return address if address.lower().startswith(_WEB) else ""


def moment(time: str) -> str:
    """Return a date, or a date and time, of ISO 8601 as people read it."""
    day, parted, clock = time.partition("T")
    return f"{day}, {clock[:5]}{_zone(clock)}" if parted else day


def _zone(clock: str) -> str:
    rest = clock[5:].lstrip(":.0123456789")
    return " UTC" if rest in ("Z", "+00:00") else f" {rest}" if rest else ""

"""What the formats to be read show: the articles' texts with their highlights and notes, and the
claims, in the order and the words in which all of them show it. How it looks is theirs.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim
from reader.domain.document import Block, BlockKind
from reader.domain.layout import Field, Grouping, Layout
from reader.domain.message import translate
from reader.domain.own_marks import in_marks, without_own
from reader.domain.report_lines import Mark, Piece
from reader.exporters.arrangement import groups, highlights_in_order
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import Findings, Gathered, who
from reader.exporters.holding import left_out_words
from reader.exporters.report_facts import (
    Fact,
    article_facts,
    claim_facts,
    figure_words,
    moment,
    on_the_web,
)
from reader.exporters.standing import Standing
from reader.exporters.wording import CHANGED, UNPLACED, UNREVIEWED, not_here, placement_words

NO_VERDICT = "–"
UNLABELLED = "#6b705c"
"""The colour of a highlight that has no label."""


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
    """An article as it is shown; ``unplaced`` are the highlights that have no place in its text.
    Where its text is not shown, there are ``excerpts`` instead of ``paragraphs``.
    """

    article: Article
    facts: tuple[Fact, ...]
    note: str
    paragraphs: tuple[Paragraph, ...]
    marks: tuple[Mark, ...]
    unplaced: tuple[Mark, ...]
    excerpts: tuple["Excerpt", ...] = ()

    @property
    def title(self) -> str:
        """The article's title."""
        return self.article.title


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A highlight that is shown by itself. ``before`` and ``behind`` are the rest of its sentences,
    ``source`` names its article and ``address`` leads there; what is not to be shown is empty.
    """

    mark: Mark
    quote: str
    before: str = ""
    behind: str = ""
    source: str = ""
    address: str = ""
    language: str = ""

    @property
    def has_context(self) -> bool:
        """Whether there are words around the quote to show."""
        return bool(self.before.strip() or self.behind.strip())


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """Highlights of several articles under one heading, that of a label or of a claim."""

    key: str
    heading: str
    excerpts: tuple[Excerpt, ...]
    claim: "ClaimEntry | None" = None


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
        return not_here(words)

    @property
    def layout(self) -> Layout:
        """How it is laid out."""
        return self._findings.layout

    @property
    def library_note(self) -> str:
        """The note on the library."""
        return self._findings.library_note if self.layout.has(Field.NOTE) else ""

    @property
    def colours(self) -> tuple[str, ...]:
        """All colours that a mark or a claim can have, each once."""
        labels = (label.colour for label in self._labels.values())
        ratings = (rating.colour for rating in self._findings.ratings.values())
        return tuple(dict.fromkeys((UNLABELLED, *labels, *ratings)))

    @property
    def has_claims(self) -> bool:
        """Whether there are claims in a part of their own."""
        is_apart = self.layout.grouping is not Grouping.CLAIM
        return bool(self._findings.claims) and is_apart and self.layout.has(Field.CLAIM)

    @property
    def is_grouped(self) -> bool:
        """Whether highlights stand in groups, and not under their articles."""
        return self.layout.grouping is not Grouping.ARTICLE

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.library_note or self._findings.claims or self.shown())

    def shown(self) -> list[Article]:
        """Return the articles that have highlights or a note."""
        return [one for one in self._articles if self._is_shown(one)]

    def articles(self) -> Iterator[ArticleEntry]:
        """Yield the articles that have highlights or a note; where highlights stand in groups,
        their notes alone.
        """
        for article in self._articles:
            if self._is_shown(article):
                entry = self._entry(article)
                if entry.note or not self.is_grouped:
                    yield entry

    def groups(self) -> Iterator[GroupEntry]:
        """Yield the groups of highlights, where they stand in such."""
        if not self.is_grouped:
            return
        numbers: dict[AnnotationId, int] = {}
        claims = {entry.claim.id: entry for entry in self._claim_entries()}
        for group in groups(self._articles, self._labels, self._findings):
            excerpts = []
            for one in group.members:
                number = numbers.setdefault(one.annotation.id, len(numbers) + 1)
                excerpt = self._excerpt(number, one.article, one.annotation, cited=True)
                gathering = () if group.claim else excerpt.mark.claims
                mark = replace(excerpt.mark, id=one.place, claims=gathering)
                excerpts.append(replace(excerpt, mark=mark))
            claim = claims[group.claim.id] if group.claim else None
            heading = f"{group.number}. {group.heading}" if claim else group.heading
            yield GroupEntry(group.key, heading, tuple(excerpts), claim)

    def claims(self) -> Iterator[ClaimEntry]:
        """Yield the claims, where they have a part of their own."""
        return self._claim_entries() if self.has_claims else iter(())

    def _is_shown(self, article: Article) -> bool:
        note = self._findings.article_notes.get(article.id) if self.layout.has(Field.NOTE) else ""
        return bool(article.annotations or note)

    def _claim_entries(self) -> Iterator[ClaimEntry]:
        inside = {article.id for article in self._articles}
        for number, claim in enumerate(self._findings.claims, start=1):
            rating = self._findings.rating(claim) if self.layout.has(Field.STATUS) else None
            has_note = self.layout.has(Field.NOTE)
            yield ClaimEntry(
                number,
                claim if has_note else replace(claim, note=""),
                verdict=rating.name if rating else "",
                colour=rating.colour if rating else UNLABELLED,
                said_by=who(claim),
                figure=figure_words(claim),
                facts=tuple(claim_facts(claim, self._findings)),
                quotes=tuple(
                    self._quoted(one, inside=one.article.id in inside)
                    for one in (self._findings.gathered(claim) if self._quotes_claims else ())
                ),
            )

    @property
    def _quotes_claims(self) -> bool:
        """Whether a claim's quotes stand below it: not where its highlights themselves do."""
        return self.layout.grouping is not Grouping.CLAIM and self.layout.has(Field.QUOTE)

    def _quoted(self, one: Gathered, *, inside: bool) -> Quoted:
        article, standing = one.article, self._findings.standing(one.article, one.annotation)
        return Quoted(
            one.annotation.id,
            standing.made.exact,
            ", ".join(part for part in (article.title, article.metadata.site) if part),
            on_the_web(article.url or ""),
            inside,
            remark=placement_words(standing),
        )

    def _entry(self, article: Article) -> ArticleEntry:
        """Return an article with its text and the highlights in it, or with these alone."""
        layout = self.layout
        ordered = () if self.is_grouped else highlights_in_order(article, self._labels, layout)
        marks = {
            annotation.id: self._mark(number, article, annotation)
            for number, annotation in enumerate(ordered, start=1)
        }
        whole = ArticleEntry(
            article,
            facts=tuple(article_facts(article, layout)),
            note=self._findings.article_notes.get(article.id, "") if layout.has(Field.NOTE) else "",
            paragraphs=(),
            marks=tuple(marks.values()),
            unplaced=(),
        )
        if not layout.shows_text():
            made = (self._excerpt(number, article, one)
                    for number, one in enumerate(ordered, start=1))  # fmt: skip
            return replace(whole, excerpts=tuple(made))
        return replace(
            whole,
            paragraphs=tuple(_paragraphs(article, marks)),
            unplaced=tuple(marks[one.id] for one in ordered if not has_place(article, one)),
        )

    def _excerpt(
        self, number: int, article: Article, annotation: Annotation, *, cited: bool = False
    ) -> Excerpt:
        """Return a highlight by itself; ``cited`` adds its article."""
        layout = self.layout
        standing = self._findings.standing(article, annotation)
        now = annotation.target.exact if has_place(article, annotation) else standing.made.exact
        before, behind = standing.around if layout.has(Field.CONTEXT) else ("", "")
        source, address = "", ""
        if cited and layout.has(Field.CITATION):
            source, address = source_line(article), on_the_web(article.url or "")
        return Excerpt(
            self._mark(number, article, annotation),
            now if layout.has(Field.QUOTE) else "",
            before,
            behind,
            source,
            address,
            article.metadata.language or "",
        )

    def _mark(self, number: int, article: Article, annotation: Annotation) -> Mark:
        known = [label for label in annotation.labels if label in self._labels]
        standing, layout = self._findings.standing(article, annotation), self.layout
        given = label_names(annotation, self._labels) if layout.has(Field.LABEL) else ()
        gathering = self._findings.of_highlight(annotation.id) if layout.has(Field.CLAIM) else ()
        return Mark(
            number,
            annotation.id,
            standing.made.exact,
            annotation.note if layout.has(Field.NOTE) else "",
            labels=tuple(given),
            colour=self._labels[known[0]].colour if known else UNLABELLED,
            remarks=tuple(_remarks(article, annotation, standing, layout)),
            claims=tuple(gathering),
            created=annotation.created,
        )


def source_line(article: Article) -> str:
    """Return who wrote an article, its title, its site and its day, in one line."""
    metadata = article.metadata
    day = (metadata.published or "").partition("T")[0]
    parts = ("; ".join(metadata.authors), in_marks(article.title), metadata.site or "", day)
    return ", ".join(part for part in parts if part)


def has_place(article: Article, annotation: Annotation) -> bool:
    """Whether a highlight can be shown in the article's text."""
    return annotation.placed and annotation.target.span.end <= len(article.document.text)


def _remarks(
    article: Article, annotation: Annotation, standing: Standing, layout: Layout
) -> Iterator[str]:
    """Yield what is to be said of a highlight's place, and of its words where they have changed."""
    if layout.has(Field.STATUS):
        yield from _standing_remarks(article, annotation, standing)
    made = standing.made_on
    if made.version != article.version and layout.has(Field.TECHNICAL):
        words = (
            translate("Report", "Made on version {number} of {moment}, SHA-256 {hash}.")
            if made.imported
            else translate("Report", "Made on version {number}, SHA-256 {hash}.")
        )
        when = moment(made.imported) if made.imported else ""
        yield words.where(number=made.version, moment=when, hash=made.sha256).told()


def _standing_remarks(
    article: Article, annotation: Annotation, standing: Standing
) -> Iterator[str]:
    if not has_place(article, annotation):
        yield UNPLACED.told()
    elif annotation.target.exact != standing.made.exact:
        words = translate("Report", "When it was highlighted, the text said: “{quote}”")
        yield words.where(quote=without_own(" ".join(standing.made.exact.split()))).told()
    elif standing.placement is Placement.CHANGED:
        yield CHANGED.told()
    if standing.reviewed is False:
        yield UNREVIEWED.told()


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

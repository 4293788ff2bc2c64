"""How far two people agree in what they highlighted: two authors of this library, or this library
and another one. Nothing is written.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path

from reader.domain import agreement as arithmetic
from reader.domain.agreement import Agreement
from reader.domain.annotation import Annotation, AnnotationId, ArticleId
from reader.domain.article import Article
from reader.domain.labels import path_text, path_to
from reader.domain.span import Span
from reader.domain.unitizing import Disagreement, disagreement, separate
from reader.services.cancelling import never
from reader.services.notebook_articles import article_here
from reader.services.notebook_places import local_article, place_all
from reader.services.notebooks import noted_article
from reader.store import annotations as stored_annotations
from reader.store import articles as stored_articles
from reader.store import labels as stored_labels
from reader.store.library import Library
from reader.store.other_library import open_other


@dataclass(frozen=True, slots=True)
class Place:
    """A place that one person or both gave a label. ``mine`` and ``theirs`` are the quotes,
    ``None`` where one did not. ``annotation`` is a highlight of this library there, if there is
    one.
    """

    label: str
    article: ArticleId
    title: str
    span: Span
    mine: str | None
    theirs: str | None
    annotation: AnnotationId | None

    @property
    def agreed(self) -> bool:
        """Whether both gave it."""
        return self.mine is not None and self.theirs is not None


@dataclass(frozen=True, slots=True)
class LabelAgreement:
    """How far two people agree on one label; an empty ``label`` stands for all highlights, whatever
    their labels.
    """

    label: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far two people agree, label by label, and where they do not. ``articles`` were looked at
    by both; ``alone`` is how many were by one of them only, and do not count. ``alpha`` is that of
    all labels together.
    """

    mine: str
    theirs: str
    articles: int
    alone: int
    labels: tuple[LabelAgreement, ...]
    alpha: float | None
    places: tuple[Place, ...]


@dataclass(slots=True)
class _Side:
    """The highlights of one person by article, and what the labels are called."""

    paths: Mapping[int, str]
    highlights: dict[ArticleId, list[Annotation]] = field(default_factory=dict)


def authors(library: Library) -> tuple[str, ...]:
    """Return who made highlights, in the order of the alphabet; an empty name stands for whoever is
    not named.
    """
    return stored_annotations.authors(library)


def compare_authors(
    library: Library, mine: str, theirs: str, check: Callable[[], None] = never
) -> Comparison:
    """Compare the highlights of two authors of a library. ``check`` may raise to cancel."""
    paths = _paths(library)
    sides = _Side(paths), _Side(paths)
    for row in stored_articles.list_rows(library):
        check()
        for one in stored_annotations.annotations_of(library, row.id):
            for side, author in zip(sides, (mine, theirs), strict=True):
                if one.author == author and one.placed:
                    side.highlights.setdefault(row.id, []).append(one)
    return _compared(library, (mine, theirs), sides, check)


def compare_library(library: Library, path: Path, check: Callable[[], None] = never) -> Comparison:
    """Compare the highlights of a library with those of another one, in the articles that are in
    both. Raises the ``LibraryError`` that says why the other one cannot be read.
    """
    mine = _Side(_paths(library))
    for row in stored_articles.list_rows(library):
        check()
        found = stored_annotations.annotations_of(library, row.id)
        mine.highlights[row.id] = [one for one in found if one.placed]
    with open_other(path) as other:
        theirs = _Side(_paths(other))
        for row in stored_articles.list_rows(other):
            check()
            _add_theirs(library, other, row.id, theirs)
    return _compared(library, (library.path.name, path.name), (mine, theirs), check)


def _add_theirs(library: Library, other: Library, article: ArticleId, side: _Side) -> None:
    """Find the highlights of an article of another library in the text that it has here."""
    noted = noted_article(other, stored_articles.load(other, article))
    here = article_here(library, replace(noted, annotations=()))
    if here is None or not noted.annotations:
        return
    local = local_article(library, here)
    placed = place_all(noted, local, [replace(one, article=here) for one in noted.annotations])
    side.highlights.setdefault(here, []).extend(one for one in placed if one.placed)


def _paths(library: Library) -> dict[int, str]:
    labels = stored_labels.labels(library)
    return {one.id: path_text(path_to(labels, one.id)) for one in labels}


def _compared(
    library: Library,
    names: tuple[str, str],
    sides: tuple[_Side, _Side],
    check: Callable[[], None],
) -> Comparison:
    first, second = ({one for one, own in side.highlights.items() if own} for side in sides)
    both = sorted(first & second)
    counting = _Counting()
    places: list[Place] = []
    for article in both:
        check()
        known = stored_articles.load(library, article)
        spans = [_by_label(side, article) for side in sides]
        ruler = _Ruler(known, [one.target.span for own in spans for one in own[""]])
        for label in sorted({*spans[0], *spans[1]}):
            own = [spans[side].get(label, []) for side in (0, 1)]
            counting.add(label, ruler, own)
            places += _places(label, known.title, article, own)
        counting.length += ruler.length
    by_label = tuple(LabelAgreement(label, counting.of(label)) for label in counting.labels())
    parts = [counting.disagreement(label) for label in counting.labels() if label]
    return Comparison(
        *names,
        articles=len(both),
        alone=len(first ^ second),
        labels=by_label,
        alpha=arithmetic.alpha(parts),
        places=tuple(places),
    )


class _Ruler:
    """The text of an article that counts, laid out without the rest: what is kept, and removed
    paragraphs in which somebody highlighted something. Of what nobody reads all would agree.
    """

    def __init__(self, article: Article, highlighted: Sequence[Span]) -> None:
        blocks = article.document.blocks
        starts = [block.span.start for block in blocks]
        counted = {block.index for block in blocks if article.verdict(block.index).kept}
        for span in highlighted:
            first, end = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
            counted.update(range(max(0, first), end))
        spans = [blocks[index].span for index in sorted(counted)]
        self._starts = [span.start for span in spans]
        self._lengths = [len(span) + 1 for span in spans]  # with the end of the paragraph
        self._before = [0, *accumulate(self._lengths)]
        self.length = max(0, self._before[-1] - 1)
        """Characters."""

    def laid(self, span: Span, after: int) -> Span:
        """Return where a span lies, ``after`` so many characters of other articles."""
        return Span(after + self._place(span.start), after + self._place(span.end))

    def _place(self, offset: int) -> int:
        number = bisect_right(self._starts, offset) - 1
        within = min(offset - self._starts[number], self._lengths[number])
        return self._before[number] + within


class _Counting:
    """The places of both in all articles, laid one behind the other."""

    def __init__(self) -> None:
        self.length = 0
        self._spans: dict[str, tuple[list[Span], list[Span]]] = defaultdict(lambda: ([], []))

    def add(self, label: str, ruler: _Ruler, sides: Sequence[Sequence[Annotation]]) -> None:
        """Add the places that one label has in the article that begins here."""
        for spans, side in zip(self._spans[label], sides, strict=True):
            spans.extend(ruler.laid(one.target.span, self.length) for one in side)

    def labels(self) -> list[str]:
        """Return the labels, all highlights before them."""
        return sorted(self._spans)

    def of(self, label: str) -> Agreement:
        """Return how far both agree on a label."""
        return arithmetic.compare(self.length, *self._spans[label])

    def disagreement(self, label: str) -> Disagreement:
        """Return how much they disagree on it."""
        mine, theirs = self._spans[label]
        return disagreement(self.length, (separate(mine), separate(theirs)))


def _by_label(side: _Side, article: ArticleId) -> dict[str, list[Annotation]]:
    """Return the highlights of an article by their labels, all of them under the empty name."""
    found: dict[str, list[Annotation]] = defaultdict(list)
    for one in side.highlights.get(article, []):
        found[""].append(one)
        for label in one.labels:
            found[side.paths[label]].append(one)
    return found


def _places(
    label: str, title: str, article: ArticleId, sides: Sequence[Sequence[Annotation]]
) -> Iterator[Place]:
    mine, theirs = sides
    spans = [[one.target.span for one in side] for side in sides]
    for pair in arithmetic.paired(*spans):
        one = None if pair.mine is None else mine[pair.mine]
        other = None if pair.theirs is None else theirs[pair.theirs]
        shown = one or other
        if shown is None:
            continue
        yield Place(
            label,
            article,
            title,
            shown.target.span,
            None if one is None else one.target.exact,
            None if other is None else other.target.exact,
            None if one is None else one.id,
        )

"""How a highlight stands to the text of its article: on which version it was made, what its words
were then, and whether they stand where they did.
"""

from bisect import bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass

from reader.domain.annotation import Annotation, Placement, Target
from reader.domain.article import Article
from reader.domain.document import Block, Document, Span
from reader.domain.sentence_spans import sentence_spans


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of an article, by its number from 1 and the SHA-256 of its bytes; of one that was
    joined of several pages, those of the page that is meant.
    """

    version: int
    sha256: str
    imported: str = ""
    """When it was imported: ISO 8601 in UTC."""
    file: str = ""
    """What the file was called."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an export says of one highlight beside its words.

    ``made`` is the target as it was when the highlight was made, in the text of ``made_on``;
    ``stands_in`` are the versions in which it has a place, the oldest first. ``reviewed`` says
    whether the user has looked at words that changed with the text; ``None`` where nothing asked
    for it. ``removed`` is true where cleaning, or the user, removed a paragraph that it stands in;
    ``in_trash`` where its article is in the trash.
    """

    made: Target
    made_on: Edition
    stands_in: tuple[Edition, ...]
    placement: Placement
    reviewed: bool | None = None
    removed: bool = False
    in_trash: bool = False
    around: tuple[str, str] = ("", "")
    """The rest of the sentences that it stands in, before and behind it, in the text where it has
    its place, or had it.
    """


def present_standing(article: Article, annotation: Annotation) -> Standing:
    """Return how a highlight stands, as far as its article in its present version tells."""
    edition = edition_of(article, annotation)
    if not annotation.placed:
        return Standing(annotation.target, edition, (), Placement.UNPLACED)
    changed = annotation.review is not None
    return Standing(
        annotation.target,
        edition,
        (edition,),
        Placement.CHANGED if changed else Placement.EXACT,
        reviewed=False if changed else None,
        removed=is_removed(article, annotation),
        around=sentences_around(article.document, annotation.target.span),
    )


def edition_of(article: Article, annotation: Annotation) -> Edition:
    """Return the edition of an article that a highlight on it belongs to."""
    page = article.page_at(annotation.target.span.start) if annotation.placed else None
    return Edition(
        article.version,
        page.sha256 if page else article.sha256,
        imported=article.imported,
        file=page.source_name if page else article.source_name,
    )


def is_removed(article: Article, annotation: Annotation) -> bool:
    """Whether a paragraph that a highlight stands in is removed from the cleaned text."""
    span = annotation.target.span
    return annotation.placed and any(
        block.span.overlaps(span) and not article.verdict(block.index).kept
        for block in _around(article, span.start, span.end)
    )


def sentences_around(
    document: Document, span: Span, abbreviations: Set[str] = frozenset()
) -> tuple[str, str]:
    """Return what stands before and behind a span in the sentences, and in the paragraphs, that it
    begins and ends in.
    """
    if not 0 <= span.start < span.end <= len(document.text):
        return "", ""
    blocks = document.blocks
    first, last = (_block_at(document, one) for one in (span.start, span.end - 1))
    before, behind = blocks[first], blocks[last]
    starts = [
        before.start + one.start
        for one in sentence_spans(document.block_text(before), abbreviations)
        if before.start + one.start <= span.start
    ]
    ends = [
        behind.start + one.end
        for one in sentence_spans(document.block_text(behind), abbreviations)
        if behind.start + one.end >= span.end
    ]
    start, end = max(starts, default=span.start), min(ends, default=span.end)
    return document.text[start : span.start], document.text[span.end : end]


def _block_at(document: Document, offset: int) -> int:
    return max(0, bisect_right(document.blocks, offset, key=lambda block: block.start) - 1)


def _around(article: Article, start: int, end: int) -> Sequence[Block]:
    """Return the blocks of an article from the one at an offset to the one before another."""
    blocks = article.document.blocks
    first = max(0, bisect_right(blocks, start, key=lambda block: block.start) - 1)
    last = bisect_right(blocks, end, key=lambda block: block.start)
    return blocks[first:last]

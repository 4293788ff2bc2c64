"""Joining the pages of an article that is divided over several, and taking them apart again.

A page's text is never changed by it: it stands whole in the article's, behind that of the page
before. What pages repeat of one another, such as the title and the lead, is removed on the later
page, with that reason. So joining is arithmetic: highlights and verdicts move with their blocks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from reader.domain.annotation import Annotation, describe
from reader.domain.article import Article, ArticlePage
from reader.domain.document import (
    BlockKind,
    Category,
    Cleaned,
    Document,
    Metadata,
    Span,
    Verdict,
)
from reader.domain.likeness import bare_title
from reader.domain.reason import Cause, Reason, because
from reader.domain.words import fold

LONG = 40
"""Code points from which a paragraph that stands on an earlier page is a repetition wherever it
stands on the later one; a shorter one only at its beginning or end, where furniture stands.
"""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page by itself, with the user's verdicts and highlights on it, counted in its own text.

    ``page`` says what it was imported from; its blocks there are all of the leaf's.
    """

    cleaned: Cleaned
    page: ArticlePage
    overrides: dict[int, bool]
    annotations: tuple[Annotation, ...] = ()

    def in_force(self) -> Cleaned:
        """Return the page with the verdicts in force."""
        verdicts = [
            verdict if index not in self.overrides else replace(verdict, kept=self.overrides[index])
            for index, verdict in enumerate(self.cleaned.verdicts)
        ]
        return Cleaned(self.cleaned.document, tuple(verdicts))


def leaf_of(cleaned: Cleaned, number: int, page: ArticlePage) -> Leaf:
    """Return a page that was just imported; ``number`` says which it is of the article."""
    metadata = replace(cleaned.document.metadata, page=number)
    document = replace(cleaned.document, metadata=metadata)
    whole = replace(page, first=0, end=len(document.blocks), metadata=metadata)
    return Leaf(Cleaned(document, cleaned.verdicts), whole, {})


def leaves(article: Article, number: int = 1) -> list[Leaf]:
    """Return the pages of an article, each by itself as it was before it was joined.

    An article of one page is one leaf, of this ``number`` where it does not say which. Highlights
    without a place, and those that reach over the border of two pages, are left out.
    """
    pages = article.pages or (_only_page(article, number),)
    return [_leaf(article, page) for page in pages]


def loose(article: Article) -> tuple[Annotation, ...]:
    """Return the highlights of an article that lie on no page of it alone."""
    placed = {one.id for leaf in leaves(article) for one in leaf.annotations}
    return tuple(one for one in article.annotations if one.id not in placed)


def joined(article: Article, parts: Iterable[Leaf]) -> Article:
    """Return an article joined of these pages, in the order of their numbers, with their highlights
    and verdicts; its version and identity are those of ``article``.
    """
    ordered = sorted(parts, key=lambda leaf: leaf.page.number)
    cleaned = [leaf.cleaned for leaf in ordered]
    metadata = _metadata([one.document.metadata for one in cleaned])
    verdicts = _without_repetitions(cleaned)
    counts = [len(one.document.blocks) for one in cleaned]
    firsts = [0, *accumulate(counts)]
    starts = [0, *accumulate(len(one.document.text) + 1 for one in cleaned)]
    document = _document(cleaned, firsts, starts, metadata)
    pages = tuple(
        replace(leaf.page, first=first, end=end)
        for leaf, (first, end) in zip(ordered, pairwise(firsts), strict=True)
    )
    lead = pages[0]
    return replace(
        article,
        document=document,
        cleaner=verdicts,
        overrides={
            first + block: kept
            for leaf, first in zip(ordered, firsts, strict=False)
            for block, kept in leaf.overrides.items()
        },
        annotations=tuple(
            replace(
                one,
                article=article.id,
                target=describe(document.text, _moved(one.target.span, start)),
            )
            for leaf, start in zip(ordered, starts, strict=False)
            for one in leaf.annotations
        ),
        sha256=lead.sha256,
        source_name=lead.source_name,
        media_type=lead.media_type,
        address=lead.address,
        pages=pages if len(pages) > 1 else (),
    )


def pieces(cleaned: Cleaned, pages: Sequence[ArticlePage]) -> Iterator[tuple[Cleaned, str | None]]:
    """Yield each page of a document by itself, with the address that it came from."""
    for page in pages:
        yield _piece(cleaned, page), page.address


def _only_page(article: Article, number: int) -> ArticlePage:
    return ArticlePage(
        0,
        len(article.document.blocks),
        replace(article.document.metadata, page=article.metadata.page or number),
        article.sha256,
        article.source_name,
        article.media_type,
        article.address,
        article.imported,
    )


def _leaf(article: Article, page: ArticlePage) -> Leaf:
    cleaned = _piece(Cleaned(article.document, article.cleaner), page)
    start = _start(article.document, page)
    own = Span(start, start + len(cleaned.document.text))
    inside = [
        one
        for one in article.annotations
        if one.placed and own.start <= one.target.span.start and one.target.span.end <= own.end
    ]
    return Leaf(
        cleaned,
        replace(page, first=0, end=len(cleaned.document.blocks)),
        {
            block - page.first: kept
            for block, kept in article.overrides.items()
            if page.first <= block < page.end
        },
        tuple(
            replace(
                one,
                target=describe(cleaned.document.text, _moved(one.target.span, -start)),
            )
            for one in inside
        ),
    )


def _piece(cleaned: Cleaned, page: ArticlePage) -> Cleaned:
    """Return the document of one page as it was before it was joined."""
    blocks = cleaned.document.blocks[page.first : page.end]
    start = blocks[0].start if blocks else 0
    end = blocks[-1].end if blocks else 0
    own = tuple(block.moved(-page.first, -start) for block in blocks)
    document = Document(cleaned.document.text[start:end], own, page.metadata)
    verdicts = cleaned.verdicts[page.first : page.end]
    return Cleaned(document, tuple(map(_before_joining, verdicts)))


def _start(document: Document, page: ArticlePage) -> int:
    return document.blocks[page.first].start if page.first < page.end else 0


def _document(
    parts: Sequence[Cleaned], firsts: Sequence[int], starts: Sequence[int], metadata: Metadata
) -> Document:
    blocks = tuple(
        block.moved(first, start)
        for part, first, start in zip(parts, firsts, starts, strict=False)
        for block in part.document.blocks
    )
    return Document("\n".join(part.document.text for part in parts), blocks, metadata)


def _metadata(every: Sequence[Metadata]) -> Metadata:
    """Return what the pages say about the article together: the first one first."""
    lead = every[0]
    if len(every) == 1:
        return lead
    return replace(
        lead,
        authors=next((one.authors for one in every if one.authors), ()),
        published=next((one.published for one in every if one.published), None),
        modified=max((one.modified for one in every if one.modified), default=None),
        site=next((one.site for one in every if one.site), None),
        language=next((one.language for one in every if one.language), None),
        page=None,
        pages_total=max((one.pages_total for one in every if one.pages_total), default=None),
        captured=None,
    )


def _without_repetitions(parts: Sequence[Cleaned]) -> tuple[Verdict, ...]:
    """Return the verdicts of all pages, where later ones do not keep what earlier ones have."""
    seen: set[str] = set()
    found: list[Verdict] = []
    title = bare_title(fold(parts[0].document.metadata.title or "").casefold())
    for number, part in enumerate(parts):
        texts = [fold(part.document.block_text(block)).casefold() for block in part.document.blocks]
        repeated = _repeated(part, texts, seen, title) if number else set()
        found += (
            _removed(verdict) if at in repeated else verdict
            for at, verdict in enumerate(part.verdicts)
        )
        seen.update(
            text for text, verdict in zip(texts, part.verdicts, strict=True) if verdict.kept
        )
    return tuple(found)


def _repeated(part: Cleaned, texts: Sequence[str], seen: set[str], title: str) -> set[int]:
    """Return which kept blocks of a page stand on an earlier one, or are its title again."""
    kept = [at for at, verdict in enumerate(part.verdicts) if verdict.kept]
    blocks = part.document.blocks

    def same(at: int) -> bool:
        is_title = blocks[at].kind is BlockKind.TITLE and bare_title(texts[at]) == title
        return texts[at] in seen or is_title

    found = {at for at in kept if same(at) and len(texts[at]) >= LONG}
    beside = (BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT)
    for row in (kept, kept[::-1]):
        for at in row:
            if same(at):
                found.add(at)
            elif blocks[at].kind not in beside:
                break
    return found


def _removed(verdict: Verdict) -> Verdict:
    reason = because(Cause.ON_EARLIER_PAGE, rule=verdict.rule, reason=verdict.reason)
    return Verdict(False, Category.DUPLICATE.value, reason, Category.DUPLICATE)


def _before_joining(verdict: Verdict) -> Verdict:
    """Return the verdict that a block had before its page was joined to others."""
    if verdict.reason.code != Cause.ON_EARLIER_PAGE:
        return verdict
    rule, reason = verdict.reason.values.get("rule"), verdict.reason.values.get("reason")
    if not isinstance(rule, str) or not isinstance(reason, Reason):
        return verdict
    return Verdict(True, rule, reason)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)

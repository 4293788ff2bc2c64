"""Articles as the library holds them: a source, its document and ledger, and what was annotated."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reader.domain.annotation import Annotation, ArticleId
from reader.domain.article_row import ArticleRow
from reader.domain.details import Detail, Folder, Own, State, in_force
from reader.domain.document import USER_RULE, Block, Category, Cleaned, Document, Metadata, Verdict
from reader.domain.reason import Cause, because

__all__ = ["ArticleRow"]


@dataclass(frozen=True, slots=True)
class BinRow:
    """What the bin shows of an article. ``deleted`` is ISO 8601 in UTC."""

    article: ArticleRow
    deleted: str


@dataclass(frozen=True, slots=True)
class BinContents:
    """What is lost when articles are deleted for good. ``claims`` counts the claims that lose
    highlights; they stay.
    """

    articles: int
    highlights: int
    notes: int
    claims: int


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One of the pages that an article was joined of: what it was imported from, and which blocks
    of the article's document are its own, ``[first, end)``.

    ``metadata`` is what the page says about itself; its ``page`` is always known. ``imported`` is
    ISO 8601 in UTC.
    """

    first: int
    end: int
    metadata: Metadata
    sha256: str
    source_name: str
    media_type: str
    address: str | None
    imported: str

    @property
    def number(self) -> int:
        """Which page of the article it is, from 1."""
        return self.metadata.page or 1


@dataclass(frozen=True, slots=True)
class Version:
    """What the list of an article's versions shows of one. ``number`` counts from 1; ``imported``
    is ISO 8601 in UTC.

    ``highlights`` are those that had a place in it. The latest version is the one that is read and
    annotated. ``captured`` is when the copy was made, where that is known; ``pages`` are the
    numbers of the pages that it was joined of.
    """

    number: int
    imported: str
    source_name: str
    sha256: str
    address: str | None
    highlights: int
    latest: bool
    captured: str | None = None
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article, whole, in one of its versions.

    ``cleaner`` holds the cleaner's verdicts, ``by_rule`` those that the user's rules for the site
    give instead, and ``overrides`` what the user decided block by block: block index to kept or
    not. ``version`` counts from 1. ``pages`` are those that it was joined of, in their order; none
    where it was imported as one. ``sha256`` and what follows are then those of the first. ``own``
    are the details that the user has set, over those of the document.
    """

    id: ArticleId
    document: Document
    cleaner: tuple[Verdict, ...]
    overrides: dict[int, bool]
    annotations: tuple[Annotation, ...]
    sha256: str
    source_name: str
    media_type: str
    address: str | None
    imported: str
    version: int = 1
    by_rule: Mapping[int, Verdict] = field(default_factory=dict)
    pages: tuple[ArticlePage, ...] = ()
    own: Own = field(default_factory=dict)
    state: State = State.NEW
    starred: bool = False
    folders: tuple[Folder, ...] = ()

    @property
    def placed(self) -> tuple[Annotation, ...]:
        """The annotations that have a place in the text."""
        return tuple(annotation for annotation in self.annotations if annotation.placed)

    @property
    def unplaced(self) -> tuple[Annotation, ...]:
        """The annotations that wait for a place, because the text has changed and theirs was not
        found for certain.
        """
        return tuple(annotation for annotation in self.annotations if not annotation.placed)

    @property
    def to_review(self) -> tuple[Annotation, ...]:
        """The annotations that have a place, but whose words have changed with the text."""
        return tuple(
            annotation for annotation in self.annotations if annotation.placed and annotation.review
        )

    @property
    def metadata(self) -> Metadata:
        """The details that count: the user's, else those of the document."""
        return in_force(self.document.metadata, self.own)

    @property
    def own_url(self) -> str | None:
        """The address that the user has given it."""
        return self.metadata.url if Detail.URL in self.own else None

    @property
    def found_url(self) -> str | None:
        """The address that is known without the user: the one that the document names as its own,
        else the one that it came from.
        """
        return self.document.metadata.url or self.address

    @property
    def title(self) -> str:
        """The title, or the source's name where the source has none."""
        return self.metadata.title or self.source_name

    @property
    def url(self) -> str | None:
        """The address to cite: the one the article names as its own, else the one it came from."""
        return self.metadata.url or self.address

    def page_at(self, offset: int) -> ArticlePage | None:
        """Return the page that an offset of the text lies on, of an article that was joined of
        several.
        """
        blocks = self.document.blocks
        starts = [(page, blocks[page.first].start) for page in self.pages if page.first < page.end]
        return next((page for page, start in reversed(starts) if start <= offset), None)

    def missing_pages(self) -> tuple[int, ...]:
        """Return which pages are not there, of an article of which it is known how many it has."""
        total = self.metadata.pages_total or 1
        own = self.metadata.page
        there = {page.number for page in self.pages} or ({own} if own else set())
        return tuple(number for number in range(1, total + 1) if there and number not in there)

    def verdict(self, block: int) -> Verdict:
        """Return the verdict in force for a block, by its index: the user's, else a site rule's,
        else the cleaner's.
        """
        return overridden(self.by_rule.get(block) or self.cleaner[block], self.overrides.get(block))

    def ledger(self) -> tuple[Verdict, ...]:
        """Return the verdicts in force for all blocks. Costs only what others than the cleaner have
        decided.
        """
        if not (self.by_rule or self.overrides):
            return self.cleaner
        known = list(self.cleaner)
        for block in {*self.by_rule, *self.overrides}.intersection(range(len(known))):
            known[block] = self.verdict(block)
        return tuple(known)

    def kept(self) -> tuple[Block, ...]:
        """Return the blocks that are kept."""
        verdicts = self.ledger()
        return tuple(block for block in self.document.blocks if verdicts[block.index].kept)

    def cleaned(self) -> Cleaned:
        """Return the document with the verdicts in force."""
        return Cleaned(self.document, self.ledger())


def overridden(verdict: Verdict, kept: bool | None) -> Verdict:
    """Return the verdict in force when the user decided ``kept`` (``None``: did not decide) over
    the cleaner's verdict.
    """
    if kept is None or kept == verdict.kept:
        return verdict
    if kept:
        removed_as = (verdict.category or Category.OTHER).value
        reason = because(Cause.USER_RESTORED, category=removed_as, reason=verdict.reason)
        return replace(verdict, kept=True, rule=USER_RULE, reason=reason, category=None)
    reason = because(Cause.USER_REMOVED, reason=verdict.reason)
    return replace(verdict, kept=False, rule=USER_RULE, reason=reason, category=Category.OTHER)

"""The document: everything a person could read in a source, in blocks, with a verdict on each
block.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from reader.domain.reason import Reason
from reader.domain.span import Span

__all__ = ["Span"]


class BlockKind(StrEnum):
    """What a block is in the article."""

    TITLE = "title"
    SUMMARY = "summary"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    CODE = "code"
    EMBED = "embed"


BODY_KINDS = frozenset(
    {
        BlockKind.SUMMARY,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
        BlockKind.TABLE_ROW,
        BlockKind.CODE,
        BlockKind.EMBED,
    }
)
"""The kinds that make up the kept text of an article, without its title, byline, credits and
captions.

A post that an article shows is a part of it as a quotation is, and often the claim itself.
"""


class Category(StrEnum):
    """What a removed block is."""

    NAVIGATION = "navigation"
    RELATED_LINK = "related link"
    RECOMMENDATION = "recommendation"
    PROMOTION = "promotion"
    SHARING = "sharing"
    NEWSLETTER = "newsletter"
    ADVERTISEMENT = "advertisement"
    COMMENTS = "comments"
    CONSENT = "consent"
    FOOTER = "footer"
    PAGER = "pager"
    SITE_NAME = "site name"
    PHOTO_CONTROL = "photo control"
    DUPLICATE = "duplicate"
    HIDDEN = "hidden"
    STRUCK_OUT = "struck out"
    OTHER = "other"


class MarkKind(StrEnum):
    """What a page shows of words beyond what they say. The values are stored."""

    STRUCK = "struck"
    """A line goes through them."""
    NUMBER = "number"
    """They are the number of an item, which the page's text does not hold itself."""
    LINE = "line"
    """They are a further line of the text in the block before."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How a part of a block is drawn: ``[start, end)`` in code points of ``Document.text``."""

    kind: MarkKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-sized piece of a document: ``Document.text[start:end]``, which holds no line
    break. ``marks`` are in the order of the text.
    """

    index: int
    kind: BlockKind
    start: int
    end: int
    marks: tuple[Mark, ...] = ()

    def moved(self, blocks: int, offsets: int) -> "Block":
        """Return the block as it stands so many blocks and code points further on."""
        marks = (Mark(mark.kind, mark.start + offsets, mark.end + offsets) for mark in self.marks)
        start, end = self.start + offsets, self.end + offsets
        return Block(self.index + blocks, self.kind, start, end, tuple(marks))

    def is_marked(self, kind: MarkKind) -> bool:
        """Whether any of it is marked so."""
        return any(mark.kind is kind for mark in self.marks)

    @property
    def span(self) -> Span:
        """Where the block stands in ``Document.text``."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the source says about itself. Nothing is guessed: unknown is ``None`` or empty.

    ``published`` and ``modified`` are ISO 8601: a date, or a date and time with its zone where the
    source gives them. ``language`` is a BCP 47 tag, ``site`` a domain or name, ``url`` the
    article's own address. ``page`` and ``pages_total`` count from 1 and say which part of a divided
    article this is. ``captured`` is when this copy was made, as the archive that made it or the
    program that saved it says: ISO 8601; ``archived`` the address of an archive's copy.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    page: int | None = None
    pages_total: int | None = None
    captured: str | None = None
    archived: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """All visible text of a source in reading order, and what a page keeps of its article in its
    data alone (``DATA_RULE``).

    ``text`` is the text of all blocks joined by one line feed, so block ``i + 1`` starts one code
    point after the end of block ``i``. Every offset in the program is a code point offset into it.
    """

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata

    def block_text(self, block: Block) -> str:
        """Return the text of one of the document's blocks."""
        return self.text[block.start : block.end]


def assemble(
    pieces: list[tuple[BlockKind, str]],
    metadata: Metadata,
    marks: Mapping[int, tuple[Mark, ...]] = MappingProxyType({}),
) -> Document:
    """Make a document of its blocks' kinds and texts, in reading order. ``marks`` are those of the
    blocks that have some, with offsets from the beginning of the block.

    Raises ``ValueError`` for an empty text or one with a line break: segmentation has to split or
    drop those.
    """
    blocks: list[Block] = []
    start = 0
    for index, (kind, text) in enumerate(pieces):
        if text.splitlines() != [text]:
            raise ValueError(f"block {index} is empty or holds a line break: {text!r:.80}")
        end = start + len(text)
        own = marks.get(index, ())
        moved = [Mark(mark.kind, start + mark.start, start + mark.end) for mark in own]
        blocks.append(Block(index, kind, start, end, tuple(moved)))
        start = end + 1
    return Document("\n".join(text for _, text in pieces), tuple(blocks), metadata)


USER_RULE = "user"
"""The rule of a verdict that the user gave."""

DATA_RULE = "structured data"
"""The rule of a block that a page does not show: its data holds it, and a script would draw it.

The text of all other blocks is what a reader of the page sees, with what a browser adds to its
text: numbers of lists, quotation marks, readings in brackets, raised and lowered signs. What a page
strikes out or draws apart stands behind the paragraph that it is in.
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A block's kept or removed, with the rule that decided and the reason.

    ``rule`` names the rule. For a block that the cleaner removed it is the category's own name;
    ``"user"`` stands for the user. ``reason`` holds the evidence that decided. ``category`` is
    ``None`` for a kept block.
    """

    kept: bool
    rule: str
    reason: Reason
    category: Category | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning makes of a source: a document and, for each of its blocks, the verdict."""

    document: Document
    verdicts: tuple[Verdict, ...]

    def __post_init__(self) -> None:
        if len(self.document.blocks) != len(self.verdicts):
            raise ValueError("each block needs one verdict")

    def kept_text(self) -> str:
        """Return the article's body: the kept blocks of the body kinds, one a line."""
        return "\n".join(
            self.document.block_text(block)
            for block, verdict in zip(self.document.blocks, self.verdicts, strict=True)
            if verdict.kept and block.kind in BODY_KINDS
        )

"""A page as cleaning sees it: the blocks of its visible text, the elements above them, and what its
head declares.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.domain.document import BlockKind, Category
from reader.domain.reason import Cause, Reason

_PICTURE_REACH = 4
MOST_BLOCKS = 80_000
MOST_ELEMENTS = 1_500_000
"""What a page may hold: beyond it, its measures would take minutes and gigabytes. Real pages have a
hundredth of that.
"""


class TooManyPieces(Exception):
    """A page holds more blocks or elements than can be judged."""


@dataclass(frozen=True, slots=True, eq=False)
class Veil:
    """What hides an element and all that is in it from every reader of the page.

    ``mark`` is the evidence as the page writes it, ``by`` the property that hides, ``node`` the
    element that it was said of.
    """

    cause: Cause
    mark: str
    by: str
    node: "Node"


class Node:
    """An element.

    ``order`` counts all elements of the page; ``kind`` is what the blocks in it are, unless deeper
    elements say more. ``bits`` is -1 until somebody asked what the element's names say, ``names``
    and ``classes`` are none until they were asked for. ``before`` is the element right before it in
    the same one, ``last`` the last one in it so far, ``veil`` what hides it.
    ``place`` is its number among all children of its parent, of which ``children`` counts those
    that have come so far, those without text too; ``place_of_type`` its number among those of its
    tag, 0 until it was asked for, and ``tags`` the last of these numbers for each tag of its own
    children.
    ``formula`` says that a formula in MathML stands in the element or in the few below it.
    """

    __slots__ = (
        "attributes",
        "before",
        "bits",
        "block",
        "children",
        "classes",
        "depth",
        "formula",
        "hidden",
        "images",
        "kind",
        "last",
        "names",
        "order",
        "parent",
        "place",
        "place_of_type",
        "tag",
        "tags",
        "veil",
    )

    def __init__(
        self, tag: str, attributes: dict[str, str], parent: "Node | None", order: int
    ) -> None:
        self.tag: str = tag
        self.attributes = attributes
        self.parent = parent
        self.order = order
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.kind: BlockKind = BlockKind.PARAGRAPH if parent is None else parent.kind
        self.hidden: bool = parent is not None and parent.hidden
        self.block: Node = self
        self.images = 0
        self.bits = -1
        self.names: str | None = None
        self.before: Node | None = None if parent is None else parent.last
        self.last: Node | None = None
        self.veil: Veil | None = None
        self.classes: list[str] | None = None
        self.children = 0
        self.place = 1
        self.place_of_type = 0
        self.tags: dict[str, int] | None = None
        if parent is not None:
            parent.last = self
            parent.children += 1
            self.place = parent.children
        self.formula = False

    def count_image(self) -> None:
        """Tell the near elements around a picture that they hold it."""
        at: Node | None = self
        for _ in range(_PICTURE_REACH):
            if at is not None:
                at.images += 1
                at = at.parent

    def outward(self) -> Iterator["Node"]:
        """Yield the element and those around it, the innermost first."""
        node: Node | None = self
        while node is not None and node.tag:
            yield node
            node = node.parent


@dataclass(frozen=True, slots=True)
class Apart:
    """Why the words of an element are no part of the text that they stand in.

    ``drawn`` says whether a reader of the page sees them there. ``in_text_only`` leaves them what
    they are where no other words stand in the same paragraph: a block to be judged as any other.
    """

    reason: Reason
    category: Category = Category.OTHER
    drawn: bool = True
    in_text_only: bool = False


@dataclass(slots=True)
class PageBlock:
    """A piece of visible text.

    ``node`` is the innermost block-level element around it, ``inner`` the innermost element of all
    at its start. ``linked`` counts the code points inside links, ``links`` the links, ``breaks``
    the single line breaks. ``card`` says whether it is a card that appears over the words before
    it, in the middle of a text; ``apart`` why it was taken out of a text. ``veil`` is what hides
    all of it.

    ``text`` is what the block is judged by: its words alone. A reader also sees its ``lines``,
    where there are several, with signs between the cells of a row, and its ``number`` in a list.
    """

    text: str
    node: Node
    inner: Node
    kind: BlockKind
    linked: int
    links: int
    breaks: int
    strong: int
    card: bool = False
    apart: Apart | None = None
    veil: Veil | None = None
    lines: tuple[str, ...] = ()
    number: str = ""

    def shown(self, *, as_one: bool = False) -> tuple[str, ...]:
        """Return the lines as a document has them, the number before the first; ``as_one`` leaves
        them together.
        """
        lines = (self.text,) if as_one or not self.lines else self.lines
        return (self.number + lines[0], *lines[1:])


@dataclass(frozen=True, slots=True)
class Marked:
    """Something that the markup says about a part of the text. ``place`` is the number of the block
    it stands in or before.

    ``node`` is the element that says so; ``value`` its text or the value of its attribute.
    """

    place: int
    node: Node
    value: str


@dataclass(slots=True)
class Page:
    """What one pass over the markup yields.

    ``metas`` and ``links`` are the attributes of those tags, ``data`` the JSON-LD scripts,
    ``times`` the values of the time elements, ``persons`` the texts of elements that are marked as
    naming an author. ``apart`` are the blocks taken out of texts, each with the number of blocks
    that stand before it; they are no part of ``blocks``, and nothing is learned from them.
    ``opened`` are the hidden elements (``Node.order``) that a control right behind them opens.
    ``linked`` is the number of the first element behind a link to a style sheet.
    ``tags`` and ``classes`` are all that its elements have, ``identified`` those with an id: what
    makes a page one of a kind is looked for there first.
    """

    blocks: list[PageBlock] = field(default_factory=list)
    apart: list[tuple[int, PageBlock]] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    title: str = ""
    language: str = ""
    metas: list[dict[str, str]] = field(default_factory=list)
    links: list[dict[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    times: list[Marked] = field(default_factory=list)
    persons: list[Marked] = field(default_factory=list)
    opened: set[int] = field(default_factory=set)
    linked: int | None = None
    tags: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    identified: list[Node] = field(default_factory=list)

    def declare(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in what an element says of the whole page."""
        if tag == "meta":
            self.metas.append(dict(attributes))
        elif tag == "link":
            self.links.append(dict(attributes))
            if self.linked is None and "stylesheet" in attributes.get("rel", "").lower():
                self.linked = len(self.nodes)
        elif tag == "html":
            self.language = (
                self.language or attributes.get("lang") or attributes.get("xml:lang") or ""
            )

    def has_class(self, name: str) -> bool:
        """Whether any element has a class."""
        return any(name in classes.split() for classes in self.classes if name in classes)

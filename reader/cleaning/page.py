"""A page as cleaning sees it: the blocks of its visible text, the elements above them, and what its head declares."""

from dataclasses import dataclass, field

from reader.domain.document import BlockKind


class Node:
    """An element.

    ``order`` counts all elements of the page; ``kind`` is what the blocks in it are, unless deeper elements say more.
    """

    __slots__ = ("attributes", "block", "depth", "hidden", "images", "kind", "order", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Node | None", order: int) -> None:
        self.tag: str = tag
        self.attributes = attributes
        self.parent = parent
        self.order = order
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.kind: BlockKind = BlockKind.PARAGRAPH if parent is None else parent.kind
        self.hidden: bool = parent is not None and parent.hidden
        self.block: Node = self
        self.images = 0


@dataclass(slots=True)
class PageBlock:
    """A piece of visible text.

    ``node`` is the innermost block-level element around it, ``inner`` the innermost element of all at its start.
    ``linked`` counts the code points inside links, ``links`` the links, ``breaks`` the single line breaks.
    """

    text: str
    node: Node
    inner: Node
    kind: BlockKind
    linked: int
    links: int
    breaks: int
    strong: int


@dataclass(slots=True)
class Page:
    """What one pass over the markup yields."""

    blocks: list[PageBlock] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    title: str = ""
    language: str = ""
    metas: list[dict[str, str]] = field(default_factory=list)
    links: list[dict[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

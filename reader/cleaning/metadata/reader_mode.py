"""What a page says of itself that was saved from a browser's reading view: its address and its
author, which stand there in elements of the view's own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reader.cleaning.markup.page import Node, Page
from reader.cleaning.metadata.author_names import read_names
from reader.cleaning.text.phrases import phrase_book
from reader.domain.document import Metadata

_VIEW = frozenset({"moz-reader-content", "reader-header"})
_CREDITS = frozenset({"reader-credits"})
_DOMAIN = frozenset({"reader-domain"})
_BESIDE = frozenset({"reader-domain", "reader-estimated-time"})


@dataclass(frozen=True, slots=True)
class ReaderView:
    """What the view shows beside the text. ``byline`` is the block with the author's name;
    ``beside`` are the blocks of the view's own, and what their elements are called.
    """

    address: str | None
    byline: int | None
    beside: Mapping[int, str]


def read_view(page: Page) -> ReaderView | None:
    """Return what the reading view of Firefox shows, or ``None`` for any other page."""
    called = any(map(page.has_class, _VIEW)) or any(_VIEW & _names(one) for one in page.identified)
    if not called or not any(_VIEW & _names(node) for node in page.nodes if node.tag == "div"):
        return None
    nodes = [(node, _names(node)) for node in page.nodes]
    domain = next((node for node, names in nodes if names & _DOMAIN), None)
    names_by_node = dict(nodes)
    byline = None
    beside: dict[int, str] = {}
    for at, block in enumerate(page.blocks):
        names = frozenset[str]().union(
            *(names_by_node.get(node, ()) for node in _above(block.inner))
        )
        if names & _CREDITS and byline is None:
            byline = at
        if names & _BESIDE:
            beside[at] = min(names & _BESIDE)
    address = domain.attributes.get("href", "") if domain else ""
    return ReaderView(address if address.startswith("http") else None, byline, beside)


def with_author(metadata: Metadata, page: Page, view: ReaderView | None) -> Metadata:
    """Return the description of a page with the author that the view shows, where it has none."""
    if view is None or view.byline is None or metadata.authors:
        return metadata
    text = page.blocks[view.byline].text
    hit = phrase_book(metadata.language).find(text)
    if hit is not None and hit.category == "mark byline":
        text = text[len(hit.phrase) :]
    return replace(metadata, authors=tuple(read_names(text)))


def _names(node: Node) -> frozenset[str]:
    return frozenset(f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}".split())


def _above(node: Node) -> Iterator[Node]:
    above: Node | None = node
    for _ in range(4):
        if above is not None:
            yield above
            above = above.parent

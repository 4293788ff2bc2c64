"""Markup to blocks, in one pass over the parser's events.

The events of lxml's parser are taken as they come instead of walking a tree: a tree costs more than
all the rest of cleaning together, and libxml2 cuts trees off at a depth of 2,048 without a word,
events never. Visible is what a browser without scripts shows, plus what a page hides until it is
clicked: all text but that of the tags in ``_SILENT``.
"""

import re

from lxml import etree

from reader.cleaning.markup.page import Marked, Node, Page, PageBlock
from reader.cleaning.markup.veils import BELIEVED, Disbelief, Veils
from reader.domain.document import BlockKind

_SILENT_TAGS = (
    "script style template iframe noembed canvas audio video object applet datalist "
    "title desc metadata head"
)
_BLOCK_TAGS = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes "
    "noscript ol optgroup option "
    "p pre search section select summary svg table tbody td textarea tfoot th thead tr ul "
    "amp-sidebar"
)
_VOID_TAGS = "area base br col embed hr img input link meta param source track wbr"
_EMBED_CLASSES = (
    "bluesky-embed fb-xfbml-parse-ignore imgur-embed-pub instagram-media mastodon-embed "
    "reddit-card reddit-embed-bq "
    "text-post-media tiktok-embed truthsocial-embed twitter-tweet twitter-video wp-embedded-content"
)
"""Classes of the quotations that a service's script turns into the post that is shown."""
_SILENT = frozenset(_SILENT_TAGS.split())
_BLOCK = frozenset(_BLOCK_TAGS.split())
_VOID = frozenset(_VOID_TAGS.split())
_EMBEDS = frozenset(_EMBED_CLASSES.split())
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "pre": BlockKind.CODE,
}
_SPACE = re.compile("[ \t\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]+")
_LINES = re.compile("\r\n|[\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CARD = re.compile(
    r"(?<!has-)(?<!with-)(?:(?:roll|mouse)-?over|hover-?card|tool-?tip|pop-?over)", re.I
)
"""In the class of an inline element: it may be a card that is shown over the words beside it."""

_LEAST_LINKS = 2
"""Links in such an element, without which it is rather the words themselves."""

_XML_START = re.compile(r"^\s*<\?xml[^>]*\?>")
_NAMING_DEPTH = 4
_AUTHOR_ATTRIBUTES = ("class", "rel", "itemprop")
_LONGEST_ROW = 300
"""Code points of a table row beyond which its cells are paragraphs of a layout rather than
values.
"""


MOST_BLOCKS = 80_000
MOST_ELEMENTS = 1_500_000
"""What a page may hold: beyond it, its measures would take minutes and gigabytes. Real pages have a
hundredth of that.
"""


class TooManyPieces(Exception):
    """A page holds more blocks or elements than can be judged."""


def segment(html: str, disbelief: Disbelief = BELIEVED) -> Page:
    """Return the blocks of a page. ``html`` holds no NUL and no lone surrogates. Linear in its
    length. What ``disbelief`` names is not taken to be hidden.

    Raises ``TooManyPieces``.
    """
    target = _Target(Veils(html, disbelief))
    parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
    parser.feed(_XML_START.sub("", html).encode())
    page: Page = parser.close()
    return page


_Size = tuple[int, int, int, int, int]
"""Of a run: its parts, its code points but for blank parts, those in links, its links, those that
are strong.
"""


class _Run:
    """Text between two borders: a block, or one line of it where single line breaks divide it."""

    __slots__ = ("first", "length", "linked", "links", "parts", "strong", "veiled")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.first: Node | None = None
        self.length = self.linked = self.links = self.strong = self.veiled = 0

    def size(self) -> _Size:
        """Return how much the run holds now."""
        return len(self.parts), self.length, self.linked, self.links, self.strong

    def cut(self, begin: _Size, first: Node) -> "_Run":
        """Take out what has come to the run since it had a size, as a run of its own."""
        parts, length, linked, links, strong = begin
        rest = _Run()
        rest.first, rest.parts = first, self.parts[parts:]
        rest.length, rest.linked = self.length - length, self.linked - linked
        rest.links, rest.strong = self.links - links, self.strong - strong
        del self.parts[parts:]
        self.length, self.linked, self.links, self.strong = length, linked, links, strong
        if not length:
            self.first = None
        return rest

    @property
    def is_link(self) -> bool:
        """Whether the run holds little but links."""
        return self.links > 0 and 10 * self.linked >= 8 * sum(map(len, self.parts))


class _Target:
    """Receives the parser's events and cuts the text into blocks."""

    def __init__(self, veils: Veils) -> None:
        self.page = Page(opened=veils.opened)
        self.veils = veils
        self.node = Node("", {}, None, 0)
        self.silent: list[str] = []
        self.capture: list[str] | None = None
        self.in_link = 0
        self.in_strong = 0
        self.in_pre = 0
        self.rows: list[int] = []
        self.naming: list[tuple[Node, int, list[str]]] = []
        self.cards: list[tuple[Node, _Run, _Size]] = []
        self._begin()

    def _begin(self) -> None:
        self.run = _Run()
        self.runs: list[_Run] = []
        self.broken = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        if tag in ("meta", "link", "title", "html"):
            self._head(tag, attributes)
        if self.silent:
            if tag not in _VOID:
                self.silent.append(tag)
            self._capture(tag, attributes)
            return
        if tag in _SILENT and not (
            tag == "template" and ("shadowrootmode" in attributes or "shadowroot" in attributes)
        ):
            if tag not in _VOID:
                self.silent.append(tag)
            self._capture(tag, attributes)
            return
        self._open(tag, attributes)

    def _capture(self, tag: str, attributes: dict[str, str]) -> None:
        if (tag == "script" and "ld+json" in attributes.get("type", "")) or (
            tag == "title" and not self.page.title
        ):
            self.capture = []

    def _head(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "meta":
            self.page.metas.append(dict(attributes))
        elif tag == "link":
            self.page.links.append(dict(attributes))
            self.veils.linked |= "stylesheet" in attributes.get("rel", "").lower()
        elif tag == "html":
            self.page.language = (
                self.page.language or attributes.get("lang") or attributes.get("xml:lang") or ""
            )

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "br":
            self._break()
            return
        node = Node(tag, attributes, self.node, len(self.page.nodes))
        self.page.nodes.append(node)
        if len(self.page.nodes) > MOST_ELEMENTS or len(self.page.blocks) > MOST_BLOCKS:
            raise TooManyPieces
        if tag == "img":
            self._image(node)
        node.veil = self.veils.of(node)
        if attributes:
            self._note(node, attributes)
        if tag in _BLOCK:
            self._flush()
            for _, _, naming in self.naming:
                naming.append("\0")
            node.kind = _KINDS.get(tag, node.kind)
            if tag == "blockquote" and not _EMBEDS.isdisjoint(
                attributes.get("class", "").lower().split()
            ):
                node.kind = BlockKind.EMBED
            if tag == "tr":
                self.rows.append(len(self.page.blocks))
            self.in_pre += tag == "pre"
        else:
            node.block = self.node.block
            self.in_strong += tag in ("b", "strong")
            if tag not in _VOID and _CARD.search(attributes.get("class", "")):
                self.cards.append((node, self.run, self.run.size()))
        if tag == "a":
            self.in_link += 1
            self.run.links += 1
        self.node = node

    def _note(self, node: Node, attributes: dict[str, str]) -> None:
        """Keep what the element says of dates and authors, and whether it is hidden."""
        if node.tag == "time" and "datetime" in attributes:
            self.page.times.append(Marked(len(self.page.blocks), node, attributes["datetime"]))
        names = " ".join(
            [attributes[name] for name in _AUTHOR_ATTRIBUTES if name in attributes]
        ).lower()
        if (
            ("author" in names or "byline" in names)
            and len(self.naming) < _NAMING_DEPTH
            and node.tag not in _VOID
        ):
            self.naming.append((node, len(self.page.blocks), []))
        if "hidden" in attributes or (
            "style" in attributes and _HIDING.search(attributes["style"])
        ):
            node.hidden = True

    def _image(self, node: Node) -> None:
        above: Node | None = node
        for _ in range(4):
            if above is not None:
                above.images += 1
                above = above.parent

    def _break(self) -> None:
        if self.in_pre:
            self.run.parts.append("\n")
        elif self.broken:
            self._flush()
        else:
            self.runs.append(self.run)
            self.run = _Run()
            self.broken = True

    def end(self, tag: str) -> None:
        """Close an element."""
        if self.silent:
            if tag not in _VOID:
                self.silent.pop()
            self._release(tag)
            return
        if tag == "br" or self.node.parent is None or self.node.tag != tag:
            return
        if tag in _BLOCK:
            self._flush()
            if tag == "tr":
                self._join_row(self.rows.pop())
            self.in_pre -= tag == "pre"
        else:
            self.in_strong -= tag in ("b", "strong")
        self.in_link -= tag == "a"
        if self.cards and self.cards[-1][0] is self.node:
            self._end_card(*self.cards.pop())
        if self.naming and self.naming[-1][0] is self.node:
            node, place, text = self.naming.pop()
            self.page.persons.append(Marked(place, node, _tidied("".join(text))))
        self.node = self.node.parent

    def _end_card(self, node: Node, run: _Run, begin: _Size) -> None:
        """Make an element inside a text a block of its own if it turned out to be a card: links and
        little else.
        """
        if run is not self.run:
            return
        _, length, linked, links, _ = (
            now - then for now, then in zip(run.size(), begin, strict=True)
        )
        if links < _LEAST_LINKS or not linked or 10 * linked < 8 * length:
            return
        card = run.cut(begin, node)
        self._flush()
        shown = len(self.page.blocks)
        self._add([card])
        for block in self.page.blocks[shown:]:
            block.card = True
        self._begin()

    def _release(self, tag: str) -> None:
        if self.capture is None:
            return
        text = "".join(self.capture)
        if tag == "title":
            self.page.title = " ".join(text.split())
        else:
            self.page.data.append(text)
        self.capture = None

    def data(self, text: str) -> None:
        """Take some text."""
        if self.silent:
            if self.capture is not None:
                self.capture.append(text)
            return
        run = self.run
        run.parts.append(text)
        for _, _, naming in self.naming:
            naming.append(text)
        length = 0 if text.isspace() else len(text)
        if not length:
            return
        self.broken = False
        run.length += length
        if run.first is None:
            run.first = self.node
        if self.in_link:
            run.linked += length
        if self.in_strong:
            run.strong += length
        if self.node.veil is not None:
            run.veiled += length

    def _flush(self) -> None:
        """End the block that was begun, if there is anything in it."""
        if not self.runs and self.run.first is None:
            if self.run.parts or self.run.links:
                self.run = _Run()
            self.broken = False
            return
        if self.runs:
            for group in _grouped([run for run in (*self.runs, self.run) if run.first is not None]):
                self._add(group)
        else:
            self._add([self.run])
        self._begin()

    def _add(self, runs: list[_Run]) -> None:
        first = runs[0].first
        text = " ".join("".join(run.parts) for run in runs)
        if first is None:
            return
        linked, links = sum(run.linked for run in runs), sum(run.links for run in runs)
        strong = sum(run.strong for run in runs)
        veil = first.veil if all(run.veiled == run.length for run in runs) else None
        for line in _LINES.split(text) if self.in_pre else (_SPACE.sub(" ", text),):
            if piece := line.strip():
                share = min(linked, len(piece))
                block = PageBlock(
                    piece, first.block, first, first.block.kind, share, links, len(runs) - 1, strong
                )
                block.veil = veil
                self.page.blocks.append(block)

    def _join_row(self, begin: int) -> None:
        """Join the cells of a row of values to one block; the cells of a layout stay blocks of
        their own.
        """
        cells = self.page.blocks[begin:]
        row = self.node
        if not cells or sum(len(cell.text) for cell in cells) > _LONGEST_ROW:
            return
        parents = [cell.node for cell in cells]
        if any(node.tag not in ("td", "th") or node.parent is not row for node in parents) or len(
            set(parents)
        ) < len(parents):
            return
        first = cells[0]
        joined = PageBlock(
            " ".join(cell.text for cell in cells),
            row,
            first.inner,
            BlockKind.TABLE_ROW,
            sum(cell.linked for cell in cells),
            sum(cell.links for cell in cells),
            sum(cell.breaks for cell in cells),
            sum(cell.strong for cell in cells),
            veil=first.veil if all(cell.veil for cell in cells) else None,
        )
        self.page.blocks[begin:] = [joined]

    def close(self) -> Page:
        """Return what was found."""
        self._flush()
        return self.page


def _tidied(text: str) -> str:
    """Return a text with its white space folded, one line a block; a NUL, which no page holds,
    divides blocks.
    """
    return "\n".join(folded for line in text.split("\0") if (folded := " ".join(line.split())))


def _grouped(runs: list[_Run]) -> list[list[_Run]]:
    """Return which lines of a block make a block of their own: links on lines of their own do, the
    rest stays together.
    """
    groups: list[list[_Run]] = []
    for at, run in enumerate(runs):
        if at and not run.is_link and not runs[at - 1].is_link:
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups

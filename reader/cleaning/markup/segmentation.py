"""Markup to blocks, in one pass over the parser's events.

The events of lxml's parser are taken as they come instead of walking a tree: a tree costs more than
all the rest of cleaning together, and libxml2 cuts trees off at a depth of 2,048 without a word,
events never. Visible is what a browser without scripts shows, plus what a page hides until it is
clicked: all text but that of the tags in ``SILENT``.
"""

import re

from lxml import etree

from reader.cleaning.markup.formulas import Formula
from reader.cleaning.markup.inline_elements import InlineElements
from reader.cleaning.markup.inner_leads import InnerLeads
from reader.cleaning.markup.line_keeping import LineKeeping
from reader.cleaning.markup.numbering import Item, Numbered, numbered
from reader.cleaning.markup.page import (
    MOST_BLOCKS,
    MOST_ELEMENTS,
    Apart,
    Marked,
    Node,
    Page,
    PageBlock,
    TooManyPieces,
)
from reader.cleaning.markup.part_names import names_author
from reader.cleaning.markup.pictures import has_formula, is_formula, picture_text, tell_formula
from reader.cleaning.markup.runs import Run, Seam, Size, Strand, grouped, tidied
from reader.cleaning.markup.set_apart import is_card, set_apart
from reader.cleaning.markup.shadow_trees import Composer, Receiver, is_shadow
from reader.cleaning.markup.shown_lines import shown_lines
from reader.cleaning.markup.style_sheets import StyleSheets
from reader.cleaning.markup.table_rows import Row, joined_row
from reader.cleaning.markup.tags import BLOCK, EMBEDS, KINDS, OF_HEAD, SILENT, VOID
from reader.cleaning.markup.values import goes_on, is_initial
from reader.cleaning.markup.veils import BELIEVED, Disbelief, Veils
from reader.domain.document import BlockKind

_SPACE = re.compile("[ \t\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]+")
_LINES = re.compile("\r\n|[\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029]")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_APART_DEPTH = 8
"""How many elements set apart are told from each other where they stand in one another."""

_XML_START = re.compile(r"^\s*<\?xml[^>]*\?>")
_NO_ATTRIBUTES: dict[str, str] = {}
_NAMING_DEPTH = 4


def segment(html: str, disbelief: Disbelief = BELIEVED, sheets: StyleSheets | None = None) -> Page:
    """Return the blocks of a page, linear in its length. ``html`` holds no NUL and no lone
    surrogates, ``sheets`` its style sheets where they have been read. What ``disbelief`` names is
    not taken to be hidden. Raises ``TooManyPieces``.
    """
    target: Receiver = _Target(Veils(html, disbelief, sheets))
    if "shadowroot" in html:
        target = Composer(target, MOST_ELEMENTS + 2)
    parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
    parser.feed(_XML_START.sub("", html).encode())
    page: Page = parser.close()
    return page


class _Target:
    """Receives the parser's events and cuts the text into blocks."""

    def __init__(self, veils: Veils) -> None:
        self.page = Page(opened=veils.opened)
        self.veils = veils
        self.strikes = veils.strikes if "line-through" in veils.html else None
        self.lines = LineKeeping(veils)
        self.node = Node("", {}, None, 0)
        self.silent: list[str] = []
        self.capture: list[str] | None = None
        self.in_link = 0
        self.in_strong = 0
        self.in_pre = 0
        self.rows: list[Row] = []
        self.naming: list[tuple[Node, int, list[str]]] = []
        self.cards: list[tuple[Node, Run, Size]] = []
        self.inline = InlineElements()
        self.formula: Formula | None = None
        self.leads = InnerLeads()
        self.lists: list[tuple[Node, Numbered | None]] = []
        self.items: list[Item] = []
        """Items of lists in which no text came yet, the innermost last."""
        self.strand = Strand(self.page.blocks)
        self.outer: list[Strand] = []
        """What the strand stands in, the innermost last."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        if self.formula is not None:
            if not self.formula.breaks_off(tag):
                self.formula.start(tag, attributes)
                return
            self._end_formula(self.formula.text())
        if tag in ("meta", "link", "html"):
            self.page.declare(tag, attributes)
            self.veils.linked = self.page.linked is not None
        if self.silent == ["head"] and tag not in OF_HEAD:
            self.silent.clear()
        if self.silent or (tag in SILENT and not (tag == "template" and is_shadow(attributes))):
            self.node.children += not self.silent
            if tag not in VOID:
                self.silent.append(tag)
            self._capture(tag, attributes)
            return
        self._open(tag, attributes)
        if tag == "math":
            self.formula = Formula(attributes)

    def _capture(self, tag: str, attributes: dict[str, str]) -> None:
        if (tag == "script" and "ld+json" in attributes.get("type", "")) or (
            tag == "title" and not self.page.title
        ):
            self.capture = []

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "br":
            self.node.children += 1
            self._break()
            return
        attributes = attributes or _NO_ATTRIBUTES  # the parser's own empty mapping is slow
        node = Node(tag, attributes, self.node, len(self.page.nodes))
        self.page.nodes.append(node)
        self.page.tags.add(tag)
        if len(self.page.nodes) > MOST_ELEMENTS or len(self.page.blocks) > MOST_BLOCKS:
            raise TooManyPieces
        if tag == "img":
            self._image(node)
        node.veil = self.veils.of(node)
        if attributes:
            self._note(node, attributes)
        if tag in BLOCK:
            self.strand.parted = True
            self._flush()
            for _, _, naming in self.naming:
                naming.append("\0")
            node.kind = KINDS.get(tag, node.kind)
            if tag == "blockquote" and not EMBEDS.isdisjoint(
                attributes.get("class", "").lower().split()
            ):
                node.kind = BlockKind.EMBED
            self._open_part(node)
            self.in_pre += tag == "pre"
        else:
            node.block = self.node.block
            self.in_strong += tag in ("b", "strong")
            if "class" in attributes and tag not in VOID and is_card(attributes["class"]):
                self.cards.append((node, self.strand.run, self.strand.run.size()))
        if (apart := set_apart(node, self.strikes)) is not None:
            self._step_out(node, apart)
        if tag not in BLOCK and tag not in VOID:
            in_pre = bool(self.in_pre)
            self.inline.open(node, self.strand.run, self.page.language, in_pre=in_pre)
        if tag == "a":
            self.leads.open(node, self.strand.run, self.page.language)
            self.in_link += 1
            self.strand.run.links += 1
        self.node = node

    def _open_part(self, node: Node) -> None:
        """Begin a row, a cell, a list or an item of one."""
        tag = node.tag
        if tag == "tr":
            self.rows.append(Row(len(self.strand.blocks)))
        elif tag in ("td", "th"):
            if self.rows:
                self.rows[-1].cells.append(node)
        elif tag in ("ol", "ul", "menu", "dir"):
            of = numbered(node, self.veils.list_style(node)) if tag == "ol" else None
            self.lists.append((node, of))
        elif tag == "li" and self.lists and (of := self.lists[-1][1]) is not None:
            self.items.append(of.item(node))

    def _close_part(self, node: Node) -> None:
        """End a row, a list or an item of one."""
        if node.tag == "tr":
            self._join_row(node, self.rows.pop())
        elif self.lists and self.lists[-1][0] is node:
            of = self.lists.pop()[1]
            if of is not None:
                of.end()
        elif self.items and self.items[-1].node is node:
            self.items.pop().end()

    def _note(self, node: Node, attributes: dict[str, str]) -> None:
        """Keep what the element is called, what it says of dates and authors, and whether it is
        hidden.
        """
        if "class" in attributes:
            self.page.classes.add(attributes["class"])
        if "id" in attributes:
            self.page.identified.append(node)
        if node.tag == "time" and "datetime" in attributes:
            self.page.times.append(Marked(len(self.page.blocks), node, attributes["datetime"]))
        if names_author(attributes) and len(self.naming) < _NAMING_DEPTH and node.tag not in VOID:
            self.naming.append((node, len(self.page.blocks), []))
        if "hidden" in attributes or (
            "style" in attributes and _HIDING.search(attributes["style"])
        ):
            node.hidden = True

    def _image(self, node: Node) -> None:
        if (text := picture_text(node)) and not (is_formula(node) and has_formula(node)):
            self._write(text, Seam.WORDS if is_formula(node) else Seam.NONE)
        node.count_image()

    def _write(self, text: str, seam: Seam) -> None:
        """Take a text that no text node holds, apart from what touches it."""
        run = self.strand.run
        run.seam = seam if run.seam is Seam.NONE else run.seam
        self.data(text)
        run.seam = seam

    def _end_formula(self, text: str) -> None:
        self.formula = None
        if text:
            self._write(text, Seam.WORDS)
        if not self.outer:
            tell_formula(self.node)

    def _break(self) -> None:
        strand = self.strand
        for _, _, naming in self.naming:
            naming.append("\0")
        if self.in_pre:
            strand.run.parts.append("\n")
        elif strand.broken:
            self._flush()
        else:
            strand.asides += self.leads.ended(strand.run)
            strand.runs.append(strand.run)
            strand.run = Run()
            strand.broken = True

    def end(self, tag: str) -> None:
        """Close an element."""
        if self.formula is not None:
            text = self.formula.end()
            if text is None:
                return
            self._end_formula(text)
        if self.silent:
            if tag not in VOID:
                self.silent.pop()
            self._release(tag)
            return
        if tag == "br" or self.node.parent is None or self.node.tag != tag:
            return
        if tag in BLOCK:
            self._flush()
            self.in_pre -= tag == "pre"
        else:
            self.in_strong -= tag in ("b", "strong")
        self.in_link -= tag == "a"
        if tag not in BLOCK and tag not in VOID:
            self._end_inline()
        if self.outer and self.strand.node is self.node:
            self._step_in()
        if tag in BLOCK:
            self._close_part(self.node)
        if self.naming and self.naming[-1][0] is self.node:
            node, place, said = self.naming.pop()
            self.page.persons.append(Marked(place, node, tidied("".join(said))))
        self.node = self.node.parent

    def _end_card(self, node: Node, run: Run, begin: Size) -> None:
        """Make an element inside a text a block of its own if it turned out to be a card: links and
        little else.
        """
        strand = self.strand
        strand.asides += self.leads.ended(strand.run)
        card = run.cut_card(begin, node) if run is strand.run else None
        if card is None:
            return
        self.inline.forget()
        self._flush()
        shown = len(strand.blocks)
        self._add([card])
        for block in strand.blocks[shown:]:
            block.card = True

    def _end_inline(self) -> None:
        if self.cards and self.cards[-1][0] is self.node:
            self._end_card(*self.cards.pop())
        in_pre = bool(self.in_pre)
        self.inline.close(self.node, self.strand.run, self.page.language, in_pre=in_pre)
        if self.node.tag == "a":
            self.leads.close(self.node, self.strand.run)

    def _put_aside(self) -> None:
        """Make blocks of what was taken out of the text that ends."""
        strand = self.strand
        asides, strand.asides = strand.asides, []
        for run, apart in asides:
            self.strand = Strand([], run.first, apart)
            self._add([run])
            for block in self.strand.blocks:
                block.apart = apart
            strand.waiting += self.strand.blocks
        self.strand = strand

    def _step_out(self, node: Node, apart: Apart) -> None:
        """Gather the words of an element apart from the text that it stands in."""
        if apart != self.strand.apart and len(self.outer) < _APART_DEPTH:
            self.outer.append(self.strand)
            self.strand = Strand([], node, apart)

    def _step_in(self) -> None:
        """Go on with the text around the words that were gathered apart: these become blocks behind
        it.
        """
        inner = self.strand
        gap = inner.apart is not None and inner.apart.drawn and inner.has_edge()
        self._flush()
        self.strand = self.outer.pop()
        if gap:
            self.strand.run.parts.append(" ")
        if inner.apart is None or not inner.blocks:
            return
        for block in inner.blocks:
            block.apart = block.apart or inner.apart
        if inner.parted and inner.apart.drawn:
            self._flush()
            self.strand.waiting += inner.blocks
            self._flush()
            return
        self.strand.waiting += inner.blocks
        if inner.apart.drawn:
            self.strand.run.seam = Seam.FIGURES

    def _let_in(self, shown: bool) -> None:
        """Put the blocks that were taken out of a text behind it; ``shown`` says whether there is
        any of it.
        """
        waiting, self.strand.waiting = self.strand.waiting, []
        for block in waiting:
            if self.outer:
                self.strand.blocks.append(block)
            elif block.apart is None or (block.apart.in_text_only and not shown):
                block.apart = None
                self.page.blocks.append(block)
            else:
                self.page.apart.append((len(self.page.blocks), block))

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
        if self.formula is not None:
            self.formula.data(text)
            return
        if self.inline.rubies and self.inline.takes(text):
            return
        if "\n" in text and self.lines and not self.in_pre and self.lines.keeps(self.node):
            self._take_lines(text)
            return
        run = self.strand.run
        if run.seam is not Seam.NONE or run.initial:
            text = run.join(text)
        run.parts.append(text)
        if self.leads.waiting is not None:
            self.strand.asides += self.leads.told_by(text, run)
        for _, _, naming in self.naming:
            naming.append(text)
        length = 0 if text.isspace() else len(text)
        if not length:
            return
        self.strand.broken = False
        run.length += length
        if run.first is None:
            run.first = self.node
        run.linked += length if self.in_link else 0
        run.strong += length if self.in_strong else 0
        if self.node.veil is not None:
            run.veiled += length

    def _take_lines(self, text: str) -> None:
        """Take a text whose line breaks are drawn."""
        for at, line in enumerate(text.split("\n")):
            if at:
                self._break()
            self.data(line)

    def _flush(self) -> None:
        """End the block that was begun, if there is anything in it."""
        strand = self.strand
        if self.inline.rubies:
            self.inline.tell_readings(strand.run, self.node)
        if self.leads.waiting is not None:
            strand.asides += self.leads.ended(strand.run)
        if strand.asides:
            self._put_aside()
        if strand.run.first is None and not strand.runs and not strand.waiting:
            if strand.run.parts or strand.run.links:
                strand.run = Run()
            strand.broken = False
            return
        lines = [run for run in (*strand.runs, strand.run) if run.first is not None]
        for group in grouped(lines):
            self._add(group)
        strand.begin()
        if strand.waiting:
            self._let_in(shown=bool(lines))

    def _add(self, runs: list[Run]) -> None:
        head = runs[0]
        first = head.first
        texts = ["".join(run.parts) for run in runs]
        if first is None:
            return
        linked, links, strong, veil = head.linked, head.links, head.strong, first.veil
        for run in runs[1:]:
            linked, links, strong = linked + run.linked, links + run.links, strong + run.strong
        if veil is not None and any(run.veiled != run.length for run in runs):
            veil = None
        text = " ".join(texts)
        for line in _LINES.split(text) if self.in_pre else (_SPACE.sub(" ", text),):
            if piece := line.strip():
                share = min(linked, len(piece))
                block = PageBlock(
                    piece, first.block, first, first.block.kind, share, links, len(runs) - 1, strong
                )
                block.veil = veil
                if self.in_pre:
                    indent = line[: line.index(piece)]
                    block.lines = (indent + piece,) if indent else ()
                elif len(runs) > 1:
                    shown = [folded for each in texts if (folded := _SPACE.sub(" ", each).strip())]
                    block.lines = tuple(shown_lines(shown))
                self._place(block)

    def _place(self, block: PageBlock) -> None:
        """Put a block behind the others, with the number of the item that it begins; a large first
        letter before it is a part of it.
        """
        blocks = self.strand.blocks
        if blocks and is_initial(blocks[-1].text, blocks[-1].node, blocks[-1].inner):
            initial = blocks[-1]
            near = (initial.node, initial.node.parent)
            beside = block.node in near or block.node.parent in near
            if beside and goes_on(initial.text, block.text):
                block.text = initial.text + block.text
                if block.lines:
                    block.lines = (initial.text + block.lines[0], *block.lines[1:])
                block.number = initial.number
                blocks.pop()
        blocks.append(block)
        node = self.strand.node  # what is gathered now may have been taken out of an item's text
        while self.items and (node is None or node.order <= self.items[-1].node.order):
            self.items.pop().give(block)
        if self.items:
            self.items[-1].spare = self.items[-1].spare or block

    def _join_row(self, node: Node, row: Row) -> None:
        blocks = self.strand.blocks
        joined = joined_row(node, row, blocks[row.begin :])
        if not joined:
            return
        blocks[row.begin :] = joined
        apart = self.page.apart
        behind = len(apart)
        while not self.outer and behind and apart[behind - 1][0] > row.begin:
            behind -= 1
            apart[behind] = (row.begin + 1, apart[behind][1])

    def close(self) -> Page:
        """Return what was found."""
        if self.formula is not None:
            self._end_formula(self.formula.text())
        while self.outer:
            self._step_in()
        self._flush()
        if len(self.page.blocks) + len(self.page.apart) > MOST_BLOCKS:
            raise TooManyPieces
        return self.page

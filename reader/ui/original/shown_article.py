"""The article whose page is shown, and the border between its offsets and what the page counts in:
UTF-16 code units.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article, ArticlePage
from reader.domain.document import Block, MarkKind, Span, Verdict
from reader.ui.original.page_link import numbers, whole
from reader.ui.widgets.overlaps import Highlights
from reader.ui.widgets.positions import CodeUnits


class ShownArticle:
    """What all parts of the view know of the article; without one there is no text and no block.

    What the page tells is not trusted: the methods whose names end in ``told`` return ``None`` for
    what makes no sense.
    """

    def __init__(self) -> None:
        self.article: Article | None = None
        self.labels: Mapping[LabelId, Label] = {}
        self.annotations: Sequence[Annotation] = ()
        self.highlights = Highlights()
        self.current_id: AnnotationId | None = None
        self._page = 0
        self._units = CodeUnits("")

    def show(self, article: Article | None, labels: Mapping[LabelId, Label]) -> None:
        """Know another article, with its own annotations, or none."""
        self.article, self.labels = article, labels
        self.annotations = article.annotations if article is not None else ()
        self.highlights = Highlights(self.annotations)
        self.current_id = None
        self._page = 0
        self._units = CodeUnits(self.text)

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> bool:
        """Take these highlights instead; tell whether other text may lie under highlights now."""
        self.labels, self.annotations = labels, annotations
        self.highlights, touched = self.highlights.renewed(annotations)
        return touched is None or bool(touched)

    @property
    def text(self) -> str:
        """The document's text."""
        return self.article.document.text if self.article is not None else ""

    @property
    def blocks(self) -> Sequence[Block]:
        """The document's blocks."""
        return self.article.document.blocks if self.article is not None else ()

    @property
    def ledger(self) -> Sequence[Verdict]:
        """The verdicts of all blocks."""
        return self.article.ledger() if self.article is not None else ()

    @property
    def current(self) -> Annotation | None:
        """The current highlight."""
        return self.highlights.get(self.current_id)

    # Of an article that was joined of several pages

    @property
    def page(self) -> ArticlePage | None:
        """The page of it that is shown; ``None`` for an article of one page."""
        pages = self.article.pages if self.article is not None else ()
        return pages[min(self._page, len(pages) - 1)] if pages else None

    def turn_to(self, block: int) -> bool:
        """Show the page that a block came from; tell whether that is another one."""
        pages = self.article.pages if self.article is not None else ()
        found = [at for at, page in enumerate(pages) if page.first <= block < page.end]
        if not found or found[0] == self._page:
            return False
        self._page = found[0]
        return True

    def source_shown(self) -> Article | None:
        """Return the article with the source of the page that is shown as its own."""
        page = self.page
        if self.article is None or page is None:
            return self.article
        return replace(self.article, sha256=page.sha256, media_type=page.media_type)

    def text_on_page(self) -> str:
        """Return the document's text with blanks for what stands on other pages, as many code units
        long: nothing of it is looked for on this one.
        """
        page, text = self.page, self._text_without_numbers()
        if page is None or page.first >= page.end:
            return text
        start, end = self.blocks[page.first].start, self.blocks[page.end - 1].end
        own = text[start:end]
        before, after = self.unit(start), self.unit(len(self.text)) - self.unit(end)
        return f"{' ' * before}{own}{' ' * after}"

    def on_page(self, block: int) -> int:
        """Return a block, or the one of the page that is shown that is nearest to it."""
        page = self.page
        return block if page is None else max(page.first, min(block, page.end - 1))

    def _text_without_numbers(self) -> str:
        """Return the document's text with blanks for the numbers of items, which the page draws
        without a text node.
        """
        text, pieces, done = self.text, [], 0
        for block in self.blocks:
            for mark in block.marks:
                if mark.kind is MarkKind.NUMBER:
                    pieces += [text[done : mark.start], " " * (mark.end - mark.start)]
                    done = mark.end
        return "".join([*pieces, text[done:]])

    # In units

    def unit(self, offset: int) -> int:
        """Return the code unit at an offset."""
        return self._units.unit(offset)

    def ends(self, span: Span) -> tuple[int, int]:
        """Return the code units at which a span begins and ends."""
        return self._units.unit(span.start), self._units.unit(span.end)

    def blocks_in_units(self) -> list[tuple[int, int, int]]:
        """Return where each block begins and ends, and whether it is kept (1)."""
        pairs = zip(self.blocks, self.ledger, strict=True)
        return [(*self.ends(block.span), int(verdict.kept)) for block, verdict in pairs]

    def offset_told(self, unit: object) -> int | None:
        """Return the offset of a code unit."""
        known = whole(unit, 0, self._units.unit(len(self.text)))
        return None if known is None else self._units.offset(known)

    def span_told(self, ends: object) -> Span | None:
        """Return the span between two code units; at least a character lies between them."""
        if not numbers(ends, 2):
            return None
        start, end = (self._units.offset(int(unit)) for unit in ends)
        return Span(start, end) if 0 <= start < end <= len(self.text) else None

    def block_told(self, index: object) -> int | None:
        """Return the index of a block."""
        return whole(index, 0, len(self.blocks) - 1)

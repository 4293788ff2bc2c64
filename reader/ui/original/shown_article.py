"""The article whose page is shown, and the border between its offsets and what the page counts in:
UTF-16 code units.
"""

from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
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
        self._units = CodeUnits("")

    def show(self, article: Article | None, labels: Mapping[LabelId, Label]) -> None:
        """Know another article, with its own annotations, or none."""
        self.article, self.labels = article, labels
        self.annotations = article.annotations if article is not None else ()
        self.highlights = Highlights(self.annotations)
        self.current_id = None
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

    @property
    def text_of_page(self) -> str:
        """The document's text with blanks for the numbers of items: the page draws them, but no
        text node of it holds them.
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

"""The highlights on a page, the current one stronger and with handles at its ends."""

from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import ClaimMark
from reader.ui.original import page_marks as marks
from reader.ui.original.page_claims import PageClaims
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_edges import PageEdges
from reader.ui.original.shown_article import ShownArticle


class PageHighlights:
    """Draws the highlights of the article shown."""

    def __init__(
        self, drawing: PageDrawing, edges: PageEdges, claims: PageClaims, shown: ShownArticle
    ) -> None:
        self._drawing = drawing
        self._claims = claims
        self._edges = edges
        self._shown = shown
        self._style = "both"

    def renew(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> bool:
        """Draw these highlights instead; tell whether other text may lie under highlights now."""
        moved = self._shown.set_annotations(annotations, labels)
        self.draw()
        return moved

    def draw(self) -> None:
        """Draw them all."""
        rules = marks.rules(self._shown.labels, self._style, self._claims.colours)
        self._drawing.style(rules)
        self._drawing.draw(marks.NOTES, self._marks(self._shown.annotations, marks.NOTES))
        self._claims.draw()
        self._draw_current()

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights that are in claims, each with the verdict."""
        self._claims.set_claims(claims)
        self.draw()

    def set_style(self, style: str) -> None:
        """Draw them by ``fill``, ``underline`` or ``both``."""
        self._style = style
        self.draw()

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""
        self._shown.current_id = annotation
        self._draw_current()

    def _draw_current(self) -> None:
        current = [self._shown.current] if self._shown.current is not None else []
        self._drawing.draw(marks.CURRENT, self._marks(current, marks.CURRENT))
        self._edges.follow_current()

    def _marks(self, annotations: Sequence[Annotation], group: str) -> Sequence[marks.Mark]:
        return marks.note_marks(
            annotations, self._shown.highlights.lanes, self._shown.labels, group
        )

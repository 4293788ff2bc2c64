"""Which highlights lie where the user is, one over the other, and which of them comes next."""

from collections.abc import Callable

from reader.domain.annotation import Annotation
from reader.ui.session.desk import Desk
from reader.ui.widgets.overlaps import Highlights
from reader.ui.widgets.reading_pane import ReadingPane


class MarksHere:
    """Walks through the highlights over one character. It stays at that character while one of them
    is current.
    """

    def __init__(self, desk: Desk, active_view: Callable[[], ReadingPane]) -> None:
        self._desk = desk
        self._active_view = active_view
        self._place = -1

    def marks(self) -> list[Annotation]:
        """Return the highlights at the caret, the smallest first; where only the current one is
        there, those over its rest.
        """
        if self._desk.article is None:
            return []
        highlights = Highlights(self._desk.article.placed)
        current, caret = highlights.get(self._desk.current), self._active_view().caret_offset()
        if current is None:
            return highlights.at(caret) if caret is not None else []
        if not _over(current, self._place):
            here = (
                caret
                if caret is not None and _over(current, caret) and len(highlights.at(caret)) > 1
                else None
            )
            self._place = highlights.busiest(current.target.span) if here is None else here
        return highlights.at(self._place)

    def step(self, by: int) -> tuple[int, int]:
        """Make the next (1) or previous (-1) one current; return its number from 1 and how many
        there are.
        """
        marks = self.marks()
        if not marks:
            return 0, 0
        ids = [mark.id for mark in marks]
        at = ids.index(self._desk.current) + by if self._desk.current in ids else 0
        self._desk.set_current(ids[at % len(ids)])
        return at % len(ids) + 1, len(ids)


def _over(annotation: Annotation, offset: int) -> bool:
    return annotation.target.span.start <= offset < annotation.target.span.end

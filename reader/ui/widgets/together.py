"""Two views of an article that stay together: where one is scrolled to or jumps, the other one
follows.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from reader.domain.document import Span
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.widgets.sight import Sight


class Together(QObject):
    """Joins the views, as long as that is wanted."""

    def __init__(
        self, views: Sequence[ReadingPane], wanted: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.views = tuple(views)
        self._wanted = wanted
        self._leading: ReadingPane | None = None
        for view in self.views:
            view.scrolled.connect(partial(self._follow, view))
            view.revealed.connect(partial(self._reveal_beside, view))

    def lead(self) -> ReadingPane | None:
        """Let the view that has the keyboard, else the first one that is shown, lead at the next
        jump; return it.
        """
        shown = [view for view in self.views if view.isVisible()]
        focused = (view for view in shown if view.hasFocus())
        self._leading = next(focused, shown[0] if shown else None)
        return self._leading

    def reveal(self, span: Span) -> None:
        """Bring a span into view in each view that is shown, at one height if they are joined."""
        leading = self.lead()
        if leading is None:
            return
        leading.reveal(span)
        if not self._wanted():
            for view in self._others(leading):
                view.reveal(span)

    def _follow(self, leading: ReadingPane, sight: Sight) -> None:
        if self._wanted():
            for view in self._others(leading):
                view.look(sight)

    def _reveal_beside(self, leading: ReadingPane, span: Span, height: float) -> None:
        if leading is self._leading and self._wanted():
            for view in self._others(leading):
                view.reveal(span, height)

    def _others(self, leading: ReadingPane) -> list[ReadingPane]:
        return [view for view in self.views if view is not leading and view.isVisible()]

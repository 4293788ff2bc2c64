"""What the actions on highlights, and on what is selected, do."""

from reader.ui.highlighting.annotator import Annotator
from reader.ui.session.actions import Handlers
from reader.ui.widgets.boundaries import Edge


class HighlightCommands:
    """The handlers of these actions."""

    def __init__(self, annotator: Annotator) -> None:
        self._annotator = annotator

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        annotator = self._annotator
        return {
            "highlight": annotator.highlight,
            "note": annotator.note,
            "next_highlight": lambda: annotator.step(1),
            "previous_highlight": lambda: annotator.step(-1),
            "next_mark": lambda: annotator.step_here(1),
            "previous_mark": lambda: annotator.step_here(-1),
            "marks_here": annotator.list_here,
            "toggle_block": annotator.toggle_block,
            "leave": annotator.leave,
            **self._edge_handlers(),
        }

    def _edge_handlers(self) -> Handlers:
        resizing = self._annotator.resizing
        return {
            "move_start": lambda: resizing.start(Edge.START),
            "move_end": lambda: resizing.start(Edge.END),
            "edge_left": lambda: resizing.move(-1, by_word=False),
            "edge_right": lambda: resizing.move(1, by_word=False),
            "edge_word_left": lambda: resizing.move(-1, by_word=True),
            "edge_word_right": lambda: resizing.move(1, by_word=True),
            "edge_done": resizing.finish,
        }

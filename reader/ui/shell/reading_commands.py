"""What the actions that go through an article's text do: finding words, and sentences worth
checking.
"""

from reader.ui.search.find_bar import FindBar
from reader.ui.session.actions import Handlers
from reader.ui.suggestions.suggester import Suggester


class ReadingCommands:
    """The handlers of these actions."""

    def __init__(self, find_bar: FindBar, suggester: Suggester) -> None:
        self._find_bar = find_bar
        self._suggester = suggester

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "find": self._find_bar.open,
            "find_next": self._find_bar.next,
            "find_previous": self._find_bar.previous,
            "next_suggestion": lambda: self._suggester.step(1),
            "previous_suggestion": lambda: self._suggester.step(-1),
        }

"""Drawing on the page: groups of marks, of which the page is told only what changes."""

from collections.abc import Iterable, Sequence

from reader.domain.document import Span
from reader.ui.original import page_marks as marks
from reader.ui.original.page_link import PageLink
from reader.ui.original.shown_article import ShownArticle


class PageDrawing:
    """What is drawn on the page that is there now; on none, nothing is."""

    def __init__(self, link: PageLink, shown: ShownArticle) -> None:
        self._link = link
        self._shown = shown
        self.begin()

    def begin(self) -> None:
        """A page is there, with nothing drawn on it yet."""
        self._drawn: dict[str, marks.Drawn] = {}
        self._rules = ""

    def style(self, rules: str) -> None:
        """Let marks look as these rules for style sheets say."""
        if self._link.is_open and rules != self._rules:
            self._rules = rules
            self._link.call("style", rules)

    def draw(self, group: str, drawn: Sequence[marks.Mark]) -> None:
        """Let a group be these marks."""
        if self._link.is_open:
            changes = self._drawn.setdefault(group, marks.Drawn()).change(drawn, self._shown.unit)
            if changes:
                self._link.call("draw", changes)

    def draw_spans(self, group: str, spans: Iterable[Span]) -> None:
        """Let a group that has only one look cover these spans."""
        self.draw(group, marks.plain_marks(group, spans))

    def draw_matches(self, matches: Sequence[Span], match: Span | None) -> None:
        """Mark the matches of a search, and the one that is being looked at."""
        self.draw_spans(marks.MATCHES, matches)
        self.draw_spans(marks.MATCH, [match] if match is not None else [])

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""
        self._outline(marks.TWIN, index)

    def outline_aim(self, index: int) -> None:
        """Point out the block that a key would act on; -1 for none."""
        self._outline(marks.AIM, index)

    def _outline(self, group: str, index: int) -> None:
        inside = 0 <= index < len(self._shown.blocks)
        self.draw_spans(group, [self._shown.blocks[index].span] if inside else [])

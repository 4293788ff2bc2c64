"""Joins the list of articles and the desk: opens what is chosen, and shows each line as the library
has it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.services import articles
from reader.ui.library.library_panel import LibraryPanel
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Jobs


class ListKeeper(QObject):
    """Follows both."""

    emptied = Signal()
    """The last article has left the list."""

    def __init__(self, desk: Desk, panel: LibraryPanel, jobs: Jobs) -> None:
        super().__init__(panel)
        self._desk = desk
        self._jobs = jobs
        self._awaited: ArticleId | None = None
        """The long article that is being read, to be opened then."""
        self._then: Callable[[], None] = lambda: None
        """What is done once it is open."""
        self._panel = panel
        panel.article_wanted.connect(self.open)
        desk.lines_changed.connect(self._refresh_lines)
        desk.claims_changed.connect(lambda _: self._refresh_verdicts())
        desk.article_opened.connect(self._note_opened)
        self._left_open: ArticleId | None = None
        """The article that was open until it was deleted."""

    def reload(self) -> None:
        """Show all lines anew."""
        self._panel.set_rows(articles.list_articles(self._desk.library))

    def take_stored(self, article: ArticleId) -> None:
        """Show what an import has stored, as soon as it has: also a new version of the open
        article.
        """
        self._refresh_lines([article])
        if self._desk.article is not None and self._desk.article.id == article:
            self._desk.told(self._desk.catch_up)

    def open(self, article: ArticleId, then: Callable[[], None] = lambda: None) -> None:
        """Open an article of the list, a long one once it was read in the background, and do
        something then; where the open article cannot be left, choose that one again.
        """
        if article == self._awaited:  # chosen again while it is being read
            self._then = then
            return
        library, self._awaited = self._desk.library, None
        if not self._desk.told(lambda: articles.is_long(library, article)):
            self._end_opening(self._desk.open(article), then)
            return
        self._awaited, self._then, changes = article, then, library.changes

        def take(read: Article | None) -> None:
            if self._awaited != article:
                return
            self._awaited = None
            if read is not None and changes == library.changes:
                self._end_opening(self._desk.open_read(read), self._then)
            else:  # what was written meanwhile may be on it
                self._end_opening(self._desk.open(article), self._then)

        self._jobs.start_beside(
            self,
            lambda _: articles.open_article(library, article),
            Ending[Article](take, lambda _: take(None)),
        )

    def _end_opening(self, opened: bool, then: Callable[[], None]) -> None:
        if opened:
            then()
        elif self._desk.article is not None:
            self._panel.choose(self._desk.article.id)

    def _refresh_lines(self, changed: Sequence[ArticleId]) -> None:
        rows = articles.rows_of(self._desk.library, changed)
        there = {row.id for row in rows}
        gone = [article for article in changed if article not in there]
        left = self._left_open if self._left_open in gone else None
        around = [] if left is None else self._panel.around(left)
        self._panel.put(rows)
        self._panel.take(gone)
        self._open_first_of(around)
        if len(self._panel.all_chosen()) < 2:
            self._panel.choose(self._desk.article.id if self._desk.article else None)
        if not self._panel.model.total():
            self.emptied.emit()

    def _refresh_verdicts(self) -> None:
        """Show which verdicts the claims of articles have, in the lines where that has changed."""
        found = articles.ratings(self._desk.library)
        model = self._panel.model
        known = {row.id: row.ratings for row in model.rows() if row.ratings}
        changed = {one for one in {*found, *known} if found.get(one, ()) != known.get(one, ())}
        self._panel.put(articles.rows_of(self._desk.library, list(changed)))

    def _note_opened(self, article: Article | None) -> None:
        self._awaited = None
        if article is not None:
            self._left_open = article.id

    def _open_first_of(self, wanted: list[ArticleId]) -> None:
        """Open the first of some articles that is still there, where none is open."""
        if self._desk.article is not None:
            return
        there = (one for one in wanted if articles.article_row(self._desk.library, one) is not None)
        following = next(there, None)
        if following is not None:
            self._desk.open(following)

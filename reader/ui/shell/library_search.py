"""Joins the field in the top bar, the page of the search, and where its results lead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.domain.annotation import ArticleId
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.search_query import Query
from reader.domain.subject import about_claim
from reader.ui.look.appearance import Appearance
from reader.ui.shell.frame import Frame
from reader.ui.shell.link_commands import LinkCommands
from reader.ui.shell.pages import PageName
from reader.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from reader.ui.search.search_page import SearchPage
    from reader.ui.widgets.page import Page


class LibrarySearch(QObject):
    """What is typed in the field is searched for on the page; Enter leads on to its results."""

    def __init__(
        self, frame: Frame, work: Workspace, links: LinkCommands, appearance: Appearance
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._work = work
        self._links = links
        self._appearance = appearance
        frame.pages.add(PageName.SEARCH, self._made)
        frame.pages.moved.connect(self._follow)
        frame.bar.offer_search()
        frame.bar.search_edited.connect(self.look_for)
        frame.bar.search_entered.connect(self._enter)

    def look_for(self, typed: str) -> None:
        """Search the library for something, and show what is found; the keyboard stays where it
        is.
        """
        pages = self._frame.pages
        self._page().look_for(typed)
        if pages.shown() is not PageName.SEARCH:
            self._work.notes.save()
            pages.go(PageName.SEARCH, keyboard=False)

    def search_for(self, typed: str) -> None:
        """Search for something that was typed elsewhere."""
        self._frame.bar.search.setText(typed)
        self.look_for(typed)
        self._enter(typed)

    def _enter(self, typed: str) -> None:
        self.look_for(typed)
        self._page().enter_results()

    def _page(self) -> "SearchPage":
        from reader.ui.search.search_page import SearchPage  # noqa: PLC0415 (not needed to show the window)

        page = self._frame.pages.page(PageName.SEARCH)
        if not isinstance(page, SearchPage):
            raise TypeError(page)
        return page

    def _made(self) -> "Page":
        from reader.ui.search.search_page import SearchPage  # noqa: PLC0415 (not needed to show the window)

        made = SearchPage(self._work.desk, self._work.jobs)
        made.set_theme(self._appearance.theme())
        self._appearance.theme_changed.connect(made.set_theme)
        made.typed_changed.connect(self._frame.bar.search.setText)
        made.hit_wanted.connect(self._open_hit)
        made.annotation_wanted.connect(self._links.show_annotation)
        made.claim_wanted.connect(self._open_claim)
        return made

    def _follow(self) -> None:
        """Let the field say what the page shows that was gone back to."""
        if self._frame.pages.shown() is PageName.SEARCH:
            self._frame.bar.search.setText(self._page().typed)

    def _open_hit(self, article: ArticleId, place: Span | None, query: Query) -> None:
        desk = self._work.desk
        is_open = desk.article is not None and desk.article.id == article
        if not is_open and not desk.open(article):
            return
        self._frame.pages.home()
        if query.marked or query.figures:
            self._work.find_bar.show_query(query, self._page().typed, place)

    def _open_claim(self, claim: ClaimId) -> None:
        self._links.follow(about_claim(claim).uri())

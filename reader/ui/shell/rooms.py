"""Which pages stand in the middle of the window and which faces in the inspector. Each is loaded
and made when it is first looked at.

To add one: a line here, and what joins its signals to the rest of the window.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.domain.message import translate
from reader.ui.look.appearance import Appearance
from reader.ui.shell.commands import Commands
from reader.ui.shell.frame import Frame
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.library_search import LibrarySearch
from reader.ui.shell.pages import PageName
from reader.ui.shell.workspace import Workspace
from reader.ui.words.saying import said

if TYPE_CHECKING:
    from reader.ui.widgets.page import Page


class Rooms(QObject):
    """Offers the pages and the faces, and joins each as it is made."""

    def __init__(
        self, frame: Frame, work: Workspace, commands: Commands, appearance: Appearance
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._work = work
        self._links = commands.links
        self._places, self._reports = commands.places, commands.reports
        self._appearance = appearance
        frame.pages.add(PageName.READER, lambda: work.reader)
        self.search = LibrarySearch(frame, work, commands.links, appearance)
        frame.pages.add(PageName.HIGHLIGHTS, self._made_highlights)
        frame.pages.add(PageName.CLAIMS, commands.claims.made_page)
        frame.pages.add(PageName.TRASH, self._made_trash)
        frame.inspector.add(FaceName.NOTES, self._notes_title(0), lambda: work.notes)
        frame.inspector.add(FaceName.CLAIM, self.tr("Claim"), commands.claims.made_face)

        frame.inspector.add(FaceName.DETAILS, self.tr("Details"), self._made_details)

    def tell_highlights(self, count: int) -> None:
        """Write on the tab of the notes how many highlights the open article has."""
        self._frame.inspector.set_title(FaceName.NOTES, self._notes_title(count))

    def _notes_title(self, count: int) -> str:
        title = translate("Rooms", "Notes {count}").where(count=count)
        return said(title) if count else self.tr("Notes")

    # Each page and face as it is made

    def _made_details(self) -> QWidget:
        from reader.ui.details.details_face import DetailsFace  # noqa: PLC0415 (not needed to show the window)

        frame, work = self._frame, self._work
        made = DetailsFace(work.desk)

        def follow() -> None:
            if frame.inspector.shown() is FaceName.DETAILS:
                open_one = work.desk.article
                made.show_articles(frame.list.all_chosen() or ([open_one.id] if open_one else []))

        frame.list.selection_changed.connect(follow)
        frame.inspector.face_shown.connect(follow)
        work.desk.article_opened.connect(follow)
        made.versions_wanted.connect(frame.action["versions"].trigger)
        made.folders_wanted.connect(frame.action["folders"].trigger)
        made.span_wanted.connect(self.show_span)
        follow()
        return made

    def show_span(self, article: ArticleId, span: Span, *, keyboard: bool = True) -> None:
        """Show a span of an article, which is opened where it is not; the keyboard goes there, if
        it shall.
        """
        desk = self._work.desk
        is_open = desk.article is not None and desk.article.id == article
        if is_open or desk.open(article):
            self._frame.pages.go(PageName.READER, keyboard=keyboard)
            self._work.panes.together.reveal(span)

    def _made_highlights(self) -> "Page":
        from reader.ui.browsing.highlights_page import HighlightsPage  # noqa: PLC0415 (not needed to show the window)

        made = HighlightsPage(self._work.desk)
        made.annotation_wanted.connect(self._links.show_annotation)
        return made

    def _made_trash(self) -> "Page":
        from reader.ui.bin.trash_page import TrashPage  # noqa: PLC0415 (not needed to show the window)

        made = TrashPage(self._work.desk)
        made.deleted.connect(self._forget)
        made.told.connect(lambda words: self._frame.status.showMessage(words, 4_000))
        return made

    def _forget(self, gone: frozenset[ArticleId], sources: frozenset[str]) -> None:
        """Forget beside the library what was deleted for good in it."""
        self._places.forget(sources)
        self._reports.forget(gone)

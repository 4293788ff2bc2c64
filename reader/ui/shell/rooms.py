"""Which pages stand in the middle of the window and which faces in the inspector. Each is loaded
and made when it is first looked at.

To add one: a line here, and what joins its signals to the rest of the window.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.domain.message import translate
from reader.ui.look.appearance import Appearance
from reader.ui.shell.commands import Commands
from reader.ui.shell.frame import Frame
from reader.ui.shell.inspector import FaceName
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
        self._appearance = appearance
        frame.pages.add(PageName.READER, lambda: work.reader)
        frame.pages.add(PageName.HIGHLIGHTS, self._made_highlights)
        frame.pages.add(PageName.CLAIMS, commands.claims.made_page)
        frame.inspector.add(FaceName.NOTES, self._notes_title(0), lambda: work.notes)
        frame.inspector.add(FaceName.CLAIM, self.tr("Claim"), commands.claims.made_face)

    def tell_highlights(self, count: int) -> None:
        """Write on the tab of the notes how many highlights the open article has."""
        self._frame.inspector.set_title(FaceName.NOTES, self._notes_title(count))

    def _notes_title(self, count: int) -> str:
        title = translate("Rooms", "Notes {count}").where(count=count)
        return said(title) if count else self.tr("Notes")

    # Each page and face as it is made

    def _made_highlights(self) -> "Page":
        from reader.ui.browsing.highlights_page import HighlightsPage  # noqa: PLC0415 (not needed to show the window)

        made = HighlightsPage(self._work.desk)
        made.annotation_wanted.connect(self._links.show_annotation)
        return made

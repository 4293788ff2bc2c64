"""Which page of the guide explains what the user is looking at."""

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.shell.frame import Frame
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.pages import PageName

_OF_PAGE: Mapping[PageName | None, str] = {
    PageName.READER: "cleaning",
    PageName.SEARCH: "searching",
    PageName.HIGHLIGHTS: "highlighting",
    PageName.CLAIMS: "claims",
    PageName.TRASH: "safe",
}
_OF_FACE: Mapping[FaceName | None, str] = {
    FaceName.NOTES: "notes",
    FaceName.CLAIM: "claims",
    FaceName.DETAILS: "importing",
}


class GuideTopic:
    """Goes by where the keyboard is, then by the page that is shown."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def now(self) -> str:
        """Return the name of the page; that of the first steps while there is no article."""
        frame = self._frame
        if not frame.list.model.total():
            return "first-steps"
        if _has_keyboard(frame.inspector):
            return _OF_FACE.get(frame.inspector.shown(), "notes")
        if _has_keyboard(frame.list):
            return "importing"
        return _OF_PAGE.get(frame.pages.shown(), "first-steps")


def _has_keyboard(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)

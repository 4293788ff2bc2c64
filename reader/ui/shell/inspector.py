"""The inspector on the right: what is selected, seen from several sides, one shown at a time."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.look.theme import Theme


class FaceName(StrEnum):
    """The faces of the inspector."""

    NOTES = "notes"
    CLAIM = "claim"
    DETAILS = "details"


class Inspector(QWidget):
    """Makes each face when it is first shown."""

    face_shown = Signal(str)
    """The name of the face that is shown by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[FaceName] = []
        self._makers: dict[FaceName, Callable[[], QWidget]] = {}
        self._made: dict[FaceName, QWidget] = {}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What the inspector shows"))
        self.tabs.setDrawBase(False)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)  # else the last one is cut where it is narrow
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setExpanding(True)
        self.tabs.currentChanged.connect(self._show_tab)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def add(self, name: FaceName, title: str, make: Callable[[], QWidget]) -> None:
        """Offer a face under a tab; ``make`` returns it when it is first shown."""
        self._makers[name] = make
        self._names.append(name)
        self.tabs.addTab(title)
        self.set_title(name, title)

    def offers(self, name: FaceName) -> bool:
        """Whether there is such a face."""
        return name in self._makers

    def set_title(self, name: FaceName, title: str) -> None:
        """Write something else on a face's tab."""
        place = self._names.index(name)
        self.tabs.setTabText(place, title)
        self.tabs.setTabToolTip(place, title)  # it may be cut with an ellipsis

    def face(self, name: FaceName) -> QWidget:
        """Return a face, which may not be the one that is shown."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self._stack.addWidget(self._made[name])
        return self._made[name]

    def shown(self) -> FaceName | None:
        """Return which face is shown, also while the inspector is hidden."""
        return self._names[self.tabs.currentIndex()] if self._names else None

    def choose(self, name: FaceName) -> None:
        """Let one of the faces be the one that is seen while the inspector is."""
        self.tabs.setCurrentIndex(self._names.index(name))

    def show_face(self, name: FaceName) -> QWidget:
        """Show the inspector with one of its faces, and return that."""
        self.choose(name)
        self.show()
        return self.face(name)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme: the tab that is shown is underlined."""
        chrome = theme.chrome
        self.tabs.setStyleSheet(
            f"QTabBar {{ background: {chrome.window}; }}"
            f"QTabBar::tab {{ border: 0; border-bottom: 2px solid {chrome.window};"
            f" padding: 6px 8px; color: {chrome.muted}; background: {chrome.window}; }}"
            f"QTabBar::tab:selected {{ color: {chrome.text};"
            f" border-bottom: 2px solid {chrome.accent}; }}"
            f"QTabBar::tab:hover {{ color: {chrome.text}; }}"
            f"QTabBar::tab:focus {{ border: 2px solid {chrome.accent}; }}"
        )

    def _show_tab(self, place: int) -> None:
        if place >= 0:
            name = self._names[place]
            self._stack.setCurrentWidget(self.face(name))
            self.face_shown.emit(name)

"""The pages in the middle of the window, one shown at a time, with the way back and forward through
them and through the places on each.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.ui.shell.trail import Stop, Trail
from reader.ui.widgets.focus_line import FocusLine
from reader.ui.widgets.page import Page
from reader.ui.widgets.skeleton import Skeleton

STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
"""Where the two thumb buttons of a mouse lead."""


class PageName(StrEnum):
    """The pages of the window."""

    READER = "reader"
    SEARCH = "search"
    HIGHLIGHTS = "highlights"
    CLAIMS = "claims"
    TRASH = "trash"


class Pages(QStackedWidget):
    """Makes each page when it is first gone to. Esc leads from every other page to the reader."""

    moved = Signal()
    """The user is on another page, or at another place of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[PageName, Callable[[], Page]] = {}
        self._made: dict[PageName, Page] = {}
        self._trail = Trail()
        self._stepping = False
        self.addWidget(Skeleton())  # until the first page is there

    def add(self, name: PageName, make: Callable[[], Page]) -> None:
        """Offer a page, which ``make`` returns when it is first gone to."""
        self._makers[name] = make

    def offers(self, name: PageName) -> bool:
        """Whether there is such a page."""
        return name in self._makers

    def page(self, name: PageName) -> Page:
        """Return a page, which may not be the one that is shown."""
        if name not in self._made:
            made = self._made[name] = self._makers[name]()
            made.leaving_place.connect(lambda: self._keep(made))
            made.place_changed.connect(lambda: self._note(name))
            if name is not PageName.READER:  # whose texts have lines of their own
                FocusLine(made)
            self.addWidget(made)
        return self._made[name]

    def made(self, name: PageName) -> Page | None:
        """Return a page that was gone to before, else ``None``."""
        return self._made.get(name)

    def shown(self) -> PageName | None:
        """Return which page is shown."""
        here = self.currentWidget()
        return next((name for name, page in self._made.items() if page is here), None)

    def go(self, name: PageName, standing: object = None, *, keyboard: bool = True) -> Page:
        """Show a page, at a place where one is given; the keyboard goes with it, if it shall."""
        page = self.page(name)
        if standing is None and self.shown() is name and self._trail.here is not None:
            self._enter(page, keyboard=keyboard)
            return page
        self._keep(self.currentWidget())
        with self._on_the_way():
            self._show(page, standing, keyboard=keyboard)
        self._trail.go(Stop(name, page.standing()))
        self.moved.emit()
        return page

    def home(self) -> None:
        """Go to the reader."""
        self.go(PageName.READER)

    def can_step(self, by: int) -> bool:
        """Whether back (-1) or forward (1) leads anywhere."""
        return self._trail.can_step(by)

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1) to where the user was."""
        self._keep(self.currentWidget())
        stop = self._trail.step(by, self._is_there)
        if stop is not None:
            with self._on_the_way():
                self._show(self.page(PageName(stop.page)), stop.standing, keyboard=True)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the reader with an Esc that no part of a page had a use for."""
        if event.key() == Qt.Key.Key_Escape and self.shown() is not PageName.READER:
            self.home()
        else:
            super().keyPressEvent(event)

    def trail(self) -> Trail:
        """Return where the user was and is, for another window that takes over from this one."""
        self._keep(self.currentWidget())
        return self._trail

    def follow(self, trail: Trail) -> None:
        """Stand where the trail of another window ends, with the way back that it had."""
        self._trail = trail
        here = trail.here
        if here is not None:
            with self._on_the_way():
                self._show(self.page(PageName(here.page)), here.standing, keyboard=False)
        self.moved.emit()

    @contextmanager
    def _on_the_way(self) -> Iterator[None]:
        """Keep and note no place until the page stands where it is to; also where it cannot."""
        before, self._stepping = self._stepping, True
        try:
            yield
        finally:
            self._stepping = before

    def _is_there(self, stop: Stop) -> bool:
        return self.page(PageName(stop.page)).is_there(stop.standing)

    def _keep(self, page: QWidget | None) -> None:
        """Keep where the user is on a page, if it is the one that is shown."""
        if isinstance(page, Page) and page is self.currentWidget() and not self._stepping:
            self._trail.keep(page.standing())

    def _note(self, name: PageName) -> None:
        """Note that the user has gone to another place on a page."""
        if self._stepping or self.shown() is not name:
            return
        self._trail.go(Stop(name, self._made[name].standing()))
        self.moved.emit()

    def _show(self, page: Page, standing: object, *, keyboard: bool) -> None:
        before, focused = self.currentWidget(), QApplication.focusWidget()
        had_keyboard = bool(before and focused and before.isAncestorOf(focused))
        self.setCurrentWidget(page)
        page.stand(standing)
        self._enter(page, keyboard=keyboard or had_keyboard)

    @staticmethod
    def _enter(page: Page, *, keyboard: bool) -> None:
        if keyboard:
            page.entrance().setFocus(Qt.FocusReason.OtherFocusReason)


class ThumbButtons(QObject):
    """Goes back and forward with the thumb buttons of a mouse, whatever it is over: it sees what
    comes to the whole window, before lists and Chromium do.
    """

    def __init__(self, step: Callable[[int], None], window: QWidget) -> None:
        super().__init__(window)
        self._step = step
        self._window = window
        window.installEventFilter(self)
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the thumb buttons; and follow the window where the system makes it anew."""
        if watched is self._window:
            if event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Show):
                self._watch()
            return False
        if isinstance(event, QMouseEvent) and event.button() in STEPS:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._step(STEPS[event.button()])
            return True
        return False

    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

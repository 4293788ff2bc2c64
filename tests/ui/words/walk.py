"""A walk over all that the window can show: every action is done, and what it opens is closed."""

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.ui.session.jobs import Jobs
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

PAUSE = 40
"""Milliseconds after each action."""

LEFT_OUT = {"quit", "close_library", "practice", "palette", "guide"}
"""Actions that leave nothing to be looked at, bring an article or pages that are written in some
languages alone, or open what has to be looked at by itself.
"""


def each_action(person: "Person", *, but: Container[str] = LEFT_OUT) -> Iterator[str]:
    """Do every action that can be done, ``but`` some; yield the name of each when it has come to its
    end, and close what it has opened afterwards.
    """
    for name, action in list(person.window.frame.action.items()):
        if name in but or not action.isEnabled():
            continue
        QApplication.clipboard().clear()  # else what another test copied is pasted, in English
        action.trigger()
        settle(person)
        yield name
        close_what_opened(person.window)


def looked_at() -> Iterator[QWidget]:
    """Yield the windows that are open."""
    yield from (
        window for window in QApplication.topLevelWidgets() if type(window).__name__ != "QTipLabel"
    )


def outermost() -> Iterator[QWidget]:
    """Yield the windows that belong to no other. All the others, as menus, are found in them."""
    yield from (window for window in looked_at() if window.parent() is None)


def close_what_opened(main: QMainWindow) -> None:
    """Close every window but the main one."""
    for window in looked_at():
        if window is not main and window.isVisible():
            window.close()
    QApplication.processEvents()
    main.activateWindow()
    until(main.isActiveWindow, "the window is active")


def settle(person: "Person") -> None:
    """Let what goes on in the background come to its end, also what begins after a pause."""
    QTest.qWait(PAUSE)
    jobs = person.window.findChildren(Jobs)
    until(lambda: not any(one._jobs for one in jobs), "nothing goes on")
    QApplication.processEvents()

"""The order in which Tab goes through the window: as it is read, whenever a part was made."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def bring_forward(part: QWidget, behind: QWidget) -> None:
    """Have Tab come to what is in a part right behind a widget; what came there comes afterwards.

    ``nextInFocusChain`` would say the order, but PySide takes what it returns for a child of the
    widget that was asked, which is then forgotten with it.
    """
    nowhere, window = Qt.FocusPolicy.NoFocus, part.window()
    stops = [  # what Qt puts into an order: nothing else, nothing of a popup
        one
        for one in part.findChildren(QWidget)
        if one.focusPolicy() != nowhere and one.window() is window
    ]
    for before, stop in pairwise((behind, *stops)):
        QWidget.setTabOrder(before, stop)


@contextmanager
def past_holders(window: QWidget) -> Iterator[None]:
    """Let Tab pass over widgets that would hand the keyboard to what is in them. Their parts have
    been brought forward without them, so that they stand behind: Tab would lead back to the part
    for ever.
    """
    known = ((one, one.focusProxy()) for one in window.findChildren(QWidget))
    holders = [(one, proxy) for one, proxy in known if proxy is not None and _holds(one, proxy)]
    for holder, _ in holders:
        holder.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs know of no way to have none
    try:
        yield
    finally:
        for holder, proxy in holders:
            if isValid(holder) and isValid(proxy):
                holder.setFocusProxy(proxy)


def _holds(widget: QWidget, proxy: QWidget) -> bool:
    return widget.focusPolicy() == Qt.FocusPolicy.NoFocus and widget.isAncestorOf(proxy)

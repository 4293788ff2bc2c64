"""The order in which Tab goes through the window: as it is read, whenever a part was made."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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

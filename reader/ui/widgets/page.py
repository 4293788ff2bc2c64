"""What stands in the middle of the window: one page at a time, as in a browser."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page knows where the user is on it, so that back and forward find the place again."""

    leaving_place = Signal()
    """The user is about to go to another place on the page: where he is now is to be kept."""
    place_changed = Signal()
    """The user has gone to another place on the page; back leads to where he was before."""

    def standing(self) -> object:
        """Return where the user is on the page: any value that can be compared and does not
        change, or ``None``.
        """
        return None

    def stand(self, standing: object) -> None:
        """Go to where ``standing`` said the user was; ``None`` where the page is opened anew."""

    def is_there(self, standing: object) -> bool:
        """Whether the place is still there: back and forward pass over one that is not."""
        del standing
        return True

    def entrance(self) -> QWidget:
        """Return the part that gets the keyboard when the page is opened."""
        return self

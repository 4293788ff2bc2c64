"""What stands in the middle of the window: one page at a time, as in a browser."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page knows where the user is on it, so that back and forward find the place again."""

    def standing(self) -> object:
        """Return where the user is on the page: any value that can be compared and does not
        change, or ``None``.
        """
        return None

    def stand(self, standing: object) -> None:
        """Go to where ``standing`` said the user was; ``None`` where the page is opened anew."""

    def entrance(self) -> QWidget:
        """Return the part that gets the keyboard when the page is opened."""
        return self

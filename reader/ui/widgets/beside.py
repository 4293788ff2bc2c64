"""Windows that stay open beside the main one, such as the labels or the keys."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound=QWidget)


class Beside(Generic[Kind]):
    """One such window: made when it is first wanted, and the same one ever after."""

    def __init__(self, make: Callable[[], Kind]) -> None:
        self._make = make
        self.made: Kind | None = None
        """The window; ``None`` until it was wanted."""
        self._was_shown = False

    def window(self) -> Kind:
        """Return the window, which may be hidden."""
        if self.made is None:
            self.made = self._make()
        return self.made

    def show(self) -> Kind:
        """Show the window in front of the others, and return it."""
        window = self.window()
        if window.isHidden() and self._was_shown:
            # a window that is shown again without a move stands lower by the height of its title
            window.move(window.frameGeometry().topLeft())
        self._was_shown = True
        window.show()
        window.activateWindow()
        return window

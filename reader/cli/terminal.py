"""What a page says, written to a terminal: no sign of it is an order.

A title may hold sequences that set the clipboard, the window's name or the direction of what
follows. They are shown as they would be written in a program, such as ``\\x1b``. What is written
to a file or a pipe stays as it is.
"""

import io
import re

_BOLD = ("\x1b[1m", "\x1b[0m")
"""What we write ourselves, around words that were found."""
_ORDER = re.compile(
    "\x1b\\[[01]m|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def shown(text: str) -> str:
    """Return a text without signs that a terminal obeys."""
    return _ORDER.sub(lambda found: found[0] if found[0] in _BOLD else ascii(found[0])[1:-1], text)


class Terminal(io.TextIOWrapper):
    """A standard stream that is a terminal."""

    def write(self, text: str, /) -> int:
        """Write a text that no longer holds orders."""
        return super().write(shown(text))

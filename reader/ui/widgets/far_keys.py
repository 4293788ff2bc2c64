"""Keys that go to an end of the text or select as far as that: Qt knows only what of a long page is
there.
"""

from PySide6.QtGui import QKeyEvent, QKeySequence

Key = QKeySequence.StandardKey


def far_ends(event: QKeyEvent, ends: tuple[int, int], last: int) -> tuple[int, int] | None:
    """Return where a selection begins and the caret is after such a key, positions of the page;
    ``None`` for any other key. ``ends`` are those before it, ``last`` is the last position.
    """
    anchor, _ = ends
    after = (
        (Key.SelectAll, (0, last)),
        (Key.MoveToStartOfDocument, (0, 0)),
        (Key.MoveToEndOfDocument, (last, last)),
        (Key.SelectStartOfDocument, (anchor, 0)),
        (Key.SelectEndOfDocument, (anchor, last)),
    )
    return next((there for key, there in after if event.matches(key)), None)

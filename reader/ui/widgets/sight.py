"""The line under the eye: what two views of an article have in common while they scroll together.
Knows no Qt.

The eye is a fifth of the way down the view. It moves up to the first line at the very top, and
down to the last one where a page ends before that line gets so high, so that both ends are met.
"""

from typing import NamedTuple

EYE = 0.22
"""Which part of the view stands above the eye."""

ROOM_BELOW = 0.7
"""Which part of the view may be empty below the last line of a text: else the ends of two texts
could not stand at one height.
"""


class Sight(NamedTuple):
    """A place in a kept block, ``part`` of which, 0 to 1, stands above it; and which part of the
    view, 0 to 1, does.
    """

    block: int
    part: float
    height: float


def eye(above: float, view: float, room: float, last: float) -> float:
    """Return which part of the view stands above the eye.

    ``above`` are the pixels of the page above the view, ``view`` those of its height, ``room`` how
    far it can be scrolled, and ``last`` where on the page the last line of the article ends.
    """
    if view <= 0:
        return 0.0
    lowest = min(max((last - room) / view, EYE), 1.0)
    return max(min(EYE, above / view), lowest - (room - above) / view)

"""Rows: what a reading view shows from top to bottom, one paragraph each, with the style it is set
in. Knows no Qt.
"""

from typing import NamedTuple

from reader.ui.look.styles import Style


class Row(NamedTuple):
    """One paragraph on screen.

    ``block`` is the index of the block that it shows; the text is then that block's, to the
    character. A row without one is not part of the document: it may stand for a run of blocks that
    are folded under it (``covers``, a half-open interval of indices), or say something about one
    block (``about``). ``link`` is the end of its text that can be clicked; ``acts`` are what it
    offers while the mouse is on it: names and words. ``picture`` is the block of the caption of the
    picture that the row shows instead of a text.

    Of a text that is too long for one paragraph, several rows show a piece each: ``whole`` is then
    the length of that text, ``start`` where in it the piece begins, and ``from_right`` says where
    all of them are aligned.
    """

    text: str
    style: Style
    block: int | None = None
    covers: tuple[int, int] | None = None
    about: int | None = None
    link: str = ""
    note: str = ""
    acts: tuple[tuple[str, str], ...] = ()
    picture: int | None = None
    start: int = 0
    whole: int = 0
    from_right: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether the row below shows more of the same text."""
        return self.start + len(self.text) < self.whole

    @property
    def blocks(self) -> range:
        """The blocks that it shows, says something about, or stands for."""
        if self.covers is not None:
            return range(*self.covers)
        first = self.first_block
        return range(0) if first is None else range(first, first + 1)

    @property
    def first_block(self) -> int | None:
        """The block that it shows, says something about, or stands for first."""
        if self.block is not None:
            return self.block
        return self.about if self.covers is None else self.covers[0]

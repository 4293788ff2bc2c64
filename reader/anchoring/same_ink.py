"""The way from a text to a document that says the same, white space and left-out paragraphs aside:
each place of the one is a certain place of the other, however often its words stand there.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.domain.document import Block, Document
from reader.domain.span import Span


@dataclass(frozen=True, slots=True)
class Way:
    """Where the signs of a text lie in a document, white space left out in both."""

    old: Sequence[int]
    new: Sequence[int]

    def follow(self, span: Span) -> Span | None:
        """Return where a passage lies in the document; ``None`` for one of white space."""
        first, behind = bisect_left(self.old, span.start), bisect_left(self.old, span.end)
        if first >= behind:
            return None
        return Span(self.new[first], self.new[behind - 1] + 1)


def way_to(text: str, document: Document, kept: Sequence[Block]) -> Way | None:
    """Return the way from a text to a document; ``None`` where they do not say the same. The text
    may be that of the ``kept`` blocks, of all of them, or of some in their order. Linear.
    """
    old = _ink(text, 0, len(text))
    wanted = _signs(text, old)
    for blocks in (kept, document.blocks, _of_the_lines(text, document)):
        new = [place for one in blocks for place in _ink(document.text, one.start, one.end)]
        if len(new) == len(old) and _signs(document.text, new) == wanted:
            return Way(old, new)
    return None


def _of_the_lines(text: str, document: Document) -> list[Block]:
    """Return the blocks that the lines of a text are, each behind the one before."""
    waiting = iter(document.blocks)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [block for line in lines if line for block in _next_with(line, waiting, document)]


def _next_with(line: str, waiting: Iterator[Block], document: Document) -> Iterator[Block]:
    for block in waiting:
        if " ".join(document.block_text(block).split()) == line:
            yield block
            return


def _ink(text: str, start: int, end: int) -> list[int]:
    return [place for place in range(start, end) if not text[place].isspace()]


def _signs(text: str, places: Sequence[int]) -> str:
    return "".join(text[place] for place in places)

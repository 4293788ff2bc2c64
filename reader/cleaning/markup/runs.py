"""Text between two borders of a page, as it is gathered from the parser's events."""

from dataclasses import dataclass, field

from reader.cleaning.markup.page import Apart, Node, PageBlock

Size = tuple[int, int, int, int, int]
"""Of a run: its parts, its code points but for blank parts, those in links, its links, those that
are strong.
"""


class Run:
    """Text between two borders: a block, or one line of it where single line breaks divide it."""

    __slots__ = ("first", "length", "linked", "links", "parts", "seam", "strong", "veiled")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.first: Node | None = None
        self.length = self.linked = self.links = self.strong = self.veiled = 0
        self.seam = False
        """Whether words that the page shows were taken out at the end of the parts."""

    def size(self) -> Size:
        """Return how much the run holds now."""
        return len(self.parts), self.length, self.linked, self.links, self.strong

    def cut(self, begin: Size, first: Node) -> "Run":
        """Take out what has come to the run since it had a size, as a run of its own."""
        parts, length, linked, links, strong = begin
        rest = Run()
        rest.first, rest.parts = first, self.parts[parts:]
        rest.length, rest.linked = self.length - length, self.linked - linked
        rest.links, rest.strong = self.links - links, self.strong - strong
        del self.parts[parts:]
        self.length, self.linked, self.links, self.strong = length, linked, links, strong
        if not length:
            self.first = None
        return rest

    def before(self) -> str:
        """Return the last sign, "" where there is none."""
        return next((part[-1] for part in reversed(self.parts) if part), "")

    def close_seam(self, text: str) -> None:
        """Keep a figure apart from what comes next where words between the two were taken out."""
        self.seam = False
        before = self.before()
        if before.isalnum() and text[:1].isalnum() and (before.isdigit() or text[0].isdigit()):
            self.parts.append(" ")

    @property
    def is_link(self) -> bool:
        """Whether the run holds little but links."""
        return self.links > 0 and 10 * self.linked >= 8 * sum(map(len, self.parts))


@dataclass(slots=True)
class Strand:
    """A text that is being gathered, and the blocks made of it so far.

    ``runs`` are its finished lines, ``run`` the present one; ``broken`` says that nothing came
    since the last line break. ``waiting`` are the blocks that were taken out of the present text.
    ``node`` and ``apart`` belong to the element that a strand was begun for; ``parted`` says that a
    border between blocks stands in it.
    """

    blocks: list[PageBlock]
    node: Node | None = None
    apart: Apart | None = None
    run: Run = field(default_factory=Run)
    runs: list[Run] = field(default_factory=list)
    waiting: list[PageBlock] = field(default_factory=list)
    broken: bool = False
    parted: bool = False

    def begin(self) -> None:
        """Begin the next block."""
        self.run = Run()
        self.runs = []
        self.broken = False

    def has_edge(self) -> bool:
        """Whether white space stands at the beginning or the end of the text."""
        first, last = (self.runs or [self.run])[0].parts, self.run.parts
        return bool((first and first[0][:1].isspace()) or (last and last[-1][-1:].isspace()))

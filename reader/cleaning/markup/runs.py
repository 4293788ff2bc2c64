"""Text between two borders of a page, as it is gathered from the parser's events."""

from dataclasses import dataclass, field
from enum import Enum

from reader.cleaning.markup.page import Apart, Node, PageBlock
from reader.cleaning.markup.raised import REACH
from reader.cleaning.markup.values import gap, goes_on, is_no_word

Size = tuple[int, int, int, int, int]
"""Of a run: its parts, its code points but for blank parts, those in links, its links, those that
are strong.
"""


_LEAST_LINKS = 2
"""Links in a card, without which it is rather the words themselves."""


class Seam(Enum):
    """What parts two texts between which the page has no white space."""

    NONE = "nothing"
    FIGURES = "a blank beside a figure"
    WORDS = "a blank between words"
    VALUES = "what parts two values"

    def gap(self, before: str, text: str) -> str:
        """Return what stands between two texts."""
        left, right = before[-1:], text[:1]
        if self is Seam.NONE or not (left.isalnum() and right.isalnum()):
            return ""
        if self is Seam.VALUES:
            return gap(before, text)
        return " " if self is Seam.WORDS or left.isdigit() or right.isdigit() else ""


class Run:
    """Text between two borders: a block, or one line of it where single line breaks divide it."""

    __slots__ = (
        "first",
        "initial",
        "length",
        "linked",
        "links",
        "parts",
        "seam",
        "strong",
        "veiled",
    )

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.first: Node | None = None
        self.length = self.linked = self.links = self.strong = self.veiled = 0
        self.seam = Seam.NONE
        """What parts the end of the parts from what comes next."""
        self.initial = ""
        """A large first letter at the end of the parts."""

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

    def lift(self, begin: Size, end: Size, first: Node) -> "Run":
        """Take out what came to the run between two sizes, as a run of its own; blank parts stay in
        its place.
        """
        rest = Run()
        rest.first, rest.parts = first, self.parts[begin[0] : end[0]]
        self.parts[begin[0] : end[0]] = [""] * len(rest.parts)
        _, rest.length, rest.linked, rest.links, rest.strong = (
            after - before for before, after in zip(begin, end, strict=True)
        )
        self.length, self.linked = self.length - rest.length, self.linked - rest.linked
        self.links, self.strong = self.links - rest.links, self.strong - rest.strong
        return rest

    def take(self, signs: str, at: int) -> str:
        """Take signs off the beginning of the parts from one on; return those that stood there."""
        taken = ""
        while at < len(self.parts) and len(taken) < len(signs):
            bare = self.parts[at].lstrip()
            if not bare:
                at += 1
            elif bare[0] == signs[len(taken)]:
                taken, self.parts[at] = taken + bare[0], bare[1:]
            elif signs[len(taken)] == " ":
                taken += " "
            else:
                break
        return taken

    def drop(self, ending: str, upto: int) -> bool:
        """Take a text off the end of the parts before one, and leave a blank in its place; return
        whether it stood there.
        """
        at, left = upto, ending
        while left and at:
            at -= 1
            part = self.parts[at]
            if not left.endswith(part) and not part.endswith(left):
                return False
            left = left[: max(0, len(left) - len(part))]
        if left:
            return False
        first = self.parts[at]
        whole = sum(map(len, self.parts[at:upto]))
        self.parts[at] = f"{first[: whole - len(ending)]} "
        self.parts[at + 1 : upto] = [""] * (upto - at - 1)
        return True

    def before(self, upto: int | None = None, *, reach: int = REACH) -> str:
        """Return the last signs before a part, or of all, as far as a decision needs them: of so
        many code points, and of no more parts.
        """
        found = ""
        end = len(self.parts) if upto is None else upto
        for part in reversed(self.parts[max(0, end - reach) : end]):
            found = part[-reach:] + found
            if len(found) >= reach:
                break
        return found

    def join(self, text: str) -> str:
        """Part the text so far from what comes next as the page does; return what comes next."""
        if self.initial and not text.isspace():
            initial, self.initial = self.initial, ""
            bare = text.lstrip()
            if bare is not text and goes_on(initial, bare) and is_no_word(initial):
                return bare
        if self.seam is not Seam.NONE and text:
            seam, self.seam = self.seam, Seam.NONE
            self.parts.append(seam.gap(self.before(), text))
        return text

    def write(self, text: str, node: Node) -> None:
        """Add a text that no text node of the page holds."""
        if text:
            self.parts.append(text)
            self.length += len(text)
            self.first = self.first or node
            if node.veil is not None:
                self.veiled += len(text)

    def cut_card(self, begin: Size, node: Node) -> "Run | None":
        """Take out what has come since the run had a size, if it is links and little else."""
        _, length, linked, links, _ = (
            now - then for now, then in zip(self.size(), begin, strict=True)
        )
        if links < _LEAST_LINKS or not linked or 10 * linked < 8 * length:
            return None
        return self.cut(begin, node)

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
    border between blocks stands in it. ``asides`` are runs that were taken out of the present text.
    """

    blocks: list[PageBlock]
    node: Node | None = None
    apart: Apart | None = None
    run: Run = field(default_factory=Run)
    runs: list[Run] = field(default_factory=list)
    waiting: list[PageBlock] = field(default_factory=list)
    broken: bool = False
    parted: bool = False
    asides: list[tuple[Run, Apart]] = field(default_factory=list)

    def begin(self) -> None:
        """Begin the next block."""
        self.run = Run()
        self.runs = []
        self.broken = False

    def has_edge(self) -> bool:
        """Whether white space stands at the beginning or the end of the text."""
        first, last = (self.runs or [self.run])[0].parts, self.run.parts
        return bool((first and first[0][:1].isspace()) or (last and last[-1][-1:].isspace()))


def grouped(runs: list[Run]) -> list[list[Run]]:
    """Return which lines of a block make a block of their own: links on lines of their own do, the
    rest stays together.
    """
    groups: list[list[Run]] = []
    for at, run in enumerate(runs):
        if at and not run.is_link and not runs[at - 1].is_link:
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def tidied(text: str) -> str:
    """Return a text with its white space folded, one line a block; a NUL, which no page holds,
    divides blocks.
    """
    return "\n".join(folded for line in text.split("\0") if (folded := " ".join(line.split())))

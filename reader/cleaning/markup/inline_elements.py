"""What elements inside a running text make of their words: raised signs, quotations, readings,
values side by side.

Each is looked at when it ends: its words stand at the end of the run then.
"""

import re
from dataclasses import dataclass
from enum import Enum

from reader.cleaning.markup.note_links import leads_to_note
from reader.cleaning.markup.page import Node
from reader.cleaning.markup.pictures import PREVIEW
from reader.cleaning.markup.quotation import draws_marks, is_marked, marks_of
from reader.cleaning.markup.raised import fraction, lowered, raised
from reader.cleaning.markup.ruby import RUBY_PARTS, Ruby
from reader.cleaning.markup.runs import Run, Seam
from reader.cleaning.markup.values import VALUE_TAGS, is_initial, stands_apart, value_gap
from reader.cleaning.text.page_cache import for_one_page


class _Use(Enum):
    """What an element does to its words."""

    RAISED = "raised"
    LOWERED = "lowered"
    NOTE = "note"
    ANCHOR = "link inside the page"
    QUOTED = "quoted"
    VALUE = "value"
    PREVIEW = "formula before it is drawn"


_USES = {"sup": _Use.RAISED, "sub": _Use.LOWERED, "q": _Use.QUOTED}
_RAISING = re.compile(r"(?:vertical-align|font-variant-position)\s*:\s*super\b", re.I)
_LOWERING = re.compile(r"(?:vertical-align|font-variant-position)\s*:\s*sub\b", re.I)
_RAISED_CLASSES = frozenset(("superscript", "sup", "super", "exponent", "msupsub"))
_NOTE_NAME = re.compile(
    r"(?:foot|end|side|margin)-?_?note|note-?_?(?:ref|call|link|mark|number)|(?:^|[\s_-])fn(?:-?ref)?(?=$|[\s_-])",
    re.I,
)
"""What a page calls the sign of a note."""
_NAMING = ("class", "role", "rel", "epub:type", "data-type")
_NUMBER = re.compile(r"\d{1,3}\Z")
_FIGURE = re.compile(r"[\d⁰¹²³⁴-⁹][.,]?\Z")
_BRACKET = re.compile(r"[(\[][^)\]]*\Z")
_SAID = re.compile(r"(?:\w|(?:\d|\w{3})[.,;!?。、，]|[)\]”’»」\"'…。])\Z")
"""What the sign of a note stands right behind: a word or figure, or the end of what was said."""
_FRACTION = re.compile(r"(?:^|[-_\s])(?:frac|fraction|vulgar-?fraction|nut)(?=$|[-_\s])", re.I)
_CODE_LINE = re.compile(r"(?:^|\s)(?:(?:code|view|token|cm|hljs|src|source)-?)?line(?=$|\s)", re.I)
_NO_PREVIEW = "[math]"
"""What MathJax shows in the place of a formula until it is drawn, unless a page says better."""
_SLASHES = frozenset(("/", "⁄", "∕"))
_MOST_SIGNS = 200
"""Code points beyond which words are a text whatever is done to them."""
_MOST_PARTS = 50
_DEEPEST = 1_000
"""Elements in each other that are still looked at."""


@dataclass(slots=True, eq=False)
class _Begun:
    """An element that is open: its words are the parts of the run from ``at`` on."""

    node: Node
    use: _Use
    run: Run
    at: int
    marks: tuple[str, str] = ("", "")
    left: "_Begun | None" = None
    end: int = 0
    alone: bool = False
    """Whether nothing but values stands before a value in its block."""


class InlineElements:
    """The elements inside texts that are open now."""

    def __init__(self) -> None:
        self._open: list[_Begun] = []
        self.rubies: list[tuple[Node, Ruby]] = []
        """Texts with readings that are open, the innermost last."""
        self._closed: _Begun | None = None
        self._figure: tuple[Run, int, str] | None = None
        """Where the last raised figure stands, and what it is."""

    def open(self, node: Node, run: Run, language: str, *, in_pre: bool = False) -> None:
        """Begin an element. In preformatted text, white space is the page's own."""
        if node.tag == "ruby":
            self.rubies.append((node, Ruby()))
        elif self.rubies and node.tag in RUBY_PARTS:
            self.rubies[-1][1].enter(node.tag)
        if in_pre:
            _begin_line(node, run)
        elif node.attributes or node.tag == "text":
            run.seam = _seam_before(node, run.seam)
        use = _use_of(node)
        if use is _Use.VALUE and in_pre:
            return
        if use is None or len(self._open) > _DEEPEST:
            return
        begun = _Begun(node, use, run, len(run.parts))
        if use is _Use.QUOTED:
            depth = sum(other.use is _Use.QUOTED for other in self._open)
            if draws_marks(node, run.before()[-1:]):
                begun.marks = marks_of(node, language, depth)
            run.parts.append(begun.marks[0])
            begun.at += 1
        elif use is _Use.VALUE:
            left = self._closed
            if left is not None and _touches(left, begun):
                begun.left = left
                run.parts.append("")
                begun.at += 1
        self._open.append(begun)

    def close(self, node: Node, run: Run, language: str, *, in_pre: bool = False) -> None:
        """End an element."""
        if self.rubies:
            if self.rubies[-1][0] is node:
                self._tell(self.rubies.pop()[1], run, node)
            elif node.tag in RUBY_PARTS:
                self.rubies[-1][1].leave(node.tag)
        if not in_pre and (node.attributes or node.tag == "text") and stands_apart(node):
            run.seam = Seam.VALUES
        if not self._open or self._open[-1].node is not node:
            return
        begun = self._open.pop()
        if begun.use is _Use.QUOTED:
            _end_quotation(begun, run)
        elif begun.run is run and begun.at <= len(run.parts):  # else its text was taken out
            self._end(begun, language)

    def forget(self) -> None:
        """Forget what stands at the end of the text, since it was taken out."""
        self._closed = self._figure = None

    def _end(self, begun: _Begun, language: str) -> None:
        run, at = begun.run, begun.at
        if begun.use is _Use.VALUE:
            self._end_value(begun)
            return
        text = "".join(run.parts[at:])
        if begun.use is _Use.PREVIEW:
            begun.node.formula |= bool(text.strip()) and text.strip() != _NO_PREVIEW
            return
        if len(text) > _MOST_SIGNS or not text.strip():
            return
        before = run.before(at)
        if begun.use is _Use.LOWERED:
            if not self._end_fraction(begun, text):
                run.parts[at:] = [lowered(text, before)]
        elif begun.use is _Use.RAISED or _is_note(text, before, begun.use):
            made = raised(text, before, language)
            run.parts[at:] = [made]
            self._figure = (run, at, text.strip()) if text.strip().isdigit() else None
            if made[:1] == " " != text[:1]:
                run.seam = Seam.WORDS

    def _end_fraction(self, begun: _Begun, text: str) -> bool:
        """Write a raised figure, a slash and a lowered one as a fraction, if that is what ends."""
        run, figure = begun.run, self._figure
        if figure is None or figure[0] is not run or not text.strip().isdigit():
            return False
        between = "".join(run.parts[figure[1] + 1 : begun.at]).strip()
        if between not in _SLASHES:
            return False
        before = run.before(figure[1])
        run.parts[figure[1] :] = [fraction(figure[2], between, text.strip(), before)]
        run.seam = Seam.FIGURES
        return True

    def _end_value(self, begun: _Begun) -> None:
        run, at = begun.run, begun.at
        begun.end = len(run.parts)
        if begun.end - at <= _MOST_PARTS:
            text = "".join(run.parts[at:])
            left = begun.left
            if left is not None:
                first = "".join(run.parts[left.at : left.end])
                alone = left.alone or not run.before(left.at).strip()
                run.parts[at - 1] = value_gap(left.node, begun.node, first, text, alone=alone)
                begun.alone = alone
            if is_initial(text.strip(), begun.node):
                run.initial = text.strip()
        begun.left = None
        self._closed = begun

    def takes(self, text: str) -> bool:
        """Take a text that is a reading; return whether it was one."""
        if self.rubies[-1][1].takes_text:
            self.rubies[-1][1].take(text)
            return True
        return False

    def tell_readings(self, run: Run, node: Node) -> None:
        """Write what was gathered of readings, since the text that they belong to ends."""
        for _, ruby in self.rubies:
            self._tell(ruby, run, node)

    def _tell(self, ruby: Ruby, run: Run, node: Node) -> None:
        run.write(ruby.told(run.before()[-1:]), node)


def _use_of(node: Node) -> _Use | None:
    tag, attributes = node.tag, node.attributes
    if tag in _USES:
        return _USES[tag]
    use = _Use.VALUE if tag in VALUE_TAGS else None
    if attributes:
        style, classes = attributes.get("style", ""), attributes.get("class", "")
        if style and _LOWERING.search(style):
            use = _Use.LOWERED
        elif (style and _RAISING.search(style)) or (classes and _is_raised(classes)):
            use = _Use.RAISED
        elif PREVIEW in classes:
            use = _Use.PREVIEW
        elif tag == "a":
            use = _use_of_link(attributes) or use
        elif use is _Use.VALUE and classes and _names_note(classes):
            use = _Use.NOTE
    return use


@for_one_page
def _is_raised(classes: str) -> bool:
    return not _RAISED_CLASSES.isdisjoint(classes.split())


@for_one_page
def _names_note(names: str) -> bool:
    return _NOTE_NAME.search(names) is not None


@for_one_page
def _is_fraction(classes: str) -> bool:
    return _FRACTION.search(classes) is not None


def _use_of_link(attributes: dict[str, str]) -> _Use | None:
    """Return whether a link is one to a note, or to anything else on its page."""
    address = attributes.get("href", "")
    called = " ".join([attributes[name] for name in _NAMING if name in attributes])
    if leads_to_note(address) or (called and _names_note(called)):
        return _Use.NOTE
    return _Use.ANCHOR if address[:1] == "#" and address != "#" else None


def _seam_before(node: Node, seam: Seam) -> Seam:
    """Return what parts an element from the text before it."""
    if stands_apart(node):
        return Seam.VALUES
    classes = node.attributes.get("class", "")
    return Seam.FIGURES if classes and _is_fraction(classes) else seam


def _begin_line(node: Node, run: Run) -> None:
    """Begin a line where an element of program code is one that only a style sheet breaks."""
    name = node.attributes.get("class", "")
    is_line = _CODE_LINE.search(name) is not None or stands_apart(node)
    if is_line and not run.before().endswith("\n"):
        run.parts.append("\n")


def _touches(left: _Begun, right: _Begun) -> bool:
    return (
        left.run is right.run
        and left.end == len(right.run.parts)
        and left.node.parent is right.node.parent
    )


def _is_note(text: str, before: str, use: _Use) -> bool:
    """Whether a link is a number that would merge with the words before it: any at the sign of a
    note, and a figure at another link inside the page.
    """
    if _NUMBER.match(text) is None or _BRACKET.search(before) is not None:
        return False
    return (_FIGURE if use is _Use.ANCHOR else _SAID).search(before) is not None


def _end_quotation(begun: _Begun, run: Run) -> None:
    inner = "".join(begun.run.parts[begun.at :])
    opening, closing = begun.marks
    if not opening:
        return
    if is_marked(inner) or (begun.run is run and not inner.strip()):
        begun.run.parts[begun.at - 1] = ""
    elif run.parts:
        run.parts.append(closing)

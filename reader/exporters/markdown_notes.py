"""The user's notes inside a Markdown file: they stay Markdown, as they were written, but neither
break the file around them nor fetch or run anything.

Headings move below that of their section, open fences are closed, pictures become links, HTML is
shown as it was typed. What is only Pandoc's (mathematics in dollars, LaTeX, metadata) is text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

_SCHEMES = frozenset(("http", "https", "mailto", "tel", "ftp", "doi", "claim-reader", "obsidian"))
"""Addresses that may be links."""
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.IGNORECASE)
_AUTOLINK = re.compile(
    r"<(?:(?:https?|mailto|claim-reader):[^\s<>]*|[\w.+-]+@[\w.-]+)>", re.IGNORECASE
)
_TAG = re.compile(r"<(?=[a-z/!?])", re.IGNORECASE)
_PLAIN = re.compile(r"[^\\`<!$%\[\]]*")
_TICKS = re.compile("`+")

_CONTAINER = r"(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*"
_PARTS = re.compile(rf"({_CONTAINER})(.*)", re.DOTALL)
_FENCE = re.compile(r"(`{3,}(?=[^`]*$)|~{3,})")
_LIVE = re.compile(r"<|\[|\]")
"""What may be live in the line of a fence, should it be none."""
_HEADING = re.compile(r"(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r"(=+|-+)[ \t]*$")
_RULE = re.compile(r"-[ \t]*(?:-[ \t]*){2,}$")
_DEFINITION = re.compile(r"\[([^\[\]\\<`!]+)\]:")
_PLACE = re.compile(
    r"[ \t]*(?:<(?:https?|mailto|claim-reader):[^\s<>\[\]`]*>|[^\s<>\[\]`]+)"
    r"(?:[ \t]+(?:\"[^\"<>\[\]`]*\"|'[^'<>\[\]`]*'))?[ \t]*"
)
"""What stands behind the colon of a link's definition, and nothing that is live elsewhere."""
_LABEL = re.compile(r"\[([^\[\]\\<`!]+)\]")
_LIST = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


def safe_note(note: str, below: int, name: str) -> str:
    """Return a note to stand as blocks of its own below a heading of a level.

    ``name`` is told apart from that of every other note of the file: the note's link and footnote
    definitions get it, which count for the whole file.
    """
    unified = note.replace("\r\n", "\n").replace("\r", "\n")
    lines = unified.replace("\0", "").rstrip("\n").split("\n")
    names = _Names(name, frozenset(_defined(lines)))
    first = _Note(0, names)
    first.written(lines)
    shift = max(0, below + 1 - min(first.levels, default=below + 1))
    return "\n".join(_Note(shift, names).written(lines)).strip("\n")


@dataclass(slots=True)
class _Fence:
    """An open fence: its signs, what stands before it in its line, and whether it may stand in a
    list.
    """

    signs: str
    before: str
    in_list: bool = False

    def is_closed_by(self, rest: str) -> bool:
        """Whether the rest of a line, behind what it stands in, closes the fence."""
        bare = rest.strip()
        return bare.startswith(self.signs) and not bare.strip(self.signs[0])

    def is_left_by(self, line: str) -> bool:
        """Whether a line stands outside of the quotation or list that the fence stands in."""
        if not self.before or not (self.before.strip() or self.in_list):
            return False
        if ">" in self.before:
            return line.count(">", 0, len(self.before) + 4) < self.before.count(">")
        deep = len(self.before)
        return bool(line.strip()) and not line[:deep].isspace()


@dataclass(frozen=True, slots=True)
class _Names:
    """The link and footnote definitions of a note, and what is put before their names."""

    prefix: str
    defined: frozenset[str]

    def renamed(self, label: str) -> str:
        """Return the name under which a definition of the note stands in the file."""
        if label.startswith("^"):
            return f"^{self.prefix}-{label[1:]}"
        return f"{self.prefix}-{label}"

    def knows(self, label: str) -> bool:
        """Whether the note defines this."""
        return _folded(label) in self.defined


@dataclass(slots=True)
class _Note:
    """Goes through the lines of one note."""

    shift: int
    names: _Names
    out: list[str] = field(default_factory=list)
    fence: _Fence | None = None
    in_list: bool = False
    levels: list[int] = field(default_factory=list)
    """Of the headings, as they were written."""

    def written(self, lines: list[str]) -> list[str]:
        """Return the lines as the file has them."""
        for line in lines:
            if self.fence is not None and self._in_fence(line):
                continue
            self._line(line)
        if self.fence is not None:
            self._close()
        return self.out

    def _in_fence(self, line: str) -> bool:
        """Take a line into the open fence; false where the fence ended before it."""
        assert self.fence is not None  # noqa: S101 (the caller has looked)
        if self.fence.is_left_by(line):
            self._close()
            return False
        self.out.append(line)
        if self.fence.is_closed_by(line.lstrip("> \t") if self.fence.before else line):
            self.fence = None
        return True

    def _close(self) -> None:
        assert self.fence is not None  # noqa: S101 (the caller has looked)
        before = re.sub(r"[^>\s]", " ", self.fence.before)
        self.out.append(before + self.fence.signs)
        self.fence = None

    def _line(self, line: str) -> None:
        if not line.strip():
            if self.out and self.out[-1]:
                self.out.append("")
            return
        if self._is_code(line):
            self.out.append(line)
            return
        bare = line.lstrip(" \t")
        set_in = line[: len(line) - len(bare)]
        if len(set_in.expandtabs(4)) > 3 and not self.in_list:  # it goes on with the paragraph
            self._keep_break()
            self.out.append(set_in + "".join(self._pieces(bare)))
            return
        parts = _PARTS.fullmatch(line)
        before, rest = (parts[1], parts[2]) if parts else ("", line)
        fence = _FENCE.match(rest)
        if fence and _LIVE.search(rest):
            rest = "".join(f"\\{sign}" for sign in fence[1]) + rest[fence.end() :]
        elif fence:
            self._part_from_paragraph("")
            self.fence = _Fence(fence[1], before, self.in_list)
            self.out.append(line)
            return
        if not before.strip() and self._is_underlined(rest):
            return
        if _RULE.match(line.strip()):
            self.out.append("* * *")
            return
        if self.out and self.out[-1].strip():
            if line.strip(" \t>") == "-":
                before, rest = before.replace("-", ""), "-"
            if _UNDERLINE.match(rest):
                rest = f"\\{rest}"
        self._text(line, before, rest)

    def _text(self, line: str, before: str, rest: str) -> None:
        if heading := _HEADING.match(rest):
            self.levels.append(len(heading[1]))
            level = min(6, len(heading[1]) + self.shift)
            self._part_from_paragraph(before)
            self.out.append(f"{before}{'#' * level}{self._inline(rest[heading.end() :])}")
            if not before.strip():
                self.out.append("")
            return
        is_item = _LIST.match(line) is not None
        if is_item and not self.in_list:
            self._part_from_paragraph("")
        if is_item or not line.startswith((" ", "\t")):
            self.in_list = is_item or (self.in_list and bool(self.out) and self.out[-1] != "")
        if not is_item:
            self._keep_break()
        self.out.append(before + self._inline(rest))

    def _keep_break(self) -> None:
        """Let the line before stay a line of its own, as the program shows it."""
        last = self.out[-1] if self.out else ""
        if last and not last.endswith(("  ", "\\")) and not _breaks_by_itself(last):
            self.out[-1] = f"{last}  "

    def _is_code(self, line: str) -> bool:
        """Whether a line is code by its indentation, and surely so."""
        if self.in_list or not line.startswith(("    ", "\t")):
            return False
        last = self.out[-1] if self.out else ""
        return last == "" or last.startswith(("    ", "\t"))

    def _is_underlined(self, rest: str) -> bool:
        """Make the paragraph before a heading, where a line underlines it."""
        found = _UNDERLINE.match(rest)
        last = self.out[-1] if self.out else ""
        if not found or not last.strip() or _breaks_by_itself(last) or _LIST.match(last):
            return False
        if last.startswith((" ", "\t")):
            return False
        first = len(self.out)
        while first and _is_of_paragraph(self.out[first - 1]):
            first -= 1
        words = " ".join(line.strip() for line in self.out[first:])
        self.levels.append(1 if found[1].startswith("=") else 2)
        level = min(6, self.levels[-1] + self.shift)
        parted = [""] if first and self.out[first - 1].strip() else []
        self.out[first:] = [*parted, f"{'#' * level} {words}", ""]
        return True

    def _part_from_paragraph(self, before: str) -> None:
        """Put an empty line before what Pandoc takes for a part of the paragraph above it."""
        if not before.strip() and self.out and self.out[-1].strip():
            self.out.append("")

    def _inline(self, text: str) -> str:
        """Return the text of a line with what is live in it made inert."""
        definition = _DEFINITION.match(text)
        if definition:
            return self._definition(definition[1], text[definition.end() :])
        return "".join(self._pieces(text))

    def _definition(self, label: str, rest: str) -> str:
        name = self.names.renamed(label)
        if label.startswith("^"):
            self.in_list = True  # what is set in below it belongs to it, and is no code
            return f"[{name}]:{''.join(self._pieces(rest))}"
        if not _PLACE.fullmatch(rest) or not _is_allowed(rest):
            return f"\\[{''.join(self._pieces(label))}\\]:{''.join(self._pieces(rest))}"
        return f"[{name}]:{rest}"

    def _pieces(self, text: str) -> Iterator[str]:
        at = 0
        while at < len(text):
            piece, at = self._piece(text, at)
            yield piece

    def _piece(self, text: str, at: int) -> tuple[str, int]:
        """Return the next piece as it is written, and where it ends."""
        end = at + 1
        match text[at]:
            case "\\":
                return _backslash(text, at)
            case "`":
                return _code(text, at)
            case "<":
                return _tag(text, at)
            case "[":
                return self._link(text, at)
            case "]":
                return self._link_end(text, at)
            case "!" if text.startswith("![", at):
                piece, end = ("[picture" if text.startswith("![]", at) else "["), at + 2
            case "$":
                piece = "\\$"
            case "%" if text.startswith("%%", at):
                piece, end = "\\%\\%", at + 2
            case _:
                plain = _PLAIN.match(text, end)
                end = plain.end() if plain else end
                piece = text[at:end]
        return piece, end

    def _link(self, text: str, at: int) -> tuple[str, int]:
        """Return a name of a definition of the note as that of the file, else the bracket."""
        found = _LABEL.match(text, at)
        label = found[1] if found else ""
        if found is None or not self.names.knows(label):
            return "[", at + 1
        if label.startswith("^"):
            return f"[{self.names.renamed(label)}]", found.end()
        if text.startswith("[]", found.end()):
            return f"{found[0]}[{self.names.renamed(label)}]", found.end() + 2
        if text.startswith(("(", "["), found.end()):
            return "[", at + 1
        return f"{found[0]}[{self.names.renamed(label)}]", found.end()

    def _link_end(self, text: str, at: int) -> tuple[str, int]:
        """Return the end of a link's words, and the name of the definition that it leads to."""
        if text.startswith("(", at + 1):
            return ("]" if _is_allowed(text[at + 2 :]) else "\\]"), at + 1
        used = _LABEL.match(text, at + 1)
        if used and self.names.knows(used[1]):
            return f"][{self.names.renamed(used[1])}]", used.end()
        return "]", at + 1


def _defined(lines: list[str]) -> Iterator[str]:
    for line in lines:
        parts = _PARTS.fullmatch(line)
        found = _DEFINITION.match(parts[2] if parts else line)
        if found:
            yield _folded(found[1])


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()


def _tag(text: str, at: int) -> tuple[str, int]:
    """Return what is no tag of HTML: an address as it is, else the sign."""
    autolink = _AUTOLINK.match(text, at)
    if autolink:
        return autolink[0], autolink.end()
    return ("\\<" if _TAG.match(text, at) else "<"), at + 1


def _backslash(text: str, at: int) -> tuple[str, int]:
    """Return an escape as it is; before a letter a backslash is one, and no LaTeX."""
    following = text[at + 1 : at + 2]
    if not following:
        return "\\", at + 1
    if following.isalnum() or following.isspace():
        return "\\\\", at + 1
    return text[at : at + 2], at + 2


def _code(text: str, at: int) -> tuple[str, int]:
    """Return a piece of code that ends in its line, as it is; other backticks are signs."""
    ticks = _TICKS.match(text, at)
    size = ticks.end() - at if ticks else 1
    for closing in _TICKS.finditer(text, at + size):
        if len(closing[0]) == size:
            return text[at : closing.end()], closing.end()
    return "\\`" * size, at + size


def _is_allowed(rest: str) -> bool:
    """Whether what stands behind the opening bracket of a link's address may be followed."""
    address = unescape(rest).lstrip(" \t\n<")
    if not address:
        return False
    bare = re.sub(r"[\s\\\x00-\x20\x7f]", "", re.split(r"[ \t)>]", address, maxsplit=1)[0])
    scheme = _SCHEME.match(bare)
    return scheme is None or scheme[1].lower() in _SCHEMES


def _is_of_paragraph(line: str) -> bool:
    return not line.startswith((" ", "\t")) and not _breaks_by_itself(line)


def _breaks_by_itself(line: str) -> bool:
    """Whether a line is no text of a paragraph: nothing has to keep it from the next one."""
    bare = line.strip()
    return (
        not bare
        or bare.startswith(("#", "|", ">", "```", "~~~", "* * *"))
        or "|" in bare
        or _DEFINITION.match(bare) is not None
        or _TABLE_RULE.match(line) is not None
    )

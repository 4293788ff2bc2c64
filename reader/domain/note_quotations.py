"""Finding what a note quotes: words between quotation marks, and Markdown's block quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from reader.domain.document import Span
from reader.domain.subject import Link, find_links


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that a note quotes. ``span`` is where they stand in the note, without their marks.

    ``links`` are those of the same paragraph: what the quotation may be taken from.
    """

    text: str
    span: Span
    links: tuple[Link, ...]


_MARKS = re.compile(
    r"“(?P<a>[^“”]+)”|„(?P<b>[^„“”]+)[“”]|«(?P<c>[^«»]+)»|»(?P<d>[^«»]+)«|「(?P<e>[^「」]+)」"
    r"|『(?P<f>[^『』]+)』"
    r'|(?<![\w"])"(?P<g>[^"]+)"(?!\w)'
    # an apostrophe inside a word ends no quotation
    r"|(?<!\w)[‘‚](?P<h>(?:[^‘’‚]|(?<=\w)’(?=\w))+)[’‘](?!\w)"
)
_PARAGRAPH = re.compile(r"(?m)(?:^[^\S\n]*\S[^\n]*(?:\n|\Z))+")
_QUOTED_LINE = re.compile(r"(?m)^ {0,3}> ?")
_ADDRESS = re.compile(r"\]\((?:[^)\n\]]|\](?!\())*\)|<[a-z][a-z0-9+.-]*:[^<>\s]*>", re.IGNORECASE)
"""Where a link leads to, which holds no words of the note; its title may hold quotation marks."""


def find_quotations(note: str) -> list[Quotation]:
    """Return what a note quotes, in order. A block quote is one quotation for each of its
    paragraphs.

    The paragraph before a block quote belongs to it: that is where people say who is quoted. Linear
    in the note.
    """
    return list(_quotations(note))


def _quotations(note: str) -> Iterator[Quotation]:
    before: tuple[Link, ...] = ()
    for paragraph in _PARAGRAPH.finditer(note):
        every = _links_in(paragraph[0], paragraph.start())
        for quoted, start, text in _parts(paragraph[0], paragraph.start()):
            links = _links_in(text, start)
            if quoted:
                yield from _block_quote(text, start, (*before, *links))
            else:
                yield from _marked(text, start, every)
            before = (*before, *links) if quoted else links


def _parts(paragraph: str, start: int) -> Iterator[tuple[bool, int, str]]:
    """Divide a paragraph into lines of a block quote and others; yield which it is, where it
    stands, and the lines.
    """
    lines = paragraph.splitlines(keepends=True)
    for quoted, several in groupby(lines, lambda line: _QUOTED_LINE.match(line) is not None):
        text = "".join(several)
        yield quoted, start, text
        start += len(text)


def _block_quote(lines: str, start: int, links: tuple[Link, ...]) -> Iterator[Quotation]:
    """Yield the paragraphs of a block quote; a line with nothing behind its sign divides them."""
    for part in re.finditer(
        r"(?:^ {0,3}> ?[^\n]*\S[^\n]*(?:\n|$))+", _hide_addresses(lines), re.MULTILINE
    ):
        text = _QUOTED_LINE.sub("", part[0]).strip()
        if text.strip("> "):
            yield Quotation(
                text,
                Span(start + part.start(), start + part.start() + len(part[0].rstrip("\n"))),
                links,
            )


def _marked(text: str, start: int, links: tuple[Link, ...]) -> Iterator[Quotation]:
    for found in _MARKS.finditer(_hide_addresses(text)):
        name = found.lastgroup or ""
        if found[name].strip():
            yield Quotation(
                found[name], Span(start + found.start(name), start + found.end(name)), links
            )


def _links_in(text: str, start: int) -> tuple[Link, ...]:
    return tuple(
        Link(one.subject, Span(start + one.span.start, start + one.span.end))
        for one in find_links(text)
    )


def _hide_addresses(text: str) -> str:
    """Return a text of the same length without the addresses of its links."""
    return _ADDRESS.sub(
        lambda found: (
            "]" + " " * (len(found[0]) - 1) if found[0][0] == "]" else " " * len(found[0])
        ),
        text,
    )

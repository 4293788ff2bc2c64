"""Notes, which people write in Markdown, as HTML that leads nowhere by itself: no markup of its
own, no pictures, no links but those of the web and of the program.
"""

import re
from collections.abc import Sequence
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from reader.domain.characters import well_formed

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SIGNS = re.compile(r"[\\`*_\[\]<>#&~|\0\t]|\n\s*\n|\n\s|^\s|(?m:^\s*(?:[-+=]|\d{1,9}[.)]))")
"""What could be markup; without it a note is one paragraph."""
_LINK = re.compile(r"(?:https?://|mailto:|claim-reader:)", re.IGNORECASE)


def note_html(note: str) -> str:
    """Return a note as paragraphs, lists and so on. Headings become bold paragraphs, for they would
    stand above the section that the note is in.
    """
    text = well_formed(note)
    if not _SIGNS.search(text):
        return f'<p dir="auto">{escape(text.strip()).replace(chr(10), "<br>")}</p>'
    parser = _parser()
    tokens = parser.parse(text)
    return str(parser.renderer.render(_plain(tokens), parser.options, {}))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415  40 ms that the program's start has not

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 20})
    parser.enable(["table", "strikethrough"]).disable(["image", "html_block", "html_inline"])
    parser.validateLink = _may_lead  # type: ignore[method-assign]  # its documented way
    return parser


def _may_lead(url: str) -> bool:
    return bool(_LINK.match(url.strip()))


def _plain(tokens: "Sequence[Token]") -> "list[Token]":
    """Return the tokens of a note with headings and links as they may stand on the page."""
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "p"
            if token.nesting == 1:
                token.attrJoin("class", "note-heading")
        if token.type in ("paragraph_open", "heading_open"):
            token.attrSet("dir", "auto")
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("rel", "noopener noreferrer")
    return list(tokens)

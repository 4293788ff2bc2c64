"""Web pages: recognising them, and finding the address that they were saved from."""

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from reader.domain.errors import OnlyFrames
from reader.domain.message import translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.foreign_text import machine_kind
from reader.importers.frames import frame_files
from reader.importers.importer import Contents
from reader.importers.textual import holds_text, opening, unmarked_utf16

LONGEST_ADDRESS = 2048
"""Characters; longer ones are not addresses of articles, and browsers refuse them too."""

_LEADING = r"(?>\s*(?:<\?xml[^>]*>\s*){0,8}(?:<!--.*?-->\s*)*)"
"""White space and comments; atomic, so that a page of nothing but comments takes linear time."""

_DOCUMENT = re.compile(
    _LEADING + r"<(?:!doctype\s+html|html|head|body|title|meta|base|link)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a whole page begins."""

_PIECE = re.compile(
    _LEADING
    + r"<(?:h[1-6]|p|div|article|section|main|header|nav|table|ul|ol|blockquote|pre|span|font|a|b"
    r"|i|br|img|style|script|iframe)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE | re.DOTALL,
)
"""How a piece of a page begins: after the list in the MIME Sniffing standard of the WHATWG, section
7.1.
"""

_TAG = re.compile(r"<(?:[a-z][^<>]*|![^<>]*|/[a-z][^<>]*)>", re.IGNORECASE)
_END_TAG = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)

_XHTML = (".xhtml", ".xht")
_RAW = re.compile(
    rb"(?P<comment><!--)|(?P<cdata><!\[CDATA\[)|<(?P<raw>script|style)\b[^<>]*(?<!/)>"
)
_ENDS = {"comment": b"-->", "cdata": b"]]>"}
_CLOSED = re.compile(
    rb"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    rb"([a-zA-Z][\w:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)\s*/>"
)

_NEAR = r"[^<>]{0,600}?"
"""The way to another attribute of the same tag; bounded, so that a hostile tag takes linear
time.
"""

_VALUE = r"""\s*=\s*["']?(?P<url>[^"'\s<>]+)"""

_ADDRESSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"<!--\s*saved from url=\(\d+\)(?P<url>\S+?)\s*-->",  # Internet Explorer, Chromium, Edge
        r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)",
        # Save Page WE
        rf"""<meta\b{_NEAR}\sname\s*=\s*["']?savepage-url["']?{_NEAR}\scontent{_VALUE}""",
        rf"""<link\b(?={_NEAR}\srel\s*=\s*["']?canonical["'\s/>]){_NEAR}\shref{_VALUE}""",
        rf"""<meta\b(?={_NEAR}\sproperty\s*=\s*["']?og:url["'\s/>]){_NEAR}\scontent{_VALUE}""",
    )
)


def _as_html(data: bytes) -> bytes:
    """Return XHTML in HTML: what XML keeps in CDATA is text, and any element may close itself.
    Linear.
    """
    parts: list[bytes] = []
    at = 0
    while found := _RAW.search(data, at):
        closing = _ENDS.get(found.lastgroup or "", b"</" + (found["raw"] or b""))
        end = data.find(closing, found.end())
        if end < 0:
            break
        parts.append(_opened(data[at : found.start()]))
        inside = data[found.end() : end].decode("latin-1")
        is_text = found.lastgroup == "cdata"
        at = end + len(closing)
        parts.append(html.escape(inside).encode("latin-1") if is_text else data[found.start() : at])
    return b"".join([*parts, _opened(data[at:])])


def _opened(markup: bytes) -> bytes:
    return _CLOSED.sub(rb"<\1\2></\1>", markup)


def published_address(opening: str) -> str | None:
    """Return the address that a saved page names as its own.

    What the saving program wrote counts before what the page says. Only ``http`` and ``https`` are
    addresses.
    """
    for pattern in _ADDRESSES:
        for found in pattern.finditer(opening):
            address = html.unescape(found["url"])
            if (
                re.match(r"https?://[^/\s]", address, re.IGNORECASE)
                and len(address) <= LONGEST_ADDRESS
            ):
                return address
    return None


class HtmlImporter:
    """Web pages saved from a browser, and pieces of them."""

    title = translate("Formats", "Web pages")
    suffixes = (".html", ".htm", ".xhtml", ".shtml", ".xht")
    media_types: ClassVar[Mapping[str, MediaType]] = {MediaType.HTML: MediaType.HTML}

    def recognises(self, name: str, data: bytes) -> bool:
        """Whether it begins like a page; a file with a page's name needs no more than one tag."""
        return self._looks_like_a_page(name, opening(data)) and holds_text(data)

    def _looks_like_a_page(self, name: str, start: str) -> bool:
        start = start.removeprefix("\xef\xbb\xbf").removeprefix("\ufeff")
        if _DOCUMENT.match(start):
            return True
        if name.lower().endswith(self.suffixes):
            return _TAG.search(start) is not None and machine_kind("", start) is None
        return _PIECE.match(start) is not None and _END_TAG.search(start) is not None

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source with the address that the page was saved from. Raises ``OnlyFrames``."""
        if files := frame_files(opening(data)):
            raise OnlyFrames(name, files)
        return SourceDocument(
            data, MediaType.HTML, name, published_address(opening(data)), unmarked_utf16(data)
        )

    def contents(self, source: SourceDocument) -> Contents:
        """The source is the page; of XHTML, the page in HTML that says the same. What lies in a
        folder beside it is no part of it.
        """
        if not source.name.lower().endswith(_XHTML) or unmarked_utf16(source.data):
            return Contents(source)
        return Contents(replace(source, data=_as_html(source.data)))

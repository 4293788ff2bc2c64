"""What was pasted: text, HTML, or both."""

import re
from dataclasses import replace

from reader.domain.source import SourceDocument
from reader.importers.recognition import holds_fields, read, take_apart

NAME = "Clipboard"
ENCODING = "utf-8"

_BLOCK = re.compile(
    r"<(?:p|div|h[1-6]|li|blockquote|table|tr|pre|article|section|figure)\b[^<>]*>", re.IGNORECASE
)
_FRAGMENT = re.compile(
    r"<!--\s*StartFragment\s*-->(?P<fragment>.*)<!--\s*EndFragment\s*-->", re.IGNORECASE | re.DOTALL
)
_HEADER = re.compile(r"Version:\d[^<]*?\bStartHTML:[^<]*", re.IGNORECASE)
_SOURCE_ADDRESS = re.compile(r"^SourceURL:(?P<url>https?://\S+)", re.IGNORECASE | re.MULTILINE)


def read_clipboard(text: str, html: str | None = None) -> SourceDocument:
    """Make a source of the clipboard's text and, where there is some, HTML.

    The HTML is taken only where it divides the text into blocks: a few words copied out of a page
    are just text. Of the form that Windows uses (its header, ``SourceURL``, ``StartFragment``) the
    fragment and the address are taken. Raises ``EmptySource``, ``UnknownFormat`` or
    ``SourceTooLarge``.
    """
    if html is None or not _BLOCK.search(html):
        return _as_source(text, None, f"{NAME}.txt")
    header = _HEADER.match(html)
    found = _SOURCE_ADDRESS.search(header[0]) if header else None
    body = html[header.end() :] if header else html
    fragment = _FRAGMENT.search(body)
    return _as_source(
        fragment["fragment"] if fragment else body, found["url"] if found else None, f"{NAME}.html"
    )


def read_pasted(text: str, html: str | None = None) -> list[SourceDocument]:
    """Make sources of the clipboard: several where its text is a list of articles.

    Text that keeps articles in fields counts before markup that only colours it. Raises as
    ``read_clipboard`` does.
    """
    records = take_apart(NAME, _encoded(text))
    if len(records) > 1:
        sources = [read(one.name, one.data) for one in records]
        return [replace(one, encoding=ENCODING) for one in sources]
    if html is not None and holds_fields(NAME, records[0].data):
        html = None
    return [read_clipboard(text, html)]


def _as_source(content: str, address: str | None, name: str) -> SourceDocument:
    source = read(name, _encoded(content), address)
    return replace(source, name=NAME, encoding=ENCODING)


def _encoded(content: str) -> bytes:
    """Return the text in UTF-8; halves of surrogate pairs, which some programs copy, become
    U+FFFD.
    """
    return content.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode(ENCODING)

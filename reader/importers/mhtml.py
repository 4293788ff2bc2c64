"""Web archives (MHTML, RFC 2557): a page and its resources as parts of one message, as browsers
save them.
"""

import codecs
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import unquote, urlsplit

from reader.domain.address_parts import joined, parts_of
from reader.domain.errors import NoText, UnknownFormat
from reader.domain.message import translate
from reader.domain.resource import Resource
from reader.domain.source import MediaType, SourceDocument
from reader.importers.frames import with_frames
from reader.importers.importer import Contents
from reader.importers.media_types import media_type_of
from reader.importers.message_heads import MessageKind, message_kind, parsed
from reader.importers.textual import file_encoding, holds_text

if TYPE_CHECKING:
    from email.message import Message

MHTML = "multipart/related"

_PAGES = ("text/html", "application/xhtml+xml")
_LOOKS = re.compile(rb"\s*(?:<!doctype\s+html|<html\b)", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


class MhtmlImporter:
    """Archives that Chromium, Edge, Opera, Internet Explorer and UnMHT save."""

    title = translate("Formats", "Web archives")
    suffixes = (".mhtml", ".mht")
    media_types: ClassVar[Mapping[str, MediaType]] = {MHTML: MediaType.HTML}

    def recognises(self, name: str, data: bytes) -> bool:
        """By the head of the message."""
        return message_kind(name, data) is MessageKind.ARCHIVE and holds_text(data)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of the whole archive; its page is taken out of it whenever it is needed."""
        source = SourceDocument(data, MHTML, name)
        return replace(source, address=self.contents(source).page.address)

    def contents(self, source: SourceDocument) -> Contents:
        """Take an archive apart. Linear in its size.

        Raises ``NoText`` where there is no page in it, and ``UnknownFormat`` for parts within parts
        without end.
        """
        return _unpacked(source)


def _unpacked(source: SourceDocument) -> Contents:
    try:
        message = parsed(source.data)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError as error:
        raise UnknownFormat(
            source.name, translate("Kinds", "a web archive with parts in parts in parts")
        ) from error
    root = _root(message, parts)
    if root is None:
        raise NoText(source.name)
    address = (
        _location(root) or _location(message, "Snapshot-Content-Location") or _location(message)
    )
    published = address if _WEB.match(address) else source.address
    page = SourceDocument(_payload(root), MediaType.HTML, source.name, published, _encoding(root))
    own = f"cid:{_header(root, 'Content-ID').strip('<>')}"
    page = _unfolded(page, address, own, parts)
    resources = [
        resource for part in parts if part is not root for resource in _resources(part, address)
    ]
    return Contents(page, tuple(resources), parts_of(published).path or "/")


def _unfolded(
    page: SourceDocument, address: str, own: str, parts: "list[Message]"
) -> SourceDocument:
    """Return the page with the texts of the frames in it; one without frames as it is. ``own`` is
    what the archive calls the page itself.
    """
    lowered = page.data.lower()
    if b"<frame" not in lowered and b"<iframe" not in lowered:
        return page
    known: dict[str, Message] = {}
    for part in parts:
        if part.get_content_type() in _PAGES:
            identifier = _header(part, "Content-ID").strip("<>")
            places = [joined(address, place) for place in [_location(part)] if place]
            for place in [*places, f"cid:{identifier}"]:
                known.setdefault(unquote(place), part)

    def find(place: str) -> tuple[str, str] | None:
        part = known.get(place)
        return None if part is None else (_markup(_payload(part), _encoding(part)), place)

    markup = _markup(page.data, page.encoding)
    whole = with_frames(markup, address, find, own)
    if whole == markup:
        return page
    return replace(page, data=whole.encode("utf-8", "replace"), encoding="utf-8")


def _markup(data: bytes, encoding: str | None) -> str:
    return data.decode(encoding or file_encoding(data), "replace")


def _root(message: "Message", parts: "list[Message]") -> "Message | None":
    """Return the part that the head names as the start, else the first page."""
    start = message.get_param("start")
    pages = [part for part in parts if part.get_content_type() in _PAGES] or [
        part for part in parts if _LOOKS.match(_payload(part)[:2_000])
    ]
    named = [
        part for part in pages if isinstance(start, str) and _header(part, "Content-ID") == start
    ]
    return next(iter([*named, *pages]), None)


def _resources(part: "Message", base: str) -> list[Resource]:
    """Return a part once for each address that it has, if it is something that a page can show."""
    location, identifier = _location(part), _header(part, "Content-ID").strip("<>")
    addresses = [joined(base, location)] if location else []
    addresses += [f"cid:{identifier}"] if identifier else []
    data = _payload(part)
    kind = media_type_of(location, data)
    first = Resource("", kind, data) if kind else None
    return [replace(first, address=address) for address in addresses] if first else []


def _payload(part: "Message") -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _location(part: "Message", name: str = "Content-Location") -> str:
    """Return the address in a head; none where it cannot be taken apart, as with half of the
    brackets round a host.
    """
    address = "".join(_header(part, name).split())
    try:
        urlsplit(address)
    except ValueError:
        return ""
    return address


def _header(part: "Message", name: str) -> str:
    return str(part.get(name, "")).strip()


def _encoding(part: "Message") -> str | None:
    """Return the encoding that the head of a part declares, where Python knows it."""
    declared = part.get_content_charset() or ""
    try:
        return codecs.lookup(declared).name
    except LookupError:
        return None

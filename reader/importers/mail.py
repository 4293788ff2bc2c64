"""Mails: newsletters and what was forwarded. The subject is the title, the sender the author.

Of a message in two forms the page is taken, and its text once. Forwarded messages stand in it with
their heads; what is attached is named.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.errors import MessageError
from typing import TYPE_CHECKING, ClassVar

from reader.domain.errors import NoText, UnknownFormat
from reader.domain.message import translate
from reader.domain.resource import Resource
from reader.domain.source import MediaType, SourceDocument, Stated
from reader.importers.importer import Contents, Record
from reader.importers.media_types import media_type_of
from reader.importers.message_heads import MessageKind, message_kind, parsed
from reader.importers.textual import file_encoding, holds_text, is_text

if TYPE_CHECKING:
    from email.message import Message

MAIL_PAGE = "message/rfc822; article=html"
MAIL_TEXT = "message/rfc822"

DEEPEST = 20
MOST_PARTS = 2_000

_BODY = re.compile(r"<body\b[^>]*>(?P<inside>.*?)(?:</body\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_HEAD_SHOWN = ("From", "Date", "Subject", "To")
_BETWEEN = re.compile(rb"^From [^\r\n]{1,300}\r?\n(?=[A-Za-z][\w-]*:)", re.MULTILINE)


class MailImporter:
    """Single mails, as mail programs save them."""

    title = translate("Formats", "Emails")
    suffixes = (".eml", ".mbox")
    media_types: ClassVar[Mapping[str, MediaType]] = {
        MAIL_TEXT: MediaType.TEXT,
        MAIL_PAGE: MediaType.HTML,
    }

    def recognises(self, name: str, data: bytes) -> bool:
        """By the head of the message."""
        return message_kind(name, data) is MessageKind.MAIL and holds_text(data)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of the whole mail. Raises ``NoText`` where nothing is written in it."""
        letter = _letter(name, data)
        return SourceDocument(data, MAIL_PAGE if letter.is_page else MAIL_TEXT, name)

    def contents(self, source: SourceDocument) -> Contents:
        """Take the letter and its pictures out of the mail."""
        letter = _letter(source.name, source.data)
        kind = MediaType.HTML if letter.is_page else MediaType.TEXT
        text = letter.as_page() if letter.is_page else letter.as_text()
        page = SourceDocument(
            text.encode("utf-8", "replace"),
            kind,
            source.name,
            source.address,
            "utf-8",
            letter.stated,
        )
        return Contents(page, tuple(letter.pictures))


class Mailboxes:
    """Files of many mails (mbox)."""

    def records(self, name: str, data: bytes) -> list[Record] | None:
        """Return the mails of a mailbox; ``None`` for any other file."""
        if not data.startswith(b"From ") or not is_text(data[:65_536]):
            return None
        places = [found.start() for found in _BETWEEN.finditer(data)]
        if not places or places[0] != 0:
            return None
        ends = [*places[1:], len(data)]
        return [
            Record(f"{name}#{number}", data[start:end].rstrip(b"\r\n") + b"\n")
            for number, (start, end) in enumerate(zip(places, ends, strict=True), start=1)
        ]


@dataclass(slots=True)
class _Letter:
    """What is written in a mail: its parts in order, with whether each is a page."""

    stated: Stated
    parts: list[tuple[bool, str]] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    pictures: list[Resource] = field(default_factory=list)

    @property
    def is_page(self) -> bool:
        return any(is_page for is_page, _ in self.parts)

    def as_text(self) -> str:
        return "\n\n".join([self.stated.title, *(text for _, text in self.parts), *self.attached])

    def as_page(self) -> str:
        pages = [text for is_page, text in self.parts if is_page]
        if len(self.parts) == 1 and not self.attached:
            return pages[0]
        first = max(pages, key=len)
        before, after = "", ""
        seen = False
        for is_page, text in self.parts:
            if text is first and not seen:
                seen = True
                continue
            inside = f"<div>{_inside(text)}</div>" if is_page else _as_paragraphs(text)
            before, after = (before, after + inside) if seen else (before + inside, after)
        names = "".join(f"<li>{html.escape(name)}</li>" for name in self.attached)
        after += f"<ul>{names}</ul>" if names else ""
        return _with_neighbours(first, before, after)


def _letter(name: str, data: bytes) -> _Letter:
    try:
        message = parsed(data)
        letter = _Letter(_stated(message))
        _gather(message, letter, 0)
    except (RecursionError, MessageError) as error:
        raise UnknownFormat(
            name, translate("Kinds", "an email with parts in parts in parts")
        ) from error
    if not any(text.strip() for _, text in letter.parts):
        raise NoText(name)
    return letter


def _gather(part: "Message", letter: _Letter, depth: int) -> None:
    """Put what is written in a part into the letter."""
    kind = part.get_content_type()
    if depth > DEEPEST or len(letter.parts) + len(letter.pictures) > MOST_PARTS:
        return
    if kind == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        letter.parts.append((False, _shown_head(inner)))  # type: ignore[arg-type]
        _gather(inner, letter, depth + 1)  # type: ignore[arg-type]
    elif part.is_multipart():
        for one in _chosen(part):
            _gather(one, letter, depth + 1)
    elif part.get_filename() or part.get_content_disposition() == "attachment":
        _attach(part, letter)
    elif kind in ("text/html", "application/xhtml+xml", "text/plain", "text/markdown"):
        text = _decoded(part)
        if text.strip():
            letter.parts.append((kind in ("text/html", "application/xhtml+xml"), text))
    else:
        _attach(part, letter)


def _chosen(part: "Message") -> Iterator["Message"]:
    """Yield the parts that a mail program shows: of alternatives the page, else the last text."""
    parts = [one for one in part.get_payload() if not isinstance(one, str)]
    if part.get_content_type() != "multipart/alternative":
        yield from parts
        return
    with_page = [one for one in parts if any(_is_page(inner) for inner in one.walk())]
    written = [
        one
        for one in parts
        if any(inner.get_content_type() == "text/plain" for inner in one.walk())
    ]
    yield from [*with_page[-1:], *written[-1:], *parts[-1:]][:1]


def _is_page(part: "Message") -> bool:
    return (
        part.get_content_type() in ("text/html", "application/xhtml+xml")
        and part.get_content_disposition() != "attachment"
        and bool(_decoded(part).strip())
    )


def _attach(part: "Message", letter: _Letter) -> None:
    """Keep a picture that the page shows, and the name of anything else."""
    identifier = str(part.get("Content-ID", "")).strip().strip("<>")
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    kind = media_type_of("", data) if identifier else None
    if kind:
        letter.pictures.append(Resource(f"cid:{identifier}", kind, data))
    elif name := _header_text(part.get_filename()):
        letter.attached.append(name)


def _stated(message: "Message") -> Stated:
    name, address = _sender(message)
    host = address.rpartition("@")[2].lower().strip(" .>")
    return Stated(
        title=_header_text(message.get("Subject")),
        authors=(name,) if name else (),
        published=_date(message),
        site=host if "." in host else "",
        whole=not _has_page(message),
        authors_last=_has_page(message),
    )


def _has_page(message: "Message") -> bool:
    return any(part.get_content_type() == "text/html" for part in message.walk())


def _sender(message: "Message") -> tuple[str, str]:
    from email.utils import parseaddr  # noqa: PLC0415

    written = str(message.get("From", "") or message.get("Sender", ""))
    name, address = parseaddr(written)
    return _header_text(name) or _header_text(written.partition("<")[0]).strip("\"' "), address


def _date(message: "Message") -> str:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415

    try:
        found = parsedate_to_datetime(str(message.get("Date", "")))
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
    return found.isoformat()


def _shown_head(message: "Message") -> str:
    fields = ((name, _header_text(message.get(name))) for name in _HEAD_SHOWN)
    return "\n".join(f"{name}: {value}" for name, value in fields if value)


def _header_text(value: object) -> str:
    """Return a field of a head as a person reads it (RFC 2047); what cannot be decoded stays."""
    from email.header import decode_header, make_header  # noqa: PLC0415

    written = str(value or "")
    try:
        text = str(make_header(decode_header(written)))
    except (LookupError, ValueError, MessageError):
        text = written
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        data = text.encode("utf-8", "surrogateescape")
        text = data.decode(file_encoding(data), "replace")
    return " ".join(text.split())


def _decoded(part: "Message") -> str:
    """Return a part's text. What is valid in UTF-8 is read so, whatever its head says: text in
    another encoding hardly ever is. ISO-2022 has no byte beyond ASCII, so there the head decides.
    """
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    declared = (part.get_content_charset() or "").lower()
    found = file_encoding(data)
    if found in ("utf-8", "utf-8-sig") and not data.isascii():
        return data.decode(found, "replace")
    try:
        return data.decode(declared or found, "replace").removeprefix("\ufeff")
    except LookupError:
        return data.decode(found, "replace").removeprefix("\ufeff")


def _inside(page: str) -> str:
    found = _BODY.search(page)
    return found["inside"] if found else page


def _as_paragraphs(text: str) -> str:
    lines = (html.escape(line.strip()) for line in text.splitlines())
    return "".join(f"<p>{line}</p>" for line in lines if line)


def _with_neighbours(page: str, before: str, after: str) -> str:
    """Return a page with more in its body, above and below."""
    found = _BODY.search(page)
    if found is None:
        return f"{before}{page}{after}"
    start, end = found.span("inside")
    return f"{page[:start]}{before}{page[start:end]}{after}{page[end:]}"

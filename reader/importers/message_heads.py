"""The head of a message (RFC 5322), which begins a mail and a web archive alike, and which of the
two it is.
"""

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from reader.importers.textual import opening

if TYPE_CHECKING:
    from email.message import Message
    from email.policy import Policy

MOST_LINES = 400
LONGEST_NAME = 60
LONGEST_PARAMETERS = 8_000
"""Characters of a field with parameters; the standard library splits them in quadratic time."""

_FIELD = re.compile(rf"(?P<name>[A-Za-z][\w.-]{{0,{LONGEST_NAME}}}):[ \t]?(?P<value>[^\n]*)")
_IN_PIECES = re.compile(r";\s*[\w-]{1,60}\*[^;=]{0,20}=[^;]*")
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*(?:>?From [^\r\n]{0,500}\r?\n)?")
"""A mark, blank lines and the line by which mailboxes part messages: no part of the head."""

_OF_TRANSPORT = frozenset(
    {
        "received",
        "return-path",
        "message-id",
        "delivered-to",
        "dkim-signature",
        "mime-version",
        "content-type",
        "x-mailer",
        "list-unsubscribe",
    }
)
"""Fields that programs write; a copied message has only those that a person reads."""

_READ = frozenset({"from", "to", "subject", "date", "sender", "cc"})
_OF_ARCHIVES = frozenset({"snapshot-content-location", "content-location", "content-base", "x-maf"})
_SAVED_BY = re.compile(r"saved\s+by|unmht|msie|internet explorer", re.IGNORECASE)
_ARCHIVE_SUFFIXES = (".mht", ".mhtml")
_MAIL_SUFFIXES = (".eml", ".emlx")


class MessageKind(Enum):
    """What a message is."""

    MAIL = "mail"
    ARCHIVE = "archive"


def message_of(data: bytes) -> bytes:
    """Return a message from its first field on."""
    found = _BEFORE.match(data)
    return data[found.end() :] if found else data


def parsed(data: bytes) -> "Message":
    """Return a message with its parts. Raises ``RecursionError`` for parts in parts without end."""
    from email import message_from_bytes  # noqa: PLC0415 (30 ms that most imports never need)

    return message_from_bytes(message_of(data), policy=_policy())


@cache
def _policy() -> "Policy[Message]":
    # The older policy: the newer one fails over some malformed heads.
    from email.policy import Compat32  # noqa: PLC0415

    class Bounded(Compat32):
        """Makes fields with parameters such that the standard library can split them."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            has_parameters = name.lower() in {"content-type", "content-disposition"}
            return name, _sound(value[:LONGEST_PARAMETERS]) if has_parameters else value

    return Bounded()


def _sound(value: str) -> str:
    """Return a field without parameters in pieces (RFC 2231) that do not go together: the standard
    library fails over them.
    """
    from email.message import Message  # noqa: PLC0415 (with the rest of it)

    probe = Message()
    probe["Content-Type"] = value
    try:
        probe.get_params()
    except (TypeError, ValueError):
        return _IN_PIECES.sub("", value)
    return value


def message_kind(name: str, data: bytes) -> MessageKind | None:
    """Return what a file is that begins with the head of a message; ``None`` for any other."""
    fields = head_fields(opening(message_of(data[:70_000])))
    names = fields.keys()
    lower = name.partition("#")[0].lower()
    is_mail_file = lower.endswith(_MAIL_SUFFIXES)
    kind = fields.get("content-type", "").lower()
    is_message = bool(names & _OF_TRANSPORT) and (len(names) > 1 or kind.startswith("multipart/"))
    if not is_message and not (is_mail_file and len(names & _READ) > 1):
        return None
    if names & _OF_ARCHIVES or _SAVED_BY.search(fields.get("from", "")):
        return MessageKind.ARCHIVE
    if lower.endswith(_ARCHIVE_SUFFIXES) and kind.startswith(("multipart/", "text/html")):
        return MessageKind.ARCHIVE
    is_sent = bool(names & {"to", "received", "return-path", "message-id", "delivered-to"})
    if kind.startswith("multipart/related") and not is_mail_file and not is_sent:
        return MessageKind.ARCHIVE
    return MessageKind.MAIL if is_mail_file or names & _READ else None


def head_fields(start: str) -> dict[str, str]:
    """Return the fields of the head that a text begins with, by their names in lower case; nothing
    where the head is no head.
    """
    fields: dict[str, str] = {}
    last = ""
    for line in start.split("\n", MOST_LINES)[:MOST_LINES]:
        line = line.rstrip("\r")  # noqa: PLW2901
        if not line.strip():
            break
        if line[0] in " \t" and last:
            fields[last] += f" {line.strip()}"
        elif found := _FIELD.match(line):
            last = found["name"].lower()
            fields.setdefault(last, found["value"].strip())
        else:
            return {}
    return fields

"""Messages that somebody pasted or saved: exports of chats, and mails with their heads.

A chat is known by the time and the sender that begin its lines, a mail by three lines of its head
in a row. What belongs to a message is never furniture.
"""

import re
from dataclasses import replace
from functools import cache

from reader.cleaning.text.line_breaks import LineRole, WrittenLine
from reader.cleaning.text.phrases import languages

_CHAT = re.compile(
    r"[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:\w{1,3}\s)?\d{1,2}[:.]\d\d"
    r"(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?\]?\s*(?:[-–]\s*)?\S",
    re.I,
)
"""“03/05/24 08.13 - Name: text” and “[03.05.24, 08:13:22] Name: text” of WhatsApp and Signal."""
_SENT = re.compile(
    r"[^,:]{1,60}, \[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d[^\]]{0,10}\]:?.*"
)
"""“Name, [03.05.2024 08:13]” of Telegram."""
_LEAST_CHAT = 3
_CHAT_SHARE = 0.3
"""Share of a text's lines that begin a message; long messages have lines of their own."""
_HEAD_LINE = re.compile(r"[>*\s]*\**([^\W\d_][^\W\d_. -]{0,14})\**\s?[:：]\**\s+(\S.*)")
_LEAST_HEAD = 3
_FORWARDED = re.compile(r"[-–_*]{3,}\s*[^-–_*]{3,60}\s*[-–_*]{3,}|[-_]{5,}")
_QUOTED = re.compile(r">\s?")
_ROLES = {
    "from": LineRole.MAIL_FROM,
    "subject": LineRole.MAIL_SUBJECT,
    "date": LineRole.MAIL_DATE,
    "to": LineRole.MAIL_HEAD,
}


@cache
def _words() -> dict[str, str]:
    """Return what each word at the beginning of a mail's head line tells."""
    found: dict[str, str] = {}
    for language in languages().values():
        for what, words in language.mail_words.items():
            for word in words:
                found.setdefault(word, what)
    return found


def mark_messages(rows: list[WrittenLine]) -> list[WrittenLine]:
    """Return the lines with those marked that belong to a chat or to a mail. Linear."""
    begins = [_CHAT.match(row.text) or _SENT.fullmatch(row.text) for row in rows]
    count = sum(found is not None for found in begins)
    if count >= _LEAST_CHAT and count >= _CHAT_SHARE * len(rows) and any(begins[:3]):
        first = next(at for at, found in enumerate(begins) if found)
        return [
            replace(row, role=LineRole.MESSAGE) if at >= first else row
            for at, row in enumerate(rows)
        ]
    return _mark_mail(rows)


def head_value(text: str) -> str:
    """Return what a line of a mail's head says behind its word."""
    found = _HEAD_LINE.fullmatch(text)
    return found.group(2).strip() if found else text


def _mark_mail(rows: list[WrittenLine]) -> list[WrittenLine]:
    heads = [_told(row.text) for row in rows]
    if sum(head is not None for head in heads) < _LEAST_HEAD:
        return rows
    found: list[WrittenLine] = list(rows)
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and heads[end] is not None:
            end += 1
        if end - at >= _LEAST_HEAD and "from" in heads[at:end]:
            for place in range(at, end):
                found[place] = replace(rows[place], role=_ROLES[heads[place] or "to"])
        at = max(end, at + 1)
    if any(row.role is not LineRole.TEXT for row in found):
        return [_inside_mail(row) for row in found]
    return found


def _told(text: str) -> str | None:
    found = _HEAD_LINE.fullmatch(text)
    return _words().get(found.group(1).lower()) if found else None


def _inside_mail(row: WrittenLine) -> WrittenLine:
    if row.role is not LineRole.TEXT:
        return row
    if _FORWARDED.fullmatch(row.text):
        return replace(row, role=LineRole.MAIL_HEAD)
    if _QUOTED.match(row.text):
        return replace(row, role=LineRole.QUOTED)
    return row

"""Text that is no article: programs, style sheets, logs, settings, tables of figures, and files
that only name an address.

What is refused here would else be an article of code. Prose that talks of code stays: a text is
refused only where hardly a line of it reads like a sentence and most lines are written for a
machine.
"""

import re
import zlib
from typing import NamedTuple

from reader.domain.errors import LinkToPage, UnknownFormat
from reader.domain.message import Message, translate
from reader.importers.signatures import Signature, foreign
from reader.importers.textual import OPENING, foreign_bytes, opening

LEAST_LINES = 3
MOST_PROSE = 0.15
"""Share of the characters in lines of prose up to which a text may be a machine's."""

MOST_PROSE_NAMED = 0.5
"""The same for a file whose name says that it is a program or the like."""

LEAST_CODE = 0.5
"""Share of the lines that have to be written for a machine."""

WORDS = 6
"""In a line of prose; of scripts without spaces twice as many letters."""

LONGEST_LINE = 2_000
MOST_LINES = 2_000

_WORD = re.compile(r"[^\W\d_]+")
_BEYOND = re.compile(r"[^\W\d_a-zA-Z\u00c0-\u024f]")
_SIGN = re.compile(r"[{}\[\]<>=;$\\|*/_#@&+~^`]")
_DENSE = 0.03
"""Share of braces and semicolons in a long line that a program was packed into."""


class _Form(NamedTuple):
    """How the lines of one kind of text look: at least half of them as ``line`` says, and a fifth
    as ``sure`` says, which no lines of prose, verse or a list are. ``over_prose``: even where they
    hold sentences.
    """

    kind: Message
    line: re.Pattern[str]
    sure: re.Pattern[str]
    over_prose: bool = False


_LOG = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){3} - |\[?[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d "
    r"|.{0,60}\d\d:\d\d:\d\d.{0,60}?\b(?:INFO|DEBUG|WARN|WARNING|ERROR|FATAL|TRACE|NOTICE"
    r"|CRITICAL|info|debug|warn|error)\b)"
)
_FIGURES = re.compile(r"(?=(?:[^;\t|,]*[;\t|,]){2})[^,;\t|]{0,40}[;\t|,][;\t|,\d\s.%+\-\"€$£]*$")
_PROGRAM = translate("Kinds", "the source of a program")
_TABLE = translate("Kinds", "a table of figures")

_FORMS = (
    _Form(translate("Kinds", "a log"), _LOG, _LOG, over_prose=True),
    _Form(
        translate("Kinds", "a comparison of two files (diff)"),
        re.compile(r"(?:diff --git |@@ -\d|index [0-9a-f]{7}|(?:\+\+\+|---) \S|[+-]|\s)"),
        re.compile(r"(?:diff --git |@@ -\d|index [0-9a-f]{3,}\.\.|(?:\+\+\+|---) \S)"),
    ),
    _Form(
        translate("Kinds", "a file of subtitles"),
        re.compile(r"(?:\d+$|(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> )"),
        re.compile(r"(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> "),
        over_prose=True,
    ),
    _Form(
        translate("Kinds", "a style sheet (CSS)"),
        re.compile(
            r"\s*(?:[.#@*:\w\[][^{}<>;]{0,300}\{(?:[^{}]*\})?|-{0,2}[a-z-]{2,40}\s*:[^;{}]{1,300};"
            r"|\}|/\*.*)\s*$"
        ),
        re.compile(r"(?:[^{}]{0,300}\{)?\s*-{0,2}[a-z-]{2,40}\s*:[^;{}=()]{1,300}[;}]"),
    ),
    _Form(
        _PROGRAM,
        re.compile(
            r"\s*(?:import |from \S+ import |def \w|class \w+.{0,80}[:{]$|function\b|async |const "
            r"|let |var |return\b|(?:if|for|while|switch|elif)\b.{0,200}[:{]$|else\b.{0,3}$|try:"
            r"|except\b.{0,80}:$|finally:|with .{1,200}:$|#!|#include\b|#define\b|<\?php"
            r"|package \S+;|using \S+;|namespace |public |private |protected |@\w+(?:\(.*\))?$"
            r"|(?:CREATE|INSERT|DROP|SELECT|ALTER)\s+\w+|pass$|//|/\*|\*/"
            r"|.{0,300}(?:[;{}]|\);?|\],?|=>|,)\s*$|[\w.\[\]]+\s*[-+*/]?=\s*\S|\w[\w.]*\(.*\))"
        ),
        re.compile(
            r".{0,300}?(?:[{}$\\]|\w\s*[-+*/!=]?=+\s*\S|\w\(|\);|::|->|=>|#include|<\?php)"
            r"|(?:CREATE|INSERT|DROP|ALTER) (?:TABLE|INTO|INDEX)"
        ),
    ),
    _Form(
        translate("Kinds", "a file of settings"),
        re.compile(
            r"\s*(?:[;#].*|\[[\w .:\"-]+\]$|(?:- )?[a-z][\w.-]*:(?:\s+\S+){0,3}$"
            r"|[\w.-]+\s*=\s*.*$|- \S+$)"
        ),
        re.compile(r"[\w.-]+\s*=|\[[\w .:\"-]+\]$|\s+(?:- )?[a-z][\w-]*:(?:\s|$)|\s+- \S+$"),
    ),
    _Form(_TABLE, _FIGURES, _FIGURES),
)
"""The first that fits counts."""

LEAST_SURE = 0.2
LEAST_ROWS = 5
"""Of a table of figures; fewer are a list in an article."""

_NAMED = re.compile(
    r"\.(?:css|scss|less|js|mjs|cjs|ts|tsx|jsx|py|php|java|kt|c|h|cc|cpp|cs|go|rs|rb|pl|lua|sh|bash|bat|cmd|ps1|sql"
    r"|ini|cfg|conf|ya?ml|toml|properties|env|log|diff|patch|srt|vtt|r|ipynb|lock)$",
    re.IGNORECASE,
)
_NAMED_KIND = translate("Kinds", "a file for programs and not for readers")
_TABLE_ADVICE = translate(
    "Advice",
    "Claim Reader reads tables with an article in each row, whose first row names the columns: "
    "title, date, author, url, text.",
)

_LINK_FILE = re.compile(
    r"\s*(?:\[[^\]\n]{0,80}\]\s*(?:[^\[\n]{0,300}\n\s*){0,20})?"
    r"\[(?:InternetShortcut|Desktop Entry)\](?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)
_LINK_LINE = re.compile(r"^\s*URL(?:\[\$e\])?\s*=\s*(?P<url>\S+)", re.MULTILINE | re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_LINK = translate("Kinds", "a link to a web page")
_LINK_ADVICE = translate(
    "Advice",
    "Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the "
    "file that you saved.",
)
_ADDRESSES = re.compile(r"\s*(?:https?://\S+\s+)*https?://\S+\s*", re.IGNORECASE)
LARGEST_LINK = 100_000
"""Bytes of a file that names one address."""


def refuse_foreign(name: str, data: bytes) -> None:
    """Raise ``UnknownFormat`` for what is no article, with its kind and what to do. Linear."""
    if address := linked_address(data):
        raise LinkToPage(name, address, _LINK, _LINK_ADVICE)
    if found := _packed_archive(data) or foreign_bytes(data):
        raise UnknownFormat(name, found.kind, found.advice)
    text = opening(data).removeprefix("\ufeff")
    if _ADDRESSES.fullmatch(text):
        raise UnknownFormat(name, translate("Kinds", "a list of web addresses"), _LINK_ADVICE)
    if text.lstrip().startswith("<?xml"):
        raise UnknownFormat(name, translate("Kinds", "an XML file"))
    if kind := machine_kind(name, text):
        advice = _TABLE_ADVICE if kind is _TABLE else None
        raise UnknownFormat(name, kind, advice)


def _packed_archive(data: bytes) -> Signature | None:
    """Return the format of a web archive that was packed with gzip, as most WARC files are."""
    if not data.startswith(b"\x1f\x8b"):
        return None
    try:
        start = zlib.decompressobj(wbits=31).decompress(data[:OPENING], 1_000)
    except zlib.error:
        return None
    return foreign(start) if start.startswith(b"WARC/") else None


def linked_address(data: bytes) -> str | None:
    """Return the address that a file is a link to: of Windows, of Linux desktops, of macOS."""
    if len(data) > LARGEST_LINK:
        return None
    if data.startswith(b"bplist00") or b"<plist" in data[:1000]:
        return _address_in_list(data)
    found = _LINK_FILE.match(opening(data).removeprefix("\ufeff"))
    line = _LINK_LINE.search(found["rest"]) if found else None
    return line["url"] if line else None


def _address_in_list(data: bytes) -> str | None:
    """Return the address in a property list. The list is read by the standard library, which
    refuses entities in it.
    """
    import plistlib  # noqa: PLC0415 (with the parser of XML, which few imports need)
    from xml.parsers.expat import ExpatError  # noqa: PLC0415

    try:
        found = plistlib.loads(data)
    except (ExpatError, ValueError, RecursionError, OverflowError, KeyError):
        return None
    address = found.get("URL") if isinstance(found, dict) else None
    return address if isinstance(address, str) and _WEB.match(address) else None


def machine_kind(name: str, text: str) -> Message | None:
    """Return what a text is that was written for a machine; ``None`` for what a person reads."""
    lines = [line[:LONGEST_LINE].rstrip() for line in text.split("\n", MOST_LINES)[:MOST_LINES]]
    lines = [line for line in lines if line.strip()]
    named = _NAMED.search(name) is not None
    share = _share_of_prose(lines)
    if len(lines) == 1 and _is_packed(lines[0]):
        return _PROGRAM
    if named and share <= MOST_PROSE_NAMED:
        return _first_like(lines, share) or _NAMED_KIND
    return _first_like(lines, share) if len(lines) >= LEAST_LINES else None


def _first_like(lines: list[str], prose: float) -> Message | None:
    for form in _FORMS:
        if prose > MOST_PROSE and not form.over_prose:
            continue
        share, sure = (
            sum(pattern.match(line) is not None for line in lines) / max(len(lines), 1)
            for pattern in (form.line, form.sure)
        )
        few = form.kind is _TABLE and len(lines) < LEAST_ROWS
        if share >= LEAST_CODE and sure >= LEAST_SURE and not few:
            return form.kind
    return None


def _share_of_prose(lines: list[str]) -> float:
    total = sum(map(len, lines))
    return sum(len(line) for line in lines if _is_prose(line)) / max(total, 1)


def _is_prose(line: str) -> bool:
    signs = len(_SIGN.findall(line))
    if signs * 12 > len(line):
        return False
    beyond = len(_BEYOND.findall(line))
    if beyond * 2 > len(line.replace(" ", "")):
        return beyond >= 2 * WORDS
    return len(_WORD.findall(line)) >= WORDS


def _is_packed(line: str) -> bool:
    signs = sum(map(line.count, "{};"))
    return len(line) >= 200 and signs > _DENSE * len(line) and "{" in line

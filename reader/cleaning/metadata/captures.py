"""What a page says of the copy that it is: which archive made it of which page, and when it was
saved. And which of its blocks are the archive's own.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from email.utils import parsedate_to_datetime
from itertools import islice

from reader.cleaning.markup.page import Node, Page
from reader.domain.address_parts import joined
from reader.domain.captures import Capture, read_capture
from reader.domain.document import Metadata

_BARS = {
    "wm-ipp-base": "Wayback Machine",
    "wm-ipp": "Wayback Machine",
    "wm-ipp-print": "Wayback Machine",
    "donato": "Wayback Machine",
    "wb_div": "",
    "_wb_plain_banner": "",
    "_wb_frame_top_banner": "",
    "wayback-toolbar": "",
    "bN015htcoyT__google-cache-hdr": "Google",
    "google-cache-hdr": "Google",
    "ukwa-banner": "",
    "replay-banner": "",
}
"""The ids of elements that an archive writes into the pages that it shows, and its name where the
id tells.
"""

_BARS_OF_TODAY = frozenset({"HEADER", "FOOTER", "DIVSHARE", "hashtags"})
"""Such ids at archive.today, where the page itself says that it is from there."""

_ARCHIVED_ON = re.compile(
    r"FILE ARCHIVED ON (\d\d:\d\d:\d\d \w{3} \d{2}, \d{4}) AND RETRIEVED FROM"
)
_BASE = re.compile(
    r"<base\b[^<>]{0,300}?\bhref\s*=\s*[\"']?(?P<address>https?://[^\s\"'<>]{1,3000})",
    re.IGNORECASE,
)
_WOMBAT = re.compile(
    r"__wm\.wombat\(\s*[\"'](?P<address>https?://[^\"'\s<>]{1,3000})[\"']\s*,\s*[\"'](?P<moment>\d{14})"
)
_ADDRESS = re.compile(r"https?://\S+")
_LINES = 12
"""Lines of a text in which the address of a copy is looked for."""

_HEAD = 60_000
"""Code points of a page in which an archive has said what it shows."""

_SAVED_ON = re.compile(
    r"<!--\s*Page saved with SingleFile\s[^<>]{0,4000}?saved date:\s*(?P<date>[^\n<>(]{8,60})"
    r"|<meta\b[^<>]{0,200}?\bname\s*=\s*[\"']?savepage-date[\"']?[^<>]{0,200}?\bcontent\s*=\s*[\"']"
    r"(?P<other>[^\"'<>(]{8,60})",
    re.IGNORECASE,
)
_CACHED = re.compile(
    r"This is Google['’]s cache of (?P<address>https?://\S+?)\.?\s.{0,60}?"
    r"snapshot of the page as it appeared on (?P<date>\d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d GMT)",
    re.DOTALL,
)
_SHOWN_MOMENT = re.compile(r"\b(\d{1,2}) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) UTC\b")
_OF_ARCHIVE = re.compile(
    r"(?:(?:The )?Wayback Machine\b|\d[\d,.]* captures?\b|COLLECTED BY\b|TIMESTAMPS?\b:?"
    r"|About this capture\b|Saved from\b|archive\.(?:today|ph|is|li|md|vn|fo)\b"
    r"|webpage capture\b|All snapshots\b|no other snapshots\b|Redirected from\b"
    r"|This is Google['’]s cache\b|Captured by Perma\b"
    r"|View the live page\b|Perma\.cc record\b)",
    re.IGNORECASE,
)
"""How the lines begin that an archive writes over the pages that it shows."""

_LONGEST_LINE = 300
_NEAR_TOP = 60
"""Blocks in which an archive's own words about a copy are looked for."""


def read_copy(page: Page, markup: str, addresses: Sequence[str | None]) -> Capture | None:
    """Return what is known of the copy that a page is: of which page it was made, when, and where
    it stands. ``None`` where nothing says that it is one.

    ``addresses`` are what the page and the file call themselves, the most trusted first.
    """
    stated = [*addresses, _base(markup), _replayed(markup)]
    named = [capture for one in stated if (capture := read_capture(one))]
    best = next((one for one in named if one.address), named[0] if named else None)
    shown = _of_today(page) if best and not best.address else _cached(page)
    if shown is not None:
        archived = best.archived if best else None
        best = Capture(shown.address, shown.captured, archived or shown.archived)
    if best is not None and best.captured and len(best.captured) > 10:
        return best
    moment = _moment(_ARCHIVED_ON.search(markup)) or _saved(markup)
    if best is None:
        return Capture(None, moment) if moment else None
    return replace(best, captured=moment or best.captured)


def _base(markup: str) -> str | None:
    """Return the address against which a copy's links count."""
    found = _BASE.search(markup[:_HEAD])
    return found["address"] if found else None


def _replayed(markup: str) -> str | None:
    """Return the address of the copy that the Wayback Machine's own script is told it shows."""
    at = markup.find("__wm.wombat(", 0, _HEAD)
    found = _WOMBAT.match(markup, at) if at >= 0 else None
    if found is None:
        return None
    return f"https://web.archive.org/web/{found['moment']}/{found['address']}"


def read_line_of_copy(lines: Iterable[str]) -> Capture | None:
    """Return the copy whose address one of the first lines of a text gives, as one that was copied
    from an archive's page does.
    """
    for line in islice(lines, _LINES):
        for found in _ADDRESS.finditer(line[:_LONGEST_LINE]):
            capture = read_capture(found.group())
            if capture is not None and capture.address and capture.captured:
                return capture
    return None


def bars(page: Page, capture: Capture | None) -> dict[int, str]:
    """Return which blocks belong to an archive that shows the page, and to which."""
    of_today = capture is not None and "//archive." in (capture.archived or "")
    found = _lines_of_archive(page, capture)
    roots: dict[Node, str] = {}
    for node in page.identified:
        name = node.attributes["id"]
        if name in _BARS:
            roots[node] = _BARS[name] or _host(capture)
        elif of_today and name in _BARS_OF_TODAY:
            roots[node] = "archive.today"
    if not roots:
        return found
    known: dict[Node, str] = {}
    for at, block in enumerate(page.blocks):
        archive = _owner(block.node, roots, known)
        if archive:
            found[at] = archive
    return found


def _lines_of_archive(page: Page, capture: Capture | None) -> dict[int, str]:
    """Return the lines near the top of a copy in which its archive speaks of it, where nothing else
    marks them.
    """
    if capture is None or capture.archived is None:
        return {}
    host = _host(capture)
    return {
        at: host
        for at, block in enumerate(page.blocks[:_NEAR_TOP])
        if len(block.text) <= _LONGEST_LINE and _OF_ARCHIVE.match(block.text)
    }


def described(metadata: Metadata, capture: Capture | None) -> Metadata:
    """Return the description of a page with what is known of the copy that it is."""
    if capture is None:
        return metadata
    return replace(metadata, captured=capture.captured, archived=capture.archived)


def own_address(address: str | None, capture: Capture | None) -> str | None:
    """Return the address of the page itself where one names a copy of it."""
    named = read_capture(address)
    if named is None:
        return address
    return named.address or (capture.address if capture else None)


def canonical_of(canonical: str | None, address: str | None) -> str | None:
    """Return the address that a page declares, made whole where an archive has left only a path of
    its own.
    """
    if canonical and not canonical.startswith("http") and read_capture(address):
        return joined(address, canonical)
    return canonical


def _owner(node: Node, roots: dict[Node, str], known: dict[Node, str]) -> str:
    """Return to which archive an element belongs, empty for none; remembers for all on the way."""
    way = []
    above: Node | None = node
    while above is not None and above not in known and above not in roots:
        way.append(above)
        above = above.parent
    archive = "" if above is None else roots.get(above) or known.get(above, "")
    known.update(dict.fromkeys(way, archive))
    return archive


def _host(capture: Capture | None) -> str:
    """Return the site of an archive, as its copy's address gives it."""
    archived = (capture.archived or "") if capture else ""
    return archived.partition("//")[2].partition("/")[0] or "?"


def _of_today(page: Page) -> Capture | None:
    """Return what archive.today's own header says: the address in its field, the moment beside
    it.
    """
    inputs = page.nodes if "input" in page.tags else ()
    fields = (node.attributes for node in inputs if node.tag == "input")
    address = next(
        (
            value
            for field in fields
            if field.get("name") == "q" and (value := field.get("value", "")).startswith("http")
        ),
        None,
    )
    if address is None:
        return None
    own = read_capture(address)
    top = " ".join(block.text for block in page.blocks[:_NEAR_TOP])
    found = _SHOWN_MOMENT.search(top)
    moment = _parsed(f"{' '.join(found.groups())} GMT") if found else None
    return Capture(own.address if own else address, moment)


def _cached(page: Page) -> Capture | None:
    top = " ".join(block.text for block in page.blocks[:6])[:1000]
    found = _CACHED.search(top) if "cache of" in top else None
    return Capture(found["address"], _parsed(found["date"])) if found else None


def _moment(found: re.Match[str] | None) -> str | None:
    """Return the moment of the Wayback Machine's comment: "10:11:12 May 04, 2024"."""
    if found is None:
        return None
    clock, month, day, year = found.group(1).replace(",", "").split()
    return _parsed(f"{day} {month} {year} {clock} GMT")


def _saved(markup: str) -> str | None:
    """Return when a page was saved, as the program that saved it has written into it."""
    found = _SAVED_ON.search(markup[:20_000])
    if found is None:
        return None
    words = (found["date"] or found["other"]).split()
    if len(words) < 5:  # "Fri May 03 2024 08:12:00 GMT+0200", as JavaScript writes it
        return None
    _, month, day, year, clock, *zone = words
    shift = (zone[0] if zone else "").upper().removeprefix("GMT").removeprefix("UTC") or "+0000"
    return _parsed(f"{day} {month} {year} {clock} {shift}")


def _parsed(words: str) -> str | None:
    """Return a moment in the form of a mail's date as ISO 8601 in UTC; ``None`` for nonsense."""
    try:
        moment = parsedate_to_datetime(words)
        offset = moment.utcoffset()
        utc = moment if offset is None else moment - offset
    except (ValueError, TypeError, OverflowError):
        return None
    return f"{utc:%Y-%m-%dT%H:%M:%S}Z" if 1990 <= utc.year < 2200 else None

"""Addresses of copies: what a web archive, a cache or a service for fast pages calls a page that
somebody else has published.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

_LONGEST = 4096
"""Code points of an address beyond which it is not looked into."""

_STAMPED = re.compile(r"/((?:19|20)\d\d[\d.-]{0,14})(?:[a-z]{2}_|\*)?/(?=\S)")
"""The moment in the address of a capture: ``/20240503081200/``, ``/20240503081200id_/`` in those
that pywb and the Wayback Machine make, ``/2024.05.03-081200/`` at archive.today.
"""

_SCHEME = re.compile(r"https?(?::|%3a)/?", re.IGNORECASE)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?")
_TODAY = frozenset(f"archive.{end}" for end in ("today", "ph", "is", "li", "md", "vn", "fo"))
_WAYBACK = frozenset({"web.archive.org", "wayback.archive.org", "web-beta.archive.org"})
_ARCHIVES = re.compile(
    r"(?:^|\.)(?:archive-it\.org|arquivo\.pt|perma-archives\.org|perma\.cc|ghostarchive\.org"
    r"|webarchive\.[a-z.]+|webarchive\.org\.uk|vefsafn\.is|swap\.stanford\.edu|conifer\.rhizome\.org)$"
)
"""Sites of which every page is a capture of another site's."""

_CACHES = frozenset({"webcache.googleusercontent.com", "cc.bingj.com"})
_SERVED = re.compile(r"^/(?:amp/|[a-z]{1,2}/)(s/)?(?=[^/]+\.[^/]+)", re.IGNORECASE)
"""The beginning of a path under which Google serves a page of others for telephones."""

_BARE_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Capture:
    """A copy of a page. ``address`` is the page's own, where the copy's address tells it.

    ``captured`` is when it was made: ISO 8601 in UTC, to the day where the address tells no more.
    ``archived`` is the address of the copy; ``None`` for services that show a page as it is now.
    """

    address: str | None
    captured: str | None = None
    archived: str | None = None


def read_capture(address: str | None) -> Capture | None:
    """Return what the address of a copy says, or ``None`` for the address of a page itself. Linear
    in its length.
    """
    wanted = (address or "").strip()
    if not wanted or len(wanted) > _LONGEST:
        return None
    try:
        parts = urlsplit(wanted)
        host = (parts.hostname or "").lower().removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    if host in _CACHES:
        return _cached(parts.query, wanted)
    if host.endswith("cdn.ampproject.org") or (
        host.startswith("google.") and parts.path.startswith("/amp/")
    ):
        return _served(parts.path, parts.query)
    rest = wanted[wanted.index("//") + 2 :].partition("/")[2]
    return _archived(host, f"/{rest}", wanted)


def original_address(address: str | None) -> str | None:
    """Return the address of the page of which an address names a copy, or the address itself."""
    capture = read_capture(address)
    return address if capture is None else capture.address


def read_moment(stamp: str) -> str | None:
    """Return the moment that a row of digits such as ``20240503081200`` names: ISO 8601 in UTC, or
    a day. ``None`` where that is no moment.
    """
    found = _STAMP.fullmatch(re.sub(r"[.-]", "", stamp))
    if found is None:
        return None
    year, month, day = (int(part) for part in found.group(1, 2, 3))
    if not (1990 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    if found.group(4) is None:
        return f"{year:04}-{month:02}-{day:02}"
    hour, minute, second = (int(part or 0) for part in found.group(4, 5, 6))
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"


def _archived(host: str, path: str, whole: str) -> Capture | None:
    """Return the capture that an archive's address names."""
    known = host in _TODAY or host in _WAYBACK or _ARCHIVES.search(host) is not None
    begin = _SCHEME.search(path[:400])
    stamped = _STAMPED.search(path[: begin.start() + 1 if begin else 400])
    rest = path[stamped.end() :] if stamped else path[1:]
    if not stamped and known:  # archive.today: /o/AbCdE/https://…, /newest/https://…
        rest = path[begin.start() :] if begin else ""
    page = _page_address(rest, bare=known)
    if page is None:
        return Capture(None, None, whole) if known and len(path) > 1 else None
    moment = read_moment(stamped.group(1)) if stamped else None
    if not known and (moment is None or len(moment) < 12):
        return None  # a page about another page, sorted by days
    return Capture(page, moment, whole)


def _page_address(rest: str, *, bare: bool) -> str | None:
    """Return an address that stands inside another one, where it may have lost a slash, its scheme,
    or its bare signs.
    """
    if re.match(r"https?%3a", rest, re.IGNORECASE):
        rest = unquote(rest)
    found = re.match(r"(https?):/{1,3}(?=[^/\s])", rest, re.IGNORECASE)
    if found:
        return f"{found.group(1).lower()}://{rest[found.end() :]}"
    return f"http://{rest}" if bare and _BARE_HOST.match(rest) else None


def _cached(query: str, whole: str) -> Capture:
    """Return what the address of a search engine's cache says: ``q=cache:XXXX:ADDRESS+words``."""
    words = parse_qs(query).get("q", [""])[0].removeprefix("cache:").split()
    found = re.search(r"https?://\S+", words[0]) if words else None
    if found:
        return Capture(found.group(), None, whole)
    last = words[0].rpartition(":")[2] if words else ""
    return Capture(f"http://{last}" if _BARE_HOST.match(last) else None, None, whole)


def _served(path: str, query: str) -> Capture:
    """Return which page a service for fast pages shows."""
    found = _SERVED.match(path)
    if found is None:
        return Capture(None)
    scheme = "https" if found.group(1) else "http"
    return Capture(f"{scheme}://{path[found.end() :]}{'?' * bool(query)}{query}")

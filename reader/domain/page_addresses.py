"""Addresses of one page in its several forms: as its site, a visitor, a telephone, a printer or an
archive spells it, and as one of the pages of an article that is divided over several.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from reader.domain.captures import original_address

MOST_PAGES = 40
"""Pages beyond which a number in an address is not that of a page of an article."""

_PASSING = re.compile(
    r"utm_.*|(?:fb|g|ms|y|tw|dc|gbra|wbra)clid|mc_[ce]id|igshid|ref|ref_src|cmp(?:id)?|share"
    r"|outputtype|amp|print|printable|printer|print-?view|printversion|pf"
    r"|single|single-?page|one-?page|view-?all|show-?all|full",
    re.IGNORECASE,
)
"""Parameters of an address that say where its reader came from or in which form a page is shown,
and not which page it is.
"""

_SHOWN_AS = re.compile(
    r"(?:output|view|format|mode|layout|type|page|pg|seite|halaman|hal|pagina)="
    r"(?:amp|print|printable|pdf-?print|mobile|all|full|single|show-?all|alle|semua|todo|tout)",
    re.IGNORECASE,
)
"""The same, where the value says it."""

_FORM_OF_SITE = re.compile(r"^(?:(?:www\d?|m|mobile|mobil|amp|touch|wap|print)\.)+")
_FORM_OF_PATH = re.compile(
    r"/(?:amp|print|printable|printversion|print-view|drucken|druckversion|imprimer|imprimir|stampa"
    r"|cetak|komplettansicht|(?:full|single|one)-?page|view-?all)(?=/|$)",
    re.IGNORECASE,
)
_FORM_OF_FILE = re.compile(r"\.amp(?=\.html?$|$)|(?<=/)index\.html?$", re.IGNORECASE)

_PAGE_WORDS = (
    "page|pages|pg|pag|pagenum|pageno|pagenumber|pagewanted|paged|currentpage|seite|hal|halaman"
    "|pagina|strona|stranka|sida|side|sivu|sayfa|trang|oldal|str"
)
_NAMED = re.compile(rf"(?:{_PAGE_WORDS})", re.IGNORECASE)
_NUMBER = re.compile(r"(?:0,)?(\d{1,2})")
_PATHS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"/(?:{_PAGE_WORDS})[/_,-]?(?P<page>\d{{1,2}})(?P<end>\.\w{{3,5}})?$",
        rf"[/_.,-](?:{_PAGE_WORDS}|p)[_=,-]?(?P<page>\d{{1,2}})(?P<end>\.\w{{3,5}})?$",
        r"(?P<bare>[/_,-])(?P<page>\d{1,2})(?P<end>\.\w{3,5})?$",
        r"(?P<bare>,)(?P<page>\d{1,2})(?P<end>,[^/,]{1,200})$",
    )
)
"""How the number of a page stands at the end of a path: ``/page/2``, ``-seite-2.html``, ``/2``,
``,2,title``.
"""


@dataclass(frozen=True, slots=True)
class DividedAddress:
    """The address of one page of several. ``base`` is that of all of them, ``page`` counts from 1.

    ``named`` says whether a word such as "page" stands before the number. A bare number can mean
    anything; ``slashed`` says whether it is a part of the path by itself.
    """

    base: str
    page: int
    named: bool
    slashed: bool = False


def plain_address(address: str | None) -> str:
    """Return the address of a page without what can differ between two visits to it; empty for a
    site's first page or none.
    """
    try:
        parts = urlsplit((original_address(address) or "").strip())
        host = _FORM_OF_SITE.sub("", (parts.hostname or "").lower())
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    pairs = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query)
        if not _PASSING.fullmatch(name) and not _SHOWN_AS.fullmatch(f"{name}={value}")
    )
    path = _FORM_OF_FILE.sub("", _FORM_OF_PATH.sub("", parts.path)).rstrip("/")
    query = urlencode(pairs)
    return f"{host}{path}?{query}".rstrip("?") if path or query else ""


def divided(plain: str) -> DividedAddress | None:
    """Return which page of several a plain address names, or ``None`` where it names none."""
    path, _, query = plain.partition("?")
    pairs = parse_qsl(query)
    for pair in pairs:
        found = _NUMBER.fullmatch(pair[1]) if _is_page_name(pair[0]) else None
        if found:
            page = int(found.group(1)) + pair[1].startswith("0,")
            rest = urlencode([one for one in pairs if one is not pair])
            base = f"{path}?{rest}".rstrip("?")
            return DividedAddress(base, page, True) if _counts(page) and "/" in base else None
    host, slash, rest_of_path = path.partition("/")
    for pattern in _PATHS:
        found = pattern.search(f"/{rest_of_path}") if slash else None
        if found and found.start() > 0 and _counts(int(found["page"])):
            base = f"{host}/{rest_of_path}"[: len(host) + found.start()] + (found["end"] or "")
            bare = found.groupdict().get("bare")
            whole = f"{base}?{query}".rstrip("?")
            return DividedAddress(whole, int(found["page"]), bare is None, bare == "/")
    return None


def is_print_form(address: str | None) -> bool:
    """Whether an address names a page as it is made for a printer."""
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return False
    return bool(
        re.search(
            r"/(?:print|printable|printversion|print-view|drucken|druckversion|imprimer|imprimir"
            r"|stampa|cetak)(?:[/.?]|$)|[?&](?:print|printable|printversion)\b",
            f"{parts.path}?{parts.query}",
            re.IGNORECASE,
        )
    )


def host_of_plain(plain: str) -> str:
    """Return the site's part of a plain address."""
    return plain.partition("/")[0].partition("?")[0]


def names_an_article(plain: str) -> bool:
    """Whether the last part of an address has the form of an article's name rather than a
    section's: several words, or a number.
    """
    last = plain.partition("?")[0].rpartition("/")[2]
    return bool(re.search(r"\d", plain.partition("/")[2])) or len(re.findall(r"[-_.]", last)) > 1


def _is_page_name(name: str) -> bool:
    return name.lower() == "p" or _NAMED.fullmatch(name) is not None


def _counts(page: int) -> bool:
    return 1 <= page <= MOST_PAGES

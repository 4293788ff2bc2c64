"""Fetching one picture from the network: only because the user asked, only from public computers,
with nothing about him.

No cookies, no referrer, no language. The name of a computer is looked up once, and what is
connected to is what was looked up: an address that changes between the check and the connection
(DNS rebinding) leads nowhere else.
"""

import http.client
import socket
import ssl
from collections.abc import Callable
from ipaddress import IPv6Address, IPv6Network, ip_address
from time import monotonic
from urllib.parse import quote, urlsplit

from reader.domain.address_parts import joined
from reader.domain.message import Message, translate
from reader.services.cancelling import never

MOST_BYTES = 12_000_000
"""Of one picture."""
SECONDS = 20.0
"""For one picture, its redirects included."""
MOST_REDIRECTS = 5
_PIECE = 65_536
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses in the clothes of IPv6, private ones among them."""
_MOVED = {301, 302, 303, 307, 308}
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Claim Reader)",
    "Accept": "image/*",
    "Accept-Encoding": "identity",
}
_SAFE = "/%:=&?~+!$,;'@()*[]"


class NotFetched(Exception):
    """A picture could not be fetched; ``why`` is a clause."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.english())
        self.why = why


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the network that everybody shares, not to this computer or
    the house.
    """
    found = ip_address(address.split("%", maxsplit=1)[0])
    if isinstance(found, IPv6Address):
        found = found.ipv4_mapped or found
    return (
        found.is_global
        and not found.is_multicast
        and not (isinstance(found, IPv6Address) and found in _TRANSLATED)
    )


def fetch_picture(
    address: str, allowed: Callable[[str], bool] = is_public, check: Callable[[], None] = never
) -> tuple[str, bytes]:
    """Return a picture's media type and bytes. Raises ``NotFetched``, and whatever ``check`` raises
    to cancel.

    ``allowed`` decides which IP addresses may be connected to.
    """
    end = monotonic() + SECONDS
    for _ in range(MOST_REDIRECTS + 1):
        check()
        try:
            answer = _ask(address, allowed, end, check)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise NotFetched(_clause(error)) from error
        if isinstance(answer, tuple):
            return answer
        address = joined(address, answer)
    raise NotFetched(translate("Fetching", "it is moved from one address to the next without end"))


def _ask(
    address: str, allowed: Callable[[str], bool], end: float, check: Callable[[], None]
) -> tuple[str, bytes] | str:
    """Return a picture, or the address that it is moved to."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotFetched(translate("Fetching", "its address is not on the web"))
    connection = _connection(parts.scheme, parts.hostname, parts.port, allowed, end)
    try:
        target = quote(parts.path or "/", safe=_SAFE) + (
            f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
        )
        connection.request("GET", target, headers=_HEADERS)
        response = connection.getresponse()
        moved = response.getheader("Location")
        if response.status in _MOVED and moved:
            return moved
        if response.status != http.client.OK:
            raise NotFetched(
                translate("Fetching", "the other computer answers {status}").where(
                    status=response.status
                )
            )
        kind = (response.getheader("Content-Type") or "").split(";")[0].strip().lower()
        if not kind.startswith("image/"):
            raise NotFetched(translate("Fetching", "it is not a picture"))
        return kind, _read(response, end, check)
    finally:
        connection.close()


def _connection(
    scheme: str, host: str, port: int | None, allowed: Callable[[str], bool], end: float
) -> http.client.HTTPConnection:
    kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
    connection = kind(host, port, timeout=SECONDS)
    found = socket.getaddrinfo(host, connection.port, type=socket.SOCK_STREAM)
    places = [(family, place) for family, _, _, _, place in found]
    if not places or not all(allowed(str(place[0])) for _, place in places):
        raise NotFetched(translate("Fetching", "its address leads into a private network"))
    connection.sock = _connected(places[0], max(0.1, end - monotonic()))
    if scheme == "https":
        connection.sock = ssl.create_default_context().wrap_socket(
            connection.sock, server_hostname=host
        )
    return connection


def _connected(
    place: tuple[socket.AddressFamily, tuple[object, ...]], seconds: float
) -> socket.socket:
    made = socket.socket(place[0], socket.SOCK_STREAM)
    try:
        made.settimeout(seconds)
        made.connect(place[1])
    except OSError:
        made.close()
        raise
    return made


def _read(response: http.client.HTTPResponse, end: float, check: Callable[[], None]) -> bytes:
    pieces, size = [], 0
    while piece := response.read1(_PIECE):
        check()
        pieces.append(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise NotFetched(
                translate("Fetching", "it is larger than {most} MB").where(
                    most=MOST_BYTES // 1_000_000
                )
            )
        if monotonic() > end:
            raise NotFetched(translate("Fetching", "it takes too long"))
    return b"".join(pieces)


def _clause(error: Exception) -> Message:
    match error:
        case TimeoutError():
            return translate("Fetching", "the other computer does not answer in time")
        case ssl.SSLError():
            return translate("Fetching", "the connection is not safe")
        case socket.gaierror():
            return translate("Fetching", "there is no computer of that name, or no network")
        case ConnectionError():
            return translate("Fetching", "the other computer refuses the connection")
        case _:
            return translate("Fetching", "the other computer does not answer as it should")

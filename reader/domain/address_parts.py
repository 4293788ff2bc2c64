"""Addresses taken apart and put together as pages have them: what is none, as half of the brackets
round a host, has no parts, and is nowhere but where it stands.
"""

from urllib.parse import SplitResult, urljoin, urlsplit

_NO_PARTS = urlsplit("")


def parts_of(address: str | None) -> SplitResult:
    """Return the parts of an address, all of them empty where it is none."""
    try:
        return urlsplit(address or "")
    except ValueError:
        return _NO_PARTS


def host_in(address: str | None) -> str:
    """Return the host that an address names in small letters, empty where it names none."""
    return parts_of(address).hostname or ""


def joined(base: str | None, address: str) -> str:
    """Return where an address leads that stands on the page ``base``; as it is where either is
    none.
    """
    try:
        return urljoin(base or "", address)
    except ValueError:
        return address

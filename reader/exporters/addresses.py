"""Addresses as office programs take them: they call a whole document damaged for one that is not
well formed.
"""

from urllib.parse import quote, urlsplit

from reader.exporters.report_facts import on_the_web

_RESERVED = "!#$%&'()*+,/:;=?@[]~"
"""What RFC 3986 lets stand beside letters, digits and ``-._``."""
_LONGEST = 2_000
"""Characters of an address that Word opens."""


def safe_address(address: str) -> str:
    """Return an address of the web with what may not stand in it escaped; empty for what cannot be
    one.
    """
    try:
        written = quote(on_the_web(address), safe=_RESERVED, errors="replace")
        parts = urlsplit(written)
        has_host = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number, half an IPv6 address
        return ""
    brackets = "[" in parts.path + parts.query + parts.fragment
    return written if has_host and not brackets and len(written) <= _LONGEST else ""

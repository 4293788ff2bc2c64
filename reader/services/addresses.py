"""What a user gives as a file and is none: addresses of the web, and addresses of files.

Pages are not fetched; what is an address is told apart here so that it can be said.
"""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

LONGEST = 2_048

_WEB = re.compile(r"(?:https?|ftp):/{1,2}(?P<rest>[^\s/]+\S*)", re.IGNORECASE)
"""With one slash as well: a path takes the second one for nothing."""

_BARE = re.compile(
    r"(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
_FILE = re.compile(r"file:/{1,3}", re.IGNORECASE)


def web_address(text: str) -> str | None:
    """Return the address of a page on the web that a text is, and nothing else; one without
    ``https://`` needs ``www.`` or a path.
    """
    text = text.strip().strip("<>")
    if len(text) > LONGEST:
        return None
    if found := _WEB.fullmatch(text):
        return f"{text[: text.index(':')].lower()}://{found['rest']}"
    if _BARE.fullmatch(text) and (text.lower().startswith("www.") or "/" in text):
        return f"https://{text}"
    return None


def only_addresses(text: str) -> str | None:
    """Return the first address of a text that consists of nothing but addresses, one a line."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = [web_address(line) for line in lines[:1_000]]
    return found[0] if found and all(found) else None


def as_file(path: Path) -> Path:
    """Return the file that a path means: one that begins with ``file:`` is the address of a
    file.
    """
    written = path.as_posix()
    if not _FILE.match(written) or path.exists():
        return path
    return local_file(_FILE.sub("file:///", written)) or path


def local_file(address: str) -> Path | None:
    """Return the file that an address beginning with ``file:`` leads to on this computer."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.scheme.lower() != "file" or parts.netloc not in ("", "localhost"):
        return None
    place = url2pathname(parts.path)
    return Path(place) if place and "\0" not in unquote(place) else None

"""What kind of file a page's resource is: told by its first bytes, and only style sheets by their
name or look.
"""

import re

from reader.importers.signatures import shown_type
from reader.importers.textual import is_text

_OPENING = 1024

_RULE = re.compile(rb"(?:^|[\s}/])[@.#:*\w][^{}<>]{0,300}\{[^{}<>]*[\w-]+\s*:", re.DOTALL)
_MARKUP = re.compile(rb"\s*(?:<!doctype|<html|<!--|<\?xml)", re.IGNORECASE)


def media_type_of(name: str, data: bytes) -> str | None:
    """Return the media type of a picture, a font or a style sheet; ``None`` for what a page cannot
    show without scripts.
    """
    opening = data[:_OPENING]
    found = shown_type(opening)
    if (
        found is not None
        or not data
        or name.lower().endswith((".js", ".mjs", ".json", ".htm", ".html"))
    ):
        return found
    looks = not _MARKUP.match(opening) and is_text(opening) and _RULE.search(data[: 8 * _OPENING])
    return "text/css" if looks or name.lower().endswith(".css") else None

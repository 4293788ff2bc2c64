"""What kind of file a page's resource is: told by its first bytes, and only style sheets by their name or look."""

import re

from reader.importers.textual import is_text

_OPENING = 1024

_XML = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,400}>\s*)?(?:<!--(?>.{0,600}?-->)\s*)*(?i:<!DOCTYPE [^>]{0,400}>\s*)?"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"\x89PNG\r\n\x1a\n", "image/png"),
    (rb"\xff\xd8\xff", "image/jpeg"),
    (rb"GIF8[79]a", "image/gif"),
    (rb"RIFF.{4}WEBP", "image/webp"),
    (rb"\0\0.{2}ftyp(?:avif|avis|mif1)", "image/avif"),
    (rb"BM.{4}\0{4}", "image/bmp"),
    (rb"\0\0[\x01\x02]\0", "image/x-icon"),
    (rb"wOFF", "font/woff"),
    (rb"wOF2", "font/woff2"),
    (rb"OTTO", "font/otf"),
    (rb"(?:\0\x01\0\0\0|true|ttcf)", "font/ttf"),
    (_XML + rb"<svg\b", "image/svg+xml"),
)
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), kind) for pattern, kind in _SIGNATURES)
_RULE = re.compile(rb"(?:^|[\s}/])[@.#:*\w][^{}<>]{0,300}\{[^{}<>]*[\w-]+\s*:", re.DOTALL)
_MARKUP = re.compile(rb"\s*(?:<!doctype|<html|<!--|<\?xml)", re.IGNORECASE)


def media_type_of(name: str, data: bytes) -> str | None:
    """Return the media type of a picture, a font or a style sheet; ``None`` for what a page cannot show without scripts."""
    opening = data[:_OPENING]
    found = next((kind for pattern, kind in _PATTERNS if pattern.match(opening)), None)
    if found is not None or not data or name.lower().endswith((".js", ".mjs", ".json", ".htm", ".html")):
        return found
    looks = not _MARKUP.match(opening) and is_text(opening) and _RULE.search(data[: 8 * _OPENING])
    return "text/css" if looks or name.lower().endswith(".css") else None

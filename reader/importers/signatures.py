"""The formats that are known by their first bytes: what a person calls them, and what a page may
show of them.

None of them holds an article; a format that does is recognised by its importer.
"""

import re
from typing import NamedTuple

from reader.domain.message import Message, translate


class Signature(NamedTuple):
    """How a format begins, what it is in words, and its media type where it is a picture or a font
    that a page may show.
    """

    opening: bytes
    kind: Message
    media_type: str | None = None


_XML = (
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,400}>\s*)?"
    rb"(?:<!--(?>.{0,1000}?-->)\s*)*(?i:<!DOCTYPE [^>]{0,400}>\s*)?"
)

_FLAVOUR = rb"(?:\0\x01\0\0|OTTO|true|ttcf|typ1)"
"""Which fonts a packed font holds. A word of prose that begins like a font is not followed by one
of these.
"""

SIGNATURES = (
    Signature(rb"\x89PNG\r\n\x1a\n", translate("Kinds", "a PNG picture"), "image/png"),
    Signature(rb"\xff\xd8\xff", translate("Kinds", "a JPEG picture"), "image/jpeg"),
    Signature(rb"GIF8[79]a", translate("Kinds", "a GIF picture"), "image/gif"),
    Signature(rb"RIFF.{4}WEBP", translate("Kinds", "a WebP picture"), "image/webp"),
    Signature(rb"\0\0.{2}ftyp(?:avif|avis|mif1)", translate("Kinds", "a picture"), "image/avif"),
    Signature(rb"\0\0.{2}ftyp(?:heic|heix|msf1)", translate("Kinds", "a picture")),
    Signature(rb"(?:II\*\0|MM\0\*)", translate("Kinds", "a TIFF picture")),
    Signature(rb"BM.{4}\0{4}", translate("Kinds", "a BMP picture"), "image/bmp"),
    Signature(rb"\0\0[\x01\x02]\0", translate("Kinds", "an icon"), "image/x-icon"),
    Signature(rb"8BPS\0\x01", translate("Kinds", "a Photoshop picture")),
    Signature(_XML + rb"(?i:<svg\b)", translate("Kinds", "an SVG picture"), "image/svg+xml"),
    Signature(_XML + rb"(?i:<(?:rss|feed|rdf:rdf)\b)", translate("Kinds", "a news feed")),
    Signature(rb"[\s\0\xef\xbb\xbf]{0,1024}%PDF-\d", translate("Kinds", "a PDF document")),
    Signature(rb"%!PS", translate("Kinds", "a PostScript document")),
    Signature(rb"\{\\rtf", translate("Kinds", "a rich text document (RTF)")),
    Signature(
        rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", translate("Kinds", "an e-book (EPUB)")
    ),
    Signature(
        rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument",
        translate("Kinds", "an OpenDocument file"),
    ),
    Signature(
        rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/).*?word/",
        translate("Kinds", "a Word document (DOCX)"),
    ),
    Signature(
        rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/)",
        translate("Kinds", "an Office document"),
    ),
    Signature(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", translate("Kinds", "a ZIP archive")),
    Signature(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", translate("Kinds", "an old Office document")),
    Signature(rb"bplist00", translate("Kinds", "a Safari web archive")),
    Signature(rb"WARC/[01]\.\d\r?\n", translate("Kinds", "a web archive (WARC)")),
    Signature(rb"\x1f\x8b", translate("Kinds", "a gzip archive")),
    Signature(rb"BZh[1-9]1AY&SY", translate("Kinds", "a bzip2 archive")),
    Signature(rb"\xfd7zXZ\0", translate("Kinds", "an xz archive")),
    Signature(rb"7z\xbc\xaf\x27\x1c", translate("Kinds", "a 7-Zip archive")),
    Signature(rb"Rar!\x1a\x07", translate("Kinds", "a RAR archive")),
    Signature(rb"\x28\xb5\x2f\xfd", translate("Kinds", "a Zstandard archive")),
    Signature(rb".{257}ustar", translate("Kinds", "a tar archive")),
    Signature(rb"ID3[\x02-\x04]\0", translate("Kinds", "an MP3 recording")),
    Signature(
        rb"(?:RIFF.{4}WAVE|fLaC\0|OggS\0|FORM.{4}AIF[FC])", translate("Kinds", "a sound recording")
    ),
    Signature(
        rb"(?:\0\0.{2}ftyp|RIFF.{4}AVI |\x1a\x45\xdf\xa3|\0\0\x01[\xba\xb3]|FLV\x01)",
        translate("Kinds", "a video"),
    ),
    Signature(rb"SQLite format 3\0", translate("Kinds", "an SQLite database")),
    Signature(
        rb"(?:\x7fELF|MZ.{0,62}\0|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm)",
        translate("Kinds", "a program"),
    ),
    Signature(rb"wOFF" + _FLAVOUR, translate("Kinds", "a font"), "font/woff"),
    Signature(rb"wOF2" + _FLAVOUR, translate("Kinds", "a font"), "font/woff2"),
    Signature(rb"OTTO\0", translate("Kinds", "a font"), "font/otf"),
    Signature(rb"(?:\0\x01\0\0\0|true\0|ttcf\0)", translate("Kinds", "a font"), "font/ttf"),
)
"""The first one that fits counts, so what is more particular stands before what is less."""

_PATTERNS = tuple((re.compile(one.opening, re.DOTALL), one) for one in SIGNATURES)
_SHOWN = tuple((pattern, one.media_type) for pattern, one in _PATTERNS if one.media_type)


def foreign_kind(opening: bytes) -> Message | None:
    """Return what a file is, as "a PNG picture", when its opening bytes are those of a known format
    that holds no article.
    """
    return next((one.kind for pattern, one in _PATTERNS if pattern.match(opening)), None)


def shown_type(opening: bytes) -> str | None:
    """Return the media type of a picture or a font that a page may show, by its opening bytes."""
    return next((media_type for pattern, media_type in _SHOWN if pattern.match(opening)), None)

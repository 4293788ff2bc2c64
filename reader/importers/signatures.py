"""The formats that are no article, told by the first bytes, so that the user hears what a file is rather than what it is not."""

import re

_XML = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,400}>\s*)?(?:<!--(?>.{0,1000}?-->)\s*)?(?i:<!DOCTYPE [^>]{0,400}>\s*)?"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (rb"\xff\xd8\xff", "a JPEG picture"),
    (rb"GIF8[79]a", "a GIF picture"),
    (rb"RIFF.{4}WEBP", "a WebP picture"),
    (rb"\0\0.{2}ftyp(?:avif|avis|heic|heix|mif1|msf1)", "a picture"),
    (rb"(?:II\*\0|MM\0\*)", "a TIFF picture"),
    (rb"BM.{4}\0{4}", "a BMP picture"),
    (rb"\0\0[\x01\x02]\0", "an icon"),
    (rb"8BPS\0\x01", "a Photoshop picture"),
    (_XML + rb"(?i:<svg\b)", "an SVG picture"),
    (_XML + rb"(?i:<(?:rss|feed|rdf:rdf)\b)", "a news feed"),
    (rb"[\s\0\xef\xbb\xbf]{0,1024}%PDF-\d", "a PDF document"),
    (rb"%!PS", "a PostScript document"),
    (rb"\{\\rtf", "a rich text document (RTF)"),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", "an e-book (EPUB)"),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument", "an OpenDocument file"),
    (rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/).*?word/", "a Word document (DOCX)"),
    (rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/)", "an Office document"),
    (rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", "a ZIP archive"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (rb"bplist00", "a Safari web archive"),
    (rb"WARC/[01]\.\d\r?\n", "a web archive (WARC)"),
    (rb"\x1f\x8b", "a gzip archive"),
    (rb"BZh[1-9]1AY&SY", "a bzip2 archive"),
    (rb"\xfd7zXZ\0", "an xz archive"),
    (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (rb"Rar!\x1a\x07", "a RAR archive"),
    (rb"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (rb".{257}ustar", "a tar archive"),
    (rb"ID3[\x02-\x04]\0", "an MP3 recording"),
    (rb"(?:RIFF.{4}WAVE|fLaC\0|OggS\0|FORM.{4}AIF[FC])", "a sound recording"),
    (rb"(?:\0\0.{2}ftyp|RIFF.{4}AVI |\x1a\x45\xdf\xa3|\0\0\x01[\xba\xb3]|FLV\x01)", "a video"),
    (rb"SQLite format 3\0", "an SQLite database"),
    (rb"(?:\x7fELF|MZ.{0,62}\0|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm)", "a program"),
    (rb"(?:wOF[F2]\0|OTTO\0|\0\x01\0\0\0)", "a font"),
)

_PATTERNS = tuple((re.compile(pattern, re.DOTALL), kind) for pattern, kind in _SIGNATURES)


def foreign_kind(opening: bytes) -> str | None:
    """Return what a file is, as "a PNG picture", when its opening bytes are those of a known format that holds no article."""
    return next((kind for pattern, kind in _PATTERNS if pattern.match(opening)), None)

"""The formats that are known by their first bytes: what a person calls them, and what a page may
show of them.

None of them holds an article; a format that does is recognised by its importer.
"""

import re
from typing import NamedTuple

from reader.domain.message import Message, translate


class Signature(NamedTuple):
    """How a format begins, what it is in words, its media type where it is a picture or a font that
    a page may show, and what to do with it where it may hold an article.
    """

    opening: bytes
    kind: Message
    media_type: str | None = None
    advice: Message | None = None


_DECLARED = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,400}>\s*)"
_COMMENTS = rb"(?>(?:<!--(?>.{0,1000}?-->)\s*)*)"
_TYPED = _COMMENTS + rb"(?>(?i:<!DOCTYPE [^>\[]{0,400}(?>\[.{0,20000}?\]\s*)?>\s*)?)" + _COMMENTS
_XML = _DECLARED + rb"{0,4}" + _TYPED
_ZIP = rb"PK\x03\x04.{26}"
_OLE = rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_OF_PAGES = (
    rb"(?i:(?:\w{1,20}:)?(?:html|head|body|title|meta|base|link|article|section|main|header|nav|div"
    rb"|p|h[1-6]|table|ul|ol|blockquote|pre|span|a|b|i|br|img|figure|font|center)[\s/>])"
)
"""What stands first in a page in XML, or in a piece of one."""

_PASTE = translate(
    "Advice",
    "Claim Reader does not read these yet. Open it, copy the text of the article, and paste it "
    "here.",
)
_SAVE_AS = translate(
    "Advice",
    "Claim Reader does not read these yet. Open it, save it as plain text or as a web page, and "
    "import what you saved.",
)
_UNPACK = translate(
    "Advice", "Claim Reader does not read these yet. Unpack it, and import the page in it."
)
_SAVE_PAGES = translate(
    "Advice",
    "Claim Reader does not read these yet. Open its articles in a browser, save their pages there, "
    "and import what you saved.",
)
_SAFARI = translate(
    "Advice",
    "Claim Reader does not read these yet. Open it in Safari, choose File, then Save As, with the "
    "format Page Source, and import that.",
)
_REPLAY = translate(
    "Advice",
    "Claim Reader does not read these yet. Open it in a program that shows such archives, as "
    "ReplayWeb.page, save the page from there, and import that.",
)
_NOTES = translate(
    "Advice",
    "Claim Reader does not read these yet. Export the note as a web page (HTML) there, and import "
    "that.",
)
_SHEET = translate(
    "Advice",
    "Claim Reader does not read these yet. If it is a list of articles, save it as a table (CSV), "
    "and import that.",
)
_BROWSER = translate(
    "Advice",
    "Claim Reader does not fetch pages. Open what it names in a browser, save the page there, and "
    "import the file that you saved.",
)
_JSON = translate("Advice", "Write it as JSON, with json.dump, and import that.")
_OWN = translate("Advice", "Start Claim Reader with --library and this file to open it.")

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
    Signature(
        _XML + rb"(?i:<(?:rss|feed|rdf:rdf)\b)",
        translate("Kinds", "a news feed"),
        advice=_SAVE_PAGES,
    ),
    Signature(_XML + rb"<en-export\b", translate("Kinds", "an export of Evernote"), advice=_NOTES),
    Signature(_XML + rb"(?i:<opml\b)", translate("Kinds", "a list of news feeds (OPML)")),
    Signature(
        _XML + rb"<plist\b.*WebMainResource",
        translate("Kinds", "a Safari web archive"),
        advice=_SAFARI,
    ),
    Signature(_XML + rb"<plist\b", translate("Kinds", "a property list of macOS")),
    Signature(
        _DECLARED + _TYPED + rb"<(?!" + _OF_PAGES + rb")[A-Za-z_]",
        translate("Kinds", "an XML file"),
        advice=_SAVE_AS,
    ),
    Signature(
        rb"[\s\0\xef\xbb\xbf]{0,1024}%PDF-\d",
        translate("Kinds", "a PDF document"),
        advice=_PASTE,
    ),
    Signature(rb"%!PS", translate("Kinds", "a PostScript document"), advice=_PASTE),
    Signature(rb"\{\\rtf", translate("Kinds", "a rich text document (RTF)"), advice=_SAVE_AS),
    Signature(
        rb"\s*(?:%[^\n]{0,300}\n\s*)*\\document(?:class|style)\b",
        translate("Kinds", "a LaTeX document"),
        advice=_PASTE,
    ),
    Signature(
        rb"(?:\xef\xbb\xbf)?\s*TY  - [A-Z]{3,6}\s",
        translate("Kinds", "a list of references (RIS)"),
        advice=_BROWSER,
    ),
    Signature(
        rb"(?:\xef\xbb\xbf)?\s*(?:%[^\n]{0,300}\n\s*)*@[A-Za-z]{4,20}\s*\{\s*[^\s,{}]{1,200}\s*,",
        translate("Kinds", "a list of references (BibTeX)"),
        advice=_BROWSER,
    ),
    Signature(
        rb"(?:\xef\xbb\xbf)?(?>\s*)(?:\[(?>\s*))?\{\s*'[^'\n]{1,100}'\s*:",
        translate("Kinds", "a list as a Python program prints it"),
        advice=_JSON,
    ),
    Signature(
        rb"(?i:(?:\xef\xbb\xbf)?\s*<!DOCTYPE NETSCAPE-Bookmark-file)",
        translate("Kinds", "a list of bookmarks"),
        advice=_BROWSER,
    ),
    Signature(rb"(?:\xef\xbb\xbf)?WEBVTT\b", translate("Kinds", "a file of subtitles")),
    Signature(rb"BEGIN:VCALENDAR", translate("Kinds", "a calendar")),
    Signature(rb"BEGIN:VCARD", translate("Kinds", "an address card")),
    Signature(rb"-----BEGIN [A-Z ]{3,40}-----", translate("Kinds", "a key or a certificate")),
    Signature(
        rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip",
        translate("Kinds", "an e-book (EPUB)"),
        advice=_PASTE,
    ),
    Signature(
        rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument",
        translate("Kinds", "an OpenDocument file"),
        advice=_SAVE_AS,
    ),
    Signature(
        _ZIP + rb"(?:(?:\[Content_Types\]\.xml|_rels/|docProps/).*?word/|.*?word/document\.xml)",
        translate("Kinds", "a Word document (DOCX)"),
        advice=_SAVE_AS,
    ),
    Signature(
        _ZIP + rb"(?:\[Content_Types\]\.xml|_rels/|docProps/).*?xl/",
        translate("Kinds", "a spreadsheet (XLSX)"),
        advice=_SHEET,
    ),
    Signature(
        _ZIP + rb"(?:\[Content_Types\]\.xml|_rels/|docProps/)",
        translate("Kinds", "an Office document"),
        advice=_SAVE_AS,
    ),
    Signature(
        _ZIP + rb"[^\0]{0,200}?(?:Index/|Metadata/|preview)[^\0]{0,40}?(?:\.iwa|\.plist|\.jpg)",
        translate("Kinds", "a document of Apple Pages, Numbers or Keynote"),
        advice=_SAVE_AS,
    ),
    Signature(
        _ZIP + rb"(?:datapackage|archive/|indexes/|pages/).*?(?:\.warc|pages\.jsonl|datapackage)",
        translate("Kinds", "a web archive (WACZ)"),
        advice=_REPLAY,
    ),
    Signature(
        _ZIP + rb"\d{8,20}[^\0]{0,20}/",
        translate("Kinds", "an archive of pages (MAFF)"),
        advice=_UNPACK,
    ),
    Signature(
        rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", translate("Kinds", "a ZIP archive"), advice=_UNPACK
    ),
    Signature(
        _OLE + rb".*_\0_\0s\0u\0b\0s\0t\0g\0",
        translate("Kinds", "an Outlook message (MSG)"),
        advice=_SAVE_AS,
    ),
    Signature(_OLE, translate("Kinds", "an old Office document"), advice=_SAVE_AS),
    Signature(
        rb"bplist00.*WebMainResource",
        translate("Kinds", "a Safari web archive"),
        advice=_SAFARI,
    ),
    Signature(rb"bplist0", translate("Kinds", "a property list of macOS")),
    Signature(
        rb"\x4c\0\0\0\x01\x14\x02\0",
        translate("Kinds", "a shortcut of Windows"),
        advice=_BROWSER,
    ),
    Signature(
        rb"(?:WARC/[01]\.\d\r?\n|filedesc://)",
        translate("Kinds", "a web archive (WARC)"),
        advice=_REPLAY,
    ),
    Signature(rb"\x1f\x8b", translate("Kinds", "a gzip archive"), advice=_UNPACK),
    Signature(rb"BZh[1-9]1AY&SY", translate("Kinds", "a bzip2 archive"), advice=_UNPACK),
    Signature(rb"\xfd7zXZ\0", translate("Kinds", "an xz archive"), advice=_UNPACK),
    Signature(rb"7z\xbc\xaf\x27\x1c", translate("Kinds", "a 7-Zip archive"), advice=_UNPACK),
    Signature(rb"Rar!\x1a\x07", translate("Kinds", "a RAR archive"), advice=_UNPACK),
    Signature(rb"\x28\xb5\x2f\xfd", translate("Kinds", "a Zstandard archive"), advice=_UNPACK),
    Signature(rb".{257}ustar", translate("Kinds", "a tar archive"), advice=_UNPACK),
    Signature(rb"ID3[\x02-\x04]\0", translate("Kinds", "an MP3 recording")),
    Signature(
        rb"(?:RIFF.{4}WAVE|fLaC\0|OggS\0|FORM.{4}AIF[FC])", translate("Kinds", "a sound recording")
    ),
    Signature(
        rb"(?:\0\0.{2}ftyp|RIFF.{4}AVI |\x1a\x45\xdf\xa3|\0\0\x01[\xba\xb3]|FLV\x01)",
        translate("Kinds", "a video"),
    ),
    Signature(
        rb"SQLite format 3\0.{52}ClmR", translate("Kinds", "a library of Claim Reader"), advice=_OWN
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


def foreign(opening: bytes) -> Signature | None:
    """Return the format that holds no article and whose files begin with such bytes."""
    return next((one for pattern, one in _PATTERNS if pattern.match(opening)), None)


def foreign_kind(opening: bytes) -> Message | None:
    """Return what a file is, as "a PNG picture", when its opening bytes are those of a known format
    that holds no article.
    """
    found = foreign(opening)
    return found.kind if found else None


def shown_type(opening: bytes) -> str | None:
    """Return the media type of a picture or a font that a page may show, by its opening bytes."""
    return next((media_type for pattern, media_type in _SHOWN if pattern.match(opening)), None)

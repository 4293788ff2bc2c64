"""Text in XML: the same characters, but for those that XML 1.0 cannot hold."""

import re
from html import escape

_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_characters(text: str) -> str:
    """Return a text with U+FFFD for each character that XML cannot hold, so that offsets in it stay
    what they are.
    """
    return _NO_CHARACTER.sub("\ufffd", text)


def xml_text(text: str) -> str:
    """Return a text for the inside of an element or an attribute."""
    escaped = escape(xml_characters(text))
    return escaped.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")

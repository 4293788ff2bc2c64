"""Pictures of a page that have a caption: what the page calls them, and the caption's words, by
which the caption is found in the document.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

_CAPTION = re.compile(
    r"(?:^|[-_\s])(?:wp-)?caption(?:$|[-_\s])|figcaption|photo-?desc", re.IGNORECASE
)
_CLIMB = 3
"""How far above a caption its picture is looked for."""
_MOST = 60
"""Pictures of a page that are looked at."""
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-url")
_NARROWEST = 40
"""Pixels: what says itself to be narrower is a sign and no picture."""


@dataclass(frozen=True, slots=True)
class CaptionedPicture:
    """``addresses`` are what the page calls it in its several sizes, the likeliest first;
    ``alternative`` is the text for those who do not see it.
    """

    addresses: tuple[str, ...]
    alternative: str
    caption: str


def captioned_pictures(markup: str) -> list[CaptionedPicture]:
    """Return the pictures with captions of a page, in its order. Linear in its size; a page that
    cannot be read has none.
    """
    try:
        root = html.fromstring(markup.encode("utf-8", "replace"), parser=_parser())
    except (etree.ParserError, ValueError):
        return []
    found: list[CaptionedPicture] = []
    used: set[html.HtmlElement] = set()
    for caption in _captions(root):
        if len(found) >= _MOST:
            break
        picture = _picture_of(caption, used)
        words = plain(caption.text_content())
        if picture is not None and words:
            used.add(picture)
            alternative = plain(picture.get("alt") or "")
            found.append(CaptionedPicture(tuple(_addresses(picture)), alternative, words))
    return found


def plain(text: str) -> str:
    """Return words with one space between them."""
    return " ".join(text.split())


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)


def _captions(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for element in root.iter(etree.Element):
        named = element.get("class") or ""
        is_caption = element.tag == "figcaption" or (named and _CAPTION.search(named))
        if is_caption and element.find(".//img") is None:
            yield element


def _picture_of(caption: html.HtmlElement, used: set[html.HtmlElement]) -> html.HtmlElement | None:
    """Return the picture that a caption belongs to: the last one before it in the same part of the
    page, else the first one behind it.
    """
    above = caption.getparent()
    for _ in range(_CLIMB):
        if above is None or above.tag in ("body", "article", "main"):
            return None
        before: html.HtmlElement | None = None
        passed = False
        for element in above.iter("img", caption.tag):
            passed = passed or element is caption
            if element.tag == "img" and element not in used and _is_picture(element):
                if passed:
                    return element if before is None else before
                before = element
        if before is not None:
            return before
        above = above.getparent()
    return None


def _is_picture(element: html.HtmlElement) -> bool:
    width = element.get("width") or ""
    return not (width.isdecimal() and int(width) < _NARROWEST)


def _addresses(picture: html.HtmlElement) -> Iterator[str]:
    known = [picture.get(name) or "" for name in _SOURCES]
    sets = [picture.get("srcset") or "", picture.get("data-srcset") or ""]
    parent = picture.getparent()
    if parent is not None and parent.tag == "picture":
        sets += [source.get("srcset") or "" for source in parent.iter("source")]
    for one in sets:
        known += [part.split()[0] for part in one.split(", ") if part.split()]
    yield from dict.fromkeys(address.strip() for address in known if address.strip())

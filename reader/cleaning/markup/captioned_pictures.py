"""Pictures of a page that have a caption: what the page calls them, and the caption's words, by
which the caption is found in the document.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree, html

from reader.cleaning.markup.caption_names import speaks_of_caption

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
    layout = _layout(root.getroottree().getroot())
    found: list[CaptionedPicture] = []
    used: set[int] = set()
    for caption in layout.captions:
        if len(found) >= _MOST:
            break
        if not layout.holds(caption, layout.texts) or layout.holds(caption, layout.images):
            continue
        place = _picture_of(caption, layout, used)
        if place is not None:
            used.add(place)
            picture = layout.pictures[place]
            alternative = plain(picture.get("alt") or "")
            words = plain(caption.text_content())
            found.append(CaptionedPicture(tuple(_addresses(picture)), alternative, words))
    return found


def plain(text: str) -> str:
    """Return words with one space between them."""
    return " ".join(text.split())


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)


@dataclass(slots=True)
class _Layout:
    """Where on a page its captions and pictures stand. Places are numbers in its order.

    ``spans`` holds the own place and the last one inside of captions and of what is around them;
    ``images`` and ``texts`` are the places of all images and texts, ``pictures`` those that may
    have a caption, and ``places`` the places of these in order.
    """

    spans: dict[html.HtmlElement, tuple[int, int]] = field(default_factory=dict)
    captions: list[html.HtmlElement] = field(default_factory=list)
    images: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    pictures: dict[int, html.HtmlElement] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)

    def holds(self, element: html.HtmlElement, places: list[int]) -> bool:
        """Whether any of the places, which are in order, is inside an element."""
        begin, end = self.spans[element]
        return bisect_right(places, begin) < bisect_right(places, end)


def _layout(root: html.HtmlElement) -> _Layout:
    """Go over a page once."""
    layout = _Layout()
    wanted: set[html.HtmlElement] = set()
    begun: list[int] = []
    place = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "pi")):
        if event == "start":
            place += 1
            begun.append(place)
            if element.tag == "img":
                layout.images.append(place)
                if _is_picture(element):
                    layout.pictures[place] = element
                    layout.places.append(place)
            if element.tag == "figcaption" or _names_caption(element.get("class") or ""):
                layout.captions.append(element)
                wanted.update((element, *islice(element.iterancestors(), _CLIMB)))
        elif event == "end":
            begin = begun.pop()
            if element in wanted:
                layout.spans[element] = begin, place
        said = element.text if event == "start" else element.tail
        if said and not said.isspace():
            place += 1
            layout.texts.append(place)
    return layout


def _names_caption(classes: str) -> bool:
    """Whether any class is one of captions, rather than of what has one or none."""
    if not classes or _CAPTION.search(classes) is None:
        return False
    return any(_CAPTION.search(one) and not speaks_of_caption(one) for one in classes.split())


def _picture_of(caption: html.HtmlElement, layout: _Layout, used: set[int]) -> int | None:
    """Return the place of the picture that a caption belongs to: the last one before it in the same
    part of the page, else the first one behind it. No picture has two captions.
    """
    places = layout.places
    at = bisect_right(places, layout.spans[caption][0])
    before = next((places[i] for i in range(at - 1, -1, -1) if places[i] not in used), None)
    behind = next((places[i] for i in range(at, len(places)) if places[i] not in used), None)
    above = caption.getparent()
    for _ in range(_CLIMB):
        if above is None or above.tag in ("body", "article", "main"):
            return None
        begin, end = layout.spans[above]
        if before is not None and begin < before:
            return before
        if behind is not None and behind <= end:
            return behind
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

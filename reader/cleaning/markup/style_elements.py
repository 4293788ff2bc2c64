"""The ``style`` elements of a page, found in its markup before the parser comes to them: a sheet at
the foot holds for what stands above it.
"""

import re
from collections.abc import Iterator

from reader.cleaning.markup.style_sheets import StyleSheets

_STYLE = re.compile("<style", re.I)
_PLACE = re.compile(
    r"<(?:!--|(/?)(style|script|noscript|template|textarea|title|xmp|iframe|noembed|noframes)"
    r"(?=[\s/>]))",
    re.I,
)
_TAG = re.compile(r"(?:[^>\"']|\"[^\"]*\"|'[^']*')*+>?")
_ATTRIBUTE = re.compile(r"(?<=\s)(media|type)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
_PLAIN = ("style", "script", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_ENDS = {name: re.compile(f"</{name}", re.I) for name in _PLAIN}
"""How the elements end in which nothing is markup."""


def read_style_elements(html: str) -> StyleSheets:
    """Return the rules of all style elements that count for the whole page. Linear."""
    sheets = StyleSheets()
    if _STYLE.search(html) is not None:
        for sheet, media, in_noscript in _style_elements(html):
            # What holds only where scripts are off was not what a reader with scripts saw.
            sheets.read(sheet, media, only_shows=in_noscript)
    return sheets


def _style_elements(html: str) -> Iterator[tuple[str, str, bool]]:
    """Return text and media of each style element, and whether it is for pages without scripts.

    Those in a template are not meant for the page.
    """
    place = templates = noscripts = 0
    while (found := _PLACE.search(html, place)) is not None:
        place = found.end()
        name = (found[2] or "").lower()
        if not name:
            end = html.find("-->", place - 2)
            place = len(html) if end < 0 else end + 3
        elif name == "template":
            templates = max(0, templates + (-1 if found[1] else 1))
        elif name == "noscript":
            noscripts = 0 if found[1] else 1
        elif not found[1]:
            tag = _TAG.match(html, place)
            begin = place if tag is None else tag.end()
            ended = _ENDS[name].search(html, begin)
            place = len(html) if ended is None else ended.start()
            if name == "style" and not templates:
                media, kind = _media(html[found.end() : begin])
                if kind in ("", "text/css"):
                    yield html[begin:place], media, bool(noscripts)


def _media(tag: str) -> tuple[str, str]:
    named = {
        name.lower(): (quoted or single or bare).strip()
        for name, quoted, single, bare in _ATTRIBUTE.findall(tag)
    }
    return named.get("media", ""), named.get("type", "").lower()

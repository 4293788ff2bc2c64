"""What a page shows, found without the program's own segmentation: a walk over the tree that
beautifulsoup4 builds.
"""

from bs4 import BeautifulSoup, CData, NavigableString, Tag
from bs4.element import RubyParenthesisString, RubyTextString

_SILENT = {
    "script",
    "style",
    "iframe",
    "noembed",
    "canvas",
    "audio",
    "video",
    "object",
    "applet",
    "datalist",
    "head",
    "title",
}
_SILENT |= {"desc", "metadata"}
_SHOWN = (NavigableString, CData, RubyTextString, RubyParenthesisString)


def visible_signs(html: str) -> str:
    """Return all visible signs in order, without white space."""
    found: list[str] = []
    stack: list[object] = [BeautifulSoup(html, "lxml")]
    while stack:
        item = stack.pop()
        if isinstance(item, Tag):
            shadow = "shadowrootmode" in item.attrs or "shadowroot" in item.attrs
            if item.name not in _SILENT and (item.name != "template" or shadow):
                stack.extend(reversed(item.contents))
        elif type(item) in _SHOWN or type(item).__name__ == "TemplateString":
            found.append(str(item))
    return signs("".join(found))


def signs(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())

"""What a page shows, found without the program's own segmentation: a walk over the tree that
beautifulsoup4 builds.

The document says more than the text nodes of the page: numbers of lists, marks of quotations, signs
between cells. It says some of it elsewhere: what is struck out stands behind its paragraph. So the
two are compared sign by sign, and in order wherever the page has nothing that moves.
"""

import unicodedata
from collections import Counter

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
_SILENT |= {"desc", "metadata", "annotation", "annotation-xml"}
_SHOWN = (NavigableString, CData, RubyTextString, RubyParenthesisString)


def visible_signs(html: str) -> str:
    """Return all visible signs in order, without white space."""
    found: list[str] = []
    stack: list[object] = [BeautifulSoup(html, "lxml")]
    while stack:
        item = stack.pop()
        if isinstance(item, Tag):
            shadow = "shadowrootmode" in item.attrs or "shadowroot" in item.attrs
            inside = reversed(item.contents)
            if item.name == "head":  # what belongs into no head, ended it
                stack.extend(one for one in inside if _ends_head(one))
            elif item.name not in _SILENT and (item.name != "template" or shadow):
                stack.extend(inside)
        elif type(item) in _SHOWN or type(item).__name__ == "TemplateString":
            found.append(str(item))
    return signs("".join(found))


def _ends_head(item: object) -> bool:
    return isinstance(item, Tag) and item.name not in {
        "title", "meta", "link", "base", "script", "style", "noscript", "template", "object",
    }  # fmt: skip


_MOVING = {"del", "s", "strike", "ruby", "math"}
_ADDED = frozenset("()|^_\"'“”„‚‘’«»‹›「」『』（）[],.;√/")
"""Signs that the document may have beyond those of the page, but for figures and the letters of
lists.
"""


def lost(html: str, texts: list[str], added: str = "", *, moves: bool = False) -> str:
    """Return what is wrong with a document's blocks as the text of a page; "" for nothing.

    ``added`` are the signs that they may have beyond the page's own, ``moves`` says that the page
    has something whose words stand behind their paragraph.
    """
    page = unicodedata.normalize("NFKC", visible_signs(html))
    document = unicodedata.normalize("NFKC", signs("".join(texts)))
    missing = Counter(page) - Counter(document)
    if missing:
        return f"lost: {''.join(missing.elements())!r}"
    beyond = Counter(document) - Counter(page) - Counter(added)
    if strange := [sign for sign in beyond if sign not in _ADDED]:
        return f"made up: {strange}"
    items = BeautifulSoup(html, "lxml").find_all(True)
    moves = moves or any(item.name in _MOVING or "hidden" in item.attrs for item in items)
    if not moves and not _in_order(page, document):
        return "in another order"
    return ""


def _in_order(page: str, document: str) -> bool:
    """Whether all signs of the page stand in the document in the same order."""
    rest = iter(document)
    return all(sign in rest for sign in page)


def signs(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())

"""Frames: pages that are made of other pages. Their texts are put where they stood."""

import html
import re
from collections.abc import Callable
from urllib.parse import unquote

from reader.domain.address_parts import joined

LARGEST = 30_000_000
"""Characters that a page may grow to by its frames."""

DEEPEST = 6
"""How many frames lie in each other; a frame that holds itself has no end."""

_COMMENTS = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[^<>]*>")
_FRAMESET = re.compile(r"<frameset\b[^<>]*>", re.IGNORECASE)
_FRAME = re.compile(r"<frame\b(?P<attributes>[^<>]*)>", re.IGNORECASE)
_IFRAME = re.compile(
    r"<iframe\b(?P<attributes>[^<>]*)>(?P<inside>(?:(?!</?iframe).)*)(?:</iframe\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_SOURCE = re.compile(r"""(?<![\w-])src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE)
_HIDING = re.compile(
    r"""(?<![\w-])(?:hidden(?![\w-])|(?:style|class|aria-hidden|title)\s*=\s*(?:"[^"]*"|'[^']*'))""",
    re.IGNORECASE,
)
_NO_SIZE = re.compile(
    r"""(?<![\w-])(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]""", re.IGNORECASE
)
_BODY = re.compile(r"<body\b[^<>]*>", re.IGNORECASE)
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)

Find = Callable[[str], "tuple[str, str] | None"]
"""Returns the markup of a frame and its own address, by the absolute address that a page calls it
by.
"""


def frame_files(markup: str) -> tuple[str, ...]:
    """Return what a page of frames calls the pages in them; nothing for a page with a text of its
    own.
    """
    if not _FRAMESET.search(markup):
        return ()
    plain = _COMMENTS.sub("", markup)
    if not _FRAMESET.search(plain) or _BODY.search(plain[: _first(_FRAMESET, plain)]):
        return ()
    return tuple(
        dict.fromkeys(
            source for one in _FRAME.finditer(plain) if (source := _source(one["attributes"]))
        )
    )


def with_frames(markup: str, address: str, find: Find, own: str = "") -> str:
    """Return a page with the texts of its frames in it. ``find`` gives a frame by its address;
    ``own`` is another address of the page itself.

    Of a page that is nothing but frames, the frame with the most text becomes the page, and the
    others stand before and after it.
    """
    return _Unfolding(find).page(markup, address, (unquote(address), own))


class _Unfolding:
    """Puts frames into pages, each once at most on its way, until it is enough."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._size = 0

    def page(self, markup: str, address: str, above: tuple[str, ...]) -> str:
        """Return a page with its frames."""
        if frame_files(markup):
            return self._of_frameset(markup, address, above)
        if "<iframe" not in markup.lower():
            return markup
        return _IFRAME.sub(lambda found: self._in_line(found, address, above), markup)

    def _of_frameset(self, markup: str, address: str, above: tuple[str, ...]) -> str:
        pages = [
            page
            for one in frame_files(markup)
            if (page := self._frame(one, address, above)) is not None
        ]
        if not pages:
            return markup
        main = max(
            range(len(pages)), key=lambda at: len(_TAGS.sub("", _COMMENTS.sub("", pages[at])))
        )
        before, after = (
            "".join(f"<div>{_inside(page)}</div>" for page in some)
            for some in (pages[:main], pages[main + 1 :])
        )
        return _with_neighbours(pages[main], before, after)

    def _in_line(self, found: re.Match[str], address: str, above: tuple[str, ...]) -> str:
        attributes = found["attributes"]
        if _NO_SIZE.search(f"{attributes} "):
            return found[0]
        page = self._frame(_source(attributes), address, above)
        if page is None:
            return found[0]
        kept = " ".join(one[0] for one in _HIDING.finditer(attributes))
        return f"<div {kept}>{_inside(page)}</div>"

    def _frame(self, source: str, address: str, above: tuple[str, ...]) -> str | None:
        wanted = unquote(joined(address, source))
        if not source or wanted in above or len(above) >= DEEPEST:
            return None
        found = self._find(wanted)
        if found is None:
            return None
        markup, own = found
        self._size += len(markup)
        if self._size > LARGEST:
            return None
        return self.page(markup, own or wanted, (*above, wanted))


def _source(attributes: str) -> str:
    found = _SOURCE.search(attributes)
    return html.unescape(next(filter(None, found.groups()), "")).strip() if found else ""


def _first(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.search(text)
    return found.start() if found else len(text)


def _inside(page: str) -> str:
    """Return what stands in a page's body."""
    start = _BODY.search(page)
    inside = page[start.end() :] if start else page
    return inside[: _first(_BODY_END, inside)]


def _with_neighbours(page: str, before: str, after: str) -> str:
    start = _BODY.search(page)
    at = start.end() if start else 0
    end = at + _first(_BODY_END, page[at:])
    return f"{page[:at]}{before}{page[at:end]}{after}{page[end:]}"

"""The text of a page's body as a browser counts it, for programs that keep offsets in it."""

import re
from collections.abc import Iterator
from html import escape

from lxml import etree

from reader.domain.document import Span
from reader.domain.page_text import PageText

_OPENED = re.compile(r"<noscript\b", re.IGNORECASE)
_CLOSED = re.compile(r"</noscript\b", re.IGNORECASE)
_SILENT = frozenset(("script", "style", "noscript"))
"""Elements whose text belongs to the body's, though nobody sees it."""


def body_text(markup: str) -> PageText | None:
    """Return the text of a page's body, scripts and styles included; ``None`` where it has none.

    What lxml makes of broken markup is at times not what a browser makes of it. Linear in the page.
    """
    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8")
    try:
        plain = "".join(_where_scripts_run(markup))
        root = etree.fromstring(plain.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):  # there is nothing in it
        return None
    body = root.find("body") if root is not None else None
    if body is None:
        return None
    parts: list[str] = []
    silent: list[Span] = []
    done = 0
    for text, is_silent in _pieces(body):
        parts.append(text)
        if is_silent and text:
            silent.append(Span(done, done + len(text)))
        done += len(text)
    return PageText("".join(parts), tuple(silent))


def _pieces(body: "etree._Element") -> Iterator[tuple[str, bool]]:
    """Yield the text in the order of the page, and whether it is that of a silent element."""
    hidden: list[object] = []
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if element.tag in _SILENT:
                hidden.append(element)
            if element.tag == "template":  # what it holds is no part of the page
                walk.skip_subtree()
            else:
                yield element.text or "", bool(hidden)
        else:
            if hidden and hidden[-1] is element:
                hidden.pop()
            if element is not body:
                yield element.tail or "", bool(hidden)


def _where_scripts_run(markup: str) -> Iterator[str]:
    """Yield a page as it is read where scripts run: what stands in ``noscript`` is one text there,
    tags and all.
    """
    done = 0
    while (opened := _OPENED.search(markup, done)) is not None:
        begin = markup.find(">", opened.end()) + 1
        closed = _CLOSED.search(markup, begin) if begin else None
        if closed is None:
            break
        yield markup[done:begin]
        yield escape(markup[begin : closed.start()])
        done = closed.start() + 2  # past the sign by which it begins
        yield markup[closed.start() : done]
    yield markup[done:]

"""The pictures that a page shows: under which names it asks for them, and where they were
published.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from lxml import etree

from reader.domain.address_parts import joined, parts_of
from reader.domain.resource import Picture

_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)")
_LOCAL = "http://page.invalid"
"""Where the page stands among what was saved with it; no such host is ever asked."""

WIDEST = 1_280
"""Pixels: of a picture in several widths the widest up to this one is taken, else the narrowest."""


def pictures_of(markup: str, page_address: str | None, place: str = "/") -> list[Picture]:
    """Return the pictures that a page shows from ``http`` addresses, in order, each once; linear in
    the page.

    ``names`` are as the page's delivery knows them: without percent signs, a path counted from the
    root for one that is written as a path. ``place`` is the page's own path, counted from there.
    """
    parser = etree.HTMLParser(recover=True, huge_tree=True, no_network=True)
    tree = etree.fromstring(markup.encode("utf-8", "replace"), parser) if markup.strip() else None
    if tree is None:
        return []
    stated = next(
        (element.get("href") for element in tree.iter("base") if element.get("href")), None
    )
    base = joined(page_address, stated or "")
    here = base if stated else f"{_LOCAL}{quote(unquote(place))}"
    found: dict[str, list[str]] = {}
    for element in tree.iter("img", "source", "input", "video"):
        written = list(_written(element))
        chosen = next(iter(written), None)
        address = joined(base, chosen) if chosen else ""
        if address.startswith(("http://", "https://")):
            names = found.setdefault(address, [])
            names += [name for one in written if (name := _name(one, base, here)) not in names]
    return [Picture(address, tuple(names)) for address, names in found.items()]


def _written(element: etree._Element) -> Iterator[str]:
    """Yield the addresses of one element as they are written, the one to take first."""
    if element.tag == "video":
        yield from filter(None, [element.get("poster")])
        return
    if element.tag == "input" and (element.get("type") or "").lower() != "image":
        return
    candidates = list(_candidates(element.get("srcset") or ""))
    fitting = [each for each in candidates if each[0] <= WIDEST]
    first = max(fitting) if fitting else min(candidates, default=None)
    plain = (element.get("src") or "").strip()
    ordered = (
        ([first[1]] if first else [])
        + ([plain] if plain and element.tag != "source" else [])
        + [one for _, one in candidates]
    )
    yield from (one for one in dict.fromkeys(ordered) if not one.startswith(("data:", "blob:")))


def _candidates(srcset: str) -> Iterator[tuple[float, str]]:
    """Yield the width of each candidate of a ``srcset`` with its address; a density counts as that
    many times 640 pixels.
    """
    for found in _CANDIDATE.finditer(srcset):
        size = float(found[2]) if found[2] and found[2].replace(".", "", 1).isdigit() else 1.0
        yield (size if found[3] == "w" else size * 640), found[1]


def _name(written: str, base: str, here: str) -> str:
    """Return what the page asks for; ``here`` is the base where it states one, else where the page
    is delivered.
    """
    if not here.startswith(_LOCAL) or parts_of(written).scheme or written.startswith("//"):
        return unquote(joined(base, written))
    local = parts_of(joined(here, written))
    return unquote(local.path.removeprefix("/") + (f"?{local.query}" if local.query else ""))

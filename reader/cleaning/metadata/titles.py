"""Which of a page's headings and declarations is the article's title."""

import re

from reader.cleaning.markup.page import Page
from reader.cleaning.metadata.description import Head
from reader.cleaning.metadata.site_names import SiteNames, site_names
from reader.cleaning.metadata.structured import plain_entities
from reader.cleaning.metadata.title_markup import without_markup
from reader.cleaning.text.phrases import fold

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s+(?:[|–—·»«•]|::|-|//)\s+|\s*\|\s*")
_CUT_OFF = ":;,.!)"
"""Signs with which no title begins: what stands before them on the page is no text."""
_EDGES = " |–—-·:»"
_MAY_BE_TITLE = frozenset(("h2", "h3", "h4", "p", "div"))
_ALIKE = 0.6
"""Share of a heading's words that must stand in what the page declares its title to be."""
_SHORTENED = re.compile(r"\s*(?:…|\.\.\.)\s*$")
_LEAST_PREFIX = 20
"""Code points of a declared title that must begin the heading for it to be that one cut short."""
_LONGEST_DECLARED = 60
"""Beyond it, what is declared may have been cut without a sign (110 in structured data)."""
_NOTE = re.compile(
    r"^[\s,;|·•(–-]*(?:\D{0,30}\d+(?:\s?[-–]\s?\d+)?\s*[- ]?(?:min|mins|minutes?|minuten|minuti"
    r"|minutos|menit|phút|분|分)\b\D{0,20}|\d+\s+\w+|\(?(?:video|photos?|fotos?|audio)\)?)\s*\)?$",
    re.I,
)
"""What pages append to a heading: how long it takes to read, what comes with it."""
_LONGEST_KICKER = 5
_NEAR_SITE = 4
"""Blocks below a heading that is the site's name among which the title's is."""


def choose_title(page: Page, head: Head) -> str | None:
    """Return the title as it stands on the page, else as the page declares it without the site's
    name.
    """
    declared = _declared(page, head)
    site = site_names(page, head)
    window = plain_entities(page.title)
    bare = [site.bare(text, of_window=text == window) for text in declared]
    headings = _headings(page, site)
    heading = _alike(headings, [*declared, *bare])
    if heading is not None:
        return _within(heading, declared, bare)
    shown = _shown(page, bare)
    if shown is not None:
        return shown
    if headings and (len(headings) == 1 or not declared) and len(_WORD.findall(headings[0])) >= 3:
        return headings[0]
    if not headings and declared and all(map(site.is_site, declared)):
        return _below_site(page, site) or _fullest(bare)
    return _fullest(bare) if bare else None


def _below_site(page: Page, site: SiteNames) -> str | None:
    """Return the first smaller heading of a page whose main one, and whose declared titles, are
    only the site's name.
    """
    first = next((at for at, block in enumerate(page.blocks) if block.node.tag == "h1"), None)
    if first is None:
        return None
    for block in page.blocks[first + 1 : first + 1 + _NEAR_SITE]:
        if block.node.tag == "h2" and len(_WORD.findall(block.text)) >= 3 and not block.linked:
            return None if site.is_site(block.text) else plain_entities(block.text)
    return None


def _declared(page: Page, head: Head) -> list[str]:
    """Return what the page declares its title to be, the most trusted first."""
    found = (
        head.article.headline,
        head.first(("og:title",)),
        head.first(("twitter:title",)),
        plain_entities(page.title),
    )
    texts = (without_markup(text, page.language) if "<" in text else text for text in found if text)
    return [bare for text in texts if (bare := text.strip())]


def _fullest(bare: list[str]) -> str:
    """Return the first declared title, or another of which it is only the beginning."""
    first = bare[0]
    if len(first) < _LONGEST_DECLARED and not _SHORTENED.search(first):
        return first
    return max((text for text in bare if _is_cut(first, text)), key=len, default=first)


def _is_cut(short: str, full: str) -> bool:
    """Whether a declared title is the beginning of another text, cut off."""
    begin = fold(_SHORTENED.sub("", short))
    marked = _SHORTENED.search(short) is not None
    long_enough = len(begin) >= (_LEAST_PREFIX if marked else _LONGEST_DECLARED)
    return long_enough and len(full) > len(begin) and fold(full).startswith(begin)


def _headings(page: Page, site: SiteNames) -> list[str]:
    """Return the texts of the page's first headings that may be a title."""
    texts = dict.fromkeys(
        plain_entities(block.text)
        for block in page.blocks
        if block.node.tag == "h1" and not block.node.hidden
    )
    return [
        text
        for text in texts
        if text[0] not in _CUT_OFF
        and not site.is_site(text)
        and not site.is_section(text)
        and not _is_site_in(text, page.title)
    ]


def _within(heading: str, declared: list[str], bare: list[str]) -> str:
    """Return a heading, or what of it the page declares to be its title where it holds more: a
    kicker before it, a note to readers behind it.
    """
    if "|" not in heading and fold(heading) in {fold(text) for text in (*declared, *bare)}:
        return heading
    inner = [text for text in bare if 2 * len(text) > len(heading) and _is_inside(text, heading)]
    return max(inner, key=len, default=_without_note(heading))


def _is_inside(title: str, heading: str) -> bool:
    before, found, behind = heading.partition(title)
    if not found:
        return False
    if not behind:
        return True
    kicker = not before or len(before.split()) <= _LONGEST_KICKER
    return kicker and _NOTE.match(behind) is not None


def _without_note(heading: str) -> str:
    """Return a heading without the time that it takes to read the article."""
    found = re.search(
        r"[,|·•(–-]\s*[^,|·•(–-]{0,24}\d+\s*[- ]?min(?:ute)?[sn]?\b[^,|·•]{0,12}$", heading
    )
    return heading[: found.start()].rstrip() if found else heading


def _shown(page: Page, bare: list[str]) -> str | None:
    """Return the first smaller heading or paragraph that is a declared title, as it stands on the
    page.
    """
    wanted = {fold(text) for text in bare}
    candidates = (block.text for block in page.blocks if block.node.tag in _MAY_BE_TITLE)
    return next((text for text in candidates if fold(text) in wanted), None)


def _is_site_in(heading: str, title: str) -> bool:
    """Whether a heading is only the last of the parts of the page's title: the name of the site."""
    parts = [part for part in _SEPARATOR.split(title) if part.strip()]
    return (
        len(parts) > 1
        and fold(heading) == fold(parts[-1]).strip(_EDGES)
        and len(fold(parts[0])) > len(heading)
    )


def _alike(headings: list[str], declared: list[str]) -> str | None:
    """Return the heading whose words stand in a declared title, the fullest first."""
    best: tuple[float, int, str] | None = None
    for heading in headings:
        words = set(_WORD.findall(heading.lower()))
        for text in declared:
            other = set(_WORD.findall(text.lower()))
            shared = words & other
            enough = len(shared) >= _ALIKE * max(1, len(words)) and 3 * len(shared) >= len(other)
            around = 2 * len(text) > len(heading) and _is_inside(text, heading)
            if enough or around or _is_cut(text, heading):
                entry = (len(shared) / max(1, len(words | other)), len(heading), heading)
                best = max(best, entry) if best else entry
    return best[2] if best else None

"""Which of a page's headings and declarations is the article's title."""

import re

from reader.cleaning.markup.page import Page
from reader.cleaning.metadata.description import Head
from reader.cleaning.text.phrases import fold

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s+(?:[|–—·»«•]|::|-|//)\s+|\s*\|\s*")
_CUT_OFF = ":;,.!)"
"""Signs with which no title begins: what stands before them on the page is no text."""
_EDGES = " |–—-·:»"
_MAY_BE_TITLE = frozenset(("h2", "h3", "h4", "p", "div"))
_ALIKE = 0.6
"""Share of a heading's words that must stand in what the page declares its title to be."""


def choose_title(page: Page, head: Head) -> str | None:
    """Return the title as it stands on the page, else as the page declares it without the site's
    name.
    """
    declared = _declared(page, head)
    bare = [without_site(text, head, cut_short=text == page.title) for text in declared]
    headings = _headings(page)
    heading = _alike(headings, declared)
    if heading is not None:
        return _within(heading, declared, bare)
    shown = _shown(page, bare)
    if shown is not None:
        return shown
    if len(headings) == 1 and len(_WORD.findall(headings[0])) >= 3:
        return headings[0]
    return bare[0] if bare else None


def _declared(page: Page, head: Head) -> list[str]:
    """Return what the page declares its title to be, the most trusted first."""
    found = (
        head.article.headline,
        head.first(("og:title",)),
        head.first(("twitter:title",)),
        page.title,
    )
    return [text for text in found if text]


def _headings(page: Page) -> list[str]:
    """Return the texts of the page's first headings that may be a title."""
    texts = dict.fromkeys(
        block.text for block in page.blocks if block.node.tag == "h1" and not block.node.hidden
    )
    return [text for text in texts if text[0] not in _CUT_OFF and not _is_site_in(text, page.title)]


def _within(heading: str, declared: list[str], bare: list[str]) -> str:
    """Return a heading, or what of it the page declares to be its title where it holds more, such
    as a kicker.
    """
    if "|" not in heading and fold(heading) in {fold(text) for text in declared}:
        return heading
    inner = [text for text in bare if heading.endswith(text) and 2 * len(text) > len(heading)]
    return max(inner, key=len, default=heading)


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
            if len(shared) >= _ALIKE * max(1, len(words)) and 3 * len(shared) >= len(other):
                entry = (len(shared) / max(1, len(words | other)), len(heading), heading)
                best = max(best, entry) if best else entry
    return best[2] if best else None


def without_site(text: str, head: Head, *, cut_short: bool) -> str:
    """Return a declared title without the name of the site at its end or its beginning.

    With ``cut_short`` a last part of a few words goes even where it is not known to be the site's
    name.
    """
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return text
    separators = list(_SEPARATOR.finditer(text))
    names = {fold(name) for name in (head.first(("og:site_name",)), head.article.publisher) if name}
    if fold(parts[-1]) in names or (
        cut_short and len(parts[-1].split()) <= 4 and len(parts[0].split()) >= 3
    ):
        return text[: separators[-1].start()]
    if fold(parts[0]) in names:
        return text[separators[0].end() :]
    return text
